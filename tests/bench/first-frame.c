/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Times two X11 programs from outside, in turns, so that a drift of the machine hits both:
 *   first-frame RUNS 'COMMAND A' 'WHAT B IS' 'COMMAND B'
 * From exec to the first frame that paints most of a window, and the memory at rest. One uncounted
 * run of each warms the caches. Prints medians and A divided by B. */
#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <gio/gio.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define DEADLINE_MS 20000.0
#define REST_MS 700.0

typedef struct
{
  const char *command;
  GArray *frame_ms;
  GArray *pss_mib;
} Candidate;

static double
now_ms (void)
{
  return (double) g_get_monotonic_time () / 1000.0;
}

static int
ignore_error (Display *display, XErrorEvent *event)
{
  return 0;
}

static gboolean
next_event (Display *display, XEvent *event, double end)
{
  while (!XPending (display))
    {
      struct pollfd descriptor = { .fd = ConnectionNumber (display), .events = POLLIN };
      double left = end - now_ms ();

      if (left <= 0 || poll (&descriptor, 1, (int) left + 1) < 0)
        return FALSE;
    }
  XNextEvent (display, event);

  return TRUE;
}

static pid_t
start_program (const char *command)
{
  g_auto (GStrv) arguments = NULL;
  pid_t pid;

  if (!g_shell_parse_argv (command, NULL, &arguments, NULL))
    return -1;
  pid = fork ();
  if (pid == 0)
    {
      execvp (arguments[0], arguments);
      _exit (127);
    }

  return pid;
}

static double
read_pss (pid_t pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", (int) pid);
  g_autofree char *text = NULL;
  const char *line;

  if (!g_file_get_contents (path, &text, NULL, NULL) || (line = strstr (text, "\nPss:")) == NULL)
    return 0;

  return g_ascii_strtod (line + strlen ("\nPss:"), NULL) / 1024.0;
}

/* Watches the root window for a mapped window that is large, then that window for a large repaint.
 */
static double
wait_for_frame (Display *display, int damage_base, double start)
{
  Window window = None;
  Damage damage = None;
  double frame = -1;
  XEvent event;

  while (frame < 0 && next_event (display, &event, start + DEADLINE_MS))
    {
      if (event.type == MapNotify && window == None && !event.xmap.override_redirect)
        {
          XWindowAttributes attributes;

          if (!XGetWindowAttributes (display, event.xmap.window, &attributes) ||
              attributes.width < 100 || attributes.height < 100)
            continue;
          window = event.xmap.window;
          damage = XDamageCreate (display, window, XDamageReportRawRectangles);
          XFlush (display);
        }
      else if (window != None && event.type == damage_base + XDamageNotify)
        {
          XRectangle area = ((XDamageNotifyEvent *) &event)->area;

          if (area.width * area.height > 100 * 100)
            frame = now_ms () - start;
        }
    }
  if (damage != None)
    XDamageDestroy (display, damage);

  return frame;
}

static gboolean
run_once (Display *display, int damage_base, Candidate *candidate, gboolean counted)
{
  double start = now_ms ();
  pid_t pid = start_program (candidate->command);
  double frame, pss, end;
  XEvent event;

  if (pid < 0)
    return FALSE;
  frame = wait_for_frame (display, damage_base, start);
  end = now_ms () + REST_MS;
  while (frame >= 0 && next_event (display, &event, end))
    ;
  pss = read_pss (pid);
  kill (pid, SIGTERM);
  waitpid (pid, NULL, 0);
  XSync (display, True);
  if (counted && frame >= 0)
    {
      g_array_append_val (candidate->frame_ms, frame);
      g_array_append_val (candidate->pss_mib, pss);
    }

  return frame >= 0;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
find_median (GArray *values)
{
  g_array_sort (values, compare_doubles);

  return g_array_index (values, double, values->len / 2);
}

int
main (int argc, char **argv)
{
  Display *display = XOpenDisplay (NULL);
  int runs = argc == 5 ? atoi (argv[1]) : 0;
  Candidate both[2] = { 0 };
  int damage_base, damage_error;

  if (display == NULL || runs < 1 || !XDamageQueryExtension (display, &damage_base, &damage_error))
    {
      g_printerr (
          "usage: first-frame RUNS 'COMMAND A' 'WHAT B IS' 'COMMAND B' (inside an X server)\n");
      return 2;
    }
  XSetErrorHandler (ignore_error);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  for (int i = 0; i < 2; i++)
    {
      both[i].command = argv[2 + 2 * i];
      both[i].frame_ms = g_array_new (FALSE, FALSE, sizeof (double));
      both[i].pss_mib = g_array_new (FALSE, FALSE, sizeof (double));
    }
  for (int run = -1; run < runs; run++)
    for (int i = 0; i < 2; i++)
      if (!run_once (display, damage_base, &both[i], run >= 0))
        {
          g_printerr ("first-frame: no window within 20 s: %s\n", both[i].command);
          return 1;
        }
  g_print ("first frame: %.1f ms against %.1f ms of %s, ratio %.2f (median of %d)\n",
           find_median (both[0].frame_ms), find_median (both[1].frame_ms), argv[3],
           find_median (both[0].frame_ms) / find_median (both[1].frame_ms), runs);
  g_print ("memory at rest (PSS): %.1f MiB against %.1f MiB of %s, ratio %.2f\n",
           find_median (both[0].pss_mib), find_median (both[1].pss_mib), argv[3],
           find_median (both[0].pss_mib) / find_median (both[1].pss_mib));

  return 0;
}
