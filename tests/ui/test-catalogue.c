/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "ui-fixture.h"

#include "slotje-catalog-watch.h"
#include "slotje-notice.h"
#include "slotje-session-names.h"

/* A platform that the person brings along, while windows are open. */

#define OWN                                                                                        \
  "{\"format\": \"slotje-platform/1\", \"id\": \"own\", \"revision\": \"2026-11-20\",\n"           \
  " \"name\": \"Own place\", \"tile\": {\"letter\": \"O\", \"color\": \"#1a5fb4\"},\n"             \
  " \"about\": {\"en\": \"Our own.\"}, \"contact-word\": {\"en\": \"member\"},\n"                  \
  " \"contacts-word\": {\"en\": \"members\"}, \"links\": [\"contact\", \"none\"],\n"               \
  " \"settings\": [{\"id\": \"posts\", \"section\": \"audience\", \"controller\": \"you\",\n"      \
  "   \"order\": \"chain\", \"label\": {\"en\": \"Who reads\"},\n"                                 \
  "   \"question\": {\"en\": \"%s\"}, \"why\": {\"en\": \"It says much.\"},\n"                     \
  "   \"options\": [{\"id\": \"us\", \"label\": {\"en\": \"Us\"}},\n"                              \
  "                 {\"id\": \"all\", \"label\": {\"en\": \"All\"}}],\n"                           \
  "   \"sources\": [\"S\"], \"verified\": \"2021-10-01\", \"confidence\": \"high\",\n"             \
  "   \"changes\": [{\"date\": \"2026-10-05\", \"what\": {\"en\": \"Guests can be kept "           \
  "out.\"}}]}],\n"                                                                                 \
  " \"surfaces\": [{\"id\": \"page\", \"label\": {\"en\": \"Your page\"},\n"                       \
  "   \"phrase\": {\"en\": \"your page\"}, \"weight\": 3, \"rule\": \"r\",\n"                      \
  "   \"audience\": {\"by\": \"posts\", \"map\": {\"us\": \"contacts\", \"all\": "                 \
  "\"public\"}}}],\n"                                                                              \
  " \"rules\": {\"r\": {\"because\": {\"en\": \"So it is.\"}, \"sources\": [\"S\"],\n"             \
  "   \"verified\": \"2026-11-01\", \"confidence\": \"high\"}},\n"                                 \
  " \"sources\": {\"S\": {\"title\": \"Our rules\"}},\n"                                           \
  " \"renamed\": {\"settings\": {\"wall\": \"posts\", \"poke\": \"\"}}}\n"

typedef struct
{
  char *folder; /* of the catalogue */
  SlotjeWindow *window;
} Fixture;

