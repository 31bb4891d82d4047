/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-ui-link.h"

#include <glib/gi18n.h>

#include "slotje-compat.h"
#include "slotje-ui-text.h"

static gboolean
has_only_plain_characters (const char *url)
{
  for (const char *p = url; *p != '\0'; p++)
    {
      if (!g_ascii_isgraph (*p) || *p == '\\')
        return FALSE;
    }

  return TRUE;
}

char *
slotje_ui_link_get_host (const char *url)
{
  if (url == NULL || !has_only_plain_characters (url))
    return NULL;

  g_autoptr (GUri) uri = g_uri_parse (url, G_URI_FLAGS_HAS_PASSWORD, NULL);

  if (uri == NULL || g_ascii_strcasecmp (g_uri_get_scheme (uri), "https") != 0)
    return NULL;

  const char *host = g_uri_get_host (uri);

  if (host == NULL || *host == '\0' || g_uri_get_userinfo (uri) != NULL)
    return NULL;

  return g_hostname_to_ascii (host);
}

static void
answered_cb (GtkWidget *widget, const char *response, gpointer user_data)
{
  const char *url = user_data;

  if (g_strcmp0 (response, "open") == 0)
    gtk_widget_activate_action (widget, "win.launch-uri", "s", url);
}

void
slotje_ui_link_open (GtkWidget *widget, const char *url)
{
  g_autofree char *host = slotje_ui_link_get_host (url);

  if (host == NULL)
    {
      slotje_ui_text_toast (widget, _ ("This link is not a safe web address, so it stays closed."));
      return;
    }

  /* TRANSLATORS: %s is the address of a web site, for example www.example.org */
  g_autofree char *title = g_strdup_printf (_ ("Open %s in your browser?"), host);
  const SlotjeChoice choices[] = {
    { "cancel", _ ("_Cancel"), SLOTJE_CHOICE_PLAIN },
    { "open", _ ("_Open"), SLOTJE_CHOICE_SUGGESTED },
  };

  slotje_compat_ask (widget, title,
                     _ ("Slotje itself never goes online. The site will see that you visit it."),
                     choices, G_N_ELEMENTS (choices), answered_cb, g_strdup (url), g_free);
}

void
slotje_ui_link_copy (GtkWidget *widget, const char *url)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), url);
  slotje_ui_text_toast (widget, _ ("Link copied"));
}
