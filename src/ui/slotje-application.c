/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-application.h"

#include <glib/gi18n.h>

#include "slotje-application-actions.h"
#include "slotje-catalog-watch.h"
#include "slotje-opening.h"
#include "slotje-recent.h"
#include "slotje-search-provider.h"
#include "slotje-ui.h"
#include "slotje-window-drop.h"

struct _SlotjeApplication
{
  AdwApplication parent_instance;

  SlotjeCatalog *catalog; /* read ahead while GTK starts */
  SlotjeCatalogWatch *watch;
  SlotjeSearchProvider *search_provider;
};

G_DEFINE_FINAL_TYPE (SlotjeApplication, slotje_application, ADW_TYPE_APPLICATION)

static SlotjeWindow *
make_window (SlotjeApplication *self)
{
  SlotjeWindow *window = slotje_window_new (GTK_APPLICATION (self), self->catalog);

  slotje_window_drop_add (GTK_WIDGET (window));

  return window;
}

/* (nullable): the window that has this file open already: two of them would save over each other.
 */
static SlotjeWindow *
find_window (SlotjeApplication *self, const char *path)
{
  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL;
       link = link->next)
    {
      if (SLOTJE_IS_WINDOW (link->data) &&
          g_strcmp0 (slotje_window_get_path (link->data), path) == 0)
        return link->data;
    }

  return NULL;
}

/* The person's own profile needs no list to be found again. */
static void
remember (const char *path)
{
  g_autofree char *own = slotje_store_dup_default_path ();
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (path, own) && !slotje_recent_add (path, &error))
    g_debug ("The list of recent files could not be kept");
}

SlotjeWindow *
slotje_application_open_path (SlotjeApplication *self, const char *path)
{
  g_return_val_if_fail (SLOTJE_IS_APPLICATION (self), NULL);

  SlotjeWindow *window = find_window (self, path);

  if (window == NULL)
    {
      window = make_window (self);
      slotje_window_open (window, path);
      if (slotje_window_get_session (window) != NULL)
        remember (path);
    }
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

SlotjeWindow *
slotje_application_open_own (SlotjeApplication *self)
{
  g_autofree char *path = slotje_store_dup_default_path ();

  return slotje_application_open_path (self, path);
}

void
slotje_application_show_again (SlotjeApplication *self, SlotjeWindow *window)
{
  g_return_if_fail (SLOTJE_IS_APPLICATION (self));
  g_return_if_fail (SLOTJE_IS_WINDOW (window));

  SlotjeWindow *other = make_window (self);

  slotje_window_set_session (other, slotje_window_get_session (window));
  slotje_window_go (other, slotje_window_get_route (window), slotje_window_get_account (window),
                    "");
  gtk_window_present (GTK_WINDOW (other));
}

SlotjeCatalog *
slotje_application_get_catalog (SlotjeApplication *self)
{
  g_return_val_if_fail (SLOTJE_IS_APPLICATION (self), NULL);

  return self->catalog;
}

/* (nullable): NULL, and nothing opened, when the program brings no demo people along. */
static SlotjeWindow *
open_demo (SlotjeApplication *self)
{
  g_auto (GStrv) names = slotje_opening_list_demos ();

  if (names[0] == NULL)
    return NULL;

  SlotjeWindow *window = make_window (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeSession) session = slotje_opening_open_demo (self->catalog, names[0], &error);

  if (session == NULL)
    {
      g_warning ("The demo person %s cannot be read: %s", names[0], error->message);
      gtk_window_destroy (GTK_WINDOW (window));
      return NULL;
    }

  slotje_window_set_session (window, session);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
demo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  open_demo (user_data);
}

static void
trainer_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SlotjeWindow *window = open_demo (user_data);

  if (window == NULL)
    return;

  gtk_window_maximize (GTK_WINDOW (window));
  slotje_window_toast (
      window, _ ("This person is made up, so everything here may be on a projector."), NULL, NULL);
}

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GList) windows =
                 g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  /* Each saves first, and one that cannot stays. */
  for (GList *link = windows; link != NULL; link = link->next)
    gtk_window_close (link->data);
}

static void
slotje_application_activate (GApplication *application)
{
  slotje_application_open_own (SLOTJE_APPLICATION (application));
  slotje_application_actions_tell_news (SLOTJE_APPLICATION (application));
}

