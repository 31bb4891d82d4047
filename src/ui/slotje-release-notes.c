/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-release-notes.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#define METAINFO "/io/github/slotje/Slotje/" SLOTJE_APPLICATION_ID ".metainfo.xml"

typedef struct
{
  const char *version;
  gboolean in_release;
  GString *markup; /* of the release, NULL as long as it was not met */
} Notes;

static gboolean
is_list (const char *name)
{
  return g_str_equal (name, "ul") || g_str_equal (name, "ol");
}

static gboolean
is_text (const char *name)
{
  return g_str_equal (name, "p") || g_str_equal (name, "li");
}

static void
start_element (GMarkupParseContext *context,
               const char *name,
               const char **names,
               const char **values,
               gpointer user_data,
               GError **error)
{
  Notes *notes = user_data;

  for (guint i = 0; g_str_equal (name, "release") && names[i] != NULL; i++)
    if (g_str_equal (names[i], "version") && g_str_equal (values[i], notes->version))
      {
        notes->in_release = TRUE;
        notes->markup = g_string_new (NULL);
      }
  if (notes->in_release && (is_list (name) || is_text (name)))
    g_string_append_printf (notes->markup, "<%s>", name);
}

static void
end_element (GMarkupParseContext *context, const char *name, gpointer user_data, GError **error)
{
  Notes *notes = user_data;

  if (g_str_equal (name, "release"))
    notes->in_release = FALSE;
  if (notes->in_release && (is_list (name) || is_text (name)))
    g_string_append_printf (notes->markup, "</%s>", name);
}

/* A paragraph or an item of a list is one message for translators. */
static void
append_text (GMarkupParseContext *context,
             const char *text,
             gsize length,
             gpointer user_data,
             GError **error)
{
  Notes *notes = user_data;

  if (!notes->in_release || !is_text (g_markup_parse_context_get_element (context)))
    return;

  g_autofree char *english = g_strndup (text, length);
  g_autofree char *escaped = g_markup_escape_text (gettext (english), -1);

  g_string_append (notes->markup, escaped);
}

char *
slotje_release_notes_find (const char *metainfo, gssize length, const char *version)
{
  static const GMarkupParser parser = { start_element, end_element, append_text, NULL, NULL };
  Notes notes = { .version = version };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &notes, NULL);
  const gboolean good = g_markup_parse_context_parse (context, metainfo, length, NULL) &&
                        g_markup_parse_context_end_parse (context, NULL);

  if (notes.markup == NULL)
    return NULL;

  return g_string_free (notes.markup, !good);
}

char *
slotje_release_notes_dup_own (void)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (METAINFO, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  const char *text;
  gsize length;

  if (bytes == NULL)
    return NULL;

  text = g_bytes_get_data (bytes, &length);

  return slotje_release_notes_find (text, (gssize) length, SLOTJE_VERSION);
}
