/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

#include "demo.h"
#include "slotje-catalog-check.h"
#include "slotje-catalog.h"
#include "temp-folder.h"

static char *
put_platform (const char *folder, const char *name, const char *text)
{
  g_autofree char *platforms = g_build_filename (folder, "platforms", NULL);

  g_assert_cmpint (g_mkdir_with_parents (platforms, 0700), ==, 0);

  return temp_folder_put (platforms, name, text, -1);
}

static char *
dup_named (const char *name)
{
  g_autofree char *member = g_strdup_printf ("\"name\": \"%s\"", name);

  return demo_dup_changed ("\"name\": \"Demo\"", member);
}

static void
test_directory (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *text = demo_dup_text ();
  g_autofree char *path = put_platform (folder, "demo.json", text);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);
  const SlotjePlatform *platform;

  g_assert_cmpuint (g_strv_length ((char **) slotje_catalog_get_ids (catalog)), ==, 1);
  g_assert_cmpstr (slotje_catalog_get_ids (catalog)[0], ==, "demo");
  g_assert_cmpuint (slotje_catalog_get_scale (catalog)->n_viewers, ==, 9);
  platform = slotje_catalog_get_platform (catalog, "demo");
  g_assert_nonnull (platform);
  g_assert_true (platform->program->scale == slotje_catalog_get_scale (catalog));
  g_assert_true (slotje_catalog_get_platform (catalog, "demo") == platform);
  g_assert_null (slotje_catalog_get_platform (catalog, "example"));
  g_assert_null (slotje_catalog_get_platform (catalog, NULL));
  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, ==, 0);
  temp_folder_remove (folder);
}

static void
test_no_directory (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory ("/nonexistent");

  g_assert_null (slotje_catalog_get_ids (catalog)[0]);
  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, ==, 0);
  g_assert_nonnull (slotje_catalog_get_scale (catalog));
}

/* Nothing is parsed before it is asked for, and the file is named after what it holds. */
static void
test_lazy (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *text = demo_dup_text ();
  g_autofree char *good = put_platform (folder, "demo.json", text);
  g_autofree char *other = put_platform (folder, "other.json", text);
  g_autofree char *broken = put_platform (folder, "broken.json", "{\"format\": ");
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);
  GPtrArray *complaints = slotje_catalog_get_complaints (catalog);
  const SlotjeComplaint *complaint;

  g_assert_cmpstr (slotje_catalog_get_ids (catalog)[0], ==, "broken");
  g_assert_cmpstr (slotje_catalog_get_ids (catalog)[2], ==, "other");
  g_assert_cmpuint (complaints->len, ==, 0);
  g_assert_nonnull (slotje_catalog_get_platform (catalog, "demo"));
  g_assert_cmpuint (complaints->len, ==, 0);
  g_assert_null (slotje_catalog_get_platform (catalog, "other"));
  demo_assert_complaint (complaints, "id", "cannot hold the platform “demo”");
  g_assert_null (slotje_catalog_get_platform (catalog, "broken"));
  g_assert_cmpuint (complaints->len, ==, 2);
  complaint = g_ptr_array_index (complaints, 1);
  g_assert_cmpstr (complaint->file, ==, broken);
  g_assert_true (g_str_has_prefix (complaint->place, "line 1"));
  g_assert_cmpstr (complaint->remedy, !=, "");
  /* A second question does not say it all again. */
  g_assert_null (slotje_catalog_get_platform (catalog, "broken"));
  g_assert_cmpuint (complaints->len, ==, 2);
  temp_folder_remove (folder);
}

/* Once the complaints have been asked for, all has been read: what is gone by then is still known.
 */
static void
test_preload (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *text = demo_dup_text ();
  g_autofree char *good = put_platform (folder, "demo.json", text);
  g_autofree char *bad = put_platform (folder, "worse.json", "{}");
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);

  g_assert_false (slotje_catalog_is_preloading (catalog));
  slotje_catalog_preload (catalog);
  slotje_catalog_preload (catalog);
  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, >, 0);
  temp_folder_remove (folder);
  g_assert_nonnull (slotje_catalog_get_platform (catalog, "demo"));
  g_assert_null (slotje_catalog_get_platform (catalog, "worse"));
}

