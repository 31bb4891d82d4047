/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-texts.h"

#include "slotje-record.h"
#include "slotje-text.h"

struct _SlotjeTexts
{
  GHashTable *words; /* id → SlotjeWords */
  SlotjeTexts *base; /* (nullable) */
};

static void
free_words (gpointer data)
{
  SlotjeWords *words = data;

  slotje_words_clear (words);
  g_free (words);
}

static void
clear_texts (gpointer data)
{
  SlotjeTexts *self = data;

  g_hash_table_unref (self->words);
  g_clear_pointer (&self->base, slotje_texts_unref);
}

static void
read_texts (SlotjeReader *reader, SlotjeTexts *self)
{
  g_auto (GStrv) ids = NULL;

  if (!slotje_reader_enter_object (reader, "texts", SLOTJE_REQUIRED))
    return;

  ids = slotje_reader_dup_members (reader);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      SlotjeWords *words = g_new0 (SlotjeWords, 1);

      if (!slotje_record_id_is_valid (ids[i]))
        slotje_reader_complain (reader, ids[i],
                                _ ("use lower-case letters, digits and hyphens only"),
                                _ ("“%s” is not an id"), ids[i]);
      slotje_record_read_prose (reader, NULL, ids[i], SLOTJE_REQUIRED, words);
      g_hash_table_insert (self->words, g_strdup (ids[i]), words);
    }
  slotje_reader_leave (reader);
}

/**
 * slotje_texts_read:
 * @reader: stands in the root of a file of texts
 * @base: (nullable): where to look for what is not in it
 *
 * Reads the texts that platforms may refer to.
 *
 * Returns: (transfer full) (nullable): the texts; %NULL when the reader has complaints
 */
SlotjeTexts *
slotje_texts_read (SlotjeReader *reader, SlotjeTexts *base)
{
  static const char *const known[] = { "format", "texts", NULL };
  static const char *const formats[] = { "slotje-texts/1", NULL };
  g_autoptr (SlotjeTexts) self = g_atomic_rc_box_new0 (SlotjeTexts);

  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_words);
  self->base = base != NULL ? slotje_texts_ref (base) : NULL;
  slotje_reader_refuse_unknown (reader, known);
  slotje_reader_get_word (reader, "format", formats, 0, SLOTJE_REQUIRED);
  read_texts (reader, self);

  return slotje_reader_is_clean (reader) ? g_steal_pointer (&self) : NULL;
}

/**
 * slotje_texts_ref:
 * @self: texts
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 */
SlotjeTexts *
slotje_texts_ref (SlotjeTexts *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * slotje_texts_unref:
 * @self: (transfer full): texts
 *
 * Drops a reference.
 */
void
slotje_texts_unref (SlotjeTexts *self)
{
  g_atomic_rc_box_release_full (self, clear_texts);
}

/**
 * slotje_texts_find:
 * @self: (nullable): texts
 * @id: id of a text
 *
 * Looks a text up, here and then in what stands behind it.
 *
 * Returns: (transfer none) (nullable): its words, %NULL when there is no such text
 */
const SlotjeWords *
slotje_texts_find (const SlotjeTexts *self, const char *id)
{
  const SlotjeWords *words = NULL;

  for (; self != NULL && words == NULL; self = self->base)
    words = g_hash_table_lookup (self->words, id);

  return words;
}
