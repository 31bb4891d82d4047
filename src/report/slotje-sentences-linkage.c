/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences-linkage.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-phrases.h"
#include "slotje-template.h"

/* Accounts that are named in one sentence. */
#define MOST_NAMES 4

/* A sentence about one account, or about several. */
static const char *
get_format (SlotjeTrait trait, gboolean several)
{
  switch (trait)
    {
    case SLOTJE_TRAIT_HANDLE:
      /* TRANSLATORS: {accounts} is a list of accounts */
      return _ ("You have the same user name on {accounts}. Who knows one finds the others by it.");
    case SLOTJE_TRAIT_EMPLOYER:
      /* TRANSLATORS: {accounts} is a list of accounts, or one */
      return several ? _ ("Where you work stands on {accounts}. That ties them together, and to "
                          "your work.")
                     : _ ("Where you work stands on {accounts}. That ties it to your work.");
    case SLOTJE_TRAIT_PHONE:
      /* TRANSLATORS: {accounts} is a list of accounts, or one */
      return _ ("Who has your phone number can find {accounts} by it.");
    case SLOTJE_TRAIT_EMAIL:
      /* TRANSLATORS: {accounts} is a list of accounts, or one */
      return _ ("Who has your e-mail address can find {accounts} by it.");
    case SLOTJE_TRAIT_REAL_NAME:
      /* TRANSLATORS: {accounts} is a list of accounts */
      return _ ("Your own name stands on {accounts}. Who looks for it finds them all.");
    case SLOTJE_TRAIT_OTHER_ACCOUNTS:
    case SLOTJE_N_TRAITS:
    default:
      /* TRANSLATORS: {accounts} is a list of accounts, or one */
      return _ ("Your other accounts may be named on {accounts}.");
    }
}

/**
 * slotje_say_chain:
 * @chain: accounts that hang together
 * @names: what to call all accounts, by their index
 *
 * Returns: (transfer full): how, in a sentence or two
 */
char *
slotje_say_chain (const SlotjeChain *chain, const char *const *names)
{
  const guint n = chain->accounts->len;
  const guint shown = n > MOST_NAMES ? MOST_NAMES - 1 : n;
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *more = NULL;
  g_autofree char *list = NULL;

  for (guint i = 0; i < shown; i++)
    g_ptr_array_add (parts, (gpointer) names[g_array_index (chain->accounts, guint, i)]);
  if (shown < n)
    {
      /* TRANSLATORS: the end of a list of accounts: “Private, Work and 5 other accounts” */
      more = g_strdup_printf (ngettext ("%u other account", "%u other accounts", n - shown),
                              n - shown);
      g_ptr_array_add (parts, more);
    }
  list = slotje_phrase_join_and (parts);

  return slotje_template_fill (get_format (chain->trait, parts->len > 1), "accounts", list, NULL);
}

/**
 * slotje_say_chain_viewers:
 * @chain: accounts that hang together
 * @scale: the scale of their platforms
 *
 * Returns: (transfer full): for whom that is so, and how sure
 */
char *
slotje_say_chain_viewers (const SlotjeChain *chain, const SlotjeScale *scale)
{
  const SlotjeAudience audience = chain->certain != 0 ? chain->certain : chain->possible;
  const SlotjeViewer *widest = slotje_audience_find_widest (scale, audience);
  g_autofree char *phrase = slotje_say_viewer_phrase (NULL, widest);

  if (chain->certain != 0)
    /* TRANSLATORS: %s is a viewer in the middle of a sentence: “your manager” */
    return g_strdup_printf (_ ("Certain, also for %s."), phrase);

  /* TRANSLATORS: %s is a viewer in the middle of a sentence: “your manager” */
  return g_strdup_printf (_ ("Possible, also for %s."), phrase);
}
