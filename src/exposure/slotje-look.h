/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

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

/* Who sees either of two things, both, or may see whichever of them it is. */
static inline void
slotje_look_unite (SlotjeLook *self, const SlotjeLook *other)
{
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      self->lo[link] |= other->lo[link];
      self->hi[link] |= other->hi[link];
    }
}

static inline void
slotje_look_intersect (SlotjeLook *self, const SlotjeLook *other)
{
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      self->lo[link] &= other->lo[link];
      self->hi[link] &= other->hi[link];
    }
}

static inline void
slotje_look_widen (SlotjeLook *self, const SlotjeLook *other)
{
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      self->lo[link] &= other->lo[link];
      self->hi[link] |= other->hi[link];
    }
}

static inline SlotjeLook
slotje_look_at_level (const SlotjeProgram *program, const SlotjeNode *node)
{
  const SlotjeLevel *level = &program->scale->levels[node->subject];
  SlotjeLook self;

  memcpy (self.lo, level->lo, sizeof self.lo);
  memcpy (self.hi, level->hi, sizeof self.hi);

  return self;
}

/* Whether all constraints over the settings of the cone hold in @world. */
gboolean
slotje_look_is_possible (const SlotjeProgram *program, const SlotjeCone *cone, const guint8 *world);
void
slotje_look (const SlotjeProgram *program, guint16 audience, const guint8 *world, SlotjeLook *look);

G_END_DECLS
