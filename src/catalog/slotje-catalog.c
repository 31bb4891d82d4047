/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-catalog.h"

#include "slotje-catalog-file.h"
#include "slotje-data.h"
#include "slotje-text.h"

/**
 * SlotjeCatalog:
 * @scales: paths of the scale, the preferred one last
 * @files: per platform id the paths of its files, the preferred one last
 * @platforms: the platforms that were asked for; %NULL for a refused one
 * @loading: ids of the platforms that are being read
 * @lock: held while one of these is looked at, not while a file is read
 * @loaded: tells that a platform was read
 * @preload: (nullable): the thread that reads all platforms ahead
 * @preloaded: whether it is done; atomic
 */
struct _SlotjeCatalog
{
  GObject parent_instance;

  GPtrArray *scales;
  GHashTable *files;
  GHashTable *platforms;
  char **ids;
  SlotjeScale *scale;
  GPtrArray *complaints;
  GHashTable *loading;
  GMutex lock;
  GCond loaded;
  GThread *preload;
  int preloaded;
};

G_DEFINE_FINAL_TYPE (SlotjeCatalog, slotje_catalog, G_TYPE_OBJECT)

static void
add_file (SlotjeCatalog *self, const char *path)
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

  paths = g_hash_table_lookup (self->files, id);
  if (paths == NULL)
    {
      paths = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->files, g_steal_pointer (&id), paths);
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

static void
add_resource (SlotjeCatalog *self)
{
  const char *root = SLOTJE_CATALOG_RESOURCE;
  g_autofree char *folder = g_strconcat (root, "/platforms", NULL);
  g_auto (GStrv) names = g_resource_enumerate_children (slotje_data_get_resource (), folder,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_ptr_array_add (self->scales, g_strconcat ("resource://", root, "/scale.json", NULL));
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("resource://", folder, "/", names[i], NULL);

      if (is_catalog_name (names[i]))
        add_file (self, path);
    }
}

/* The order of a directory is that of chance, so names are sorted. */
static GPtrArray *
list_names (SlotjeCatalog *self, const char *folder)
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
add_directory (SlotjeCatalog *self, const char *directory)
{
  g_autofree char *scale = g_build_filename (directory, "scale.json", NULL);
  g_autofree char *folder = g_build_filename (directory, "platforms", NULL);
  g_autoptr (GPtrArray) names = list_names (self, folder);

  if (g_file_test (scale, G_FILE_TEST_EXISTS))
    g_ptr_array_add (self->scales, g_steal_pointer (&scale));
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      add_file (self, path);
    }
}

/* The first of the system directories is the most important one, so it comes last. */
static void
add_xdg_directories (SlotjeCatalog *self)
{
  const char *const *system = g_get_system_data_dirs ();
  g_autofree char *user = NULL;

  for (guint i = g_strv_length ((char **) system); i > 0; i--)
    {
      g_autofree char *directory = g_build_filename (system[i - 1], "slotje", "catalog", NULL);

      add_directory (self, directory);
    }
  user = g_build_filename (g_get_user_data_dir (), "slotje", "catalog", NULL);
  add_directory (self, user);
}

/* A scale that is refused makes way for the one before it; the program's own is always good. */
static void
finish (SlotjeCatalog *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autofree const char **keys = NULL;
  guint n_keys;

  for (guint i = self->scales->len; self->scale == NULL && i > 0; i--)
    self->scale =
        slotje_catalog_file_load_scale (g_ptr_array_index (self->scales, i - 1), self->complaints);
  g_assert (self->scale != NULL);

  keys = (const char **) g_hash_table_get_keys_as_array (self->files, &n_keys);
  qsort (keys, n_keys, sizeof (char *), compare_names);
  for (guint i = 0; i < n_keys; i++)
    g_strv_builder_add (ids, keys[i]);
  self->ids = g_strv_builder_end (ids);
}

static void
unref_platform (gpointer platform)
{
  g_clear_pointer ((SlotjePlatform **) &platform, slotje_platform_unref);
}

static void
slotje_catalog_finalize (GObject *object)
{
  SlotjeCatalog *self = SLOTJE_CATALOG (object);

  g_clear_pointer (&self->preload, g_thread_join);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->loaded);
  g_clear_pointer (&self->loading, g_hash_table_unref);
  g_clear_pointer (&self->scales, g_ptr_array_unref);
  g_clear_pointer (&self->files, g_hash_table_unref);
  g_clear_pointer (&self->platforms, g_hash_table_unref);
  g_clear_pointer (&self->ids, g_strfreev);
  g_clear_pointer (&self->scale, slotje_scale_unref);
  g_clear_pointer (&self->complaints, g_ptr_array_unref);

  G_OBJECT_CLASS (slotje_catalog_parent_class)->finalize (object);
}

static void
slotje_catalog_class_init (SlotjeCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = slotje_catalog_finalize;
}

static void
slotje_catalog_init (SlotjeCatalog *self)
{
  g_mutex_init (&self->lock);
  g_cond_init (&self->loaded);
  self->loading = g_hash_table_new (g_str_hash, g_str_equal);
  self->scales = g_ptr_array_new_with_free_func (g_free);
  self->files =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->platforms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, unref_platform);
  self->complaints = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);
}

/**
 * slotje_catalog_new:
 *
 * The catalogue of the program with what the system and the user added to it,
 * as the XDG directories are at this moment.
 *
 * Returns: (transfer full): a catalogue
 */
