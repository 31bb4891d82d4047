/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-snowball.h"

/* How far something travels when it is passed on. */

typedef struct
{
  const char *name;
  guint shares;
  guint times;
  guint64 people[SLOTJE_SNOWBALL_MAX_TIMES + 1];
  guint64 total;
  const char *says;
} Row;

static const Row rows[] = {
  { "nobody", 0, 2, { 0, 0, 0, 0 }, 0, "If nobody passes it on" },
  { "one-once", 1, 1, { 1, 1, 0, 0 }, 1, "reaches 1 person more" },
  { "one-thrice", 1, 3, { 1, 1, 1, 1 }, 3, "reaches 3 people more" },
  { "two-once", 2, 1, { 2, 4, 0, 0 }, 4, "If 2 people pass it on to 2 others each, it" },
  { "twenty-once", 20, 1, { 20, 400, 0, 0 }, 400, "reaches 400 people more" },
  { "twenty-twice", 20, 2, { 20, 400, 8000, 0 }, 8400, "2 times in a row, it reaches 8400 people" },
  { "twenty-thrice", 20, 3, { 20, 400, 8000, 160000 }, 168400, "reaches 168400 people" },
  { "most", 50, 3, { 50, 2500, 125000, 6250000 }, 6377500, "reaches 6377500 people" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  const SlotjeSnowball snowball = slotje_snowball_roll (row->shares, row->times);
  g_autofree char *says = slotje_snowball_say (&snowball);

  g_assert_cmpuint (snowball.shares, ==, row->shares);
  g_assert_cmpuint (snowball.times, ==, row->times);
  for (guint i = 0; i <= SLOTJE_SNOWBALL_MAX_TIMES; i++)
    g_assert_cmpuint (snowball.people[i], ==, row->people[i]);
  g_assert_cmpuint (snowball.total, ==, row->total);
  if (strstr (says, row->says) == NULL)
    g_test_message ("%s", says);
  g_assert_nonnull (strstr (says, row->says));
}

static void
test_groups_have_names (void)
{
  for (guint i = 0; i < SLOTJE_SNOWBALL_MAX_TIMES; i++)
    g_assert_cmpstr (slotje_snowball_say_group (i), !=, slotje_snowball_say_group (i + 1));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/report/snowball/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/report/snowball/groups", test_groups_have_names);

  return g_test_run ();
}
