/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>

#include "bench.h"
#include "ui-fixture.h"

#include "slotje-grid-cell.h"
#include "slotje-grid-heading.h"
#include "slotje-todo-row.h"
#include "slotje-view-header.h"
#include "slotje-view-page.h"

/* Whether a flip is on the screen with the next frame, and how long frames take: in the real
 * window, with the frame clock, in processor time of its thread, for other programs may be busy as
 * well. */

/* Two frames at sixty a second: one has been missed. */
#define MOST_MS 33
#define N_FLIPS 200
#define N_ACCOUNTS 15

typedef struct
{
  SlotjeSession *session;
  SlotjeWindow *window;
  GdkFrameClock *clock;
  gboolean painted;
  double longest; /* milliseconds of processor time of one frame */
} Bench;

typedef void (*Step) (Bench *bench, guint number);

static void
after_paint_cb (Bench *bench)
{
  bench->painted = TRUE;
}

/* What @step does, and everything up to the end of the next frame; milliseconds. */
static double
draw_frame (Bench *bench, Step step, guint number)
{
  double start = bench_get_ms (), ms;

  bench->painted = FALSE;
  step (bench, number);
  gdk_frame_clock_request_phase (bench->clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (!bench->painted)
    g_main_context_iteration (NULL, TRUE);
  ms = bench_get_ms () - start;
  bench->longest = MAX (bench->longest, ms);

  return ms;
}

static gboolean
is_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (type)) &&
         gtk_widget_get_mapped (widget);
}

static GtkWidget *
find (Bench *bench, GType type)
{
  return ui_find (GTK_WIDGET (bench->window), is_type, GSIZE_TO_POINTER (type));
}

/* Everything that can be read below @widget, to compare. */
static void
read_widget (GtkWidget *widget, GString *text)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  else if (SLOTJE_IS_GRID_CELL (widget))
    g_string_append_printf (text, "%s\n",
                            slotje_grid_cell_get_sentence (SLOTJE_GRID_CELL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    read_widget (child, text);
}

static char *
read_page (Bench *bench)
{
  GtkWidget *page = find (bench, SLOTJE_TYPE_VIEW_PAGE);
  GString *text = g_string_new (NULL);

  read_widget (page != NULL ? page : find (bench, SLOTJE_TYPE_TODO_ROW), text);

  return g_string_free (text, FALSE);
}

static void
settle (Bench *bench)
{
  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (bench->window));
  ui_settle ();
}

static void
flip_answer (Bench *bench, guint number)
{
  slotje_session_record (bench->session, "a2", "private-account", number % 2 ? "on" : "off");
}

static void
flip_trial (Bench *bench, guint number)
{
  slotje_todo_row_set_trying (SLOTJE_TODO_ROW (find (bench, SLOTJE_TYPE_TODO_ROW)), number % 2);
}

static void
flip (Bench *bench, const char *where, Step step, double baseline)
{
  guint n_late = 0, n_slow = 0;
  g_autofree char *late = g_strdup_printf ("%s: flips not in the next frame", where);
  g_autofree char *slow = g_strdup_printf ("%s: frames over %u ms", where, MOST_MS);
  g_autofree char *longest = g_strdup_printf ("%s: longest frame", where);

  step (bench, 0);
  settle (bench);
  bench->longest = 0;
  for (guint i = 1; i <= N_FLIPS / 4; i++)
    {
      g_autofree char *before = read_page (bench);
      double ms = draw_frame (bench, step, i);
      g_autofree char *next = read_page (bench);
      g_autofree char *last = NULL;

      settle (bench);
      last = read_page (bench);
      n_late += g_str_equal (before, next) || !g_str_equal (next, last) ? 1 : 0;
      n_slow += ms > MOST_MS ? 1 : 0;
    }
  bench_report_count (late, n_late, N_FLIPS / 4, 0);
  bench_report_count (slow, n_slow, N_FLIPS / 4, 0);
  bench_report (longest, bench->longest, baseline, MOST_MS);
}

