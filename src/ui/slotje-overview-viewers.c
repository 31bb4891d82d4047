/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-overview-viewers.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-shape.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

#define VIEWER "slotje-viewer"

/* What @viewer sees of all accounts together. */
static void
count (SlotjeSession *session, guint viewer, guint *n_certain, guint *n_possible)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);

  *n_certain = 0;
  *n_possible = 0;
  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const SlotjeExposure *exposure =
          slotje_session_get_exposure (session, slotje_profile_get_account (profile, i)->id);

      for (guint j = 0; exposure != NULL && j < exposure->n_surfaces; j++)
        {
          const SlotjeValue value = slotje_exposure_get_value (exposure, j, viewer);

          *n_certain += value == SLOTJE_VALUE_YES;
          *n_possible += value == SLOTJE_VALUE_MAYBE;
        }
    }
}

/* “3 things for certain, 5 more possible” */
static char *
say_counts (guint n_certain, guint n_possible)
{
  g_autofree char *certain = g_strdup_printf (
      ngettext ("%u thing for certain", "%u things for certain", n_certain), n_certain);
  g_autofree char *possible = NULL;

  if (n_certain == 0 && n_possible == 0)
    return g_strdup (_ ("Nothing at all"));
  if (n_possible == 0)
    return g_steal_pointer (&certain);
  if (n_certain == 0)
    return g_strdup_printf (ngettext ("%u thing possibly", "%u things possibly", n_possible),
                            n_possible);

  possible =
      g_strdup_printf (ngettext ("%u more possibly", "%u more possibly", n_possible), n_possible);

  /* TRANSLATORS: “3 things for certain”, then “5 more possibly” */
  return g_strdup_printf (_ ("%1$s, %2$s"), certain, possible);
}

static GtkWidget *
new_row (SlotjeSession *session, const SlotjeViewer *viewer)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_autofree char *name = slotje_say_viewer (NULL, viewer);
  g_autofree char *counts = NULL;
  guint n_certain;
  guint n_possible;

  count (session, viewer->index, &n_certain, &n_possible);
  counts = say_counts (n_certain, n_possible);
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), name);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), counts);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             slotje_shape_new (n_certain > 0    ? SLOTJE_VALUE_YES
                                               : n_possible > 0 ? SLOTJE_VALUE_MAYBE
                                                                : SLOTJE_VALUE_NO));
  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), VIEWER, g_strdup (viewer->id), g_free);
  slotje_ui_access_make_pressable (row);

  return row;
}

void
slotje_overview_viewers_fill (GtkListBox *box, SlotjeSession *session)
{
  const SlotjeScale *scale = slotje_session_get_scale (session);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (box, 0)) != NULL)
    gtk_list_box_remove (box, GTK_WIDGET (row));
  for (guint i = 0; scale != NULL && i < scale->n_viewers; i++)
    gtk_list_box_append (box, new_row (session, &scale->viewers[i]));
}

const char *
slotje_overview_viewers_get (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), VIEWER);
}
