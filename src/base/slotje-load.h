/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Never reads more than @max_bytes + 1 bytes, whatever the file claims to be. The result may be
 * larger than @max_bytes by that one byte, which is how the gate knows that the file is too large.
 */
GBytes *slotje_load_file (const char *path, gsize max_bytes, GError **error);

G_END_DECLS
