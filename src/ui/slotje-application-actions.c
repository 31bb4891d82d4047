/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-application-actions.h"

#include <glib/gi18n.h>

#include "slotje-about.h"
#include "slotje-forget.h"
#include "slotje-preferences-window.h"
#include "slotje-preferences.h"
#include "slotje-recent.h"
#include "slotje-window.h"

static GtkWindow *
get_active (gpointer application)
{
  return gtk_application_get_active_window (GTK_APPLICATION (application));
}

static void
toast (gpointer application, const char *text, const char *button, const char *action)
{
  GtkWindow *window = get_active (application);

  if (SLOTJE_IS_WINDOW (window))
    slotje_window_toast (SLOTJE_WINDOW (window), text, button, action);
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (
      slotje_about_new (get_active (user_data), slotje_application_get_catalog (user_data)));
}

static void
preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (slotje_preferences_window_new (get_active (user_data)));
}

/* Started by the desktop there is no window yet, and the first one is new enough. */
static void
new_window_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = get_active (user_data);

  if (SLOTJE_IS_WINDOW (window) && slotje_window_get_session (SLOTJE_WINDOW (window)) != NULL)
    slotje_application_show_again (user_data, SLOTJE_WINDOW (window));
  else
    g_application_activate (user_data);
}

static void
own_profile_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_application_activate (user_data);
}

static void
open_recent_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_application_open_path (user_data, g_variant_get_string (parameter, NULL));
}

static void
forget_recent_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_autoptr (GError) error = NULL;

  if (slotje_recent_forget (&error))
    toast (user_data, _ ("The list of recent files is forgotten."), NULL, NULL);
  else
    toast (user_data, error->message, NULL, NULL);
}

static void
forget_everything_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  slotje_forget_ask (user_data, get_active (user_data));
}

/* As the preference itself, so that a menu and the switch in the preferences show the same. */
static void
add_hide_names (SlotjeApplication *application)
{
  g_autoptr (GSettings) settings = slotje_preferences_open_settings ();

  if (settings == NULL)
    return;

  g_autoptr (GAction) action = g_settings_create_action (settings, "hide-names");

  g_action_map_add_action (G_ACTION_MAP (application), action);
}

void
slotje_application_actions_add (SlotjeApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "about", .activate = about_cb },
    { .name = "preferences", .activate = preferences_cb },
    { .name = "new-window", .activate = new_window_cb },
    { .name = "own-profile", .activate = own_profile_cb },
    { .name = "open-recent", .activate = open_recent_cb, .parameter_type = "s" },
    { .name = "forget-recent", .activate = forget_recent_cb },
    { .name = "forget-everything", .activate = forget_everything_cb },
  };
  static const struct
  {
    const char *action;
    const char *keys[2];
  } accels[] = {
    { "app.preferences", { "<Control>comma", NULL } },
    { "app.new-window", { "<Control><Shift>n", NULL } },
    { "app.hide-names", { "<Control><Shift>h", NULL } },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  add_hide_names (application);
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action,
                                           (const char **) accels[i].keys);
}

void
slotje_application_actions_tell_news (SlotjeApplication *application)
{
  g_autoptr (GSettings) settings = slotje_preferences_open_settings ();

  if (settings == NULL)
    return;

  g_autofree char *seen = g_settings_get_string (settings, "seen-version");

  if (g_str_equal (seen, SLOTJE_VERSION))
    return;

  g_settings_set_string (settings, "seen-version", SLOTJE_VERSION);
  /* Nothing is new to somebody who sees Slotje for the first time. */
  if (*seen == '\0')
    return;

  /* TRANSLATORS: %s is the number of a version */
  g_autofree char *text = g_strdup_printf (_ ("This is Slotje %s"), SLOTJE_VERSION);

  toast (application, text, _ ("What is new"), "app.about");
}
