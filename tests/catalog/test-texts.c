/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "demo.h"
#include "slotje-catalog-check.h"
#include "slotje-catalog-file.h"
#include "slotje-catalog.h"
#include "temp-folder.h"

#define FIRST                                                                                      \
  "{\"format\": \"slotje-texts/1\", \"texts\": {\"one\": \"The first.\", \"two\": \"Two.\"}}"
#define SECOND                                                                                     \
  "{\"format\": \"slotje-texts/1\", \"texts\": {\"one\": {\"en\": \"Mine.\", \"nl\": \"Mijn.\"}}}"

static SlotjeTexts *
read_texts (const char *text, SlotjeTexts *base)
{
  g_autoptr (SlotjeReader) reader = demo_open (text);
  SlotjeTexts *texts = slotje_texts_read (reader, base);

  g_assert_nonnull (texts);

  return texts;
}

static void
test_find (void)
{
  g_autoptr (SlotjeTexts) first = read_texts (FIRST, NULL);
  g_autoptr (SlotjeTexts) second = read_texts (SECOND, first);

  g_assert_cmpstr (slotje_texts_find (first, "one")->en, ==, "The first.");
  g_assert_cmpstr (slotje_texts_find (second, "one")->en, ==, "Mine.");
  g_assert_cmpstr (slotje_texts_find (second, "one")->nl, ==, "Mijn.");
  g_assert_cmpstr (slotje_texts_find (second, "two")->en, ==, "Two.");
  g_assert_null (slotje_texts_find (second, "three"));
  g_assert_null (slotje_texts_find (NULL, "one"));
}

static const struct
{
  const char *name;
  const char *text;
  const char *place;
  const char *words;
} mistakes[] = {
  { "format", "{\"format\": \"slotje-texts/2\", \"texts\": {}}", "format", "" },
  { "no-texts", "{\"format\": \"slotje-texts/1\"}", "texts", "missing" },
  { "unknown", "{\"format\": \"slotje-texts/1\", \"texts\": {}, \"more\": 1}", "more", "" },
  { "id", "{\"format\": \"slotje-texts/1\", \"texts\": {\"A b\": \"c\"}}", "texts.A b",
    "not an id" },
  { "empty", "{\"format\": \"slotje-texts/1\", \"texts\": {\"a\": \" \"}}", "texts.a", "empty" },
  { "number", "{\"format\": \"slotje-texts/1\", \"texts\": {\"a\": 1}}", "texts.a", "text" },
  { "shared", "{\"format\": \"slotje-texts/1\", \"texts\": {\"a\": {\"shared\": \"b\"}}}",
    "texts.a.shared", "no shared text “b”" },
};

static void
test_mistakes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autoptr (SlotjeReader) reader = demo_open (mistakes[i].text);

      g_assert_null (slotje_texts_read (reader, NULL));
      demo_assert_complaint (slotje_reader_get_complaints (reader), mistakes[i].place,
                             mistakes[i].words);
    }
}

/* A text, shared: the question of a setting and one of several notes. */
static char *
dup_sharing_demo (void)
{
  g_autofree char *text = demo_dup_changed ("\"question\": \"Is your profile locked?\"",
                                            "\"question\": {\"shared\": \"one\"}");

  return demo_change (text, "\"caveats\": [", "\"caveats\": [{\"shared\": \"two\"}, ");
}

static void
test_platform (void)
{
  g_autofree char *text = dup_sharing_demo ();
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjeTexts) texts = read_texts (FIRST, NULL);
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, texts);
  const SlotjeSetting *setting;

  g_assert_nonnull (platform);
  setting = &platform->settings[demo_find_setting (platform, "lock")];
  g_assert_cmpstr (setting->question.en, ==, "The first.");
  g_assert_cmpint (setting->question.status, ==, SLOTJE_WORDS_OURS);
  g_assert_cmpstr (platform->settings[0].caveats[0].en, ==, "Two.");
}

