/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

/**
 * Mutant:
 * @program: the rules of a platform with one thing changed in them
 * @node: where
 * @what: what was changed
 */
typedef struct
{
  SlotjeProgram program;
  guint node;
  char *what;
} Mutant;

/* Every mutant of the rules that differs from them in one node. (element-type Mutant) */
GPtrArray *mutants_new (const SlotjeProgram *program);
/* Whether no facts at all can tell the two apart: all surfaces, worlds and links are alike. */
gboolean mutant_is_equivalent (const Mutant *self, const SlotjeProgram *program);
/* The surfaces or the constraint in which it stands, and what was changed. (transfer full) */
char *mutant_describe (const Mutant *self, const SlotjePlatform *platform);
