/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-store.h"

G_BEGIN_DECLS

/* @path NULL: never saved; @sum NULL: there is no file yet. (transfer full) */
SlotjeStore *slotje_store_new (SlotjeProfile *profile, const char *path, const char *sum);

G_END_DECLS
