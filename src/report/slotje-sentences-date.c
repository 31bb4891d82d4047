/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

#include "slotje-date.h"

/* Our own table and not the C library's, so that a month is in the language of the other words. */
static const char *
find_month (GDateMonth month)
{
  static const char *const months[] = {
    NULL,
    NC_ ("month", "January"),
    NC_ ("month", "February"),
    NC_ ("month", "March"),
    NC_ ("month", "April"),
    NC_ ("month", "May"),
    NC_ ("month", "June"),
    NC_ ("month", "July"),
    NC_ ("month", "August"),
    NC_ ("month", "September"),
    NC_ ("month", "October"),
    NC_ ("month", "November"),
    NC_ ("month", "December"),
  };

  return g_dpgettext2 (NULL, "month", months[month]);
}

/**
 * slotje_say_month:
 * @iso: (nullable): an ISO date
 *
 * Returns: (transfer full): “August 2026”; @iso as it is when it is no date
 */
char *
slotje_say_month (const char *iso)
{
  guint32 julian;
  GDate date;

  if (iso == NULL || !slotje_date_parse (iso, &julian))
    return g_strdup (iso != NULL ? iso : "");

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);
  /* TRANSLATORS: a month and a year: “August 2026” */
  return g_strdup_printf (_ ("%s %d"), find_month (g_date_get_month (&date)),
                          g_date_get_year (&date));
}

/**
 * slotje_say_day:
 * @julian: a Julian day
 *
 * Returns: (transfer full): “22 November 2026”
 */
char *
slotje_say_day (guint32 julian)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);
  /* TRANSLATORS: a day, a month and a year: “22 November 2026” */
  return g_strdup_printf (_ ("%1$d %2$s %3$d"), g_date_get_day (&date),
                          find_month (g_date_get_month (&date)), g_date_get_year (&date));
}

/**
 * slotje_say_age:
 * @julian: a Julian day
 * @today: another one; what is later counts as today
 *
 * Returns: (transfer full): “3 months ago”: as coarse as people say it
 */
char *
slotje_say_age (guint32 julian, guint32 today)
{
  const guint days = today > julian ? today - julian : 0;

  if (days == 0)
    return g_strdup (_ ("today"));
  if (days < 60)
    return g_strdup_printf (ngettext ("%u day ago", "%u days ago", days), days);
  if (days < 730)
    return g_strdup_printf (ngettext ("%u month ago", "%u months ago", days / 30), days / 30);

  return g_strdup_printf (ngettext ("%u year ago", "%u years ago", days / 365), days / 365);
}
