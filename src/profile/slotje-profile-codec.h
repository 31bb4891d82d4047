/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "slotje-profile.h"

G_BEGIN_DECLS

/* NULL with SLOTJE_ERROR_INVALID_FILE when the content is refused. A newer format gives a profile
 * that is read-only. @complaints (nullable, out, transfer container, element-type SlotjeComplaint):
 * all that is wrong, also when nothing is returned. */
SlotjeProfile *
slotje_profile_codec_read (GBytes *bytes, const char *name, GPtrArray **complaints, GError **error);
SlotjeProfile *slotje_profile_codec_load (const char *path, GPtrArray **complaints, GError **error);
/* Canonical text; reading it and printing again gives the same bytes. */
char *slotje_profile_codec_print (SlotjeProfile *profile, gsize *length);

G_END_DECLS
