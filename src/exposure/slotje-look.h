/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-program.h"

G_BEGIN_DECLS

/**
 * SlotjeLook:
 * @lo: for each link of the roles: who certainly sees it
 * @hi: for each link of the roles: who possibly sees it
 *
 * An audience in one world, for all viewers and all links at once.
 */
typedef struct
{
  SlotjeAudience lo[SLOTJE_N_LINKS];
  SlotjeAudience hi[SLOTJE_N_LINKS];
} SlotjeLook;

/* Whether all constraints over the settings of the cone hold in @world. */
gboolean
slotje_look_is_possible (const SlotjeProgram *program, const SlotjeCone *cone, const guint8 *world);
void
slotje_look (const SlotjeProgram *program, guint16 audience, const guint8 *world, SlotjeLook *look);

G_END_DECLS
