/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-setting.h"

G_BEGIN_DECLS

/* Why something is so, with where we know it from. */
typedef struct
{
  char *id;
  SlotjeWords because;
  char **sources;
  char *verified;
  SlotjeConfidence confidence;
  SlotjeAmendments amendments;
} SlotjeRule;

/**
 * SlotjeSurface:
 * @label: as a title: “Your comment on a friend's photo”
 * @phrase: in the middle of a sentence: “your comment on a friend's photo”
 * @weight: w_s of the score, 1 to 5
 * @shareable: viewers can pass it on
 * @links_to: by what whoever sees it can find other accounts of the same person
 * @rule: index into the rules of the platform
 * @present: the question whether you have this at all; `en` is %NULL when everybody has it
 * @actions: what you can still do when others decide, as short commands
 *
 * A kind of content or trace that somebody can see. Immutable.
 */
typedef struct
{
  guint index;
  char *id;
  SlotjeWords label;
  SlotjeWords phrase;
  guint weight;
  gboolean shareable;
  SlotjeTraits links_to;
  guint rule;
  SlotjeWords present;
  guint n_actions;
  SlotjeWords *actions;
} SlotjeSurface;

G_END_DECLS
