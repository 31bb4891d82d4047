/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "intents.h"
#include "levels.h"
#include "rules.h"
#include "slotje-linkage.h"

#define PHONE (1 << SLOTJE_TRAIT_PHONE)
#define NAME (1 << SLOTJE_TRAIT_REAL_NAME)
#define HANDLE (1 << SLOTJE_TRAIT_HANDLE)

/* Two accounts on ladders: 0 nobody, 1 contacts, 2 members, 3 everyone; -1: not looked up. */
typedef struct
{
  const char *name;
  SlotjeTraits traits;
  gboolean on_setting; /* the mark is on the setting, not on what it is about */
  int answers[2];
  const char *handles[2];
  int chain; /* accounts in it; 0: none */
  gboolean certain;
  gboolean contacts_only;
} Case;

static const Case cases[] = {
  { "nothing-marked", 0, FALSE, { 3, 3 }, { "a", "a" }, 0, FALSE, FALSE },
  { "name-on-both", NAME, FALSE, { 3, 3 }, { NULL }, 2, TRUE, FALSE },
  { "name-for-contacts", NAME, FALSE, { 3, 1 }, { NULL }, 2, TRUE, TRUE },
  { "name-on-one", NAME, FALSE, { 3, 0 }, { NULL }, 0, FALSE, FALSE },
  { "name-not-looked-up", NAME, FALSE, { 3, -1 }, { NULL }, 2, FALSE, FALSE },
  { "phone-on-one", PHONE, FALSE, { 3, 0 }, { NULL }, 1, TRUE, FALSE },
  { "found-by-phone", PHONE, TRUE, { 1, 0 }, { NULL }, 1, TRUE, FALSE },
  { "found-by-phone-on-both", PHONE, TRUE, { 2, 1 }, { NULL }, 2, TRUE, FALSE },
  { "found-by-phone-closed", PHONE, TRUE, { 0, 0 }, { NULL }, 0, FALSE, FALSE },
  { "found-by-phone-not-looked-up", PHONE, TRUE, { -1, 0 }, { NULL }, 1, FALSE, FALSE },
  { "same-handle", HANDLE, FALSE, { 3, 3 }, { "Me", "@me" }, 2, TRUE, FALSE },
  { "other-handle", HANDLE, FALSE, { 3, 3 }, { "me", "myself" }, 0, FALSE, FALSE },
  { "handle-not-known", HANDLE, FALSE, { 3, 3 }, { "me", "" }, 0, FALSE, FALSE },
  { "same-handle-hidden", HANDLE, FALSE, { 3, 0 }, { "me", "me" }, 0, FALSE, FALSE },
};

static void
check_chain (const SlotjeChain *chain, const Case *row)
{
  const SlotjeAudience contacts = (SlotjeAudience) 1 << VIEWER_CONTACTS;

  g_assert_cmphex (1u << chain->trait, ==, row->traits);
  g_assert_cmpint ((int) chain->accounts->len, ==, row->chain);
  g_assert_cmpuint (g_array_index (chain->accounts, guint, 0), ==, 0);
  g_assert_cmpint (chain->certain != 0, ==, row->certain);
  g_assert_cmphex (chain->certain & ~chain->possible, ==, 0);
  if (row->contacts_only)
    g_assert_cmphex (chain->possible, ==, contacts);
}

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  SlotjePlatform *platform = intents_make_ladder ();
  SlotjeLinked accounts[2];
  g_autoptr (GPtrArray) chains = NULL;

  if (row->on_setting)
    platform->settings[0].links_to = row->traits;
  else
    platform->surfaces[0].links_to = row->traits;
  for (guint i = 0; i < 2; i++)
    {
      SlotjeFacts *facts = intents_make_facts (
          platform, (SlotjeOptions) (row->answers[i] < 0 ? 0xf : 1 << row->answers[i]));

      accounts[i] =
          (SlotjeLinked){ platform, facts, slotje_exposure_evaluate (platform->program, facts),
                          row->handles[i] };
    }

  chains = slotje_linkage_list (accounts, 2);
  g_assert_cmpuint (chains->len, ==, row->chain > 0 ? 1 : 0);
  if (row->chain > 0)
    check_chain (g_ptr_array_index (chains, 0), row);
  for (guint i = 0; i < 2; i++)
    {
      slotje_facts_free ((SlotjeFacts *) accounts[i].facts);
      slotje_exposure_free ((SlotjeExposure *) accounts[i].exposure);
    }
  rule_set_free_platform (platform);
}

/* One account leads nowhere. */
static void
test_alone (void)
{
  SlotjePlatform *platform = intents_make_ladder ();
  g_autoptr (SlotjeFacts) facts = intents_make_facts (platform, 1 << 3);
  g_autoptr (SlotjeExposure) exposure = slotje_exposure_evaluate (platform->program, facts);
  const SlotjeLinked account = { platform, facts, exposure, "me" };
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) none = slotje_linkage_list (NULL, 0);

  platform->surfaces[0].links_to = (1 << SLOTJE_N_TRAITS) - 1;
  one = slotje_linkage_list (&account, 1);
  g_assert_cmpuint (one->len, ==, 0);
  g_assert_cmpuint (none->len, ==, 0);
  rule_set_free_platform (platform);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/exposure/linkage/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/exposure/linkage/alone", test_alone);

  return g_test_run ();
}
