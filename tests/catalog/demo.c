/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"

#include "slotje-catalog-file.h"
#include "slotje-data.h"

char *
demo_dup_text (void)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (SLOTJE_TEST_FOLDER "/demo.json", &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

char *
demo_change (const char *text, const char *find, const char *replace)
{
  g_auto (GStrv) parts = g_strsplit (text, find, -1);

  if (g_strv_length (parts) != 2)
    g_error ("“%s” is there %u times", find, g_strv_length (parts) - 1);

  return g_strjoinv (replace, parts);
}

char *
demo_dup_changed (const char *find, const char *replace)
{
  g_autofree char *text = demo_dup_text ();

  return demo_change (text, find, replace);
}

SlotjeReader *
demo_open (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  SlotjeReader *reader =
      slotje_reader_new_for_bytes (bytes, "demo.json", &slotje_caps_catalog, &error);

  g_assert_no_error (error);

  return reader;
}

SlotjeScale *
demo_load_scale (void)
{
  g_autoptr (GPtrArray) complaints =
                 g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);
  SlotjeScale *scale = slotje_catalog_file_load_scale (
      "resource://" SLOTJE_CATALOG_RESOURCE "/scale.json", complaints);

  g_assert_cmpuint (complaints->len, ==, 0);
  g_assert_nonnull (scale);

  return scale;
}

char *
demo_dup_scale_text (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resource_lookup_data (slotje_data_get_resource (),
                                                     SLOTJE_CATALOG_RESOURCE "/scale.json",
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

SlotjeScale *
demo_load_scale_with (const char *level)
{
  g_autofree char *old_text = demo_dup_scale_text ();
  g_autofree char *levels = g_strdup_printf ("\"levels\": [%s,", level);
  g_autofree char *text = demo_change (old_text, "\"levels\": [", levels);
  g_autoptr (SlotjeReader) reader = demo_open (text);
  SlotjeScale *scale = slotje_scale_read (reader);

  g_assert_nonnull (scale);

  return scale;
}

static void
print_complaints (GPtrArray *complaints)
{
  for (guint i = 0; i < complaints->len; i++)
    {
      g_autofree char *line = slotje_complaint_to_string (g_ptr_array_index (complaints, i));

      g_test_message ("%s", line);
    }
}

SlotjePlatform *
demo_load (void)
{
  g_autofree char *text = demo_dup_text ();
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  SlotjePlatform *platform = slotje_platform_read (reader, scale, NULL);

  print_complaints (slotje_reader_get_complaints (reader));
  g_assert_nonnull (platform);

  return platform;
}

guint
demo_find_surface (const SlotjePlatform *platform, const char *id)
{
  const SlotjeSurface *surface = slotje_platform_find_surface (platform, id);

  g_assert_nonnull (surface);

  return surface->index;
}

guint
demo_find_setting (const SlotjePlatform *platform, const char *id)
{
  const SlotjeSetting *setting = slotje_platform_find_setting (platform, id);

  g_assert_nonnull (setting);

  return setting->index;
}

void
demo_assert_complaint (GPtrArray *complaints, const char *place, const char *words)
{
  gboolean found = FALSE;

  print_complaints (complaints);
  for (guint i = 0; i < complaints->len; i++)
    {
      const SlotjeComplaint *complaint = g_ptr_array_index (complaints, i);

      g_assert_nonnull (complaint->remedy);
      g_assert_cmpstr (complaint->remedy, !=, "");
      found = found ||
              (g_str_equal (complaint->place, place) && strstr (complaint->what, words) != NULL);
    }
  if (!found)
    g_test_message ("expected at %s: %s", place, words);
  g_assert_true (found);
}

static void
test_mistake (gconstpointer data)
{
  const DemoMistake *row = data;
  g_autofree char *text = demo_dup_changed (row->find, row->replace);
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, NULL);

  g_assert_null (platform);
  demo_assert_complaint (slotje_reader_get_complaints (reader), row->place, row->words);
}

void
demo_add_mistakes (const char *prefix, const DemoMistake *rows, gsize n_rows)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%s", prefix, rows[i].name);

      g_test_add_data_func (path, &rows[i], test_mistake);
    }
}
