/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-before.h"
#include "slotje-choice-chips.h"
#include "slotje-pass-on.h"
#include "slotje-post-page.h"
#include "slotje-post-tests.h"
#include "slotje-post-ticks.h"
#include "slotje-snowball-picture.h"

/* What the page makes of what is ticked, how far it says that a post travels, and that it keeps
 * nothing of it. */

static GtkWindow *
open_page (SlotjeSession *session, GtkWidget **page)
{
  GtkWindow *window;

  *page = slotje_post_page_new (session);
  window = ui_new_window (*page, 800, 700);
  ui_show (window);

  return window;
}

static void
close_page (GtkWindow *window, SlotjeSession *session)
{
  ui_settle ();
  gtk_window_destroy (window);
  ui_settle ();
  g_assert_finalize_object (session);
}

static SlotjeBefore *
load_before (void)
{
  g_autoptr (GPtrArray) complaints =
                 g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);

  return slotje_before_find (complaints);
}

typedef struct
{
  const char *tick;
  const char *asks[8];
} TickRow;

/* Beside the questions that are always asked. */
static const TickRow tick_rows[] = {
  { "me", { "mirror-shame", "lasting" } },
  { "colleagues", { "mirror-face", "consent", "dignity", "tagging" } },
  { "recognisable", { "mirror-face", "lasting", "consent", "dignity", "tagging" } },
  { "client", { "mirror-face", "consent", "dignity", "secrecy" } },
  { "work", { "mirror-shame", "background", "own-name", "correct" } },
  { "borrowed", { "own-material", "correct" } },
  { "undecided", { "undecided", "correct" } },
  { "employer", { "mirror-shame", "own-name" } },
};

static gboolean
is_expected (const TickRow *row, const char *id)
{
  return g_str_equal (id, "front-page") || g_str_equal (id, "doubt") ||
         g_strv_contains (row->asks, id);
}

static gboolean
has_name (GtkWidget *widget, gconstpointer name)
{
  return g_strcmp0 (gtk_widget_get_name (widget), name) == 0;
}

static void
test_tick (gconstpointer data)
{
  const TickRow *row = data;
  SlotjeSession *session = ui_new_demo_session ();
  g_autoptr (SlotjeBefore) before = load_before ();
  GtkWidget *page;
  GtkWindow *window = open_page (session, &page);
  SlotjePostTests *tests = SLOTJE_POST_TESTS (ui_get (page, "tests"));
  GtkWidget *check = ui_find (ui_get (page, "ticks"), has_name, row->tick);

  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  ui_settle ();
  for (guint i = 0; i < before->n_items; i++)
    {
      g_test_message ("%s", before->items[i].id);
      g_assert_cmpint (slotje_post_tests_asks (tests, before->items[i].id), ==,
                       is_expected (row, before->items[i].id));
      g_assert_cmpint (ui_says (page, before->items[i].text.en), ==,
                       is_expected (row, before->items[i].id));
    }

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  g_assert_false (slotje_post_tests_asks (tests, row->asks[0]));
  g_assert_true (slotje_post_tests_asks (tests, "doubt"));

  close_page (window, session);
}

static guint
count_numbers (GtkWidget *page)
{
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (ui_get (page, "table")); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    n += gtk_widget_get_mapped (row);

  return n;
}

static void
test_travel (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  GtkWidget *page;
  GtkWindow *window = open_page (session, &page);
  SlotjePassOn *pass_on = SLOTJE_PASS_ON (ui_get (page, "pass_on"));
  const char *sentence =
      "If 20 people pass it on to 20 others each, and those do the same, 3 times in a row, it "
      "reaches 168400 people more.";

  slotje_pass_on_set (pass_on, 20, 3);
  ui_settle ();
  g_assert_true (ui_says (page, sentence));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ui_get (page, "picture")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, sentence);
  g_assert_true (ui_says (page, "160000"));
  g_assert_cmpuint (count_numbers (page), ==, 4);

  slotje_pass_on_set (pass_on, 3, 1);
  ui_settle ();
  g_assert_cmpuint (count_numbers (page), ==, 2);
  g_assert_false (ui_says (page, "160000"));

  slotje_pass_on_set (pass_on, 0, 1);
  ui_settle ();
  g_assert_true (ui_says (page, "If nobody passes it on"));
  g_assert_cmpuint (count_numbers (page), ==, 0);

  close_page (window, session);
}

