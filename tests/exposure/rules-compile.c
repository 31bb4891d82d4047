/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rules.h"

#include "levels.h"

typedef struct
{
  const RuleSet *rules;
  GArray *nodes;
  GArray *children;
  int *roots; /* per surface, -1 before it is compiled */
} Compiler;

static guint16 compile_surface (Compiler *self, guint surface);

static guint16
compile_rule (Compiler *self, const Rule *rule)
{
  static const SlotjeNodeKind kinds[] = {
    [RULE_LEVEL] = SLOTJE_NODE_LEVEL, [RULE_BY] = SLOTJE_NODE_BY,   [RULE_IF] = SLOTJE_NODE_IF,
    [RULE_ANY] = SLOTJE_NODE_ANY,     [RULE_ALL] = SLOTJE_NODE_ALL, [RULE_IS] = SLOTJE_NODE_IS,
    [RULE_AND] = SLOTJE_NODE_AND,     [RULE_OR] = SLOTJE_NODE_OR,   [RULE_NOT] = SLOTJE_NODE_NOT,
  };
  SlotjeNode node = { .subject = (guint16) rule->subject };
  g_autofree guint16 *children = g_new0 (guint16, rule->children->len + 1);

  if (rule->kind == RULE_SAME_AS)
    return compile_surface (self, rule->subject);

  node.kind = kinds[rule->kind];
  node.n_children = (guint8) rule->children->len;
  for (guint i = 0; rule->kind == RULE_IS && i < SLOTJE_MAX_OPTIONS; i++)
    if (rule->options[i])
      node.options |= (SlotjeOptions) (1 << i);
  for (guint i = 0; i < rule->children->len; i++)
    children[i] = compile_rule (self, g_ptr_array_index (rule->children, i));
  node.first_child = (guint16) self->children->len;
  g_array_append_vals (self->children, children, rule->children->len);
  g_array_append_val (self->nodes, node);

  return (guint16) (self->nodes->len - 1);
}

static guint16
compile_surface (Compiler *self, guint surface)
{
  if (self->roots[surface] < 0)
    self->roots[surface] = compile_rule (self, g_ptr_array_index (self->rules->surfaces, surface));

  return (guint16) self->roots[surface];
}

static void
compile_roots (Compiler *self, SlotjeProgram *program)
{
  const RuleSet *rules = self->rules;

  program->n_surfaces = rules->surfaces->len;
  program->surface_roots = g_new0 (guint16, program->n_surfaces + 1);
  for (guint i = 0; i < program->n_surfaces; i++)
    program->surface_roots[i] = compile_surface (self, i);

  program->n_constraints = rules->constraints->len;
  program->constraint_roots = g_new0 (guint16, program->n_constraints + 1);
  for (guint i = 0; i < program->n_constraints; i++)
    program->constraint_roots[i] = compile_rule (self, g_ptr_array_index (rules->constraints, i));
}

static SlotjeProgram *
compile_program (const RuleSet *rules)
{
  SlotjeProgram *program = g_new0 (SlotjeProgram, 1);
  g_autofree int *roots = g_new0 (int, rules->surfaces->len + 1);
  Compiler self = { rules, g_array_new (FALSE, FALSE, sizeof (SlotjeNode)),
                    g_array_new (FALSE, FALSE, sizeof (guint16)), roots };

  for (guint i = 0; i < rules->surfaces->len; i++)
    roots[i] = -1;
  program->scale = levels_scale_new ();
  program->links = rules->links;
  program->n_settings = rules->n_settings;
  program->n_options = g_new0 (guint8, rules->n_settings + 1);
  program->controllers = g_new0 (SlotjeController, rules->n_settings + 1);
  program->chain = g_new0 (gboolean, rules->n_settings + 1);
  for (guint i = 0; i < rules->n_settings; i++)
    {
      program->n_options[i] = (guint8) rules->n_options[i];
      program->controllers[i] = rules->controllers[i];
      program->chain[i] = rules->chain[i];
    }
  compile_roots (&self, program);
  program->n_nodes = self.nodes->len;
  program->nodes = (SlotjeNode *) (gpointer) g_array_free (self.nodes, FALSE);
  program->n_children = self.children->len;
  program->children = (guint16 *) (gpointer) g_array_free (self.children, FALSE);
  g_assert_true (slotje_program_compute_cones (program, NULL));

  return program;
}

static void
fill_settings (const RuleSet *rules, SlotjePlatform *platform)
{
  platform->n_settings = rules->n_settings;
  platform->settings = g_new0 (SlotjeSetting, rules->n_settings + 1);
  for (guint i = 0; i < rules->n_settings; i++)
    {
      SlotjeSetting *setting = &platform->settings[i];

      setting->index = i;
      setting->id = g_strdup_printf ("s%u", i);
      setting->controller = rules->controllers[i];
      setting->chain = rules->chain[i];
      setting->lifetime_days = 365;
      setting->n_options = rules->n_options[i];
      setting->options = g_new0 (SlotjeOption, setting->n_options);
      for (guint j = 0; j < setting->n_options; j++)
        setting->options[j].id = g_strdup_printf ("o%u", j);
    }
}

SlotjePlatform *
rule_set_compile (const RuleSet *self)
{
  SlotjePlatform *platform = g_new0 (SlotjePlatform, 1);

  platform->id = g_strdup ("invented");
  platform->program = compile_program (self);
  fill_settings (self, platform);
  platform->n_surfaces = self->surfaces->len;
  platform->surfaces = g_new0 (SlotjeSurface, self->surfaces->len + 1);
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      platform->surfaces[i].index = i;
      platform->surfaces[i].id = g_strdup_printf ("p%u", i);
      platform->surfaces[i].weight = 1 + i % 5;
    }

  return platform;
}

void
rule_set_free_platform (SlotjePlatform *platform)
{
  for (guint i = 0; i < platform->n_settings; i++)
    {
      for (guint j = 0; j < platform->settings[i].n_options; j++)
        g_free (platform->settings[i].options[j].id);
      g_free (platform->settings[i].options);
      g_free (platform->settings[i].id);
      slotje_amendments_clear (&platform->settings[i].amendments);
    }
  for (guint i = 0; i < platform->n_surfaces; i++)
    g_free (platform->surfaces[i].id);
  g_free (platform->settings);
  g_free (platform->surfaces);
  slotje_program_free (platform->program);
  g_free (platform->id);
  g_free (platform);
}
