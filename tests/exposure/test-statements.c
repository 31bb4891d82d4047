/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"
#include "slotje-catalog.h"
#include "slotje-explanation.h"

/* Five things people say about who sees their posts. Whether each is true has to follow from the
 * rules of the shipped catalogue, for the right reason. */
typedef struct
{
  SlotjeCatalog *catalog;
  const SlotjePlatform *platform;
  SlotjeFacts *facts;
} Desk;

static void
set_up (Desk *self, gconstpointer platform)
{
  self->catalog = slotje_catalog_new_for_directory (CATALOG_DIRECTORY);
  self->platform = slotje_catalog_get_platform (self->catalog, platform);
  g_assert_nonnull (self->platform);
  self->facts = slotje_facts_new (self->platform->program);
}

static void
tear_down (Desk *self, gconstpointer platform)
{
  slotje_facts_free (self->facts);
  g_object_unref (self->catalog);
}

static guint
find_setting (const Desk *self, const char *id)
{
  const SlotjeSetting *setting = slotje_platform_find_setting (self->platform, id);

  g_assert_nonnull (setting);

  return setting->index;
}

static void
answer (Desk *self, const char *id, const char *option)
{
  const SlotjeSetting *setting = slotje_platform_find_setting (self->platform, id);
  int index;

  g_assert_nonnull (setting);
  index = slotje_setting_find_option (setting, option);
  g_assert_cmpint (index, >=, 0);
  self->facts->answers[setting->index] = (SlotjeOptions) (1 << index);
}

static guint
find_surface (const Desk *self, const char *id)
{
  const SlotjeSurface *surface = slotje_platform_find_surface (self->platform, id);

  g_assert_nonnull (surface);

  return surface->index;
}

static SlotjeExplanation *
explain (const Desk *self, const char *surface, Viewer viewer)
{
  return slotje_explain (self->platform->program, self->facts, find_surface (self, surface),
                         viewer);
}

static void
assert_cell (const Desk *self, const char *surface, Viewer viewer, SlotjeValue expected)
{
  g_autoptr (SlotjeExplanation) why = explain (self, surface, viewer);

  g_assert_cmpint (why->state, ==, SLOTJE_SURFACE_OK);
  g_assert_cmpint (why->value, ==, expected);
}

/* The only reason is that one setting. */
static void
assert_because (const Desk *self, const char *surface, Viewer viewer, const char *setting)
{
  g_autoptr (SlotjeExplanation) why = explain (self, surface, viewer);
  const GArray *reason;

  g_assert_cmpuint (why->reasons->len, ==, 1);
  reason = g_ptr_array_index (why->reasons, 0);
  g_assert_cmpuint (reason->len, ==, 1);
  g_assert_cmpuint (g_array_index (reason, SlotjeFact, 0), ==, find_setting (self, setting));
}

/* Nothing that the person can set makes any difference to the surface. */
static void
assert_out_of_your_hands (const Desk *self, const char *surface)
{
  const SlotjeProgram *program = self->platform->program;
  guint index = find_surface (self, surface);
  SlotjeReach reach = slotje_exposure_evaluate_surface (program, self->facts, index);
  guint n_yours = 0;

  for (guint i = 0; i < program->n_settings; i++)
    {
      g_autoptr (SlotjeFacts) changed = slotje_facts_copy (self->facts);

      if (program->controllers[i] != SLOTJE_CONTROLLER_YOU)
        continue;
      n_yours++;
      for (guint option = 0; option < program->n_options[i]; option++)
        {
          SlotjeReach other;

          changed->answers[i] = (SlotjeOptions) (1 << option);
          other = slotje_exposure_evaluate_surface (program, changed, index);
          g_assert_cmpmem (&reach, sizeof reach, &other, sizeof other);
        }
    }
  g_assert_cmpuint (n_yours, >, 10);
}

