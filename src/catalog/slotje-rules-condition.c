/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rules-builder.h"

#include "slotje-text.h"

/**
 * slotje_rules_builder_add:
 * @self: a builder
 * @node: a node, complete but for its children
 * @children: (nullable) (element-type guint16): nodes that were added before
 *
 * Adds a node. When there are too many it complains, once, and goes on with
 * node 0, so that the rest of the file is still checked.
 *
 * Returns: index of the node
 */
guint16
slotje_rules_builder_add (SlotjeRulesBuilder *self, SlotjeNode node, GArray *children)
{
  guint n_children = children != NULL ? children->len : 0;

  if (n_children > SLOTJE_MAX_OPERANDS)
    {
      slotje_reader_complain (self->reader, NULL, _ ("split it into smaller parts"),
                              _ ("%u operands are too many"), n_children);
      return 0;
    }
  if (self->nodes->len >= SLOTJE_MAX_NODES || self->children->len + n_children > SLOTJE_MAX_NODES)
    {
      if (!self->full)
        slotje_reader_complain (self->reader, NULL, _ ("use “sameAs” instead of repeating rules"),
                                _ ("the rules of this file are too large"));
      self->full = TRUE;
      return 0;
    }

  node.n_children = (guint8) n_children;
  node.first_child = (guint16) self->children->len;
  if (n_children > 0)
    g_array_append_vals (self->children, children->data, n_children);
  g_array_append_val (self->nodes, node);

  return (guint16) (self->nodes->len - 1);
}

/* `is`: a setting, then the options that will do. */
static guint16
compile_is (SlotjeRulesBuilder *self)
{
  g_auto (GStrv) words = slotje_reader_dup_strings (self->reader, "is", SLOTJE_REQUIRED);
  const SlotjeSetting *setting = slotje_platform_find_setting (self->platform, words[0]);
  SlotjeNode node = { .kind = SLOTJE_NODE_IS };

  if (words[0] == NULL || words[1] == NULL)
    {
      slotje_reader_complain (self->reader, "is", _ ("name a setting and at least one option"),
                              _ ("the list is too short"));
      return 0;
    }
  if (setting == NULL)
    {
      slotje_reader_complain (self->reader, "is", _ ("name one of the settings of the file"),
                              _ ("there is no setting “%s”"), words[0]);
      return 0;
    }

  node.subject = (guint16) setting->index;
  for (guint i = 1; words[i] != NULL; i++)
    {
      int option = slotje_setting_find_option (setting, words[i]);

      if (option < 0)
        slotje_reader_complain (self->reader, "is", _ ("name one of its options"),
                                _ ("“%s” has no option “%s”"), words[0], words[i]);
      else
        node.options |= (SlotjeOptions) (1u << option);
    }

  return slotje_rules_builder_add (self, node, NULL);
}

static guint16
compile_list (SlotjeRulesBuilder *self, const char *member, SlotjeNodeKind kind)
{
  g_autoptr (GArray) children = g_array_new (FALSE, FALSE, sizeof (guint16));
  SlotjeNode node = { .kind = (guint8) kind };
  guint length;
  guint16 index;

  if (!slotje_reader_enter_array (self->reader, member, SLOTJE_REQUIRED))
    return 0;

  length = slotje_reader_get_length (self->reader);
  if (length < 2)
    slotje_reader_complain (self->reader, NULL, _ ("give at least two"),
                            _ ("there are too few conditions"));
  for (guint i = 0; i < length; i++)
    {
      guint16 child;

      if (!slotje_reader_enter_element (self->reader, i))
        continue;
      child = slotje_rules_builder_condition (self, NULL);
      slotje_reader_leave (self->reader);
      g_array_append_val (children, child);
    }
  index = slotje_rules_builder_add (self, node, children);
  slotje_reader_leave (self->reader);

  return index;
}

static guint16
compile_not (SlotjeRulesBuilder *self)
{
  g_autoptr (GArray) children = g_array_new (FALSE, FALSE, sizeof (guint16));
  SlotjeNode node = { .kind = SLOTJE_NODE_NOT };
  guint16 child;

  if (!slotje_reader_enter_object (self->reader, "not", SLOTJE_REQUIRED))
    return 0;

  child = slotje_rules_builder_condition (self, NULL);
  slotje_reader_leave (self->reader);
  g_array_append_val (children, child);

  return slotje_rules_builder_add (self, node, children);
}

/**
 * slotje_rules_builder_condition:
 * @self: a builder whose reader stands at a condition
 * @known: (nullable): names of the members there may be, when the condition is
 *   part of a larger record; else only those of conditions
 *
 * Compiles `is`, `and`, `or` or `not`.
 *
 * Returns: index of the node, 0 after a complaint
 */
guint16
slotje_rules_builder_condition (SlotjeRulesBuilder *self, const char *const *known)
{
  static const char *const forms[] = { "is", "and", "or", "not", NULL };
  guint n_forms = 0;

  if (slotje_reader_is_object (self->reader))
    {
      slotje_reader_refuse_unknown (self->reader, known != NULL ? known : forms);
      for (guint i = 0; forms[i] != NULL; i++)
        n_forms += slotje_reader_has (self->reader, forms[i]) ? 1 : 0;
    }
  if (n_forms != 1)
    {
      slotje_reader_complain (self->reader, NULL, _ ("write one of “is”, “and”, “or” and “not”"),
                              _ ("this is not a condition"));
      return 0;
    }

  if (slotje_reader_has (self->reader, "is"))
    return compile_is (self);
  if (slotje_reader_has (self->reader, "and"))
    return compile_list (self, "and", SLOTJE_NODE_AND);
  if (slotje_reader_has (self->reader, "or"))
    return compile_list (self, "or", SLOTJE_NODE_OR);

  return compile_not (self);
}
