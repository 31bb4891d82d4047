/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"

#define LINK(link) ((SlotjeLinks) (1u << (link)))

/* Sentences about links put the viewer where its grammatical number does not matter, for a viewer
 * may be one person or many. */
static char *
say_link (const SlotjePlatform *platform, const SlotjeViewer *viewer, SlotjeLinks links)
{
  g_autofree char *who = slotje_say_viewer_phrase (platform, viewer);
  const char *contacts = slotje_words_get (&platform->contacts_word);

  if (links == LINK (SLOTJE_LINK_CONTACT))
    /* TRANSLATORS: a clause; a viewer (“your manager”), and “followers” or “friends” */
    return g_strdup_printf (_ ("you have %s among your %s"), who, contacts);
  if (links == LINK (SLOTJE_LINK_FOF))
    /* TRANSLATORS: a clause; a viewer (“your manager”), and “followers” or “friends” */
    return g_strdup_printf (_ ("you and %s have %s in common"), who, contacts);
  if (links == LINK (SLOTJE_LINK_RESTRICTED))
    /* TRANSLATORS: a clause; a viewer (“your manager”) */
    return g_strdup_printf (_ ("you have %s on the list that sees only what is public"), who);
  if (links == LINK (SLOTJE_LINK_NONE) && (platform->program->links & LINK (SLOTJE_LINK_FOF)) != 0)
    /* TRANSLATORS: a clause; a viewer (“your manager”), and “followers” or “friends” */
    return g_strdup_printf (_ ("you do not have %s among your %s or their %s"), who, contacts,
                            contacts);
  if ((links & (LINK (SLOTJE_LINK_CONTACT) | LINK (SLOTJE_LINK_RESTRICTED))) == 0)
    /* TRANSLATORS: a clause; a viewer (“your manager”), and “followers” or “friends” */
    return g_strdup_printf (_ ("you do not have %s among your %s"), who, contacts);
  if (links == (LINK (SLOTJE_LINK_CONTACT) | LINK (SLOTJE_LINK_FOF)))
    /* TRANSLATORS: a clause; a viewer (“your manager”), and “followers” or “friends” */
    return g_strdup_printf (_ ("you have %s among your %s, or have some in common"), who, contacts);

  /* TRANSLATORS: a clause; a viewer (“your manager”), and “followers” or “friends” */
  return g_strdup_printf (_ ("you have not said whether you have %s among your %s"), who, contacts);
}

static char *
say_setting (const SlotjeSubject *subject, const SlotjeSetting *setting)
{
  SlotjeOptions options = subject->facts->answers[setting->index];
  g_autofree char *label = slotje_phrase_quote_words (&setting->label);
  g_autofree char *value = NULL;

  if (options == slotje_setting_all_options (setting))
    {
      if (setting->controller == SLOTJE_CONTROLLER_YOU)
        /* TRANSLATORS: a clause; the name of a setting, with its quotation marks */
        return g_strdup_printf (_ ("you have not looked at %s yet"), label);
      /* TRANSLATORS: a clause; the name of somebody else's setting, with its quotation marks */
      return g_strdup_printf (_ ("%s is not known"), label);
    }

  value = slotje_phrase_options (setting, options);
  /* TRANSLATORS: a clause; a setting and its value, both with quotation marks */
  return g_strdup_printf (_ ("%s is %s"), label, value);
}

/**
 * slotje_say_fact:
 * @subject: the account
 * @fact: a setting, or the link of the viewer
 * @viewer: index of the viewer whose link is meant
 *
 * Returns: (transfer full): how it is, as a clause
 */
char *
slotje_say_fact (const SlotjeSubject *subject, SlotjeFact fact, guint viewer)
{
  const SlotjePlatform *platform = subject->platform;

  if (fact == SLOTJE_FACT_LINK)
    return say_link (platform, &platform->program->scale->viewers[viewer],
                     subject->facts->links[viewer]);

  g_return_val_if_fail (fact < platform->n_settings, NULL);

  return say_setting (subject, &platform->settings[fact]);
}

/**
 * slotje_say_fact_name:
 * @subject: the account
 * @fact: a setting, or the link of the viewer
 * @viewer: index of the viewer whose link is meant
 *
 * Returns: (transfer full): what the fact is about: the platform's name of the setting, or the
 *   question about the link
 */
char *
slotje_say_fact_name (const SlotjeSubject *subject, SlotjeFact fact, guint viewer)
{
  const SlotjePlatform *platform = subject->platform;

  if (fact == SLOTJE_FACT_LINK)
    return slotje_phrase_fill (&platform->program->scale->viewers[viewer].question, platform, NULL);

  g_return_val_if_fail (fact < platform->n_settings, NULL);

  return g_strdup (slotje_words_get (&platform->settings[fact].label));
}

/**
 * slotje_fact_to_string:
 * @platform: the platform
 * @fact: a setting, or the link of the viewer
 * @viewer: index of the viewer whose link is meant
 *
 * Returns: (transfer full): the name of the fact in files
 */
char *
slotje_fact_to_string (const SlotjePlatform *platform, SlotjeFact fact, guint viewer)
{
  if (fact == SLOTJE_FACT_LINK)
    return g_strdup_printf ("link:%s", platform->program->scale->viewers[viewer].id);

  g_return_val_if_fail (fact < platform->n_settings, NULL);

  return g_strdup (platform->settings[fact].id);
}
