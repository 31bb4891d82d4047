/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"

#define MAX_NAMES 3

/* What to look at: your own settings that are still open here. */
static char *
say_own_pivots (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < explanation->pivots->len && labels->len < MAX_NAMES; i++)
    {
      SlotjeFact fact = g_array_index (explanation->pivots, SlotjeFact, i);

      if (fact != SLOTJE_FACT_LINK &&
          subject->platform->settings[fact].controller == SLOTJE_CONTROLLER_YOU)
        g_ptr_array_add (labels,
                         slotje_phrase_quote_words (&subject->platform->settings[fact].label));
    }

  if (labels->len == 0)
    return NULL;

  list = slotje_phrase_join_and (labels);
  /* TRANSLATORS: names of settings */
  return g_strdup_printf (_ ("You can find this out: look at %s."), list);
}

static gboolean
has_link_pivot (const SlotjeExplanation *explanation)
{
  for (guint i = 0; i < explanation->pivots->len; i++)
    if (g_array_index (explanation->pivots, SlotjeFact, i) == SLOTJE_FACT_LINK)
      return TRUE;

  return FALSE;
}

static char *
say_link_question (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  const SlotjePlatform *platform = subject->platform;
  g_autofree char *who =
      slotje_say_viewer_phrase (platform, &platform->program->scale->viewers[explanation->viewer]);

  /* TRANSLATORS: a viewer (“your manager”), and “followers” or “friends” */
  return g_strdup_printf (_ ("You can find this out: check whether you have %s among your %s."),
                          who, slotje_words_get (&platform->contacts_word));
}

/**
 * slotje_say_decides:
 * @subject: the account
 * @explanation: of one cell
 *
 * Returns: (transfer full) (array zero-terminated=1): for a maybe, who could settle it: one
 *   sentence each; empty for anything else
 */
GStrv
slotje_say_decides (const SlotjeSubject *subject, const SlotjeExplanation *explanation)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if ((explanation->decides & SLOTJE_DECIDES_YOU) != 0)
    {
      g_autofree char *settings = say_own_pivots (subject, explanation);
      g_autofree char *link =
          has_link_pivot (explanation) ? say_link_question (subject, explanation) : NULL;

      if (settings != NULL)
        g_strv_builder_add (builder, settings);
      if (link != NULL)
        g_strv_builder_add (builder, link);
      if (settings == NULL && link == NULL)
        g_strv_builder_add (builder, _ ("You can find this out."));
    }
  if ((explanation->decides & SLOTJE_DECIDES_OTHER) != 0)
    g_strv_builder_add (builder, _ ("Somebody else decides this, and can change it later."));
  if ((explanation->decides & SLOTJE_DECIDES_PLATFORM) != 0)
    {
      /* TRANSLATORS: the name of a platform */
      g_autofree char *text =
          g_strdup_printf (_ ("%s decides this, and does not say how."), subject->platform->name);

      g_strv_builder_add (builder, text);
    }

  return g_strv_builder_end (builder);
}
