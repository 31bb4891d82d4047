/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-account-read.h"

#include "slotje-text.h"

static const char *
read_id (SlotjeReader *reader, const char *member)
{
  const char *id = slotje_reader_get_string (reader, member, SLOTJE_REQUIRED);

  if (id == NULL || *id != '\0')
    return id;
  slotje_reader_complain (reader, member, _ ("write an id"), _ ("this is empty"));
  return NULL;
}

static void
read_text (SlotjeReader *reader, const char *member, char **text)
{
  const char *read = slotje_reader_get_string (reader, member, SLOTJE_OPTIONAL);

  if (read != NULL)
    {
      g_free (*text);
      *text = g_strdup (read);
    }
}

static void
read_purpose (SlotjeReader *reader, SlotjeAccount *self)
{
  const char *words[SLOTJE_N_PURPOSES + 1] = { NULL };
  int purpose;

  for (int i = 0; i < SLOTJE_N_PURPOSES; i++)
    words[i] = slotje_purpose_to_string ((SlotjePurpose) i);
  purpose = slotje_reader_get_word (reader, "purpose", words, -1, SLOTJE_OPTIONAL);
  self->has_purpose = purpose >= 0;
  if (self->has_purpose)
    self->purpose = (SlotjePurpose) purpose;
}

static void
read_intended (SlotjeReader *reader, SlotjeAccount *self)
{
  g_auto (GStrv) surfaces = NULL;

  if (!slotje_reader_enter_object (reader, "intended", SLOTJE_OPTIONAL))
    return;

  surfaces = slotje_reader_dup_members (reader);
  for (guint i = 0; surfaces[i] != NULL; i++)
    g_hash_table_replace (self->intended, g_strdup (surfaces[i]),
                          slotje_reader_dup_strings (reader, surfaces[i], SLOTJE_REQUIRED));
  slotje_reader_leave (reader);
}

static void
check_codes (SlotjeReader *reader, const char *viewer, char **codes)
{
  SlotjeLink link;

  for (guint i = 0; codes[i] != NULL; i++)
    if (!slotje_link_from_string (codes[i], &link))
      slotje_reader_complain (reader, viewer, _ ("use contact, fof, none or restricted"),
                              _ ("“%.80s” is not a kind of link"), codes[i]);
}

static void
read_links (SlotjeReader *reader, SlotjeAccount *self)
{
  g_auto (GStrv) viewers = NULL;

  if (!slotje_reader_enter_object (reader, "links", SLOTJE_OPTIONAL))
    return;

  viewers = slotje_reader_dup_members (reader);
  for (guint i = 0; viewers[i] != NULL; i++)
    {
      g_auto (GStrv) codes = slotje_reader_dup_strings (reader, viewers[i], SLOTJE_REQUIRED);

      check_codes (reader, viewers[i], codes);
      /* nothing said is the same as nothing known */
      if (codes[0] != NULL)
        g_hash_table_replace (self->links, g_strdup (viewers[i]), g_steal_pointer (&codes));
    }
  slotje_reader_leave (reader);
}

static void
read_absent (SlotjeReader *reader, SlotjeAccount *self)
{
  g_auto (GStrv) surfaces = slotje_reader_dup_strings (reader, "absent", SLOTJE_OPTIONAL);

  for (guint i = 0; surfaces[i] != NULL; i++)
    slotje_account_set_absent (self, surfaces[i], TRUE);
}

static void
read_answers (SlotjeReader *reader, SlotjeAccount *self)
{
  g_auto (GStrv) settings = NULL;

  if (!slotje_reader_enter_object (reader, "answers", SLOTJE_REQUIRED))
    return;

  settings = slotje_reader_dup_members (reader);
  for (guint i = 0; settings[i] != NULL; i++)
    if (slotje_reader_enter_object (reader, settings[i], SLOTJE_REQUIRED))
      {
        SlotjeAnswer *answer = slotje_answer_read (reader);

        if (answer != NULL)
          slotje_account_take_answer (self, settings[i], answer);
        slotje_reader_leave (reader);
      }
  slotje_reader_leave (reader);
}

/* What was guessed or noted and not yet looked up stands apart, since an answer must have options.
 * What an answer itself says goes before. */
static void
read_apart (SlotjeReader *reader, SlotjeAccount *self, const char *member, gsize field)
{
  g_auto (GStrv) settings = NULL;

  if (!slotje_reader_enter_object (reader, member, SLOTJE_OPTIONAL))
    return;

  settings = slotje_reader_dup_members (reader);
  for (guint i = 0; settings[i] != NULL; i++)
    {
      const char *text = slotje_reader_get_string (reader, settings[i], SLOTJE_REQUIRED);
      const SlotjeAnswer *old = slotje_account_get_answer (self, settings[i]);
      g_autoptr (SlotjeAnswer) answer = NULL;
      char **place;

      if (text == NULL)
        continue;
      answer = old != NULL ? slotje_answer_copy (old) : slotje_answer_new (NULL, NULL, NULL);
      place = G_STRUCT_MEMBER_P (answer, field);
      if (*place != NULL)
        continue;
      *place = g_strdup (text);
      slotje_account_take_answer (self, settings[i], g_steal_pointer (&answer));
    }
  slotje_reader_leave (reader);
}

SlotjeAccount *
slotje_account_read (SlotjeReader *reader)
{
  static const char *const known[] = { "id",      "platform", "name",   "handle",   "purpose",
                                       "goals",   "links",    "absent", "intended", "answers",
                                       "guesses", "notes",    "judged", NULL };
  const char *id = read_id (reader, "id");
  const char *platform = slotje_reader_is_object (reader) ? read_id (reader, "platform") : NULL;
  g_autoptr (SlotjeAccount) self = NULL;

  if (!slotje_reader_is_object (reader))
    return NULL;

  /* also without an id, so that all that is wrong is found at once */
  self = slotje_account_new (id != NULL ? id : "", platform != NULL ? platform : "");
  read_text (reader, "name", &self->name);
  read_text (reader, "handle", &self->handle);
  read_purpose (reader, self);
  g_strfreev (self->goals);
  self->goals = slotje_reader_dup_strings (reader, "goals", SLOTJE_OPTIONAL);
  read_links (reader, self);
  read_absent (reader, self);
  read_intended (reader, self);
  read_answers (reader, self);
  read_apart (reader, self, "guesses", G_STRUCT_OFFSET (SlotjeAnswer, guess));
  read_apart (reader, self, "notes", G_STRUCT_OFFSET (SlotjeAnswer, note));
  self->judged = slotje_judged_read (reader);
  self->unknown = slotje_reader_dup_unknown (reader, known);
  return id != NULL && platform != NULL ? g_steal_pointer (&self) : NULL;
}
