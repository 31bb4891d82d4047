/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules.h"

/* Every way in which one setting of a shipped platform can be opened by one step. */

/**
 * Step:
 * @closed: one option for every setting of the cone, what it was given for the rest
 * @open: the same, with @setting one step further open: the next option the constraints allow
 */
typedef struct
{
  const SlotjePlatform *platform;
  guint surface;
  guint16 setting;
  SlotjeFacts *closed;
  SlotjeFacts *open;
} Step;

typedef void (*StepFunc) (const Step *step, gpointer data);

/* Calls @each for every surface, every way to fill in all settings that matter to it, and every
 * chain among them; the rest is as @rest says. Surfaces on which the same settings matter are gone
 * through once. The number of steps. */
guint steps_foreach (const SlotjePlatform *platform,
                     const SlotjeFacts *rest,
                     StepFunc each,
                     gpointer data);
/* Whether the constraints over the settings of @cone hold with the answers, of one option each. */
gboolean
steps_is_allowed (const SlotjeProgram *program, const SlotjeCone *cone, const SlotjeFacts *facts);