/* And no explanation names anything that is yours. */
static void
assert_nothing_of_yours (const Desk *self, const SlotjeExplanation *why)
{
  const SlotjeProgram *program = self->platform->program;

  for (guint i = 0; i < why->pivots->len; i++)
    {
      SlotjeFact fact = g_array_index (why->pivots, SlotjeFact, i);

      g_assert_true (fact == SLOTJE_FACT_LINK ||
                     program->controllers[fact] != SLOTJE_CONTROLLER_YOU);
    }
  for (guint i = 0; i < why->reasons->len; i++)
    {
      const GArray *reason = g_ptr_array_index (why->reasons, i);

      for (guint j = 0; j < reason->len; j++)
        {
          SlotjeFact fact = g_array_index (reason, SlotjeFact, j);

          g_assert_true (fact == SLOTJE_FACT_LINK ||
                         program->controllers[fact] != SLOTJE_CONTROLLER_YOU);
        }
    }
}

/* “On X without a lock only my followers can see my messages”: false. */
static void
test_x_without_a_lock (Desk *self, gconstpointer platform)
{
  answer (self, "protect-posts", "off");
  assert_cell (self, "own-posts", VIEWER_CONTACTS, SLOTJE_VALUE_YES);
  assert_cell (self, "own-posts", VIEWER_MANAGER, SLOTJE_VALUE_YES);
  assert_cell (self, "own-posts", VIEWER_MEMBER, SLOTJE_VALUE_YES);
  assert_cell (self, "own-posts", VIEWER_WEB, SLOTJE_VALUE_YES);
  assert_because (self, "own-posts", VIEWER_WEB, "protect-posts");

  answer (self, "protect-posts", "on");
  assert_cell (self, "own-posts", VIEWER_CONTACTS, SLOTJE_VALUE_YES);
  assert_cell (self, "own-posts", VIEWER_MEMBER, SLOTJE_VALUE_NO);
  assert_because (self, "own-posts", VIEWER_WEB, "protect-posts");
}

/* “Only people I am friends with see my comment on a friend's photo”: false; the friend decides. */
static void
test_comment_on_a_friends_photo (Desk *self, gconstpointer platform)
{
  g_autoptr (SlotjeExplanation) member = explain (self, "comment-friend", VIEWER_MEMBER);
  g_autoptr (SlotjeExplanation) public = NULL;

  g_assert_cmpint (member->value, ==, SLOTJE_VALUE_MAYBE);
  g_assert_cmpuint (member->decides, ==, SLOTJE_DECIDES_OTHER);
  g_assert_cmpuint (member->pivots->len, ==, 1);
  g_assert_cmpuint (g_array_index (member->pivots, SlotjeFact, 0), ==,
                    find_setting (self, "comment-host"));
  assert_out_of_your_hands (self, "comment-friend");

  answer (self, "comment-host", "friends");
  assert_cell (self, "comment-friend", VIEWER_FOF, SLOTJE_VALUE_YES);
  assert_because (self, "comment-friend", VIEWER_FOF, "comment-host");

  answer (self, "comment-host", "public");
  public = explain (self, "comment-friend", VIEWER_WEB);
  g_assert_cmpint (public->value, ==, SLOTJE_VALUE_YES);
  assert_nothing_of_yours (self, public);
  assert_because (self, "comment-friend", VIEWER_WEB, "comment-host");
}

/* “Everyone can see my comment on a company's photo”: true, always, whatever is set. */
static void
test_comment_on_a_companys_photo (Desk *self, gconstpointer platform)
{
  const Viewer viewers[] = { VIEWER_CONTACTS, VIEWER_FOF,         VIEWER_COLLEAGUES, VIEWER_MANAGER,
                             VIEWER_CLIENTS,  VIEWER_JOURNALISTS, VIEWER_MEMBER,     VIEWER_WEB };

  answer (self, "future-posts", "only-me");
  for (guint i = 0; i < G_N_ELEMENTS (viewers); i++)
    {
      g_autoptr (SlotjeExplanation) why = explain (self, "comment-page", viewers[i]);

      g_assert_cmpint (why->value, ==, SLOTJE_VALUE_YES);
      g_assert_cmpuint (why->reasons->len, ==, 1);
      g_assert_cmpuint (((GArray *) g_ptr_array_index (why->reasons, 0))->len, ==, 0);
      g_assert_cmpuint (why->irrelevant->len, >, 0);
    }
  assert_out_of_your_hands (self, "comment-page");
}

