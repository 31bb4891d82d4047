/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "slotje-application.h"

int
main (int argc, char *argv[])
{
  /* Set by whoever runs it from the folder it was built in. */
  const char *locale_dir = g_getenv ("SLOTJE_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_dir != NULL ? locale_dir : SLOTJE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_autoptr (SlotjeApplication) application = slotje_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
