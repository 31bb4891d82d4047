/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <locale.h>

#include "shots.h"

#include "slotje-opening.h"
#include "slotje-preferences-window.h"
#include "slotje-window.h"

/* Draws every page to a PNG, so that people can look: shots FOLDER PREFIX [NAME]. With a name only
 * those whose own begins with it. High contrast is chosen by the environment, and drawn light and
 * dark as everything else. */

#define USUAL_DPI 96

typedef struct
{
  SlotjeCatalog *catalog;
  const char *folder;
  const char *prefix;
  const char *name; /* nullable */
} Studio;

static SlotjeSession *
make_session (SlotjeCatalog *catalog, gboolean demo)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (SlotjeStore) store = slotje_store_new_unsaved (profile);

  if (!demo)
    return slotje_session_new (catalog, store, FALSE);

  g_auto (GStrv) names = slotje_opening_list_demos ();

  return slotje_opening_open_demo (catalog, names[0], NULL);
}

/* Buttons that lead to the application look as they do with one. */
static void
pretend_application (SlotjeWindow *window)
{
  static const GActionEntry entries[] = { { .name = "demo" }, { .name = "trainer" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (window), "app", G_ACTION_GROUP (group));
}

/* Under Xvfb the shadow takes 5 pixels on each side. */
static void
set_size (GtkWindow *window, int width, int height)
{
  const int usual = width < 600 ? 730 : width > 2000 ? 2000 : 760;

  gtk_window_set_default_size (window, width + 10, height > 0 ? height : usual);
}

static void
save (GtkWindow *window, const Studio *studio, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s-%s.png", studio->prefix, name);
  g_autofree char *path = g_build_filename (studio->folder, file, NULL);

  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
  ui_save_png (GTK_WIDGET (window), path);
}

static void
save_looks (GtkWindow *window, const Studio *studio, const char *name, int width)
{
  static const struct
  {
    const char *name;
    AdwColorScheme scheme;
  } looks[] = { { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
                { "dark", ADW_COLOR_SCHEME_FORCE_DARK } };
  AdwStyleManager *manager = adw_style_manager_get_default ();
  const char *contrast = adw_style_manager_get_high_contrast (manager) ? "contrast-" : "";

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *whole = g_strdup_printf ("%s-%d-%s%s", name, width, contrast, looks[i].name);

      adw_style_manager_set_color_scheme (manager, looks[i].scheme);
      save (window, studio, whole);
    }
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_LIGHT);
}

static void
draw (const Studio *studio, const Shot *shot, int width)
{
  SlotjeWindow *window = slotje_window_new (NULL, studio->catalog);
  g_autoptr (SlotjeSession) session = make_session (studio->catalog, shot->demo);

  pretend_application (window);
  slotje_window_set_session (window, session);
  if (shot->route != NULL)
    slotje_window_go (window, shot->route, shot->account, shot->target);
  set_size (GTK_WINDOW (window), width, shot->height);
  ui_show (GTK_WINDOW (window));
  if (shot->prepare != NULL)
    {
      shot->prepare (GTK_WIDGET (window));
      ui_settle ();
    }
  save_looks (GTK_WINDOW (window), studio, shot->name, width);
  gtk_window_destroy (GTK_WINDOW (window));
  ui_settle ();
}

static void
draw_preferences (const Studio *studio, int width)
{
  GtkWindow *window = slotje_preferences_window_new (NULL);

  set_size (window, MIN (width, 700), 0);
  ui_show (window);
  save_looks (window, studio, "preferences", width);
  gtk_window_destroy (window);
  ui_settle ();
}

typedef struct
{
  const char *name;
  const char *text;
} FileShot;

static const FileShot file_shots[] = {
  { "trouble", "{ \"format\": " },
  { "read-only", "{ \"accounts\": [], \"format\": \"slotje-profile/99\" }" },
};

/* What is shown of a file that is not as it should be; the file stands in the folder of the
 * pictures for that moment. */
static void
draw_file (const Studio *studio, const FileShot *shot, int width)
{
  g_autofree char *path = g_build_filename (studio->folder, "profile.slotje", NULL);
  SlotjeWindow *window = slotje_window_new (NULL, studio->catalog);

  g_file_set_contents (path, shot->text, -1, NULL);
  pretend_application (window);
  slotje_window_open (window, path);
  set_size (GTK_WINDOW (window), width, 0);
  ui_show (GTK_WINDOW (window));
  save_looks (GTK_WINDOW (window), studio, shot->name, width);
  gtk_window_destroy (GTK_WINDOW (window));
  g_remove (path);
}

static gboolean
is_wanted (const Studio *studio, const char *name)
{
  return studio->name == NULL || g_str_has_prefix (name, studio->name);
}

static void
draw_all (const Studio *studio, int width)
{
  for (const Shot *shot = shots_get_all (); shot->name != NULL; shot++)
    if (is_wanted (studio, shot->name))
      draw (studio, shot, width);
  for (guint i = 0; i < G_N_ELEMENTS (file_shots); i++)
    if (is_wanted (studio, file_shots[i].name))
      draw_file (studio, &file_shots[i], width);
  if (is_wanted (studio, "preferences"))
    draw_preferences (studio, width);
}

static void
start (gboolean mirrored, double text_scale)
{
  adw_init ();
  slotje_ui_init ();
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/io/github/slotje/Slotje/icons");
  gtk_widget_set_default_direction (mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (USUAL_DPI * 1024 * text_scale),
                NULL);
}

/* “360,1100” */
static GArray *
read_widths (const char *text)
{
  GArray *widths = g_array_new (FALSE, FALSE, sizeof (int));
  g_auto (GStrv) words = g_strsplit (text, ",", -1);

  for (char **word = words; *word != NULL; word++)
    {
      const int width = atoi (*word);

      g_array_append_val (widths, width);
    }

  return widths;
}

int
main (int argc, char *argv[])
{
  gboolean mirrored = FALSE;
  double text_scale = 1;
  g_autofree char *widths_text = NULL;
  const GOptionEntry entries[] = {
    { "mirrored", 0, 0, G_OPTION_ARG_NONE, &mirrored, "From right to left", NULL },
    { "text-scale", 0, 0, G_OPTION_ARG_DOUBLE, &text_scale, "How much larger letters are", "N" },
    { "widths", 0, 0, G_OPTION_ARG_STRING, &widths_text, "360,700,1100 otherwise", "N,…" },
    { NULL },
  };
  g_autoptr (GOptionContext) options = g_option_context_new ("FOLDER PREFIX [NAME]");
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("SLOTJE_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_option_context_add_main_entries (options, entries, NULL);
  if (!g_option_context_parse (options, &argc, &argv, &error) || argc < 3 || argc > 4)
    {
      g_printerr ("shots: %s\n", error != NULL ? error->message : "FOLDER and PREFIX are missing");
      return 2;
    }

  start (mirrored, text_scale);

  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (GArray) widths = read_widths (widths_text != NULL ? widths_text : "360,700,1100");
  const Studio studio = { catalog, argv[1], argv[2], argc > 3 ? argv[3] : NULL };

  for (guint i = 0; i < widths->len; i++)
    draw_all (&studio, g_array_index (widths, int, i));

  return 0;
}
