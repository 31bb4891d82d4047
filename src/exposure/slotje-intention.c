/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-intention.h"

#include "slotje-date.h"
#include "slotje-preset.h"

/**
 * slotje_intention_new:
 * @program: the compiled rules of a platform
 *
 * Returns: (transfer full): an intention that judges nothing
 */
SlotjeIntention *
slotje_intention_new (const SlotjeProgram *program)
{
  SlotjeIntention *self = g_new0 (SlotjeIntention, 1);

  self->n_surfaces = program->n_surfaces;
  self->wishes = g_new0 (SlotjeWish, program->n_surfaces + 1);
  for (guint i = 0; i < program->n_surfaces; i++)
    self->wishes[i].indifferent = program->scale->all;
  self->n_settings = program->n_settings;
  self->kept = g_new0 (gboolean, program->n_settings + 1);
  self->purpose = -1;

  return self;
}

/**
 * slotje_intention_new_for_purpose:
 * @platform: a platform
 * @purpose: what an account there is for
 *
 * What is meant when nothing but the purpose is known.
 *
 * - private, mixed: contacts are wanted, everybody else is unwanted;
 * - professional: everybody is wanted, except that delicate surfaces are for contacts only: those
 *   of weight 4 or 5 that cannot be passed on or cannot be shown to the web for certain.
 *
 * Viewers who would be wanted, but whom the advice of the catalogue for that purpose shuts out, are
 * not judged. Mixed differs from private in what it asks of the person: surface by surface, and in
 * what follows from the goals of an account; see slotje_intention_new_for_account().
 *
 * Returns: (transfer full): the intention
 */
SlotjeIntention *
slotje_intention_new_for_purpose (const SlotjePlatform *platform, SlotjePurpose purpose)
{
  SlotjeIntention *self = slotje_intention_new (platform->program);

  slotje_preset_apply (platform, purpose, 0, self);

  return self;
}

/**
 * slotje_intention_new_for_preset:
 * @platform: the platform of the account
 * @account: what the person recorded
 *
 * What is meant when nothing was edited: what differs from it, the person chose.
 *
 * Returns: (transfer full): the intention; without a purpose it judges nothing
 */
SlotjeIntention *
slotje_intention_new_for_preset (const SlotjePlatform *platform, const SlotjeAccount *account)
{
  SlotjeIntention *self = slotje_intention_new (platform->program);

  if (account->has_purpose)
    slotje_preset_apply (platform, account->purpose, slotje_goals_read (account->goals), self);

  return self;
}

/* What the person said about a surface, under its id of today or an older one; of several old ids
 * the first in the alphabet, so that the result does not hang on hashing. */
static char **
find_edited (const SlotjePlatform *platform, const SlotjeAccount *account, const char *id)
{
  const char *found = id;
  GHashTableIter iter;
  gpointer old_id, new_id;

  if (platform->renamed_surfaces == NULL || g_hash_table_contains (account->intended, id))
    return g_hash_table_lookup (account->intended, id);

  g_hash_table_iter_init (&iter, platform->renamed_surfaces);
  while (g_hash_table_iter_next (&iter, &old_id, &new_id))
    if (g_str_equal (new_id, id) && g_hash_table_contains (account->intended, old_id) &&
        (found == id || strcmp (old_id, found) < 0))
      found = old_id;

  return g_hash_table_lookup (account->intended, found);
}

static SlotjeAudience
read_viewers (const SlotjeScale *scale, char *const *ids)
{
  SlotjeAudience audience = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjeViewer *viewer = slotje_scale_find_viewer (scale, ids[i]);

      if (viewer != NULL)
        audience |= (SlotjeAudience) 1 << viewer->index;
    }

  return audience;
}

/* Left on purpose, and not yet time to look again. A date that is none proves nothing. */
static gboolean
is_accepted (const SlotjeSetting *setting, const SlotjeAnswer *answer, guint32 today)
{
  guint32 until;

  if (answer == NULL || answer->accepted_reason == NULL || !slotje_answer_is_recorded (answer) ||
      slotje_facts_is_expired (setting, answer->observed, today))
    return FALSE;
  if (answer->accepted_until == NULL)
    return TRUE;

  return slotje_date_parse (answer->accepted_until, &until) && today < until;
}

