/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-window-state.h"

#include "slotje-preferences.h"

void
slotje_window_state_restore (GtkWindow *window)
{
  g_autoptr (GSettings) settings = slotje_preferences_open_settings ();
  int width;
  int height;

  if (settings == NULL)
    return;

  g_settings_get (settings, "window-size", "(ii)", &width, &height);
  gtk_window_set_default_size (window, width, height);
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (window);
}

void
slotje_window_state_save (GtkWindow *window)
{
  g_autoptr (GSettings) settings = slotje_preferences_open_settings ();
  int width;
  int height;

  if (settings == NULL)
    return;

  gtk_window_get_default_size (window, &width, &height);
  g_settings_set (settings, "window-size", "(ii)", width, height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
}

/* (transfer full) (nullable): also when an older schema is installed, which would make it abort. */
static GSettings *
open_settings_with (const char *key)
{
  g_autoptr (GSettings) settings = slotje_preferences_open_settings ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (settings == NULL)
    return NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);

  return g_settings_schema_has_key (schema, key) ? g_steal_pointer (&settings) : NULL;
}

char *
slotje_window_state_get_choice (const char *key)
{
  g_autoptr (GSettings) settings = open_settings_with (key);

  return settings != NULL ? g_settings_get_string (settings, key) : NULL;
}

void
slotje_window_state_set_choice (const char *key, const char *choice)
{
  g_autoptr (GSettings) settings = open_settings_with (key);

  if (settings != NULL)
    g_settings_set_string (settings, key, choice);
}