static void
put (Fixture *self, const char *name, const char *text)
{
  g_autofree char *platforms = g_build_filename (self->folder, "platforms", NULL);
  g_autofree char *path = g_build_filename (platforms, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (platforms, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
put_own (Fixture *self, const char *question)
{
  g_autofree char *text = g_strdup_printf (OWN, question);

  put (self, "own.json", text);
}

static SlotjeCatalog *
load (Fixture *self)
{
  return slotje_catalog_new_for_directory (self->folder);
}

static SlotjeSession *
get_session (Fixture *self)
{
  return slotje_window_get_session (self->window);
}

static void
reload (Fixture *self)
{
  g_autoptr (SlotjeCatalog) catalog = load (self);

  slotje_window_set_catalog (self->window, catalog);
  ui_settle ();
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (SlotjeCatalog) catalog = NULL;
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (SlotjeStore) store = slotje_store_new_unsaved (profile);
  g_autoptr (SlotjeSession) session = NULL;

  self->folder = g_dir_make_tmp ("slotje-catalogue-XXXXXX", NULL);
  put_own (self, "Who reads your page?");
  catalog = load (self);
  session = slotje_session_new (catalog, store, FALSE);
  self->window = ui_new_session_window (session, 900);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  ui_end_window (self->window);
  g_free (self->folder);
}

/* The page stays where it is, and says what the file says now. */
static void
test_page_follows (Fixture *self, gconstpointer data)
{
  g_autofree char *account = slotje_session_add_account (get_session (self), "own");

  slotje_window_go (self->window, "account", account, "posts");
  ui_settle ();
  g_assert_true (ui_says (GTK_WIDGET (self->window), "Who reads your page?"));

  put_own (self, "Who may look?");
  reload (self);

  g_assert_cmpstr (slotje_window_get_route (self->window), ==, "account");
  g_assert_cmpstr (slotje_window_get_account (self->window), ==, account);
  g_assert_true (ui_says (GTK_WIDGET (self->window), "Who may look?"));
  g_assert_false (ui_says (GTK_WIDGET (self->window), "Who reads your page?"));
}

/* Nothing that was recorded goes with it, and it comes back. */
static void
test_platform_goes (Fixture *self, gconstpointer data)
{
  g_autofree char *account = slotje_session_add_account (get_session (self), "own");
  g_autofree char *path = g_build_filename (self->folder, "platforms", "own.json", NULL);

  slotje_session_record (get_session (self), account, "posts", "us");
  slotje_window_go (self->window, "account", account, "posts");
  ui_settle ();

  g_assert_cmpint (g_remove (path), ==, 0);
  reload (self);
  g_assert_null (slotje_session_get_platform (get_session (self), account));
  g_assert_nonnull (slotje_session_get_answer (get_session (self), account, "posts"));

  put_own (self, "Who reads your page?");
  reload (self);
  g_assert_nonnull (slotje_session_get_platform (get_session (self), account));
  g_assert_cmpstr (slotje_session_get_answer (get_session (self), account, "posts")->options[0], ==,
                   "us");
}

static const char *
get_notice (Fixture *self, const char *id)
{
  return slotje_notice_get_message (SLOTJE_NOTICE (ui_get (GTK_WIDGET (self->window), id)));
}

/* What is wrong with a file stands in the window, with the place and what to do. */
static void
test_bad_file (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (self->folder, "platforms", "bad.json", NULL);

  g_assert_null (get_notice (self, "catalog_notice"));

  put (self, "bad.json", "{\"format\": \"slotje-platform/1\"}");
  reload (self);
  g_assert_null (
      slotje_catalog_get_platform (slotje_session_get_catalog (get_session (self)), "bad"));
  slotje_window_update_notices (self->window);
  g_assert_nonnull (strstr (get_notice (self, "catalog_notice"), "could not be read"));
  g_assert_nonnull (ui_find (GTK_WIDGET (self->window), ui_is_button_with, "Show what is wrong"));

  g_assert_cmpint (g_remove (path), ==, 0);
  reload (self);
  g_assert_null (get_notice (self, "catalog_notice"));
}

/* A name that the catalogue gave up is told about once, and what is under it stays. */
static void
test_new_names (Fixture *self, gconstpointer data)
{
  g_autofree char *account = slotje_session_add_account (get_session (self), "own");
  SlotjeProfile *profile = slotje_session_get_profile (get_session (self));

  slotje_profile_set_answer (profile, account, "wall",
                             slotje_answer_new ("all", "2026-11-01", "2026-11-01"), NULL);
  slotje_profile_set_answer (profile, account, "poke",
                             slotje_answer_new ("on", "2026-11-01", "2026-11-01"), NULL);
  g_assert_null (get_notice (self, "names_notice"));
  reload (self);

  g_assert_nonnull (strstr (get_notice (self, "names_notice"), "2 things"));
  g_assert_cmpstr (slotje_session_get_answer (get_session (self), account, "posts")->options[0], ==,
                   "all");
  g_assert_nonnull (slotje_session_get_answer (get_session (self), account, "poke"));
  g_assert_cmpstr (slotje_session_names_get (get_session (self))[1], ==,
                   "Own place: what was “wall” is “Who reads” now.");

  g_action_group_activate_action (G_ACTION_GROUP (self->window), "show-new-names", NULL);
  ui_settle ();
  g_assert_null (get_notice (self, "names_notice"));
}

/* Who answered before a change is told what is otherwise; to confirm is enough. */
static void
test_changed_since (Fixture *self, gconstpointer data)
{
  g_autofree char *account = slotje_session_add_account (get_session (self), "own");
  GtkWidget *window = GTK_WIDGET (self->window);

  slotje_profile_set_answer (slotje_session_get_profile (get_session (self)), account, "posts",
                             slotje_answer_new ("us", "2026-09-01", "2026-09-01"), NULL);
  slotje_window_go (self->window, "account", account, "posts");
  ui_settle ();
  g_assert_true (ui_says (window, "This changed since you looked"));
  g_assert_true (ui_says (window, "October 2026: Guests can be kept out."));

  ui_press (window, "It is still so");
  g_assert_false (ui_says (window, "This changed since you looked"));
  g_assert_cmpstr (slotje_session_get_answer (get_session (self), account, "posts")->revision, ==,
                   "2026-11-20");
}

/* An old fact asks to look carefully. */
static void
test_old_fact (Fixture *self, gconstpointer data)
{
  g_autofree char *account = slotje_session_add_account (get_session (self), "own");

  slotje_window_go (self->window, "account", account, "posts");
  ui_settle ();
  g_assert_true (ui_says (GTK_WIDGET (self->window),
                          "Checked in October 2021 (Our rules). That is more than a year ago"));
  g_assert_true (gtk_widget_get_visible (ui_get (GTK_WIDGET (self->window), "careful")));
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Several files in a row are one change, also in a folder that was not there. */
static void
test_watch (void)
{
  g_autofree char *folder = g_dir_make_tmp ("slotje-watch-XXXXXX", NULL);
  Fixture files = { folder, NULL };
  guint n = 0;
  g_autoptr (SlotjeCatalogWatch) watch = NULL;
  g_autofree char *platforms = g_build_filename (folder, "platforms", NULL);

  g_assert_cmpint (g_mkdir (platforms, 0700), ==, 0);
  watch = slotje_catalog_watch_new_for_directory (folder);
  g_signal_connect_swapped (watch, "changed", G_CALLBACK (count_cb), &n);
  put_own (&files, "One?");
  put_own (&files, "Two?");
  ui_wait_until (n > 0);
  g_assert_cmpuint (n, ==, 1);

  put_own (&files, "Three?");
  ui_wait_until (n > 1);
  g_assert_cmpuint (n, ==, 2);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *self, gconstpointer data);
  } tests[] = {
    { "page-follows", test_page_follows },   { "platform-goes", test_platform_goes },
    { "bad-file", test_bad_file },           { "new-names", test_new_names },
    { "changed-since", test_changed_since }, { "old-fact", test_old_fact },
  };

  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/catalogue/%s", tests[i].name);

      g_test_add (path, Fixture, NULL, set_up, tests[i].test, tear_down);
    }
  g_test_add_func ("/ui/catalogue/watch", test_watch);

  return g_test_run ();
}
