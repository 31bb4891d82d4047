/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences-plan.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-phrases.h"

/* Who else would lose something is a warning, not a table. */
#define MAX_LOST 3

static char *
say_setting_change (const SlotjePlatform *platform, const SlotjeChange *change)
{
  const SlotjeSetting *setting = &platform->settings[change->subject];
  g_autofree char *label = slotje_phrase_quote_words (&setting->label);
  g_autofree char *option = NULL;

  /* The options of what is done once only say whether it was done. */
  if (setting->section == SLOTJE_SECTION_ACTION && change->value == 0)
    /* TRANSLATORS: a command: the name of something to do on a platform, with quotation marks */
    return g_strdup_printf (_ ("Do this once: %s"), label);

  option = slotje_phrase_quote_words (&setting->options[change->value].label);
  /* TRANSLATORS: a command: a setting and an option, both with quotation marks */
  return g_strdup_printf (_ ("Set %s to %s"), label, option);
}

static char *
say_link_change (const SlotjePlatform *platform, const SlotjeChange *change)
{
  const SlotjeViewer *viewer = &platform->program->scale->viewers[change->subject];
  g_autofree char *who = slotje_say_viewer_phrase (platform, viewer);
  const char *contacts = slotje_words_get (&platform->contacts_word);

  if (change->value == SLOTJE_LINK_RESTRICTED)
    /* TRANSLATORS: a command: a viewer (“your manager”) */
    return g_strdup_printf (_ ("Put %s on the list that sees only what is public"), who);
  if (change->value == SLOTJE_LINK_CONTACT)
    /* TRANSLATORS: a command: a viewer (“your manager”), and “followers” or “friends” */
    return g_strdup_printf (_ ("Add %s to your %s"), who, contacts);

  /* TRANSLATORS: a command: a viewer (“your manager”), and “followers” or “friends” */
  return g_strdup_printf (_ ("Remove %s from your %s"), who, contacts);
}

/**
 * slotje_say_change:
 * @platform: a platform
 * @change: a change of an account there
 *
 * Returns: (transfer full): the change as a command, without a full stop
 */
char *
slotje_say_change (const SlotjePlatform *platform, const SlotjeChange *change)
{
  const char *surface;

  if (change->kind == SLOTJE_CHANGE_SETTING)
    return say_setting_change (platform, change);
  if (change->kind == SLOTJE_CHANGE_LINK)
    return say_link_change (platform, change);

  surface = slotje_words_get (&platform->surfaces[change->subject].phrase);
  if (change->value == 0)
    /* TRANSLATORS: a command: a kind of post (“your stories”) */
    return g_strdup_printf (_ ("Start to post %s"), surface);

  /* TRANSLATORS: a command: a kind of post (“your stories”) */
  return g_strdup_printf (_ ("Delete %s"), surface);
}

static const char *
say_part (gint64 part, gint64 whole)
{
  if (part >= whole)
    /* TRANSLATORS: “This takes away all of …” */
    return C_ ("part", "all");
  if (3 * part >= 2 * whole)
    return C_ ("part", "most");
  if (5 * part >= 2 * whole)
    return C_ ("part", "about half");
  if (4 * part >= whole)
    return C_ ("part", "about a third");

  return 10 * part >= whole ? C_ ("part", "a part") : C_ ("part", "a little");
}

/**
 * slotje_say_gain:
 * @gain: what a change takes away
 * @before: points before it
 * @judged: whether they are points of mismatch; otherwise of reach
 *
 * Returns: (transfer full): how much that is of what there is, as a sentence; the worst case counts
 */
char *
slotje_say_gain (const SlotjeGain *gain, const SlotjePoints *before, gboolean judged)
{
  if (gain->worst < 0)
    return g_strdup (_ ("This opens more."));
  if (gain->worst == 0 && gain->best > 0)
    return g_strdup (_ ("Less is certain to be seen, but the worst case stays the same."));
  if (gain->worst == 0)
    return g_strdup (_ ("This changes nothing in the worst case."));
  if (judged)
    /* TRANSLATORS: “all”, “most”, “about half”, “about a third”, “a part” or “a little” */
    return g_strdup_printf (_ ("This takes away %s of what is too open now."),
                            say_part (gain->worst, before->worst));

  /* TRANSLATORS: “all”, “most”, “about half”, “about a third”, “a part” or “a little” */
  return g_strdup_printf (_ ("This takes away %s of what is open now."),
                          say_part (gain->worst, before->worst));
}

