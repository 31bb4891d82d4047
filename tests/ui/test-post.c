/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-choice-chips.h"
#include "slotje-post-page.h"
#include "slotje-post-viewers.h"

/* The page to look at before posting. */

typedef struct
{
  SlotjeSession *session;
  GtkWindow *window;
  SlotjePostPage *page;
} Post;

/* @session (transfer full) */
static Post *
open_post (SlotjeSession *session)
{
  Post *post = g_new0 (Post, 1);

  post->session = session;
  post->page = SLOTJE_POST_PAGE (g_object_ref_sink (slotje_post_page_new (session)));
  post->window = ui_new_window (GTK_WIDGET (post->page), 1000, 700);
  ui_show (post->window);

  return post;
}

static void
close_post (Post *post)
{
  ui_settle ();
  gtk_window_destroy (post->window);
  ui_settle ();
  g_assert_finalize_object (post->page);
  g_assert_finalize_object (post->session);
  g_free (post);
}

static GtkWidget *
get (Post *post, const char *id)
{
  return ui_get (GTK_WIDGET (post->page), id);
}

static GtkWidget *
find_chip (Post *post, const char *chips, const char *id)
{
  return slotje_choice_chips_find (SLOTJE_CHOICE_CHIPS (get (post, chips)), id);
}

static void
choose (Post *post, const char *chips, const char *id)
{
  GtkWidget *chip = find_chip (post, chips, id);

  g_assert_nonnull (chip);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  ui_settle ();
}

static SlotjePostViewers *
get_viewers (Post *post)
{
  return SLOTJE_POST_VIEWERS (get (post, "viewers"));
}

static SlotjeSession *
new_session (const char *platform)
{
  SlotjeSession *session = ui_new_session ();
  g_autofree char *id = slotje_session_add_account (session, platform);

  g_assert_cmpstr (id, ==, "a1");

  return session;
}

/* Every viewer stands in the group of what the exposure says, with a whole sentence for a name. */
static void
assert_viewers_agree (Post *post, const char *account, const SlotjeSurface *surface)
{
  const SlotjePlatform *platform = slotje_session_get_platform (post->session, account);
  const SlotjeScale *scale = slotje_session_get_scale (post->session);
  const SlotjeExposure *exposure = slotje_session_get_exposure (post->session, account);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];
      const SlotjeValue value = slotje_exposure_get_value (exposure, surface->index, i);
      g_autofree char *sentence = slotje_say_cell (platform, surface, viewer, value);

      g_test_message ("%s %s", surface->id, viewer->id);
      for (int other = SLOTJE_VALUE_NO; other <= SLOTJE_VALUE_YES; other++)
        {
          GtkListBoxRow *row =
              slotje_post_viewers_find (get_viewers (post), (SlotjeValue) other, viewer->id);

          g_assert_cmpint (row != NULL, ==, other == (int) value);
          if (row != NULL)
            gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row),
                                                 GTK_ACCESSIBLE_PROPERTY_LABEL, sentence);
        }
    }
}

/* For every kind of post that the page offers of the account. */
static void
test_viewers (gconstpointer data)
{
  const char *account = data;
  Post *post = open_post (ui_new_demo_session ());
  const SlotjePlatform *platform = slotje_session_get_platform (post->session, account);
  guint n = 0;

  choose (post, "accounts", account);
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const SlotjeSurface *surface = &platform->surfaces[i];

      if (find_chip (post, "kinds", surface->id) == NULL)
        continue;

      choose (post, "kinds", surface->id);
      g_assert_cmpstr (slotje_post_page_get_kind (post->page), ==, surface->id);
      assert_viewers_agree (post, account, surface);
      n++;
    }
  g_assert_cmpuint (n, >=, 2);

  close_post (post);
}

static void
test_last_account_is_chosen (void)
{
  Post *post = open_post (ui_new_demo_session ());
  SlotjeProfile *profile = slotje_session_get_profile (post->session);
  const guint n = slotje_profile_get_n_accounts (profile);

  g_assert_cmpuint (n, >, 1);
  g_assert_cmpstr (slotje_post_page_get_account (post->page), ==,
                   slotje_profile_get_account (profile, n - 1)->id);
  g_assert_true (gtk_toggle_button_get_active (
      GTK_TOGGLE_BUTTON (find_chip (post, "accounts", slotje_post_page_get_account (post->page)))));

  close_post (post);
}

static void
test_removed_account (void)
{
  Post *post = open_post (ui_new_demo_session ());

  choose (post, "accounts", "a2");
  g_assert_true (slotje_session_remove_account (post->session, "a2"));
  ui_settle ();
  g_assert_null (find_chip (post, "accounts", "a2"));
  g_assert_cmpstr (slotje_post_page_get_account (post->page), !=, "a2");
  g_assert_nonnull (slotje_post_page_get_kind (post->page));

  close_post (post);
}

