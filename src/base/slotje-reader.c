/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-reader-private.h"

#include "slotje-error.h"
#include "slotje-gate.h"
#include "slotje-load.h"
#include "slotje-text.h"

/* A file in which everything is wrong should not fill the memory with complaints. */
#define MAX_COMPLAINTS 1000
#define MAX_ID_IN_PLACE 64

const SlotjeCaps slotje_caps_catalog = { 4 * 1024 * 1024, 32, 200000, 2048, 65536 };
const SlotjeCaps slotje_caps_profile = { 16 * 1024 * 1024, 32, 200000, 2048, 65536 };

static void
clear_frame (gpointer data)
{
  SlotjeReaderFrame *frame = data;

  g_free (frame->place);
}

static void
push_frame (SlotjeReader *self, JsonNode *node, char *place)
{
  SlotjeReaderFrame frame = { node, place, FALSE };

  g_array_append_val (self->frames, frame);
}

static char *
join_place (const char *parent, const char *member)
{
  if (member == NULL)
    return g_strdup (parent);
  if (*parent == '\0')
    return g_strdup (member);
  return g_strdup_printf ("%s.%s", parent, member);
}

static void
take_complaint (SlotjeReader *self, const char *place, const char *what, const char *remedy)
{
  if (self->complaints->len < MAX_COMPLAINTS)
    g_ptr_array_add (self->complaints, slotje_complaint_new (self->file, place, what, remedy));
}

static GPtrArray *
new_complaints (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);
}

/**
 * slotje_reader_new_for_file:
 * @path: a path, as the person gave it
 * @caps: what is too large
 * @error: return location
 *
 * Reads a file through the gate. Its size and kind are looked at before a byte of it is read.
 *
 * Returns: (transfer full): a reader standing at the root object, or %NULL with an error
 */
SlotjeReader *
slotje_reader_new_for_file (const char *path, const SlotjeCaps *caps, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (caps != NULL, NULL);

  bytes = slotje_load_file (path, caps->bytes, error);
  return bytes != NULL ? slotje_reader_new_for_bytes (bytes, path, caps, error) : NULL;
}

/**
 * slotje_reader_new_for_bytes:
 * @bytes: the content, of any kind
 * @name: name of the file, for messages
 * @caps: what is too large
 * @error: return location
 *
 * Reads a text through the gate.
 *
 * Returns: (transfer full): a reader standing at the root object, or %NULL with an error
 */
SlotjeReader *
slotje_reader_new_for_bytes (GBytes *bytes,
                             const char *name,
                             const SlotjeCaps *caps,
                             GError **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) parse_error = NULL;
  g_autoptr (SlotjeReader) self = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (caps != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  if (!slotje_gate_check (text != NULL ? text : "", length, name, caps, error))
    return NULL;

  parser = json_parser_new ();
  if (!json_parser_load_from_data (parser, text, (gssize) length, &parse_error) ||
      !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    {
      g_set_error (error, SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE,
                   _ ("%s: the file cannot be understood (%s); use a good copy of the file"), name,
                   parse_error != NULL ? parse_error->message : "");
      return NULL;
    }

  self = g_new0 (SlotjeReader, 1);
  self->file = g_strdup (name);
  self->root = json_parser_steal_root (parser);
  self->complaints = new_complaints ();
  self->frames = g_array_new (FALSE, FALSE, sizeof (SlotjeReaderFrame));
  g_array_set_clear_func (self->frames, clear_frame);
  push_frame (self, self->root, g_strdup (""));
  return g_steal_pointer (&self);
}

/**
 * slotje_reader_free:
 * @self: (nullable) (transfer full): a reader
 *
 * Frees it, and the strings it lent.
 */
void
slotje_reader_free (SlotjeReader *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->frames);
  g_ptr_array_unref (self->complaints);
  json_node_unref (self->root);
  g_free (self->file);
  g_free (self);
}

SlotjeReaderFrame *
slotje_reader_peek (SlotjeReader *self)
{
  return &g_array_index (self->frames, SlotjeReaderFrame, self->frames->len - 1);
}

/**
 * slotje_reader_get_complaints:
 * @self: a reader
 *
 * Returns: (transfer none) (element-type SlotjeComplaint): the complaints so far, at most a
 * thousand
 */
GPtrArray *
slotje_reader_get_complaints (SlotjeReader *self)
{
  return self->complaints;
}

/**
 * slotje_reader_steal_complaints:
 * @self: a reader
 *
 * Returns: (transfer full) (element-type SlotjeComplaint): the complaints so far; the reader is
 * clean afterwards
 */
GPtrArray *
slotje_reader_steal_complaints (SlotjeReader *self)
{
  GPtrArray *complaints = self->complaints;

  self->complaints = new_complaints ();
  return complaints;
}

/**
 * slotje_reader_is_clean:
 * @self: a reader
 *
 * Returns: whether there is no complaint
 */
gboolean
slotje_reader_is_clean (SlotjeReader *self)
{
  return self->complaints->len == 0;
}

/**
 * slotje_reader_complain:
 * @self: a reader
 * @member: (nullable): a member of the current node, or %NULL for the node itself
 * @remedy: what to do about it, translated
 * @what_format: what is wrong, translated
 * @...: for the format
 *
 * Adds a complaint.
 */