/* A sentence about a cell as a clause between others. */
static char *
say_cell_clause (const SlotjePlatform *platform, const SlotjeCellChange *cell)
{
  g_autofree char *sentence =
      slotje_say_cell (platform, &platform->surfaces[cell->surface],
                       &platform->program->scale->viewers[cell->viewer], cell->to);
  char *clause = slotje_phrase_start_lower (sentence);

  if (g_str_has_suffix (clause, "."))
    clause[strlen (clause) - 1] = '\0';

  return clause;
}

/**
 * slotje_say_lost:
 * @platform: a platform
 * @lost: (element-type SlotjeCellChange): wanted viewers who see less
 *
 * Returns: (transfer full) (nullable): what it costs, as a sentence, or %NULL when it costs nothing
 */
char *
slotje_say_lost (const SlotjePlatform *platform, const GArray *lost)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (lost->len == 0)
    return NULL;

  for (guint i = 0; i < lost->len && i < MAX_LOST; i++)
    g_ptr_array_add (clauses,
                     say_cell_clause (platform, &g_array_index (lost, SlotjeCellChange, i)));
  if (lost->len > MAX_LOST)
    {
      guint more = lost->len - MAX_LOST;

      g_ptr_array_add (clauses,
                       g_strdup_printf (
                           /* TRANSLATORS: the last of a list of things that are lost */
                           ngettext ("%u more like this", "%u more like these", more), more));
    }

  list = slotje_phrase_join_and (clauses);
  /* TRANSLATORS: clauses such as “your friends cannot see your stories” */
  return g_strdup_printf (_ ("But then: %s."), list);
}

/**
 * slotje_say_minutes:
 * @minutes: how long something takes
 *
 * Returns: (transfer full) (nullable): the time in words, or %NULL when it is not known
 */
char *
slotje_say_minutes (guint minutes)
{
  if (minutes == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
}

/* When strangers see it, everybody does: naming the others would only hide that. */
static char *
say_viewers (const SlotjePlatform *platform, SlotjeAudience audience)
{
  const SlotjeScale *scale = platform->program->scale;
  const SlotjeViewer *widest = slotje_audience_find_widest (scale, audience);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];

      if ((audience & ((SlotjeAudience) 1 << viewer->index)) == 0 ||
          (widest->kind == SLOTJE_VIEWER_OPEN &&
           (viewer->kind != SLOTJE_VIEWER_OPEN || viewer->weight < widest->weight)))
        continue;
      g_ptr_array_add (names, slotje_say_viewer_phrase (platform, viewer));
    }

  return slotje_phrase_join_and (names);
}

/**
 * slotje_say_remainder:
 * @platform: a platform
 * @remainder: what a plan leaves
 *
 * Returns: (transfer full): who still sees what, as a sentence
 */
char *
slotje_say_remainder (const SlotjePlatform *platform, const SlotjePlanRemainder *remainder)
{
  const char *label = slotje_words_get (&platform->surfaces[remainder->surface].label);
  g_autofree char *certain = say_viewers (platform, remainder->certain);
  g_autofree char *possible = say_viewers (platform, remainder->possible);

  if (remainder->possible == 0)
    /* TRANSLATORS: a kind of post as a title, and viewers (“your manager and a journalist”) */
    return g_strdup_printf (_ ("%s: can be seen by %s."), label, certain);
  if (remainder->certain == 0)
    /* TRANSLATORS: a kind of post as a title, and viewers (“your manager and a journalist”) */
    return g_strdup_printf (_ ("%s: can possibly be seen by %s."), label, possible);

  /* TRANSLATORS: a kind of post as a title, and twice viewers (“your manager and a journalist”) */
  return g_strdup_printf (_ ("%s: can be seen by %s, and possibly by %s."), label, certain,
                          possible);
}

/**
 * slotje_say_question:
 * @platform: a platform
 * @question: something that is not known about an account there
 *
 * Returns: (transfer full): the question
 */
char *
slotje_say_question (const SlotjePlatform *platform, const SlotjeNextQuestion *question)
{
  if (question->fact == SLOTJE_FACT_LINK)
    return slotje_phrase_fill (&platform->program->scale->viewers[question->viewer].question,
                               platform, NULL);

  return g_strdup (slotje_words_get (&platform->settings[question->fact].question));
}
