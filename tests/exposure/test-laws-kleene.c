/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"
#include "random-rules.h"

/* Three-valued evaluation part by part, which forgets that two mentions of one unknown agree and
 * knows no constraints: always on the safe side of the exact result, and now and then vaguer. */
typedef struct
{
  const SlotjeProgram *program;
  const SlotjeFacts *facts;
} Kleene;

typedef enum
{
  KLEENE_FALSE,
  KLEENE_UNKNOWN,
  KLEENE_TRUE,
} Truth;

typedef struct
{
  SlotjeAudience certain;
  SlotjeAudience possible;
} Bounds;

static guint16
get_child (const Kleene *self, const SlotjeNode *node, guint i)
{
  return self->program->children[node->first_child + i];
}

static Truth
judge (const Kleene *self, guint16 root)
{
  const SlotjeNode *node = &self->program->nodes[root];
  SlotjeOptions answer = self->facts->answers[node->subject];
  Truth truth;

  if (node->kind == SLOTJE_NODE_IS)
    {
      if ((answer & ~node->options) == 0)
        return KLEENE_TRUE;
      return answer & node->options ? KLEENE_UNKNOWN : KLEENE_FALSE;
    }
  if (node->kind == SLOTJE_NODE_NOT)
    return (Truth) (KLEENE_TRUE - judge (self, get_child (self, node, 0)));

  truth = judge (self, get_child (self, node, 0));
  for (guint i = 1; i < node->n_children; i++)
    {
      Truth other = judge (self, get_child (self, node, i));

      truth = node->kind == SLOTJE_NODE_AND ? MIN (truth, other) : MAX (truth, other);
    }

  return truth;
}

static Bounds
join (Bounds a, Bounds b)
{
  return (Bounds){ a.certain & b.certain, a.possible | b.possible };
}

static Bounds
estimate_level (const Kleene *self, const SlotjeLevel *level)
{
  Bounds bounds = { ~0u, 0 };

  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    for (guint i = 0; i < self->program->scale->n_viewers; i++)
      {
        SlotjeAudience bit = 1u << i;
        gboolean role = (self->program->scale->roles & bit) != 0;

        if (role && (self->facts->links[i] & (1 << link)) == 0)
          continue;
        bounds.certain &= level->lo[link] | ~bit;
        bounds.possible |= level->hi[link] & bit;
      }

  return bounds;
}

static Bounds estimate (const Kleene *self, guint16 root);

static Bounds
estimate_branches (const Kleene *self, const SlotjeNode *node)
{
  Bounds bounds = { ~0u, 0 };
  Truth truth;

  if (node->kind == SLOTJE_NODE_BY)
    {
      for (guint i = 0; i < node->n_children; i++)
        if (self->facts->answers[node->subject] & (1 << i))
          bounds = join (bounds, estimate (self, get_child (self, node, i)));
      return bounds;
    }

  truth = judge (self, get_child (self, node, 0));
  if (truth != KLEENE_FALSE)
    bounds = join (bounds, estimate (self, get_child (self, node, 1)));
  if (truth != KLEENE_TRUE)
    bounds = join (bounds, estimate (self, get_child (self, node, 2)));

  return bounds;
}

static Bounds
estimate (const Kleene *self, guint16 root)
{
  const SlotjeNode *node = &self->program->nodes[root];
  Bounds bounds;

  if (node->kind == SLOTJE_NODE_LEVEL)
    return estimate_level (self, &self->program->scale->levels[node->subject]);
  if (node->kind == SLOTJE_NODE_BY || node->kind == SLOTJE_NODE_IF)
    return estimate_branches (self, node);

  bounds = estimate (self, get_child (self, node, 0));
  for (guint i = 1; i < node->n_children; i++)
    {
      Bounds other = estimate (self, get_child (self, node, i));
      gboolean any = node->kind == SLOTJE_NODE_ANY;

      bounds.certain = any ? bounds.certain | other.certain : bounds.certain & other.certain;
      bounds.possible = any ? bounds.possible | other.possible : bounds.possible & other.possible;
    }

  return bounds;
}

/* M15: L of Kleene ⊆ L ⊆ U ⊆ U of Kleene. */
static guint
sandwich (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  SlotjeAudience all = program->scale->all;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (program, facts);
  Kleene kleene = { program, facts };
  guint n_checks = 0;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      const SlotjeReach *reach = &exposure->reach[i];
      Bounds bounds = estimate (&kleene, program->surface_roots[i]);

      if (reach->state != SLOTJE_SURFACE_OK)
        continue;
      g_assert_true (laws_is_within (bounds.certain & all, reach->certain));
      g_assert_true (laws_is_within (reach->certain, reach->possible));
      g_assert_true (laws_is_within (reach->possible, bounds.possible));
      n_checks++;
    }

  return n_checks;
}

/* Counts where the exact result knows more; if that were nowhere, exactness would be for nothing.
 */
static guint
vaguer (const RuleSet *rules, GRand *rand)
{
  SlotjePlatform *platform = rule_set_compile (rules);
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  Kleene kleene = { platform->program, facts };
  guint n_vaguer = 0;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      Bounds bounds = estimate (&kleene, platform->program->surface_roots[i]);
      SlotjeAudience differ =
          (exposure->reach[i].certain & ~bounds.certain) |
          (bounds.possible & ~exposure->reach[i].possible & platform->program->scale->all);

      if (exposure->reach[i].state == SLOTJE_SURFACE_OK)
        n_vaguer += (guint) __builtin_popcount (differ);
    }
  rule_set_free_platform (platform);

  return n_vaguer;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m15-within-kleene", sandwich);
  laws_add_for_rules ("m15-sharper-than-kleene", vaguer);

  return g_test_run ();
}
