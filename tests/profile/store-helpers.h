/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-store.h"

/* A store that must open. */
SlotjeStore *store_open (const char *path);
/* Gives account `a1`, which is made first, another answer each time. */
void store_answer (SlotjeStore *store);
/* As slotje_store_save_now(), which must succeed. */
void store_save (SlotjeStore *store);
/* Runs the main loop until the store has that state, five seconds at most. */
void store_wait (SlotjeStore *store, SlotjeStoreState state);
/* Generation of what the file holds now; the file must be good. */
guint64 store_read_generation (const char *path);
