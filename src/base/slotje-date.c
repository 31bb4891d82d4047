/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-date.h"

static gboolean
read_digits (const char *text, guint n_digits, guint *value)
{
  *value = 0;
  for (guint i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return FALSE;
      *value = *value * 10 + (guint) g_ascii_digit_value (text[i]);
    }
  return TRUE;
}

/**
 * slotje_date_parse:
 * @iso: (nullable): a text
 * @julian: (out) (optional): the Julian day number, counted as #GDate does
 *
 * Reads a date written exactly as `YYYY-MM-DD` that exists in the calendar.
 *
 * Returns: FALSE, with @julian untouched, for anything else
 */
gboolean
slotje_date_parse (const char *iso, guint32 *julian)
{
  guint year, month, day;
  GDate date;

  if (iso == NULL || !read_digits (iso, 4, &year) || iso[4] != '-' ||
      !read_digits (iso + 5, 2, &month) || iso[7] != '-' || !read_digits (iso + 8, 2, &day) ||
      iso[10] != '\0')
    return FALSE;
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  if (julian != NULL)
    *julian = g_date_get_julian (&date);
  return TRUE;
}

/**
 * slotje_date_format:
 * @julian: a Julian day number, at least 1
 *
 * Returns: (transfer full): the date as `YYYY-MM-DD`
 */
char *
slotje_date_format (guint32 julian)
{
  GDate date;

  g_return_val_if_fail (g_date_valid_julian (julian), NULL);

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);
  return g_strdup_printf ("%04u-%02u-%02u", (guint) g_date_get_year (&date),
                          (guint) g_date_get_month (&date), (guint) g_date_get_day (&date));
}

/**
 * slotje_date_today:
 *
 * Returns: the date of today where the person is, as a Julian day number
 */
guint32
slotje_date_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
  return g_date_get_julian (&date);
}
