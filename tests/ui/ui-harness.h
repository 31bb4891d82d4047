/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "slotje-ui.h"

G_BEGIN_DECLS

/* Small helpers for tests of widgets in this process; no sleeps anywhere. */

/* Instead of g_test_init() in main(): display, libadwaita, our own style and icons. */
static inline void
ui_init (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  slotje_ui_init ();
}

static inline gboolean
ui_time_is_up_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

/* Lets the main loop turn until CONDITION holds; fails the test after five seconds. */
#define ui_wait_until(CONDITION)                                                                   \
  G_STMT_START                                                                                     \
  {                                                                                                \
    gboolean up_ = FALSE;                                                                          \
    guint timer_ = g_timeout_add_seconds (5, ui_time_is_up_cb, &up_);                              \
    while (!(CONDITION) && !up_)                                                                   \
      g_main_context_iteration (NULL, TRUE);                                                       \
    if (!up_)                                                                                      \
      g_source_remove (timer_);                                                                    \
    g_assert_true (CONDITION);                                                                     \
  }                                                                                                \
  G_STMT_END

/* Does everything that is waiting to be done now. */
static inline void
ui_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Shows the window and waits until it has been laid out and drawn once. */
static inline void
ui_show (GtkWindow *window)
{
  gtk_window_present (window);
  ui_wait_until (gtk_widget_get_mapped (GTK_WIDGET (window)) &&
                 gtk_widget_get_width (GTK_WIDGET (window)) > 0);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
}

/* A window of the given size around @child. */
static inline GtkWindow *
ui_new_window (GtkWidget *child, int width, int height)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  adw_window_set_content (ADW_WINDOW (window), child);

  return GTK_WINDOW (window);
}

typedef gboolean (*UiMatch) (GtkWidget *widget, gconstpointer data);

/* The first that matches, @root itself included, or NULL. */
static inline GtkWidget *
ui_find (GtkWidget *root, UiMatch match, gconstpointer data)
{
  if (match (root, data))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ui_find (child, match, data);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static inline gboolean
ui_has_id (GtkWidget *widget, gconstpointer id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

/* The widget with this id in its template; not finding it fails the test. */
static inline GtkWidget *
ui_get (GtkWidget *root, const char *id)
{
  GtkWidget *found = ui_find (root, ui_has_id, id);

  if (found == NULL)
    g_test_message ("no widget with the id %s", id);
  g_assert_nonnull (found);

  return found;
}

static inline gboolean
ui_is_label_with (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL;
}

/* Whether some label that can be seen has @text in it. */
static inline gboolean
ui_says (GtkWidget *root, const char *text)
{
  return ui_find (root, ui_is_label_with, text) != NULL;
}

static inline gboolean
ui_is_button_with (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) && ui_says (widget, text);
}

/* Presses the button that shows @text; not finding it fails the test. */
static inline void
ui_press (GtkWidget *root, const char *text)
{
  GtkWidget *button = ui_find (root, ui_is_button_with, text);

  if (button == NULL)
    g_test_message ("no button that says %s", text);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  ui_settle ();
}

/* Writes what the widget shows now to a PNG. A dialog or popover is to be passed itself. */
static inline void
ui_save_png (GtkWidget *widget, const char *path)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  const int width = gdk_paintable_get_intrinsic_width (paintable);
  const int height = gdk_paintable_get_intrinsic_height (paintable);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, width, height);

  g_autoptr (GskRenderNode) node = gtk_snapshot_free_to_node (snapshot);
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  g_autoptr (GdkTexture) texture = gsk_renderer_render_texture (
      renderer, node, &GRAPHENE_RECT_INIT (0, 0, width, height));

  g_assert_true (gdk_texture_save_to_png (texture, path));
}

G_END_DECLS
