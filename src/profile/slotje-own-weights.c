/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-own-weights.h"

#include "slotje-profile-private.h"

struct _SlotjeOwnWeights
{
  grefcount ref_count;
  GHashTable *viewers;  /* viewer id → weight */
  GHashTable *surfaces; /* `PLATFORM/SURFACE` → weight */
  JsonNode *unknown;    /* (nullable) */
};

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * slotje_own_weights_new:
 *
 * Returns: (transfer full): nothing is weighed otherwise than the catalogue does
 */
SlotjeOwnWeights *
slotje_own_weights_new (void)
{
  SlotjeOwnWeights *self = g_new0 (SlotjeOwnWeights, 1);

  g_ref_count_init (&self->ref_count);
  self->viewers = new_table ();
  self->surfaces = new_table ();
  return self;
}

static void
copy_table (GHashTable *from, GHashTable *to)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (to, g_strdup (key), value);
}

/**
 * slotje_own_weights_copy:
 * @self: weights
 *
 * Returns: (transfer full): a copy to change
 */
SlotjeOwnWeights *
slotje_own_weights_copy (const SlotjeOwnWeights *self)
{
  SlotjeOwnWeights *copy = slotje_own_weights_new ();

  copy_table (self->viewers, copy->viewers);
  copy_table (self->surfaces, copy->surfaces);
  copy->unknown = self->unknown != NULL ? json_node_ref (self->unknown) : NULL;
  return copy;
}

/**
 * slotje_own_weights_ref:
 * @self: weights
 *
 * Returns: (transfer full): the same
 */
