/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* To be called once, first thing in main(): when the program crashes, its memory, which holds what
 * the person recorded, is written to no file, and no other program of the user may read it. A debug
 * build changes nothing. */
void slotje_dumps_forbid (void);

G_END_DECLS
