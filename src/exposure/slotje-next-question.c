/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-next-question.h"

#include "slotje-change.h"

/* Everything that stays the same from question to question. */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeWeights *weights;
  SlotjeExposure *before;
  SlotjeFacts *scratch;
  gboolean impossible; /* the answer that was tried contradicts what is known */
} Inquiry;

static gint64
weigh_doubt (const Inquiry *inquiry, guint surface, const SlotjeReach *reach)
{
  return slotje_weights_weigh (inquiry->weights, inquiry->platform, surface,
                               reach->possible & ~reach->certain);
}

/* Points of doubt that go from one surface with what the scratch facts say. */
static gint64
weigh_shrink (Inquiry *inquiry, guint surface)
{
  const SlotjeReach *before = &inquiry->before->reach[surface];
  SlotjeReach after;

  if (before->state != SLOTJE_SURFACE_OK)
    return 0;

  after = slotje_exposure_evaluate_surface (inquiry->platform->program, inquiry->scratch, surface);
  inquiry->impossible = inquiry->impossible || after.state != SLOTJE_SURFACE_OK;

  return weigh_doubt (inquiry, surface, before) - weigh_doubt (inquiry, surface, &after);
}

static void
take_in (const Inquiry *inquiry, gint64 shrink, SlotjeNextQuestion *question)
{
  if (inquiry->impossible)
    return;

  question->sure = MIN (question->sure, shrink);
  question->possible = MAX (question->possible, shrink);
}

static void
finish (GArray *list, const SlotjeNextQuestion *question)
{
  if (question->possible > 0)
    g_array_append_val (list, *question);
}

static void
ask_setting (Inquiry *inquiry,
             const SlotjeInfluence *influence,
             const SlotjeFacts *facts,
             guint setting,
             GArray *list)
{
  SlotjeNextQuestion question = { .fact = (SlotjeFact) setting, .sure = G_MAXINT64 };
  SlotjeOptions known = facts->answers[setting];
  const guint16 *surfaces;
  guint n;

  if ((known & (known - 1)) == 0)
    return;

  surfaces = slotje_influence_get_surfaces (influence, setting, &n);
  for (; known != 0; known &= known - 1)
    {
      gint64 shrink = 0;

      inquiry->impossible = FALSE;
      inquiry->scratch->answers[setting] = (SlotjeOptions) (known & -known);
      for (guint i = 0; i < n; i++)
        shrink += weigh_shrink (inquiry, surfaces[i]);
      take_in (inquiry, shrink, &question);
    }
  inquiry->scratch->answers[setting] = facts->answers[setting];
  finish (list, &question);
}

static void
ask_link (Inquiry *inquiry, const SlotjeFacts *facts, guint viewer, GArray *list)
{
  SlotjeNextQuestion question = { .fact = SLOTJE_FACT_LINK, .viewer = viewer, .sure = G_MAXINT64 };
  SlotjeLinks known = facts->links[viewer];

  if ((known & (known - 1)) == 0)
    return;

  for (; known != 0; known &= known - 1)
    {
      gint64 shrink = 0;

      inquiry->impossible = FALSE;
      inquiry->scratch->links[viewer] = (SlotjeLinks) (known & -known);
      for (guint i = 0; i < inquiry->platform->n_surfaces; i++)
        shrink += weigh_shrink (inquiry, i);
      take_in (inquiry, shrink, &question);
    }
  inquiry->scratch->links[viewer] = facts->links[viewer];
  finish (list, &question);
}

/* What is sure first, then what is possible; links before settings, as they cost no looking up. */
static int
compare_questions (gconstpointer a, gconstpointer b)
{
  const SlotjeNextQuestion *x = a, *y = b;

  if (x->sure != y->sure)
    return x->sure > y->sure ? -1 : 1;
  if (x->possible != y->possible)
    return x->possible > y->possible ? -1 : 1;
  if (x->fact != y->fact)
    return x->fact == SLOTJE_FACT_LINK || (y->fact != SLOTJE_FACT_LINK && x->fact < y->fact) ? -1
                                                                                             : 1;

  return (x->viewer > y->viewer) - (x->viewer < y->viewer);
}

/**
 * slotje_next_question_list:
 * @platform: a platform
 * @weights: (nullable): what counts how much there
 * @facts: what is known about an account there
 *
 * What is not known yet, by how much of the doubt, Σ w_s·r_p over all maybes, its answer takes
 * away. Answers that contradict what is known do not count. Questions that tell nothing are left
 * out, and with them those about content that the person does not have.
 *
 * Returns: (transfer full) (element-type SlotjeNextQuestion): the questions
 */
GArray *
slotje_next_question_list (const SlotjePlatform *platform,
                           const SlotjeWeights *weights,
                           const SlotjeFacts *facts)
{
  const SlotjeProgram *program = platform->program;
  GArray *list = g_array_new (FALSE, FALSE, sizeof (SlotjeNextQuestion));
  g_autoptr (SlotjeInfluence) influence = slotje_influence_new (program);
  g_autoptr (SlotjeExposure) before = slotje_exposure_evaluate (program, facts);
  g_autoptr (SlotjeFacts) scratch = slotje_facts_copy (facts);
  Inquiry inquiry = { platform, weights, before, scratch, FALSE };

  for (guint i = 0; i < program->scale->n_viewers; i++)
    if (program->scale->viewers[i].kind == SLOTJE_VIEWER_ROLE)
      ask_link (&inquiry, facts, program->scale->viewers[i].index, list);
  for (guint i = 0; i < program->n_settings; i++)
    ask_setting (&inquiry, influence, facts, i, list);
  g_array_sort (list, compare_questions);

  return list;
}