/**
 * slotje_intention_new_for_account:
 * @platform: the platform of the account
 * @account: what the person recorded
 * @facts: what is known about it on that day
 * @today: a Julian day
 *
 * What the person means: the purpose of the account and its goals, with the surfaces that were
 * edited in the place of what those say. Without a purpose only edited surfaces are judged.
 * Answers that were accepted on purpose, and are not to be looked at again yet, are kept; see
 * slotje_intention_keep().
 *
 * Returns: (transfer full): the intention
 */
SlotjeIntention *
slotje_intention_new_for_account (const SlotjePlatform *platform,
                                  const SlotjeAccount *account,
                                  const SlotjeFacts *facts,
                                  guint32 today)
{
  const SlotjeProgram *program = platform->program;
  SlotjeIntention *self = slotje_intention_new_for_preset (platform, account);

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      char **edited = find_edited (platform, account, platform->surfaces[i].id);

      if (edited != NULL)
        self->wishes[i] = (SlotjeWish){ .wanted = read_viewers (program->scale, edited) };
    }

  for (guint i = 0; i < platform->n_settings; i++)
    {
      const SlotjeSetting *setting = &platform->settings[i];

      if (is_accepted (setting, slotje_facts_find_answer (platform, account, setting), today))
        slotje_intention_keep (self, program, facts, i);
    }

  return self;
}

/**
 * slotje_intention_free:
 * @self: (nullable) (transfer full): an intention
 */
void
slotje_intention_free (SlotjeIntention *self)
{
  if (self == NULL)
    return;

  g_free (self->wishes);
  g_free (self->kept);
  g_free (self);
}

/**
 * slotje_intention_get_unwanted:
 * @self: an intention
 * @scale: the viewers
 * @surface: index of a surface
 *
 * Returns: who is not meant to see it, accepted or not
 */
SlotjeAudience
slotje_intention_get_unwanted (const SlotjeIntention *self, const SlotjeScale *scale, guint surface)
{
  return scale->all & ~self->wishes[surface].wanted & ~self->wishes[surface].indifferent;
}

/**
 * slotje_intention_is_set:
 * @self: an intention
 * @scale: the viewers
 *
 * Returns: whether it judges anything at all
 */
gboolean
slotje_intention_is_set (const SlotjeIntention *self, const SlotjeScale *scale)
{
  for (guint i = 0; i < self->n_surfaces; i++)
    if (scale->all & ~self->wishes[i].indifferent)
      return TRUE;

  return FALSE;
}

/**
 * slotje_intention_compare:
 * @self: an intention
 * @exposure: an exposure of the same account
 * @surface: index of a surface
 * @viewer: bit of a viewer
 *
 * Returns: how the cell compares with what is meant
 */
SlotjeVerdict
slotje_intention_compare (const SlotjeIntention *self,
                          const SlotjeExposure *exposure,
                          guint surface,
                          guint viewer)
{
  static const SlotjeVerdict verdicts[2][3] = {
    { SLOTJE_VERDICT_FINE, SLOTJE_VERDICT_OVER_POSSIBLE, SLOTJE_VERDICT_OVER_CERTAIN },
    { SLOTJE_VERDICT_CLOSED_CERTAIN, SLOTJE_VERDICT_CLOSED_POSSIBLE, SLOTJE_VERDICT_FINE },
  };
  const SlotjeWish *wish = &self->wishes[surface];
  SlotjeAudience bit = (SlotjeAudience) 1 << viewer;
  SlotjeVerdict verdict;

  if ((wish->indifferent & bit) || exposure->reach[surface].state == SLOTJE_SURFACE_ABSENT)
    return SLOTJE_VERDICT_NONE;

  verdict =
      verdicts[wish->wanted & bit ? 1 : 0][slotje_exposure_get_value (exposure, surface, viewer)];
  if (verdict != SLOTJE_VERDICT_FINE && (wish->accepted & bit))
    return SLOTJE_VERDICT_ACCEPTED;

  return verdict;
}

/**
 * slotje_verdict_to_string:
 * @verdict: a verdict
 *
 * Returns: its word in files and on the command line
 */
const char *
slotje_verdict_to_string (SlotjeVerdict verdict)
{
  static const char *const words[] = {
    "none",
    "fine",
    "over-certain",
    "over-possible",
    "too-closed-certain",
    "too-closed-possible",
    "accepted",
  };

  return words[verdict];
}
