/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-check.h"

#include "slotje-date.h"

struct _SlotjeCheck
{
  GObject parent_instance;

  SlotjeSession *session;
  char *account;
  const SlotjeSetting *setting; /* the catalogue of the session keeps it */

  GPtrArray *surfaces; /* (element-type SlotjeSurface), to ask along with it */
};

G_DEFINE_FINAL_TYPE (SlotjeCheck, slotje_check, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
depends (const SlotjeProgram *program, guint surface, const SlotjeSetting *setting)
{
  const SlotjeCone *cone = &program->cones[surface];

  for (guint i = 0; i < cone->n_settings; i++)
    {
      if (cone->settings[i] == setting->index)
        return TRUE;
    }

  return FALSE;
}

static void
session_changed_cb (SlotjeCheck *self, const char *account)
{
  if (account == NULL || g_str_equal (account, self->account))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
slotje_check_finalize (GObject *object)
{
  SlotjeCheck *self = SLOTJE_CHECK (object);

  g_clear_pointer (&self->surfaces, g_ptr_array_unref);
  g_clear_pointer (&self->account, g_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_check_parent_class)->finalize (object);
}

static void
slotje_check_class_init (SlotjeCheckClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = slotje_check_finalize;

  signals[CHANGED] = g_signal_new ("changed", SLOTJE_TYPE_CHECK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
slotje_check_init (SlotjeCheck *self)
{
  self->surfaces = g_ptr_array_new ();
}

SlotjeCheck *
slotje_check_new (SlotjeSession *session, const char *account, const SlotjeSetting *setting)
{
  SlotjeCheck *self = g_object_new (SLOTJE_TYPE_CHECK, NULL);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  self->setting = setting;
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

SlotjeSession *
slotje_check_get_session (SlotjeCheck *self)
{
  return self->session;
}

const char *
slotje_check_get_account (SlotjeCheck *self)
{
  return self->account;
}

const SlotjeSetting *
slotje_check_get_setting (SlotjeCheck *self)
{
  return self->setting;
}

const SlotjePlatform *
slotje_check_get_platform (SlotjeCheck *self)
{
  return slotje_session_get_platform (self->session, self->account);
}

const SlotjeAnswer *
slotje_check_get_answer (SlotjeCheck *self)
{
  return slotje_session_get_answer (self->session, self->account, self->setting->id);
}

gboolean
slotje_check_is_yours (SlotjeCheck *self)
{
  return self->setting->controller == SLOTJE_CONTROLLER_YOU;
}

SlotjeOptions
slotje_check_get_recorded (SlotjeCheck *self)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (self);
  SlotjeOptions recorded = 0;

  for (char **id = answer != NULL ? answer->options : NULL; id != NULL && *id != NULL; id++)
    {
      int option = slotje_setting_find_option (self->setting, *id);

      if (option >= 0)
        recorded |= (SlotjeOptions) (1u << option);
    }

  return recorded;
}

/* What the engine goes by: all options when nothing is known. */
static SlotjeOptions
get_possible (SlotjeCheck *self)
{
  const SlotjeFacts *facts = slotje_session_get_facts (self->session, self->account);

  return facts != NULL ? facts->answers[self->setting->index]
                       : slotje_setting_all_options (self->setting);
}

static gboolean
is_known (SlotjeCheck *self)
{
  return get_possible (self) != slotje_setting_all_options (self->setting);
}

SlotjeProgressState
slotje_check_get_state (SlotjeCheck *self)
{
  SlotjeSubject subject;

  if (!slotje_session_subject (self->session, self->account, &subject))
    return SLOTJE_PROGRESS_OPEN;

  return slotje_progress_find (subject.platform, subject.account, subject.facts,
                               self->setting->index, slotje_session_get_today (self->session));
}

guint
slotje_check_count_dependents (SlotjeCheck *self)
{
  const SlotjePlatform *platform = slotje_check_get_platform (self);
  guint n = 0;

  for (guint i = 0; platform != NULL && i < platform->n_surfaces; i++)
    n += depends (platform->program, i, self->setting) ? 1 : 0;

  return n;
}

gboolean
slotje_check_can_be_left_out (SlotjeCheck *self)
{
  const SlotjePlatform *platform = slotje_check_get_platform (self);

  for (guint i = 0; platform != NULL && i < platform->n_surfaces; i++)
    {
      if (platform->surfaces[i].present.en == NULL && depends (platform->program, i, self->setting))
        return FALSE;
    }

  return slotje_check_count_dependents (self) > 0;
}

gboolean
slotje_check_applies (SlotjeCheck *self)
{
  return slotje_check_get_state (self) != SLOTJE_PROGRESS_LEFT_OUT;
}

gboolean
slotje_check_set_left_out (SlotjeCheck *self, gboolean left_out)
{
  const SlotjePlatform *platform = slotje_check_get_platform (self);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; platform != NULL && i < platform->n_surfaces; i++)
    {
      if (depends (platform->program, i, self->setting))
        g_ptr_array_add (ids, platform->surfaces[i].id);
    }
  g_ptr_array_add (ids, NULL);

  return slotje_session_set_all_absent (self->session, self->account,
                                        (const char *const *) ids->pdata, left_out);
}

GPtrArray *
slotje_check_get_surfaces (SlotjeCheck *self)
{
  return self->surfaces;
}

int
slotje_check_get_advised (SlotjeCheck *self)
{
  SlotjeAccount *account = slotje_session_get_account (self->session, self->account);

  if (account == NULL || !account->has_purpose || !slotje_check_is_yours (self))
    return -1;

  return self->setting->recommended[account->purpose];
}

/* Whether the option is as good as the advised one. For an account that is to be found, too closed
 * is as wrong as too open. */
static gboolean
is_good (SlotjeCheck *self, int option, int advised)
{
  SlotjeAccount *account = slotje_session_get_account (self->session, self->account);

  if (option == advised)
    return TRUE;

  return self->setting->chain && account->purpose != SLOTJE_PURPOSE_PROFESSIONAL &&
         option < advised;
}

SlotjeAdvice
slotje_check_get_advice (SlotjeCheck *self)
{
  const int advised = slotje_check_get_advised (self);
  const SlotjeOptions possible = get_possible (self);
  const SlotjeProgressState state = slotje_check_get_state (self);
  const SlotjeAnswer *answer = slotje_check_get_answer (self);

  if (!is_known (self) || state == SLOTJE_PROGRESS_LEFT_OUT)
    return SLOTJE_ADVICE_NONE;

  if (answer != NULL && answer->accepted_reason != NULL && state != SLOTJE_PROGRESS_REVIEW)
    return SLOTJE_ADVICE_ACCEPTED;

  if (advised < 0)
    return SLOTJE_ADVICE_NONE;

  for (guint i = 0; i < self->setting->n_options; i++)
    {
      if ((possible & (1u << i)) != 0 && !is_good (self, (int) i, advised))
        return SLOTJE_ADVICE_DIFFERS;
    }

  return SLOTJE_ADVICE_GOOD;
}

gboolean
slotje_check_record (SlotjeCheck *self, const char *option)
{
  return slotje_session_record (self->session, self->account, self->setting->id, option);
}

gboolean
slotje_check_record_set (SlotjeCheck *self, SlotjeOptions options)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < self->setting->n_options; i++)
    {
      if ((options & (1u << i)) != 0)
        g_ptr_array_add (ids, self->setting->options[i].id);
    }
  g_ptr_array_add (ids, NULL);

  if (options == 0)
    return slotje_check_record (self, NULL);

  return slotje_session_record_several (self->session, self->account, self->setting->id,
                                        (const char *const *) ids->pdata);
}

gboolean
slotje_check_record_guess (SlotjeCheck *self, const char *option)
{
  return slotje_session_record_guess (self->session, self->account, self->setting->id, option);
}

gboolean
slotje_check_record_note (SlotjeCheck *self, const char *note)
{
  return slotje_session_record_note (self->session, self->account, self->setting->id, note);
}

gboolean
slotje_check_accept (SlotjeCheck *self, const char *reason, const char *until)
{
  return slotje_session_accept (self->session, self->account, self->setting->id, reason, until);
}

char *
slotje_check_dup_until (SlotjeCheck *self, guint months)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, slotje_session_get_today (self->session));
  g_date_add_months (&date, months);

  return slotje_date_format (g_date_get_julian (&date));
}
