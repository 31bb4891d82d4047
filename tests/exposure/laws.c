/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "laws.h"

#include "random-rules.h"
#include "slotje-catalog.h"

#define N_RULE_SETS 1500
#define N_FACTS_PER_PLATFORM 60
#define SEED 1122

static void
test_random (gconstpointer data)
{
  Law law = (Law) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  guint n_checks = 0;

  for (guint i = 0; i < N_RULE_SETS; i++)
    {
      g_autoptr (RuleSet) rules = random_rules (rand);
      SlotjePlatform *platform = rule_set_compile (rules);

      n_checks += law (platform, rand);
      rule_set_free_platform (platform);
    }
  g_test_message ("seed %d, %u checks", SEED, n_checks);
  g_assert_cmpuint (n_checks, >, N_RULE_SETS / 10);
}

static void
test_random_rules (gconstpointer data)
{
  RuleLaw law = (RuleLaw) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  guint n_checks = 0;

  for (guint i = 0; i < N_RULE_SETS; i++)
    {
      g_autoptr (RuleSet) rules = random_rules (rand);

      n_checks += law (rules, rand);
    }
  g_test_message ("seed %d, %u checks", SEED, n_checks);
  g_assert_cmpuint (n_checks, >, N_RULE_SETS / 10);
}

static void
test_shipped (gconstpointer data)
{
  Law law = (Law) data;
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const char *const *ids = slotje_catalog_get_ids (catalog);
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  guint n_checks = 0;

  g_assert_nonnull (ids[0]);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      g_assert_nonnull (platform);
      for (guint j = 0; j < N_FACTS_PER_PLATFORM; j++)
        n_checks += law (platform, rand);
    }
  g_test_message ("seed %d, %u checks", SEED, n_checks);
  g_assert_cmpuint (n_checks, >, 0);
}

void
laws_add (const char *name, Law law)
{
  g_autofree char *random = g_strdup_printf ("/exposure/laws/%s/random", name);
  g_autofree char *shipped = g_strdup_printf ("/exposure/laws/%s/shipped", name);

  g_test_add_data_func (random, (gconstpointer) law, test_random);
  g_test_add_data_func (shipped, (gconstpointer) law, test_shipped);
}

void
laws_add_for_rules (const char *name, RuleLaw law)
{
  g_autofree char *random = g_strdup_printf ("/exposure/laws/%s/random", name);

  g_test_add_data_func (random, (gconstpointer) law, test_random_rules);
}

gboolean
laws_is_within (SlotjeAudience inner, SlotjeAudience outer)
{
  return (inner & ~outer) == 0;
}

static SlotjeOptions
find_lowest (SlotjeOptions options)
{
  return (SlotjeOptions) (options & (~options + 1));
}

void
completion_first (const SlotjeProgram *program,
                  const SlotjeFacts *facts,
                  guint surface,
                  SlotjeFacts *completion)
{
  const SlotjeCone *cone = &program->cones[surface];

  for (guint i = 0; i < cone->n_settings; i++)
    completion->answers[cone->settings[i]] = find_lowest (facts->answers[cone->settings[i]]);
}

gboolean
completion_next (const SlotjeProgram *program,
                 const SlotjeFacts *facts,
                 guint surface,
                 SlotjeFacts *completion)
{
  const SlotjeCone *cone = &program->cones[surface];

  for (guint i = 0; i < cone->n_settings; i++)
    {
      guint16 setting = cone->settings[i];
      guint done = (guint) completion->answers[setting] * 2 - 1;
      SlotjeOptions left = (SlotjeOptions) (facts->answers[setting] & ~done);

      if (left != 0)
        {
          completion->answers[setting] = find_lowest (left);
          return TRUE;
        }
      completion->answers[setting] = find_lowest (facts->answers[setting]);
    }

  return FALSE;
}

SlotjeFacts *
completion_new (const SlotjeFacts *facts, GRand *rand)
{
  SlotjeFacts *completion = slotje_facts_copy (facts);

  for (guint i = 0; i < facts->n_settings; i++)
    completion->answers[i] = (SlotjeOptions) random_element (rand, facts->answers[i]);
  for (guint i = 0; i < SLOTJE_MAX_VIEWERS; i++)
    completion->links[i] = (SlotjeLinks) random_element (rand, facts->links[i]);

  return completion;
}

guint
completion_count (const SlotjeProgram *program, const SlotjeFacts *facts, guint surface)
{
  const SlotjeCone *cone = &program->cones[surface];
  guint n = 1;

  for (guint i = 0; i < cone->n_settings; i++)
    n *= (guint) __builtin_popcount (facts->answers[cone->settings[i]]);

  return n;
}
