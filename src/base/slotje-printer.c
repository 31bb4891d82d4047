/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-printer.h"

#include <string.h>

/* The generator of json-glib 1.6 writes 1e17 as `1e+17.0`, drops U+001F, and cannot sort. */

static void print_node (GString *out, JsonNode *node, gboolean sorted, guint level);

static void
print_indent (GString *out, guint level)
{
  g_string_append_c (out, '\n');
  for (guint i = 0; i < level; i++)
    g_string_append (out, "  ");
}

static void
print_string (GString *out, const char *text)
{
  static const char letters[] = "btnvfr";

  g_string_append_c (out, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      guchar c = (guchar) *p;

      if (c == '"' || c == '\\')
        g_string_append_printf (out, "\\%c", c);
      else if (c >= 0x08 && c <= 0x0d && c != 0x0b)
        g_string_append_printf (out, "\\%c", letters[c - 0x08]);
      else if (c < 0x20 || c == 0x7f)
        g_string_append_printf (out, "\\u%04x", c);
      else
        g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

/* The shortest of the usual precisions that reads back as the same number. */
static void
print_double (GString *out, double value)
{
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      double back;

      g_ascii_formatd (buffer, sizeof (buffer), formats[i], value);
      back = g_ascii_strtod (buffer, NULL);
      if (memcmp (&back, &value, sizeof (value)) == 0)
        break;
    }
  g_string_append (out, buffer);
  /* else it would come back as an integer */
  if (strpbrk (buffer, ".e") == NULL)
    g_string_append (out, ".0");
}

static void
print_value (GString *out, JsonNode *node)
{
  GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    print_string (out, json_node_get_string (node));
  else if (type == G_TYPE_BOOLEAN)
    g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
  else if (type == G_TYPE_INT64)
    g_string_append_printf (out, "%" G_GINT64_FORMAT, json_node_get_int (node));
  else
    print_double (out, json_node_get_double (node));
}

static int
compare_text (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

static void
print_object (GString *out, JsonObject *object, gboolean sorted, guint level)
{
  g_autoptr (GList) members = json_object_get_members (object);

  if (sorted)
    members = g_list_sort (members, compare_text);
  g_string_append_c (out, '{');
  for (GList *l = members; l != NULL; l = l->next)
    {
      print_indent (out, level + 1);
      print_string (out, l->data);
      g_string_append (out, ": ");
      print_node (out, json_object_get_member (object, l->data), sorted, level + 1);
      if (l->next != NULL)
        g_string_append_c (out, ',');
    }
  if (members != NULL)
    print_indent (out, level);
  g_string_append_c (out, '}');
}

static void
print_array (GString *out, JsonArray *array, gboolean sorted, guint level)
{
  guint length = json_array_get_length (array);

  g_string_append_c (out, '[');
  for (guint i = 0; i < length; i++)
    {
      print_indent (out, level + 1);
      print_node (out, json_array_get_element (array, i), sorted, level + 1);
      if (i + 1 < length)
        g_string_append_c (out, ',');
    }
  if (length > 0)
    print_indent (out, level);
  g_string_append_c (out, ']');
}

/* Recursion is bounded: what we print was let in by the gate, or built by a writer. */
static void
print_node (GString *out, JsonNode *node, gboolean sorted, guint level)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      print_object (out, json_node_get_object (node), sorted, level);
      break;
    case JSON_NODE_ARRAY:
      print_array (out, json_node_get_array (node), sorted, level);
      break;
    case JSON_NODE_VALUE:
      print_value (out, node);
      break;
    case JSON_NODE_NULL:
    default:
      g_string_append (out, "null");
      break;
    }
}

/**
 * slotje_printer_print:
 * @root: a node
 * @sorted: whether members are sorted, byte by byte
 * @length: (out) (optional): length of the text in bytes
 *
 * Returns: (transfer full): the node as JSON, indented by two spaces, with a newline at the end
 */
char *
slotje_printer_print (JsonNode *root, gboolean sorted, gsize *length)
{
  GString *out = g_string_new (NULL);

  print_node (out, root, sorted, 0);
  g_string_append_c (out, '\n');
  if (length != NULL)
    *length = out->len;
  return g_string_free (out, FALSE);
}
