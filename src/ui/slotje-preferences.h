/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* In which language to show what platforms call things. */
typedef enum
{
  SLOTJE_LABELS_BOTH,
  SLOTJE_LABELS_WINDOW, /* as the window itself */
  SLOTJE_LABELS_OTHER,  /* the other of English and Dutch */
} SlotjeLabels;

#define SLOTJE_TYPE_LABELS (slotje_labels_get_type ())
GType slotje_labels_get_type (void);

#define SLOTJE_TYPE_PREFERENCES (slotje_preferences_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePreferences, slotje_preferences, SLOTJE, PREFERENCES, GObject)

/**
 * SlotjePreferences:
 *
 * What the person prefers, in all windows alike: it follows GSettings, and any number of these say
 * the same. Without the schema they keep their defaults. Properties: `labels` (#SlotjeLabels),
 * `answer-days` (uint: how long an answer stays good where the catalogue does not say otherwise),
 * `hide-names`.
 */
SlotjePreferences *slotje_preferences_new (void);

SlotjeLabels slotje_preferences_get_labels (SlotjePreferences *self);
guint slotje_preferences_get_answer_days (SlotjePreferences *self);
gboolean slotje_preferences_get_hide_names (SlotjePreferences *self);

/* (transfer full) (nullable): NULL when the schema is not installed; g_settings_new() would abort.
 */
GSettings *slotje_preferences_open_settings (void);

G_END_DECLS
