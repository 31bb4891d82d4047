/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "bench.h"

#include <stdlib.h>
#include <time.h>

#define N_BATCHES 15
#define BASELINE_STEPS 100000

double
bench_get_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

int
bench_compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

double
bench_measure (BenchRound round, gpointer data, guint n_rounds)
{
  double times[N_BATCHES];
  volatile guint64 sink = 0;

  for (guint i = 0; i < N_BATCHES; i++)
    {
      double start = bench_get_ms ();

      for (guint j = 0; j < n_rounds; j++)
        sink += round (data);
      times[i] = (bench_get_ms () - start) / n_rounds;
    }
  qsort (times, N_BATCHES, sizeof times[0], bench_compare_doubles);

  return times[N_BATCHES / 2];
}

static guint64
run_baseline (gpointer data)
{
  guint32 state = 2463534242u;

  for (guint i = 0; i < BASELINE_STEPS; i++)
    {
      state ^= state << 13;
      state ^= state >> 17;
      state ^= state << 5;
    }

  return state;
}

double
bench_measure_baseline (void)
{
  double ms = bench_measure (run_baseline, NULL, 20);

  bench_report ("baseline, 100,000 steps of arithmetic", ms, ms, 0);

  return ms;
}

void
bench_report (const char *what, double ms, double baseline, double aim)
{
  g_print ("%-46s %9.4f ms  ratio %9.4f", what, ms, ms / baseline);
  if (aim > 0)
    g_print ("  aim ≤ %g ms  %s", aim, ms <= aim ? "met" : "NOT MET");
  g_print ("\n");
}

void
bench_report_count (const char *what, guint n, guint of, guint aim)
{
  g_print ("%-46s %u of %u  aim ≤ %u  %s\n", what, n, of, aim, n <= aim ? "met" : "NOT MET");
}
