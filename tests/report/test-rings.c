/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rings-fixture.h"

#include "slotje-rings.h"

typedef struct
{
  const char *path;
  const char *spec;
  const char *surface;
  const char *certain; /* id of the viewer, "you" or "strangers" */
  const char *possible;
  const char *widest;
  const char *sentence;
} PlaceCase;

static const PlaceCase place_cases[] = {
  { "/place/closed", "private-account=on", "posts", "contacts", "contacts", "contacts",
    "Your friends can see your posts." },
  { "/place/open", "private-account=off", "posts", "web", "search", "search",
    "Search engines might list your posts. Certain for anyone on the internet." },
  { "/place/unknown", "", "posts", "contacts", "search", "search",
    "Search engines might list your posts. Certain for your friends." },
  { "/place/nobody", "friends-list=only-me", "friends", "you", "you", "contacts",
    "Only you can see your friends list." },
  { "/place/absent", "private-account=off absent:posts", "posts", "you", "you", "contacts",
    "Only you can see your posts." },
  { "/place/contradiction", "private-account=on account-kind=business", "posts", "you", "search",
    "search", "Search engines might list your posts." },
  { "/place/strangers", "", "tagged", "you", "strangers", "manager",
    "Some people might see photos you are tagged in, but not everybody." },
  { "/place/strangers-and-linked",
    "link:manager=contact link:clients=contact link:journalists=contact link:colleagues=contact",
    "tagged", "you", "strangers", "manager",
    "Some people might see photos you are tagged in, but not everybody." },
  { "/place/owner-contacts", "host=friends", "comment", "fof", "fof", "fof",
    "The friends of your friends can see your comment on a friend’s photo." },
  { "/place/owner-fof", "host=friends-of-friends", "comment", "fof", "strangers", "manager",
    "Some people might see your comment on a friend’s photo, but not everybody. Certain for the "
    "friends of your friends." },
  { "/place/ranking", "", "rank", "you", "web", "web",
    "Anyone on the internet might see your place in the ranking." },
};

static const char *
name_ring (const SlotjeRings *rings, guint ring)
{
  switch (rings->rings[ring].kind)
    {
    case SLOTJE_RING_YOU:
      return "you";
    case SLOTJE_RING_STRANGERS:
      return "strangers";
    case SLOTJE_RING_VIEWER:
    default:
      return rings->rings[ring].viewer->id;
    }
}

static guint
find_post (const SlotjeRings *rings, const SlotjeSubject *subject, const char *id)
{
  for (guint i = 0; i < rings->n_posts; i++)
    if (g_str_equal (subject->platform->surfaces[rings->posts[i].surface].id, id))
      return i;

  g_assert_not_reached ();
}

static void
test_place (gconstpointer data)
{
  const PlaceCase *row = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (row->spec);
  const SlotjeSubject *subject = &fixture->audit->subject;
  g_autoptr (SlotjeRings) rings = slotje_rings_new (subject, fixture->audit->exposure, NULL);
  const guint post = find_post (rings, subject, row->surface);
  g_autofree char *sentence = slotje_rings_say_post (rings, subject, post);

  g_assert_cmpstr (name_ring (rings, rings->posts[post].certain), ==, row->certain);
  g_assert_cmpstr (name_ring (rings, rings->posts[post].possible), ==, row->possible);
  g_assert_cmpstr (rings->posts[post].widest->id, ==, row->widest);
  g_assert_cmpstr (sentence, ==, row->sentence);
}

/* The picture and the grid never say different things. */
static void
check_agrees (const SlotjeAudit *audit)
{
  g_autoptr (SlotjeRings) rings = slotje_rings_new (&audit->subject, audit->exposure, NULL);

  g_assert_cmpuint (rings->n_posts, ==, audit->exposure->n_surfaces);
  for (guint i = 0; i < rings->n_posts; i++)
    {
      const SlotjeRingsPost *post = &rings->posts[i];

      g_assert_cmpuint (post->certain, <=, post->possible);
      if (i > 0)
        g_assert_cmpuint (post->possible, <=, rings->posts[i - 1].possible);

      for (guint ring = 1; ring < rings->n_rings; ring++)
        {
          const SlotjeViewer *viewer = rings->rings[ring].viewer;

          if (viewer == NULL)
            continue;

          SlotjeValue value =
              slotje_exposure_get_value (audit->exposure, post->surface, viewer->index);

          if (value == SLOTJE_VALUE_YES)
            g_assert_cmpuint (post->certain, >=, ring);
          if (value != SLOTJE_VALUE_NO)
            g_assert_cmpuint (post->possible, >=, ring);
          if (viewer->kind == SLOTJE_VIEWER_OPEN)
            {
              g_assert_cmpint (value == SLOTJE_VALUE_YES, ==, post->certain >= ring);
              g_assert_cmpint (value != SLOTJE_VALUE_NO, ==, post->possible >= ring);
            }
        }
    }
}

