/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-scale.h"

#include "slotje-record.h"
#include "slotje-text.h"

/* What a cell of a row is about: one viewer, or all roles that have one link. */
typedef struct
{
  gboolean is_link;
  guint index;
} Column;

static void
require_placeholder (SlotjeReader *reader, const char *member, const SlotjeWords *words)
{
  if (words->en != NULL && strstr (words->en, "{surface}") == NULL)
    slotje_reader_complain (reader, member, _ ("write {surface} where the thing that is seen goes"),
                            _ ("the sentence does not say what is seen"));
}

static void
read_viewer (SlotjeReader *reader, SlotjeViewer *viewer, GHashTable *seen)
{
  static const char *const known[] = { "id",       "kind", "weight", "label",  "column", "phrase",
                                       "question", "can",  "might",  "cannot", NULL };
  static const char *const kinds[] = { "relation", "role", "open", NULL };

  slotje_reader_refuse_unknown (reader, known);
  viewer->id = slotje_record_read_id (reader, seen);
  viewer->kind = (SlotjeViewerKind) slotje_reader_get_word (reader, "kind", kinds,
                                                            SLOTJE_VIEWER_OPEN, SLOTJE_REQUIRED);
  viewer->weight = (guint) slotje_reader_get_integer (reader, "weight", 1, 0, 9);
  slotje_record_read_prose (reader, NULL, "label", SLOTJE_REQUIRED, &viewer->label);
  slotje_record_read_prose (reader, NULL, "column", SLOTJE_REQUIRED, &viewer->column);
  slotje_record_read_prose (reader, NULL, "phrase", SLOTJE_REQUIRED, &viewer->phrase);
  slotje_record_read_prose (reader, NULL, "can", SLOTJE_REQUIRED, &viewer->can);
  slotje_record_read_prose (reader, NULL, "might", SLOTJE_REQUIRED, &viewer->might);
  slotje_record_read_prose (reader, NULL, "cannot", SLOTJE_REQUIRED, &viewer->cannot);
  require_placeholder (reader, "can", &viewer->can);
  require_placeholder (reader, "might", &viewer->might);
  require_placeholder (reader, "cannot", &viewer->cannot);

  if (viewer->kind == SLOTJE_VIEWER_ROLE)
    slotje_record_read_prose (reader, NULL, "question", SLOTJE_REQUIRED, &viewer->question);
  else if (slotje_reader_has (reader, "question"))
    slotje_reader_complain (reader, "question", _ ("leave it out"),
                            _ ("only a role has a question about its link"));
}

static void
read_viewers (SlotjeReader *reader, SlotjeScale *scale)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint length;

  if (!slotje_reader_enter_array (reader, "viewers", SLOTJE_REQUIRED))
    return;

  length = slotje_reader_get_length (reader);
  if (length == 0 || length > SLOTJE_MAX_VIEWERS)
    slotje_reader_complain (reader, NULL, _ ("give at least one and at most 32"),
                            _ ("there are %u viewers"), length);
  scale->n_viewers = MIN (length, SLOTJE_MAX_VIEWERS);
  scale->viewers = g_new0 (SlotjeViewer, scale->n_viewers + 1);
  for (guint i = 0; i < scale->n_viewers; i++)
    {
      SlotjeViewer *viewer = &scale->viewers[i];

      viewer->index = i;
      if (!slotje_record_enter (reader, i))
        continue;
      read_viewer (reader, viewer, seen);
      slotje_reader_leave (reader);
      scale->all |= 1u << i;
      if (viewer->kind == SLOTJE_VIEWER_ROLE)
        scale->roles |= 1u << i;
    }
  slotje_reader_leave (reader);
}

static gboolean
find_column (const SlotjeScale *scale, const char *text, Column *column)
{
  const char *link_name = g_str_has_prefix (text, "link:") ? text + strlen ("link:") : NULL;
  SlotjeLink link;

  column->is_link = link_name != NULL;
  if (link_name != NULL)
    {
      if (!slotje_link_from_string (link_name, &link))
        return FALSE;
      column->index = link;
      return TRUE;
    }

  for (guint i = 0; i < scale->n_viewers; i++)
    if (g_strcmp0 (scale->viewers[i].id, text) == 0)
      {
        column->index = i;
        return scale->viewers[i].kind != SLOTJE_VIEWER_ROLE;
      }

  return FALSE;
}

static gboolean
has_column (GArray *columns, gboolean is_link, guint index)
{
  for (guint i = 0; i < columns->len; i++)
    {
      Column *column = &g_array_index (columns, Column, i);

      if (column->is_link == is_link && column->index == index)
        return TRUE;
    }

  return FALSE;
}

