/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"

/**
 * slotje_say_value:
 * @value: a value
 *
 * Returns: (transfer none): the value as a verb
 */
const char *
slotje_say_value (SlotjeValue value)
{
  switch (value)
    {
    case SLOTJE_VALUE_YES:
      /* TRANSLATORS: a column or label: these people can see the posts below it */
      return _ ("can see");
    case SLOTJE_VALUE_MAYBE:
      /* TRANSLATORS: a column or label: these people possibly can see the posts below it */
      return _ ("might see");
    case SLOTJE_VALUE_NO:
    default:
      /* TRANSLATORS: a column or label: these people cannot see the posts below it */
      return _ ("cannot see");
    }
}

/**
 * slotje_say_value_shape:
 * @value: a value
 *
 * Returns: (transfer none): the shape that stands for it, so that colour never has to
 */
const char *
slotje_say_value_shape (SlotjeValue value)
{
  switch (value)
    {
    case SLOTJE_VALUE_YES:
      return "●";
    case SLOTJE_VALUE_MAYBE:
      return "◐";
    case SLOTJE_VALUE_NO:
    default:
      return "○";
    }
}

/**
 * slotje_say_account:
 * @platform: (nullable): the platform, when the catalogue knows it
 * @account: (nullable): the account
 *
 * Returns: (transfer full): its name in a list
 */
char *
slotje_say_account (const SlotjePlatform *platform, const SlotjeAccount *account)
{
  const char *name = "";

  if (platform != NULL)
    name = platform->name;
  else if (account != NULL)
    name = account->platform;

  if (account == NULL || account->name == NULL || *account->name == '\0')
    return g_strdup (name);

  /* TRANSLATORS: a platform, and the person's own name for an account there */
  return g_strdup_printf (_ ("%s · %s"), name, account->name);
}

/**
 * slotje_say_viewer:
 * @platform: (nullable): whose word for contacts to use
 * @viewer: the viewer
 *
 * Returns: (transfer full): the viewer as a label
 */
char *
slotje_say_viewer (const SlotjePlatform *platform, const SlotjeViewer *viewer)
{
  g_autofree char *label = slotje_phrase_fill (&viewer->label, platform, NULL);

  return slotje_phrase_start_upper (label);
}

/**
 * slotje_say_viewer_phrase:
 * @platform: (nullable): whose word for contacts to use
 * @viewer: the viewer
 *
 * Returns: (transfer full): the viewer in the middle of a sentence
 */
char *
slotje_say_viewer_phrase (const SlotjePlatform *platform, const SlotjeViewer *viewer)
{
  return slotje_phrase_fill (&viewer->phrase, platform, NULL);
}

static const SlotjeWords *
find_verdict (const SlotjeViewer *viewer, SlotjeValue value)
{
  switch (value)
    {
    case SLOTJE_VALUE_YES:
      return &viewer->can;
    case SLOTJE_VALUE_MAYBE:
      return &viewer->might;
    case SLOTJE_VALUE_NO:
    default:
      return &viewer->cannot;
    }
}

/**
 * slotje_say_cell:
 * @platform: whose word for contacts to use
 * @surface: what is seen
 * @viewer: who sees it
 * @value: whether
 *
 * Returns: (transfer full): the whole sentence
 */
char *
slotje_say_cell (const SlotjePlatform *platform,
                 const SlotjeSurface *surface,
                 const SlotjeViewer *viewer,
                 SlotjeValue value)
{
  g_autofree char *clause = slotje_phrase_fill (find_verdict (viewer, value), platform,
                                                slotje_words_get (&surface->phrase));

  return slotje_phrase_sentence (clause);
}

/**
 * slotje_say_count:
 * @viewer: who sees it
 * @value: whether
 * @n: how many kinds of posts
 *
 * Returns: (transfer full): a heading, without a full stop
 */
char *
slotje_say_count (const SlotjeViewer *viewer, SlotjeValue value, guint n)
{
  g_autofree char *kinds = NULL;
  g_autofree char *clause = NULL;

  if (n == 0 && value == SLOTJE_VALUE_YES)
    /* TRANSLATORS: what somebody can see: “Your manager can see no kind of post” */
    kinds = g_strdup (_ ("no kind of post"));
  else
    /* TRANSLATORS: what somebody can see: “Your manager can see 5 kinds of posts” */
    kinds = g_strdup_printf (ngettext ("%u kind of post", "%u kinds of posts", n), n);

  clause = slotje_phrase_fill (find_verdict (viewer, value), NULL, kinds);
  return slotje_phrase_start_upper (clause);
}

/**
 * slotje_say_section:
 * @section: a section of the checklist
 *
 * Returns: (transfer none): its heading
 */
const char *
slotje_say_section (SlotjeSection section)
{
  switch (section)
    {
    case SLOTJE_SECTION_AUDIENCE:
      return _ ("Who can see it");
    case SLOTJE_SECTION_DISCOVERY:
      return _ ("How people find and reach you");
    case SLOTJE_SECTION_DATA:
      return _ ("Your data and advertising");
    case SLOTJE_SECTION_SAFETY:
      return _ ("The safety of your account");
    case SLOTJE_SECTION_ACTION:
    case SLOTJE_N_SECTIONS:
    default:
      return _ ("Clean up once");
    }
}

/**
 * slotje_say_purpose:
 * @purpose: what an account is for
 *
 * Returns: (transfer none): its label
 */
const char *
slotje_say_purpose (SlotjePurpose purpose)
{
  switch (purpose)
    {
    case SLOTJE_PURPOSE_PRIVATE:
      /* TRANSLATORS: what an account is for */
      return _ ("Private");
    case SLOTJE_PURPOSE_PROFESSIONAL:
      /* TRANSLATORS: what an account is for */
      return _ ("For my work");
    case SLOTJE_PURPOSE_MIXED:
    case SLOTJE_N_PURPOSES:
    default:
      /* TRANSLATORS: what an account is for */
      return _ ("Private and for my work");
    }
}
