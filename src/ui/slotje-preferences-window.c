/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-preferences-window.h"

#include "slotje-preferences.h"
#include "slotje-ui-access.h"

struct _SlotjePreferencesWindow
{
  AdwPreferencesWindow parent_instance;

  AdwComboRow *labels;
  AdwComboRow *days;
  GtkWidget *weights;
  GtkSwitch *hide_names;

  GSettings *settings; /* (nullable): nothing can be kept then */
};

G_DEFINE_FINAL_TYPE (SlotjePreferencesWindow,
                     slotje_preferences_window,
                     ADW_TYPE_PREFERENCES_WINDOW)

/* As the rows of the list have them. */
static const guint choices_of_days[] = { 180, 365, 730 };

/* The nearest choice: somebody may have set another number elsewhere. */
static gboolean
days_to_choice (GValue *value, GVariant *variant, gpointer user_data)
{
  const guint days = g_variant_get_uint32 (variant);
  guint choice = 0;

  while (choice + 1 < G_N_ELEMENTS (choices_of_days) &&
         days > (choices_of_days[choice] + choices_of_days[choice + 1]) / 2)
    choice++;
  g_value_set_uint (value, choice);

  return TRUE;
}

static GVariant *
choice_to_days (const GValue *value, const GVariantType *type, gpointer user_data)
{
  const guint choice = g_value_get_uint (value);

  return choice < G_N_ELEMENTS (choices_of_days) ? g_variant_new_uint32 (choices_of_days[choice])
                                                 : NULL;
}

static gboolean
labels_to_choice (GValue *value, GVariant *variant, gpointer user_data)
{
  g_autoptr (GEnumClass) labels = g_type_class_ref (SLOTJE_TYPE_LABELS);
  const GEnumValue *found = g_enum_get_value_by_nick (labels, g_variant_get_string (variant, NULL));

  g_value_set_uint (value, found != NULL ? (guint) found->value : SLOTJE_LABELS_BOTH);

  return TRUE;
}

static GVariant *
choice_to_labels (const GValue *value, const GVariantType *type, gpointer user_data)
{
  g_autoptr (GEnumClass) labels = g_type_class_ref (SLOTJE_TYPE_LABELS);
  const GEnumValue *found = g_enum_get_value (labels, (int) g_value_get_uint (value));

  return found != NULL ? g_variant_new_string (found->value_nick) : NULL;
}

static void
bind (SlotjePreferencesWindow *self)
{
  g_settings_bind_with_mapping (self->settings, "labels", self->labels, "selected",
                                G_SETTINGS_BIND_DEFAULT, labels_to_choice, choice_to_labels, NULL,
                                NULL);
  g_settings_bind_with_mapping (self->settings, "answer-days", self->days, "selected",
                                G_SETTINGS_BIND_DEFAULT, days_to_choice, choice_to_days, NULL,
                                NULL);
  g_settings_bind (self->settings, "hide-names", self->hide_names, "active",
                   G_SETTINGS_BIND_DEFAULT);
}

/* That page is in the window behind this one. */
static void
show_weights_cb (SlotjePreferencesWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.go", "(sss)", "weights", "", "");
  gtk_window_close (GTK_WINDOW (self));
}

static void
slotje_preferences_window_dispose (GObject *object)
{
  g_clear_object (&SLOTJE_PREFERENCES_WINDOW (object)->settings);

  G_OBJECT_CLASS (slotje_preferences_window_parent_class)->dispose (object);
}

static void
slotje_preferences_window_class_init (SlotjePreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_preferences_window_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjePreferencesWindow, labels);
  gtk_widget_class_bind_template_child (widget_class, SlotjePreferencesWindow, days);
  gtk_widget_class_bind_template_child (widget_class, SlotjePreferencesWindow, weights);
  gtk_widget_class_bind_template_child (widget_class, SlotjePreferencesWindow, hide_names);
}

static void
slotje_preferences_window_init (SlotjePreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = slotje_preferences_open_settings ();
  if (self->settings != NULL)
    bind (self);
  slotje_ui_access_make_pressable (self->weights);
  g_signal_connect_object (self->weights, "activated", G_CALLBACK (show_weights_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWindow *
slotje_preferences_window_new (GtkWindow *parent)
{
  return g_object_new (SLOTJE_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);
}
