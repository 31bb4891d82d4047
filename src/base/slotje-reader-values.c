/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-reader-private.h"

#include "slotje-text.h"

static JsonNode *
peek_node (SlotjeReader *self)
{
  return slotje_reader_peek (self)->node;
}

static JsonObject *
peek_object (SlotjeReader *self)
{
  JsonNode *node = peek_node (self);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static gboolean
holds (JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

/**
 * slotje_reader_get_file:
 * @self: a reader
 *
 * Returns: name of the file, as it was given
 */
const char *
slotje_reader_get_file (SlotjeReader *self)
{
  return self->file;
}

/**
 * slotje_reader_dup_place:
 * @self: a reader
 *
 * Returns: (transfer full): where it stands, as `settings[protect-posts].options[0]`; empty at the
 * root
 */
char *
slotje_reader_dup_place (SlotjeReader *self)
{
  return g_strdup (slotje_reader_peek (self)->place);
}

/**
 * slotje_reader_get_length:
 * @self: a reader
 *
 * Returns: the number of elements or members of where it stands; 0 for any other value
 */
guint
slotje_reader_get_length (SlotjeReader *self)
{
  JsonNode *node = peek_node (self);

  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_array_get_length (json_node_get_array (node));
  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_object_get_size (json_node_get_object (node));
  return 0;
}

/**
 * slotje_reader_is_object:
 * @self: a reader
 *
 * Returns: whether it stands in an object
 */
gboolean
slotje_reader_is_object (SlotjeReader *self)
{
  return JSON_NODE_HOLDS_OBJECT (peek_node (self));
}

/**
 * slotje_reader_is_array:
 * @self: a reader
 *
 * Returns: whether it stands in an array
 */
gboolean
slotje_reader_is_array (SlotjeReader *self)
{
  return JSON_NODE_HOLDS_ARRAY (peek_node (self));
}

/**
 * slotje_reader_is_string:
 * @self: a reader
 *
 * Returns: whether it stands at a string
 */
gboolean
slotje_reader_is_string (SlotjeReader *self)
{
  return holds (peek_node (self), G_TYPE_STRING);
}

/**
 * slotje_reader_dup_members:
 * @self: a reader
 *
 * Returns: (transfer full): names of all members in file order; empty when it stands in no object
 */
GStrv
slotje_reader_dup_members (SlotjeReader *self)
{
  JsonObject *object = peek_object (self);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  if (object != NULL)
    {
      g_autoptr (GList) members = json_object_get_members (object);

      for (GList *l = members; l != NULL; l = l->next)
        g_strv_builder_add (names, l->data);
    }
  return g_strv_builder_end (names);
}

/**
 * slotje_reader_has:
 * @self: a reader
 * @member: name of a member
 *
 * Returns: whether the current node is an object with that member, be it null
 */
gboolean
slotje_reader_has (SlotjeReader *self, const char *member)
{
  JsonObject *object = peek_object (self);

  return object != NULL && json_object_has_member (object, member);
}

/**
 * slotje_reader_is_null:
 * @self: a reader
 * @member: name of a member
 *
 * Returns: whether the member is there and is null
 */
gboolean
slotje_reader_is_null (SlotjeReader *self, const char *member)
{
  JsonObject *object = peek_object (self);
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  return node != NULL && JSON_NODE_HOLDS_NULL (node);
}

/**
 * slotje_reader_get_string:
 * @self: a reader
 * @member: name of a member
 * @presence: whether it is wrong when there is no such member
 *
 * Returns: (nullable) (transfer none): the string, or %NULL, with a complaint when it is of another
 *   kind
 */
const char *
slotje_reader_get_string (SlotjeReader *self, const char *member, SlotjePresence presence)
{
  JsonNode *node = slotje_reader_find_member (self, member, presence);

  if (node == NULL)
    return NULL;
  if (holds (node, G_TYPE_STRING))
    return json_node_get_string (node);
  slotje_reader_complain (self, member, _ ("write it in double quotes"), _ ("this must be a text"));
  return NULL;
}

/**
 * slotje_reader_get_boolean:
 * @self: a reader
 * @member: name of a member
 * @fallback: what to answer when there is none
 *
 * Returns: the value, or @fallback, with a complaint when it is of another kind
 */
gboolean
slotje_reader_get_boolean (SlotjeReader *self, const char *member, gboolean fallback)
{
  JsonNode *node = slotje_reader_find_member (self, member, SLOTJE_OPTIONAL);

  if (node == NULL)
    return fallback;
  if (holds (node, G_TYPE_BOOLEAN))
    return json_node_get_boolean (node);
  slotje_reader_complain (self, member, _ ("write true or false, without quotes"),
                          _ ("this must be true or false"));
  return fallback;
}

/**
 * slotje_reader_get_integer:
 * @self: a reader
 * @member: name of a member
 * @fallback: what to answer when there is none
 * @min: smallest value that is right
 * @max: largest value that is right
 *
 * Returns: the value, or @fallback, with a complaint when it is of another kind or out of range
 */
gint64
slotje_reader_get_integer (
    SlotjeReader *self, const char *member, gint64 fallback, gint64 min, gint64 max)
{
  JsonNode *node = slotje_reader_find_member (self, member, SLOTJE_OPTIONAL);
  gint64 value;

  if (node == NULL)
    return fallback;
  if (!holds (node, G_TYPE_INT64))
    {
      slotje_reader_complain (self, member, _ ("write it without a point and without quotes"),
                              _ ("this must be a whole number"));
      return fallback;
    }
  value = json_node_get_int (node);
  if (value >= min && value <= max)
    return value;
  slotje_reader_complain (self, member, _ ("write a number in that range"),
                          _ ("%lld is not from %lld to %lld"), (long long) value, (long long) min,
                          (long long) max);
  return fallback;
}

/**
 * slotje_reader_dup_strings:
 * @self: a reader
 * @member: name of a member
 * @presence: whether it is wrong when there is no such member
 *
 * Returns: (transfer full): the strings of an array; elements of another kind are complained about
 *   and left out
 */
GStrv
slotje_reader_dup_strings (SlotjeReader *self, const char *member, SlotjePresence presence)
{
  g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
  JsonNode *node = slotje_reader_find_member (self, member, presence);
  JsonArray *array = NULL;

  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node))
    slotje_reader_complain (self, member, _ ("write it in [ and ]"),
                            _ ("this must be a list of texts"));
  else if (node != NULL)
    array = json_node_get_array (node);

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (holds (element, G_TYPE_STRING))
        g_strv_builder_add (strings, json_node_get_string (element));
      else
        slotje_reader_complain_at (self, member, i, _ ("this must be a text"),
                                   _ ("write it in double quotes"));
    }
  return g_strv_builder_end (strings);
}

