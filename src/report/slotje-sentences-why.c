/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"
#include "slotje-pivots.h"

/* More than two reasons are a list to wade through, and each is enough on its own. */
#define MAX_REASONS 2
/* More than two beliefs to correct are a lecture. */
#define MAX_IRRELEVANT 2
/* Some platforms call a setting by a whole question; longer names would drown the sentence. */
#define MAX_NAME 60

static const SlotjeSurface *
get_surface (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  return &subject->platform->surfaces[explanation->surface];
}

static char *
say_facts (const SlotjeSubject *subject, const GArray *facts, guint viewer)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < facts->len; i++)
    g_ptr_array_add (clauses,
                     slotje_say_fact (subject, g_array_index (facts, SlotjeFact, i), viewer));

  return slotje_phrase_join_and (clauses);
}

static char *
say_reason (const SlotjeSubject *subject, const GArray *reason, guint viewer, guint place)
{
  g_autofree char *clauses = say_facts (subject, reason, viewer);

  if (reason->len == 0)
    return g_strdup (_ ("This is always so, whatever you set."));
  if (place == 0)
    /* TRANSLATORS: clauses such as ““Private account” is “On”” and “you do not have your manager
     * among your followers” */
    return g_strdup_printf (_ ("Because %s."), clauses);

  /* TRANSLATORS: a second reason: clauses such as ““Private account” is “On”” */
  return g_strdup_printf (_ ("And this alone would be enough: %s."), clauses);
}

static void
add_reasons (GStrvBuilder *builder,
             const SlotjeSubject *subject,
             const SlotjeExplanation *explanation)
{
  guint n_reasons = explanation->reasons->len;

  for (guint i = 0; i < MIN (n_reasons, MAX_REASONS); i++)
    {
      g_autofree char *reason =
          say_reason (subject, g_ptr_array_index (explanation->reasons, i), explanation->viewer, i);

      g_strv_builder_add (builder, reason);
    }

  if (n_reasons > MAX_REASONS)
    {
      guint more = n_reasons - MAX_REASONS;
      g_autofree char *rest = g_strdup_printf (
          ngettext ("There is %u more reason that is enough on its own.",
                    "There are %u more reasons that are enough on their own.", more),
          more);

      g_strv_builder_add (builder, rest);
    }
}

static void
add_clash (GStrvBuilder *builder,
           const SlotjeSubject *subject,
           const SlotjeExplanation *explanation)
{
  g_autofree char *clauses = say_facts (subject, explanation->clash, explanation->viewer);
  g_autofree char *clash = NULL;

  /* TRANSLATORS: clauses such as ““Private account” is “On” and “Account type” is “Business”” */
  clash = g_strdup_printf (_ ("These answers cannot be true at the same time: %s."), clauses);
  g_strv_builder_add (builder, clash);
  g_strv_builder_add (builder, _ ("Please look at them again; until then this stays open."));
}

/**
 * slotje_say_why:
 * @subject: the account
 * @explanation: of one cell
 *
 * Returns: (transfer full) (array zero-terminated=1): paragraphs: the reasons, then what is true of
 *   this kind of post on this platform in any case
 */
GStrv
slotje_say_why (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const SlotjeRule *rule = &subject->platform->rules[get_surface (subject, explanation)->rule];

  switch (explanation->state)
    {
    case SLOTJE_SURFACE_ABSENT:
      g_strv_builder_add (builder, _ ("You said that you do not have this."));
      return g_strv_builder_end (builder);
    case SLOTJE_SURFACE_CONTRADICTION:
      add_clash (builder, subject, explanation);
      return g_strv_builder_end (builder);
    case SLOTJE_SURFACE_OK:
    default:
      break;
    }

  if (explanation->value == SLOTJE_VALUE_MAYBE)
    slotje_pivots_say (builder, subject, explanation);
  else
    add_reasons (builder, subject, explanation);
  g_strv_builder_add (builder, slotje_words_get (&rule->because));

  return g_strv_builder_end (builder);
}

