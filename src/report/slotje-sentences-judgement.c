/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences-plan.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-template.h"

/**
 * slotje_say_stage_level:
 * @level: what the weakest link is
 *
 * Returns: (transfer none): a sentence
 */
const char *
slotje_say_stage_level (SlotjeStageLevel level)
{
  switch (level)
    {
    case SLOTJE_STAGE_OUTSIDE:
      return _ ("Something you want to keep to yourself is wide open.");
    case SLOTJE_STAGE_OPEN:
      return _ ("Somebody can see something that is not meant for them.");
    case SLOTJE_STAGE_UNKNOWN:
      return _ ("Nothing is surely too open, but you have not looked everywhere yet.");
    case SLOTJE_STAGE_OTHERS:
      return _ ("What you decide yourself is as you want it; the rest is up to others.");
    case SLOTJE_STAGE_COMPLETE:
    default:
      return _ ("Nobody can see what is not meant for them.");
    }
}

/**
 * slotje_say_stage:
 * @stage: the stage of an account, which is judged
 *
 * Returns: (transfer full): what the weakest link is, and that it may be worse while you have not
 *   looked everywhere
 */
char *
slotje_say_stage (const SlotjeStage *stage)
{
  const char *now = slotje_say_stage_level (stage->level);

  if (stage->lowest >= stage->level)
    return g_strdup (now);
  if (stage->lowest == SLOTJE_STAGE_OUTSIDE)
    return g_strconcat (now, " ", _ ("It may turn out that something is wide open."), NULL);

  return g_strconcat (now, " ", _ ("It may turn out that somebody sees too much."), NULL);
}

/**
 * slotje_say_comparison:
 * @verdict: how something compares with what is meant
 *
 * Returns: (transfer none) (nullable): a few words, or %NULL when nobody judges
 */
const char *
slotje_say_comparison (SlotjeVerdict verdict)
{
  switch (verdict)
    {
    case SLOTJE_VERDICT_FINE:
      return _ ("as you want it");
    case SLOTJE_VERDICT_OVER_CERTAIN:
      return _ ("too open");
    case SLOTJE_VERDICT_OVER_POSSIBLE:
      return _ ("perhaps too open");
    case SLOTJE_VERDICT_CLOSED_CERTAIN:
      return _ ("too closed");
    case SLOTJE_VERDICT_CLOSED_POSSIBLE:
      return _ ("perhaps too closed");
    case SLOTJE_VERDICT_ACCEPTED:
      return _ ("left so on purpose");
    case SLOTJE_VERDICT_NONE:
    default:
      return NULL;
    }
}

static const char *
get_judgement (SlotjeVerdict verdict)
{
  switch (verdict)
    {
    case SLOTJE_VERDICT_FINE:
      return _ ("That is as you want it.");
    case SLOTJE_VERDICT_OVER_CERTAIN:
      return _ ("That is more open than you want.");
    case SLOTJE_VERDICT_OVER_POSSIBLE:
      return _ ("That may be more open than you want.");
    case SLOTJE_VERDICT_CLOSED_CERTAIN:
      return _ ("That is more closed than you want.");
    case SLOTJE_VERDICT_CLOSED_POSSIBLE:
      return _ ("That may be more closed than you want.");
    case SLOTJE_VERDICT_ACCEPTED:
      return _ ("You left that so on purpose.");
    case SLOTJE_VERDICT_NONE:
    default:
      return NULL;
    }
}

/**
 * slotje_say_judgement:
 * @platform: a platform
 * @wish: who is meant to see a surface of it
 * @verdict: how a viewer of that surface compares
 *
 * Returns: (transfer full) (nullable): a sentence or two, or %NULL when nobody judges
 */
char *
slotje_say_judgement (const SlotjePlatform *platform, const SlotjeWish *wish, SlotjeVerdict verdict)
{
  const char *judgement = get_judgement (verdict);
  g_autofree char *meant = NULL;
  g_autofree char *rest = NULL;

  if (judgement == NULL || wish->wanted == 0 || wish->wanted == platform->program->scale->all)
    return g_strdup (judgement);

  meant = slotje_audience_say_all (platform, wish->wanted);
  /* TRANSLATORS: {people} are those for whom a kind of post is meant */
  rest = slotje_template_fill (_ ("It is meant for {people}."), "people", meant, NULL);

  return g_strconcat (judgement, " ", rest, NULL);
}

/**
 * slotje_say_transition:
 * @transition: what became of something
 *
 * Returns: (transfer none): a heading
 */
const char *
slotje_say_transition (SlotjeTransition transition)
{
  switch (transition)
    {
    case SLOTJE_TRANSITION_OPENED:
      /* TRANSLATORS: a heading: these people could not see it before, and now they can */
      return _ ("Opened");
    case SLOTJE_TRANSITION_POSSIBLY_OPENED:
      return _ ("Perhaps opened");
    case SLOTJE_TRANSITION_CONFIRMED_OPEN:
      return _ ("Turned out to be open");
    case SLOTJE_TRANSITION_BECAME_UNSURE:
      return _ ("Became unsure");
    case SLOTJE_TRANSITION_CLOSED:
      /* TRANSLATORS: a heading: these people could see it before, and now they cannot */
      return _ ("Closed");
    case SLOTJE_TRANSITION_CONFIRMED_CLOSED:
      return _ ("Turned out to be closed");
    case SLOTJE_TRANSITION_NONE:
    default:
      return _ ("Unchanged");
    }
}

/**
 * slotje_say_drift_part:
 * @part: whose doing a difference is
 *
 * Returns: (transfer none): a few words after a heading or before a number
 */
const char *
slotje_say_drift_part (SlotjeDriftPart part)
{
  switch (part)
    {
    case SLOTJE_DRIFT_RULES:
      return _ ("because the platform changed");
    case SLOTJE_DRIFT_RELATIONS:
      return _ ("by who is connected to you");
    case SLOTJE_DRIFT_OTHERS:
      return _ ("by what others decide");
    case SLOTJE_DRIFT_YOU:
    case SLOTJE_N_DRIFT_PARTS:
    default:
      return _ ("by what you changed or looked up");
    }
}
