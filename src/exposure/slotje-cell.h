/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-explanation.h"

G_BEGIN_DECLS

/* Sixteen settings of two options fill the largest cone; the link comes on top. */
#define SLOTJE_CELL_MAX_AXES 17

/* For a table in which nobody looks: only which worlds can be. */
#define SLOTJE_CELL_NOBODY G_MAXUINT

/* What an entry of the table says. */
typedef enum
{
  SLOTJE_ENTRY_HOLDS = 1 << 0,    /* the constraints are met: such a world can be */
  SLOTJE_ENTRY_CERTAIN = 1 << 1,  /* the viewer sees it there */
  SLOTJE_ENTRY_POSSIBLE = 1 << 2, /* or would, if somebody else lets it */
} SlotjeEntry;

/**
 * SlotjeAxis:
 * @fact: the setting, or %SLOTJE_FACT_LINK
 * @place: of the setting in the cone
 * @n_values: two or more
 * @values: the option or the link at each position
 * @allowed: set of the positions that the facts allow
 * @stride: between two positions, in entries
 * @group: the same for settings that constraints bind together
 */
typedef struct
{
  SlotjeFact fact;
  guint place;
  guint n_values;
  guint8 values[SLOTJE_MAX_OPTIONS];
  guint16 allowed;
  guint stride;
  guint group;
} SlotjeAxis;

/**
 * SlotjeCell:
 * @n_settings: of the cone
 * @options: per setting of the cone the option where the table has only one
 * @link: the link where the table has only one
 * @entries: a #SlotjeEntry for every combination of positions
 *
 * One cell in every world at once: the table from which all explanations are read.
 */
typedef struct
{
  guint n_settings;
  guint8 *options;
  SlotjeLink link;
  guint n_axes;
  SlotjeAxis axes[SLOTJE_CELL_MAX_AXES];
  guint n_entries;
  guint8 *entries;
} SlotjeCell;

typedef enum
{
  SLOTJE_CELL_AS_KNOWN,  /* the worlds that the facts allow */
  SLOTJE_CELL_FORGOTTEN, /* all worlds, as if nothing were known */
} SlotjeCellScope;

SlotjeCell *slotje_cell_new (const SlotjeProgram *program,
                             const SlotjeFacts *facts,
                             guint surface,
                             guint viewer,
                             SlotjeCellScope scope);
void slotje_cell_free (SlotjeCell *self);

/* Where @entry stands on an axis. */
guint slotje_cell_get_position (const SlotjeCell *self, guint axis, guint entry);
/* Whether two worlds that differ in nothing but @axes (a set of bits) give the viewer something
 * else. */
gboolean slotje_cell_depends_on (const SlotjeCell *self, guint32 axes);
/* The axes bound to @axis by constraints, itself included, as a set of bits. */
guint32 slotje_cell_get_bound (const SlotjeCell *self, guint axis);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeCell, slotje_cell_free)

G_END_DECLS
