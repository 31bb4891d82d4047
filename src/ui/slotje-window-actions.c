/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-window-actions.h"

#include <glib/gi18n.h>

#include "slotje-compat.h"
#include "slotje-export-actions.h"
#include "slotje-help.h"
#include "slotje-session-names.h"
#include "slotje-ui-link.h"

/* In a dialog, so many and no more. */
#define MOST_COMPLAINTS 8

static void
back_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_go_back (user_data);
}

static void
overview_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_go (user_data, "overview", "", "");
}

static void
add_account_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_go (user_data, "add", "", "");
}

static void
search_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_go (user_data, "search", "", "");
}

static void
go_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *route;
  const char *account;
  const char *target;

  g_variant_get (parameter, "(&s&s&s)", &route, &account, &target);
  slotje_window_go (user_data, route, account, target);
}

static void
open_account_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_go (user_data, "account", g_variant_get_string (parameter, NULL), "");
}

static void
view_account_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_go (user_data, "view", g_variant_get_string (parameter, NULL), "");
}

static void
about_account_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_go (user_data, "details", g_variant_get_string (parameter, NULL), "");
}

static void
about_this_account_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_go (user_data, "details", slotje_window_get_account (user_data), "");
}

static void
open_setting_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *account;
  const char *setting;

  g_variant_get (parameter, "(&s&s)", &account, &setting);
  slotje_window_go (user_data, "account", account, setting);
}

static void
explain_cell_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *account;
  const char *surface;
  const char *viewer;

  g_variant_get (parameter, "(&s&s&s)", &account, &surface, &viewer);

  g_autofree char *target = g_strconcat (surface, "/", viewer, NULL);

  slotje_window_go (user_data, "view", account, target);
}

static void
undo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SlotjeWindow *window = user_data;
  g_autofree char *label = slotje_session_undo (slotje_window_get_session (window));

  if (label == NULL)
    return;

  /* TRANSLATORS: %s is what was undone, for example “answer” or “account removed” */
  g_autofree char *text = g_strdup_printf (_ ("Undone: %s"), label);

  slotje_window_toast (window, text, _ ("_Redo"), "win.redo");
}

static void
redo_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SlotjeWindow *window = user_data;
  g_autofree char *label = slotje_session_redo (slotje_window_get_session (window));

  if (label == NULL)
    return;

  /* TRANSLATORS: %s is what was done again, for example “answer” or “account removed” */
  g_autofree char *text = g_strdup_printf (_ ("Done again: %s"), label);

  slotje_window_toast (window, text, NULL, NULL);
}

static void
remove_account_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  SlotjeWindow *window = user_data;
  SlotjeSession *session = slotje_window_get_session (window);
  const char *account = g_variant_get_string (parameter, NULL);

  if (session == NULL || slotje_session_get_account (session, account) == NULL)
    return;

  g_autofree char *name = slotje_session_dup_name (session, account);
  /* TRANSLATORS: %s is the name of an account */
  g_autofree char *text = g_strdup_printf (_ ("“%s” removed"), name);

  if (slotje_session_remove_account (session, account))
    slotje_window_toast (window, text, _ ("_Undo"), "win.undo");
}

static void
file_to_open_cb (GtkWidget *widget, GFile *file, gpointer user_data)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (widget));

  if (application != NULL)
    g_application_open (G_APPLICATION (application), &file, 1, "");
}

static void
open_file_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_compat_open_file (user_data, _ ("Open a profile"), file_to_open_cb, NULL);
}

static void
copy_place_cb (GtkWidget *widget, GFile *file, gpointer user_data)
{
  SlotjeWindow *window = SLOTJE_WINDOW (widget);
  SlotjeSession *session = slotje_window_get_session (window);
  g_autoptr (GError) error = NULL;

  if (session == NULL)
    return;

  if (slotje_store_save_copy (slotje_session_get_store (session), g_file_peek_path (file), &error))
    slotje_window_toast (window, _ ("Copy saved"), NULL, NULL);
  else
    slotje_window_toast (window, error->message, _ ("_Try again"), "win.save-copy");
}

static void
save_copy_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_compat_save_file (
      user_data, _ ("Save a copy"),
      /* TRANSLATORS: the name that a copy of the profile gets at first; keep “.slotje” */
      _ ("copy.slotje"), copy_place_cb, NULL);
}

static void
show_complaints_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const SlotjeChoice close = { "close", _ ("_Close"), SLOTJE_CHOICE_PLAIN };
  SlotjeSession *session = slotje_window_get_session (user_data);

  if (session == NULL)
    return;

  GPtrArray *complaints = slotje_catalog_get_complaints (slotje_session_get_catalog (session));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (complaints->len, MOST_COMPLAINTS); i++)
    {
      g_autofree char *line = slotje_complaint_to_string (g_ptr_array_index (complaints, i));

      g_string_append_printf (text, "%s%s", i > 0 ? "\n\n" : "", line);
    }

  slotje_compat_ask (user_data, _ ("What could not be read"), text->str, &close, 1, NULL, NULL,
                     NULL);
  g_string_free (text, TRUE);
}

