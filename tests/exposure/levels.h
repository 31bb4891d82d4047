/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-scale.h"

#define N_LEVELS 16
#define N_COLUMNS 9
#define N_VIEWERS 9

/* The columns of the table of levels. */
typedef enum
{
  COLUMN_CONTACTS,
  COLUMN_FOF,
  COLUMN_LINK_CONTACT,
  COLUMN_LINK_FOF,
  COLUMN_LINK_NONE,
  COLUMN_LINK_RESTRICTED,
  COLUMN_MEMBER,
  COLUMN_WEB,
  COLUMN_SEARCH,
} Column;

/* The bits of the viewers. */
typedef enum
{
  VIEWER_CONTACTS,
  VIEWER_FOF,
  VIEWER_COLLEAGUES,
  VIEWER_MANAGER,
  VIEWER_CLIENTS,
  VIEWER_JOURNALISTS,
  VIEWER_MEMBER,
  VIEWER_WEB,
  VIEWER_SEARCH,
} Viewer;

guint levels_find (const char *id);
const char *levels_get_id (guint level);
/* '0', '?' or '1' */
char levels_get (guint level, Column column);
gboolean levels_has_doubt (guint level);
/* The column that counts for a viewer who has that link. */
Column levels_get_column (guint viewer, SlotjeLink link);
gboolean levels_is_role (guint viewer);
/* The same table as the engine takes it. */
SlotjeScale *levels_scale_new (void);
