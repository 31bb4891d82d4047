/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"

#include "slotje-program-eval.h"

#define MAX_SETTINGS 16

/* What is certainly and possibly seen in one world. The viewers are written as they stand in a row
 * of the table of levels: contacts, fof, a role, member, web, search. */
typedef struct
{
  const char *name;
  const char *surface;
  const char *link;
  const char *choices; /* setting=option … */
  const char *expected;
} World;

static const World rows[] = {
  { "all-closed", "own-posts", "contact", "posts=only-me lock=on", "000000" },
  { "all-level", "own-posts", "contact", "posts=list lock=off", "10?000" },
  { "all-cap", "own-posts", "none", "posts=public lock=on", "100000" },
  { "all-cap-contact", "own-posts", "contact", "posts=public lock=on", "101000" },
  { "all-open", "own-posts", "none", "posts=public lock=off", "11111?" },
  { "restricted", "own-posts", "restricted", "posts=friends lock=off", "100000" },
  { "by-first", "comment", "contact", "owner=some", "1??000" },
  { "by-second", "comment", "fof", "owner=theirs", "11?000" },
  { "by-third-contact", "comment", "contact", "owner=wide", "111000" },
  { "by-third-none", "comment", "none", "owner=wide", "11?000" },
  { "by-last", "comment", "none", "owner=anybody", "11111?" },
  { "same-as", "like", "fof", "owner=theirs", "11?000" },
  { "if-true", "page", "none", "type=business", "111110" },
  { "if-false", "page", "none", "type=personal", "100000" },
  { "any", "tagged", "contact", "", "1?1000" },
  { "any-none", "tagged", "none", "", "1??000" },
  { "or-first", "name", "none", "posts=public lock=on type=personal", "111100" },
  { "or-second", "name", "none", "posts=only-me lock=off type=business", "111100" },
  { "and-fails", "name", "none", "posts=list lock=off type=personal", "100000" },
  { "and-fails-otherwise", "name", "none", "posts=friends lock=on type=business", "100000" },
};

static void
choose (const SlotjePlatform *platform, const char *choices, guint8 *world)
{
  g_auto (GStrv) pairs = g_strsplit (choices, " ", -1);

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (pairs[i], "=", 2);
      guint setting = demo_find_setting (platform, parts[0]);
      int option = slotje_setting_find_option (&platform->settings[setting], parts[1]);

      g_assert_cmpint (option, >=, 0);
      world[setting] = (guint8) option;
    }
}

static void
test_world (gconstpointer data)
{
  const World *row = data;
  static const char *const viewers[] = { "contacts", "fof", "manager", "member", "web", "search" };
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeProgram *program = platform->program;
  guint8 world[MAX_SETTINGS] = { 0 };
  char found[G_N_ELEMENTS (viewers) + 1] = { 0 };
  SlotjeAudience lo, hi;
  SlotjeLink link = SLOTJE_LINK_NONE;

  g_assert_true (slotje_link_from_string (row->link, &link));
  if (row->choices[0] != '\0')
    choose (platform, row->choices, world);
  slotje_program_eval (program, program->surface_roots[demo_find_surface (platform, row->surface)],
                       world, link, &lo, &hi);

  g_assert_cmpuint (lo & ~hi, ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (viewers); i++)
    {
      guint bit = slotje_scale_find_viewer (program->scale, viewers[i])->index;

      found[i] = (lo >> bit) & 1 ? '1' : (hi >> bit) & 1 ? '?' : '0';
    }
  g_assert_cmpstr (found, ==, row->expected);
}

static void
test_constraint (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeProgram *program = platform->program;
  guint8 world[MAX_SETTINGS] = { 0 };

  g_assert_cmpuint (program->n_constraints, ==, 1);
  choose (platform, "lock=on type=business", world);
  g_assert_false (slotje_program_holds (program, program->constraint_roots[0], world));
  choose (platform, "lock=off type=business", world);
  g_assert_true (slotje_program_holds (program, program->constraint_roots[0], world));
  choose (platform, "lock=on type=personal", world);
  g_assert_true (slotje_program_holds (program, program->constraint_roots[0], world));
}