static void
test_agrees (void)
{
  rings_fixture_check_all (check_agrees);
}

typedef struct
{
  const char *path;
  const char *spec;
  const char *rings;
} RingsCase;

static const RingsCase rings_cases[] = {
  { "/rings/strangers", "", "you contacts fof strangers member web search" },
  { "/rings/no-strangers", "host=public absent:tagged", "you contacts fof member web search" },
};

static void
test_rings (gconstpointer data)
{
  const RingsCase *row = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new (row->spec);
  g_autoptr (SlotjeRings) rings =
                 slotje_rings_new (&fixture->audit->subject, fixture->audit->exposure, NULL);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < rings->n_rings; i++)
    g_string_append_printf (names, i > 0 ? " %s" : "%s", name_ring (rings, i));
  g_assert_cmpstr (names->str, ==, row->rings);
}

static void
test_shown (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  const SlotjeSubject *subject = &fixture->audit->subject;
  g_autofree gboolean *shown = g_new0 (gboolean, fixture->audit->exposure->n_surfaces);

  shown[slotje_platform_find_surface (subject->platform, "stories")->index] = TRUE;

  g_autoptr (SlotjeRings) rings = slotje_rings_new (subject, fixture->audit->exposure, shown);

  g_assert_cmpuint (rings->n_posts, ==, 1);
  g_assert_cmpuint (find_post (rings, subject, "stories"), ==, 0);
}

static void
test_words (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("private-account=on");
  const SlotjeSubject *subject = &fixture->audit->subject;
  const SlotjeRing you = { SLOTJE_RING_YOU, NULL };
  const SlotjeRing strangers = { SLOTJE_RING_STRANGERS, NULL };
  g_autoptr (SlotjeRings) rings = slotje_rings_new (subject, fixture->audit->exposure, NULL);
  g_autofree char *alone = slotje_rings_say_ring (subject->platform, &you, FALSE);
  g_autofree char *some = slotje_rings_say_ring (subject->platform, &strangers, FALSE);
  g_autofree char *others = slotje_rings_say_ring (subject->platform, &strangers, TRUE);
  g_autofree char *friends = slotje_rings_say_ring (subject->platform, &rings->rings[1], FALSE);
  g_autofree char *contacts = slotje_rings_say_ring (subject->platform, &rings->rings[1], TRUE);
  g_autofree char *posts =
      slotje_rings_say_short (rings, subject, find_post (rings, subject, "posts"));
  g_autofree char *comment =
      slotje_rings_say_short (rings, subject, find_post (rings, subject, "comment"));

  g_assert_cmpstr (alone, ==, "Only you");
  g_assert_cmpstr (some, ==, "Some people you do not know");
  g_assert_cmpstr (others, ==, "Some others");
  g_assert_cmpstr (friends, ==, "Your friends");
  g_assert_cmpstr (contacts, ==, "Contacts");
  g_assert_true (g_str_has_prefix (posts, "Certain: "));
  g_assert_true (g_str_has_prefix (comment, "Perhaps: "));
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (place_cases); i++)
    g_test_add_data_func (place_cases[i].path, &place_cases[i], test_place);
  for (guint i = 0; i < G_N_ELEMENTS (rings_cases); i++)
    g_test_add_data_func (rings_cases[i].path, &rings_cases[i], test_rings);
  g_test_add_func ("/agrees", test_agrees);
  g_test_add_func ("/shown", test_shown);
  g_test_add_func ("/words", test_words);

  return g_test_run ();
}
