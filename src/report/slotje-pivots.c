/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-pivots.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-phrases.h"

#define MAX_PIVOTS 3
#define N_VALUES (SLOTJE_VALUE_YES + 1)

static SlotjeValue
evaluate (const SlotjeSubject *subject, const SlotjeFacts *facts, guint surface, guint viewer)
{
  SlotjeReach reach = slotje_exposure_evaluate_surface (subject->platform->program, facts, surface);
  SlotjeAudience bit = (SlotjeAudience) 1 << viewer;

  if ((reach.certain & bit) != 0)
    return SLOTJE_VALUE_YES;

  return (reach.possible & bit) != 0 ? SLOTJE_VALUE_MAYBE : SLOTJE_VALUE_NO;
}

/* What each option that is still open would make of the cell. */
static void
sort_options (const SlotjeSubject *subject,
              const SlotjeExplanation *explanation,
              guint setting,
              SlotjeOptions by_value[N_VALUES])
{
  g_autoptr (SlotjeFacts) trial = slotje_facts_copy (subject->facts);
  SlotjeOptions open = subject->facts->answers[setting];
  guint n_options = subject->platform->settings[setting].n_options;

  for (guint i = 0; i < n_options; i++)
    {
      SlotjeOptions option = (SlotjeOptions) (1u << i);

      if ((open & option) == 0)
        continue;
      trial->answers[setting] = option;
      by_value[evaluate (subject, trial, explanation->surface, explanation->viewer)] |= option;
    }
}

/* (nullable): NULL when no option of it settles anything alone. */
static char *
say_setting_pivot (const SlotjeSubject *subject, const SlotjeExplanation *explanation, guint index)
{
  const SlotjeSetting *setting = &subject->platform->settings[index];
  SlotjeOptions by_value[N_VALUES] = { 0 };
  g_autofree char *label = slotje_phrase_quote_words (&setting->label);
  g_autofree char *yes = NULL;
  g_autofree char *no = NULL;
  g_autofree char *open = NULL;

  sort_options (subject, explanation, index, by_value);
  yes = slotje_phrase_options (setting, by_value[SLOTJE_VALUE_YES]);
  no = slotje_phrase_options (setting, by_value[SLOTJE_VALUE_NO]);
  open = slotje_phrase_options (setting, by_value[SLOTJE_VALUE_MAYBE]);

  if (*yes != '\0' && *no != '\0' && *open != '\0')
    /* TRANSLATORS: a setting, then lists of its options */
    return g_strdup_printf (_ ("It depends on %s: yes with %s, no with %s, not sure with %s."),
                            label, yes, no, open);
  if (*yes != '\0' && *no != '\0')
    /* TRANSLATORS: a setting, then lists of its options */
    return g_strdup_printf (_ ("It depends on %s: yes with %s, no with %s."), label, yes, no);
  if (*yes != '\0')
    /* TRANSLATORS: a setting, then lists of its options */
    return g_strdup_printf (_ ("It depends on %s: certainly with %s, not sure with %s."), label,
                            yes, open);
  if (*no != '\0')
    /* TRANSLATORS: a setting, then lists of its options */
    return g_strdup_printf (_ ("It depends on %s: certainly not with %s, not sure with %s."), label,
                            no, open);

  return NULL;
}

static const char *
say_answer (SlotjeValue value)
{
  switch (value)
    {
    case SLOTJE_VALUE_YES:
      /* TRANSLATORS: an answer in “if so, yes; otherwise, no” */
      return C_ ("answer", "yes");
    case SLOTJE_VALUE_NO:
      /* TRANSLATORS: an answer in “if so, yes; otherwise, no” */
      return C_ ("answer", "no");
    case SLOTJE_VALUE_MAYBE:
    default:
      /* TRANSLATORS: an answer in “if so, yes; otherwise, not sure” */
      return C_ ("answer", "not sure");
    }
}

