/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

G_BEGIN_DECLS

/* What there is to say about an answer, given what the account is for. */
typedef enum
{
  SLOTJE_ADVICE_NONE,     /* nothing: not known yet, no purpose, or a free choice */
  SLOTJE_ADVICE_GOOD,     /* as advised, or safer still */
  SLOTJE_ADVICE_DIFFERS,  /* there is something to gain */
  SLOTJE_ADVICE_ACCEPTED, /* likewise, and left so on purpose */
} SlotjeAdvice;

#define SLOTJE_TYPE_CHECK (slotje_check_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeCheck, slotje_check, SLOTJE, CHECK, GObject)

/**
 * SlotjeCheck:
 *
 * One question of the checklist of an account: a setting together with what was answered. Signal
 * `changed` after every change of the account.
 */
SlotjeCheck *
slotje_check_new (SlotjeSession *session, const char *account, const SlotjeSetting *setting);

SlotjeSession *slotje_check_get_session (SlotjeCheck *self);
const char *slotje_check_get_account (SlotjeCheck *self);
const SlotjeSetting *slotje_check_get_setting (SlotjeCheck *self);
/* (nullable): NULL once the account is gone */
const SlotjePlatform *slotje_check_get_platform (SlotjeCheck *self);
/* (nullable) */
const SlotjeAnswer *slotje_check_get_answer (SlotjeCheck *self);
/* Whether it is yours to look up; the others ask what somebody else chose. */
gboolean slotje_check_is_yours (SlotjeCheck *self);
/* The options that were recorded, also when the answer is too old by now; 0 for none. */
SlotjeOptions slotje_check_get_recorded (SlotjeCheck *self);
/* Where the person is with it. */
SlotjeProgressState slotje_check_get_state (SlotjeCheck *self);

/* Whether it matters only for things that not everybody has. */
gboolean slotje_check_can_be_left_out (SlotjeCheck *self);
/* Whether it matters for anything that the person has. */
gboolean slotje_check_applies (SlotjeCheck *self);
/* Leaves out all that it matters for, or takes it back, as one step. */
gboolean slotje_check_set_left_out (SlotjeCheck *self, gboolean left_out);
/* What to ask along with it (element-type SlotjeSurface); the array belongs to the check. */
GPtrArray *slotje_check_get_surfaces (SlotjeCheck *self);
/* How many surfaces depend on it. */
guint slotje_check_count_dependents (SlotjeCheck *self);

/* Index of the advised option, or -1. */
int slotje_check_get_advised (SlotjeCheck *self);
SlotjeAdvice slotje_check_get_advice (SlotjeCheck *self);

/* Recording, see slotje-session.h. */
gboolean slotje_check_record (SlotjeCheck *self, const char *option);
gboolean slotje_check_record_set (SlotjeCheck *self, SlotjeOptions options);
gboolean slotje_check_record_guess (SlotjeCheck *self, const char *option);
gboolean slotje_check_record_note (SlotjeCheck *self, const char *note);
gboolean slotje_check_accept (SlotjeCheck *self, const char *reason, const char *until);
/* (transfer full): the day so many months from now, for the above. */
char *slotje_check_dup_until (SlotjeCheck *self, guint months);

G_END_DECLS
