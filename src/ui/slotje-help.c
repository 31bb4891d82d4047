/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-help.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#include "slotje-compat.h"

typedef struct
{
  const char *route;
  const char *page;
} HelpPage;

/* Everything else leads to the first page. */
static const HelpPage help_pages[] = {
  { "account", "answer" },        { "add", "add-account" }, { "counted", "counted" },
  { "details", "about-account" }, { "history", "history" }, { "post", "before-you-post" },
  { "search", "search" },         { "todo", "to-do" },      { "view", "look-as" },
  { "weights", "weights" },
};

static const char *
find_page (const char *route)
{
  for (guint i = 0; i < G_N_ELEMENTS (help_pages); i++)
    {
      if (g_strcmp0 (help_pages[i].route, route) == 0)
        return help_pages[i].page;
    }

  return "index";
}

/* Where the viewer looks. Without this it would come up only to say that it found nothing. */
static gboolean
is_installed (void)
{
  const char *const *folders = g_get_system_data_dirs ();

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *path =
          g_build_filename (folders[i], "help", "C", "slotje", "index.page", NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return TRUE;
    }

  return FALSE;
}

/* (transfer full) (nullable): NULL when no viewer can show it. */
static char *
dup_viewer_uri (const char *route)
{
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme ("help");

  if (viewer == NULL || !is_installed ())
    return NULL;

  return g_strconcat ("help:slotje/", find_page (route), NULL);
}

/* (transfer full): the whole help as one page, in the first language of the person that it has. */
static char *
dup_book_path (void)
{
  /* Set by whoever runs it from the folder it was built in. */
  const char *folder = g_getenv ("SLOTJE_HELP_DIR");
  const char *const *languages = g_get_language_names ();
  char *path = NULL;

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *name = g_strconcat (languages[i], ".html", NULL);

      g_free (path);
      path = g_build_filename (folder != NULL ? folder : SLOTJE_HELP_DIR, name, NULL);
      if (g_file_test (path, G_FILE_TEST_EXISTS))
        break;
    }

  return path;
}

static void
book_launched_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  const SlotjeChoice close = { "close", _ ("_Close"), SLOTJE_CHOICE_PLAIN };
  g_autoptr (GtkWidget) window = user_data;

  if (g_app_info_launch_default_for_uri_finish (result, NULL))
    return;

  g_autofree char *path = dup_book_path ();
  g_autofree char *body = g_strdup_printf (
      /* TRANSLATORS: %s is the name of a file, with its folder */
      _ ("No help viewer and no browser could be started. The help is in the file %s"), path);

  slotje_compat_ask (window, _ ("The help could not be opened"), body, &close, 1, NULL, NULL, NULL);
}

static void
open_book (GtkWidget *window)
{
  g_autofree char *path = dup_book_path ();
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  g_app_info_launch_default_for_uri_async (uri, NULL, NULL, book_launched_cb,
                                           g_object_ref (window));
}

static void
viewer_launched_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkWidget) window = user_data;

  if (!g_app_info_launch_default_for_uri_finish (result, NULL))
    open_book (window);
}

void
slotje_help_open (GtkWidget *window, const char *route)
{
  g_return_if_fail (GTK_IS_WIDGET (window));

  g_autofree char *uri = dup_viewer_uri (route);

  if (uri == NULL)
    open_book (window);
  else
    g_app_info_launch_default_for_uri_async (uri, NULL, NULL, viewer_launched_cb,
                                             g_object_ref (window));
}