SlotjeCatalog *
slotje_catalog_new (void)
{
  SlotjeCatalog *self = g_object_new (SLOTJE_TYPE_CATALOG, NULL);

  add_resource (self);
  add_xdg_directories (self);
  finish (self);

  return self;
}

/**
 * slotje_catalog_new_for_directory:
 * @directory: a folder with `platforms/`, and `scale.json` if it has its own
 *
 * The catalogue of one folder, whatever else is installed.
 *
 * Returns: (transfer full): a catalogue
 */
SlotjeCatalog *
slotje_catalog_new_for_directory (const char *directory)
{
  SlotjeCatalog *self = g_object_new (SLOTJE_TYPE_CATALOG, NULL);

  g_ptr_array_add (self->scales, g_strdup ("resource://" SLOTJE_CATALOG_RESOURCE "/scale.json"));
  add_directory (self, directory);
  finish (self);

  return self;
}

/**
 * slotje_catalog_get_scale:
 * @self: a catalogue
 *
 * Returns: (transfer none): the viewers and levels
 */
SlotjeScale *
slotje_catalog_get_scale (SlotjeCatalog *self)
{
  g_return_val_if_fail (SLOTJE_IS_CATALOG (self), NULL);

  return self->scale;
}

/**
 * slotje_catalog_get_ids:
 * @self: a catalogue
 *
 * Ids of all platforms, also of those that turn out to be refused.
 *
 * Returns: (transfer none): the ids, sorted, %NULL-terminated
 */
const char *const *
slotje_catalog_get_ids (SlotjeCatalog *self)
{
  g_return_val_if_fail (SLOTJE_IS_CATALOG (self), NULL);

  return (const char *const *) self->ids;
}

/* With the lock held, which is free while the files are read. */
static void
load_platform (SlotjeCatalog *self, const char *id, GPtrArray *paths)
{
  g_autofree char *key = g_strdup (id);
  GPtrArray *complaints = g_ptr_array_new ();
  SlotjePlatform *platform = NULL;

  g_hash_table_add (self->loading, key);
  g_mutex_unlock (&self->lock);
  for (guint i = paths->len; platform == NULL && i > 0; i--)
    platform = slotje_catalog_file_load_platform (g_ptr_array_index (paths, i - 1), self->scale,
                                                  complaints);
  g_mutex_lock (&self->lock);
  g_hash_table_remove (self->loading, key);
  g_hash_table_insert (self->platforms, g_steal_pointer (&key), platform);
  g_ptr_array_extend_and_steal (self->complaints, complaints);
  g_cond_broadcast (&self->loaded);
}

static gpointer
preload_in_thread (gpointer data)
{
  SlotjeCatalog *self = data;

  for (guint i = 0; self->ids[i] != NULL; i++)
    slotje_catalog_get_platform (self, self->ids[i]);
  g_atomic_int_set (&self->preloaded, TRUE);

  return NULL;
}

/**
 * slotje_catalog_preload:
 * @self: a catalogue
 *
 * Starts to read all platforms in a thread, so that they are there when they are asked for. Nothing
 * else changes: a platform that is asked for before its turn is read at once.
 */
void
slotje_catalog_preload (SlotjeCatalog *self)
{
  g_return_if_fail (SLOTJE_IS_CATALOG (self));

  if (self->preload == NULL)
    self->preload = g_thread_new ("catalog", preload_in_thread, self);
}

/**
 * slotje_catalog_is_preloading:
 * @self: a catalogue
 *
 * Whether all platforms are being read in a thread at this moment, so that asking for the
 * complaints would have to wait.
 */
gboolean
slotje_catalog_is_preloading (SlotjeCatalog *self)
{
  g_return_val_if_fail (SLOTJE_IS_CATALOG (self), FALSE);

  return self->preload != NULL && !g_atomic_int_get (&self->preloaded);
}

/**
 * slotje_catalog_get_platform:
 * @self: a catalogue
 * @id: (nullable): id of a platform
 *
 * The platform, read when it is asked for the first time.
 *
 * Returns: (transfer none) (nullable): the platform; %NULL when there is none,
 *   or when all its files are refused
 */
const SlotjePlatform *
slotje_catalog_get_platform (SlotjeCatalog *self, const char *id)
{
  GPtrArray *paths;

  g_return_val_if_fail (SLOTJE_IS_CATALOG (self), NULL);

  paths = id != NULL ? g_hash_table_lookup (self->files, id) : NULL;
  if (paths == NULL)
    return NULL;

  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  while (g_hash_table_contains (self->loading, id))
    g_cond_wait (&self->loaded, &self->lock);
  if (!g_hash_table_contains (self->platforms, id))
    load_platform (self, id, paths);

  return g_hash_table_lookup (self->platforms, id);
}

/**
 * slotje_catalog_get_complaints:
 * @self: a catalogue
 *
 * What was refused so far; it grows as platforms are asked for. Waits until a preload is done.
 *
 * Returns: (transfer none) (element-type SlotjeComplaint): the complaints
 */
GPtrArray *
slotje_catalog_get_complaints (SlotjeCatalog *self)
{
  g_return_val_if_fail (SLOTJE_IS_CATALOG (self), NULL);

  g_clear_pointer (&self->preload, g_thread_join);

  return self->complaints;
}
