/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-exposure.h"

G_BEGIN_DECLS

/**
 * SlotjeInfluence:
 *
 * Which surfaces each setting matters to: the cones, turned round.
 */
typedef struct
{
  guint n_settings;
  guint *firsts; /* per setting, and one past the last: where its surfaces start */
  guint16 *surfaces;
} SlotjeInfluence;

SlotjeInfluence *slotje_influence_new (const SlotjeProgram *program);
void slotje_influence_free (SlotjeInfluence *self);
const guint16 *
slotje_influence_get_surfaces (const SlotjeInfluence *self, guint setting, guint *n_surfaces);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeInfluence, slotje_influence_free)

G_END_DECLS
