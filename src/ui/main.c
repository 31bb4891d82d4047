/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>
#include <locale.h>

#include "slotje-application.h"
#include "slotje-dumps.h"
#include "slotje-save.h"

int
main (int argc, char *argv[])
{
  /* Set by whoever runs it from the folder it was built in. */
  const char *locale_dir = g_getenv ("SLOTJE_LOCALE_DIR");

  slotje_dumps_forbid ();
  slotje_save_init ();

  /* Set here and not once more by GTK, because a thread that reads the catalogue starts before it.
   */
  gtk_disable_setlocale ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_dir != NULL ? locale_dir : SLOTJE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_autoptr (SlotjeApplication) application = slotje_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
