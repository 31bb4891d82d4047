/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store-helpers.h"
#include "temp-folder.h"

/* A program that saves as fast as it can is killed at any moment: what it said was saved is there,
 * and the file is whole. */

#define SEED 20261122
#define N_KILLS 60
#define MAX_MSEC 40

/* Never returns; says each generation that is saved. */
static void
save_for_ever (const char *path, int pipe_fd)
{
  g_autoptr (SlotjeStore) store = store_open (path);

  for (;;)
    {
      guint64 generation;

      store_answer (store);
      store_save (store);
      generation = slotje_profile_get_generation (slotje_store_get_profile (store));
      if (write (pipe_fd, &generation, sizeof (generation)) != sizeof (generation))
        _exit (1);
    }
}

/* Reads what the child says until the time is over; the last generation it said, or @last. */
static guint64
listen_for (int pipe_fd, int msec, guint64 last)
{
  gint64 end = g_get_monotonic_time () + msec * 1000;
  struct pollfd poll_fd = { .fd = pipe_fd, .events = POLLIN };
  gint64 left;

  while ((left = (end - g_get_monotonic_time ()) / 1000) > 0)
    if (poll (&poll_fd, 1, (int) left) > 0 && read (pipe_fd, &last, sizeof (last)) <= 0)
      break;
  return last;
}

/* What it had said before it died and we had not read yet. */
static guint64
listen_to_the_end (int pipe_fd, guint64 last)
{
  while (read (pipe_fd, &last, sizeof (last)) == sizeof (last))
    continue;
  return last;
}

static guint64
kill_once (const char *path, int msec)
{
  guint64 last = 0;
  int fds[2];
  int status = 0;
  pid_t child;

  g_assert_no_errno (pipe (fds));
  child = fork ();
  g_assert_no_errno (child);
  if (child == 0)
    {
      close (fds[0]);
      save_for_ever (path, fds[1]);
    }
  close (fds[1]);
  last = listen_for (fds[0], msec, last);
  g_assert_no_errno (kill (child, SIGKILL));
  g_assert_no_errno (waitpid (child, &status, 0));
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  last = listen_to_the_end (fds[0], last);
  close (fds[0]);
  return last;
}

static void
make_all_old (const char *folder)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      temp_folder_make_old (path, 120);
    }
}

static void
test_kill (void)
{
  char *folder = temp_folder_new ();
  g_autofree char *path = g_build_filename (folder, "profile.slotje", NULL);
  GRand *rand = g_rand_new_with_seed (SEED);
  guint n_acknowledged = 0;

  g_test_message ("seed %d", SEED);
  for (int i = 0; i < N_KILLS; i++)
    {
      guint64 last;

      /* now and then the first save of a new file */
      if (i % 6 == 0)
        g_unlink (path);
      last = kill_once (path, g_rand_int_range (rand, 1, MAX_MSEC));
      n_acknowledged += last > 0 ? 1 : 0;
      if (last > 0 || g_file_test (path, G_FILE_TEST_EXISTS))
        g_assert_cmpuint (store_read_generation (path), >=, last);
    }
  g_test_message ("%u of %d were killed after a save", n_acknowledged, N_KILLS);
  g_assert_cmpuint (n_acknowledged, >, N_KILLS / 4);
  g_rand_free (rand);

  make_all_old (folder);
  g_object_unref (store_open (path));
  g_assert_cmpuint (temp_folder_count (folder, ""), ==,
                    temp_folder_count (folder, "profile.slotje.backup-") + 1);
  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kill", test_kill);
  return g_test_run ();
}
