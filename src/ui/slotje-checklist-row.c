/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-checklist-row.h"

#include "slotje-check-words.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeChecklistRow
{
  AdwActionRow parent_instance;

  GtkImage *mark;
  SlotjeCheck *check;
};

G_DEFINE_FINAL_TYPE (SlotjeChecklistRow, slotje_checklist_row, ADW_TYPE_ACTION_ROW)

/* The words beside it say the same. */
static const char *
get_icon (SlotjeCheck *check)
{
  if (!slotje_check_applies (check))
    return "list-remove-symbolic";

  if (slotje_progress_is_waiting (slotje_check_get_state (check)))
    return "content-loading-symbolic";

  return slotje_check_get_advice (check) == SLOTJE_ADVICE_DIFFERS ? "dialog-information-symbolic"
                                                                  : "object-select-symbolic";
}

static void
set_class (SlotjeChecklistRow *self, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (GTK_WIDGET (self->mark), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->mark), name);
}

static void
refresh (SlotjeChecklistRow *self)
{
  g_autofree char *status = slotje_check_say_status (self->check);
  const gboolean differs = slotje_check_get_advice (self->check) == SLOTJE_ADVICE_DIFFERS;
  /* The row is called after its title already. */
  g_autofree char *description = slotje_ui_text_clean (status);

  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (self), status);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
  gtk_image_set_from_icon_name (self->mark, get_icon (self->check));
  set_class (self, "dim-label", !differs);
  set_class (self, "slotje-differs", differs);
}

static void
slotje_checklist_row_dispose (GObject *object)
{
  g_clear_object (&SLOTJE_CHECKLIST_ROW (object)->check);

  G_OBJECT_CLASS (slotje_checklist_row_parent_class)->dispose (object);
}

static void
slotje_checklist_row_class_init (SlotjeChecklistRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_checklist_row_dispose;
}

static void
slotje_checklist_row_init (SlotjeChecklistRow *self)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  self->mark = GTK_IMAGE (gtk_image_new ());
  gtk_widget_add_css_class (arrow, "dim-label");
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), GTK_WIDGET (self->mark));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  slotje_ui_access_make_pressable (GTK_WIDGET (self));
}

GtkWidget *
slotje_checklist_row_new (SlotjeCheck *check)
{
  SlotjeChecklistRow *self = g_object_new (SLOTJE_TYPE_CHECKLIST_ROW, NULL);
  const SlotjeSetting *setting = slotje_check_get_setting (check);

  self->check = g_object_ref (check);
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self), slotje_words_get (&setting->question));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "account.open-setting");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", setting->id);
  refresh (self);
  g_signal_connect_object (check, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

SlotjeCheck *
slotje_checklist_row_get_check (SlotjeChecklistRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_CHECKLIST_ROW (self), NULL);

  return self->check;
}