static void
slotje_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);

      /* What is not on this computer is not opened: Slotje never goes online. */
      if (path != NULL)
        slotje_application_open_path (SLOTJE_APPLICATION (application), path);
    }

  if (gtk_application_get_windows (GTK_APPLICATION (application)) == NULL)
    g_application_activate (application);
}

/* With a demo person or a version asked for, the person's own profile stays closed. */
static int
slotje_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  g_autoptr (GError) error = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Slotje %s\n", SLOTJE_VERSION);
      return 0;
    }

  if (!g_variant_dict_contains (options, "demo"))
    return -1;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), "demo", NULL);

  return 0;
}

/* What the person put into the catalogue, or took out, is there at once in every window. */
static void
catalog_changed_cb (SlotjeApplication *self)
{
  g_clear_object (&self->catalog);
  self->catalog = slotje_catalog_new ();
  slotje_catalog_preload (self->catalog);

  for (GList *link = gtk_application_get_windows (GTK_APPLICATION (self)); link != NULL;
       link = link->next)
    {
      if (SLOTJE_IS_WINDOW (link->data))
        slotje_window_set_catalog (link->data, self->catalog);
    }
}

static void
slotje_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "demo", .activate = demo_cb },
    { .name = "quit", .activate = quit_cb },
    { .name = "trainer", .activate = trainer_cb },
  };
  static const char *const help_keys[] = { "<Control>question", NULL };
  static const char *const quit_keys[] = { "<Control>q", NULL };

  G_APPLICATION_CLASS (slotje_application_parent_class)->startup (application);

  slotje_ui_init ();
  SLOTJE_APPLICATION (application)->watch = slotje_catalog_watch_new ();
  g_signal_connect_object (SLOTJE_APPLICATION (application)->watch, "changed",
                           G_CALLBACK (catalog_changed_cb), application, G_CONNECT_SWAPPED);
  gtk_window_set_default_icon_name (SLOTJE_APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  slotje_application_actions_add (SLOTJE_APPLICATION (application));
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "app.quit",
                                         (const char **) quit_keys);
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "win.show-help-overlay",
                                         (const char **) help_keys);
}

static gboolean
slotje_application_dbus_register (GApplication *application,
                                  GDBusConnection *connection,
                                  const char *path,
                                  GError **error)
{
  SlotjeApplication *self = SLOTJE_APPLICATION (application);
  g_autofree char *own_path = g_strconcat (path, "/SearchProvider", NULL);

  if (!G_APPLICATION_CLASS (slotje_application_parent_class)
           ->dbus_register (application, connection, path, error))
    return FALSE;

  self->search_provider = slotje_search_provider_new (self, connection, own_path, error);

  return self->search_provider != NULL;
}

static void
slotje_application_dbus_unregister (GApplication *application,
                                    GDBusConnection *connection,
                                    const char *path)
{
  g_clear_pointer (&SLOTJE_APPLICATION (application)->search_provider, slotje_search_provider_free);

  G_APPLICATION_CLASS (slotje_application_parent_class)
      ->dbus_unregister (application, connection, path);
}

static void
slotje_application_dispose (GObject *object)
{
  SlotjeApplication *self = SLOTJE_APPLICATION (object);

  g_clear_object (&self->watch);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (slotje_application_parent_class)->dispose (object);
}

static void
slotje_application_class_init (SlotjeApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_application_dispose;
  application_class->activate = slotje_application_activate;
  application_class->dbus_register = slotje_application_dbus_register;
  application_class->dbus_unregister = slotje_application_dbus_unregister;
  application_class->handle_local_options = slotje_application_handle_local_options;
  application_class->open = slotje_application_open;
  application_class->startup = slotje_application_startup;
}

static void
slotje_application_init (SlotjeApplication *self)
{
  static const GOptionEntry entries[] = {
    { "demo", 'd', 0, G_OPTION_ARG_NONE, NULL, N_ ("Open a demo person; nothing is saved"), NULL },
    { "version", 'v', 0, G_OPTION_ARG_NONE, NULL, N_ ("Print the version and end"), NULL },
    { NULL, 0, 0, 0, NULL, NULL, NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), entries);
  /* TRANSLATORS: what can be given to the program on the command line: files to open */
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _ ("[FILE…]"));
  self->catalog = slotje_catalog_new ();
  slotje_catalog_preload (self->catalog);
}

SlotjeApplication *
slotje_application_new (void)
{
  return g_object_new (SLOTJE_TYPE_APPLICATION, "application-id", SLOTJE_APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path", "/io/github/slotje/Slotje",
                       NULL);
}
