/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "laws.h"
#include "random-rules.h"
#include "slotje-next-question.h"

static gint64
count_cells (const SlotjePlatform *platform,
             const SlotjeExposure *before,
             const SlotjeExposure *after,
             const GArray *cells)
{
  const SlotjeScale *scale = platform->program->scale;
  guint n = 0;

  for (guint i = 0; i < platform->n_surfaces; i++)
    for (guint j = 0; j < scale->n_viewers; j++)
      {
        guint viewer = scale->viewers[j].index;
        SlotjeValue from = slotje_exposure_get_value (before, i, viewer);
        SlotjeValue to = slotje_exposure_get_value (after, i, viewer);

        if (from == to)
          continue;
        g_assert_cmpuint (n, <, cells->len);
        g_assert_cmpuint (g_array_index (cells, SlotjeCellChange, n).surface, ==, i);
        g_assert_cmpuint (g_array_index (cells, SlotjeCellChange, n).viewer, ==, viewer);
        g_assert_cmpint (g_array_index (cells, SlotjeCellChange, n).from, ==, from);
        g_assert_cmpint (g_array_index (cells, SlotjeCellChange, n).to, ==, to);
        n++;
      }

  return n;
}

static void
check_what_if (const SlotjePlatform *platform,
               const SlotjeWeights *weights,
               const SlotjeFacts *facts,
               const SlotjeIntention *intention,
               const SlotjeFacts *changed,
               const SlotjeWhatIf *what_if)
{
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (platform->program, facts);
  g_autoptr (SlotjeExposure) after = slotje_exposure_evaluate (platform->program, changed);
  SlotjePoints a = intents_count (platform, weights, intention, before);
  SlotjePoints b = intents_count (platform, weights, intention, after);
  guint n_lost = 0;

  g_assert_cmpint (what_if->cells->len, ==, count_cells (platform, before, after, what_if->cells));
  if (slotje_intention_is_set (intention, platform->program->scale))
    {
      g_assert_cmpint (what_if->gain.worst, ==, a.worst - b.worst);
      g_assert_cmpint (what_if->gain.best, ==, a.best - b.best);
      g_assert_cmpint (what_if->of, ==, a.of);
    }
  a = slotje_score_reach (platform, weights, before);
  b = slotje_score_reach (platform, weights, after);
  g_assert_cmpint (what_if->reach.worst, ==, a.worst - b.worst);
  g_assert_cmpint (what_if->reach.best, ==, a.best - b.best);
  for (guint i = 0; i < what_if->cells->len; i++)
    {
      const SlotjeCellChange *cell = &g_array_index (what_if->cells, SlotjeCellChange, i);

      n_lost += cell->to < cell->from &&
                ((intention->wishes[cell->surface].wanted >> cell->viewer) & 1) != 0;
    }
  g_assert_cmpuint (what_if->lost->len, ==, n_lost);
}

/* M17: a what-if is the difference between two evaluations, and leaves the facts alone. */
static guint
single_changes (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeFacts) kept = slotje_facts_copy (facts);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (GPtrArray) list = slotje_what_if_list (platform, weights, facts, intention);

  for (guint i = 0; i < list->len; i++)
    {
      const SlotjeWhatIf *what_if = g_ptr_array_index (list, i);
      g_autoptr (SlotjeFacts) changed = slotje_facts_copy (facts);

      g_assert_cmpint (what_if->change.kind, ==, SLOTJE_CHANGE_SETTING);
      changed->answers[what_if->change.subject] = (SlotjeOptions) (1 << what_if->change.value);
      check_what_if (platform, weights, facts, intention, changed, what_if);
      if (i > 0)
        {
          const SlotjeWhatIf *last = g_ptr_array_index (list, i - 1);

          g_assert_true (last->possible || !what_if->possible);
          if (last->possible == what_if->possible)
            g_assert_cmpint (last->gain.worst, >=, what_if->gain.worst);
        }
    }
  g_assert_cmpmem (facts->answers, facts->n_settings * sizeof *facts->answers, kept->answers,
                   kept->n_settings * sizeof *kept->answers);

  return list->len;
}

