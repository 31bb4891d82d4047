/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-session.h"

#include <glib/gi18n.h>

static SlotjeAnswer *
copy_answer (SlotjeSession *self, const char *account, const char *setting)
{
  const SlotjeAnswer *old = slotje_session_get_answer (self, account, setting);

  return old != NULL ? slotje_answer_copy (old) : g_new0 (SlotjeAnswer, 1);
}

static void
replace_string (char **place, const char *text)
{
  char *copy = g_strdup (text);

  g_free (*place);
  *place = copy;
}

static void
forget_acceptance (SlotjeAnswer *answer)
{
  g_clear_pointer (&answer->accepted_reason, g_free);
  g_clear_pointer (&answer->accepted_until, g_free);
}

static gboolean
says_something (const SlotjeAnswer *answer)
{
  return slotje_answer_is_recorded (answer) || answer->guess != NULL || answer->unknown != NULL ||
         (answer->note != NULL && *answer->note != '\0');
}

/* Hands the changed answer to the profile, or forgets it when nothing is left in it. */
static gboolean
take_answer (SlotjeSession *self,
             const char *account,
             const char *setting,
             SlotjeAnswer *changed,
             const char *label)
{
  g_autoptr (SlotjeAnswer) answer = changed;

  if (slotje_session_get_account (self, account) == NULL)
    return FALSE;

  return slotje_profile_set_answer (slotje_session_get_profile (self), account, setting,
                                    says_something (answer) ? g_steal_pointer (&answer) : NULL,
                                    label);
}

static gboolean
has_same_options (const SlotjeAnswer *answer, const char *const *options)
{
  if (answer->options == NULL || options == NULL)
    return answer->options == NULL && options == NULL;

  return g_strv_equal ((const char *const *) answer->options, options);
}

/* (transfer full): the answer with what was seen today in it. */
static SlotjeAnswer *
make_answer (SlotjeSession *self,
             const char *account,
             const char *setting,
             const char *const *options)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self, account);
  SlotjeAnswer *answer = copy_answer (self, account, setting);

  if (!has_same_options (answer, options))
    forget_acceptance (answer);

  g_clear_pointer (&answer->options, g_strfreev);
  answer->options = g_strdupv ((char **) options);
  answer->from = SLOTJE_FROM_SEEN;
  replace_string (&answer->observed, options != NULL ? slotje_session_get_today_iso (self) : NULL);
  replace_string (&answer->revision,
                  options != NULL && platform != NULL ? platform->revision : NULL);

  return answer;
}

static gboolean
record_options (SlotjeSession *self,
                const char *account,
                const char *setting,
                const char *const *options)
{
  /* TRANSLATORS: what can be undone, as in “Undone: answer” */
  return take_answer (self, account, setting, make_answer (self, account, setting, options),
                      _ ("answer"));
}

gboolean
slotje_session_record (SlotjeSession *self,
                       const char *account,
                       const char *setting,
                       const char *option)
{
  const char *options[] = { option, NULL };

  return record_options (self, account, setting, option != NULL ? options : NULL);
}

gboolean
slotje_session_record_several (SlotjeSession *self,
                               const char *account,
                               const char *setting,
                               const char *const *options)
{
  g_return_val_if_fail (options != NULL && options[0] != NULL, FALSE);

  return record_options (self, account, setting, options);
}

gboolean
slotje_session_record_guess (SlotjeSession *self,
                             const char *account,
                             const char *setting,
                             const char *option)
{
  SlotjeAnswer *answer = copy_answer (self, account, setting);

  replace_string (&answer->guess, option);

  /* TRANSLATORS: what can be undone, as in “Undone: guess” */
  return take_answer (self, account, setting, answer, _ ("guess"));
}

gboolean
slotje_session_record_note (SlotjeSession *self,
                            const char *account,
                            const char *setting,
                            const char *note)
{
  SlotjeAnswer *answer = copy_answer (self, account, setting);

  replace_string (&answer->note, note != NULL && *note != '\0' ? note : NULL);

  /* TRANSLATORS: what can be undone, as in “Undone: note” */
  return take_answer (self, account, setting, answer, _ ("note"));
}

gboolean
slotje_session_accept (SlotjeSession *self,
                       const char *account,
                       const char *setting,
                       const char *reason,
                       const char *until)
{
  SlotjeAnswer *answer = copy_answer (self, account, setting);

  if (reason == NULL)
    {
      forget_acceptance (answer);
    }
  else
    {
      replace_string (&answer->accepted_reason, reason);
      replace_string (&answer->accepted_until, until);
    }

  /* TRANSLATORS: what can be undone, as in “Undone: left on purpose” */
  return take_answer (self, account, setting, answer, _ ("left on purpose"));
}

