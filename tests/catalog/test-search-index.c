/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-search-index.h"

#define MOST 40

/* What must be found, and among how many of the first. */
typedef struct
{
  const char *name;
  const char *query;
  const char *platform;
  const char *setting; /* NULL: the platform itself */
  guint within;
} Case;

static const Case cases[] = {
  { "padlock-nl", "slotje", "instagram", "private-account", 10 },
  { "padlock-nl-other", "slotje", "x", "protect-posts", 10 },
  { "padlock-en", "lock", "facebook", "profile-lock", 8 },
  { "shielded", "afgeschermd", "x", "protect-posts", 8 },
  { "question-en", "who can tag me", "instagram", "tags", 4 },
  { "question-nl", "wie mag mij taggen", "instagram", "tags", 4 },
  { "label-en", "Friends list", "facebook", "friends-list", 2 },
  { "label-nl", "vriendenlijst", "facebook", "friends-list", 2 },
  { "capitals", "VRIENDENLIJST", "facebook", "friends-list", 2 },
  { "accents", "prívéaccount", "instagram", "private-account", 4 },
  { "without-accents", "priveaccount", "instagram", "private-account", 4 },
  { "platform", "linkedin", "linkedin", NULL, 1 },
  { "alias", "insta", "instagram", NULL, 1 },
  { "alias-old-name", "twitter", "x", NULL, 1 },
  { "platform-and-word", "facebook reels", "facebook", "reels", 1 },
  { "word-and-platform", "stories Facebook", "facebook", "stories", 3 },
  { "option", "verified accounts", "x", "reply-audience", 8 },
  { "email-hyphen", "e-mail linkedin", "linkedin", "email-visibility", 6 },
  { "email-plain", "email linkedin", "linkedin", "email-visibility", 6 },
  { "ending", "comments", "instagram", "comments", 12 },
  { "unknown-word-left-out", "slotje qqxyzzy", "instagram", "private-account", 10 },
  { "keyword", "kunstmatige intelligentie linkedin", "linkedin", "ai-training", 1 },
};

typedef struct
{
  SlotjeCatalog *catalog;
  SlotjeSearchIndex *index;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->catalog = slotje_catalog_new_for_directory (SLOTJE_TEST_FOLDER "/../../data/catalog");
  fixture->index = slotje_search_index_new (fixture->catalog);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  slotje_search_index_free (fixture->index);
  g_object_unref (fixture->catalog);
}

static char *
print_hit (const SlotjeHit *hit)
{
  const SlotjePlatform *platform = hit->platform;
  const char *id = "";

  if (hit->kind == SLOTJE_HIT_SETTING)
    id = platform->settings[hit->index].id;
  else if (hit->kind == SLOTJE_HIT_SURFACE)
    id = platform->surfaces[hit->index].id;

  return g_strdup_printf ("%d %s/%s", hit->kind, platform->id, id);
}

/* Place among the hits, or how many there are. */
static guint
find_hit (GArray *hits, SlotjeHitKind kind, const char *platform, const char *id)
{
  g_autofree char *wanted = g_strdup_printf ("%d %s/%s", kind, platform, id);
  guint i;

  for (i = 0; i < hits->len; i++)
    {
      g_autofree char *hit = print_hit (&g_array_index (hits, SlotjeHit, i));

      g_test_message ("%u: %s", g_array_index (hits, SlotjeHit, i).score, hit);
      if (g_str_equal (hit, wanted))
        break;
    }

  return i;
}

static void
test_found (Fixture *fixture, gconstpointer data)
{
  const Case *row = data;
  g_autoptr (GArray) hits = slotje_search_index_find (fixture->index, row->query, NULL, MOST);
  SlotjeHitKind kind = row->setting != NULL ? SLOTJE_HIT_SETTING : SLOTJE_HIT_PLATFORM;
  guint place = find_hit (hits, kind, row->platform, row->setting != NULL ? row->setting : "");

  g_assert_cmpuint (place, <, hits->len);
  g_assert_cmpuint (place, <, row->within);
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) hits = slotje_search_index_find (fixture->index, data, NULL, MOST);

  g_assert_cmpuint (hits->len, ==, 0);
}

static void
test_surface (Fixture *fixture, gconstpointer data)
{
  const SlotjePlatform *platform = slotje_catalog_get_platform (fixture->catalog, "instagram");
  const SlotjeSurface *surface = &platform->surfaces[0];
  g_autofree char *query = g_strdup_printf ("instagram %s", surface->label.en);
  g_autoptr (GArray) hits = slotje_search_index_find (fixture->index, query, NULL, MOST);

  g_assert_cmpuint (find_hit (hits, SLOTJE_HIT_SURFACE, "instagram", surface->id), <, 3);
}

static void
test_best_first (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) hits = slotje_search_index_find (fixture->index, "comment", NULL, MOST);

  g_assert_cmpuint (hits->len, >, 5);
  for (guint i = 1; i < hits->len; i++)
    g_assert_cmpuint (g_array_index (hits, SlotjeHit, i - 1).score, >=,
                      g_array_index (hits, SlotjeHit, i).score);
}

static void
test_most (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) hits = slotje_search_index_find (fixture->index, "comment", NULL, 3);

  g_assert_cmpuint (hits->len, ==, 3);
}

/* Two platforms call it the same; the person’s own comes first. */
static void
test_favoured (Fixture *fixture, gconstpointer data)
{
  const char *const favoured[] = { data, NULL };
  g_autoptr (GArray) hits =
                 slotje_search_index_find (fixture->index, "private profile", favoured, MOST);

  g_assert_cmpuint (find_hit (hits, SLOTJE_HIT_SETTING, data, "private-profile"), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/search-index/found/", cases[i].name, NULL);

      g_test_add (path, Fixture, &cases[i], set_up, test_found, tear_down);
    }
  g_test_add ("/search-index/nothing/empty", Fixture, "", set_up, test_nothing, tear_down);
  g_test_add ("/search-index/nothing/marks", Fixture, " — ! ", set_up, test_nothing, tear_down);
  g_test_add ("/search-index/nothing/unknown", Fixture, "qqxyzzy", set_up, test_nothing, tear_down);
  g_test_add ("/search-index/surface", Fixture, NULL, set_up, test_surface, tear_down);
  g_test_add ("/search-index/best-first", Fixture, NULL, set_up, test_best_first, tear_down);
  g_test_add ("/search-index/most", Fixture, NULL, set_up, test_most, tear_down);
  g_test_add ("/search-index/favoured/one", Fixture, "threads", set_up, test_favoured, tear_down);
  g_test_add ("/search-index/favoured/other", Fixture, "pinterest", set_up, test_favoured,
              tear_down);

  return g_test_run ();
}
