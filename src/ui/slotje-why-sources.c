/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-why-parts.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-ui-access.h"
#include "slotje-ui-link.h"
#include "slotje-ui-text.h"

static const char *
get_url (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), "slotje-url");
}

static void
open_cb (GtkWidget *row)
{
  slotje_ui_link_open (row, get_url (row));
}

static void
copy_cb (GtkWidget *button)
{
  slotje_ui_link_copy (button, get_url (button));
}

static void
add_source (GtkListBox *list, const SlotjeSource *source, const char *host)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *copy = gtk_button_new_from_icon_name ("edit-copy-symbolic");
  /* TRANSLATORS: the title of a document */
  g_autofree char *name = g_strdup_printf (_ ("Copy the link to “%s”"), source->title);

  g_object_set_data_full (G_OBJECT (row), "slotje-url", g_strdup (source->url), g_free);
  g_object_set_data_full (G_OBJECT (copy), "slotje-url", g_strdup (source->url), g_free);

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), source->title);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), host);
  slotje_ui_text_set_accessible_label (row, source->title);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  slotje_ui_access_make_pressable (row);
  g_signal_connect_object (row, "activated", G_CALLBACK (open_cb), row, G_CONNECT_SWAPPED);

  gtk_widget_set_valign (copy, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (copy, "flat");
  gtk_widget_set_tooltip_text (copy, _ ("Copy the link"));
  slotje_ui_text_set_accessible_label (copy, name);
  g_signal_connect_object (copy, "clicked", G_CALLBACK (copy_cb), copy, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), copy);
  gtk_list_box_append (list, row);
}

void
slotje_why_parts_add_sources (GtkBox *box, const SlotjeWhy *why)
{
  const SlotjePlatform *platform = why->subject.platform;
  const SlotjeRule *rule = &platform->rules[why->surface->rule];
  g_autofree char *text =
      slotje_say_source (platform, (const char *const *) rule->sources, rule->verified,
                         rule->confidence, slotje_session_get_today (why->session));
  GtkWidget *label = slotje_ui_text_new_label (text, "dim-label");
  GtkListBox *list = NULL;

  slotje_why_parts_add_heading (box, _ ("Where we know this from"));
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (box, label);

  for (guint i = 0; rule->sources != NULL && rule->sources[i] != NULL; i++)
    {
      const SlotjeSource *source = slotje_platform_find_source (platform, rule->sources[i]);
      g_autofree char *host = source != NULL ? slotje_ui_link_get_host (source->url) : NULL;

      if (host == NULL)
        continue;
      if (list == NULL)
        list = slotje_why_parts_add_list (box, _ ("Where we know this from"));
      add_source (list, source, host);
    }
}
