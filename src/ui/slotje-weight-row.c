/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-weight-row.h"

#include <glib/gi18n.h>

#include "slotje-own-weights.h"
#include "slotje-ui-text.h"

struct _SlotjeWeightRow
{
  AdwComboRow parent_instance;

  guint least;
  guint usual;
  gboolean updating; /* it moves because of us, not of the person */
};

G_DEFINE_FINAL_TYPE (SlotjeWeightRow, slotje_weight_row, ADW_TYPE_COMBO_ROW)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
say_weight (guint weight)
{
  static const char *const words[] = {
    /* TRANSLATORS: how much something counts, with its number, in a list to choose from */
    N_ ("0 · Not at all"), N_ ("1 · A little"), N_ ("2 · Somewhat"),
    N_ ("3 · Quite"),      N_ ("4 · Much"),     N_ ("5 · Most"),
  };

  return _ (words[MIN (weight, SLOTJE_OWN_WEIGHT_MAX)]);
}

static void
selected_cb (SlotjeWeightRow *self)
{
  const guint weight = self->least + adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (!self->updating)
    g_signal_emit (self, signals[CHOSEN], 0, weight == self->usual ? -1 : (int) weight);
}

static void
slotje_weight_row_class_init (SlotjeWeightRowClass *klass)
{
  signals[CHOSEN] = g_signal_new ("chosen", SLOTJE_TYPE_WEIGHT_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
slotje_weight_row_init (SlotjeWeightRow *self)
{
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

GtkWidget *
slotje_weight_row_new (const char *title, guint least, guint usual)
{
  SlotjeWeightRow *self = g_object_new (SLOTJE_TYPE_WEIGHT_ROW, NULL);
  g_autoptr (GtkStringList) choices = gtk_string_list_new (NULL);

  self->least = least;
  self->usual = usual;
  for (guint weight = least; weight <= SLOTJE_OWN_WEIGHT_MAX; weight++)
    gtk_string_list_append (choices, say_weight (weight));

  self->updating = TRUE;
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (choices));
  self->updating = FALSE;
  slotje_weight_row_set (self, -1);

  return GTK_WIDGET (self);
}

void
slotje_weight_row_set (SlotjeWeightRow *self, int own)
{
  g_return_if_fail (SLOTJE_IS_WEIGHT_ROW (self));

  const guint weight = MIN (own >= 0 ? (guint) own : self->usual, SLOTJE_OWN_WEIGHT_MAX);
  g_autofree char *subtitle = NULL;

  if (own >= 0 && weight != self->usual)
    /* TRANSLATORS: below a choice of one’s own: how much Slotje counts it, as in “2 · Somewhat” */
    subtitle = g_strdup_printf (_ ("Slotje says: %s"), say_weight (self->usual));

  self->updating = TRUE;
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), weight - self->least);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (self), subtitle != NULL ? subtitle : "");
  self->updating = FALSE;
}
