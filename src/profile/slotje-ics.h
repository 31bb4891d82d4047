/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SlotjeIcs:
 * @uid: an id that no other event in the world has
 * @stamp: the day on which this is written, a Julian day
 * @day: the day of the event, a Julian day
 * @summary: its title
 * @description: what it is about; may have several lines
 *
 * An event of a calendar, of a whole day.
 */
typedef struct
{
  const char *uid;
  guint32 stamp;
  guint32 day;
  const char *summary;
  const char *description;
} SlotjeIcs;

/* (transfer full): a file that any calendar can read (RFC 5545) */
char *slotje_ics_print (const SlotjeIcs *self);

G_END_DECLS
