/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-judged.h"

#include <string.h>

#include "slotje-date.h"

/**
 * slotje_judged_new:
 * @revision: (nullable): that of the platform in the catalogue
 * @day: the Julian day
 *
 * Returns: (transfer full): one without viewers
 */
SlotjeJudged *
slotje_judged_new (const char *revision, guint32 day)
{
  SlotjeJudged *self = g_new0 (SlotjeJudged, 1);

  g_ref_count_init (&self->ref_count);
  self->revision = g_strdup (revision);
  self->day = day;
  self->cells = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

/**
 * slotje_judged_ref:
 * @self: what was judged
 *
 * Returns: (transfer full): the same
 */
SlotjeJudged *
slotje_judged_ref (SlotjeJudged *self)
{
  g_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * slotje_judged_unref:
 * @self: (nullable) (transfer full): what was judged
 *
 * Gives up a reference.
 */
void
slotje_judged_unref (SlotjeJudged *self)
{
  if (self == NULL || !g_ref_count_dec (&self->ref_count))
    return;

  g_free (self->revision);
  g_hash_table_unref (self->cells);
  g_free (self);
}

/**
 * slotje_judged_equal:
 * @a: (nullable): what was judged
 * @b: (nullable): something else
 *
 * Returns: whether both say the same, of the same day and revision; also when both are %NULL
 */
gboolean
slotje_judged_equal (const SlotjeJudged *a, const SlotjeJudged *b)
{
  GHashTableIter iter;
  gpointer viewer, text;

  if (a == NULL || b == NULL || a == b)
    return a == b;
  if (a->day != b->day || g_strcmp0 (a->revision, b->revision) != 0 ||
      g_hash_table_size (a->cells) != g_hash_table_size (b->cells))
    return FALSE;

  g_hash_table_iter_init (&iter, a->cells);
  while (g_hash_table_iter_next (&iter, &viewer, &text))
    if (g_strcmp0 (text, g_hash_table_lookup (b->cells, viewer)) != 0)
      return FALSE;
  return TRUE;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * slotje_judged_take:
 * @self: what was judged, and nobody else has yet
 * @viewer: id of a viewer
 * @surfaces: (transfer container) (element-type utf8): ids of what they see, with a `?` behind
 *   those that they only might see
 *
 * Says what a viewer sees.
 */
void
slotje_judged_take (SlotjeJudged *self, const char *viewer, GPtrArray *surfaces)
{
  g_autoptr (GPtrArray) owned = surfaces;

  g_ptr_array_sort (owned, compare);
  g_ptr_array_add (owned, NULL);
  g_hash_table_replace (self->cells, g_strdup (viewer), g_strjoinv (" ", (char **) owned->pdata));
}

/* One id or more with single spaces between, each perhaps with a `?` behind it. */
static gboolean
is_list (const char *text)
{
  return *text == '\0' || g_regex_match_simple ("^[a-z0-9-]+[?]?( [a-z0-9-]+[?]?)*$", text,
                                                G_REGEX_DOLLAR_ENDONLY, 0);
}

static gboolean
read_cells (SlotjeReader *reader, SlotjeJudged *self)
{
  g_auto (GStrv) viewers = NULL;
  gboolean good = TRUE;

  if (!slotje_reader_enter_object (reader, "cells", SLOTJE_REQUIRED))
    return FALSE;

  viewers = slotje_reader_dup_members (reader);
  for (guint i = 0; good && viewers[i] != NULL; i++)
    {
      const char *text = slotje_reader_get_string (reader, viewers[i], SLOTJE_REQUIRED);

      good = text != NULL && is_list (text);
      if (good)
        g_hash_table_replace (self->cells, g_strdup (viewers[i]), g_strdup (text));
    }
  slotje_reader_leave (reader);
  return good;
}

/**
 * slotje_judged_read:
 * @reader: stands in an account
 *
 * Reads its member `judged`, without a complaint when that is odd: it is worked out anew with the
 * next change anyhow.
 *
 * Returns: (transfer full) (nullable): what was judged; %NULL when nothing was, or it makes no
 * sense
 */
SlotjeJudged *
slotje_judged_read (SlotjeReader *reader)
{
  const guint n_complaints = slotje_reader_get_complaints (reader)->len;
  g_autoptr (SlotjeJudged) self = NULL;

  if (slotje_reader_enter_object (reader, "judged", SLOTJE_OPTIONAL))
    {
      const char *day = slotje_reader_get_string (reader, "day", SLOTJE_REQUIRED);

      self = slotje_judged_new (slotje_reader_get_string (reader, "revision", SLOTJE_OPTIONAL), 0);
      if (day == NULL || !slotje_date_parse (day, &self->day) || !read_cells (reader, self) ||
          slotje_reader_get_complaints (reader)->len > n_complaints)
        g_clear_pointer (&self, slotje_judged_unref);
      slotje_reader_leave (reader);
    }
  g_ptr_array_set_size (slotje_reader_get_complaints (reader), (int) n_complaints);
  return g_steal_pointer (&self);
}

/**
 * slotje_judged_print:
 * @self: (nullable): what was judged
 * @writer: a writer that sorts, standing in an account
 *
 * Writes the member `judged`, or nothing when there is nothing to say.
 */
void
slotje_judged_print (const SlotjeJudged *self, SlotjeWriter *writer)
{
  GHashTableIter iter;
  gpointer viewer, text;
  g_autofree char *day = NULL;

  if (self == NULL)
    return;

  day = slotje_date_format (self->day);
  slotje_writer_open_object (writer, "judged");
  slotje_writer_open_object (writer, "cells");
  g_hash_table_iter_init (&iter, self->cells);
  while (g_hash_table_iter_next (&iter, &viewer, &text))
    slotje_writer_add_string (writer, viewer, text);
  slotje_writer_close (writer);
  slotje_writer_add_string (writer, "day", day);
  if (self->revision != NULL)
    slotje_writer_add_string (writer, "revision", self->revision);
  slotje_writer_close (writer);
}