/* “With a lock on Instagram only followers I approved can see my photos”: true. */
static void
test_instagram_with_a_lock (Desk *self, gconstpointer platform)
{
  const SlotjeScale *scale = self->platform->program->scale;

  answer (self, "private-account", "on");
  assert_cell (self, "posts", VIEWER_CONTACTS, SLOTJE_VALUE_YES);
  for (guint i = 0; i < scale->n_viewers; i++)
    {
      guint viewer = scale->viewers[i].index;

      if (viewer == VIEWER_CONTACTS)
        continue;
      self->facts->links[viewer] = 1 << SLOTJE_LINK_NONE;
      assert_cell (self, "posts", viewer, SLOTJE_VALUE_NO);
    }
  assert_because (self, "posts", VIEWER_MEMBER, "private-account");
  assert_because (self, "posts", VIEWER_WEB, "private-account");

  self->facts->links[VIEWER_MANAGER] = 1 << SLOTJE_LINK_CONTACT;
  assert_cell (self, "posts", VIEWER_MANAGER, SLOTJE_VALUE_YES);
  answer (self, "private-account", "off");
  assert_cell (self, "posts", VIEWER_WEB, SLOTJE_VALUE_YES);
}

/* “If someone tags me on LinkedIn, everyone can see it, without my having control beforehand”:
 * true; the audience is that of the other person's post. */
static void
test_tagged_on_linkedin (Desk *self, gconstpointer platform)
{
  g_autoptr (SlotjeExplanation) before = NULL;
  g_autoptr (SlotjeExplanation) after = NULL;

  answer (self, "mentions", "off");
  before = explain (self, "mentions-by-others", VIEWER_WEB);
  g_assert_cmpint (before->value, ==, SLOTJE_VALUE_MAYBE);
  g_assert_cmpuint (before->decides, ==, SLOTJE_DECIDES_OTHER);
  g_assert_cmpuint (before->pivots->len, ==, 1);
  g_assert_cmpuint (g_array_index (before->pivots, SlotjeFact, 0), ==,
                    find_setting (self, "tag-host"));
  assert_nothing_of_yours (self, before);
  assert_out_of_your_hands (self, "mentions-by-others");

  answer (self, "tag-host", "anyone");
  after = explain (self, "mentions-by-others", VIEWER_WEB);
  g_assert_cmpint (after->value, ==, SLOTJE_VALUE_YES);
  assert_nothing_of_yours (self, after);
  assert_because (self, "mentions-by-others", VIEWER_WEB, "tag-host");
  assert_out_of_your_hands (self, "mentions-by-others");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/exposure/statements/x-without-a-lock", Desk, "x", set_up, test_x_without_a_lock,
              tear_down);
  g_test_add ("/exposure/statements/comment-on-a-friends-photo", Desk, "facebook", set_up,
              test_comment_on_a_friends_photo, tear_down);
  g_test_add ("/exposure/statements/comment-on-a-companys-photo", Desk, "facebook", set_up,
              test_comment_on_a_companys_photo, tear_down);
  g_test_add ("/exposure/statements/instagram-with-a-lock", Desk, "instagram", set_up,
              test_instagram_with_a_lock, tear_down);
  g_test_add ("/exposure/statements/tagged-on-linkedin", Desk, "linkedin", set_up,
              test_tagged_on_linkedin, tear_down);

  return g_test_run ();
}
