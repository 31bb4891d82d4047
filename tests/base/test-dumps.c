/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include "slotje-dumps.h"

/* The memory of a program that crashed ends up in no file. */
static void
test_forbid (void)
{
  const struct rlimit some = { 1024, 1024 };
  struct rlimit limit;

  if (setrlimit (RLIMIT_CORE, &some) < 0)
    {
      g_test_skip ("dumps are forbidden here already");
      return;
    }
  g_assert_cmpint (prctl (PR_SET_DUMPABLE, 1), ==, 0);
  slotje_dumps_forbid ();
  g_assert_cmpint (getrlimit (RLIMIT_CORE, &limit), ==, 0);
#ifdef SLOTJE_CORE_DUMPS
  g_assert_cmpuint (limit.rlim_cur, ==, 1024);
  g_assert_cmpint (prctl (PR_GET_DUMPABLE), ==, 1);
#else
  g_assert_cmpuint (limit.rlim_cur, ==, 0);
  g_assert_cmpuint (limit.rlim_max, ==, 0);
  g_assert_cmpint (prctl (PR_GET_DUMPABLE), ==, 0);
#endif
  g_assert_cmpint (prctl (PR_SET_DUMPABLE, 1), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dumps/forbid", test_forbid);
  return g_test_run ();
}