SlotjeOwnWeights *
slotje_own_weights_ref (SlotjeOwnWeights *self)
{
  g_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * slotje_own_weights_unref:
 * @self: (nullable) (transfer full): weights
 */
void
slotje_own_weights_unref (SlotjeOwnWeights *self)
{
  if (self == NULL || !g_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->viewers);
  g_hash_table_unref (self->surfaces);
  g_clear_pointer (&self->unknown, json_node_unref);
  g_free (self);
}

/* Unlike g_hash_table_lookup() it tells a weight of 0 from none. */
static int
get (GHashTable *table, const char *key)
{
  gpointer weight;

  return g_hash_table_lookup_extended (table, key, NULL, &weight) ? GPOINTER_TO_INT (weight) : -1;
}

static void
set (GHashTable *table, const char *key, int weight)
{
  if (weight < 0)
    g_hash_table_remove (table, key);
  else
    g_hash_table_replace (table, g_strdup (key), GINT_TO_POINTER (weight));
}

static gboolean
tables_equal (GHashTable *a, GHashTable *b)
{
  GHashTableIter iter;
  gpointer key, value;

  if (g_hash_table_size (a) != g_hash_table_size (b))
    return FALSE;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (get (b, key) != GPOINTER_TO_INT (value))
      return FALSE;
  return TRUE;
}

/**
 * slotje_own_weights_equal:
 * @a: weights
 * @b: weights
 *
 * Returns: whether both say the same
 */
gboolean
slotje_own_weights_equal (const SlotjeOwnWeights *a, const SlotjeOwnWeights *b)
{
  return a == b ||
         (tables_equal (a->viewers, b->viewers) && tables_equal (a->surfaces, b->surfaces) &&
          slotje_node_equal0 (a->unknown, b->unknown));
}

/**
 * slotje_own_weights_is_empty:
 * @self: weights
 *
 * Returns: whether everything counts as the catalogue says
 */
gboolean
slotje_own_weights_is_empty (const SlotjeOwnWeights *self)
{
  return g_hash_table_size (self->viewers) + g_hash_table_size (self->surfaces) == 0;
}

/**
 * slotje_own_weights_get_viewer:
 * @self: weights
 * @viewer: id of a viewer
 *
 * Returns: 0 to %SLOTJE_OWN_WEIGHT_MAX; -1 when it counts as the catalogue says
 */
int
slotje_own_weights_get_viewer (const SlotjeOwnWeights *self, const char *viewer)
{
  return get (self->viewers, viewer);
}

/**
 * slotje_own_weights_get_surface:
 * @self: weights
 * @platform: id of a platform
 * @surface: id of a kind of post there
 *
 * Returns: 1 to %SLOTJE_OWN_WEIGHT_MAX; -1 when it counts as the catalogue says
 */
int
slotje_own_weights_get_surface (const SlotjeOwnWeights *self,
                                const char *platform,
                                const char *surface)
{
  g_autofree char *key = g_strconcat (platform, "/", surface, NULL);

  return get (self->surfaces, key);
}

/**
 * slotje_own_weights_set_viewer:
 * @self: weights that nobody else has yet
 * @viewer: id of a viewer
 * @weight: 0 to %SLOTJE_OWN_WEIGHT_MAX; -1 forgets it
 */
void
slotje_own_weights_set_viewer (SlotjeOwnWeights *self, const char *viewer, int weight)
{
  g_return_if_fail (weight >= -1 && weight <= SLOTJE_OWN_WEIGHT_MAX);

  set (self->viewers, viewer, weight);
}

/**
 * slotje_own_weights_set_surface:
 * @self: weights that nobody else has yet
 * @platform: id of a platform
 * @surface: id of a kind of post there
 * @weight: 1 to %SLOTJE_OWN_WEIGHT_MAX; -1 forgets it
 */
void
slotje_own_weights_set_surface (SlotjeOwnWeights *self,
                                const char *platform,
                                const char *surface,
                                int weight)
{
  g_autofree char *key = g_strconcat (platform, "/", surface, NULL);

  g_return_if_fail (weight == -1 || (weight >= 1 && weight <= SLOTJE_OWN_WEIGHT_MAX));

  set (self->surfaces, key, weight);
}

/**
 * slotje_own_weights_clear:
 * @self: weights that nobody else has yet
 *
 * Everything counts as the catalogue says again.
 */
void
slotje_own_weights_clear (SlotjeOwnWeights *self)
{
  g_hash_table_remove_all (self->viewers);
  g_hash_table_remove_all (self->surfaces);
}

static void
read_table (SlotjeReader *reader, const char *member, int least, GHashTable *table)
{
  g_auto (GStrv) keys = NULL;

  if (!slotje_reader_enter_object (reader, member, SLOTJE_OPTIONAL))
    return;

  keys = slotje_reader_dup_members (reader);
  for (guint i = 0; keys[i] != NULL; i++)
    set (table, keys[i],
         (int) slotje_reader_get_integer (reader, keys[i], -1, least, SLOTJE_OWN_WEIGHT_MAX));
  slotje_reader_leave (reader);
}

/**
 * slotje_own_weights_read:
 * @reader: stands in a profile
 *
 * Reads its member `weights`, with a complaint about all that is no weight.
 *
 * Returns: (transfer full): weights; empty ones when there is no such member
 */
SlotjeOwnWeights *
slotje_own_weights_read (SlotjeReader *reader)
{
  static const char *const known[] = { "viewers", "surfaces", NULL };
  SlotjeOwnWeights *self = slotje_own_weights_new ();

  if (!slotje_reader_enter_object (reader, "weights", SLOTJE_OPTIONAL))
    return self;

  read_table (reader, "viewers", 0, self->viewers);
  read_table (reader, "surfaces", 1, self->surfaces);
  self->unknown = slotje_reader_dup_unknown (reader, known);
  slotje_reader_leave (reader);
  return self;
}

static void
print_table (SlotjeWriter *writer, const char *member, GHashTable *table)
{
  GHashTableIter iter;
  gpointer key, value;

  if (g_hash_table_size (table) == 0)
    return;

  slotje_writer_open_object (writer, member);
  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, &key, &value))
    slotje_writer_add_integer (writer, key, GPOINTER_TO_INT (value));
  slotje_writer_close (writer);
}

/**
 * slotje_own_weights_print:
 * @self: weights
 * @writer: a writer that sorts, standing in a profile
 *
 * Writes the member `weights`, or nothing when there is nothing to say.
 */
void
slotje_own_weights_print (const SlotjeOwnWeights *self, SlotjeWriter *writer)
{
  if (slotje_own_weights_is_empty (self) && self->unknown == NULL)
    return;

  slotje_writer_open_object (writer, "weights");
  print_table (writer, "viewers", self->viewers);
  print_table (writer, "surfaces", self->surfaces);
  slotje_writer_add_members (writer, self->unknown);
  slotje_writer_close (writer);
}
