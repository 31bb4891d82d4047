/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-linkage.h"

/* Who sees one trait on one account. */
typedef struct
{
  SlotjeAudience certain;
  SlotjeAudience possible;
} Sight;

/* A way to be found that is not a kind of post is open to whoever comes with what it asks for,
 * unless it stands at its most closed option. */
static void
add_settings (Sight *sight, const SlotjeLinked *account, SlotjeTraits bit)
{
  const SlotjePlatform *platform = account->platform;
  const SlotjeOptions closed = 1;

  for (guint i = 0; i < platform->n_settings; i++)
    {
      const SlotjeOptions answers = account->facts->answers[i];

      if ((platform->settings[i].links_to & bit) == 0)
        continue;
      if ((answers & closed) == 0)
        sight->certain |= platform->program->scale->all;
      if ((answers & ~closed) != 0)
        sight->possible |= platform->program->scale->all;
    }
}

static Sight
look (const SlotjeLinked *account, SlotjeTrait trait)
{
  const SlotjeTraits bit = (SlotjeTraits) (1 << trait);
  const SlotjePlatform *platform = account->platform;
  Sight sight = { 0, 0 };

  for (guint i = 0; i < platform->n_surfaces; i++)
    if (platform->surfaces[i].links_to & bit)
      {
        sight.certain |= account->exposure->reach[i].certain;
        sight.possible |= account->exposure->reach[i].possible;
      }
  add_settings (&sight, account, bit);

  return sight;
}

/* What is said of one account alone: it leads on to whatever else there is. */
static gboolean
may_be_single (SlotjeTrait trait)
{
  return trait != SLOTJE_TRAIT_HANDLE && trait != SLOTJE_TRAIT_REAL_NAME;
}

/* Viewers who are in two of the sets at least. */
static SlotjeAudience
in_two (const SlotjeAudience *sets, guint n)
{
  SlotjeAudience one = 0;
  SlotjeAudience two = 0;

  for (guint i = 0; i < n; i++)
    {
      two |= one & sets[i];
      one |= sets[i];
    }

  return n == 1 ? one : two;
}

static SlotjeChain *
make_chain (SlotjeTrait trait, const SlotjeLinked *accounts, const guint *members, guint n)
{
  g_autoptr (SlotjeChain) chain = g_new0 (SlotjeChain, 1);
  g_autofree SlotjeAudience *certain = g_new0 (SlotjeAudience, n + 1);
  g_autofree SlotjeAudience *possible = g_new0 (SlotjeAudience, n + 1);
  guint n_seen = 0;

  chain->trait = trait;
  chain->accounts = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < n; i++)
    {
      const Sight sight = look (&accounts[members[i]], trait);

      if (sight.possible == 0)
        continue;
      certain[n_seen] = sight.certain;
      possible[n_seen++] = sight.possible;
      g_array_append_val (chain->accounts, members[i]);
    }
  if (n_seen == 0 || (n_seen == 1 && !may_be_single (trait)))
    return NULL;

  chain->certain = in_two (certain, n_seen);
  chain->possible = in_two (possible, n_seen);

  return chain->possible != 0 ? g_steal_pointer (&chain) : NULL;
}

/* Without the sign in front of it, and whatever its capitals. (transfer full) (nullable) */
static char *
fold_handle (const char *handle)
{
  if (handle != NULL && *handle == '@')
    handle++;

  return handle != NULL && *handle != '\0' ? g_utf8_casefold (handle, -1) : NULL;
}

/* The accounts with the same handle as that with index @first, when it is the first of them. */
static guint
list_same_handle (char *const *handles, guint n, guint first, guint *members)
{
  guint n_members = 0;

  for (guint i = 0; i < n; i++)
    {
      if (g_strcmp0 (handles[i], handles[first]) != 0)
        continue;
      if (i < first)
        return 0;
      members[n_members++] = i;
    }

  return n_members;
}

static void
add_handles (GPtrArray *chains, const SlotjeLinked *accounts, guint n)
{
  g_autoptr (GPtrArray) handles = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint *members = g_new0 (guint, n + 1);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (handles, fold_handle (accounts[i].handle));
  for (guint i = 0; i < n; i++)
    {
      const guint n_members = handles->pdata[i] != NULL
                                  ? list_same_handle ((char *const *) handles->pdata, n, i, members)
                                  : 0;
      SlotjeChain *chain =
          n_members > 1 ? make_chain (SLOTJE_TRAIT_HANDLE, accounts, members, n_members) : NULL;

      if (chain != NULL)
        g_ptr_array_add (chains, chain);
    }
}

/**
 * slotje_linkage_list:
 * @accounts: (array length=n_accounts): accounts whose platform is known
 * @n_accounts: how many
 *
 * By what these accounts can be seen to be of the same person, from the answers and the handles
 * alone. Accounts hang together by their handle only when it is the same one.
 *
 * Returns: (transfer full) (element-type SlotjeChain): the chains, in the order of the traits
 */
GPtrArray *
slotje_linkage_list (const SlotjeLinked *accounts, guint n_accounts)
{
  GPtrArray *chains = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_chain_free);
  g_autofree guint *all = g_new0 (guint, n_accounts + 1);

  for (guint i = 0; i < n_accounts; i++)
    all[i] = i;
  add_handles (chains, accounts, n_accounts);
  for (guint trait = SLOTJE_TRAIT_HANDLE + 1; n_accounts > 1 && trait < SLOTJE_N_TRAITS; trait++)
    {
      SlotjeChain *chain = make_chain ((SlotjeTrait) trait, accounts, all, n_accounts);

      if (chain != NULL)
        g_ptr_array_add (chains, chain);
    }

  return chains;
}

/**
 * slotje_chain_free:
 * @self: (nullable) (transfer full): a chain
 */
void
slotje_chain_free (SlotjeChain *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->accounts, g_array_unref);
  g_free (self);
}
