/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-facts.h"

#define RULES_MAX_SETTINGS 20

typedef enum
{
  RULE_LEVEL,
  RULE_BY,
  RULE_IF,
  RULE_ANY,
  RULE_ALL,
  RULE_SAME_AS,
  RULE_IS,
  RULE_AND,
  RULE_OR,
  RULE_NOT,
} RuleKind;

/* A rule as a tree, as a catalogue file has it; @subject is a level, a setting or a surface. */
typedef struct
{
  RuleKind kind;
  guint subject;
  gboolean options[SLOTJE_MAX_OPTIONS];
  GPtrArray *children;
} Rule;

Rule *rule_new (RuleKind kind, guint subject);
void rule_add (Rule *self, Rule *child);
Rule *rule_level (const char *id);
Rule *rule_by (guint setting, Rule *first, ...) G_GNUC_NULL_TERMINATED;
Rule *rule_if (Rule *condition, Rule *then, Rule *otherwise);
Rule *rule_of (RuleKind kind, Rule *first, ...) G_GNUC_NULL_TERMINATED;
Rule *rule_same_as (guint surface);
/* @options: like “1” or “02”, the indices of the options */
Rule *rule_is (guint setting, const char *options);
Rule *rule_copy (const Rule *self);
void rule_free (Rule *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Rule, rule_free)

/* The rules of an invented platform. */
typedef struct
{
  guint n_settings;
  guint n_options[RULES_MAX_SETTINGS];
  SlotjeController controllers[RULES_MAX_SETTINGS];
  gboolean chain[RULES_MAX_SETTINGS];
  GPtrArray *constraints;
  GPtrArray *surfaces;
  SlotjeLinks links;
} RuleSet;

RuleSet *rule_set_new (void);
RuleSet *rule_set_copy (const RuleSet *self);
void rule_set_free (RuleSet *self);
/* Index of the new setting, which is yours and no chain. */
guint rule_set_add_setting (RuleSet *self, guint n_options);
guint rule_set_add_surface (RuleSet *self, Rule *audience);
void rule_set_add_constraint (RuleSet *self, Rule *condition);
char *rule_set_print (const RuleSet *self);
/* A platform around the compiled rules: settings `s0`, `s1`, …, their options `o0`, …, surfaces
 * `p0`, …, of weights 1 to 5 in turn. */
SlotjePlatform *rule_set_compile (const RuleSet *self);
/* Frees what rule_set_compile() made. */
void rule_set_free_platform (SlotjePlatform *platform);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RuleSet, rule_set_free)
