/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-look.h"

G_BEGIN_DECLS

/* Which of the worlds that the answers allow: all, or the most closed or the most open one alone.
 */
typedef enum
{
  SLOTJE_BOUNDS_ALL,
  SLOTJE_BOUNDS_CLOSED,
  SLOTJE_BOUNDS_OPEN,
} SlotjeBoundsPart;

/**
 * SlotjeBounds:
 * @options: per setting: the options it may have in the worlds looked at
 * @looks: per node of the cone: who is in all those worlds certainly in, who in some possibly. A
 *   condition is all or nobody: all when it holds, nobody when it does not
 *
 * What can be said, node by node, of many worlds at once. It is on the safe side always, and exact
 * when every setting that is tied has one option.
 */
typedef struct
{
  const SlotjeProgram *program;
  const SlotjeCone *cone;
  SlotjeOptions *options;
  SlotjeLook *looks;
} SlotjeBounds;

SlotjeBounds *slotje_bounds_new (const SlotjeProgram *program);
void slotje_bounds_free (SlotjeBounds *self);
/* Looks at worlds of a cone that @answers allow. */
void slotje_bounds_start (SlotjeBounds *self,
                          const SlotjeCone *cone,
                          const SlotjeOptions *answers,
                          SlotjeBoundsPart part);
/* Gives the setting at @position of the cone other options. */
void slotje_bounds_set (SlotjeBounds *self, guint position, SlotjeOptions options);
/* FALSE when a constraint certainly does not hold. */
gboolean slotje_bounds_is_possible (const SlotjeBounds *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeBounds, slotje_bounds_free)

G_END_DECLS
