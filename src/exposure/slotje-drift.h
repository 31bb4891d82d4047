/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-judge.h"
#include "slotje-score.h"
#include "slotje-transition.h"

G_BEGIN_DECLS

/* Whose doing a difference between two audits is, in the order in which they are told apart. */
typedef enum
{
  SLOTJE_DRIFT_RULES,     /* the platform, or what we know of it */
  SLOTJE_DRIFT_RELATIONS, /* who is linked to the account */
  SLOTJE_DRIFT_OTHERS,    /* answers about what others or the platform decide */
  SLOTJE_DRIFT_YOU,       /* your answers, and what you have there at all */
  SLOTJE_N_DRIFT_PARTS,
} SlotjeDriftPart;

/**
 * SlotjeDriftCell:
 * @old_surface: index in the platform of the older audit, or -1 when it had no such surface
 * @new_surface: index in that of the newer one, or -1
 * @viewer: bit of a viewer
 * @cause: what brought it to where it is now: the last part that changed it
 * @causes: all parts that changed it on the way, as bits (1 << #SlotjeDriftPart)
 */
typedef struct
{
  int old_surface;
  int new_surface;
  guint viewer;
  SlotjeValue from;
  SlotjeValue to;
  SlotjeDriftPart cause;
  guint causes;
} SlotjeDriftCell;

/**
 * SlotjeDrift:
 * @before: points of reach of the older audit
 * @after: of the newer one
 * @parts: points that each part added: they add up to @after less @before, exactly
 * @cells: (element-type SlotjeDriftCell): all cells that differ, by new surface, gone ones last
 * @gone: (element-type utf8): ids of surfaces that somebody could see, and of which the catalogue
 *   knows no more: they count for nothing
 * @rules_unknown: the older audit was to be taken as it was judged, but that was not kept: the part
 *   of the rules is not known, and 0
 *
 * What changed between two audits of one account.
 */
typedef struct
{
  SlotjePoints before;
  SlotjePoints after;
  SlotjePoints parts[SLOTJE_N_DRIFT_PARTS];
  GArray *cells;
  GPtrArray *gone;
  gboolean rules_unknown;
} SlotjeDrift;

/**
 * SlotjeDriftSide:
 * @platform: (nullable): the platform as it was known then; %NULL when there was no such account
 * @account: what was recorded
 * @day: when, a Julian day
 * @as_judged: whether it is an audit of the past, to be taken as it was judged; @platform is then
 *   as it is known now
 */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeAccount *account;
  guint32 day;
  gboolean as_judged;
} SlotjeDriftSide;

/**
 * SlotjeDriftFacts:
 * @platform: (nullable): the platform as it was known then; %NULL when there was no such account
 * @facts: (nullable): what was known about the account
 * @judged: (nullable): who could see what, when that was not judged by the rules of @platform
 *
 * One of two audits of one account, as the engine takes it.
 */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeFacts *facts;
  const SlotjeJudged *judged;
} SlotjeDriftFacts;

/* @own is nullable: everything counts as the catalogue says. It weighs both sides. */
SlotjeDrift *slotje_drift_find (const SlotjeDriftSide *old,
                                const SlotjeDriftSide *new,
                                const SlotjeOwnWeights *own);
/* @moved: the older facts in terms of the newer platform. */
SlotjeDrift *slotje_drift_find_for_facts (const SlotjeDriftFacts *old,
                                          const SlotjeDriftFacts *new,
                                          const SlotjeFacts *moved,
                                          const SlotjeOwnWeights *own);
void slotje_drift_free (SlotjeDrift *self);
/* The word of a part in files and on the command line: `rules`, `relations`, `others`, `you`. */
const char *slotje_drift_part_to_string (SlotjeDriftPart part);
/* Whether a cell closed, and the person closed it. */
gboolean slotje_drift_cell_is_praise (const SlotjeDriftCell *cell);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeDrift, slotje_drift_free)

G_END_DECLS
