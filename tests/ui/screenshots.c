/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "ui-fixture.h"

#include "slotje-view-header.h"

/* Draws the pictures that the description of the program shows: screenshots FOLDER LANGUAGE. They
 * have the size that software shops ask for, and the demo person in them. */

#define WIDTH 1000
#define HEIGHT 700

typedef struct
{
  const char *name;
  const char *route;
  const char *account;
  const char *target;
  gboolean grid;
} Screenshot;

static const Screenshot screenshots[] = {
  { "overview", "overview", "", "", FALSE },
  { "view-grid", "view", "a1", "", TRUE },
  { "guide", "account", "a2", "private-account", FALSE },
  { "todo", "todo", "", "", FALSE },
};

static gboolean
is_view_header (GtkWidget *widget, gconstpointer data)
{
  return SLOTJE_IS_VIEW_HEADER (widget);
}

static void
draw (SlotjeSession *session, const Screenshot *shot, const char *folder, const char *language)
{
  SlotjeWindow *window = slotje_window_new (NULL, slotje_session_get_catalog (session));
  g_autofree char *file = g_strdup_printf ("%s-%s.png", shot->name, language);
  g_autofree char *path = g_build_filename (folder, file, NULL);

  slotje_window_set_session (window, session);
  slotje_window_go (window, shot->route, shot->account, shot->target);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  ui_show (GTK_WINDOW (window));
  if (shot->grid)
    slotje_view_header_set_mode (
        SLOTJE_VIEW_HEADER (ui_find (GTK_WIDGET (window), is_view_header, NULL)), SLOTJE_VIEW_GRID);
  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  ui_save_png (GTK_WIDGET (window), path);
  gtk_window_destroy (GTK_WINDOW (window));
  ui_settle ();
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("SLOTJE_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  adw_init ();
  slotje_ui_init ();
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/io/github/slotje/Slotje/icons");

  if (argc != 3)
    {
      g_printerr ("usage: screenshots FOLDER LANGUAGE\n");
      return 2;
    }

  g_autoptr (SlotjeSession) session = ui_new_demo_session ();

  for (guint i = 0; i < G_N_ELEMENTS (screenshots); i++)
    draw (session, &screenshots[i], argv[1], argv[2]);

  return 0;
}
