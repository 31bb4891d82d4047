/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-about.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "slotje-release-notes.h"

#define WEBSITE "https://slotje.github.io/"

/* What is promised, and the test in the source that proves it. */
static const char *const promises[][2] = {
  { "never goes online", "journey / no-network-window" },
  { "an answer is never lost", "profile / kill" },
  { "everything can be undone", "profile / steps" },
  { "only you can read it", "journey / discretion" },
};

static void
append_catalog (GString *text, SlotjeCatalog *catalog)
{
  const char *const *ids = slotje_catalog_get_ids (catalog);

  g_string_append (text, "Catalogue:\n");
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      if (platform != NULL)
        g_string_append_printf (text, "- %s %s\n", ids[i], platform->revision);
    }
  g_string_append_printf (text, "- could not be read: %u\n",
                          slotje_catalog_get_complaints (catalog)->len);
}

char *
slotje_about_dup_debug_info (SlotjeCatalog *catalog)
{
  GString *text = g_string_new (NULL);
  g_autofree char *system = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);
  GdkDisplay *display = gdk_display_get_default ();

  g_string_append_printf (text, "Slotje %s\n", SLOTJE_VERSION);
  g_string_append_printf (text, "System: %s\n", system != NULL ? system : "?");
  g_string_append_printf (text, "GTK %u.%u.%u, libadwaita %u.%u.%u, GLib %u.%u.%u\n",
                          gtk_get_major_version (), gtk_get_minor_version (),
                          gtk_get_micro_version (), adw_get_major_version (),
                          adw_get_minor_version (), adw_get_micro_version (), glib_major_version,
                          glib_minor_version, glib_micro_version);
  g_string_append_printf (text, "Display: %s\n",
                          display != NULL ? G_OBJECT_TYPE_NAME (display) : "?");
  g_string_append_printf (text, "Language: %s\n\n", setlocale (LC_MESSAGES, NULL));
  append_catalog (text, catalog);
  g_string_append (text, "\nPromises and the tests that prove them:\n");
  for (guint i = 0; i < G_N_ELEMENTS (promises); i++)
    g_string_append_printf (text, "- %s: %s\n", promises[i][0], promises[i][1]);

  return g_string_free (text, FALSE);
}

GtkWindow *
slotje_about_new (GtkWindow *parent, SlotjeCatalog *catalog)
{
  g_autofree char *notes = slotje_release_notes_dup_own ();
  g_autofree char *debug_info = slotje_about_dup_debug_info (catalog);
  AdwAboutWindow *about = g_object_new (
      ADW_TYPE_ABOUT_WINDOW, "application-name", "Slotje", "application-icon",
      SLOTJE_APPLICATION_ID, "version", SLOTJE_VERSION, "developer-name",
      _ ("The makers of Slotje"), "license-type", GTK_LICENSE_GPL_3_0, "website", WEBSITE,
      "comments",
      _ ("Know who can see what you post, before you post it. Slotje works out from the settings "
         "of your accounts which people can see which posts, and why. It never goes online, and "
         "everything stays on this computer."),
      /* TRANSLATORS: put your own name here, one on a line */
      "translator-credits", _ ("translator-credits"), "debug-info", debug_info,
      "debug-info-filename", "slotje-debug-info.txt", "transient-for", parent, "modal", TRUE, NULL);

  if (notes != NULL)
    {
      adw_about_window_set_release_notes (about, notes);
      adw_about_window_set_release_notes_version (about, SLOTJE_VERSION);
    }
  adw_about_window_add_legal_section (about, _ ("The catalogue"), NULL, GTK_LICENSE_CUSTOM,
                                      _ ("The facts about the platforms may be shared under "
                                         "CC BY-SA 4.0. Slotje belongs to none of the platforms."));

  return GTK_WINDOW (about);
}
