/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-dumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/**
 * slotje_dumps_forbid:
 *
 * Forbids core dumps and, outside of a sandbox, looking into the process. In a sandbox the portals
 * have to look into it to learn which program asks them to open a file.
 */
void
slotje_dumps_forbid (void)
{
#ifndef SLOTJE_CORE_DUMPS
  const struct rlimit none = { 0, 0 };

  if (setrlimit (RLIMIT_CORE, &none) != 0)
    g_debug ("Core dumps could not be forbidden");
  if (access ("/.flatpak-info", F_OK) != 0)
    prctl (PR_SET_DUMPABLE, 0);
#endif
}