static const char *
say_short_decides (const SlotjeExplanation *explanation)
{
  gboolean you = (explanation->decides & SLOTJE_DECIDES_YOU) != 0;
  gboolean other = (explanation->decides & SLOTJE_DECIDES_OTHER) != 0;

  if (you && explanation->pivots->len == 1 &&
      g_array_index (explanation->pivots, SlotjeFact, 0) == SLOTJE_FACT_LINK)
    return _ ("you have not said yet how you are connected");
  if (you && other)
    return _ ("you have not looked yet, and somebody else decides too");
  if (you)
    return _ ("you have not looked yet");
  if (other)
    return _ ("somebody else decides");

  return _ ("the platform does not say");
}

/**
 * slotje_say_why_short:
 * @subject: the account
 * @explanation: of one cell
 *
 * Returns: (transfer full): why, in a few words under a line of a list
 */
char *
slotje_say_why_short (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_free);
  const GArray *reason;

  if (explanation->state == SLOTJE_SURFACE_ABSENT)
    return g_strdup (_ ("you do not have this"));
  if (explanation->state == SLOTJE_SURFACE_CONTRADICTION)
    return g_strdup (_ ("your answers contradict each other"));
  if (explanation->value == SLOTJE_VALUE_MAYBE)
    return g_strdup (say_short_decides (explanation));

  g_return_val_if_fail (explanation->reasons->len > 0, g_strdup (""));
  reason = g_ptr_array_index (explanation->reasons, 0);
  if (reason->len == 0)
    return g_strdup (_ ("always so, whatever you set"));

  for (guint i = 0; i < reason->len; i++)
    g_ptr_array_add (clauses, slotje_say_fact (subject, g_array_index (reason, SlotjeFact, i),
                                               explanation->viewer));

  return slotje_phrase_join_and (clauses);
}

typedef struct
{
  const SlotjeSetting *setting;
  guint n_surfaces;
} Belief;

static guint
count_surfaces (const SlotjeProgram *program, guint setting)
{
  guint n = 0;

  for (guint i = 0; i < program->n_surfaces; i++)
    for (guint j = 0; j < program->cones[i].n_settings; j++)
      n += program->cones[i].settings[j] == setting ? 1 : 0;

  return n;
}

static int
compare_beliefs (gconstpointer a, gconstpointer b)
{
  const Belief *left = a;
  const Belief *right = b;

  if (left->setting->section != right->setting->section)
    return left->setting->section < right->setting->section ? -1 : 1;
  if (left->n_surfaces != right->n_surfaces)
    return left->n_surfaces > right->n_surfaces ? -1 : 1;

  return (int) left->setting->index - (int) right->setting->index;
}

/**
 * slotje_say_irrelevant:
 * @subject: the account
 * @explanation: of one cell
 *
 * Which of your own settings people may think matter here, but do not; those about audiences, and
 * of them those that matter most elsewhere, come first.
 *
 * Returns: (transfer full) (nullable): a sentence, or %NULL when there is nothing to correct
 */
char *
slotje_say_irrelevant (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  g_autoptr (GArray) beliefs = g_array_new (FALSE, FALSE, sizeof (Belief));
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < explanation->irrelevant->len; i++)
    {
      SlotjeFact fact = g_array_index (explanation->irrelevant, SlotjeFact, i);
      Belief belief = { 0 };

      if (fact == SLOTJE_FACT_LINK)
        continue;
      belief.setting = &subject->platform->settings[fact];
      belief.n_surfaces = count_surfaces (subject->platform->program, fact);
      if (belief.setting->controller == SLOTJE_CONTROLLER_YOU &&
          g_utf8_strlen (slotje_words_get (&belief.setting->label), -1) <= MAX_NAME)
        g_array_append_val (beliefs, belief);
    }

  g_array_sort (beliefs, compare_beliefs);
  for (guint i = 0; i < MIN (beliefs->len, MAX_IRRELEVANT); i++)
    g_ptr_array_add (
        labels, slotje_phrase_quote_words (&g_array_index (beliefs, Belief, i).setting->label));
  if (labels->len == 0)
    return NULL;

  list = slotje_phrase_join_and (labels);
  return g_strdup_printf (ngettext ("Your setting %s does not matter here.",
                                    "Your settings %s do not matter here.", labels->len),
                          list);
}