/**
 * slotje_reader_get_word:
 * @self: a reader
 * @member: name of a member
 * @words: (array zero-terminated=1): the words that are right
 * @fallback: what to answer otherwise
 * @presence: whether it is wrong when there is no such member
 *
 * Returns: index of the word in @words, or @fallback, with a complaint when it is none of them
 */
int
slotje_reader_get_word (SlotjeReader *self,
                        const char *member,
                        const char *const *words,
                        int fallback,
                        SlotjePresence presence)
{
  const char *word = slotje_reader_get_string (self, member, presence);
  g_autofree char *all = NULL;

  if (word == NULL)
    return fallback;
  for (int i = 0; words[i] != NULL; i++)
    if (g_str_equal (word, words[i]))
      return i;

  all = g_strjoinv (", ", (GStrv) words);
  slotje_reader_complain (self, member, _ ("use one of those words"),
                          _ ("“%.80s” is not one of: %s"), word, all);
  return fallback;
}

/**
 * slotje_reader_get_own_string:
 * @self: a reader
 *
 * Returns: (nullable) (transfer none): the string it stands at; %NULL with a complaint when it
 * stands at something else
 */
const char *
slotje_reader_get_own_string (SlotjeReader *self)
{
  JsonNode *node = peek_node (self);

  if (holds (node, G_TYPE_STRING))
    return json_node_get_string (node);
  slotje_reader_complain (self, NULL, _ ("write it in double quotes"), _ ("this must be a text"));
  return NULL;
}

/**
 * slotje_reader_refuse_unknown:
 * @self: a reader
 * @known: (array zero-terminated=1): the names that are right
 *
 * Complains about every other member of the object it stands in.
 */
void
slotje_reader_refuse_unknown (SlotjeReader *self, const char *const *known)
{
  g_auto (GStrv) members = slotje_reader_dup_members (self);

  for (guint i = 0; members[i] != NULL; i++)
    if (!g_strv_contains (known, members[i]))
      slotje_reader_complain (self, members[i], _ ("check the spelling, or take it out"),
                              _ ("this name is not known"));
}

/**
 * slotje_reader_dup_unknown:
 * @self: a reader
 * @known: (array zero-terminated=1): the names that are known
 *
 * Returns: (transfer full) (nullable): the other members as an object, not to be changed
 */
JsonNode *
slotje_reader_dup_unknown (SlotjeReader *self, const char *const *known)
{
  g_auto (GStrv) members = slotje_reader_dup_members (self);
  g_autoptr (JsonObject) unknown = json_object_new ();

  for (guint i = 0; members[i] != NULL; i++)
    if (!g_strv_contains (known, members[i]))
      json_object_set_member (unknown, members[i], slotje_reader_dup_member (self, members[i]));

  if (json_object_get_size (unknown) == 0)
    return NULL;
  return json_node_init_object (json_node_alloc (), unknown);
}

/**
 * slotje_reader_dup_member:
 * @self: a reader
 * @member: name of a member
 *
 * Returns: (transfer full) (nullable): the member as it stands, not to be changed; %NULL when
 * absent
 */
JsonNode *
slotje_reader_dup_member (SlotjeReader *self, const char *member)
{
  JsonObject *object = peek_object (self);
  JsonNode *node = object != NULL ? json_object_get_member (object, member) : NULL;

  return node != NULL ? json_node_copy (node) : NULL;
}
