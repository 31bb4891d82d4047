/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/* The largest number of operands of one node, and of nodes and of children of one program. */
#define SLOTJE_MAX_OPERANDS 255
#define SLOTJE_MAX_NODES 65535

/**
 * SlotjeRulesBuilder:
 * @reader: stands at the rule that is compiled
 * @platform: its settings and surfaces were read
 * @surface_roots: per surface the root that was compiled, or -1
 *
 * What the compiler of rules has so far. Private to the catalogue.
 */
typedef struct
{
  SlotjeReader *reader;
  const SlotjePlatform *platform;
  SlotjeScale *scale;
  GArray *nodes;    /* SlotjeNode */
  GArray *children; /* guint16 */
  int *surface_roots;
  gboolean full;
} SlotjeRulesBuilder;

guint16 slotje_rules_builder_add (SlotjeRulesBuilder *self, SlotjeNode node, GArray *children);
/* The node of the condition, or of the audience, the reader stands at; 0 after a complaint. */
guint16 slotje_rules_builder_condition (SlotjeRulesBuilder *self, const char *const *known);
guint16 slotje_rules_builder_audience (SlotjeRulesBuilder *self);

G_END_DECLS