void
slotje_reader_complain (
    SlotjeReader *self, const char *member, const char *remedy, const char *what_format, ...)
{
  g_autofree char *place = join_place (slotje_reader_peek (self)->place, member);
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, what_format);
  what = g_strdup_vprintf (what_format, args);
  va_end (args);
  take_complaint (self, place, what, remedy);
}

void
slotje_reader_complain_at (
    SlotjeReader *self, const char *member, guint index, const char *what, const char *remedy)
{
  g_autofree char *parent = join_place (slotje_reader_peek (self)->place, member);
  g_autofree char *place = g_strdup_printf ("%s[%u]", parent, index);

  take_complaint (self, place, what, remedy);
}

JsonNode *
slotje_reader_find_member (SlotjeReader *self, const char *member, SlotjePresence presence)
{
  SlotjeReaderFrame *frame = slotje_reader_peek (self);
  JsonNode *node;

  if (!JSON_NODE_HOLDS_OBJECT (frame->node))
    {
      if (!frame->complained)
        slotje_reader_complain (self, NULL, _ ("write it in { and }"),
                                _ ("this must be an object"));
      frame->complained = TRUE;
      return NULL;
    }

  node = json_object_get_member (json_node_get_object (frame->node), member);
  if (node != NULL && !JSON_NODE_HOLDS_NULL (node))
    return node;
  if (presence == SLOTJE_REQUIRED)
    slotje_reader_complain (self, member, _ ("add it"), _ ("this is missing"));
  return NULL;
}

static gboolean
enter_node (SlotjeReader *self, JsonNode *node, const char *member)
{
  push_frame (self, node, join_place (slotje_reader_peek (self)->place, member));
  return TRUE;
}

/**
 * slotje_reader_enter_member:
 * @self: a reader
 * @member: a member of the object it stands in
 * @presence: whether it is wrong when there is no such member
 *
 * Steps to a member of any kind.
 *
 * Returns: TRUE when the reader stands at it now; then slotje_reader_leave() is due
 */
gboolean
slotje_reader_enter_member (SlotjeReader *self, const char *member, SlotjePresence presence)
{
  JsonNode *node = slotje_reader_find_member (self, member, presence);

  return node != NULL && enter_node (self, node, member);
}

/**
 * slotje_reader_enter_object:
 * @self: a reader
 * @member: a member of the object it stands in
 * @presence: whether it is wrong when there is no such member
 *
 * Steps into an object. A member of another kind is always complained about.
 *
 * Returns: TRUE when the reader stands in it now; then slotje_reader_leave() is due
 */
gboolean
slotje_reader_enter_object (SlotjeReader *self, const char *member, SlotjePresence presence)
{
  JsonNode *node = slotje_reader_find_member (self, member, presence);

  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      slotje_reader_complain (self, member, _ ("write it in { and }"),
                              _ ("this must be an object"));
      return FALSE;
    }
  return enter_node (self, node, member);
}

/**
 * slotje_reader_enter_array:
 * @self: a reader
 * @member: a member of the object it stands in
 * @presence: whether it is wrong when there is no such member
 *
 * Steps into an array. A member of another kind is always complained about.
 *
 * Returns: TRUE when the reader stands in it now; then slotje_reader_leave() is due
 */
gboolean
slotje_reader_enter_array (SlotjeReader *self, const char *member, SlotjePresence presence)
{
  JsonNode *node = slotje_reader_find_member (self, member, presence);

  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      slotje_reader_complain (self, member, _ ("write it in [ and ]"), _ ("this must be a list"));
      return FALSE;
    }
  return enter_node (self, node, member);
}

/* The `id` of an object, when it is short enough to serve as a place. */
static const char *
peek_id (JsonNode *node)
{
  JsonNode *id = NULL;
  const char *text = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    id = json_object_get_member (json_node_get_object (node), "id");
  if (id != NULL && JSON_NODE_HOLDS_VALUE (id) && json_node_get_value_type (id) == G_TYPE_STRING)
    text = json_node_get_string (id);
  if (text == NULL || *text == '\0' || g_utf8_strlen (text, -1) > MAX_ID_IN_PLACE)
    return NULL;
  return text;
}

/**
 * slotje_reader_enter_element:
 * @self: a reader that stands in an array
 * @index: number of the element, from 0
 *
 * Steps into an element of any kind.
 *
 * Returns: TRUE when the reader stands at it now, and slotje_reader_leave() is due; FALSE when
 * there is no such element
 */
gboolean
slotje_reader_enter_element (SlotjeReader *self, guint index)
{
  SlotjeReaderFrame *frame = slotje_reader_peek (self);
  JsonNode *node;
  const char *id;

  if (index >= slotje_reader_get_length (self) || !JSON_NODE_HOLDS_ARRAY (frame->node))
    return FALSE;

  node = json_array_get_element (json_node_get_array (frame->node), index);
  id = peek_id (node);
  push_frame (self, node,
              id != NULL ? g_strdup_printf ("%s[%s]", frame->place, id)
                         : g_strdup_printf ("%s[%u]", frame->place, index));
  return TRUE;
}

/**
 * slotje_reader_leave:
 * @self: a reader
 *
 * Steps back to where it was before the last successful enter.
 */
void
slotje_reader_leave (SlotjeReader *self)
{
  g_return_if_fail (self->frames->len > 1);

  g_array_set_size (self->frames, self->frames->len - 1);
}
