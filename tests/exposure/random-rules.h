/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules.h"

/* Rules as a catalogue could have them: one to four settings of two to four options, one to four
 * surfaces, depth up to three, three in ten with a constraint. Settings that turn out to be chains
 * are marked so, now and then. */
RuleSet *random_rules (GRand *rand);
/* One answer in seven leaves several options, links any set the platform knows. */
SlotjeFacts *random_facts (GRand *rand, const SlotjeProgram *program);
/* A non-empty subset of a non-empty set. */
guint random_subset (GRand *rand, guint set);
/* One element of a non-empty set, as a set. */
guint random_element (GRand *rand, guint set);
