/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-notice.h"

#include "slotje-row-layout.h"
#include "slotje-ui-text.h"

struct _SlotjeNotice
{
  GtkWidget parent_instance;

  GtkRevealer *revealer;
  GtkLabel *label;
  GtkButton *button;

  char *message;
};

G_DEFINE_FINAL_TYPE (SlotjeNotice, slotje_notice, GTK_TYPE_WIDGET)

enum
{
  PROP_MESSAGE = 1,
  PROP_BUTTON_LABEL,
  PROP_ACTION_NAME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_button_label (SlotjeNotice *self, const char *label)
{
  gtk_button_set_use_underline (self->button, TRUE);
  gtk_button_set_label (self->button, label != NULL ? label : "");
  gtk_widget_set_visible (GTK_WIDGET (self->button), label != NULL);
}

static void
slotje_notice_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  if (child != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_notice_parent_class)->dispose (object);
}

static void
slotje_notice_finalize (GObject *object)
{
  g_free (SLOTJE_NOTICE (object)->message);

  G_OBJECT_CLASS (slotje_notice_parent_class)->finalize (object);
}

static void
slotje_notice_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeNotice *self = SLOTJE_NOTICE (object);

  switch (id)
    {
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_BUTTON_LABEL:
      g_value_set_string (value, gtk_button_get_label (self->button));
      break;
    case PROP_ACTION_NAME:
      g_value_set_string (value, gtk_actionable_get_action_name (GTK_ACTIONABLE (self->button)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_notice_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeNotice *self = SLOTJE_NOTICE (object);

  switch (id)
    {
    case PROP_MESSAGE:
      slotje_notice_set_message (self, g_value_get_string (value));
      break;
    case PROP_BUTTON_LABEL:
      set_button_label (self, g_value_get_string (value));
      break;
    case PROP_ACTION_NAME:
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_notice_class_init (SlotjeNoticeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = slotje_notice_dispose;
  object_class->finalize = slotje_notice_finalize;
  object_class->get_property = slotje_notice_get_property;
  object_class->set_property = slotje_notice_set_property;

  properties[PROP_MESSAGE] =
      g_param_spec_string ("message", NULL, NULL, NULL, flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_BUTTON_LABEL] = g_param_spec_string ("button-label", NULL, NULL, NULL, flags);
  properties[PROP_ACTION_NAME] = g_param_spec_string ("action-name", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "slotje-notice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeNotice, revealer);
  gtk_widget_class_bind_template_child (widget_class, SlotjeNotice, label);
  gtk_widget_class_bind_template_child (widget_class, SlotjeNotice, button);
}

static void
slotje_notice_init (SlotjeNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
slotje_notice_set_message (SlotjeNotice *self, const char *message)
{
  g_return_if_fail (SLOTJE_IS_NOTICE (self));

  if (g_strcmp0 (self->message, message) == 0)
    return;

  g_free (self->message);
  self->message = g_strdup (message);

  if (message != NULL)
    {
      slotje_ui_text_set_label (self->label, message);
      slotje_ui_text_set_accessible_label (GTK_WIDGET (self), message);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), message != NULL);
  gtk_revealer_set_reveal_child (self->revealer, message != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MESSAGE]);
}

const char *
slotje_notice_get_message (SlotjeNotice *self)
{
  g_return_val_if_fail (SLOTJE_IS_NOTICE (self), NULL);

  return self->message;
}
