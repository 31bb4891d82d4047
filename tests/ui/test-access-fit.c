/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "shots.h"
#include "ui-fixture.h"

#include "slotje-preferences-window.h"

/* Every page in every state fits a phone, in every language and with letters twice as large: the
 * translation is that of the environment. */

#define NARROWEST 360
#define LOWEST 294
/* Of windows without a compositor; Libadwaita asks 360 pixels for preferences besides it. */
#define SHADOW 10
#define USUAL_DPI (96 * 1024)

static void
set_text_scale (int scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", USUAL_DPI * scale, NULL);
  ui_settle ();
}

/* Without the bar of a demo person, which is only there in demos. */
static SlotjeSession *
make_session (gboolean demo)
{
  if (!demo)
    return ui_new_session ();

  g_autoptr (SlotjeSession) session = ui_new_demo_session ();
  g_autoptr (SlotjeStore) store = slotje_store_new_unsaved (slotje_session_get_profile (session));

  return slotje_session_new (slotje_session_get_catalog (session), store, FALSE);
}

static int
measure (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int minimum;

  gtk_widget_measure (widget, orientation, for_size, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* Which widgets make it so wide, from the window inwards. */
static void
blame (GtkWidget *widget, GtkOrientation orientation, int most)
{
  while (widget != NULL)
    {
      GtkWidget *worst = NULL;
      int needed = 0;

      for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        {
          const int here = gtk_widget_should_layout (child) ? measure (child, orientation, -1) : 0;

          if (here > needed)
            {
              needed = here;
              worst = child;
            }
        }
      if (worst != NULL && needed > most / 4)
        g_test_message ("  %d %s #%s %s", needed, G_OBJECT_TYPE_NAME (worst),
                        gtk_buildable_get_buildable_id (GTK_BUILDABLE (worst)),
                        GTK_IS_LABEL (worst) ? gtk_label_get_text (GTK_LABEL (worst)) : "");
      widget = worst;
    }
}

static void
assert_fits (GtkWidget *window, int widest)
{
  const int width = measure (window, GTK_ORIENTATION_HORIZONTAL, -1);
  const int height = measure (window, GTK_ORIENTATION_VERTICAL, MAX (NARROWEST, width));

  g_test_message ("%d × %d", width, height);
  if (width > widest)
    blame (window, GTK_ORIENTATION_HORIZONTAL, widest);
  if (height > LOWEST)
    blame (window, GTK_ORIENTATION_VERTICAL, LOWEST);
  g_assert_cmpint (width, <=, widest);
  g_assert_cmpint (height, <=, LOWEST);
}

/* How far letters grow: twice, but not where words are longer than in any language as well. */
static int
get_largest (void)
{
  const char *largest = g_getenv ("SLOTJE_TEST_LARGEST");

  return largest != NULL ? atoi (largest) : 2;
}

/* In all sizes of letters; making the window is what takes time. */
static void
assert_fits_in_all (GtkWidget *window, int allowance)
{
  for (int scale = 1; scale <= get_largest (); scale++)
    {
      set_text_scale (scale);
      assert_fits (window, NARROWEST + allowance);
    }
  set_text_scale (1);
}

static void
test_page (gconstpointer data)
{
  const Shot *shot = data;
  SlotjeSession *session = make_session (shot->demo);
  SlotjeWindow *window = ui_new_session_window (session, NARROWEST);

  if (shot->route != NULL)
    slotje_window_go (window, shot->route, shot->account, shot->target);
  ui_settle ();
  if (shot->prepare != NULL)
    shot->prepare (GTK_WIDGET (window));
  assert_fits_in_all (GTK_WIDGET (window), 0);

  ui_end_window (window);
  g_assert_finalize_object (session);
}

static void
test_preferences (void)
{
  GtkWindow *window = slotje_preferences_window_new (NULL);

  ui_show (window);
  assert_fits_in_all (GTK_WIDGET (window), SHADOW);

  gtk_window_destroy (window);
  ui_settle ();
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_set_nonfatal_assertions ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("SLOTJE_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  for (const Shot *shot = shots_get_all (); shot->name != NULL; shot++)
    {
      g_autofree char *path = g_strconcat ("/access/fit/", shot->name, NULL);

      g_test_add_data_func (path, shot, test_page);
    }
  g_test_add_func ("/access/fit/preferences", test_preferences);

  return g_test_run ();
}
