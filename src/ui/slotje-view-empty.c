/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-view-empty.h"

#include <glib/gi18n.h>

#include "slotje-ui-text.h"

static void
say (AdwStatusPage *page, const char *icon, const char *title, const char *description)
{
  adw_status_page_set_icon_name (page, icon);
  slotje_ui_text_set_status (page, title, description);
}

static void
offer (GtkButton *button, const char *label, const char *route)
{
  gtk_widget_set_visible (GTK_WIDGET (button), label != NULL);
  if (label == NULL)
    return;

  gtk_button_set_label (button, label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(sss)", route, "", "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.go");
}

static void
say_strangers (AdwStatusPage *page, const SlotjeViewScope *scope)
{
  g_autoptr (GPtrArray) names = slotje_view_scope_list_strangers (scope);
  g_autofree char *title = NULL;

  g_ptr_array_add (names, NULL);

  g_autofree char *list = g_strjoinv (", ", (char **) names->pdata);

  /* TRANSLATORS: names of accounts or platforms */
  title = g_strdup_printf (_ ("%s is not in the catalogue"), list);
  say (
      page, "dialog-question-symbolic", title,
      _ ("So Slotje cannot say who sees what there. What you recorded about it is kept, and counts "
         "again as soon as the catalogue knows the platform."));
}

gboolean
slotje_view_empty_show (AdwStatusPage *page, GtkButton *button, const SlotjeViewScope *scope)
{
  SlotjeProfile *profile = slotje_session_get_profile (scope->session);
  g_autoptr (GPtrArray) accounts = NULL;

  if (slotje_session_get_scale (scope->session) == NULL || scope->viewer == NULL)
    {
      say (
          page, "dialog-warning-symbolic", _ ("The catalogue cannot be read"),
          _ ("Without it Slotje does not know who there is to look. Install Slotje again to repair "
             "it; your answers are safe."));
      offer (button, NULL, NULL);
      return TRUE;
    }

  accounts = slotje_view_scope_list_accounts (scope);
  if (accounts->len > 0)
    return FALSE;

  if (slotje_profile_get_n_accounts (profile) == 0)
    {
      say (page, "system-users-symbolic", _ ("No accounts yet"),
           _ ("Add the accounts you have, and see here who can see what you post."));
      offer (button, _ ("Add accounts"), "add");
      return TRUE;
    }

  say_strangers (page, scope);
  offer (button, NULL, NULL);

  return TRUE;
}
