/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-search-index.h"

#include <string.h>

#include "slotje-search-words.h"

/* Where a word may stand, from what says most to what says least. */
typedef enum
{
  FIELD_NAME,     /* what it is called, by the platform and by people */
  FIELD_QUESTION, /* what we ask about it */
  FIELD_PATH,
  FIELD_OPTIONS,
  FIELD_PLATFORM, /* what the platform is called */
  FIELD_PROSE,
  N_FIELDS,
} Field;

typedef struct
{
  SlotjeHit hit;
  GString *fields[N_FIELDS];
} Entry;

struct _SlotjeSearchIndex
{
  GPtrArray *platforms; /* (element-type SlotjePlatform) */
  GArray *entries;      /* (element-type Entry) */
};

/* A phrase that stands somewhere as it was typed is worth more than its words apart. */
#define WHOLE_NAME 60
#define WHOLE_PHRASE 30

static guint
get_weight (Field field)
{
  static const guint weights[N_FIELDS] = {
    [FIELD_NAME] = 12,   [FIELD_QUESTION] = 6, [FIELD_PATH] = 4,
    [FIELD_OPTIONS] = 3, [FIELD_PLATFORM] = 2, [FIELD_PROSE] = 1,
  };

  return weights[field];
}

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  for (guint i = 0; i < N_FIELDS; i++)
    g_string_free (entry->fields[i], TRUE);
}

static Entry *
add_entry (SlotjeSearchIndex *self, SlotjeHitKind kind, const SlotjePlatform *platform, guint index)
{
  Entry entry = { .hit = { .kind = kind, .platform = platform, .index = index } };

  for (guint i = 0; i < N_FIELDS; i++)
    entry.fields[i] = g_string_new ("\n");
  g_array_append_val (self->entries, entry);

  return &g_array_index (self->entries, Entry, self->entries->len - 1);
}

static void
add_text (Entry *entry, Field field, const char *text)
{
  if (text != NULL)
    slotje_search_words_append (entry->fields[field], text);
}

/* What a platform writes, in both languages; our own words in English and in that of the process.
 */
static void
add_words (Entry *entry, Field field, const SlotjeWords *words)
{
  const char *translated = slotje_words_get (words);

  add_text (entry, field, words->en);
  add_text (entry, field, words->nl);
  if (g_strcmp0 (translated, words->en) != 0 && g_strcmp0 (translated, words->nl) != 0)
    add_text (entry, field, translated);
}

static void
add_path (Entry *entry, char **path)
{
  g_autofree char *joined = path != NULL ? g_strjoinv (" ", path) : NULL;

  add_text (entry, FIELD_PATH, joined);
}

static void
add_names (Entry *entry, Field field, const SlotjePlatform *platform)
{
  add_text (entry, field, platform->name);
  for (guint i = 0; platform->aliases != NULL && platform->aliases[i] != NULL; i++)
    add_text (entry, field, platform->aliases[i]);
}

static void
add_setting (SlotjeSearchIndex *self, const SlotjePlatform *platform, const SlotjeSetting *setting)
{
  Entry *entry = add_entry (self, SLOTJE_HIT_SETTING, platform, setting->index);

  add_names (entry, FIELD_PLATFORM, platform);
  add_words (entry, FIELD_NAME, &setting->label);
  for (guint i = 0; setting->keywords != NULL && setting->keywords[i] != NULL; i++)
    add_text (entry, FIELD_NAME, setting->keywords[i]);
  add_words (entry, FIELD_QUESTION, &setting->question);
  for (guint i = 0; i < setting->n_where; i++)
    {
      add_path (entry, setting->where[i].path_en);
      add_path (entry, setting->where[i].path_nl);
    }
  for (guint i = 0; i < setting->n_options; i++)
    add_words (entry, FIELD_OPTIONS, &setting->options[i].label);
  add_words (entry, FIELD_PROSE, &setting->why);
  add_words (entry, FIELD_PROSE, &setting->cost);
  for (guint i = 0; i < setting->n_caveats; i++)
    add_words (entry, FIELD_PROSE, &setting->caveats[i]);
}

static void
add_surface (SlotjeSearchIndex *self, const SlotjePlatform *platform, const SlotjeSurface *surface)
{
  Entry *entry = add_entry (self, SLOTJE_HIT_SURFACE, platform, surface->index);

  add_names (entry, FIELD_PLATFORM, platform);
  add_words (entry, FIELD_NAME, &surface->label);
  add_words (entry, FIELD_QUESTION, &surface->phrase);
  add_words (entry, FIELD_QUESTION, &surface->present);
  add_words (entry, FIELD_PROSE, &platform->rules[surface->rule].because);
  for (guint i = 0; i < surface->n_actions; i++)
    add_words (entry, FIELD_PROSE, &surface->actions[i]);
}

