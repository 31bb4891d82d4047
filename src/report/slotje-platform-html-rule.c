/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-html-private.h"

#include <glib/gi18n.h>

#include "slotje-html.h"
#include "slotje-phrases.h"

static guint16
get_child (const SlotjeProgram *program, const SlotjeNode *node, guint i)
{
  return program->children[node->first_child + i];
}

static void
add_is (GString *page, const SlotjePlatform *platform, const SlotjeNode *node)
{
  const SlotjeSetting *setting = &platform->settings[node->subject];
  g_autofree char *options = slotje_phrase_options (setting, node->options);

  slotje_html_add_anchor (page, "setting", setting->id, slotje_words_get (&setting->label));
  g_string_append (page, " = ");
  slotje_html_add_text (page, options);
}

/**
 * slotje_platform_html_add_condition:
 * @page: what to add to
 * @platform: a platform
 * @node: a condition of its program
 *
 * Adds a condition in one line, with brackets where one is inside another.
 */
void
slotje_platform_html_add_condition (GString *page, const SlotjePlatform *platform, guint16 node)
{
  const SlotjeProgram *program = platform->program;
  const SlotjeNode *condition = &program->nodes[node];

  if (condition->kind == SLOTJE_NODE_IS)
    {
      add_is (page, platform, condition);
      return;
    }

  if (condition->kind == SLOTJE_NODE_NOT)
    {
      /* TRANSLATORS: before a condition that must not hold, as in: not (A and B) */
      slotje_html_add_text (page, _ ("not"));
      g_string_append_c (page, ' ');
    }
  g_string_append_c (page, '(');
  for (guint i = 0; i < condition->n_children; i++)
    {
      if (i > 0)
        {
          g_string_append_c (page, ' ');
          /* TRANSLATORS: between two conditions */
          slotje_html_add_text (page, condition->kind == SLOTJE_NODE_AND ? _ ("and") : _ ("or"));
          g_string_append_c (page, ' ');
        }
      slotje_platform_html_add_condition (page, platform, get_child (program, condition, i));
    }
  g_string_append_c (page, ')');
}

static void
add_item (GString *page, const char *name, const SlotjePlatform *platform, guint16 node)
{
  g_string_append (page, "<li>");
  slotje_html_add_text (page, name);
  g_string_append_c (page, ' ');
  slotje_platform_html_add_audience (page, platform, node);
  g_string_append (page, "</li>\n");
}

static void
add_by (GString *page, const SlotjePlatform *platform, const SlotjeNode *node)
{
  const SlotjeSetting *setting = &platform->settings[node->subject];

  slotje_html_add_anchor (page, "setting", setting->id, slotje_words_get (&setting->label));
  g_string_append (page, "\n<ul>\n");
  for (guint i = 0; i < node->n_children; i++)
    {
      g_autofree char *name =
          g_strconcat (slotje_words_get (&setting->options[i].label), ":", NULL);

      add_item (page, name, platform, get_child (platform->program, node, i));
    }
  g_string_append (page, "</ul>\n");
}

static void
add_if (GString *page, const SlotjePlatform *platform, const SlotjeNode *node)
{
  const SlotjeProgram *program = platform->program;

  /* TRANSLATORS: before a condition */
  slotje_html_add_text (page, _ ("if"));
  g_string_append_c (page, ' ');
  slotje_platform_html_add_condition (page, platform, get_child (program, node, 0));
  g_string_append (page, "\n<ul>\n");
  /* TRANSLATORS: before who sees it when a condition holds */
  add_item (page, _ ("then:"), platform, get_child (program, node, 1));
  /* TRANSLATORS: before who sees it when a condition does not hold */
  add_item (page, _ ("else:"), platform, get_child (program, node, 2));
  g_string_append (page, "</ul>\n");
}

static void
add_several (GString *page, const SlotjePlatform *platform, const SlotjeNode *node)
{
  slotje_html_add_text (page, node->kind == SLOTJE_NODE_ANY
                                  /* TRANSLATORS: before a list of audiences */
                                  ? _ ("all of these together")
                                  /* TRANSLATORS: before a list of audiences */
                                  : _ ("only those who are in each of these"));
  g_string_append (page, "\n<ul>\n");
  for (guint i = 0; i < node->n_children; i++)
    add_item (page, "", platform, get_child (platform->program, node, i));
  g_string_append (page, "</ul>\n");
}

/**
 * slotje_platform_html_add_audience:
 * @page: what to add to
 * @platform: a platform
 * @node: an audience of its program
 *
 * Adds who sees something, as the rule of the file says it.
 */
void
slotje_platform_html_add_audience (GString *page, const SlotjePlatform *platform, guint16 node)
{
  const SlotjeNode *audience = &platform->program->nodes[node];

  switch ((SlotjeNodeKind) audience->kind)
    {
    case SLOTJE_NODE_LEVEL:
      slotje_html_add (page, "code", NULL, platform->program->scale->levels[audience->subject].id);
      break;
    case SLOTJE_NODE_BY:
      add_by (page, platform, audience);
      break;
    case SLOTJE_NODE_IF:
      add_if (page, platform, audience);
      break;
    case SLOTJE_NODE_ANY:
    case SLOTJE_NODE_ALL:
      add_several (page, platform, audience);
      break;
    case SLOTJE_NODE_IS:
    case SLOTJE_NODE_AND:
    case SLOTJE_NODE_OR:
    case SLOTJE_NODE_NOT:
    default:
      slotje_platform_html_add_condition (page, platform, node);
      break;
    }
}
