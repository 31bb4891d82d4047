/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"
#include "slotje-before.h"
#include "slotje-catalog-check.h"
#include "slotje-catalog.h"
#include "temp-folder.h"

/* The file with what to think of before posting. */

static const char good[] =
    "{\"format\": \"slotje-before/1\", \"kinds\": [\"notes\", \"films\"],"
    " \"ticks\": [{\"id\": \"dog\", \"label\": \"A dog\"}, {\"id\": \"cat\", \"label\": \"A "
    "cat\"}],"
    " \"items\": [{\"id\": \"bark\", \"when\": [\"dog\"], \"text\": \"Does it bark?\","
    " \"why\": \"Noise.\"}, {\"id\": \"fur\", \"when\": [\"dog\", \"cat\"], \"text\": \"Fur?\","
    " \"why\": \"Hair.\"}, {\"id\": \"end\", \"when\": [], \"text\": \"Sure?\", \"why\": "
    "\"So.\"}]}";

static const DemoMistake mistakes[] = {
  { "format", "slotje-before/1", "slotje-before/2", "format", "slotje-before/2" },
  { "unknown-member", "\"kinds\"", "\"sorts\"", "sorts", "not known" },
  { "kind-form", "\"films\"", "\"Films\"", "kinds", "not an id" },
  { "kind-twice", "\"films\"", "\"notes\"", "kinds", "there twice" },
  { "kinds-missing", "\"kinds\": [\"notes\", \"films\"],", "", "kinds", "missing" },
  { "tick-member", "\"label\": \"A dog\"", "\"label\": \"A dog\", \"x\": 1", "ticks[dog].x",
    "not known" },
  { "tick-twice", "{\"id\": \"cat\"", "{\"id\": \"dog\"", "ticks[dog].id", "used twice" },
  { "tick-label", "\"A cat\"", "\" \"", "ticks[cat].label", "empty" },
  { "tick-kind", "{\"id\": \"cat\", \"label\": \"A cat\"}", "\"cat\"", "ticks[1]", "object" },
  { "ticks-none",
    "{\"id\": \"dog\", \"label\": \"A dog\"}, {\"id\": \"cat\", \"label\": \"A cat\"}", "", "ticks",
    "0 ticks" },
  { "item-member", "\"why\": \"So.\"", "\"why\": \"So.\", \"who\": 1", "items[end].who",
    "not known" },
  { "item-twice", "\"id\": \"end\"", "\"id\": \"fur\"", "items[fur].id", "used twice" },
  { "item-when", "\"when\": []", "\"when\": [\"cow\"]", "items[end].when", "no tick “cow”" },
  { "item-when-twice", "[\"dog\", \"cat\"]", "[\"cat\", \"cat\"]", "items[fur].when",
    "there twice" },
  { "item-when-missing", "\"when\": [], ", "", "items[end].when", "missing" },
  { "item-text", "\"text\": \"Fur?\"", "\"text\": 7", "items[fur].text", "must be a text" },
  { "item-why", ", \"why\": \"So.\"", "", "items[end].why", "missing" },
};

static SlotjeBefore *
read_text (const char *text, GPtrArray **complaints)
{
  g_autoptr (SlotjeReader) reader = demo_open (text);
  SlotjeBefore *before = slotje_before_read (reader);

  *complaints = slotje_reader_steal_complaints (reader);

  return before;
}

static void
test_reads (void)
{
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (SlotjeBefore) before = read_text (good, &complaints);

  g_assert_nonnull (before);
  g_assert_cmpuint (complaints->len, ==, 0);
  g_assert_cmpuint (g_strv_length (before->kinds), ==, 2);
  g_assert_cmpuint (before->n_ticks, ==, 2);
  g_assert_cmpstr (before->ticks[1].id, ==, "cat");
  g_assert_cmpstr (slotje_words_get (&before->ticks[1].label), ==, "A cat");
  g_assert_cmpuint (before->n_items, ==, 3);
  g_assert_cmpstr (before->items[1].id, ==, "fur");
  g_assert_cmpuint (before->items[1].when, ==, 3);
  g_assert_cmpstr (slotje_words_get (&before->items[1].text), ==, "Fur?");
  g_assert_cmpstr (slotje_words_get (&before->items[1].why), ==, "Hair.");
}

static void
test_applies (void)
{
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (SlotjeBefore) before = read_text (good, &complaints);
  static const gboolean expected[4][3] = {
    { FALSE, FALSE, TRUE }, { TRUE, TRUE, TRUE }, { FALSE, TRUE, TRUE }, { TRUE, TRUE, TRUE }
  };

  for (SlotjeTicks ticks = 0; ticks < G_N_ELEMENTS (expected); ticks++)
    for (guint i = 0; i < before->n_items; i++)
      g_assert_cmpint (slotje_before_test_applies (&before->items[i], ticks), ==,
                       expected[ticks][i]);
}

static void
test_mistake (gconstpointer data)
{
  const DemoMistake *row = data;
  g_autofree char *text = demo_change (good, row->find, row->replace);
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (SlotjeBefore) before = read_text (text, &complaints);

  g_assert_null (before);
  demo_assert_complaint (complaints, row->place, row->words);
}