static char *
say_link_pivot (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  guint viewer = explanation->viewer;
  const SlotjePlatform *platform = subject->platform;
  g_autoptr (SlotjeFacts) trial = slotje_facts_copy (subject->facts);
  SlotjeLinks open = subject->facts->links[viewer];
  const char *answers[SLOTJE_N_LINKS] = { NULL };
  g_autofree char *who =
      slotje_say_viewer_phrase (platform, &platform->program->scale->viewers[viewer]);
  const char *contacts = slotje_words_get (&platform->contacts_word);

  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    {
      if ((open & (1u << link)) == 0)
        continue;
      trial->links[viewer] = (SlotjeLinks) (1u << link);
      answers[link] = say_answer (evaluate (subject, trial, explanation->surface, viewer));
    }

  if (answers[SLOTJE_LINK_FOF] == NULL || answers[SLOTJE_LINK_FOF] == answers[SLOTJE_LINK_NONE])
    answers[SLOTJE_LINK_FOF] = NULL;
  else if (answers[SLOTJE_LINK_NONE] == NULL)
    answers[SLOTJE_LINK_NONE] = g_steal_pointer (&answers[SLOTJE_LINK_FOF]);

  if (answers[SLOTJE_LINK_FOF] == NULL && answers[SLOTJE_LINK_CONTACT] == answers[SLOTJE_LINK_NONE])
    /* TRANSLATORS: a viewer (“your manager”), and “followers” or “friends” */
    return g_strdup_printf (_ ("It also matters whether you have %s among your %s, together with "
                               "the other things."),
                            who, contacts);
  if (answers[SLOTJE_LINK_CONTACT] == NULL || answers[SLOTJE_LINK_NONE] == NULL)
    /* TRANSLATORS: a viewer (“your manager”) */
    return g_strdup_printf (_ ("It depends on how exactly you are connected with %s."), who);
  if (answers[SLOTJE_LINK_FOF] == NULL)
    /* TRANSLATORS: a viewer (“your manager”), “followers” or “friends”, then two answers */
    return g_strdup_printf (_ ("It depends on whether you have %s among your %s: if so, %s; "
                               "otherwise, %s."),
                            who, contacts, answers[SLOTJE_LINK_CONTACT], answers[SLOTJE_LINK_NONE]);

  /* TRANSLATORS: a viewer (“your manager”), “friends”, an answer, “friends”, two answers */
  return g_strdup_printf (_ ("It depends on how you are connected with %s: among your %s, %s; with "
                             "%s in common, %s; otherwise, %s."),
                          who, contacts, answers[SLOTJE_LINK_CONTACT], contacts,
                          answers[SLOTJE_LINK_FOF], answers[SLOTJE_LINK_NONE]);
}

static void
add_joint (GStrvBuilder *builder, const GPtrArray *labels)
{
  g_autofree char *list = slotje_phrase_join_and (labels);
  g_autofree char *text = NULL;

  if (labels->len == 0)
    return;

  /* TRANSLATORS: one or more settings, none of which settles the question alone */
  text = g_strdup_printf (ngettext ("It depends on %s, together with other things.",
                                    "It depends on %s together.", labels->len),
                          list);
  g_strv_builder_add (builder, text);
}

/* What settles something alone, then what does so only together with others, then the link. */
static void
add_pivots (GStrvBuilder *builder,
            const SlotjeSubject *subject,
            const SlotjeExplanation *explanation)
{
  const GArray *pivots = explanation->pivots;
  g_autoptr (GPtrArray) joint = g_ptr_array_new_with_free_func (g_free);
  gboolean has_link = FALSE;
  guint n_alone = 0;

  for (guint i = 0; i < pivots->len; i++)
    {
      SlotjeFact fact = g_array_index (pivots, SlotjeFact, i);
      g_autofree char *text = NULL;

      if (fact == SLOTJE_FACT_LINK)
        {
          has_link = TRUE;
          continue;
        }
      text = say_setting_pivot (subject, explanation, fact);
      if (text == NULL || n_alone == MAX_PIVOTS)
        g_ptr_array_add (joint,
                         slotje_phrase_quote_words (&subject->platform->settings[fact].label));
      else
        {
          g_strv_builder_add (builder, text);
          n_alone++;
        }
    }

  add_joint (builder, joint);
  if (has_link)
    {
      g_autofree char *text = say_link_pivot (subject, explanation);

      g_strv_builder_add (builder, text);
    }
}

/**
 * slotje_pivots_say:
 * @builder: gets the paragraphs
 * @subject: the account
 * @explanation: of a cell that is a maybe
 *
 * What is certain in any case, then what each open answer would do, then whether somebody else
 * keeps a say in it.
 */
void
slotje_pivots_say (GStrvBuilder *builder,
                   const SlotjeSubject *subject,
                   const SlotjeExplanation *explanation)
{
  if ((explanation->decides & SLOTJE_DECIDES_OTHER) != 0)
    {
      g_autofree char *known = slotje_audience_say_known (subject, explanation->surface);

      if (known != NULL)
        g_strv_builder_add (builder, known);
    }

  add_pivots (builder, subject, explanation);

  if (explanation->residual && explanation->pivots->len > 0)
    g_strv_builder_add (builder, _ ("Even then somebody else keeps a say in it."));
  else if (explanation->residual)
    g_strv_builder_add (builder, _ ("As things are set now, somebody else decides this."));
}
