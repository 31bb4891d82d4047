/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-choice-chips.h"

#include "slotje-button.h"
#include "slotje-flow-layout.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeChoiceChips
{
  GtkWidget parent_instance;

  gboolean updating; /* chips move because of us, not of the person */
};

G_DEFINE_FINAL_TYPE (SlotjeChoiceChips, slotje_choice_chips, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
toggled_cb (SlotjeChoiceChips *self, GtkToggleButton *chip)
{
  if (self->updating || !gtk_toggle_button_get_active (chip))
    return;

  g_signal_emit (self, signals[CHOSEN], 0, gtk_widget_get_name (GTK_WIDGET (chip)));
}

static void
slotje_choice_chips_dispose (GObject *object)
{
  slotje_ui_access_remove_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (slotje_choice_chips_parent_class)->dispose (object);
}

static void
slotje_choice_chips_class_init (SlotjeChoiceChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_choice_chips_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", SLOTJE_TYPE_CHOICE_CHIPS, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, SLOTJE_TYPE_FLOW_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
slotje_choice_chips_init (SlotjeChoiceChips *self)
{
}

GtkWidget *
slotje_choice_chips_new (void)
{
  return g_object_new (SLOTJE_TYPE_CHOICE_CHIPS, NULL);
}

/* The same chips stay, so that the focus does too. */
static gboolean
has_ids (SlotjeChoiceChips *self, const char *const *ids)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (; chip != NULL && *ids != NULL; chip = gtk_widget_get_next_sibling (chip), ids++)
    {
      if (!g_str_equal (gtk_widget_get_name (chip), *ids))
        return FALSE;
    }

  return chip == NULL && *ids == NULL;
}

static void
rebuild (SlotjeChoiceChips *self, const char *const *ids)
{
  GtkToggleButton *first = NULL;

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  for (; *ids != NULL; ids++)
    {
      GtkWidget *chip = gtk_toggle_button_new ();

      gtk_widget_set_name (chip, *ids);
      slotje_button_let_wrap (chip);
      gtk_widget_add_css_class (chip, "slotje-chip");
      if (first == NULL)
        first = GTK_TOGGLE_BUTTON (chip);
      else
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (chip), first);
      g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (chip, GTK_WIDGET (self));
    }
}

void
slotje_choice_chips_set (SlotjeChoiceChips *self,
                         const char *const *ids,
                         const char *const *labels,
                         const char *chosen)
{
  GtkWidget *chip;

  g_return_if_fail (SLOTJE_IS_CHOICE_CHIPS (self));

  self->updating = TRUE;
  if (!has_ids (self, ids))
    rebuild (self, ids);

  chip = gtk_widget_get_first_child (GTK_WIDGET (self));
  for (; chip != NULL; chip = gtk_widget_get_next_sibling (chip), labels++)
    {
      slotje_ui_text_set_button (GTK_BUTTON (chip), *labels);
      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (chip))), TRUE);
      slotje_ui_text_set_accessible_label (chip, *labels);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip),
                                    g_strcmp0 (gtk_widget_get_name (chip), chosen) == 0);
    }
  self->updating = FALSE;
}

GtkWidget *
slotje_choice_chips_find (SlotjeChoiceChips *self, const char *id)
{
  g_return_val_if_fail (SLOTJE_IS_CHOICE_CHIPS (self), NULL);

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    {
      if (g_str_equal (gtk_widget_get_name (chip), id))
        return chip;
    }

  return NULL;
}