static void
test_names (void)
{
  static const struct
  {
    const char *name;
    guint n_complaints;
  } rows[] = {
    { "Demo.json", 1 }, { "de mo.json", 1 }, { "-.json", 1 },     { "d\xe9mo.json", 1 },
    { ".json", 0 },     { ".demo.json", 0 }, { "demo.json~", 0 }, { "README", 0 },
  };
  g_autofree char *text = demo_dup_text ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      char *folder = temp_folder_new ();
      g_autofree char *path = put_platform (folder, rows[i].name, text);
      g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);
      GPtrArray *complaints = slotje_catalog_get_complaints (catalog);

      g_assert_null (slotje_catalog_get_ids (catalog)[0]);
      g_assert_cmpuint (complaints->len, ==, rows[i].n_complaints);
      if (rows[i].n_complaints > 0)
        demo_assert_complaint (complaints, "", "not that of a platform");
      temp_folder_remove (folder);
    }
}

static void
test_pipe (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *text = demo_dup_text ();
  g_autofree char *good = put_platform (folder, "demo.json", text);
  g_autofree char *pipe = g_build_filename (folder, "platforms", "pipe.json", NULL);
  g_autoptr (SlotjeCatalog) catalog = NULL;

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  catalog = slotje_catalog_new_for_directory (folder);
  g_assert_null (slotje_catalog_get_platform (catalog, "pipe"));
  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, ==, 1);
  g_assert_nonnull (slotje_catalog_get_platform (catalog, "demo"));
  temp_folder_remove (folder);
}

static void
test_scale_of_directory (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *good = demo_dup_scale_text ();
  g_autofree char *text = demo_change (good, "\"weight\": 4", "\"weight\": 9");
  g_autofree char *path = temp_folder_put (folder, "scale.json", text, -1);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);
  SlotjeScale *scale = slotje_catalog_get_scale (catalog);

  g_assert_cmpuint (slotje_scale_find_viewer (scale, "member")->weight, ==, 9);
  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, ==, 0);
  temp_folder_remove (folder);
}

static void
test_bad_scale (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "scale.json", "{}", -1);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);
  SlotjeScale *scale = slotje_catalog_get_scale (catalog);

  g_assert_cmpuint (slotje_scale_find_viewer (scale, "member")->weight, ==, 4);
  demo_assert_complaint (slotje_catalog_get_complaints (catalog), "viewers", "missing");
  temp_folder_remove (folder);
}

/* Runs in a child, since GLib remembers the directories it found first. */
static void
test_xdg (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  const SlotjePlatform *demo = slotje_catalog_get_platform (catalog, "demo");

  g_print ("demo is %s, %u complaints\n", demo != NULL ? demo->name : "refused",
           slotje_catalog_get_complaints (catalog)->len);
  g_assert_null (slotje_catalog_get_platform (catalog, "nothing"));
}

typedef struct
{
  const char *name;
  const char *first;  /* name in the first system directory; NULL: no file; "": a bad file */
  const char *second; /* in the second one */
  const char *user;
  const char *expected;
} Places;

static const Places places[] = {
  { "first-over-second", "First", "Second", NULL, "demo is First, 0 complaints" },
  { "user-over-system", "First", "Second", "User", "demo is User, 0 complaints" },
  { "bad-user", "First", "Second", "", "demo is First, 1 complaints" },
  { "bad-twice", "", "Second", "", "demo is Second, 2 complaints" },
  { "all-bad", "", "", "", "demo is refused, 3 complaints" },
  { "only-second", NULL, "Second", NULL, "demo is Second, 0 complaints" },
};

static void
put_place (const char *folder, const char *place, const char *name)
{
  g_autofree char *catalog = g_build_filename (folder, place, "slotje", "catalog", NULL);
  g_autofree char *text = NULL;
  g_autofree char *path = NULL;

  if (name == NULL)
    return;
  text = name[0] != '\0' ? dup_named (name) : g_strdup ("[]");
  path = put_platform (catalog, "demo.json", text);
}