static void
test_too_many_ticks (void)
{
  g_autoptr (GString) ticks = g_string_new ("\"ticks\": [");
  g_autoptr (GPtrArray) complaints = NULL;
  g_autofree char *text = NULL;
  g_autoptr (SlotjeBefore) before = NULL;

  for (guint i = 0; i <= SLOTJE_BEFORE_MAX_TICKS; i++)
    g_string_append_printf (ticks, "{\"id\": \"t%u\", \"label\": \"T\"}, ", i);
  text = demo_change (good, "\"ticks\": [", ticks->str);
  before = read_text (text, &complaints);

  g_assert_null (before);
  demo_assert_complaint (complaints, "ticks", "35 ticks");
}

static void
check_prose (const SlotjeWords *words)
{
  g_assert_nonnull (words->en);
  g_assert_null (words->nl);
  g_assert_null (strpbrk (words->en, "\"'!"));
}

static void
test_shipped (void)
{
  g_autoptr (GPtrArray) complaints =
                 g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);
  g_autoptr (SlotjeBefore) before = slotje_before_find (complaints);
  SlotjeTicks asked = 0;
  gboolean always = FALSE;

  g_assert_cmpuint (complaints->len, ==, 0);
  for (guint i = 0; i < before->n_ticks; i++)
    check_prose (&before->ticks[i].label);
  for (guint i = 0; i < before->n_items; i++)
    {
      check_prose (&before->items[i].text);
      check_prose (&before->items[i].why);
      g_assert_true (g_str_has_suffix (before->items[i].text.en, "?"));
      asked |= before->items[i].when;
      always = always || before->items[i].when == 0;
    }

  /* Whatever is ticked, there is something to think of, and no tick is for nothing. */
  g_assert_true (always);
  g_assert_cmpuint (asked, ==, (1u << before->n_ticks) - 1);
}

/* Every platform that travels with the program has kinds of posts in it, except where nobody has an
 * account to post with. */
static void
test_shipped_kinds (void)
{
  g_autoptr (GPtrArray) complaints =
                 g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);
  g_autoptr (SlotjeBefore) before = slotje_before_find (complaints);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  const char *const *ids = slotje_catalog_get_ids (catalog);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);
      guint n = 0;

      if (platform->program->links == 1u << SLOTJE_LINK_NONE)
        continue;
      for (guint j = 0; before->kinds[j] != NULL; j++)
        n += slotje_platform_find_surface (platform, before->kinds[j]) != NULL;
      g_test_message ("%s: %u", ids[i], n);
      g_assert_cmpuint (n, >, 0);
    }
}

static void
test_check (void)
{
  g_autofree char *folder = temp_folder_new ();
  g_autofree char *bad_text = demo_change (good, "[\"dog\"]", "[\"cow\"]");
  g_autofree char *fine = temp_folder_put (folder, "fine.json", good, -1);
  g_autofree char *bad = temp_folder_put (folder, "bad.json", bad_text, -1);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (GPtrArray) none = slotje_check_catalog_file (fine, scale, NULL);
  g_autoptr (GPtrArray) complaints = slotje_check_catalog_file (bad, scale, NULL);

  g_assert_cmpuint (none->len, ==, 0);
  demo_assert_complaint (complaints, "items[bark].when", "no tick “cow”");
  temp_folder_remove (g_steal_pointer (&folder));
}

/* One of the user's own goes first; a bad one makes way. */
static void
test_user_file (gconstpointer data)
{
  const gboolean is_good = GPOINTER_TO_INT (data);

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, 0);
      g_test_trap_assert_passed ();
      return;
    }

  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "slotje", "catalog", NULL);
  g_autofree char *path = g_build_filename (folder, "before-you-post.json", NULL);
  g_autoptr (GPtrArray) complaints =
                 g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, is_good ? good : "{}", -1, NULL));

  g_autoptr (SlotjeBefore) before = slotje_before_find (complaints);

  g_assert_cmpint (complaints->len == 0, ==, is_good);
  g_assert_cmpint (g_str_equal (before->ticks[0].id, "dog"), ==, is_good);
}

int
main (int argc, char *argv[])
{
  /* A place of its own for the user's file, also in each subprocess; the isolation that GLib offers
   * leaks. */
  char *home = temp_folder_new ();
  int status;

  g_assert_true (g_setenv ("XDG_DATA_HOME", home, TRUE));
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog/before/reads", test_reads);
  g_test_add_func ("/catalog/before/applies", test_applies);
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/catalog/before/mistake/%s", mistakes[i].name);

      g_test_add_data_func (path, &mistakes[i], test_mistake);
    }
  g_test_add_func ("/catalog/before/too-many-ticks", test_too_many_ticks);
  g_test_add_func ("/catalog/before/shipped", test_shipped);
  g_test_add_func ("/catalog/before/shipped-kinds", test_shipped_kinds);
  g_test_add_func ("/catalog/before/check", test_check);
  g_test_add_data_func ("/catalog/before/user-file/good", GINT_TO_POINTER (TRUE), test_user_file);
  g_test_add_data_func ("/catalog/before/user-file/bad", GINT_TO_POINTER (FALSE), test_user_file);

  status = g_test_run ();
  temp_folder_remove (home);

  return status;
}
