/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-facts.h"

#include "slotje-date.h"

/* What somebody in a role may be to the account when nothing was said about it. */
static SlotjeLinks
find_unknown_links (const SlotjeProgram *program)
{
  SlotjeLinks links = SLOTJE_LINKS_UNKNOWN & program->links;

  return links != 0 ? links : (SlotjeLinks) (1 << SLOTJE_LINK_NONE);
}

/**
 * slotje_facts_new:
 * @program: the compiled rules of a platform
 *
 * What is known about an account of which nothing is known.
 *
 * Returns: (transfer full): facts that allow every option and every ordinary link
 */
SlotjeFacts *
slotje_facts_new (const SlotjeProgram *program)
{
  SlotjeFacts *self = g_new0 (SlotjeFacts, 1);

  self->n_settings = program->n_settings;
  self->answers = g_new0 (SlotjeOptions, program->n_settings + 1);
  for (guint i = 0; i < program->n_settings; i++)
    self->answers[i] = (SlotjeOptions) ((1u << program->n_options[i]) - 1);
  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    self->links[i] = find_unknown_links (program);
  self->n_surfaces = program->n_surfaces;
  self->absent = g_new0 (gboolean, program->n_surfaces + 1);

  return self;
}

/* The id under which the account still keeps what is now called @id; @id itself when there is none.
 * Of several old ids the first in the alphabet, so that the result does not hang on hashing. */
static const char *
find_recorded_id (GHashTable *renamed, GHashTable *recorded, const char *id)
{
  const char *found = NULL;
  GHashTableIter iter;
  gpointer old_id, new_id;

  if (renamed == NULL || g_hash_table_contains (recorded, id))
    return id;

  g_hash_table_iter_init (&iter, renamed);
  while (g_hash_table_iter_next (&iter, &old_id, &new_id))
    if (g_str_equal (new_id, id) && g_hash_table_contains (recorded, old_id) &&
        (found == NULL || strcmp (old_id, found) < 0))
      found = old_id;

  return found != NULL ? found : id;
}

static int
find_option (const SlotjePlatform *platform, const SlotjeSetting *setting, const char *option)
{
  g_autofree char *key = NULL;
  const char *renamed;
  int found = slotje_setting_find_option (setting, option);

  if (found >= 0 || platform->renamed_options == NULL)
    return found;

  key = g_strconcat (setting->id, "/", option, NULL);
  renamed = g_hash_table_lookup (platform->renamed_options, key);

  return renamed != NULL ? slotje_setting_find_option (setting, renamed) : -1;
}

/**
 * slotje_facts_find_answer:
 * @platform: the platform of the account
 * @account: what the person recorded
 * @setting: one of its settings
 *
 * Returns: (transfer none) (nullable): what was recorded about the setting, under its id of today
 *   or an older one
 */
const SlotjeAnswer *
slotje_facts_find_answer (const SlotjePlatform *platform,
                          const SlotjeAccount *account,
                          const SlotjeSetting *setting)
{
  const char *id = find_recorded_id (platform->renamed_settings, account->answers, setting->id);

  return slotje_account_get_answer (account, id);
}

/* One option that is no longer there makes the whole answer unknown: what it became could be
 * anything, and what is not known must never narrow a result. */
static SlotjeOptions
read_answer (const SlotjePlatform *platform,
             const SlotjeSetting *setting,
             const SlotjeAccount *account,
             guint32 today)
{
  const SlotjeAnswer *answer = slotje_facts_find_answer (platform, account, setting);
  SlotjeOptions all = slotje_setting_all_options (setting);
  SlotjeOptions options = 0;

  if (answer == NULL || !slotje_answer_is_recorded (answer) ||
      slotje_facts_is_expired (setting, answer->observed, today))
    return all;

  for (guint i = 0; answer->options[i] != NULL; i++)
    {
      int option = find_option (platform, setting, answer->options[i]);

      if (option < 0)
        return all;
      options |= (SlotjeOptions) (1 << option);
    }

  return options != 0 ? options : all;
}

/**
 * slotje_facts_new_for_account:
 * @platform: the platform of the account
 * @account: what the person recorded
 * @today: a Julian day
 *
 * What is known about one account on one day. Answers and absent surfaces recorded under an id that
 * the platform has renamed since count under the new one. Whatever cannot be understood is unknown.
 *
 * Returns: (transfer full): the facts
 */
SlotjeFacts *
slotje_facts_new_for_account (const SlotjePlatform *platform,
                              const SlotjeAccount *account,
                              guint32 today)
{
  const SlotjeProgram *program = platform->program;
  const SlotjeScale *scale = program->scale;
  SlotjeFacts *self = slotje_facts_new (program);

  for (guint i = 0; i < platform->n_settings; i++)
    self->answers[i] = read_answer (platform, &platform->settings[i], account, today);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      SlotjeLinks links = slotje_account_get_links (account, scale->viewers[i].id);

      links &= program->links;
      if (links != 0 && scale->viewers[i].kind == SLOTJE_VIEWER_ROLE)
        self->links[scale->viewers[i].index] = links;
    }

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const char *id =
          find_recorded_id (platform->renamed_surfaces, account->absent, platform->surfaces[i].id);

      self->absent[i] = slotje_account_is_absent (account, id);
    }

  return self;
}

/**
 * slotje_facts_copy:
 * @self: facts
 *
 * Returns: (transfer full): facts of one's own, to change something in
 */
SlotjeFacts *
slotje_facts_copy (const SlotjeFacts *self)
{
  SlotjeFacts *copy = g_memdup2 (self, sizeof *self);

  copy->answers = g_memdup2 (self->answers, (self->n_settings + 1) * sizeof *self->answers);
  copy->absent = g_memdup2 (self->absent, (self->n_surfaces + 1) * sizeof *self->absent);

  return copy;
}

/**
 * slotje_facts_free:
 * @self: (nullable) (transfer full): facts
 */
void
slotje_facts_free (SlotjeFacts *self)
{
  if (self == NULL)
    return;

  g_free (self->answers);
  g_free (self->absent);
  g_free (self);
}

/**
 * slotje_facts_is_expired:
 * @setting: a setting
 * @observed: (nullable): the ISO date on which somebody looked
 * @today: a Julian day
 *
 * Whether an answer is too old to rely on: more than the lifetime of the setting has passed. An
 * answer without a date does not expire; one with a date that is none proves nothing and has.
 *
 * Returns: %TRUE when it is past its lifetime
 */
gboolean
slotje_facts_is_expired (const SlotjeSetting *setting, const char *observed, guint32 today)
{
  guint32 day;

  if (observed == NULL)
    return FALSE;
  if (!slotje_date_parse (observed, &day))
    return TRUE;

  return today > day && today - day > setting->lifetime_days;
}
