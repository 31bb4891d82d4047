/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"
#include "slotje-catalog.h"
#include "slotje-goal.h"
#include "slotje-intention.h"

#define BIT(viewer) ((SlotjeAudience) 1 << (viewer))

typedef struct
{
  const char *name;
  const char *goals; /* divided by spaces */
  gboolean strangers;
  int purpose; /* -1: none is suggested */
} Row;

static const Row rows[] = {
  { "none", "", FALSE, -1 },
  { "nonsense", "world-peace", FALSE, -1 },
  { "connect", "connect", FALSE, SLOTJE_PURPOSE_PRIVATE },
  { "monitor", "monitor", FALSE, SLOTJE_PURPOSE_PRIVATE },
  { "connect-and-monitor", "connect monitor", FALSE, SLOTJE_PURPOSE_PRIVATE },
  { "visible", "visible", TRUE, SLOTJE_PURPOSE_PROFESSIONAL },
  { "profile", "profile", TRUE, SLOTJE_PURPOSE_PROFESSIONAL },
  { "opine", "opine", TRUE, SLOTJE_PURPOSE_PROFESSIONAL },
  { "inform", "inform", TRUE, SLOTJE_PURPOSE_PROFESSIONAL },
  { "acquire", "acquire monitor", TRUE, SLOTJE_PURPOSE_PROFESSIONAL },
  { "both", "inform connect", TRUE, SLOTJE_PURPOSE_MIXED },
};

static void
test_goals (gconstpointer data)
{
  const Row *row = data;
  g_auto (GStrv) words = g_strsplit (row->goals, " ", -1);
  const SlotjeGoals goals = slotje_goals_read (words);
  SlotjePurpose purpose;

  g_assert_true (slotje_goals_need_strangers (goals) == row->strangers);
  g_assert_true (slotje_goals_suggest_purpose (goals, &purpose) == (row->purpose >= 0));
  if (row->purpose >= 0)
    g_assert_cmpint ((int) purpose, ==, row->purpose);
}

/* The catalogue and the profile use the same words. */
static void
test_words (void)
{
  for (guint i = 0; i < SLOTJE_N_GOALS; i++)
    {
      char *words[] = { (char *) slotje_goal_to_string (i), NULL };

      g_assert_cmpuint (slotje_goals_read (words), ==, 1u << i);
    }
}

/* (transfer full): for whom an account with @goals (divided by spaces) is meant. */
static SlotjeIntention *
intend (const SlotjePlatform *platform, SlotjePurpose purpose, const char *goals)
{
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", platform->id);

  account->has_purpose = TRUE;
  account->purpose = purpose;
  g_strfreev (account->goals);
  account->goals = g_strsplit (goals, " ", -1);

  return slotje_intention_new_for_preset (platform, account);
}

static const SlotjeWish *
get_wish (const SlotjeIntention *intention, const SlotjePlatform *platform, const char *surface)
{
  const SlotjeSurface *found = slotje_platform_find_surface (platform, surface);

  g_assert_nonnull (found);

  return &intention->wishes[found->index];
}

/* Whoever wants to inform people, no longer minds that strangers see the posts: but nothing else.
 */
static void
test_mixed (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, "facebook");
  const SlotjeScale *scale = platform->program->scale;
  const guint posts = slotje_platform_find_surface (platform, "own-posts")->index;
  const guint birthday = slotje_platform_find_surface (platform, "birthday-contact")->index;
  g_autoptr (SlotjeIntention) without = intend (platform, SLOTJE_PURPOSE_MIXED, "connect");
  g_autoptr (SlotjeIntention) with = intend (platform, SLOTJE_PURPOSE_MIXED, "connect inform");
  const SlotjeAudience strangers = scale->all & ~BIT (VIEWER_CONTACTS);

  g_assert_cmphex (slotje_intention_get_unwanted (without, scale, posts), ==, strangers);
  g_assert_cmphex (slotje_intention_get_unwanted (with, scale, posts), ==, 0);
  g_assert_cmphex (slotje_intention_get_unwanted (with, scale, birthday), ==, strangers);
  g_assert_cmphex (get_wish (with, platform, "own-posts")->wanted & BIT (VIEWER_CONTACTS), ==,
                   BIT (VIEWER_CONTACTS));
}

/* A private account stays private, whatever is wanted with it: the purpose was chosen. */
static void
test_private (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, "facebook");
  const SlotjeScale *scale = platform->program->scale;
  g_autoptr (SlotjeIntention) intention = intend (platform, SLOTJE_PURPOSE_PRIVATE, "inform");

  for (guint i = 0; i < platform->n_surfaces; i++)
    g_assert_cmphex (slotje_intention_get_unwanted (intention, scale, i), ==,
                     scale->all & ~BIT (VIEWER_CONTACTS));
}

/* Who only follows, misses nobody: to be closed is no fault then; to be open is none either. */
static void
test_professional (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, "linkedin");
  const SlotjeAudience all = platform->program->scale->all;
  g_autoptr (SlotjeIntention) follows = intend (platform, SLOTJE_PURPOSE_PROFESSIONAL, "monitor");
  g_autoptr (SlotjeIntention) found = intend (platform, SLOTJE_PURPOSE_PROFESSIONAL, "acquire");

  g_assert_cmphex (get_wish (found, platform, "profile")->wanted, ==, all);
  g_assert_cmphex (get_wish (follows, platform, "profile")->wanted, ==, BIT (VIEWER_CONTACTS));
  g_assert_cmphex (get_wish (follows, platform, "profile")->indifferent, ==,
                   all & ~BIT (VIEWER_CONTACTS));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/exposure/goals/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_goals);
    }
  g_test_add_func ("/exposure/goals/words", test_words);
  g_test_add_func ("/exposure/goals/effect/mixed", test_mixed);
  g_test_add_func ("/exposure/goals/effect/private", test_private);
  g_test_add_func ("/exposure/goals/effect/professional", test_professional);

  return g_test_run ();
}