static void
test_unknown (void)
{
  g_autofree char *text = dup_sharing_demo ();
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();

  g_assert_null (slotje_platform_read (reader, scale, NULL));
  demo_assert_complaint (slotje_reader_get_complaints (reader), "settings[lock].question.shared",
                         "no shared text “one”");
}

static char *
make_folder (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *platforms = g_build_filename (folder, "platforms", NULL);

  g_assert_cmpint (g_mkdir (platforms, 0700), ==, 0);

  return folder;
}

static GPtrArray *
check (const char *path)
{
  g_autoptr (SlotjeScale) scale = demo_load_scale ();

  return slotje_check_catalog_file (path, scale, NULL);
}

/* Whoever writes a platform and its texts checks both where they are. */
static void
test_check (void)
{
  char *folder = make_folder ();
  g_autofree char *text = dup_sharing_demo ();
  g_autofree char *texts_path = temp_folder_put (folder, "texts.json", FIRST, -1);
  g_autofree char *alone = temp_folder_put (folder, "demo.json", text, -1);
  g_autofree char *platform_path = temp_folder_put (folder, "platforms/demo.json", text, -1);
  g_autoptr (GPtrArray) platform = check (platform_path);
  g_autoptr (GPtrArray) texts = check (texts_path);
  g_autoptr (GPtrArray) nowhere = check (alone);

  g_assert_cmpuint (platform->len, ==, 0);
  g_assert_cmpuint (texts->len, ==, 0);
  demo_assert_complaint (nowhere, "settings[lock].question.shared", "no shared text “one”");
  temp_folder_remove (folder);
}

static void
test_unused (void)
{
  char *folder = make_folder ();
  g_autofree char *text =
      demo_dup_changed ("\"caveats\": [", "\"caveats\": [{\"shared\": \"two\"}, ");
  g_autofree char *texts_path = temp_folder_put (folder, "texts.json", FIRST, -1);
  g_autofree char *platform_path = temp_folder_put (folder, "platforms/demo.json", text, -1);
  g_autoptr (GPtrArray) complaints = check (texts_path);

  g_assert_cmpuint (complaints->len, ==, 1);
  demo_assert_complaint (complaints, "texts.one", "no platform uses");
  temp_folder_remove (folder);
}

/* A platform of an organisation may share texts with those of the program, and add its own. */
static void
test_catalog (void)
{
  char *folder = make_folder ();
  g_autofree char *sharing = dup_sharing_demo ();
  g_autofree char *text = demo_change (sharing, "\"two\"", "\"2fa-why\"");
  g_autofree char *texts_path = temp_folder_put (folder, "texts.json", FIRST, -1);
  g_autofree char *platform_path = temp_folder_put (folder, "platforms/demo.json", text, -1);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, "demo");

  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, ==, 0);
  g_assert_nonnull (platform);
  g_assert_nonnull (strstr (platform->settings[0].caveats[0].en, "password"));
  g_assert_nonnull (slotje_texts_find (slotje_catalog_get_texts (catalog), "one"));
  temp_folder_remove (folder);
}

/* A bad file of texts takes only itself away. */
static void
test_bad_texts (void)
{
  char *folder = make_folder ();
  g_autofree char *texts_path = temp_folder_put (folder, "texts.json", "{}", -1);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (folder);

  g_assert_cmpuint (slotje_catalog_get_complaints (catalog)->len, >, 0);
  g_assert_nonnull (slotje_texts_find (slotje_catalog_get_texts (catalog), "2fa-why"));
  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/texts/find", test_find);
  g_test_add_func ("/texts/mistakes", test_mistakes);
  g_test_add_func ("/texts/platform", test_platform);
  g_test_add_func ("/texts/unknown", test_unknown);
  g_test_add_func ("/texts/check", test_check);
  g_test_add_func ("/texts/unused", test_unused);
  g_test_add_func ("/texts/catalog", test_catalog);
  g_test_add_func ("/texts/bad-texts", test_bad_texts);

  return g_test_run ();
}