static void
test_headline (void)
{
  Post *post = open_post (new_session ("x"));

  choose (post, "kinds", "own-posts");
  g_assert_true (slotje_session_record (post->session, "a1", "protect-posts", "off"));
  ui_settle ();
  g_assert_cmpstr (slotje_post_viewers_get_headline (get_viewers (post)), ==,
                   "Anyone on the internet can see your posts and media.");
  g_assert_nonnull (slotje_post_viewers_find (get_viewers (post), SLOTJE_VALUE_YES, "web"));

  g_assert_true (slotje_session_record (post->session, "a1", "protect-posts", "on"));
  ui_settle ();
  g_assert_cmpstr (slotje_post_viewers_get_headline (get_viewers (post)), ==,
                   "Your followers can see your posts and media.");
  g_assert_nonnull (slotje_post_viewers_find (get_viewers (post), SLOTJE_VALUE_NO, "web"));

  close_post (post);
}

/* What the person said not to have is not offered. */
static void
test_absent (void)
{
  Post *post = open_post (new_session ("instagram"));

  choose (post, "kinds", "stories");
  g_assert_true (slotje_session_set_absent (post->session, "a1", "stories", TRUE));
  ui_settle ();
  g_assert_null (find_chip (post, "kinds", "stories"));
  g_assert_cmpstr (slotje_post_page_get_kind (post->page), ==, "posts");

  close_post (post);
}

/* A kind that both platforms have stays chosen. */
static void
test_kind_goes_along (void)
{
  SlotjeSession *session = new_session ("instagram");

  g_free (slotje_session_add_account (session, "facebook"));

  Post *post = open_post (session);

  choose (post, "kinds", "comment-friend");
  choose (post, "accounts", "a1");
  g_assert_cmpstr (slotje_post_page_get_kind (post->page), ==, "comment-friend");

  close_post (post);
}

static void
test_blank (void)
{
  Post *post = open_post (new_session ("facebook"));

  g_assert_true (ui_says (GTK_WIDGET (post->page), "Answer questions"));
  g_assert_true (slotje_session_record (post->session, "a1", "future-posts", "friends"));
  ui_settle ();
  g_assert_false (ui_says (GTK_WIDGET (post->page), "Answer questions"));

  close_post (post);
}

static void
test_no_accounts (void)
{
  Post *post = open_post (ui_new_session ());

  g_assert_true (ui_says (GTK_WIDGET (post->page), "No accounts yet"));
  g_assert_false (ui_says (GTK_WIDGET (post->page), "Ask yourself"));
  g_free (slotje_session_add_account (post->session, "x"));
  ui_settle ();
  g_assert_true (ui_says (GTK_WIDGET (post->page), "Ask yourself"));
  g_assert_cmpstr (slotje_post_page_get_account (post->page), ==, "a1");

  close_post (post);
}

static void
note_why_cb (GSimpleAction *action, GVariant *parameter, char **asked)
{
  *asked = g_variant_print (parameter, FALSE);
}

static void
test_row_asks_why (void)
{
  Post *post = open_post (new_session ("x"));
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("explain-cell", G_VARIANT_TYPE ("(sss)"));
  g_autofree char *asked = NULL;
  GtkListBoxRow *row;

  g_signal_connect (action, "activate", G_CALLBACK (note_why_cb), &asked);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (GTK_WIDGET (post->window), "win", G_ACTION_GROUP (group));
  choose (post, "kinds", "replies");
  row = slotje_post_viewers_find (get_viewers (post), SLOTJE_VALUE_MAYBE, "manager");
  g_assert_nonnull (row);
  g_assert_true (gtk_widget_activate (GTK_WIDGET (row)));
  ui_settle ();
  g_assert_cmpstr (asked, ==, "('a1', 'replies', 'manager')");

  close_post (post);
}

/* The row that has the focus may go to another group. */
static void
test_focus_follows_row (void)
{
  Post *post = open_post (new_session ("x"));
  GtkListBoxRow *row;

  row = slotje_post_viewers_find (get_viewers (post), SLOTJE_VALUE_MAYBE, "web");
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (row)));
  slotje_session_record (post->session, "a1", "protect-posts", "on");
  ui_settle ();
  row = slotje_post_viewers_find (get_viewers (post), SLOTJE_VALUE_NO, "web");
  g_assert_true (gtk_window_get_focus (post->window) == GTK_WIDGET (row));

  close_post (post);
}

int
main (int argc, char *argv[])
{
  static const char *const accounts[] = { "a1", "a2", "a3", "a4" };

  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (accounts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/post/viewers/%s", accounts[i]);

      g_test_add_data_func (path, accounts[i], test_viewers);
    }
  g_test_add_func ("/ui/post/last-account", test_last_account_is_chosen);
  g_test_add_func ("/ui/post/removed-account", test_removed_account);
  g_test_add_func ("/ui/post/headline", test_headline);
  g_test_add_func ("/ui/post/absent", test_absent);
  g_test_add_func ("/ui/post/kind-goes-along", test_kind_goes_along);
  g_test_add_func ("/ui/post/blank", test_blank);
  g_test_add_func ("/ui/post/no-accounts", test_no_accounts);
  g_test_add_func ("/ui/post/why", test_row_asks_why);
  g_test_add_func ("/ui/post/focus", test_focus_follows_row);

  return g_test_run ();
}
