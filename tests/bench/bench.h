/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Measuring, in processor time of this thread, so that what else runs on the machine counts little;
 * and reporting, next to a loop of plain arithmetic in the same run, so that figures of different
 * machines can be compared by their ratio. */

/* One round of what is measured; a number that hangs on the result, so that it cannot be left out.
 */
typedef guint64 (*BenchRound) (gpointer data);

/* Milliseconds of processor time so far. */
double bench_get_ms (void);
/* Milliseconds per round: the median over batches of @n_rounds. */
double bench_measure (BenchRound round, gpointer data, guint n_rounds);
/* The same for the loop of arithmetic. */
double bench_measure_baseline (void);
/* @baseline: from bench_measure_baseline(); @aim: at most so many milliseconds, or 0 for none */
void bench_report (const char *what, double ms, double baseline, double aim);
/* @aim: at most so many */
void bench_report_count (const char *what, guint n, guint of, guint aim);
int bench_compare_doubles (gconstpointer a, gconstpointer b);

G_END_DECLS
