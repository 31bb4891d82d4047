/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-profile.h"
#include "slotje-steps.h"

G_BEGIN_DECLS

/* The `N` of `slotje-profile/N` that we write. */
#define SLOTJE_PROFILE_VERSION 1

/* Both take NULL for both. */
gboolean slotje_strv_equal0 (char *const *a, char *const *b);
gboolean slotje_node_equal0 (JsonNode *a, JsonNode *b);

/* What the codec reads beside the accounts, and writes back. */
typedef struct
{
  guint64 version; /* N of `slotje-profile/N` */
  guint64 generation;
  gboolean has_empty_history; /* as it was read */
  GPtrArray *odd;    /* (nullable): of JsonNode, the entries of the history that are no snapshot */
  JsonNode *unknown; /* (nullable) */
} SlotjeProfileRest;

/* Takes all. No signal: only for a profile that nobody has seen yet. */
void slotje_profile_fill (SlotjeProfile *self,
                          GPtrArray *accounts,
                          GPtrArray *snapshots,
                          SlotjeOwnWeights *weights,
                          SlotjeProfileRest *rest);
const SlotjeProfileRest *slotje_profile_get_rest (SlotjeProfile *self);
gboolean slotje_profile_find_index (SlotjeProfile *self, const char *id, guint *index);
SlotjeSteps *slotje_profile_get_steps (SlotjeProfile *self);
/* The text of a file with @state in it. (transfer full) */
char *slotje_profile_print_state (const SlotjeProfileRest *rest,
                                  const SlotjeState *state,
                                  guint64 generation,
                                  gsize *length);
/* To be called after every change of the steps. */
void slotje_profile_announce (SlotjeProfile *self, const char *account);
/* What can be undone is another than before; the profile itself is the same. */
void slotje_profile_announce_steps (SlotjeProfile *self);

G_END_DECLS
