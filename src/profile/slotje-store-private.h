/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-store.h"

G_BEGIN_DECLS

/* @path NULL: never saved; @sum NULL: there is no file yet. (transfer full) */
SlotjeStore *slotje_store_new (SlotjeProfile *profile, const char *path, const char *sum);
/* Waits for the save that runs; after it nothing is saved any more. Returns where it was saved.
 * (transfer full) (nullable) */
char *slotje_store_stop (SlotjeStore *self);

G_END_DECLS
