/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-catalog.h"
#include "slotje-goal.h"
#include "slotje-intention.h"
#include "slotje-preferences.h"
#include "slotje-progress.h"
#include "slotje-sentences.h"
#include "slotje-store.h"
#include "slotje-weights.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_SESSION (slotje_session_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeSession, slotje_session, SLOTJE, SESSION, GObject)

/**
 * SlotjeSession:
 *
 * What one window works on: the catalogue, one profile with its store, and what follows from them.
 *
 * How a page plugs in: it is a #GtkWidget with the construct-only properties `session`
 * (#SlotjeSession) and, when it is about one account, `account` (its id). It reads through the
 * getters below, changes things only through slotje_session_record() and its kin, and shows itself
 * afresh in `changed (const char *account_id)`, which comes after every change, undo and redo;
 * %NULL says that the list of accounts changed, or what the person prefers. Connect with
 * g_signal_connect_object(). Everything borrowed from the session about an account (account, facts,
 * exposure, subject) is good until the next `changed`. See slotje-shell.h for how a page looks and
 * how it gets into the window.
 *
 * Properties: `catalog`, `store` (construct-only), `demo` (construct-only: a demo person, nothing
 * is saved), `today` (construct-only, Julian day; 0, the default, asks the clock once).
 */
SlotjeSession *slotje_session_new (SlotjeCatalog *catalog, SlotjeStore *store, gboolean demo);

SlotjeCatalog *slotje_session_get_catalog (SlotjeSession *self);
SlotjeScale *slotje_session_get_scale (SlotjeSession *self); /* (nullable): it was refused */
SlotjeStore *slotje_session_get_store (SlotjeSession *self);
SlotjeProfile *slotje_session_get_profile (SlotjeSession *self);
/* What may be shown, printed and exported: the profile itself, or while names are hidden a copy
 * without them. Good until the next `changed`. */
SlotjeProfile *slotje_session_get_shown_profile (SlotjeSession *self);
SlotjePreferences *slotje_session_get_preferences (SlotjeSession *self);
gboolean slotje_session_get_demo (SlotjeSession *self);
gboolean slotje_session_get_read_only (SlotjeSession *self);
guint32 slotje_session_get_today (SlotjeSession *self);
const char *slotje_session_get_today_iso (SlotjeSession *self);

/* What counts how much for this person, on any platform; good until the next change. */
const SlotjeOwnWeights *slotje_session_get_own_weights (SlotjeSession *self);

/* All five are NULL when there is no such account (while names are hidden it has none), and the
 * last four also when the catalogue does not know its platform. */
SlotjeAccount *slotje_session_get_account (SlotjeSession *self, const char *account);
const SlotjePlatform *slotje_session_get_platform (SlotjeSession *self, const char *account);
const SlotjeFacts *slotje_session_get_facts (SlotjeSession *self, const char *account);
const SlotjeExposure *slotje_session_get_exposure (SlotjeSession *self, const char *account);
const SlotjeWeights *slotje_session_get_weights (SlotjeSession *self, const char *account);
/* FALSE, and @subject all NULL, when one of them is missing. */
gboolean slotje_session_subject (SlotjeSession *self, const char *account, SlotjeSubject *subject);
/* (transfer full): what to call the account, also when its platform is unknown. */
char *slotje_session_dup_name (SlotjeSession *self, const char *account);

/* (nullable) */
const SlotjeAnswer *
slotje_session_get_answer (SlotjeSession *self, const char *account, const char *setting);
/* (nullable): who is meant to see what. */
const SlotjeIntention *slotje_session_get_intention (SlotjeSession *self, const char *account);
/* How far the person is; all zero when the account or its platform is not known. */
SlotjeProgress slotje_session_get_progress (SlotjeSession *self, const char *account);

/* Recording. Every one is one step for undo, gets the date of today, and is FALSE when nothing
 * changed, also because the profile is read-only. */

/* @option NULL: not known any more (guess and note stay). An answer that changes is no longer
 * accepted on purpose. */
gboolean slotje_session_record (SlotjeSession *self,
                                const char *account,
                                const char *setting,
                                const char *option);
/* “One of these”: a non-empty list of option ids. */
gboolean slotje_session_record_several (SlotjeSession *self,
                                        const char *account,
                                        const char *setting,
                                        const char *const *options);
/* Several answers as one step: @options[i] to @settings[i]; both NULL-terminated. */
gboolean slotje_session_record_all (SlotjeSession *self,
                                    const char *account,
                                    const char *const *settings,
                                    const char *const *options);
gboolean slotje_session_record_guess (SlotjeSession *self,
                                      const char *account,
                                      const char *setting,
                                      const char *option);
gboolean slotje_session_record_note (SlotjeSession *self,
                                     const char *account,
                                     const char *setting,
                                     const char *note);
/* Left so on purpose; @reason NULL takes it back; @until (nullable): ISO date to look again. */
gboolean slotje_session_accept (SlotjeSession *self,
                                const char *account,
                                const char *setting,
                                const char *reason,
                                const char *until);
/* @links 0 forgets it. */
gboolean slotje_session_set_links (SlotjeSession *self,
                                   const char *account,
                                   const char *viewer,
                                   SlotjeLinks links);
gboolean slotje_session_set_absent (SlotjeSession *self,
                                    const char *account,
                                    const char *surface,
                                    gboolean absent);
/* Several as one step; @surfaces: surface ids, NULL-terminated. */
gboolean slotje_session_set_all_absent (SlotjeSession *self,
                                        const char *account,
                                        const char *const *surfaces,
                                        gboolean absent);
/* @purpose (nullable): NULL forgets it. */
gboolean
slotje_session_set_purpose (SlotjeSession *self, const char *account, const SlotjePurpose *purpose);
/* Who is meant to see a kind of post: ids of viewers, NULL-terminated; @viewers NULL (nullable):
 * what the purpose says. */
gboolean slotje_session_set_intended (SlotjeSession *self,
                                      const char *account,
                                      const char *surface,
                                      const char *const *viewers);
/* How much a viewer counts, 0 to 5; -1: as the catalogue says. */
gboolean slotje_session_set_viewer_weight (SlotjeSession *self, const char *viewer, int weight);
/* How much a kind of post counts, 1 to 5; -1: as the catalogue says. */
gboolean slotje_session_set_surface_weight (SlotjeSession *self,
                                            const char *platform,
                                            const char *surface,
                                            int weight);
/* Everything as the catalogue says again. */
gboolean slotje_session_forget_weights (SlotjeSession *self);
/* Nothing but what the purpose and the goals say, for all kinds of posts. */
gboolean slotje_session_forget_intended (SlotjeSession *self, const char *account);
/* What the person wants with the account; goals that we do not know stay. */
gboolean slotje_session_set_goals (SlotjeSession *self, const char *account, SlotjeGoals goals);
/* Not while names are hidden. */
gboolean slotje_session_rename (SlotjeSession *self, const char *account, const char *name);
/* What the account is called on the platform. Not while names are hidden. */
gboolean slotje_session_set_handle (SlotjeSession *self, const char *account, const char *handle);
/* (transfer full) (nullable): the id of the new account. */
char *slotje_session_add_account (SlotjeSession *self, const char *platform);
gboolean slotje_session_remove_account (SlotjeSession *self, const char *account);

/* (transfer full) (nullable): what was undone or redone, in words; NULL when there was nothing. */
char *slotje_session_undo (SlotjeSession *self);
char *slotje_session_redo (SlotjeSession *self);

G_END_DECLS
