/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"

typedef struct
{
  const char *id;
  SlotjeViewerKind kind;
  guint weight;
} Viewer;

static const Viewer viewers[] = {
  { "contacts", SLOTJE_VIEWER_RELATION, 1 }, { "fof", SLOTJE_VIEWER_RELATION, 2 },
  { "colleagues", SLOTJE_VIEWER_ROLE, 2 },   { "manager", SLOTJE_VIEWER_ROLE, 3 },
  { "clients", SLOTJE_VIEWER_ROLE, 3 },      { "journalists", SLOTJE_VIEWER_ROLE, 3 },
  { "member", SLOTJE_VIEWER_OPEN, 4 },       { "web", SLOTJE_VIEWER_OPEN, 5 },
  { "search", SLOTJE_VIEWER_OPEN, 5 },
};

/* The table of the model: contacts, fof, role that is contact, fof, none, restricted, member, web,
 * search. */
static const struct
{
  const char *id;
  const char *row;
} levels[] = {
  { "nobody", "000000000" },
  { "contacts", "101000000" },
  { "circle", "10?000000" },
  { "fof", "111100000" },
  { "tag-spread", "0?0???000" },
  { "owner-list", "1???0?000" },
  { "owner-contacts", "11??0?000" },
  { "owner-fof", "111??1000" },
  { "stranger-contacts", "??????000" },
  { "group", "??????000" },
  { "members", "111111100" },
  { "web", "111111110" },
  { "public", "11111111?" },
  { "indexed", "111111111" },
  { "copies", "?????????" },
  { "link", "????????0" },
};

static void
test_viewers (void)
{
  g_autoptr (SlotjeScale) scale = demo_load_scale ();

  g_assert_cmpuint (scale->n_viewers, ==, G_N_ELEMENTS (viewers));
  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];

      g_assert_cmpuint (viewer->index, ==, i);
      g_assert_cmpstr (viewer->id, ==, viewers[i].id);
      g_assert_cmpint (viewer->kind, ==, viewers[i].kind);
      g_assert_cmpuint (viewer->weight, ==, viewers[i].weight);
      g_assert_true (slotje_scale_find_viewer (scale, viewers[i].id) == viewer);
      g_assert_nonnull (strstr (viewer->can.en, "{surface}"));
      g_assert_nonnull (strstr (viewer->might.en, "{surface}"));
      g_assert_nonnull (strstr (viewer->cannot.en, "{surface}"));
      g_assert_cmpint (viewer->question.en != NULL, ==, viewer->kind == SLOTJE_VIEWER_ROLE);
    }
  g_assert_cmpuint (scale->roles, ==, 0x3c);
  g_assert_cmpuint (scale->all, ==, 0x1ff);
  g_assert_null (slotje_scale_find_viewer (scale, "nobody"));
  g_assert_null (slotje_scale_find_viewer (scale, NULL));
}

static char
get_cell (const SlotjeLevel *level, SlotjeLink link, guint viewer)
{
  if ((level->lo[link] >> viewer) & 1)
    return '1';

  return (level->hi[link] >> viewer) & 1 ? '?' : '0';
}

static void
test_levels (void)
{
  g_autoptr (SlotjeScale) scale = demo_load_scale ();

  g_assert_cmpuint (scale->n_levels, ==, G_N_ELEMENTS (levels));
  for (guint i = 0; i < scale->n_levels; i++)
    {
      const SlotjeLevel *level = slotje_scale_find_level (scale, levels[i].id);

      g_assert_true (level == &scale->levels[i]);
      for (guint link = 0; link < SLOTJE_N_LINKS; link++)
        {
          const char *row = levels[i].row;

          g_assert_cmpint (get_cell (level, link, 0), ==, row[0]);
          g_assert_cmpint (get_cell (level, link, 1), ==, row[1]);
          for (guint role = 2; role <= 5; role++)
            g_assert_cmpint (get_cell (level, link, role), ==, row[2 + link]);
          for (guint open = 6; open <= 8; open++)
            g_assert_cmpint (get_cell (level, link, open), ==, row[open]);
          g_assert_cmpuint (level->lo[link] & ~level->hi[link], ==, 0);
        }
    }
  g_assert_null (slotje_scale_find_level (scale, "everyone"));
  g_assert_null (slotje_scale_find_level (scale, NULL));
}

