/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-progress.h"

#include "slotje-date.h"

static gboolean
depends_on (const SlotjeCone *cone, guint setting)
{
  for (guint i = 0; i < cone->n_settings; i++)
    if (cone->settings[i] == setting)
      return TRUE;

  return FALSE;
}

/**
 * slotje_progress_applies:
 * @program: the compiled rules of a platform
 * @facts: what is known about an account there
 * @setting: index of a setting
 *
 * Returns: whether the setting matters for anything the person has; %TRUE also for one that no
 *   surface depends on
 */
gboolean
slotje_progress_applies (const SlotjeProgram *program, const SlotjeFacts *facts, guint setting)
{
  gboolean matters = FALSE;

  for (guint i = 0; i < program->n_surfaces; i++)
    {
      if (!depends_on (&program->cones[i], setting))
        continue;
      if (!facts->absent[i])
        return TRUE;
      matters = TRUE;
    }

  return !matters;
}

static gboolean
is_due_for_review (const SlotjeAnswer *answer, guint32 today)
{
  guint32 until;

  if (answer->accepted_reason == NULL || answer->accepted_until == NULL)
    return FALSE;

  return !slotje_date_parse (answer->accepted_until, &until) || until <= today;
}

/**
 * slotje_progress_find:
 * @platform: the platform of the account
 * @account: what the person recorded
 * @facts: what is known about it on that day
 * @setting: index of a setting
 * @today: a Julian day
 *
 * The one place that says what still has to be looked at. An answer of which the facts make nothing
 * comes back, whatever made them do so: its age, or what became of the setting. What somebody else
 * chose may be otherwise tomorrow, so that asking again would never end: there, to have answered is
 * enough. An answer whose option is still there counts also after the catalogue changed the
 * setting, since it is the best that is known; but whoever gave it did not know of the change, and
 * is asked to look again.
 *
 * Returns: where the person is with the setting
 */
SlotjeProgressState
slotje_progress_find (const SlotjePlatform *platform,
                      const SlotjeAccount *account,
                      const SlotjeFacts *facts,
                      guint setting,
                      guint32 today)
{
  const SlotjeSetting *record = &platform->settings[setting];
  const SlotjeAnswer *answer = slotje_facts_find_answer (platform, account, record);

  if (!slotje_progress_applies (platform->program, facts, setting))
    return SLOTJE_PROGRESS_LEFT_OUT;

  /* “One of all” is no answer. */
  if (answer == NULL || !slotje_answer_is_recorded (answer) ||
      g_strv_length (answer->options) >= record->n_options)
    return SLOTJE_PROGRESS_OPEN;

  if (facts->answers[setting] == slotje_setting_all_options (record) &&
      record->controller == SLOTJE_CONTROLLER_YOU)
    return SLOTJE_PROGRESS_EXPIRED;
  if (slotje_amendments_count_news (&record->amendments, answer->observed, answer->revision) > 0)
    return SLOTJE_PROGRESS_CHANGED;
  if (record->controller != SLOTJE_CONTROLLER_YOU)
    return SLOTJE_PROGRESS_ANSWERED;

  return is_due_for_review (answer, today) ? SLOTJE_PROGRESS_REVIEW : SLOTJE_PROGRESS_ANSWERED;
}

/**
 * slotje_progress_count:
 * @platform: the platform of the account
 * @account: what the person recorded
 * @facts: what is known about it on that day
 * @today: a Julian day
 *
 * Returns: how far the person is with the account
 */
SlotjeProgress
slotje_progress_count (const SlotjePlatform *platform,
                       const SlotjeAccount *account,
                       const SlotjeFacts *facts,
                       guint32 today)
{
  SlotjeProgress self = { .of = platform->n_settings };

  for (guint i = 0; i < platform->n_settings; i++)
    {
      switch (slotje_progress_find (platform, account, facts, i, today))
        {
        case SLOTJE_PROGRESS_ANSWERED:
          self.answered++;
          break;
        case SLOTJE_PROGRESS_EXPIRED:
        case SLOTJE_PROGRESS_CHANGED:
        case SLOTJE_PROGRESS_REVIEW:
          self.again++;
          break;
        case SLOTJE_PROGRESS_LEFT_OUT:
          self.left_out++;
          break;
        case SLOTJE_PROGRESS_OPEN:
        default:
          break;
        }
    }

  return self;
}

/**
 * slotje_progress_add:
 * @self: how far the person is
 * @other: how far with another account
 *
 * Makes @self that of both together.
 */
void
slotje_progress_add (SlotjeProgress *self, const SlotjeProgress *other)
{
  self->answered += other->answered;
  self->again += other->again;
  self->left_out += other->left_out;
  self->of += other->of;
}

/**
 * slotje_progress_get_settled:
 * @self: how far the person is
 *
 * What does not matter is settled like what was answered: so the total never moves, and “all of
 * them” can be reached.
 *
 * Returns: settings about which there is nothing left to do
 */
guint
slotje_progress_get_settled (const SlotjeProgress *self)
{
  return self->answered + self->left_out;
}

/**
 * slotje_progress_is_done:
 * @self: how far the person is
 *
 * Returns: whether there is nothing left to look at
 */
gboolean
slotje_progress_is_done (const SlotjeProgress *self)
{
  return slotje_progress_get_settled (self) == self->of;
}

/**
 * slotje_progress_has_begun:
 * @self: how far the person is
 *
 * Returns: whether anything was ever looked up
 */
gboolean
slotje_progress_has_begun (const SlotjeProgress *self)
{
  return self->answered + self->again > 0;
}

/**
 * slotje_progress_is_waiting:
 * @state: where the person is with a setting
 *
 * Returns: whether it is still to be looked at
 */
gboolean
slotje_progress_is_waiting (SlotjeProgressState state)
{
  return state == SLOTJE_PROGRESS_OPEN || state == SLOTJE_PROGRESS_EXPIRED ||
         state == SLOTJE_PROGRESS_CHANGED || state == SLOTJE_PROGRESS_REVIEW;
}