/* The same for any changes together, of links and content as well. */
static guint
many_changes (const SlotjePlatform *platform, GRand *rand)
{
  const SlotjeProgram *program = platform->program;
  g_autoptr (SlotjeFacts) facts = random_facts (rand, program);
  g_autoptr (SlotjeFacts) changed = slotje_facts_copy (facts);
  g_autoptr (SlotjeIntention) intention = random_intention (rand, platform, facts);
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  g_autoptr (SlotjeWhatIf) what_if = NULL;
  guint setting = (guint) g_rand_int_range (rand, 0, (gint32) program->n_settings);
  guint option = (guint) g_rand_int_range (rand, 0, program->n_options[setting]);
  guint surface = (guint) g_rand_int_range (rand, 0, (gint32) program->n_surfaces);
  SlotjeChange changes[3] = {
    { SLOTJE_CHANGE_LINK, 2 + (guint) g_rand_int_range (rand, 0, 4), SLOTJE_LINK_NONE },
    { SLOTJE_CHANGE_SETTING, setting, option },
    { SLOTJE_CHANGE_ABSENT, surface, 1 },
  };

  changed->links[changes[0].subject] =
      (SlotjeLinks) ((1 << SLOTJE_LINK_NONE) | (program->links & (1 << SLOTJE_LINK_FOF)));
  changed->answers[setting] = (SlotjeOptions) (1 << option);
  changed->absent[surface] = TRUE;
  what_if = slotje_what_if (platform, weights, facts, intention, changes, G_N_ELEMENTS (changes));
  check_what_if (platform, weights, facts, intention, changed, what_if);

  return what_if->cells->len > 0;
}

static gint64
count_doubt (const SlotjePlatform *platform,
             const SlotjeWeights *weights,
             const SlotjeExposure *exposure,
             gboolean *sound)
{
  const SlotjeScale *scale = platform->program->scale;
  gint64 doubt = 0;

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      *sound = *sound && exposure->reach[i].state != SLOTJE_SURFACE_CONTRADICTION;
      for (guint j = 0; j < scale->n_viewers; j++)
        if (slotje_exposure_get_value (exposure, i, scale->viewers[j].index) == SLOTJE_VALUE_MAYBE)
          doubt += (gint64) weights->surfaces[i] * weights->viewers[scale->viewers[j].index];
    }

  return doubt;
}

/* What a question is sure to tell, and what it may tell, by trying all its answers. */
static void
check_question (const SlotjePlatform *platform,
                const SlotjeWeights *weights,
                const SlotjeFacts *facts,
                gint64 before,
                const SlotjeNextQuestion *question)
{
  g_autoptr (SlotjeFacts) answered = slotje_facts_copy (facts);
  gboolean is_link = question->fact == SLOTJE_FACT_LINK;
  guint known = is_link ? facts->links[question->viewer] : facts->answers[question->fact];
  gint64 sure = G_MAXINT64, possible = G_MININT64;

  for (guint value = 0; value < SLOTJE_MAX_OPTIONS; value++)
    {
      g_autoptr (SlotjeExposure) after = NULL;
      gboolean sound = TRUE;
      gint64 doubt;

      if ((known & (1u << value)) == 0)
        continue;
      if (is_link)
        answered->links[question->viewer] = (SlotjeLinks) (1 << value);
      else
        answered->answers[question->fact] = (SlotjeOptions) (1 << value);
      after = slotje_exposure_evaluate (platform->program, answered);
      doubt = count_doubt (platform, weights, after, &sound);
      if (!sound)
        continue;
      sure = MIN (sure, before - doubt);
      possible = MAX (possible, before - doubt);
    }
  g_assert_cmpint (question->sure, ==, sure);
  g_assert_cmpint (question->possible, ==, possible);
  g_assert_cmpint (question->sure, >=, 0);
  g_assert_cmpint (question->possible, >, 0);
}

static guint
questions (const SlotjePlatform *platform, GRand *rand)
{
  g_autoptr (SlotjeFacts) facts = random_facts (rand, platform->program);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (platform->program, facts);
  g_autoptr (GArray) list = NULL;
  g_autoptr (SlotjeWeights) weights = random_weights (rand, platform);
  gboolean sound = TRUE;
  gint64 doubt = count_doubt (platform, weights, before, &sound);

  if (!sound)
    return 0;

  list = slotje_next_question_list (platform, weights, facts);
  for (guint i = 0; i < list->len; i++)
    {
      const SlotjeNextQuestion *question = &g_array_index (list, SlotjeNextQuestion, i);

      check_question (platform, weights, facts, doubt, question);
      if (i > 0)
        g_assert_cmpint (g_array_index (list, SlotjeNextQuestion, i - 1).sure, >=, question->sure);
    }

  return list->len;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  laws_add ("m17-what-if-is-a-difference", single_changes);
  laws_add ("m17-many-changes-at-once", many_changes);
  laws_add ("next-questions-tell-what-they-promise", questions);

  return g_test_run ();
}
