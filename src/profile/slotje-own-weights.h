/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"
#include "slotje-writer.h"

G_BEGIN_DECLS

/* What a person may say: a viewer may also not count at all. */
#define SLOTJE_OWN_WEIGHT_MAX 5

/**
 * SlotjeOwnWeights:
 *
 * What counts how much for this person, where that is not what the catalogue says: viewers by their
 * id, kinds of posts by `PLATFORM/SURFACE`, known or not. Reference counted; it is mutable only
 * between slotje_own_weights_copy() and handing it to a profile.
 */
typedef struct _SlotjeOwnWeights SlotjeOwnWeights;

SlotjeOwnWeights *slotje_own_weights_new (void);
SlotjeOwnWeights *slotje_own_weights_copy (const SlotjeOwnWeights *self);
SlotjeOwnWeights *slotje_own_weights_ref (SlotjeOwnWeights *self);
void slotje_own_weights_unref (SlotjeOwnWeights *self);
gboolean slotje_own_weights_equal (const SlotjeOwnWeights *a, const SlotjeOwnWeights *b);
/* Nothing is weighed otherwise than the catalogue does. */
gboolean slotje_own_weights_is_empty (const SlotjeOwnWeights *self);

/* -1: as the catalogue says. */
int slotje_own_weights_get_viewer (const SlotjeOwnWeights *self, const char *viewer);
int slotje_own_weights_get_surface (const SlotjeOwnWeights *self,
                                    const char *platform,
                                    const char *surface);
/* @weight: 0 or 1 to SLOTJE_OWN_WEIGHT_MAX; -1: as the catalogue says. */
void slotje_own_weights_set_viewer (SlotjeOwnWeights *self, const char *viewer, int weight);
void slotje_own_weights_set_surface (SlotjeOwnWeights *self,
                                     const char *platform,
                                     const char *surface,
                                     int weight);
/* Forgets all, save for what the file has and Slotje does not know. */
void slotje_own_weights_clear (SlotjeOwnWeights *self);

/* The member `weights` of the object the reader stands in; empty when there is none.
 * (transfer full) */
SlotjeOwnWeights *slotje_own_weights_read (SlotjeReader *reader);
/* Writes nothing when there is nothing to write. */
void slotje_own_weights_print (const SlotjeOwnWeights *self, SlotjeWriter *writer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeOwnWeights, slotje_own_weights_unref)

G_END_DECLS
