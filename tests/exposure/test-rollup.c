/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rollup.h"

#define MOST_OPERANDS 6
/* All multisets of one to six of six results. */
#define N_COMBINATIONS 923

/* A row of a truth table as OVAL publishes them: how many of each result there are, in the order
 * true, false, error, unknown, not evaluated, not applicable. `0` none, `1` exactly one, `+` one or
 * more, `>` two or more, `<` none or one, `o` an odd number, `e` an even one, `p` an even one but
 * not none, `.` any number. */
typedef struct
{
  SlotjeResult result;
  const char *counts;
} Row;

#define T SLOTJE_RESULT_TRUE
#define F SLOTJE_RESULT_FALSE
#define E SLOTJE_RESULT_ERROR
#define U SLOTJE_RESULT_UNKNOWN
#define NE SLOTJE_RESULT_NOT_EVALUATED
#define NA SLOTJE_RESULT_NOT_APPLICABLE

static const Row all_rows[] = { { T, "+0000." }, { F, ".+...." },  { E, ".0+..." },
                                { U, ".00+.." }, { NE, ".000+." }, { NA, "00000+" } };
static const Row some_rows[] = { { T, "+....." }, { F, "0+000." },  { E, "0.+..." },
                                 { U, "0.0+.." }, { NE, "0.00+." }, { NA, "00000+" } };
static const Row one_rows[] = { { T, "1.000." }, { F, ">....." },  { F, "0+000." }, { E, "<.+..." },
                                { U, "<.0+.." }, { NE, "<.00+." }, { NA, "00000+" } };
/* The published table says both false and not applicable when nothing applies; not applicable is
 * meant, as in all others. */
static const Row parity_rows[] = { { T, "o.000." }, { F, "e+000." }, { F, "p0000." },
                                   { E, "..+..." }, { U, "..0+.." }, { NE, "..00+." },
                                   { NA, "00000+" } };
static const Row none_rows[] = { { T, "0+000." }, { F, "+....." },  { E, "0.+..." },
                                 { U, "0.0+.." }, { NE, "0.00+." }, { NA, "00000+" } };

typedef struct
{
  const char *name;
  SlotjeRollup rollup;
  const Row *rows;
  guint n_rows;
} Table;

static const Table tables[] = {
  { "and", SLOTJE_ROLLUP_AND, all_rows, G_N_ELEMENTS (all_rows) },
  { "or", SLOTJE_ROLLUP_OR, some_rows, G_N_ELEMENTS (some_rows) },
  { "one", SLOTJE_ROLLUP_ONE, one_rows, G_N_ELEMENTS (one_rows) },
  { "xor", SLOTJE_ROLLUP_XOR, parity_rows, G_N_ELEMENTS (parity_rows) },
  { "check-all", SLOTJE_ROLLUP_CHECK_ALL, all_rows, G_N_ELEMENTS (all_rows) },
  { "check-at-least-one", SLOTJE_ROLLUP_CHECK_AT_LEAST_ONE, some_rows, G_N_ELEMENTS (some_rows) },
  { "check-only-one", SLOTJE_ROLLUP_CHECK_ONLY_ONE, one_rows, G_N_ELEMENTS (one_rows) },
  { "check-none", SLOTJE_ROLLUP_CHECK_NONE, none_rows, G_N_ELEMENTS (none_rows) },
};

static gboolean
matches_one (char pattern, guint n)
{
  switch (pattern)
    {
    case '0':
      return n == 0;
    case '1':
      return n == 1;
    case '+':
      return n > 0;
    case '>':
      return n > 1;
    case '<':
      return n < 2;
    case 'o':
      return n % 2 == 1;
    case 'e':
      return n % 2 == 0;
    case 'p':
      return n > 0 && n % 2 == 0;
    case '.':
      return TRUE;
    default:
      g_assert_not_reached ();
    }
}

/* Exactly one row of a table must speak about every combination. */
static SlotjeResult
look_up (const Table *table, const guint *counts)
{
  SlotjeResult result = SLOTJE_N_RESULTS;
  guint n_rows = 0;

  for (guint i = 0; i < table->n_rows; i++)
    {
      gboolean matches = TRUE;

      for (guint j = 0; j < SLOTJE_N_RESULTS; j++)
        matches = matches && matches_one (table->rows[i].counts[j], counts[j]);
      if (!matches)
        continue;
      result = table->rows[i].result;
      n_rows++;
    }
  g_assert_cmpuint (n_rows, ==, 1);

  return result;
}

/* Checks all combinations that go on from the first @n, none below @lowest. */
static guint
check_from (const Table *table, SlotjeResult *results, guint *counts, guint n, guint lowest)
{
  guint n_checks = 0;

  if (n > 0)
    {
      SlotjeResult backwards[MOST_OPERANDS];

      for (guint i = 0; i < n; i++)
        backwards[i] = results[n - 1 - i];
      g_assert_cmpint (slotje_rollup (table->rollup, results, n), ==, look_up (table, counts));
      g_assert_cmpint (slotje_rollup (table->rollup, backwards, n), ==, look_up (table, counts));
      n_checks++;
    }
  for (guint next = lowest; n < MOST_OPERANDS && next < SLOTJE_N_RESULTS; next++)
    {
      results[n] = (SlotjeResult) next;
      counts[next]++;
      n_checks += check_from (table, results, counts, n + 1, next);
      counts[next]--;
    }

  return n_checks;
}

static void
test_table (gconstpointer data)
{
  SlotjeResult results[MOST_OPERANDS];
  guint counts[SLOTJE_N_RESULTS] = { 0 };

  g_assert_cmpuint (check_from (data, results, counts, 0, 0), ==, N_COMBINATIONS);
}

static void
test_all_there (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (tables), ==, SLOTJE_N_ROLLUPS);
  g_assert_cmpuint (G_N_ELEMENTS (tables) * N_COMBINATIONS, ==, 7384);
}

static void
test_negate (void)
{
  g_assert_cmpint (slotje_result_negate (T), ==, F);
  g_assert_cmpint (slotje_result_negate (F), ==, T);
  g_assert_cmpint (slotje_result_negate (E), ==, E);
  g_assert_cmpint (slotje_result_negate (U), ==, U);
  g_assert_cmpint (slotje_result_negate (NE), ==, NE);
  g_assert_cmpint (slotje_result_negate (NA), ==, NA);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/rollup/%s", tables[i].name);

      g_test_add_data_func (path, &tables[i], test_table);
    }
  g_test_add_func ("/exposure/rollup/every-table", test_all_there);
  g_test_add_func ("/exposure/rollup/negate", test_negate);

  return g_test_run ();
}
