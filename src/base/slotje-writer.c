/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-writer.h"

#include "slotje-printer.h"

struct _SlotjeWriter
{
  SlotjeWriterOrder order;
  GPtrArray *open; /* of JsonNode, owned: the root object first, then what stands open in it */
};

/**
 * slotje_writer_new:
 * @order: whether members are sorted
 *
 * Returns: (transfer full): a writer standing in an empty root object
 */
SlotjeWriter *
slotje_writer_new (SlotjeWriterOrder order)
{
  SlotjeWriter *self = g_new0 (SlotjeWriter, 1);

  self->order = order;
  self->open = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  g_ptr_array_add (self->open, json_node_init_object (json_node_alloc (), json_object_new ()));
  json_object_unref (json_node_get_object (g_ptr_array_index (self->open, 0)));
  return self;
}

/**
 * slotje_writer_free:
 * @self: (nullable) (transfer full): a writer
 *
 * Frees it.
 */
void
slotje_writer_free (SlotjeWriter *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->open);
  g_free (self);
}

static JsonNode *
peek_open (SlotjeWriter *self)
{
  return g_ptr_array_index (self->open, self->open->len - 1);
}

/* Takes @node. */
static void
add (SlotjeWriter *self, const char *member, JsonNode *node)
{
  JsonNode *parent = peek_open (self);

  if (JSON_NODE_HOLDS_OBJECT (parent) && member != NULL)
    json_object_set_member (json_node_get_object (parent), member, node);
  else if (JSON_NODE_HOLDS_ARRAY (parent) && member == NULL)
    json_array_add_element (json_node_get_array (parent), node);
  else
    {
      json_node_unref (node);
      g_return_if_reached ();
    }
}

/**
 * slotje_writer_open_object:
 * @self: a writer
 * @member: (nullable): name; %NULL inside an array
 *
 * Begins an object; what is added next goes into it, until slotje_writer_close().
 */
void
slotje_writer_open_object (SlotjeWriter *self, const char *member)
{
  JsonNode *node = json_node_alloc ();

  json_node_take_object (json_node_init (node, JSON_NODE_OBJECT), json_object_new ());
  add (self, member, json_node_ref (node));
  g_ptr_array_add (self->open, node);
}

/**
 * slotje_writer_open_array:
 * @self: a writer
 * @member: (nullable): name; %NULL inside an array
 *
 * Begins an array; what is added next goes into it, until slotje_writer_close().
 */
void
slotje_writer_open_array (SlotjeWriter *self, const char *member)
{
  JsonNode *node = json_node_alloc ();

  json_node_take_array (json_node_init (node, JSON_NODE_ARRAY), json_array_new ());
  add (self, member, json_node_ref (node));
  g_ptr_array_add (self->open, node);
}

/**
 * slotje_writer_close:
 * @self: a writer
 *
 * Ends what was opened last.
 */
void
slotje_writer_close (SlotjeWriter *self)
{
  g_return_if_fail (self->open->len > 1);

  g_ptr_array_remove_index (self->open, self->open->len - 1);
}

/* Control characters have no place in what we write ourselves; line ends and tabs do. */
static char *
remove_controls (const char *value)
{
  g_autofree char *valid = g_utf8_make_valid (value, -1);
  GString *result = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iscntrl (c) || c == '\n' || c == '\t')
        g_string_append_unichar (result, c);
    }
  return g_string_free (result, FALSE);
}

/**
 * slotje_writer_add_string:
 * @self: a writer
 * @member: (nullable): name; %NULL inside an array
 * @value: a text; control characters other than newline and tab are left out
 *
 * Adds a string.
 */
void
slotje_writer_add_string (SlotjeWriter *self, const char *member, const char *value)
{
  g_autofree char *clean = NULL;

  g_return_if_fail (value != NULL);

  clean = remove_controls (value);
  add (self, member, json_node_init_string (json_node_alloc (), clean));
}

/**
 * slotje_writer_add_integer:
 * @self: a writer
 * @member: (nullable): name; %NULL inside an array
 * @value: a number, within ±2^53 so that the gate lets it back in
 *
 * Adds a number.
 */
void
slotje_writer_add_integer (SlotjeWriter *self, const char *member, gint64 value)
{
  add (self, member, json_node_init_int (json_node_alloc (), value));
}

/**
 * slotje_writer_add_boolean:
 * @self: a writer
 * @member: (nullable): name; %NULL inside an array
 * @value: the value
 *
 * Adds true or false.
 */
void
slotje_writer_add_boolean (SlotjeWriter *self, const char *member, gboolean value)
{
  add (self, member, json_node_init_boolean (json_node_alloc (), value));
}

/**
 * slotje_writer_add_null:
 * @self: a writer
 * @member: (nullable): name; %NULL inside an array
 *
 * Adds null.
 */
void
slotje_writer_add_null (SlotjeWriter *self, const char *member)
{
  add (self, member, json_node_init_null (json_node_alloc ()));
}

/**
 * slotje_writer_add_strings:
 * @self: a writer
 * @member: (nullable): name; %NULL inside an array
 * @values: (array zero-terminated=1): texts
 *
 * Adds an array of strings.
 */
void
slotje_writer_add_strings (SlotjeWriter *self, const char *member, const char *const *values)
{
  g_return_if_fail (values != NULL);

  slotje_writer_open_array (self, member);
  for (guint i = 0; values[i] != NULL; i++)
    slotje_writer_add_string (self, NULL, values[i]);
  slotje_writer_close (self);
}

/**
 * slotje_writer_add_node:
 * @self: a writer
 * @member: (nullable): name; %NULL inside an array
 * @node: (nullable) (transfer none): what was kept; %NULL adds nothing
 *
 * Adds what was kept, as it was, whatever is in it.
 */
void
slotje_writer_add_node (SlotjeWriter *self, const char *member, JsonNode *node)
{
  if (node != NULL)
    add (self, member, json_node_copy (node));
}

/**
 * slotje_writer_add_members:
 * @self: a writer standing in an object
 * @object: (nullable) (transfer none): an object that was kept; %NULL adds nothing
 *
 * Adds all its members, but never in the place of one that is there already.
 */
void
slotje_writer_add_members (SlotjeWriter *self, JsonNode *object)
{
  JsonNode *parent = peek_open (self);
  g_autoptr (GList) members = NULL;

  if (object == NULL)
    return;
  g_return_if_fail (JSON_NODE_HOLDS_OBJECT (object) && JSON_NODE_HOLDS_OBJECT (parent));

  members = json_object_get_members (json_node_get_object (object));
  for (GList *l = members; l != NULL; l = l->next)
    if (!json_object_has_member (json_node_get_object (parent), l->data))
      slotje_writer_add_node (self, l->data,
                              json_object_get_member (json_node_get_object (object), l->data));
}

/**
 * slotje_writer_print:
 * @self: a writer
 * @length: (out) (optional): length of the text in bytes
 *
 * Closes what is open and prints.
 *
 * Returns: (transfer full): JSON that the gate lets in, as far as its caps allow
 */
char *
slotje_writer_print (SlotjeWriter *self, gsize *length)
{
  g_ptr_array_set_size (self->open, 1);
  return slotje_printer_print (peek_open (self), self->order == SLOTJE_WRITER_SORTED, length);
}
