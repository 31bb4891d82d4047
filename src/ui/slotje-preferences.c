/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-preferences.h"

#define USUAL_DAYS 365

struct _SlotjePreferences
{
  GObject parent_instance;

  SlotjeLabels labels;
  guint answer_days;
  gboolean hide_names;
};

G_DEFINE_ENUM_TYPE (SlotjeLabels,
                    slotje_labels,
                    G_DEFINE_ENUM_VALUE (SLOTJE_LABELS_BOTH, "both"),
                    G_DEFINE_ENUM_VALUE (SLOTJE_LABELS_WINDOW, "window"),
                    G_DEFINE_ENUM_VALUE (SLOTJE_LABELS_OTHER, "other"))

G_DEFINE_FINAL_TYPE (SlotjePreferences, slotje_preferences, G_TYPE_OBJECT)

enum
{
  PROP_LABELS = 1,
  PROP_ANSWER_DAYS,
  PROP_HIDE_NAMES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

GSettings *
slotje_preferences_open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();

  if (source == NULL)
    return NULL;

  g_autoptr (GSettingsSchema) schema =
                 g_settings_schema_source_lookup (source, SLOTJE_APPLICATION_ID, TRUE);

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

static void
slotje_preferences_constructed (GObject *object)
{
  g_autoptr (GSettings) settings = slotje_preferences_open_settings ();

  G_OBJECT_CLASS (slotje_preferences_parent_class)->constructed (object);

  /* The bindings keep the settings. */
  for (guint i = PROP_LABELS; settings != NULL && i < N_PROPS; i++)
    g_settings_bind (settings, properties[i]->name, object, properties[i]->name,
                     G_SETTINGS_BIND_GET);
}

static void
slotje_preferences_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjePreferences *self = SLOTJE_PREFERENCES (object);

  switch (id)
    {
    case PROP_LABELS:
      g_value_set_enum (value, (int) self->labels);
      break;
    case PROP_ANSWER_DAYS:
      g_value_set_uint (value, self->answer_days);
      break;
    case PROP_HIDE_NAMES:
      g_value_set_boolean (value, self->hide_names);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_preferences_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjePreferences *self = SLOTJE_PREFERENCES (object);

  switch (id)
    {
    case PROP_LABELS:
      self->labels = (SlotjeLabels) g_value_get_enum (value);
      break;
    case PROP_ANSWER_DAYS:
      self->answer_days = g_value_get_uint (value);
      break;
    case PROP_HIDE_NAMES:
      self->hide_names = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_preferences_class_init (SlotjePreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = slotje_preferences_constructed;
  object_class->get_property = slotje_preferences_get_property;
  object_class->set_property = slotje_preferences_set_property;

  properties[PROP_LABELS] =
      g_param_spec_enum ("labels", NULL, NULL, SLOTJE_TYPE_LABELS, SLOTJE_LABELS_BOTH, flags);
  properties[PROP_ANSWER_DAYS] =
      g_param_spec_uint ("answer-days", NULL, NULL, 1, G_MAXUINT, USUAL_DAYS, flags);
  properties[PROP_HIDE_NAMES] = g_param_spec_boolean ("hide-names", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
slotje_preferences_init (SlotjePreferences *self)
{
  self->answer_days = USUAL_DAYS;
}

SlotjePreferences *
slotje_preferences_new (void)
{
  return g_object_new (SLOTJE_TYPE_PREFERENCES, NULL);
}

SlotjeLabels
slotje_preferences_get_labels (SlotjePreferences *self)
{
  g_return_val_if_fail (SLOTJE_IS_PREFERENCES (self), SLOTJE_LABELS_BOTH);

  return self->labels;
}

guint
slotje_preferences_get_answer_days (SlotjePreferences *self)
{
  g_return_val_if_fail (SLOTJE_IS_PREFERENCES (self), USUAL_DAYS);

  return self->answer_days;
}

gboolean
slotje_preferences_get_hide_names (SlotjePreferences *self)
{
  g_return_val_if_fail (SLOTJE_IS_PREFERENCES (self), FALSE);

  return self->hide_names;
}
