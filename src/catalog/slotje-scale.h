/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "slotje-reader.h"
#include "slotje-words.h"

G_BEGIN_DECLS

/**
 * SlotjeAudience:
 *
 * A set of viewers, one bit each, numbered as in `scale.json`.
 */
typedef guint32 SlotjeAudience;

#define SLOTJE_MAX_VIEWERS 32

/* How somebody in a role is linked to an account. Codes: `contact`, `fof`, `none`, `restricted`. */
typedef enum
{
  SLOTJE_LINK_CONTACT,
  SLOTJE_LINK_FOF,
  SLOTJE_LINK_NONE,
  SLOTJE_LINK_RESTRICTED,
  SLOTJE_N_LINKS,
} SlotjeLink;

/* A set of links: bit (1 << SlotjeLink). */
typedef guint8 SlotjeLinks;

#define SLOTJE_LINKS_UNKNOWN ((SlotjeLinks) 0x07) /* contact, fof or none */

const char *slotje_link_to_string (SlotjeLink link);
gboolean slotje_link_from_string (const char *text, SlotjeLink *link);

/* `relation`, `role` or `open`: table 3.1 of the model. */
typedef enum
{
  SLOTJE_VIEWER_RELATION,
  SLOTJE_VIEWER_ROLE,
  SLOTJE_VIEWER_OPEN,
} SlotjeViewerKind;

/**
 * SlotjeViewer:
 * @label: on a chip or a row: “Manager”
 * @column: as short as can be, for a grid: “Manager”
 * @phrase: in the middle of a sentence: “your manager”
 * @question: for a role: “Is your manager among your {contacts} there?”; the placeholder stands for
 *   the plural contact word of the platform
 * @can: a whole sentence with `{surface}` in it: “Your manager can see {surface}”
 * @might: likewise, “Your manager might see {surface}”
 * @cannot: likewise, “Your manager cannot see {surface}”
 * @weight: r_p of the score, 0 to 9
 */
typedef struct
{
  guint index;
  char *id;
  SlotjeViewerKind kind;
  guint weight;
  SlotjeWords label;
  SlotjeWords column;
  SlotjeWords phrase;
  SlotjeWords question;
  SlotjeWords can;
  SlotjeWords might;
  SlotjeWords cannot;
} SlotjeViewer;

/**
 * SlotjeLevel:
 * @lo: for each link of the roles: who is certainly in
 * @hi: for each link of the roles: who is possibly in (a superset of @lo)
 *
 * A row of table 3.3, as words of bits. Relation and open viewers do not depend on the link.
 */
typedef struct
{
  char *id;
  SlotjeAudience lo[SLOTJE_N_LINKS];
  SlotjeAudience hi[SLOTJE_N_LINKS];
} SlotjeLevel;

/**
 * SlotjeScale:
 *
 * Viewers, levels and weights, shared by all platforms; immutable and reference counted.
 */
typedef struct
{
  guint n_viewers;
  SlotjeViewer *viewers;
  guint n_levels;
  SlotjeLevel *levels;
  SlotjeAudience roles; /* bits of kind role */
  SlotjeAudience all;   /* bits of all viewers */
} SlotjeScale;

/* An empty one, to be filled before it is shared. */
SlotjeScale *slotje_scale_new (void);
/* Reads the document the reader stands at; NULL when it has complaints. */
SlotjeScale *slotje_scale_read (SlotjeReader *reader);
SlotjeScale *slotje_scale_ref (SlotjeScale *self);
void slotje_scale_unref (SlotjeScale *self);
/* (nullable): NULL when there is no such viewer / level */
const SlotjeViewer *slotje_scale_find_viewer (const SlotjeScale *self, const char *id);
const SlotjeLevel *slotje_scale_find_level (const SlotjeScale *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeScale, slotje_scale_unref)

G_END_DECLS
