/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-before.h"

#include "slotje-catalog-file.h"
#include "slotje-record.h"
#include "slotje-text.h"

#define FILE_NAME "before-you-post.json"

/**
 * slotje_before_free:
 * @self: what to think of
 *
 * Frees it.
 */
void
slotje_before_free (SlotjeBefore *self)
{
  for (guint i = 0; i < self->n_ticks; i++)
    {
      g_free (self->ticks[i].id);
      slotje_words_clear (&self->ticks[i].label);
    }
  for (guint i = 0; i < self->n_items; i++)
    {
      g_free (self->items[i].id);
      slotje_words_clear (&self->items[i].text);
      slotje_words_clear (&self->items[i].why);
    }
  g_strfreev (self->kinds);
  g_free (self->ticks);
  g_free (self->items);
  g_free (self);
}

/* Which kinds of posts a platform has is its own affair, so an id that is nowhere is fine. */
static void
read_kinds (SlotjeReader *reader, SlotjeBefore *before)
{
  before->kinds = slotje_reader_dup_strings (reader, "kinds", SLOTJE_REQUIRED);

  for (guint i = 0; before->kinds[i] != NULL; i++)
    {
      if (!slotje_record_id_is_valid (before->kinds[i]))
        slotje_reader_complain (reader, "kinds",
                                _ ("use lower-case letters, digits and hyphens only"),
                                _ ("“%s” is not an id"), before->kinds[i]);
      for (guint j = 0; j < i; j++)
        if (g_str_equal (before->kinds[i], before->kinds[j]))
          slotje_reader_complain (reader, "kinds", _ ("name it once"), _ ("“%s” is there twice"),
                                  before->kinds[i]);
    }
}

