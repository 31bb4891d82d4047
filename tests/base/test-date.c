/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-date.h"

typedef struct
{
  const char *name;
  const char *iso;
  guint32 julian; /* 0: refused */
} Case;

static const Case cases[] = {
  { "first", "0001-01-01", 1 },
  { "epoch", "1970-01-01", 719163 },
  { "today", "2026-11-22", 739942 },
  { "leap-day", "2028-02-29", 740406 },
  { "leap-century", "2000-02-29", 730179 },
  { "last", "9999-12-31", 3652059 },
  { "no-leap-day", "2027-02-29", 0 },
  { "no-leap-century", "1900-02-29", 0 },
  { "year-zero", "0000-01-01", 0 },
  { "month-zero", "2026-00-01", 0 },
  { "month-thirteen", "2026-13-01", 0 },
  { "day-zero", "2026-01-00", 0 },
  { "day-thirty-one", "2026-04-31", 0 },
  { "short", "2026-1-1", 0 },
  { "cut", "2026-11-2", 0 },
  { "long", "2026-11-222", 0 },
  { "blank-before", " 2026-11-22", 0 },
  { "blank-after", "2026-11-22 ", 0 },
  { "time", "2026-11-22T10:00", 0 },
  { "slashes", "2026/11/22", 0 },
  { "dutch", "22-11-2026", 0 },
  { "sign", "+026-11-22", 0 },
  { "other-digits", "２０２６-11-22", 0 },
  { "words", "november", 0 },
  { "empty", "", 0 },
  { "null", NULL, 0 },
};

static void
test_parse (gconstpointer data)
{
  const Case *c = data;
  guint32 julian = 7;

  g_assert_true (slotje_date_parse (c->iso, &julian) == (c->julian != 0));
  g_assert_cmpuint (julian, ==, c->julian != 0 ? c->julian : 7);
}

static void
test_format (gconstpointer data)
{
  const Case *c = data;
  g_autofree char *iso = slotje_date_format (c->julian);

  g_assert_cmpstr (iso, ==, c->iso);
}

/* The clock may pass midnight between the two questions. */
static void
test_today (void)
{
  g_autoptr (GDateTime) before = g_date_time_new_now_local ();
  g_autofree char *today = slotje_date_format (slotje_date_today ());
  g_autoptr (GDateTime) after = g_date_time_new_now_local ();
  g_autofree char *first = g_date_time_format (before, "%F");
  g_autofree char *second = g_date_time_format (after, "%F");

  g_assert_true (g_str_equal (today, first) || g_str_equal (today, second));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *parse = g_strdup_printf ("/date/parse/%s", cases[i].name);
      g_autofree char *format = g_strdup_printf ("/date/format/%s", cases[i].name);

      g_test_add_data_func (parse, &cases[i], test_parse);
      if (cases[i].julian != 0)
        g_test_add_data_func (format, &cases[i], test_format);
    }
  g_test_add_func ("/date/today", test_today);
  return g_test_run ();
}