static const DemoMistake mistakes[] = {
  { "format", "slotje-scale/1", "slotje-scale/2", "format", "slotje-scale/2" },
  { "member", "\"columns\"", "\"column\"", "column", "not known" },
  { "columns-missing", "\"columns\"", "\"column\"", "columns", "missing" },
  { "viewer-kind", "\"id\": \"web\",\n      \"kind\": \"open\"",
    "\"id\": \"web\",\n      \"kind\": \"all\"", "viewers[web].kind", "all" },
  { "viewer-twice", "\"id\": \"web\",\n", "\"id\": \"member\",\n", "viewers[member].id",
    "used twice" },
  { "viewer-id", "\"id\": \"web\",\n", "\"id\": \"The web\",\n", "viewers[The web].id",
    "not an id" },
  { "viewer-weight", "\"weight\": 4", "\"weight\": 10", "viewers[member].weight", "10" },
  { "viewer-label", "\"label\": \"Manager\",", "", "viewers[manager].label", "missing" },
  { "viewer-sentence", "Search engines might list {surface}", "Search engines might list it",
    "viewers[search].might", "does not say what" },
  { "question-missing", "\"question\": \"Is your manager among your {contacts} there?\",", "",
    "viewers[manager].question", "missing" },
  { "question-extra", "\"id\": \"fof\",\n", "\"id\": \"fof\", \"question\": \"Why?\",\n",
    "viewers[fof].question", "only a role" },
  { "viewers-empty", "\"viewers\": [", "\"viewers\": [], \"levels2\": [", "viewers", "0 viewers" },
  { "column-unknown", "\"link:fof\", ", "\"link:friend\", ", "columns", "“link:friend”" },
  { "column-missing", "\"link:fof\", ", "\"link:none\", ", "columns", "no column “link:fof”" },
  { "column-twice", "\"link:fof\", ", "\"link:none\", ", "columns", "“link:none” is there twice" },
  { "column-role", "\"link:fof\", ", "\"manager\", ", "columns", "“manager” cannot be a column" },
  { "column-viewer-missing", ", \"web\", \"search\"]", ", \"web\", \"web\"]", "columns",
    "no column “search”" },
  { "row-short", "\"1\", \"1\", \"?\"]}", "\"1\", \"1\"]}", "levels[public].row",
    "8 cells for 9 columns" },
  { "row-cell", "\"1\", \"1\", \"?\"]}", "\"1\", \"1\", \"x\"]}", "levels[public].row", "“x”" },
  { "level-member", "{\"id\": \"nobody\",", "{\"id\": \"nobody\", \"why\": 1,",
    "levels[nobody].why", "not known" },
  { "level-twice", "{\"id\": \"nobody\",", "{\"id\": \"fof\",", "levels[fof].id", "used twice" },
  { "level-kind", "\"levels\": [", "\"levels\": [1, ", "levels[0]", "object" },
};

static void
test_mistake (gconstpointer data)
{
  const DemoMistake *row = data;
  g_autofree char *good = demo_dup_scale_text ();
  g_autofree char *text = demo_change (good, row->find, row->replace);
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = slotje_scale_read (reader);

  g_assert_null (scale);
  demo_assert_complaint (slotje_reader_get_complaints (reader), row->place, row->words);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scale/viewers", test_viewers);
  g_test_add_func ("/scale/levels", test_levels);
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/scale/mistakes/%s", mistakes[i].name);

      g_test_add_data_func (path, &mistakes[i], test_mistake);
    }

  return g_test_run ();
}
