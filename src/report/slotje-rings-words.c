/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-phrases.h"

/**
 * slotje_rings_say_ring:
 * @platform: whose word for contacts to use
 * @ring: one of the rings
 * @briefly: as short as can be
 *
 * Returns: (transfer full): who is on it
 */
char *
slotje_rings_say_ring (const SlotjePlatform *platform, const SlotjeRing *ring, gboolean briefly)
{
  switch (ring->kind)
    {
    case SLOTJE_RING_YOU:
      /* TRANSLATORS: nobody else sees the kinds of posts under this heading */
      return g_strdup (_ ("Only you"));
    case SLOTJE_RING_STRANGERS:
      if (briefly)
        /* TRANSLATORS: as short as can be: some people without a link to you, but not everybody */
        return g_strdup (_ ("Some others"));
      /* TRANSLATORS: a heading: some people without a link to you, but not everybody */
      return g_strdup (_ ("Some people you do not know"));
    case SLOTJE_RING_VIEWER:
    default:
      if (briefly)
        return g_strdup (slotje_words_get (&ring->viewer->column));
      return slotje_say_viewer (platform, ring->viewer);
    }
}

static char *
say_reach (const SlotjeRings *self, const SlotjeSubject *subject, const SlotjeRingsPost *post)
{
  const SlotjeSurface *surface = &subject->platform->surfaces[post->surface];
  const SlotjeRing *ring = &self->rings[post->possible];
  g_autofree char *clause = NULL;

  switch (ring->kind)
    {
    case SLOTJE_RING_YOU:
      clause = g_strdup_printf (_ ("only you can see %s"), slotje_words_get (&surface->phrase));
      return slotje_phrase_sentence (clause);
    case SLOTJE_RING_STRANGERS:
      clause = g_strdup_printf (_ ("some people might see %s, but not everybody"),
                                slotje_words_get (&surface->phrase));
      return slotje_phrase_sentence (clause);
    case SLOTJE_RING_VIEWER:
    default:
      return slotje_say_cell (subject->platform, surface, ring->viewer,
                              slotje_rings_is_settled (post) ? SLOTJE_VALUE_YES
                                                             : SLOTJE_VALUE_MAYBE);
    }
}

/**
 * slotje_rings_say_post:
 * @self: the rings
 * @subject: the account
 * @post: index of a post
 *
 * Says all that its place in the picture says.
 *
 * Returns: (transfer full): one or two whole sentences
 */
char *
slotje_rings_say_post (const SlotjeRings *self, const SlotjeSubject *subject, guint post)
{
  const SlotjeRingsPost *said = &self->posts[post];
  g_autofree char *reach = say_reach (self, subject, said);
  g_autofree char *certain = slotje_rings_say_certain (self, subject->platform, post);

  return certain != NULL ? g_strconcat (reach, " ", certain, NULL) : g_steal_pointer (&reach);
}

/**
 * slotje_rings_say_certain:
 * @self: the rings
 * @platform: whose word for contacts to use
 * @post: index of a post
 *
 * What is sure about something that possibly reaches farther.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL when all of it is sure, or nothing
 */
char *
slotje_rings_say_certain (const SlotjeRings *self, const SlotjePlatform *platform, guint post)
{
  const SlotjeRingsPost *said = &self->posts[post];
  const SlotjeRing *ring = &self->rings[said->certain];
  g_autofree char *phrase = NULL;

  if (slotje_rings_is_settled (said) || ring->viewer == NULL)
    return NULL;

  phrase = slotje_say_viewer_phrase (platform, ring->viewer);
  /* TRANSLATORS: a viewer who sees it in any case: “Certain for your friends.” */
  return g_strdup_printf (_ ("Certain for %s."), phrase);
}

/**
 * slotje_rings_say_short:
 * @self: the rings
 * @subject: the account
 * @post: index of a post
 *
 * Returns: (transfer full): how sure its ring is, and why in a few words
 */
char *
slotje_rings_say_short (const SlotjeRings *self, const SlotjeSubject *subject, guint post)
{
  const SlotjeRingsPost *said = &self->posts[post];
  g_autoptr (SlotjeExplanation) explanation = slotje_explain (
      subject->platform->program, subject->facts, said->surface, said->widest->index);
  g_autofree char *reason = slotje_say_why_short (subject, explanation);

  if (slotje_rings_is_settled (said))
    /* TRANSLATORS: how far a post reaches is certain, and why: “Certain: “Private account” is
     * “Off”” */
    return g_strdup_printf (_ ("Certain: %s"), reason);

  /* TRANSLATORS: a post might reach this far, and why: “Perhaps: you have not looked yet” */
  return g_strdup_printf (_ ("Perhaps: %s"), reason);
}
