/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-ink.h"

G_BEGIN_DECLS

/* How paper looks: one accent colour, dark on white. Contrasts are at least 4.5 to 1. */
#define SLOTJE_PAPER_FONT "Cantarell, Sans"

#define SLOTJE_PAPER_TEXT ((SlotjeInk){ 0.13, 0.13, 0.15, 1 })
#define SLOTJE_PAPER_QUIET ((SlotjeInk){ 0.37, 0.36, 0.39, 1 })
#define SLOTJE_PAPER_ACCENT ((SlotjeInk){ 0.11, 0.38, 0.71, 1 })
#define SLOTJE_PAPER_GROUND ((SlotjeInk){ 1, 1, 1, 1 })

G_END_DECLS
