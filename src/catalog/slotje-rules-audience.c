/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rules-builder.h"

#include "slotje-text.h"

static guint16
compile_level (SlotjeRulesBuilder *self)
{
  const char *id = slotje_reader_get_own_string (self->reader);
  const SlotjeLevel *level = slotje_scale_find_level (self->scale, id);
  SlotjeNode node = { .kind = SLOTJE_NODE_LEVEL };

  if (level == NULL)
    {
      slotje_reader_complain (self->reader, NULL, _ ("name one of the levels of the scale"),
                              _ ("there is no level “%s”"), id);
      return 0;
    }
  node.subject = (guint16) (level - self->scale->levels);

  return slotje_rules_builder_add (self, node, NULL);
}

static void
refuse_other_options (SlotjeRulesBuilder *self, const SlotjeSetting *setting)
{
  g_auto (GStrv) members = slotje_reader_dup_members (self->reader);

  for (guint i = 0; members[i] != NULL; i++)
    if (slotje_setting_find_option (setting, members[i]) < 0)
      slotje_reader_complain (self->reader, members[i], _ ("name exactly the options"),
                              _ ("“%s” has no option “%s”"), setting->id, members[i]);
}

/* Stands in the map; one child per option, in the order of the setting. */
static void
compile_map (SlotjeRulesBuilder *self, const SlotjeSetting *setting, GArray *children)
{
  refuse_other_options (self, setting);
  for (guint i = 0; i < setting->n_options; i++)
    {
      const char *id = setting->options[i].id;
      guint16 child = 0;

      if (id == NULL)
        continue;
      if (slotje_reader_enter_member (self->reader, id, SLOTJE_OPTIONAL))
        {
          child = slotje_rules_builder_audience (self);
          slotje_reader_leave (self->reader);
        }
      else
        slotje_reader_complain (self->reader, NULL, _ ("name exactly the options"),
                                _ ("nothing is said about option “%s” of “%s”"), id, setting->id);
      g_array_append_val (children, child);
    }
}

static guint16
compile_by (SlotjeRulesBuilder *self)
{
  static const char *const known[] = { "by", "map", NULL };
  g_autoptr (GArray) children = g_array_new (FALSE, FALSE, sizeof (guint16));
  const char *id = slotje_reader_get_string (self->reader, "by", SLOTJE_REQUIRED);
  const SlotjeSetting *setting = slotje_platform_find_setting (self->platform, id);
  SlotjeNode node = { .kind = SLOTJE_NODE_BY };

  slotje_reader_refuse_unknown (self->reader, known);
  if (setting == NULL)
    {
      if (id != NULL)
        slotje_reader_complain (self->reader, "by", _ ("name one of the settings of the file"),
                                _ ("there is no setting “%s”"), id);
      return 0;
    }
  if (!slotje_reader_enter_object (self->reader, "map", SLOTJE_REQUIRED))
    return 0;

  compile_map (self, setting, children);
  slotje_reader_leave (self->reader);
  node.subject = (guint16) setting->index;

  return slotje_rules_builder_add (self, node, children);
}

static void
compile_branch (SlotjeRulesBuilder *self, const char *member, gboolean condition, GArray *children)
{
  guint16 child;

  if (!slotje_reader_enter_member (self->reader, member, SLOTJE_REQUIRED))
    return;

  child = condition ? slotje_rules_builder_condition (self, NULL)
                    : slotje_rules_builder_audience (self);
  slotje_reader_leave (self->reader);
  g_array_append_val (children, child);
}

static guint16
compile_if (SlotjeRulesBuilder *self)
{
  static const char *const known[] = { "if", "then", "else", NULL };
  g_autoptr (GArray) children = g_array_new (FALSE, FALSE, sizeof (guint16));
  SlotjeNode node = { .kind = SLOTJE_NODE_IF };

  slotje_reader_refuse_unknown (self->reader, known);
  compile_branch (self, "if", TRUE, children);
  compile_branch (self, "then", FALSE, children);
  compile_branch (self, "else", FALSE, children);

  return slotje_rules_builder_add (self, node, children);
}

static guint16
compile_operands (SlotjeRulesBuilder *self, const char *member, SlotjeNodeKind kind)
{
  const char *const known[] = { member, NULL };
  g_autoptr (GArray) children = g_array_new (FALSE, FALSE, sizeof (guint16));
  SlotjeNode node = { .kind = (guint8) kind };
  guint length;
  guint16 index;

  slotje_reader_refuse_unknown (self->reader, known);
  if (!slotje_reader_enter_array (self->reader, member, SLOTJE_REQUIRED))
    return 0;

  length = slotje_reader_get_length (self->reader);
  if (length < 2)
    slotje_reader_complain (self->reader, NULL, _ ("give at least two"),
                            _ ("there are too few audiences"));
  for (guint i = 0; i < length; i++)
    {
      guint16 child;

      if (!slotje_reader_enter_element (self->reader, i))
        continue;
      child = slotje_rules_builder_audience (self);
      slotje_reader_leave (self->reader);
      g_array_append_val (children, child);
    }
  index = slotje_rules_builder_add (self, node, children);
  slotje_reader_leave (self->reader);

  return index;
}

/* The other surface was compiled before, so this is no node but the root of that one. */
static guint16
compile_same_as (SlotjeRulesBuilder *self)
{
  static const char *const known[] = { "sameAs", NULL };
  const char *id = slotje_reader_get_string (self->reader, "sameAs", SLOTJE_REQUIRED);
  const SlotjeSurface *surface = slotje_platform_find_surface (self->platform, id);

  slotje_reader_refuse_unknown (self->reader, known);
  if (surface == NULL && id != NULL)
    slotje_reader_complain (self->reader, "sameAs", _ ("name one of the surfaces of the file"),
                            _ ("there is no surface “%s”"), id);
  if (surface == NULL || self->surface_roots[surface->index] < 0)
    return 0;

  return (guint16) self->surface_roots[surface->index];
}

/**
 * slotje_rules_builder_audience:
 * @self: a builder whose reader stands at an audience
 *
 * Compiles a level, `by`, `if`, `any`, `all` or `sameAs`.
 *
 * Returns: index of the node, 0 after a complaint
 */
guint16
slotje_rules_builder_audience (SlotjeRulesBuilder *self)
{
  if (slotje_reader_is_string (self->reader))
    return compile_level (self);

  if (slotje_reader_is_object (self->reader))
    {
      if (slotje_reader_has (self->reader, "by"))
        return compile_by (self);
      if (slotje_reader_has (self->reader, "if"))
        return compile_if (self);
      if (slotje_reader_has (self->reader, "any"))
        return compile_operands (self, "any", SLOTJE_NODE_ANY);
      if (slotje_reader_has (self->reader, "all"))
        return compile_operands (self, "all", SLOTJE_NODE_ALL);
      if (slotje_reader_has (self->reader, "sameAs"))
        return compile_same_as (self);
    }

  slotje_reader_complain (self->reader, NULL,
                          _ ("write a level, or one of “by”, “if”, “any”, “all” and “sameAs”"),
                          _ ("this is not an audience"));

  return 0;
}