static void
complain_about_missing_columns (SlotjeReader *reader, const SlotjeScale *scale, GArray *columns)
{
  const char *remedy = _ ("add the column, and a cell to every row");

  for (guint i = 0; i < scale->n_viewers; i++)
    if (scale->viewers[i].id != NULL && scale->viewers[i].kind != SLOTJE_VIEWER_ROLE &&
        !has_column (columns, FALSE, i))
      slotje_reader_complain (reader, "columns", remedy, _ ("there is no column “%s”"),
                              scale->viewers[i].id);
  for (guint i = 0; i < SLOTJE_N_LINKS; i++)
    if (!has_column (columns, TRUE, i))
      slotje_reader_complain (reader, "columns", remedy, _ ("there is no column “link:%s”"),
                              slotje_link_to_string ((SlotjeLink) i));
}

/* A column that is refused stays in the list, as one that is never read, so that rows still fit. */
static GArray *
read_columns (SlotjeReader *reader, const SlotjeScale *scale)
{
  GArray *columns = g_array_new (FALSE, TRUE, sizeof (Column));
  g_auto (GStrv) names = slotje_reader_dup_strings (reader, "columns", SLOTJE_REQUIRED);

  for (guint i = 0; names[i] != NULL; i++)
    {
      Column column = { FALSE, SLOTJE_MAX_VIEWERS };

      if (!find_column (scale, names[i], &column))
        {
          slotje_reader_complain (reader, "columns",
                                  _ ("name a viewer that is no role, or a link such as link:none"),
                                  _ ("“%s” cannot be a column"), names[i]);
          column.index = SLOTJE_MAX_VIEWERS;
        }
      else if (has_column (columns, column.is_link, column.index))
        slotje_reader_complain (reader, "columns", _ ("name it once"),
                                _ ("the column “%s” is there twice"), names[i]);
      g_array_append_val (columns, column);
    }
  complain_about_missing_columns (reader, scale, columns);

  return columns;
}

static void
fill_cell (const SlotjeScale *scale, SlotjeLevel *level, const Column *column, char cell)
{
  SlotjeAudience bits = scale->roles;

  if (column->index >= SLOTJE_MAX_VIEWERS)
    return;
  if (!column->is_link)
    bits = 1u << column->index;

  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      if (column->is_link && column->index != link)
        continue;
      if (cell == '1')
        level->lo[link] |= bits;
      if (cell != '0')
        level->hi[link] |= bits;
    }
}

static void
read_level (SlotjeReader *reader,
            const SlotjeScale *scale,
            GArray *columns,
            SlotjeLevel *level,
            GHashTable *seen)
{
  static const char *const known[] = { "id", "row", NULL };
  g_auto (GStrv) row = NULL;
  guint length;

  slotje_reader_refuse_unknown (reader, known);
  level->id = slotje_record_read_id (reader, seen);
  row = slotje_reader_dup_strings (reader, "row", SLOTJE_REQUIRED);
  length = g_strv_length (row);
  if (length != columns->len)
    {
      slotje_reader_complain (reader, "row", _ ("give one cell for every column"),
                              _ ("there are %u cells for %u columns"), length, columns->len);
      return;
    }

  for (guint i = 0; i < length; i++)
    {
      if (!g_str_equal (row[i], "0") && !g_str_equal (row[i], "1") && !g_str_equal (row[i], "?"))
        slotje_reader_complain (reader, "row",
                                _ ("write 1 for certainly in, ? for possibly in, 0 for out"),
                                _ ("“%s” cannot be a cell"), row[i]);
      else
        fill_cell (scale, level, &g_array_index (columns, Column, i), row[i][0]);
    }
}

static void
read_levels (SlotjeReader *reader, SlotjeScale *scale)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) columns = read_columns (reader, scale);

  if (!slotje_reader_enter_array (reader, "levels", SLOTJE_REQUIRED))
    return;

  scale->n_levels = slotje_reader_get_length (reader);
  if (scale->n_levels == 0)
    slotje_reader_complain (reader, NULL, _ ("add at least one"), _ ("there are no levels"));
  scale->levels = g_new0 (SlotjeLevel, scale->n_levels + 1);
  for (guint i = 0; i < scale->n_levels; i++)
    {
      if (!slotje_record_enter (reader, i))
        continue;
      read_level (reader, scale, columns, &scale->levels[i], seen);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

/**
 * slotje_scale_read:
 * @reader: stands in the root of a scale file
 *
 * Reads viewers and levels. Everything that is wrong becomes a complaint of the
 * reader.
 *
 * Returns: (transfer full) (nullable): the scale; %NULL when the reader has
 *   complaints
 */
SlotjeScale *
slotje_scale_read (SlotjeReader *reader)
{
  static const char *const known[] = { "format", "viewers", "columns", "levels", NULL };
  static const char *const formats[] = { "slotje-scale/1", NULL };
  g_autoptr (SlotjeScale) scale = slotje_scale_new ();

  slotje_reader_refuse_unknown (reader, known);
  slotje_reader_get_word (reader, "format", formats, 0, SLOTJE_REQUIRED);
  read_viewers (reader, scale);
  read_levels (reader, scale);

  return slotje_reader_is_clean (reader) ? g_steal_pointer (&scale) : NULL;
}
