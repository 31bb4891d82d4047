/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-setting-words.h"

const char *const slotje_section_words[] = { "audience", "discovery", "data",
                                             "safety",   "action",    NULL };
const char *const slotje_controller_words[] = { "you", "other", "platform", NULL };
const char *const slotje_confidence_words[] = { "low", "medium", "high", NULL };
const char *const slotje_purpose_words[] = { "private", "professional", "mixed", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (slotje_section_words) == SLOTJE_N_SECTIONS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (slotje_controller_words) == SLOTJE_N_CONTROLLERS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (slotje_purpose_words) == SLOTJE_N_PURPOSES + 1);

/**
 * slotje_section_to_string:
 * @section: a section
 *
 * Returns: (transfer none): its code in files
 */
const char *
slotje_section_to_string (SlotjeSection section)
{
  g_return_val_if_fail ((guint) section < SLOTJE_N_SECTIONS, NULL);

  return slotje_section_words[section];
}

/**
 * slotje_controller_to_string:
 * @controller: who decides
 *
 * Returns: (transfer none): its code in files
 */
const char *
slotje_controller_to_string (SlotjeController controller)
{
  g_return_val_if_fail ((guint) controller < SLOTJE_N_CONTROLLERS, NULL);

  return slotje_controller_words[controller];
}

/**
 * slotje_confidence_to_string:
 * @confidence: how sure we are
 *
 * Returns: (transfer none): its code in files
 */
const char *
slotje_confidence_to_string (SlotjeConfidence confidence)
{
  g_return_val_if_fail ((guint) confidence <= SLOTJE_CONFIDENCE_HIGH, NULL);

  return slotje_confidence_words[confidence];
}

/**
 * slotje_purpose_to_string:
 * @purpose: what an account is for
 *
 * Returns: (transfer none): its code in files
 */
const char *
slotje_purpose_to_string (SlotjePurpose purpose)
{
  g_return_val_if_fail ((guint) purpose < SLOTJE_N_PURPOSES, NULL);

  return slotje_purpose_words[purpose];
}

/**
 * slotje_purpose_from_string:
 * @text: (nullable): a code
 * @purpose: (out): the purpose
 *
 * The opposite of slotje_purpose_to_string().
 *
 * Returns: %FALSE when there is no such purpose
 */
gboolean
slotje_purpose_from_string (const char *text, SlotjePurpose *purpose)
{
  for (guint i = 0; i < SLOTJE_N_PURPOSES; i++)
    if (g_strcmp0 (text, slotje_purpose_words[i]) == 0)
      {
        *purpose = (SlotjePurpose) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * slotje_setting_find_option:
 * @self: a setting
 * @id: (nullable): id of an option
 *
 * Looks an option up.
 *
 * Returns: its index, or -1 when there is none
 */
int
slotje_setting_find_option (const SlotjeSetting *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->n_options; i++)
    if (g_strcmp0 (self->options[i].id, id) == 0)
      return (int) i;

  return -1;
}

/**
 * slotje_setting_all_options:
 * @self: a setting
 *
 * What an unanswered setting may be.
 *
 * Returns: the set of all its options
 */
SlotjeOptions
slotje_setting_all_options (const SlotjeSetting *self)
{
  return (SlotjeOptions) ((1u << self->n_options) - 1);
}
