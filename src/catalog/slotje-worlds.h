/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/**
 * SlotjeWorlds:
 * @strides: per setting of the cone, how far apart two worlds stand that differ by one option
 * @allowed: per world, whether the constraints of the cone hold
 * @lo: per world, who certainly sees it; filled by slotje_worlds_fill()
 * @hi: per world, who possibly sees it
 * @world: the options of one world, for every setting of the platform
 *
 * All worlds of one cone, numbered. Private to the catalogue, for its checks.
 */
typedef struct
{
  const SlotjeProgram *program;
  const SlotjeCone *cone;
  guint *strides;
  gboolean *allowed;
  guint n_allowed;
  SlotjeAudience *lo;
  SlotjeAudience *hi;
  guint8 *world;
} SlotjeWorlds;

SlotjeWorlds *slotje_worlds_new (const SlotjeProgram *program, const SlotjeCone *cone);
void slotje_worlds_free (SlotjeWorlds *self);
void slotje_worlds_fill (SlotjeWorlds *self, guint16 root, SlotjeLink link);
/* Index of the option that the setting number @position of the cone has in a world. */
guint slotje_worlds_get_option (const SlotjeWorlds *self, guint world, guint position);
/* “a = x, b = y”, in ids. (transfer full) */
char *
slotje_worlds_describe (const SlotjeWorlds *self, const SlotjePlatform *platform, guint world);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeWorlds, slotje_worlds_free)

G_END_DECLS
