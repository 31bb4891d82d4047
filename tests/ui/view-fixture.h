/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui-fixture.h"

#include "slotje-grid.h"
#include "slotje-look-as.h"
#include "slotje-side-pane.h"
#include "slotje-view-page.h"
#include "slotje-viewer-chips.h"
#include "slotje-why-panel.h"

G_BEGIN_DECLS

/* The page about who sees what, alone in a window, with a session. */

#define VIEW_WIDE 1200
#define VIEW_NARROW 350

typedef struct
{
  SlotjeSession *session;
  GtkWindow *window;
  SlotjeViewPage *page;
  GString *asked; /* what the page asked the window for, one `ACTION PARAMETER` a line */
} View;

static inline void
view_note_action_cb (GSimpleAction *action, GVariant *parameter, GString *asked)
{
  g_autofree char *text = g_variant_print (parameter, FALSE);

  g_string_append_printf (asked, "%s %s\n", g_action_get_name (G_ACTION (action)), text);
}

/* Stands in for the window around the page. */
static inline void
view_add_window_actions (View *view)
{
  static const struct
  {
    const char *name;
    const char *type;
  } actions[] = {
    { "go", "(sss)" }, { "open-account", "s" }, { "open-setting", "(ss)" }, { "launch-uri", "s" }
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autoptr (GVariantType) type = g_variant_type_new (actions[i].type);
      g_autoptr (GSimpleAction) action = g_simple_action_new (actions[i].name, type);

      g_signal_connect (action, "activate", G_CALLBACK (view_note_action_cb), view->asked);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (GTK_WIDGET (view->window), "win", G_ACTION_GROUP (group));
}

/* @session (transfer full) */
static inline View *
view_open (SlotjeSession *session, const char *account, const char *mode, int width)
{
  View *view = g_new0 (View, 1);

  view->session = session;
  view->asked = g_string_new (NULL);
  view->page = SLOTJE_VIEW_PAGE (g_object_ref_sink (slotje_view_page_new (session, account)));
  view->window = ui_new_window (GTK_WIDGET (view->page), width + 10, 700);
  view_add_window_actions (view);
  ui_show (view->window);
  if (g_str_equal (mode, "grid"))
    gtk_toggle_button_set_active (
        GTK_TOGGLE_BUTTON (ui_get (GTK_WIDGET (view->page), "grid_button")), TRUE);
  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (view->window));

  return view;
}

/* Nothing may be left of it. */
static inline void
view_close (View *view)
{
  ui_settle ();
  gtk_window_destroy (view->window);
  ui_settle ();
  g_assert_finalize_object (view->page);
  g_assert_finalize_object (view->session);
  g_string_free (view->asked, TRUE);
  g_free (view);
}

static inline GtkWidget *
view_get (View *view, const char *id)
{
  return ui_get (GTK_WIDGET (view->page), id);
}

static inline gboolean
view_says (View *view, const char *text)
{
  return ui_says (GTK_WIDGET (view->page), text);
}

static inline SlotjeLookAs *
view_get_look_as (View *view)
{
  return SLOTJE_LOOK_AS (view_get (view, "look_as"));
}

static inline SlotjeGridTable *
view_get_table (View *view, const char *account)
{
  return slotje_grid_find_table (SLOTJE_GRID (view_get (view, "grid")), account);
}

static inline const char *
view_get_why (View *view)
{
  if (!slotje_view_page_is_explaining (view->page))
    return NULL;

  return slotje_why_panel_get_title (SLOTJE_WHY_PANEL (view_get (view, "why")));
}

static inline GtkWidget *
view_get_focus (View *view)
{
  return gtk_window_get_focus (view->window);
}

/* The chip of the viewer is pressed. */
static inline void
view_look_as (View *view, const char *viewer)
{
  const SlotjeScale *scale = slotje_session_get_scale (view->session);
  const SlotjeViewer *found = slotje_scale_find_viewer (scale, viewer);
  SlotjeViewerChips *chips = SLOTJE_VIEWER_CHIPS (view_get (view, "chips"));

  g_assert_nonnull (found);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (slotje_viewer_chips_get (chips, found->index)),
                                TRUE);
  ui_settle ();
}

static inline gboolean
view_has_key (GtkShortcut *shortcut, guint key, GdkModifierType modifiers)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

  return GTK_IS_KEYVAL_TRIGGER (trigger) &&
         gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
         gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers;
}

static inline gboolean
view_try_keys_of (GtkWidget *widget, guint key, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);

          if (view_has_key (shortcut, key, modifiers) &&
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                            gtk_shortcut_get_arguments (shortcut)))
            return TRUE;
        }
    }

  return FALSE;
}

/* The key goes to what has the focus, and from there outwards until somebody wants it. */
static inline void
view_press_key (View *view, guint key, GdkModifierType modifiers)
{
  for (GtkWidget *widget = view_get_focus (view); widget != NULL;
       widget = gtk_widget_get_parent (widget))
    {
      if (view_try_keys_of (widget, key, modifiers))
        break;
    }
  ui_settle ();
}

static inline void
view_move (View *view, GtkDirectionType direction)
{
  gtk_widget_child_focus (GTK_WIDGET (view->window), direction);
  ui_settle ();
}

/* A session with one account; its id is `a1`. */
static inline SlotjeSession *
view_new_session (const char *platform)
{
  SlotjeSession *session = ui_new_session ();
  g_autofree char *id = slotje_session_add_account (session, platform);

  g_assert_cmpstr (id, ==, "a1");

  return session;
}

G_END_DECLS