/* `is` with several options is true for each of these. */
static void
test_is_several (void)
{
  g_autofree char *text = demo_dup_changed ("{\"is\": [\"posts\", \"public\"]}",
                                            "{\"is\": [\"posts\", \"friends\", \"public\"]}");
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, NULL);
  guint n_found = 0;

  g_assert_nonnull (platform);
  for (guint i = 0; i < platform->program->n_nodes; i++)
    n_found += platform->program->nodes[i].kind == SLOTJE_NODE_IS &&
               platform->program->nodes[i].options == 0x0c;
  g_assert_cmpuint (n_found, ==, 1);
}

/* The promise that lets others walk through the arrays. */
static void
test_children_first (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeProgram *program = platform->program;
  guint n_seen = 0;

  for (guint i = 0; i < program->n_nodes; i++)
    for (guint j = 0; j < program->nodes[i].n_children; j++, n_seen++)
      g_assert_cmpuint (program->children[program->nodes[i].first_child + j], <, i);
  g_assert_cmpuint (n_seen, ==, program->n_children);
}

static void
test_same_as_is_shared (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();

  g_assert_cmpuint (platform->program->surface_roots[demo_find_surface (platform, "like")], ==,
                    platform->program->surface_roots[demo_find_surface (platform, "comment")]);
}

typedef struct
{
  const char *surface;
  const char *settings;
  guint n_worlds;
  guint n_constraints;
  gboolean all_chain;
} Cone;

static const Cone cones[] = {
  /* The constraint on the lock brings in the type of account. */
  { "own-posts", "posts lock type", 16, 1, FALSE },
  { "like", "owner", 4, 0, TRUE },
  { "comment", "owner", 4, 0, TRUE },
  { "page", "lock type", 4, 1, FALSE },
  { "tagged", "", 1, 0, TRUE },
  { "name", "posts lock type", 16, 1, FALSE },
};

static void
test_cone (gconstpointer data)
{
  const Cone *row = data;
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeCone *cone = &platform->program->cones[demo_find_surface (platform, row->surface)];
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < cone->n_settings; i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "",
                            platform->settings[cone->settings[i]].id);

  g_assert_cmpstr (found->str, ==, row->settings);
  g_assert_cmpuint (cone->n_worlds, ==, row->n_worlds);
  g_assert_cmpuint (cone->n_constraints, ==, row->n_constraints);
  g_assert_cmpint (cone->all_chain, ==, row->all_chain);
}

/* Constraints are followed from one to the next, also to one that stands before it. */
static void
test_cone_closure (void)
{
  g_autofree char *text = demo_dup_changed (
      "\"constraints\": [",
      "\"constraints\": [{\"id\": \"before\", \"or\": "
      "[{\"is\": [\"type\", \"personal\"]}, {\"is\": [\"scan\", \"granted\"]}]},");
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, NULL);
  const SlotjeCone *cone;

  g_assert_nonnull (platform);
  cone = &platform->program->cones[demo_find_surface (platform, "own-posts")];
  g_assert_cmpuint (cone->n_settings, ==, 4);
  g_assert_cmpuint (cone->settings[3], ==, demo_find_setting (platform, "scan"));
  g_assert_cmpuint (cone->n_constraints, ==, 2);
  g_assert_cmpuint (cone->n_worlds, ==, 32);
  g_assert_cmpuint (platform->program->cones[demo_find_surface (platform, "comment")].n_constraints,
                    ==, 0);
}

/* Two worlds do not decide where a constraint forbids some. */
static void
test_constraint_is_no_chain (void)
{
  g_autofree char *text =
      demo_dup_changed ("\"order\": \"none\",\n     \"label\": {\"en\": \"Type\"}",
                        "\"order\": \"chain\",\n     \"label\": {\"en\": \"Type\"}");
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, NULL);

  g_assert_nonnull (platform);
  g_assert_true (platform->settings[demo_find_setting (platform, "type")].chain);
  g_assert_false (platform->program->cones[demo_find_surface (platform, "page")].all_chain);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/program/world/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_world);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (cones); i++)
    {
      g_autofree char *path = g_strdup_printf ("/program/cone/%s", cones[i].surface);

      g_test_add_data_func (path, &cones[i], test_cone);
    }
  g_test_add_func ("/program/cone-closure", test_cone_closure);
  g_test_add_func ("/program/constraint-is-no-chain", test_constraint_is_no_chain);
  g_test_add_func ("/program/constraint", test_constraint);
  g_test_add_func ("/program/is-several", test_is_several);
  g_test_add_func ("/program/children-first", test_children_first);
  g_test_add_func ("/program/same-as-is-shared", test_same_as_is_shared);

  return g_test_run ();
}
