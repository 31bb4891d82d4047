/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-recent-menu.h"

#include <glib/gi18n.h>

#include "slotje-recent.h"
#include "slotje-ui-text.h"

/* (transfer full): the name without its ending, which all have; with the folder, where two have the
 * same name. */
static char *
say_file (char **paths, guint number)
{
  g_autofree char *name = g_path_get_basename (paths[number]);
  g_autofree char *folder = g_path_get_dirname (paths[number]);
  g_autofree char *folder_name = g_filename_display_basename (folder);
  gboolean alone = TRUE;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree char *other = g_path_get_basename (paths[i]);

      alone = alone && (i == number || !g_str_equal (other, name));
    }
  if (g_str_has_suffix (name, ".slotje"))
    name[strlen (name) - strlen (".slotje")] = '\0';

  g_autofree char *shown = g_filename_display_name (name);

  if (alone)
    return g_steal_pointer (&shown);

  /* TRANSLATORS: the name of a file, and the folder that it is in */
  return g_strdup_printf (_ ("%1$s (in %2$s)"), shown, folder_name);
}

/* In a menu an underscore would underline the letter after it. */
static char *
clean_label (const char *text)
{
  g_autofree char *clean = slotje_ui_text_clean (text);
  g_auto (GStrv) parts = g_strsplit (clean, "_", -1);

  return g_strjoinv ("__", parts);
}

void
slotje_recent_menu_fill (GMenu *menu, gboolean hide_names)
{
  g_auto (GStrv) paths = slotje_recent_list ();
  g_autoptr (GMenu) own = g_menu_new ();

  g_menu_remove_all (menu);
  g_menu_append (own, _ ("_My own profile"), "app.own-profile");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (own));
  if (paths[0] == NULL)
    return;

  g_autoptr (GMenu) files = g_menu_new ();
  g_autoptr (GMenu) forget = g_menu_new ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      /* TRANSLATORS: what a file is called while names are hidden; %u is its number */
      g_autofree char *name =
          hide_names ? g_strdup_printf (_ ("File %u"), i + 1) : say_file (paths, i);
      g_autofree char *label = clean_label (name);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "app.open-recent", "s", paths[i]);
      g_menu_append_item (files, item);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (files));
  g_menu_append (forget, _ ("_Forget this list"), "app.forget-recent");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (forget));
}
