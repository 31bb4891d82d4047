/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"

G_BEGIN_DECLS

/* For the reader, the safe save function and tests; floors above use SlotjeReader. */
gboolean slotje_gate_check (
    const char *text, gsize length, const char *name, const SlotjeCaps *caps, GError **error);
gboolean
slotje_gate_check_size (guint64 bytes, const char *name, const SlotjeCaps *caps, GError **error);

G_END_DECLS
