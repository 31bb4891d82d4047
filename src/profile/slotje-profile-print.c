/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-profile-codec.h"

#include "slotje-profile-private.h"
#include "slotje-profile-words.h"
#include "slotje-writer.h"

static void
print_lists (SlotjeWriter *writer, const char *member, GHashTable *table)
{
  GHashTableIter iter;
  gpointer key, value;

  if (g_hash_table_size (table) == 0)
    return;

  slotje_writer_open_object (writer, member);
  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, &key, &value))
    slotje_writer_add_strings (writer, key, value);
  slotje_writer_close (writer);
}

static void
print_set (SlotjeWriter *writer, const char *member, GHashTable *set)
{
  g_autoptr (GList) keys = g_list_sort (g_hash_table_get_keys (set), (GCompareFunc) g_strcmp0);

  if (keys == NULL)
    return;

  slotje_writer_open_array (writer, member);
  for (GList *l = keys; l != NULL; l = l->next)
    slotje_writer_add_string (writer, NULL, l->data);
  slotje_writer_close (writer);
}

static void
print_optional (SlotjeWriter *writer, const char *member, const char *text)
{
  if (text != NULL)
    slotje_writer_add_string (writer, member, text);
}

static void
print_answer (SlotjeWriter *writer, const char *setting, const SlotjeAnswer *answer)
{
  slotje_writer_open_object (writer, setting);
  slotje_writer_add_strings (writer, "options", (const char *const *) answer->options);
  print_optional (writer, "guess", answer->guess);
  print_optional (writer, "observed", answer->observed);
  slotje_writer_add_string (writer, "from", slotje_from_words[answer->from]);
  print_optional (writer, "revision", answer->revision);
  print_optional (writer, "note", answer->note);
  if (answer->accepted_reason != NULL)
    {
      slotje_writer_open_object (writer, "accepted");
      slotje_writer_add_string (writer, "reason", answer->accepted_reason);
      print_optional (writer, "until", answer->accepted_until);
      slotje_writer_add_members (writer, answer->accepted_unknown);
      slotje_writer_close (writer);
    }
  slotje_writer_add_members (writer, answer->unknown);
  slotje_writer_close (writer);
}

static void
print_answers (SlotjeWriter *writer, GHashTable *answers)
{
  GHashTableIter iter;
  gpointer key, value;

  slotje_writer_open_object (writer, "answers");
  g_hash_table_iter_init (&iter, answers);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (slotje_answer_is_recorded (value))
      print_answer (writer, key, value);
  slotje_writer_close (writer);
}

/* One text of every answer without a record that has it; nothing when none has. */
static void
print_apart (SlotjeWriter *writer, GHashTable *answers, const char *member, gsize field)
{
  GHashTableIter iter;
  gpointer key, value;
  gboolean is_open = FALSE;

  g_hash_table_iter_init (&iter, answers);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      const char *text = G_STRUCT_MEMBER (char *, value, field);

      if (slotje_answer_is_recorded (value) || text == NULL)
        continue;
      if (!is_open)
        slotje_writer_open_object (writer, member);
      is_open = TRUE;
      slotje_writer_add_string (writer, key, text);
    }
  if (is_open)
    slotje_writer_close (writer);
}

static void
print_account (SlotjeWriter *writer, const SlotjeAccount *account)
{
  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "id", account->id);
  slotje_writer_add_string (writer, "platform", account->platform);
  slotje_writer_add_string (writer, "name", account->name);
  slotje_writer_add_string (writer, "handle", account->handle);
  if (account->has_purpose)
    slotje_writer_add_string (writer, "purpose", slotje_purpose_to_string (account->purpose));
  if (account->goals[0] != NULL)
    slotje_writer_add_strings (writer, "goals", (const char *const *) account->goals);
  print_lists (writer, "links", account->links);
  print_set (writer, "absent", account->absent);
  print_lists (writer, "intended", account->intended);
  print_answers (writer, account->answers);
  print_apart (writer, account->answers, "guesses", G_STRUCT_OFFSET (SlotjeAnswer, guess));
  print_apart (writer, account->answers, "notes", G_STRUCT_OFFSET (SlotjeAnswer, note));
  slotje_judged_print (account->judged, writer);
  slotje_writer_add_members (writer, account->unknown);
  slotje_writer_close (writer);
}

static void
print_snapshot (SlotjeWriter *writer, const SlotjeSnapshot *snapshot)
{
  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "date", snapshot->date);
  slotje_writer_open_array (writer, "accounts");
  for (guint i = 0; i < snapshot->accounts->len; i++)
    print_account (writer, snapshot->accounts->pdata[i]);
  slotje_writer_close (writer);
  slotje_writer_close (writer);
}

/* What was read goes back as it stood. */
static void
print_history (SlotjeWriter *writer, const SlotjeProfileRest *rest, GPtrArray *snapshots)
{
  guint n_odd = rest->odd != NULL ? rest->odd->len : 0;

  if (snapshots->len + n_odd == 0 && !rest->has_empty_history)
    return;

  slotje_writer_open_array (writer, "history");
  for (guint i = 0; i < n_odd; i++)
    slotje_writer_add_node (writer, NULL, rest->odd->pdata[i]);
  for (guint i = 0; i < snapshots->len; i++)
    {
      const SlotjeSnapshot *snapshot = snapshots->pdata[i];

      if (snapshot->node != NULL)
        slotje_writer_add_node (writer, NULL, snapshot->node);
      else
        print_snapshot (writer, snapshot);
    }
  slotje_writer_close (writer);
}

char *
slotje_profile_print_state (const SlotjeProfileRest *rest,
                            const SlotjeState *state,
                            guint64 generation,
                            gsize *length)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_SORTED);
  g_autofree char *format =
      g_strdup_printf (SLOTJE_PROFILE_FORMAT "%" G_GUINT64_FORMAT, rest->version);

  slotje_writer_add_string (writer, "format", format);
  slotje_writer_add_integer (writer, "generation", (gint64) generation);
  slotje_writer_open_array (writer, "accounts");
  for (guint i = 0; i < state->accounts->len; i++)
    print_account (writer, state->accounts->pdata[i]);
  slotje_writer_close (writer);
  print_history (writer, rest, state->snapshots);
  slotje_own_weights_print (state->weights, writer);
  slotje_writer_add_members (writer, rest->unknown);
  return slotje_writer_print (writer, length);
}

/**
 * slotje_profile_codec_print:
 * @profile: a profile
 * @length: (out) (optional): length of the text in bytes
 *
 * Prints a profile as the file has it: names sorted, two spaces, LF. What was not known when it was
 * read is in it.
 *
 * Returns: (transfer full): the text; reading and printing it gives the same bytes
 */
char *
slotje_profile_codec_print (SlotjeProfile *profile, gsize *length)
{
  const SlotjeProfileRest *rest = slotje_profile_get_rest (profile);

  return slotje_profile_print_state (
      rest, slotje_steps_get_state (slotje_profile_get_steps (profile)), rest->generation, length);
}
