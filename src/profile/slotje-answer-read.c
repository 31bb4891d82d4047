/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-account-read.h"
#include "slotje-date.h"
#include "slotje-profile-words.h"
#include "slotje-text.h"

const char *const slotje_from_words[] = { "seen", "archive", "default", NULL };

static char *
dup_text (SlotjeReader *reader, const char *member)
{
  return g_strdup (slotje_reader_get_string (reader, member, SLOTJE_OPTIONAL));
}

static char *
read_date (SlotjeReader *reader, const char *member)
{
  const char *date = slotje_reader_get_string (reader, member, SLOTJE_OPTIONAL);

  if (date == NULL || slotje_date_parse (date, NULL))
    return g_strdup (date);
  slotje_reader_complain (reader, member, _ ("write a date that exists, as 2026-11-22"),
                          _ ("“%.80s” is not a date"), date);
  return NULL;
}

static void
read_accepted (SlotjeReader *reader, SlotjeAnswer *answer)
{
  static const char *const known[] = { "reason", "until", NULL };

  if (!slotje_reader_enter_object (reader, "accepted", SLOTJE_OPTIONAL))
    return;

  answer->accepted_reason = dup_text (reader, "reason");
  if (answer->accepted_reason == NULL)
    answer->accepted_reason = g_strdup ("");
  answer->accepted_until = read_date (reader, "until");
  answer->accepted_unknown = slotje_reader_dup_unknown (reader, known);
  slotje_reader_leave (reader);
}

static char **
read_options (SlotjeReader *reader)
{
  if (!slotje_reader_enter_array (reader, "options", SLOTJE_REQUIRED))
    return NULL;

  if (slotje_reader_get_length (reader) == 0)
    slotje_reader_complain (reader, NULL, _ ("name at least one option, or take the answer out"),
                            _ ("this list is empty"));
  slotje_reader_leave (reader);
  return slotje_reader_dup_strings (reader, "options", SLOTJE_REQUIRED);
}

SlotjeAnswer *
slotje_answer_read (SlotjeReader *reader)
{
  static const char *const known[] = { "options",  "guess", "observed", "from",
                                       "revision", "note",  "accepted", NULL };
  g_autoptr (SlotjeAnswer) self = slotje_answer_new (NULL, NULL, NULL);

  self->options = read_options (reader);
  self->guess = dup_text (reader, "guess");
  self->observed = read_date (reader, "observed");
  self->from = (SlotjeFrom) slotje_reader_get_word (reader, "from", slotje_from_words,
                                                    SLOTJE_FROM_SEEN, SLOTJE_OPTIONAL);
  self->revision = dup_text (reader, "revision");
  self->note = dup_text (reader, "note");
  read_accepted (reader, self);
  self->unknown = slotje_reader_dup_unknown (reader, known);

  return slotje_answer_is_recorded (self) ? g_steal_pointer (&self) : NULL;
}