/* Everybody gets the same room: areas grow as the numbers do. */
static void
test_picture_is_to_scale (void)
{
  const SlotjeSnowball snowball = slotje_snowball_roll (20, 2);

  for (guint i = 0; i <= snowball.times; i++)
    {
      const double radius = slotje_snowball_picture_get_radius (&snowball, i);
      const double people = i == 0 ? 20 : i == 1 ? 420 : 8420;

      g_assert_cmpfloat_with_epsilon (radius * radius, people / 8420, 1e-9);
    }
}

/* Whether there is a button for it is a fact of the kind of post. */
static void
test_not_shareable (void)
{
  SlotjeSession *session = ui_new_session ();
  GtkWidget *page;
  GtkWindow *window;
  GtkWidget *chip;

  g_free (slotje_session_add_account (session, "facebook"));
  window = open_page (session, &page);
  g_assert_true (gtk_widget_get_mapped (ui_get (page, "shares")));
  chip = slotje_choice_chips_find (SLOTJE_CHOICE_CHIPS (ui_get (page, "kinds")), "comment-friend");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  ui_settle ();
  g_assert_false (gtk_widget_get_mapped (ui_get (page, "shares")));
  g_assert_true (ui_says (page, "There is no button to pass this on."));

  close_page (window, session);
}

static char *
read_if_there (const char *path)
{
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);

  return text;
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (directory != NULL && g_dir_read_name (directory) != NULL)
    n++;

  return n;
}

/* Everything on the page is used, and the profile, its file and its folder stay as they were. */
static void
test_keeps_nothing (void)
{
  g_autofree char *path = ui_new_profile_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeStore) store = slotje_store_open (path, &error);
  GtkWidget *page;

  g_assert_no_error (error);

  SlotjeSession *session = slotje_session_new (catalog, store, FALSE);

  g_free (slotje_session_add_account (session, "x"));
  g_free (slotje_session_add_account (session, "linkedin"));
  g_assert_true (slotje_store_save_now (store, &error));

  SlotjeProfile *profile = slotje_session_get_profile (session);
  const guint n_files = count_files (folder);
  g_autofree char *before = read_if_there (path);
  g_autofree char *undo = g_strdup (slotje_profile_get_undo_label (profile));
  GtkWindow *window = open_page (session, &page);

  g_assert_nonnull (before);
  slotje_post_ticks_set (SLOTJE_POST_TICKS (ui_get (page, "ticks")), G_MAXUINT32);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (slotje_choice_chips_find (
                                    SLOTJE_CHOICE_CHIPS (ui_get (page, "accounts")), "a1")),
                                TRUE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (slotje_choice_chips_find (
                                    SLOTJE_CHOICE_CHIPS (ui_get (page, "kinds")), "replies")),
                                TRUE);
  slotje_pass_on_set (SLOTJE_PASS_ON (ui_get (page, "pass_on")), 7, 3);
  ui_settle ();

  g_assert_cmpstr (slotje_profile_get_undo_label (profile), ==, undo);
  g_assert_true (slotje_store_save_now (store, &error));

  g_autofree char *after = read_if_there (path);

  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (count_files (folder), ==, n_files);
  close_page (window, session);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tick_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/post/tick/%s", tick_rows[i].tick);

      g_test_add_data_func (path, &tick_rows[i], test_tick);
    }
  g_test_add_func ("/ui/post/travel", test_travel);
  g_test_add_func ("/ui/post/to-scale", test_picture_is_to_scale);
  g_test_add_func ("/ui/post/not-shareable", test_not_shareable);
  g_test_add_func ("/ui/post/keeps-nothing", test_keeps_nothing);

  return g_test_run ();
}