static void
read_ticks (SlotjeReader *reader, SlotjeBefore *before)
{
  static const char *const known[] = { "id", "label", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint length;

  if (!slotje_reader_enter_array (reader, "ticks", SLOTJE_REQUIRED))
    return;

  length = slotje_reader_get_length (reader);
  if (length == 0 || length > SLOTJE_BEFORE_MAX_TICKS)
    slotje_reader_complain (reader, NULL, _ ("give at least one and at most 32"),
                            _ ("there are %u ticks"), length);
  before->n_ticks = MIN (length, SLOTJE_BEFORE_MAX_TICKS);
  before->ticks = g_new0 (SlotjeTick, before->n_ticks + 1);
  for (guint i = 0; i < before->n_ticks; i++)
    {
      if (!slotje_record_enter (reader, i))
        continue;
      slotje_reader_refuse_unknown (reader, known);
      before->ticks[i].id = slotje_record_read_id (reader, seen);
      slotje_record_read_prose (reader, NULL, "label", SLOTJE_REQUIRED, &before->ticks[i].label);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

static SlotjeTicks
find_tick (const SlotjeBefore *before, const char *id)
{
  for (guint i = 0; i < before->n_ticks; i++)
    if (g_strcmp0 (before->ticks[i].id, id) == 0)
      return (SlotjeTicks) 1 << i;

  return 0;
}

static SlotjeTicks
read_when (SlotjeReader *reader, const SlotjeBefore *before)
{
  g_auto (GStrv) names = slotje_reader_dup_strings (reader, "when", SLOTJE_REQUIRED);
  SlotjeTicks when = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      SlotjeTicks tick = find_tick (before, names[i]);

      if (tick == 0)
        slotje_reader_complain (reader, "when", _ ("name an id from the list of ticks"),
                                _ ("there is no tick “%s”"), names[i]);
      else if ((when & tick) != 0)
        slotje_reader_complain (reader, "when", _ ("name it once"), _ ("“%s” is there twice"),
                                names[i]);
      when |= tick;
    }

  return when;
}

static void
read_items (SlotjeReader *reader, SlotjeBefore *before)
{
  static const char *const known[] = { "id", "when", "text", "why", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!slotje_reader_enter_array (reader, "items", SLOTJE_REQUIRED))
    return;

  before->n_items = slotje_reader_get_length (reader);
  if (before->n_items == 0)
    slotje_reader_complain (reader, NULL, _ ("add at least one"), _ ("there are no questions"));
  before->items = g_new0 (SlotjeBeforeTest, before->n_items + 1);
  for (guint i = 0; i < before->n_items; i++)
    {
      SlotjeBeforeTest *item = &before->items[i];

      if (!slotje_record_enter (reader, i))
        continue;
      slotje_reader_refuse_unknown (reader, known);
      item->id = slotje_record_read_id (reader, seen);
      item->when = read_when (reader, before);
      slotje_record_read_prose (reader, NULL, "text", SLOTJE_REQUIRED, &item->text);
      slotje_record_read_prose (reader, NULL, "why", SLOTJE_REQUIRED, &item->why);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

/**
 * slotje_before_read:
 * @reader: stands in the root of the file
 *
 * Reads what to think of before posting. Everything that is wrong becomes a complaint of the
 * reader.
 *
 * Returns: (transfer full) (nullable): it; %NULL when the reader has complaints
 */
SlotjeBefore *
slotje_before_read (SlotjeReader *reader)
{
  static const char *const known[] = { "format", "kinds", "ticks", "items", NULL };
  static const char *const formats[] = { "slotje-before/1", NULL };
  g_autoptr (SlotjeBefore) before = g_new0 (SlotjeBefore, 1);

  slotje_reader_refuse_unknown (reader, known);
  slotje_reader_get_word (reader, "format", formats, 0, SLOTJE_REQUIRED);
  read_kinds (reader, before);
  read_ticks (reader, before);
  read_items (reader, before);

  return slotje_reader_is_clean (reader) ? g_steal_pointer (&before) : NULL;
}

/**
 * slotje_before_load:
 * @path: where it is, or `resource://` and its path in the program
 * @complaints: (element-type SlotjeComplaint): where to add what is wrong
 *
 * Reads one file.
 *
 * Returns: (transfer full) (nullable): what it says, %NULL after complaints
 */
SlotjeBefore *
slotje_before_load (const char *path, GPtrArray *complaints)
{
  g_autoptr (SlotjeReader) reader = slotje_catalog_file_open (path, complaints);
  SlotjeBefore *before;

  if (reader == NULL)
    return NULL;

  before = slotje_before_read (reader);
  g_ptr_array_extend_and_steal (complaints, slotje_reader_steal_complaints (reader));

  return before;
}

static SlotjeBefore *
load_from_directory (const char *directory, GPtrArray *complaints)
{
  g_autofree char *path = g_build_filename (directory, "slotje", "catalog", FILE_NAME, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS) ? slotje_before_load (path, complaints) : NULL;
}

/**
 * slotje_before_find:
 * @complaints: (element-type SlotjeComplaint): where to add what is wrong
 *
 * Reads the preferred file: that of the user, else of the system, else the one inside the program.
 * One that is refused makes way for the next.
 *
 * Returns: (transfer full): what it says
 */
SlotjeBefore *
slotje_before_find (GPtrArray *complaints)
{
  const char *const *system = g_get_system_data_dirs ();
  SlotjeBefore *before = load_from_directory (g_get_user_data_dir (), complaints);

  for (guint i = 0; before == NULL && system[i] != NULL; i++)
    before = load_from_directory (system[i], complaints);
  if (before == NULL)
    before = slotje_before_load ("resource://" SLOTJE_CATALOG_RESOURCE "/" FILE_NAME, complaints);
  g_assert (before != NULL);

  return before;
}

/**
 * slotje_before_test_applies:
 * @self: a test
 * @ticks: what is in the post
 *
 * Whether to ask it.
 *
 * Returns: %TRUE when it matters for every post, or for one of @ticks
 */
gboolean
slotje_before_test_applies (const SlotjeBeforeTest *self, SlotjeTicks ticks)
{
  return self->when == 0 || (self->when & ticks) != 0;
}