static void
test_places (gconstpointer data)
{
  const Places *row = data;
  char *folder = temp_folder_new ();
  g_autofree char *user = g_build_filename (folder, "user", NULL);
  g_autofree char *system = g_strdup_printf ("%s/first:%s/second", folder, folder);
  g_autofree char *expected = g_strdup_printf ("*%s*", row->expected);

  put_place (folder, "first", row->first);
  put_place (folder, "second", row->second);
  put_place (folder, "user", row->user);
  g_setenv ("XDG_DATA_HOME", user, TRUE);
  g_setenv ("XDG_DATA_DIRS", system, TRUE);
  g_test_trap_subprocess ("/catalog/subprocess/xdg", 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout (expected);
  temp_folder_remove (folder);
}

static void
test_check (void)
{
  static const struct
  {
    const char *name;
    const char *text; /* NULL: the demo, unchanged */
    const char *place;
    const char *words;
  } rows[] = {
    { "demo.json", NULL, NULL, NULL },
    { "renamed.json", NULL, "id", "cannot hold the platform" },
    { "none.json", "{}", "format", "missing" },
    { "other.json", "{\"format\": \"slotje-profile/1\"}", "format", "slotje-profile/1" },
    { "newer.json", "{\"format\": \"slotje-platform/2\"}", "format", "slotje-platform/2" },
    { "scale.json", "{\"format\": \"slotje-scale/1\"}", "levels", "missing" },
    { "list.json", "[]", "line 1, column 1", "" },
  };
  char *folder = temp_folder_new ();
  g_autofree char *demo = demo_dup_text ();
  g_autoptr (SlotjeScale) scale = demo_load_scale ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *text = rows[i].text != NULL ? rows[i].text : demo;
      g_autofree char *path = temp_folder_put (folder, rows[i].name, text, -1);
      g_autoptr (GPtrArray) complaints = slotje_check_catalog_file (path, scale, NULL);

      if (rows[i].place != NULL)
        demo_assert_complaint (complaints, rows[i].place, rows[i].words);
      else
        g_assert_cmpuint (complaints->len, ==, 0);
    }
  temp_folder_remove (folder);
}

static void
test_check_missing_file (void)
{
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (GPtrArray) complaints =
                 slotje_check_catalog_file ("/nonexistent/demo.json", scale, NULL);
  const SlotjeComplaint *complaint;

  g_assert_cmpuint (complaints->len, ==, 1);
  complaint = g_ptr_array_index (complaints, 0);
  g_assert_cmpstr (complaint->file, ==, "/nonexistent/demo.json");
  g_assert_cmpstr (complaint->place, ==, "");
  g_assert_false (g_str_has_prefix (complaint->what, "/nonexistent"));
  g_assert_cmpstr (complaint->remedy, !=, "");
}

/* Where the record says nothing the usual time holds, before and after the platform was read. */
static void
test_lifetime (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *text = demo_dup_text ();
  g_autofree char *path = put_platform (folder, "demo.json", text);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);
  const SlotjePlatform *platform;

  slotje_catalog_set_lifetime (catalog, 180);
  platform = slotje_catalog_get_platform (catalog, "demo");
  g_assert_cmpuint (slotje_platform_find_setting (platform, "lock")->lifetime_days, ==, 180);
  slotje_catalog_set_lifetime (catalog, 730);
  g_assert_cmpuint (slotje_platform_find_setting (platform, "lock")->lifetime_days, ==, 730);
  g_assert_cmpuint (slotje_platform_find_setting (platform, "posts")->lifetime_days, ==, 100);
  g_assert_cmpuint (slotje_platform_find_setting (platform, "owner")->lifetime_days, ==, 0);
  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/catalog/directory", test_directory);
  g_test_add_func ("/catalog/no-directory", test_no_directory);
  g_test_add_func ("/catalog/lazy", test_lazy);
  g_test_add_func ("/catalog/preload", test_preload);
  g_test_add_func ("/catalog/lifetime", test_lifetime);
  g_test_add_func ("/catalog/names", test_names);
  g_test_add_func ("/catalog/pipe", test_pipe);
  g_test_add_func ("/catalog/scale-of-directory", test_scale_of_directory);
  g_test_add_func ("/catalog/bad-scale", test_bad_scale);
  g_test_add_func ("/catalog/subprocess/xdg", test_xdg);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_strdup_printf ("/catalog/places/%s", places[i].name);

      g_test_add_data_func (path, &places[i], test_places);
    }
  g_test_add_func ("/catalog/check", test_check);
  g_test_add_func ("/catalog/check-missing-file", test_check_missing_file);

  return g_test_run ();
}
