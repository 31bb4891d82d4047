/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-catalog-files.h"

#include "slotje-catalog-file.h"
#include "slotje-data.h"
#include "slotje-text.h"

/**
 * slotje_catalog_files_new:
 *
 * Returns: (transfer full): no files yet
 */
SlotjeCatalogFiles *
slotje_catalog_files_new (void)
{
  SlotjeCatalogFiles *self = g_new0 (SlotjeCatalogFiles, 1);

  self->scales = g_ptr_array_new_with_free_func (g_free);
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->platforms =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->complaints = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);

  return self;
}

/**
 * slotje_catalog_files_free:
 * @self: (transfer full): files
 */
void
slotje_catalog_files_free (SlotjeCatalogFiles *self)
{
  g_ptr_array_unref (self->scales);
  g_ptr_array_unref (self->texts);
  g_hash_table_unref (self->platforms);
  g_ptr_array_unref (self->complaints);
  g_free (self);
}

static void
add_platform (SlotjeCatalogFiles *self, const char *path)
{
  g_autofree char *id = slotje_catalog_file_dup_id (path);
  g_autofree char *shown = NULL;
  GPtrArray *paths;

  if (id == NULL || !g_utf8_validate (path, -1, NULL))
    {
      shown = g_filename_display_name (path);
      g_ptr_array_add (self->complaints,
                       slotje_complaint_new (shown, "",
                                             _ ("the name of this file is not that of a platform"),
                                             _ ("name it after its id, such as example.json")));
      return;
    }

  paths = g_hash_table_lookup (self->platforms, id);
  if (paths == NULL)
    {
      paths = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->platforms, g_steal_pointer (&id), paths);
    }
  g_ptr_array_add (paths, g_strdup (path));
}

static gboolean
is_catalog_name (const char *name)
{
  return name[0] != '.' && g_str_has_suffix (name, ".json");
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/**
 * slotje_catalog_files_add_resource_base:
 * @self: files
 *
 * Adds the scale and the shared texts that the program brings along.
 */
void
slotje_catalog_files_add_resource_base (SlotjeCatalogFiles *self)
{
  g_ptr_array_add (self->scales, g_strdup ("resource://" SLOTJE_CATALOG_RESOURCE "/scale.json"));
  g_ptr_array_add (self->texts, g_strdup ("resource://" SLOTJE_CATALOG_RESOURCE "/texts.json"));
}

/**
 * slotje_catalog_files_add_resource:
 * @self: files
 *
 * Adds all that the program brings along.
 */
void
slotje_catalog_files_add_resource (SlotjeCatalogFiles *self)
{
  const char *folder = SLOTJE_CATALOG_RESOURCE "/platforms";
  g_auto (GStrv) names = g_resource_enumerate_children (slotje_data_get_resource (), folder,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  slotje_catalog_files_add_resource_base (self);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("resource://", folder, "/", names[i], NULL);

      if (is_catalog_name (names[i]))
        add_platform (self, path);
    }
}

/* The order of a directory is that of chance, so names are sorted. */
static GPtrArray *
list_names (SlotjeCatalogFiles *self, const char *folder)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) directory = g_dir_open (folder, 0, &error);
  const char *name;

  if (directory == NULL && !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) &&
      !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR))
    g_ptr_array_add (self->complaints,
                     slotje_complaint_new (folder, "", error->message,
                                           _ ("give yourself the right to read this folder")));
  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (is_catalog_name (name))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  return g_steal_pointer (&names);
}

static void
add_if_there (GPtrArray *paths, const char *directory, const char *name)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    g_ptr_array_add (paths, g_steal_pointer (&path));
}

/**
 * slotje_catalog_files_add_directory:
 * @self: files
 * @directory: a folder with `platforms/`; it may have its own `scale.json` and `texts.json`
 *
 * Adds what is in a folder. One that does not exist adds nothing.
 */
void
slotje_catalog_files_add_directory (SlotjeCatalogFiles *self, const char *directory)
{
  g_autofree char *folder = g_build_filename (directory, "platforms", NULL);
  g_autoptr (GPtrArray) names = list_names (self, folder);

  add_if_there (self->scales, directory, "scale.json");
  add_if_there (self->texts, directory, "texts.json");
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      add_platform (self, path);
    }
}

/**
 * slotje_catalog_files_add_xdg:
 * @self: files
 *
 * Adds what the system and then what the user added to the catalogue. The first of the system
 * directories is the most important one, so it comes last.
 */
void
slotje_catalog_files_add_xdg (SlotjeCatalogFiles *self)
{
  const char *const *system = g_get_system_data_dirs ();
  g_autofree char *user = NULL;

  for (guint i = g_strv_length ((char **) system); i > 0; i--)
    {
      g_autofree char *directory = g_build_filename (system[i - 1], "slotje", "catalog", NULL);

      slotje_catalog_files_add_directory (self, directory);
    }
  user = g_build_filename (g_get_user_data_dir (), "slotje", "catalog", NULL);
  slotje_catalog_files_add_directory (self, user);
}

/**
 * slotje_catalog_files_dup_ids:
 * @self: files
 *
 * Returns: (transfer full): ids of all platforms, sorted, %NULL-terminated
 */
char **
slotje_catalog_files_dup_ids (const SlotjeCatalogFiles *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autofree const char **keys = NULL;
  guint n_keys;

  keys = (const char **) g_hash_table_get_keys_as_array (self->platforms, &n_keys);
  qsort (keys, n_keys, sizeof (char *), compare_names);
  for (guint i = 0; i < n_keys; i++)
    g_strv_builder_add (ids, keys[i]);

  return g_strv_builder_end (ids);
}
