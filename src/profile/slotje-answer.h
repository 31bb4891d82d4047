/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Where an answer comes from; `seen` (the person looked), `archive`, `default`. */
typedef enum
{
  SLOTJE_FROM_SEEN,
  SLOTJE_FROM_ARCHIVE,
  SLOTJE_FROM_DEFAULT,
} SlotjeFrom;

/**
 * SlotjeAnswer:
 * @options: option ids, a non-empty subset: one is known, several is “one of these”; %NULL when
 *   nothing was recorded yet but @guess (then written without a place in the evaluation)
 * @guess: (nullable): what the person thought beforehand, an option id
 * @observed: (nullable): ISO date
 * @from: where it comes from
 * @revision: (nullable): revision of the platform file it was answered with
 * @note: (nullable): the person's own words
 * @accepted_reason: (nullable): set when left so on purpose; may be ""
 * @accepted_until: (nullable): ISO date on which to look again
 * @unknown: (nullable): members of the file that we do not know, written back as they were
 *
 * How one setting is, as recorded. Ids are kept as the file has them, known or not.
 */
typedef struct
{
  char **options;
  char *guess;
  char *observed;
  SlotjeFrom from;
  char *revision;
  char *note;
  char *accepted_reason;
  char *accepted_until;
  JsonNode *unknown;
  JsonNode *accepted_unknown;
} SlotjeAnswer;

SlotjeAnswer *slotje_answer_new (const char *option, const char *observed, const char *revision);
SlotjeAnswer *slotje_answer_copy (const SlotjeAnswer *self); /* (nullable) both ways */
void slotje_answer_free (SlotjeAnswer *self);
gboolean slotje_answer_equal (const SlotjeAnswer *a, const SlotjeAnswer *b);
gboolean slotje_answer_is_recorded (const SlotjeAnswer *self); /* has options */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeAnswer, slotje_answer_free)

G_END_DECLS