static void
flip_views (Bench *bench, double baseline)
{
  static const struct
  {
    SlotjeViewMode mode;
    const char *name;
  } modes[] = { { SLOTJE_VIEW_GRID, "grid" },
                { SLOTJE_VIEW_LOOK_AS, "look as" },
                { SLOTJE_VIEW_RINGS, "rings" } };

  slotje_window_go (bench->window, "view", "a2", "");
  settle (bench);
  for (gsize i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      slotje_view_header_set_mode (SLOTJE_VIEW_HEADER (find (bench, SLOTJE_TYPE_VIEW_HEADER)),
                                   modes[i].mode);
      flip (bench, modes[i].name, flip_answer, baseline);
    }
  slotje_window_go (bench->window, "todo", "", "");
  settle (bench);
  flip (bench, "what if", flip_trial, baseline);
}

static void
report_longest (Bench *bench, const char *what, Step step, guint n_steps, double baseline)
{
  settle (bench);
  bench->longest = 0;
  for (guint i = 0; i < n_steps; i++)
    draw_frame (bench, step, i);
  bench_report (what, bench->longest, baseline, MOST_MS);
}

static void
scroll (Bench *bench, guint number)
{
  GtkWidget *page = find (bench, SLOTJE_TYPE_GRID_HEADING);
  GtkWidget *scrolled = gtk_widget_get_ancestor (page, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));

  gtk_adjustment_set_value (place, (double) number * 40);
}

static void
resize (Bench *bench, guint number)
{
  gtk_window_set_default_size (GTK_WINDOW (bench->window), 360 + (int) number * 20, 700);
}

static void
answer (Bench *bench, guint number)
{
  const SlotjePlatform *platform = slotje_session_get_platform (bench->session, "a1");
  const SlotjeSetting *setting = &platform->settings[number % platform->n_settings];

  slotje_session_record (bench->session, "a1", setting->id,
                         setting->options[number / 2 % setting->n_options].id);
}

static void
add_accounts (SlotjeSession *session)
{
  const char *const *ids = slotje_catalog_get_ids (slotje_session_get_catalog (session));
  const guint n = g_strv_length ((char **) ids);
  SlotjeProfile *profile = slotje_session_get_profile (session);

  for (guint i = 0; slotje_profile_get_n_accounts (profile) < N_ACCOUNTS; i++)
    g_free (slotje_session_add_account (session, ids[i % n]));
}

static void
measure_others (Bench *bench, double baseline)
{
  add_accounts (bench->session);
  slotje_window_go (bench->window, "view", "", "");
  settle (bench);
  slotje_view_header_set_mode (SLOTJE_VIEW_HEADER (find (bench, SLOTJE_TYPE_VIEW_HEADER)),
                               SLOTJE_VIEW_GRID);
  report_longest (bench, "scrolling the grid of 15 accounts: longest", scroll, 60, baseline);
  report_longest (bench, "resizing it from 360 to 1100: longest", resize, 38, baseline);
  slotje_window_go (bench->window, "account", "a1", "");
  report_longest (bench, "answering in the guide: longest frame", answer, 60, baseline);
}

int
main (int argc, char *argv[])
{
  Bench bench = { .session = NULL };
  double baseline;

  setlocale (LC_ALL, "");
  adw_init ();
  slotje_ui_init ();
  bench.session = ui_new_demo_session ();
  bench.window = ui_new_session_window (bench.session, 1100);
  bench.clock = gtk_widget_get_frame_clock (GTK_WIDGET (bench.window));
  g_signal_connect_swapped (bench.clock, "after-paint", G_CALLBACK (after_paint_cb), &bench);
  baseline = bench_measure_baseline ();
  flip_views (&bench, baseline);
  measure_others (&bench, baseline);
  g_signal_handlers_disconnect_by_data (bench.clock, &bench);
  gtk_window_destroy (GTK_WINDOW (bench.window));
  g_object_unref (bench.session);

  return 0;
}
