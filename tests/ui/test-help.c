/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "ui-fixture.h"

/* What would be opened is written to a file by a program that says it opens help and web pages. */

typedef struct
{
  const char *path;
  const char *route;
  const char *account;
  gboolean installed; /* for the help viewer */
  gboolean programs;  /* that can open something */
  const char *opens;  /* the end of it, or what is said instead */
} HelpCase;

static const HelpCase help_cases[] = {
  { "/ui/help/first-page", "overview", "", TRUE, TRUE, "help:slotje/index" },
  { "/ui/help/of-the-page", "post", "", TRUE, TRUE, "help:slotje/before-you-post" },
  { "/ui/help/of-the-account", "account", "a1", TRUE, TRUE, "help:slotje/answer" },
  { "/ui/help/not-installed", "post", "", FALSE, TRUE, "/book/C.html" },
  { "/ui/help/no-program", "post", "", FALSE, FALSE, "/book/C.html" },
};

static void
write_file (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
add_programs (const char *folder)
{
  g_autofree char *entry = g_strdup_printf (
      "[Desktop Entry]\nType=Application\nName=Recorder\n"
      "Exec=sh -c 'echo \"$1\" > %s/opened.new; mv %s/opened.new %s/opened' sh %%u\n"
      "MimeType=x-scheme-handler/help;text/html;application/octet-stream;\n",
      folder, folder, folder);

  write_file (folder, "applications/recorder.desktop", entry);
  write_file (folder, "applications/mimeapps.list",
              "[Default Applications]\nx-scheme-handler/help=recorder.desktop\n"
              "text/html=recorder.desktop\napplication/octet-stream=recorder.desktop\n");
}

static void
test_help_alone (gconstpointer data)
{
  const HelpCase *row = data;
  g_autofree char *opened = g_build_filename (g_getenv ("XDG_DATA_HOME"), "opened", NULL);
  SlotjeSession *session = ui_new_demo_session ();
  SlotjeWindow *window = ui_new_session_window (session, 1000);

  slotje_window_go (window, row->route, row->account, "");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.help", NULL);

  if (row->programs)
    {
      g_autofree char *what = NULL;

      ui_wait_until (g_file_test (opened, G_FILE_TEST_EXISTS));
      g_assert_true (g_file_get_contents (opened, &what, NULL, NULL));
      g_assert_true (g_str_has_suffix (g_strstrip (what), row->opens));
    }
  else
    {
      GListModel *windows = gtk_window_get_toplevels ();

      ui_wait_until (g_list_model_get_n_items (windows) == 2);
      g_autoptr (GtkWidget) first = g_list_model_get_item (windows, 0);
      g_autoptr (GtkWidget) second = g_list_model_get_item (windows, 1);
      GtkWidget *dialog = first == GTK_WIDGET (window) ? second : first;

      g_assert_true (ui_says (dialog, row->opens));
    }
}

/* In a process of its own: where GLib looks for programs it reads only once. */
static void
test_help (gconstpointer data)
{
  static const char *const places[] = { "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME",
                                        "XDG_CONFIG_DIRS" };
  const HelpCase *row = data;
  g_autofree char *path = g_strconcat (row->path, "/subprocess", NULL);
  g_autofree char *folder = g_dir_make_tmp ("slotje-help-XXXXXX", NULL);
  g_autofree char *types = g_build_filename (folder, "mime", NULL);
  g_autofree char *book = g_build_filename (folder, "book", NULL);

  write_file (folder, "book/C.html", "<!DOCTYPE html>\n");
  if (row->installed)
    write_file (folder, "help/C/slotje/index.page", "");
  if (row->programs)
    add_programs (folder);
  /* of the whole system nothing else is there than its kinds of files */
  g_assert_no_errno (symlink ("/usr/share/mime", types));
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    g_setenv (places[i], folder, TRUE);
  g_setenv ("SLOTJE_HELP_DIR", book, TRUE);

  g_test_trap_subprocess (path, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (help_cases); i++)
    {
      g_autofree char *path = g_strconcat (help_cases[i].path, "/subprocess", NULL);

      g_test_add_data_func (help_cases[i].path, &help_cases[i], test_help);
      g_test_add_data_func (path, &help_cases[i], test_help_alone);
    }

  return g_test_run ();
}
