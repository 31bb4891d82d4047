/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Dates are ISO strings `YYYY-MM-DD` in files and Julian day numbers (GDate) in arithmetic. */
gboolean slotje_date_parse (const char *iso, guint32 *julian);
char *slotje_date_format (guint32 julian);
guint32 slotje_date_today (void); /* the one place that asks the clock */

G_END_DECLS
