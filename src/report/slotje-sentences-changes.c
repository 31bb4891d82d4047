/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

#include "slotje-change.h"
#include "slotje-phrases.h"

#define N_VALUES (SLOTJE_VALUE_YES + 1)

/* One cell and what is known about it, while changes are tried on a copy. */
typedef struct
{
  const SlotjeSubject *subject;
  guint surface;
  guint viewer;
  SlotjeValue before;
  GStrvBuilder *closing;
  GStrvBuilder *opening;
} Trial;

/* FALSE when the change contradicts another answer: then it cannot be made alone. */
static gboolean
try_facts (const Trial *trial, const SlotjeFacts *facts, SlotjeValue *value)
{
  SlotjeReach reach =
      slotje_exposure_evaluate_surface (trial->subject->platform->program, facts, trial->surface);
  SlotjeAudience bit = (SlotjeAudience) 1 << trial->viewer;

  if (reach.state != SLOTJE_SURFACE_OK)
    return FALSE;

  if ((reach.certain & bit) != 0)
    *value = SLOTJE_VALUE_YES;
  else
    *value = (reach.possible & bit) != 0 ? SLOTJE_VALUE_MAYBE : SLOTJE_VALUE_NO;

  return *value != trial->before;
}

static char *
say_setting_change (const Trial *trial,
                    const SlotjeSetting *setting,
                    SlotjeOptions options,
                    SlotjeValue after)
{
  g_autofree char *label = slotje_phrase_quote_words (&setting->label);
  g_autofree char *list = slotje_phrase_options (setting, options);

  if (after == SLOTJE_VALUE_NO)
    /* TRANSLATORS: a setting and the options to choose from; nobody of this kind sees it then */
    return g_strdup_printf (_ ("Setting %s to %s would close this."), label, list);
  if (after == SLOTJE_VALUE_YES)
    /* TRANSLATORS: a setting and the options to choose from */
    return g_strdup_printf (_ ("Setting %s to %s would open this."), label, list);
  if (trial->before == SLOTJE_VALUE_YES)
    /* TRANSLATORS: a setting and the options to choose from; it is certain now that people of
     * this kind see it */
    return g_strdup_printf (_ ("Setting %s to %s would narrow this, but not surely close it."),
                            label, list);

  /* TRANSLATORS: a setting and the options to choose from */
  return g_strdup_printf (_ ("Setting %s to %s might open this."), label, list);
}

static void
add_change (Trial *trial, SlotjeValue after, const char *text)
{
  g_strv_builder_add (after < trial->before ? trial->closing : trial->opening, text);
}

static void
try_setting (Trial *trial, guint index)
{
  const SlotjeSetting *setting = &trial->subject->platform->settings[index];
  g_autoptr (SlotjeFacts) facts = slotje_facts_copy (trial->subject->facts);
  SlotjeOptions by_value[N_VALUES] = { 0 };

  for (guint i = 0; i < setting->n_options; i++)
    {
      SlotjeOptions option = (SlotjeOptions) (1u << i);
      SlotjeValue after;

      if (trial->subject->facts->answers[index] == option)
        continue;
      facts->answers[index] = option;
      if (try_facts (trial, facts, &after))
        by_value[after] |= option;
    }

  for (int after = 0; after < N_VALUES; after++)
    if (by_value[after] != 0)
      {
        g_autofree char *text =
            say_setting_change (trial, setting, by_value[after], (SlotjeValue) after);

        add_change (trial, (SlotjeValue) after, text);
      }
}

static char *
say_removal (const Trial *trial, SlotjeValue after)
{
  const SlotjePlatform *platform = trial->subject->platform;
  g_autofree char *who =
      slotje_say_viewer_phrase (platform, &platform->program->scale->viewers[trial->viewer]);
  const char *contacts = slotje_words_get (&platform->contacts_word);

  if (after == SLOTJE_VALUE_NO)
    /* TRANSLATORS: a viewer (“your manager”), and “followers” or “friends” */
    return g_strdup_printf (_ ("Removing %s from your %s would close this."), who, contacts);

  /* TRANSLATORS: a viewer (“your manager”), and “followers” or “friends” */
  return g_strdup_printf (
      _ ("Removing %s from your %s would narrow this, but not surely close it."), who, contacts);
}

/* A contact that is let go of may still share other contacts with you. */
static void
try_links (Trial *trial)
{
  const SlotjeProgram *program = trial->subject->platform->program;
  SlotjeLinks now = trial->subject->facts->links[trial->viewer];
  SlotjeLinks gone = program->links & (1u << SLOTJE_LINK_FOF | 1u << SLOTJE_LINK_NONE);
  SlotjeLinks restricted = program->links & (1u << SLOTJE_LINK_RESTRICTED);
  g_autoptr (SlotjeFacts) facts = slotje_facts_copy (trial->subject->facts);
  SlotjeValue after;

  if (now != (1u << SLOTJE_LINK_CONTACT))
    return;

  facts->links[trial->viewer] = gone;
  if (gone != 0 && try_facts (trial, facts, &after) && after < trial->before)
    {
      g_autofree char *text = say_removal (trial, after);

      add_change (trial, after, text);
    }

  facts->links[trial->viewer] = restricted;
  if (restricted != 0 && try_facts (trial, facts, &after) && after == SLOTJE_VALUE_NO)
    {
      const SlotjeViewer *viewer = &program->scale->viewers[trial->viewer];
      g_autofree char *who = slotje_say_viewer_phrase (trial->subject->platform, viewer);
      /* TRANSLATORS: a viewer (“your manager”) */
      g_autofree char *text = g_strdup_printf (
          _ ("Putting %s on the list that sees only what is public would close this."), who);

      add_change (trial, after, text);
    }
}

static void
add_all (GStrvBuilder *builder, GStrvBuilder *part)
{
  g_auto (GStrv) texts = g_strv_builder_end (part);

  g_strv_builder_addv (builder, (const char **) texts);
}

/**
 * slotje_say_changes:
 * @subject: the account
 * @explanation: of one cell
 *
 * Tries every single change that is yours to make: each other option of each of your settings this
 * depends on, and letting go of a contact. What closes comes first.
 *
 * Returns: (transfer full) (array zero-terminated=1): a sentence per change; empty when none of
 *   them makes a difference
 */
GStrv
slotje_say_changes (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  const SlotjeProgram *program = subject->platform->program;
  const SlotjeCone *cone = &program->cones[explanation->surface];
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) closing = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) opening = g_strv_builder_new ();
  Trial trial = { subject, explanation->surface, explanation->viewer, explanation->value, closing,
                  opening };

  if (explanation->state != SLOTJE_SURFACE_OK)
    return g_strv_builder_end (builder);

  for (guint i = 0; i < cone->n_settings; i++)
    if (slotje_change_can_set (&subject->platform->settings[cone->settings[i]]))
      try_setting (&trial, cone->settings[i]);
  if (program->scale->viewers[explanation->viewer].kind == SLOTJE_VIEWER_ROLE)
    try_links (&trial);

  add_all (builder, closing);
  add_all (builder, opening);
  return g_strv_builder_end (builder);
}