/* (transfer full) (nullable): of the account as it is, its name included. */
static SlotjeAccount *
copy_account (SlotjeSession *self, const char *account)
{
  SlotjeAccount *found = slotje_profile_find_account (slotje_session_get_profile (self), account);

  return found != NULL ? slotje_account_copy (found) : NULL;
}

gboolean
slotje_session_set_links (SlotjeSession *self,
                          const char *account,
                          const char *viewer,
                          SlotjeLinks links)
{
  SlotjeAccount *changed = copy_account (self, account);

  if (changed == NULL)
    return FALSE;

  slotje_account_set_links (changed, viewer, links);

  /* TRANSLATORS: what can be undone, as in “Undone: who is among your contacts” */
  return slotje_profile_replace_account (slotje_session_get_profile (self), changed,
                                         _ ("who is among your contacts"));
}

gboolean
slotje_session_set_all_absent (SlotjeSession *self,
                               const char *account,
                               const char *const *surfaces,
                               gboolean absent)
{
  SlotjeAccount *changed = copy_account (self, account);

  if (changed == NULL)
    return FALSE;

  for (const char *const *surface = surfaces; *surface != NULL; surface++)
    slotje_account_set_absent (changed, *surface, absent);

  /* TRANSLATORS: what can be undone, as in “Undone: what you have there” */
  return slotje_profile_replace_account (slotje_session_get_profile (self), changed,
                                         _ ("what you have there"));
}

gboolean
slotje_session_set_absent (SlotjeSession *self,
                           const char *account,
                           const char *surface,
                           gboolean absent)
{
  const char *surfaces[] = { surface, NULL };

  return slotje_session_set_all_absent (self, account, surfaces, absent);
}

gboolean
slotje_session_record_all (SlotjeSession *self,
                           const char *account,
                           const char *const *settings,
                           const char *const *options)
{
  SlotjeAccount *changed = copy_account (self, account);

  if (changed == NULL)
    return FALSE;

  for (guint i = 0; settings[i] != NULL; i++)
    {
      const char *only[] = { options[i], NULL };

      slotje_account_take_answer (changed, settings[i],
                                  make_answer (self, account, settings[i], only));
    }

  /* TRANSLATORS: what can be undone, as in “Undone: answer” */
  return slotje_profile_replace_account (slotje_session_get_profile (self), changed, _ ("answer"));
}

gboolean
slotje_session_set_intended (SlotjeSession *self,
                             const char *account,
                             const char *surface,
                             const char *const *viewers)
{
  SlotjeAccount *changed = copy_account (self, account);

  if (changed == NULL)
    return FALSE;

  if (viewers != NULL)
    g_hash_table_replace (changed->intended, g_strdup (surface), g_strdupv ((char **) viewers));
  else
    g_hash_table_remove (changed->intended, surface);

  /* TRANSLATORS: what can be undone, as in “Undone: who it is meant for” */
  return slotje_profile_replace_account (slotje_session_get_profile (self), changed,
                                         _ ("who it is meant for"));
}

gboolean
slotje_session_forget_intended (SlotjeSession *self, const char *account)
{
  SlotjeAccount *changed = copy_account (self, account);

  if (changed == NULL)
    return FALSE;

  g_hash_table_remove_all (changed->intended);

  /* TRANSLATORS: what can be undone, as in “Undone: who it is meant for” */
  return slotje_profile_replace_account (slotje_session_get_profile (self), changed,
                                         _ ("who it is meant for"));
}

gboolean
slotje_session_set_goals (SlotjeSession *self, const char *account, SlotjeGoals goals)
{
  SlotjeAccount *changed = copy_account (self, account);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  if (changed == NULL)
    return FALSE;

  for (guint i = 0; i < SLOTJE_N_GOALS; i++)
    {
      if ((goals >> i) & 1)
        g_strv_builder_add (ids, slotje_goal_to_string (i));
    }
  for (char **id = changed->goals; *id != NULL; id++)
    {
      char *only[] = { *id, NULL };

      if (slotje_goals_read (only) == 0)
        g_strv_builder_add (ids, *id);
    }
  g_strfreev (changed->goals);
  changed->goals = g_strv_builder_end (ids);

  /* TRANSLATORS: what can be undone, as in “Undone: what you want with it” */
  return slotje_profile_replace_account (slotje_session_get_profile (self), changed,
                                         _ ("what you want with it"));
}

gboolean
slotje_session_set_purpose (SlotjeSession *self, const char *account, const SlotjePurpose *purpose)
{
  SlotjeAccount *changed = copy_account (self, account);

  if (changed == NULL)
    return FALSE;

  changed->has_purpose = purpose != NULL;
  changed->purpose = purpose != NULL ? *purpose : SLOTJE_PURPOSE_PRIVATE;

  /* TRANSLATORS: what can be undone, as in “Undone: what the account is for” */
  return slotje_profile_replace_account (slotje_session_get_profile (self), changed,
                                         _ ("what the account is for"));
}
