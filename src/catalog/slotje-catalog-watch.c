/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-catalog-watch.h"

/* Programs write a file in several goes, and people copy several files. */
#define QUIET_MS 300

/**
 * SlotjeCatalogWatch:
 * @monitors: (element-type GFileMonitor): of the folder and of the platforms in it
 * @quiet: source that ends the waiting, or 0
 */
struct _SlotjeCatalogWatch
{
  GObject parent_instance;

  GPtrArray *monitors;
  guint quiet;
};

G_DEFINE_FINAL_TYPE (SlotjeCatalogWatch, slotje_catalog_watch, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
quiet_cb (gpointer user_data)
{
  SlotjeCatalogWatch *self = user_data;

  self->quiet = 0;
  g_signal_emit (self, signals[CHANGED], 0);

  return G_SOURCE_REMOVE;
}

static void
changed_cb (SlotjeCatalogWatch *self)
{
  if (self->quiet != 0)
    g_source_remove (self->quiet);
  self->quiet = g_timeout_add (QUIET_MS, quiet_cb, self);
}

static void
slotje_catalog_watch_dispose (GObject *object)
{
  SlotjeCatalogWatch *self = SLOTJE_CATALOG_WATCH (object);

  g_clear_handle_id (&self->quiet, g_source_remove);
  g_clear_pointer (&self->monitors, g_ptr_array_unref);

  G_OBJECT_CLASS (slotje_catalog_watch_parent_class)->dispose (object);
}

static void
slotje_catalog_watch_class_init (SlotjeCatalogWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_catalog_watch_dispose;

  signals[CHANGED] = g_signal_new ("changed", SLOTJE_TYPE_CATALOG_WATCH, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
slotje_catalog_watch_init (SlotjeCatalogWatch *self)
{
  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
}

/* A folder that is not there yet can be watched too. Where watching is not possible at all, a new
 * file waits for the next start. */
static void
watch (SlotjeCatalogWatch *self, const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  GFileMonitor *monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (monitor == NULL)
    return;

  g_signal_connect_object (monitor, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->monitors, monitor);
}

/**
 * slotje_catalog_watch_new_for_directory:
 * @directory: a folder with `platforms/`, there or not
 *
 * Returns: (transfer full): a watch over it
 */
SlotjeCatalogWatch *
slotje_catalog_watch_new_for_directory (const char *directory)
{
  SlotjeCatalogWatch *self = g_object_new (SLOTJE_TYPE_CATALOG_WATCH, NULL);
  g_autofree char *platforms = g_build_filename (directory, "platforms", NULL);

  watch (self, directory);
  watch (self, platforms);

  return self;
}

/**
 * slotje_catalog_watch_new:
 *
 * Returns: (transfer full): a watch over what the user adds to the catalogue
 */
SlotjeCatalogWatch *
slotje_catalog_watch_new (void)
{
  g_autofree char *directory = g_build_filename (g_get_user_data_dir (), "slotje", "catalog", NULL);

  return slotje_catalog_watch_new_for_directory (directory);
}
