/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-answer.h"
#include "slotje-judged.h"
#include "slotje-scale.h"
#include "slotje-setting.h"

G_BEGIN_DECLS

/**
 * SlotjeAccount:
 * @id: unique in the profile: `a1`, `a2`, …
 * @platform: id of the platform, known or not
 * @name: the person's own name for it; may be ""
 * @handle: may be ""
 * @has_purpose: whether @purpose was chosen
 * @goals: ids of goals; never %NULL
 * @links: viewer id → GStrv of link codes; a viewer that is not in it is unknown
 * @absent: set of surface ids the person does not have
 * @intended: surface id → GStrv of viewer ids
 * @answers: setting id → #SlotjeAnswer
 * @judged: (nullable): who could see what when it was last judged; follows from all else, so two
 *   accounts are equal without it
 * @unknown: (nullable): members of the file that we do not know
 *
 * One account, reference counted. It is mutable only between slotje_account_copy() and handing it
 * to a profile; in a profile it never changes: a change puts a changed copy in its place.
 */
typedef struct
{
  grefcount ref_count;
  char *id;
  char *platform;
  char *name;
  char *handle;
  gboolean has_purpose;
  SlotjePurpose purpose;
  char **goals;
  GHashTable *links;
  GHashTable *absent;
  GHashTable *intended;
  GHashTable *answers;
  SlotjeJudged *judged;
  JsonNode *unknown;
} SlotjeAccount;

SlotjeAccount *slotje_account_new (const char *id, const char *platform);
SlotjeAccount *slotje_account_copy (const SlotjeAccount *self);
/* The same with another @judged. */
SlotjeAccount *slotje_account_copy_judged (const SlotjeAccount *self, SlotjeJudged *judged);
SlotjeAccount *slotje_account_ref (SlotjeAccount *self);
void slotje_account_unref (SlotjeAccount *self);
gboolean slotje_account_equal (const SlotjeAccount *a, const SlotjeAccount *b);

/* (nullable) */
const SlotjeAnswer *slotje_account_get_answer (const SlotjeAccount *self, const char *setting);
void slotje_account_take_answer (SlotjeAccount *self, const char *setting, SlotjeAnswer *answer);
/* SLOTJE_LINKS_UNKNOWN when not answered; codes that are no link are left out. */
SlotjeLinks slotje_account_get_links (const SlotjeAccount *self, const char *viewer);
/* @links 0 forgets the answer. */
void slotje_account_set_links (SlotjeAccount *self, const char *viewer, SlotjeLinks links);
gboolean slotje_account_is_absent (const SlotjeAccount *self, const char *surface);
void slotje_account_set_absent (SlotjeAccount *self, const char *surface, gboolean absent);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeAccount, slotje_account_unref)

G_END_DECLS
