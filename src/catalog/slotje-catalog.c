/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-catalog.h"

#include "slotje-catalog-file.h"
#include "slotje-catalog-files.h"

/**
 * SlotjeCatalog:
 * @files: what there is to read
 * @texts: (nullable): the prose that platforms share
 * @platforms: the platforms that were asked for; %NULL for a refused one
 * @loading: ids of the platforms that are being read
 * @lock: held while one of these is looked at, not while a file is read
 * @loaded: tells that a platform was read
 * @preload: (nullable): the thread that reads all platforms ahead
 * @preloaded: whether it is done; atomic
 * @lifetime: usual days that an answer stays good; 0: as the files were read
 */
struct _SlotjeCatalog
{
  GObject parent_instance;

  SlotjeCatalogFiles *files;
  SlotjeTexts *texts;
  GHashTable *platforms;
  char **ids;
  SlotjeScale *scale;
  GPtrArray *complaints;
  GHashTable *loading;
  GMutex lock;
  GCond loaded;
  GThread *preload;
  int preloaded;
  guint lifetime;
};

G_DEFINE_FINAL_TYPE (SlotjeCatalog, slotje_catalog, G_TYPE_OBJECT)

/* A scale that is refused makes way for the one before it; the program's own is always good. */
static void
load_scale (SlotjeCatalog *self)
{
  const GPtrArray *paths = self->files->scales;

  for (guint i = paths->len; self->scale == NULL && i > 0; i--)
    self->scale =
        slotje_catalog_file_load_scale (g_ptr_array_index (paths, i - 1), self->complaints);
  g_assert (self->scale != NULL);
}

/* Each stands in front of those before it; one that is refused is passed over. */
static void
load_texts (SlotjeCatalog *self)
{
  for (guint i = 0; i < self->files->texts->len; i++)
    {
      SlotjeTexts *texts = slotje_catalog_file_load_texts (
          g_ptr_array_index (self->files->texts, i), self->texts, self->complaints);

      if (texts == NULL)
        continue;
      g_clear_pointer (&self->texts, slotje_texts_unref);
      self->texts = texts;
    }
}

static SlotjeCatalog *
make_catalog (SlotjeCatalogFiles *files)
{
  SlotjeCatalog *self = g_object_new (SLOTJE_TYPE_CATALOG, NULL);

  self->files = files;
  self->complaints = g_ptr_array_ref (files->complaints);
  self->ids = slotje_catalog_files_dup_ids (files);
  load_scale (self);
  load_texts (self);

  return self;
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
  g_clear_pointer (&self->files, slotje_catalog_files_free);
  g_clear_pointer (&self->texts, slotje_texts_unref);
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
  self->platforms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, unref_platform);
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
  SlotjeCatalogFiles *files = slotje_catalog_files_new ();

  slotje_catalog_files_add_resource (files);
  slotje_catalog_files_add_xdg (files);

  return make_catalog (files);
}

/**
 * slotje_catalog_new_for_directory:
 * @directory: a folder with `platforms/`, and `scale.json` and `texts.json` if it has its own
 *
 * The catalogue of one folder, whatever else is installed.
 *
 * Returns: (transfer full): a catalogue
 */
SlotjeCatalog *
slotje_catalog_new_for_directory (const char *directory)
{
  SlotjeCatalogFiles *files = slotje_catalog_files_new ();

  slotje_catalog_files_add_resource_base (files);
  slotje_catalog_files_add_directory (files, directory);

  return make_catalog (files);
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
 * slotje_catalog_get_texts:
 * @self: a catalogue
 *
 * Returns: (transfer none) (nullable): the prose that platforms share
 */
SlotjeTexts *
slotje_catalog_get_texts (SlotjeCatalog *self)
{
  g_return_val_if_fail (SLOTJE_IS_CATALOG (self), NULL);

  return self->texts;
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

static void
set_lifetime (SlotjePlatform *platform, guint days)
{
  for (guint i = 0; platform != NULL && i < platform->n_settings; i++)
    if (platform->settings[i].lifetime_is_usual)
      platform->settings[i].lifetime_days = days;
}

/**
 * slotje_catalog_set_lifetime:
 * @self: a catalogue
 * @days: how long an answer stays good, more than 0
 *
 * It holds for every setting whose record does not say otherwise, of platforms that were read and
 * of those that will be. What was worked out before has to be worked out again.
 */
void
slotje_catalog_set_lifetime (SlotjeCatalog *self, guint days)
{
  GHashTableIter iter;
  gpointer platform;

  g_return_if_fail (SLOTJE_IS_CATALOG (self));
  g_return_if_fail (days > 0);

  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  self->lifetime = days;
  g_hash_table_iter_init (&iter, self->platforms);
  while (g_hash_table_iter_next (&iter, NULL, &platform))
    set_lifetime (platform, days);
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
                                                  self->texts, complaints);
  g_mutex_lock (&self->lock);
  g_hash_table_remove (self->loading, key);
  if (self->lifetime > 0)
    set_lifetime (platform, self->lifetime);
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

  paths = id != NULL ? g_hash_table_lookup (self->files->platforms, id) : NULL;
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