static void
show_new_names_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const SlotjeChoice close = { "close", _ ("_Close"), SLOTJE_CHOICE_PLAIN };
  SlotjeSession *session = slotje_window_get_session (user_data);

  if (session == NULL)
    return;

  g_autofree char *text = g_strjoinv ("\n\n", (GStrv) slotje_session_names_get (session));

  slotje_compat_ask (user_data, _ ("New names in the catalogue"), text, &close, 1, NULL, NULL,
                     NULL);
  slotje_session_names_set_told (session);
  slotje_window_update_notices (user_data);
}

static void
use_backup_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_recover (user_data, FALSE);
}

static void
start_anew_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_recover (user_data, TRUE);
}

/* When it is first asked for: GtkApplication would build it with every window, for nobody. */
static void
show_help_overlay_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GtkBuilder) builder =
                 gtk_builder_new_from_resource ("/io/github/slotje/Slotje/ui/help-overlay.ui");
  GObject *overlay = gtk_builder_get_object (builder, "help_overlay");

  /* It replaces this action by one that shows it again. */
  gtk_application_window_set_help_overlay (user_data, GTK_SHORTCUTS_WINDOW (overlay));
  gtk_window_present (GTK_WINDOW (overlay));
}

static void
help_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_help_open (user_data, slotje_window_get_route (user_data));
}

static void
open_again_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_window_open (user_data, slotje_window_get_path (user_data));
}

static void
launched_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (SlotjeWindow) window = user_data;

  if (!g_app_info_launch_default_for_uri_finish (result, NULL))
    slotje_window_toast (window, _ ("No browser could be started. Copy the link instead."), NULL,
                         NULL);
}

static void
launch_uri_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *url = g_variant_get_string (parameter, NULL);
  g_autofree char *host = slotje_ui_link_get_host (url);

  if (host != NULL)
    g_app_info_launch_default_for_uri_async (url, NULL, NULL, launched_cb,
                                             g_object_ref (user_data));
}

void
slotje_window_actions_add (SlotjeWindow *window)
{
  static const GActionEntry entries[] = {
    { .name = "back", .activate = back_cb },
    { .name = "overview", .activate = overview_cb },
    { .name = "add-account", .activate = add_account_cb },
    { .name = "search", .activate = search_cb },
    { .name = "go", .activate = go_cb, .parameter_type = "(sss)" },
    { .name = "open-account", .activate = open_account_cb, .parameter_type = "s" },
    { .name = "view-account", .activate = view_account_cb, .parameter_type = "s" },
    { .name = "about-account", .activate = about_account_cb, .parameter_type = "s" },
    { .name = "about-this-account", .activate = about_this_account_cb },
    { .name = "open-setting", .activate = open_setting_cb, .parameter_type = "(ss)" },
    { .name = "explain-cell", .activate = explain_cell_cb, .parameter_type = "(sss)" },
    { .name = "remove-account", .activate = remove_account_cb, .parameter_type = "s" },
    { .name = "undo", .activate = undo_cb },
    { .name = "redo", .activate = redo_cb },
    { .name = "open-file", .activate = open_file_cb },
    { .name = "save-copy", .activate = save_copy_cb },
    { .name = "show-complaints", .activate = show_complaints_cb },
    { .name = "show-new-names", .activate = show_new_names_cb },
    { .name = "help", .activate = help_cb },
    { .name = "show-help-overlay", .activate = show_help_overlay_cb },
    { .name = "use-backup", .activate = use_backup_cb },
    { .name = "start-anew", .activate = start_anew_cb },
    { .name = "open-again", .activate = open_again_cb },
    { .name = "launch-uri", .activate = launch_uri_cb, .parameter_type = "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
  slotje_export_actions_add (window);

  /* Until there is a profile. */
  static const char *const absent[] = { "undo", "redo", "save-copy", "about-this-account" };

  for (guint i = 0; i < G_N_ELEMENTS (absent); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), absent[i]);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), FALSE);
    }
}

void
slotje_window_actions_bind_keys (GtkWidgetClass *widget_class)
{
  const GdkModifierType control = GDK_CONTROL_MASK;
  const GdkModifierType both = GDK_CONTROL_MASK | GDK_SHIFT_MASK;

  /* Not as accelerators of the application: a text entry undoes its own typing first. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, control, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, both, "win.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_o, control, "win.open-file", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, both, "win.save-copy", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, control, "win.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_i, control, "win.about-this-account",
                                       NULL);
  /* A page that can be searched itself takes the first of these. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, control, "win.search", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, both, "win.search", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_n, control, "win.add-account", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "win.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Home, GDK_ALT_MASK, "win.overview",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F1, 0, "win.help", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, control, "window.close", NULL);
}

void
slotje_window_actions_follow (SlotjeWindow *window, SlotjeProfile *profile)
{
  GActionMap *map = G_ACTION_MAP (window);
  GAction *copy = g_action_map_lookup_action (map, "save-copy");

  g_object_bind_property (profile, "can-undo", g_action_map_lookup_action (map, "undo"), "enabled",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property (profile, "can-redo", g_action_map_lookup_action (map, "redo"), "enabled",
                          G_BINDING_SYNC_CREATE);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (copy), TRUE);
  slotje_export_actions_follow (window);
}

void
slotje_window_actions_set_about_account (SlotjeWindow *window, gboolean about_account)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), "about-this-account");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), about_account);
}
