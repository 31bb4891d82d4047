/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences-score.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"

/**
 * slotje_say_tally:
 * @tally: the number that stands for an account
 *
 * Returns: (transfer full): a sentence
 */
char *
slotje_say_tally (const SlotjeTally *tally)
{
  /* Numbers that gettext knows; there are never so many points. */
  const guint worst = (guint) tally->points.worst;
  const guint best = (guint) tally->points.best;
  const guint of = (guint) tally->points.of;

  if (worst == 0)
    return g_strdup (_ ("There are no points: nothing that counts can be seen."));
  if (best == worst)
    /* TRANSLATORS: points of the score, and the most points there can be */
    return g_strdup_printf (_ ("%1$u points, all of them certain, of the %2$u there can be."),
                            worst, of);
  if (best == 0)
    /* TRANSLATORS: points of the score, and the most points there can be */
    return g_strdup_printf (
        _ ("At most %1$u points of the %2$u there can be. None of them is certain."), worst, of);

  /* TRANSLATORS: points of the score: at most, of all there can be, for certain, and the rest */
  return g_strdup_printf (_ ("At most %1$u points of the %2$u there can be: %3$u for certain, and "
                             "%4$u more that are possible."),
                          worst, of, best, worst - best);
}

/**
 * slotje_say_shares:
 * @certain: points that are certain
 * @possible: further points that are possible
 *
 * Returns: (transfer full): a few words
 */
char *
slotje_say_shares (gint64 certain, gint64 possible)
{
  if (possible == 0)
    /* TRANSLATORS: a number of points */
    return g_strdup_printf (_ ("%u for certain"), (guint) certain);
  if (certain == 0)
    /* TRANSLATORS: a number of points */
    return g_strdup_printf (_ ("%u possible"), (guint) possible);

  /* TRANSLATORS: two numbers of points */
  return g_strdup_printf (_ ("%1$u for certain, %2$u possible"), (guint) certain, (guint) possible);
}

/**
 * slotje_say_product:
 * @weights: (nullable): what counts how much
 * @platform: a platform
 * @share: what one cell adds to the score
 *
 * Returns: (transfer full): where its points come from, in a few words
 */
char *
slotje_say_product (const SlotjeWeights *weights,
                    const SlotjePlatform *platform,
                    const SlotjeShare *share)
{
  /* TRANSLATORS: a multiplication: how much a kind of post counts, times how much a viewer counts
   */
  return g_strdup_printf (_ ("%1$u for this kind of post × %2$u for who sees it"),
                          slotje_weights_get_surface (weights, platform, share->surface),
                          slotje_weights_get_viewer (weights, platform, share->viewer));
}

/**
 * slotje_say_stage_rule:
 * @level: where an account stands
 *
 * Returns: (transfer none): why it is no better, as a rule; the weakest link decides
 */
const char *
slotje_say_stage_rule (SlotjeStageLevel level)
{
  switch (level)
    {
    case SLOTJE_STAGE_OUTSIDE:
      return _ (
          "The weakest link decides. As long as one thing is certainly open to people outside "
          "the platform, or something very delicate to somebody who must not see it, nothing "
          "else makes up for that.");
    case SLOTJE_STAGE_OPEN:
      return _ (
          "The weakest link decides. As long as somebody certainly sees one thing that is not "
          "meant for them, nothing else makes up for that.");
    case SLOTJE_STAGE_UNKNOWN:
      return _ ("The weakest link decides. As long as something may be too open because you have "
                "not looked it up, the account cannot count as closed.");
    case SLOTJE_STAGE_OTHERS:
      return _ ("You have done what you can. What is left can only be opened or closed by others, "
                "or by the platform.");
    case SLOTJE_STAGE_COMPLETE:
    default:
      return _ ("Nothing holds this account back.");
    }
}

/**
 * slotje_say_viewers:
 * @platform: a platform
 * @viewers: a set of viewers, not empty
 *
 * Returns: (transfer full): their names, as the beginning of a sentence
 */
char *
slotje_say_viewers (const SlotjePlatform *platform, SlotjeAudience viewers)
{
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < scale->n_viewers; i++)
    if ((viewers >> scale->viewers[i].index) & 1)
      g_ptr_array_add (names, slotje_say_viewer_phrase (platform, &scale->viewers[i]));
  list = slotje_phrase_join_and (names);

  return slotje_phrase_start_upper (list);
}

/**
 * slotje_say_left_out:
 * @platform: a platform
 * @weights: (nullable): what counts how much
 * @tally: the number that stands for an account there
 *
 * Returns: (transfer full): what does not count, a sentence each
 */
GStrv
slotje_say_left_out (const SlotjePlatform *platform,
                     const SlotjeWeights *weights,
                     const SlotjeTally *tally)
{
  const SlotjeAudience ignored =
      platform->program->scale->all & ~slotje_weights_get_counted (weights, platform);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (ignored != 0)
    {
      g_autofree char *names = slotje_say_viewers (platform, ignored);
      /* TRANSLATORS: %s is one or more kinds of viewers, as in “Your friends and your manager” */
      g_autofree char *sentence = g_strdup_printf (_ ("Set to 0 by you: %s."), names);

      g_strv_builder_add (builder, sentence);
    }
  if (tally->judged)
    {
      g_strv_builder_add (builder, _ ("Those for whom it is meant, and those about whom you have "
                                      "not decided."));
      g_strv_builder_add (builder, _ ("What you left open on purpose."));
    }
  else
    g_strv_builder_add (builder, _ ("Nobody: you have not said what the account is for, so all "
                                    "who see something count."));
  g_strv_builder_add (builder, _ ("What nobody can see, and what you do not have there."));

  return g_strv_builder_end (builder);
}
