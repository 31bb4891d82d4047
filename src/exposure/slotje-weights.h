/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-own-weights.h"
#include "slotje-platform.h"

G_BEGIN_DECLS

/**
 * SlotjeWeights:
 * @viewers: what each bit of an audience weighs, 0 to 9; 0: it does not count
 * @surfaces: what each surface of one platform weighs, 1 to 5
 *
 * What counts how much on one platform: what the catalogue says, save for what the person says
 * otherwise. Whatever is weighed takes these, or %NULL for what the catalogue says.
 */
typedef struct
{
  guint8 viewers[SLOTJE_MAX_VIEWERS];
  guint n_surfaces;
  guint8 surfaces[];
} SlotjeWeights;

/* @own is nullable. (transfer full) */
SlotjeWeights *slotje_weights_new (const SlotjePlatform *platform, const SlotjeOwnWeights *own);
void slotje_weights_free (SlotjeWeights *self);

/* @self of all these is nullable. */
guint
slotje_weights_get_viewer (const SlotjeWeights *self, const SlotjePlatform *platform, guint viewer);
guint slotje_weights_get_surface (const SlotjeWeights *self,
                                  const SlotjePlatform *platform,
                                  guint surface);
/* Points of one surface as @audience sees it. */
gint64 slotje_weights_weigh (const SlotjeWeights *self,
                             const SlotjePlatform *platform,
                             guint surface,
                             SlotjeAudience audience);
/* The viewers that count at all. */
SlotjeAudience slotje_weights_get_counted (const SlotjeWeights *self,
                                           const SlotjePlatform *platform);
/* Open viewers who need no account, not even one of their own: the web and its search engines. */
SlotjeAudience slotje_weights_get_outside (const SlotjeScale *scale);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeWeights, slotje_weights_free)

G_END_DECLS
