/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-viewer-chips.h"

#include <glib/gi18n.h>

#include "slotje-button.h"
#include "slotje-flow-layout.h"
#include "slotje-ui-text.h"

struct _SlotjeViewerChips
{
  GtkWidget parent_instance;

  GPtrArray *chips; /* borrowed, in the order of the scale */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SlotjeViewerChips, slotje_viewer_chips, GTK_TYPE_WIDGET)

static void
toggled_cb (SlotjeViewerChips *self, GtkToggleButton *chip)
{
  if (self->updating || !gtk_toggle_button_get_active (chip))
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "view.choose-viewer", "s",
                              gtk_widget_get_name (GTK_WIDGET (chip)));
}

static void
slotje_viewer_chips_dispose (GObject *object)
{
  SlotjeViewerChips *self = SLOTJE_VIEWER_CHIPS (object);
  GtkWidget *child;

  g_ptr_array_set_size (self->chips, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_viewer_chips_parent_class)->dispose (object);
}

static void
slotje_viewer_chips_finalize (GObject *object)
{
  g_clear_pointer (&SLOTJE_VIEWER_CHIPS (object)->chips, g_ptr_array_unref);

  G_OBJECT_CLASS (slotje_viewer_chips_parent_class)->finalize (object);
}

static void
slotje_viewer_chips_class_init (SlotjeViewerChipsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = slotje_viewer_chips_dispose;
  object_class->finalize = slotje_viewer_chips_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, SLOTJE_TYPE_FLOW_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
slotje_viewer_chips_init (SlotjeViewerChips *self)
{
  self->chips = g_ptr_array_new ();
  /* TRANSLATORS: above a list of people through whose eyes to look */
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), _ ("Look as"));
}

static GtkWidget *
ensure_chip (SlotjeViewerChips *self, const SlotjeViewer *viewer)
{
  if (viewer->index < self->chips->len)
    return g_ptr_array_index (self->chips, viewer->index);

  GtkWidget *chip = gtk_toggle_button_new ();

  gtk_widget_set_name (chip, viewer->id);
  slotje_button_let_wrap (chip);
  gtk_widget_add_css_class (chip, "slotje-chip");
  gtk_widget_add_css_class (chip, "slotje-viewer-chip");
  if (self->chips->len > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (chip), g_ptr_array_index (self->chips, 0));
  g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (chip, GTK_WIDGET (self));
  g_ptr_array_add (self->chips, chip);

  return chip;
}

void
slotje_viewer_chips_update (SlotjeViewerChips *self, const SlotjeViewScope *scope)
{
  const SlotjeScale *scale = slotje_session_get_scale (scope->session);
  const SlotjePlatform *platform = slotje_session_get_platform (scope->session, scope->account);

  g_return_if_fail (SLOTJE_IS_VIEWER_CHIPS (self));

  self->updating = TRUE;
  for (guint i = 0; i < scale->n_viewers; i++)
    {
      GtkWidget *chip = ensure_chip (self, &scale->viewers[i]);
      g_autofree char *label = slotje_say_viewer (platform, &scale->viewers[i]);

      slotje_ui_text_set_button (GTK_BUTTON (chip), label);
      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (chip))), TRUE);
      slotje_ui_text_set_accessible_label (chip, label);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), &scale->viewers[i] == scope->viewer);
    }
  self->updating = FALSE;
}

GtkWidget *
slotje_viewer_chips_get (SlotjeViewerChips *self, guint index)
{
  g_return_val_if_fail (SLOTJE_IS_VIEWER_CHIPS (self), NULL);

  return index < self->chips->len ? g_ptr_array_index (self->chips, index) : NULL;
}
