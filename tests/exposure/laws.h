/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules.h"
#include "slotje-score.h"

/* Checks a law with facts of its own choice; the number of times that it had something to check. */
typedef guint (*Law) (const SlotjePlatform *platform, GRand *rand);
/* The same for a law about the rules themselves. */
typedef guint (*RuleLaw) (const RuleSet *rules, GRand *rand);

/* Adds `/exposure/laws/NAME/random`, on invented platforms, and `…/shipped`, on those of the
 * catalogue. */
void laws_add (const char *name, Law law);
/* Adds `/exposure/laws/NAME/random`. */
void laws_add_for_rules (const char *name, RuleLaw law);

/* Whether everybody in @inner is in @outer. */
gboolean laws_is_within (SlotjeAudience inner, SlotjeAudience outer);

/* Makes @completion the first, or the next, way to fill in all settings that the surface depends
 * on; FALSE after the last. */
void completion_first (const SlotjeProgram *program,
                       const SlotjeFacts *facts,
                       guint surface,
                       SlotjeFacts *completion);
gboolean completion_next (const SlotjeProgram *program,
                          const SlotjeFacts *facts,
                          guint surface,
                          SlotjeFacts *completion);
/* Everything filled in at random. (transfer full) */
SlotjeFacts *completion_new (const SlotjeFacts *facts, GRand *rand);
/* How many there are. */
guint completion_count (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface);