static void
add_platform (SlotjeSearchIndex *self, const SlotjePlatform *platform)
{
  Entry *entry = add_entry (self, SLOTJE_HIT_PLATFORM, platform, 0);

  add_names (entry, FIELD_NAME, platform);
  add_words (entry, FIELD_PROSE, &platform->about);
  for (guint i = 0; i < platform->n_settings; i++)
    add_setting (self, platform, &platform->settings[i]);
  for (guint i = 0; i < platform->n_surfaces; i++)
    add_surface (self, platform, &platform->surfaces[i]);
}

static void
unref_platform (gpointer platform)
{
  slotje_platform_unref (platform);
}

/**
 * slotje_search_index_new:
 * @catalog: a catalogue
 *
 * Lays out everything there is to search, in the language that the process has now. Reads all
 * platforms that were not read yet, so may take a while.
 *
 * Returns: (transfer full): the index
 */
SlotjeSearchIndex *
slotje_search_index_new (SlotjeCatalog *catalog)
{
  SlotjeSearchIndex *self = g_new0 (SlotjeSearchIndex, 1);
  const char *const *ids = slotje_catalog_get_ids (catalog);

  self->platforms = g_ptr_array_new_with_free_func (unref_platform);
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      if (platform == NULL)
        continue;
      g_ptr_array_add (self->platforms, slotje_platform_ref ((SlotjePlatform *) platform));
      add_platform (self, platform);
    }

  return self;
}

/**
 * slotje_search_index_free:
 * @self: (nullable) (transfer full): an index
 */
void
slotje_search_index_free (SlotjeSearchIndex *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->entries);
  g_ptr_array_unref (self->platforms);
  g_free (self);
}

/* How well one word fits; 0 when it is nowhere. */
static guint
weigh_word (const Entry *entry, const char *word)
{
  guint best = 0;

  for (guint i = 0; i < N_FIELDS; i++)
    {
      /* Not even a whole word would do better here. */
      if (best >= get_weight (i) * SLOTJE_FIT_WHOLE)
        break;
      best = MAX (best, get_weight (i) * slotje_search_words_fit (entry->fields[i]->str, word));
    }

  return best;
}

static guint
weigh_phrase (const Entry *entry, const SlotjeSearchWords *query)
{
  if (strstr (entry->fields[FIELD_NAME]->str, query->line) != NULL)
    return WHOLE_NAME;
  if (query->words[0] == NULL || query->words[1] == NULL)
    return 0;

  return strstr (entry->fields[FIELD_NAME]->str, query->phrase) != NULL ||
                 strstr (entry->fields[FIELD_QUESTION]->str, query->phrase) != NULL
             ? WHOLE_PHRASE
             : 0;
}

/* How many of the words fit, and how well they do. */
static guint
weigh (const Entry *entry, const SlotjeSearchWords *query, guint *score)
{
  guint n_found = 0;

  *score = 0;
  for (guint i = 0; query->words[i] != NULL; i++)
    {
      guint weight = weigh_word (entry, query->words[i]);

      n_found += weight > 0 ? 1 : 0;
      *score += weight;
    }
  if (n_found > 0)
    *score += weigh_phrase (entry, query);
  /* What can be set comes before what it is about. */
  if (entry->hit.kind == SLOTJE_HIT_SURFACE)
    *score = *score * 3 / 4;

  return n_found;
}

/* Best first; among equals a favoured platform, else as the catalogue has them. */
static int
compare_hits (gconstpointer a, gconstpointer b, gpointer favoured)
{
  const SlotjeHit *first = a, *second = b;
  const char *const *ids = favoured;
  int favour = 0;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  if (ids != NULL)
    favour = (int) g_strv_contains (ids, second->platform->id) -
             (int) g_strv_contains (ids, first->platform->id);

  return favour;
}

/**
 * slotje_search_index_find:
 * @self: an index
 * @query: what a person typed
 * @favoured: (nullable) (array zero-terminated=1): ids of platforms
 * @most: how many are wanted
 *
 * Looks for what has the most of the words; capitals, accents and the small words of questions do
 * not count.
 *
 * Returns: (transfer full) (element-type SlotjeHit): best first; platforms in @favoured come first
 *   among equals
 */
GArray *
slotje_search_index_find (const SlotjeSearchIndex *self,
                          const char *query,
                          const char *const *favoured,
                          guint most)
{
  g_autoptr (SlotjeSearchWords) words = slotje_search_words_new (query);
  GArray *hits = g_array_new (FALSE, FALSE, sizeof (SlotjeHit));
  guint most_found = 1;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      SlotjeHit hit = entry->hit;
      guint n_found = weigh (entry, words, &hit.score);

      if (n_found < most_found)
        continue;
      if (n_found > most_found)
        g_array_set_size (hits, 0);
      most_found = n_found;
      g_array_append_val (hits, hit);
    }
  g_array_sort_with_data (hits, compare_hits, (gpointer) favoured);
  g_array_set_size (hits, MIN (hits->len, most));

  return hits;
}
