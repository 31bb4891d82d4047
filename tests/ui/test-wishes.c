/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-choice-chips.h"
#include "slotje-progress-words.h"
#include "slotje-wish-list.h"
#include "slotje-wish-row.h"

/* For whom the posts of the first account of the demo person are meant. */
typedef struct
{
  SlotjeSession *session;
  GtkWindow *window;
  GtkWidget *list;
  SlotjeWishRow *row; /* the first */
  const char *surface;
} Fixture;

static void
changed_cb (SlotjeWishList *list)
{
  slotje_wish_list_update (list);
}

static gboolean
is_row (GtkWidget *widget, gconstpointer data)
{
  return SLOTJE_IS_WISH_ROW (widget) && gtk_widget_get_visible (widget);
}

static const char *
find_surface (SlotjeSession *session, const char *label)
{
  const SlotjePlatform *platform = slotje_session_get_platform (session, "a1");

  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      if (g_str_equal (slotje_words_get (&platform->surfaces[i].label), label))
        return platform->surfaces[i].id;
    }

  return NULL;
}

static Fixture *
fixture_new (void)
{
  Fixture *fixture = g_new0 (Fixture, 1);

  fixture->session = ui_new_demo_session ();
  fixture->list = g_object_ref_sink (slotje_wish_list_new (fixture->session, "a1"));
  g_signal_connect_object (fixture->session, "changed", G_CALLBACK (changed_cb), fixture->list,
                           G_CONNECT_SWAPPED);
  fixture->window = ui_new_window (fixture->list, 350, 700);
  ui_show (fixture->window);
  fixture->row = SLOTJE_WISH_ROW (ui_find (fixture->list, is_row, NULL));
  fixture->surface = find_surface (
      fixture->session, adw_preferences_row_get_title (ADW_PREFERENCES_ROW (fixture->row)));
  g_assert_nonnull (fixture->surface);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (fixture->row), TRUE);
  ui_settle ();

  return fixture;
}

static void
fixture_free (Fixture *fixture)
{
  ui_settle ();
  gtk_window_destroy (fixture->window);
  ui_settle ();
  g_assert_finalize_object (fixture->list);
  g_assert_finalize_object (fixture->session);
  g_free (fixture);
}

static gboolean
is_chips (GtkWidget *widget, gconstpointer data)
{
  return SLOTJE_IS_CHOICE_CHIPS (widget);
}

static void
choose (Fixture *fixture, const char *id)
{
  GtkWidget *chips = ui_find (GTK_WIDGET (fixture->row), is_chips, NULL);
  GtkWidget *chip = slotje_choice_chips_find (SLOTJE_CHOICE_CHIPS (chips), id);

  g_assert_nonnull (chip);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  ui_settle ();
}

static char **
get_intended (Fixture *fixture)
{
  return g_hash_table_lookup (slotje_session_get_account (fixture->session, "a1")->intended,
                              fixture->surface);
}

typedef struct
{
  const char *choice;
  const char *first; /* nullable: nobody */
  guint n;
  const char *says;
} Choice;

static const Choice choices[] = {
  { "none", NULL, 0, "Nobody else" },
  { "contacts", "contacts", 1, "Your friends" },
  { "anybody", "contacts", 9, "Everyone" },
};

static void
test_choice (gconstpointer data)
{
  const Choice *choice = data;
  Fixture *fixture = fixture_new ();

  g_assert_null (get_intended (fixture));
  choose (fixture, choice->choice);

  char **intended = get_intended (fixture);

  g_assert_nonnull (intended);
  g_assert_cmpuint (g_strv_length (intended), ==, choice->n);
  g_assert_cmpstr (intended[0], ==, choice->first);

  const char *subtitle = adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (fixture->row));

  g_assert_true (g_str_has_prefix (subtitle, choice->says));
  g_assert_nonnull (strstr (subtitle, "you chose this; the account: Your friends"));

  g_free (slotje_session_undo (fixture->session));
  ui_settle ();
  g_assert_null (get_intended (fixture));
  fixture_free (fixture);
}

static void
test_viewer_by_viewer (void)
{
  Fixture *fixture = fixture_new ();

  choose (fixture, "none");
  choose (fixture, "chosen");
  ui_press (GTK_WIDGET (fixture->row), "Colleagues");
  g_assert_nonnull (get_intended (fixture));
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (ui_find (GTK_WIDGET (fixture->row), ui_is_button_with, "Manager")), TRUE);
  ui_settle ();
  g_assert_true (g_strv_contains ((const char *const *) get_intended (fixture), "manager"));

  choose (fixture, "purpose");
  g_assert_null (get_intended (fixture));
  fixture_free (fixture);
}

/* All that was chosen can be given up at once, and come back. */
static void
test_back_to_account (void)
{
  Fixture *fixture = fixture_new ();

  g_assert_false (ui_says (fixture->list, "yourself"));
  choose (fixture, "anybody");
  g_assert_true (ui_says (fixture->list, "You chose for 1 kind of post yourself."));

  ui_press (fixture->list, "Everything as the account");
  g_assert_null (get_intended (fixture));
  g_assert_false (ui_says (fixture->list, "yourself"));
  g_assert_null (
      strstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (fixture->row)), "you chose this"));

  g_free (slotje_session_undo (fixture->session));
  ui_settle ();
  g_assert_nonnull (get_intended (fixture));
  fixture_free (fixture);
}

/* What is meant decides how the account is doing. */
static void
test_stage (void)
{
  g_autoptr (SlotjeSession) session = ui_new_session ();
  const SlotjePurpose purpose = SLOTJE_PURPOSE_PRIVATE;

  g_free (slotje_session_add_account (session, "x"));
  g_assert_null (slotje_progress_say_stage (session, "a1"));
  slotje_session_record (session, "a1", "protect-posts", "off");
  g_assert_null (slotje_progress_say_stage (session, "a1"));
  slotje_session_set_purpose (session, "a1", &purpose);
  g_assert_cmpstr (slotje_progress_say_stage (session, "a1"), ==, "Open to outsiders");
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/wishes/choice/%s", choices[i].choice);

      g_test_add_data_func (path, &choices[i], test_choice);
    }
  g_test_add_func ("/ui/wishes/viewer-by-viewer", test_viewer_by_viewer);
  g_test_add_func ("/ui/wishes/back-to-account", test_back_to_account);
  g_test_add_func ("/ui/wishes/stage", test_stage);

  return g_test_run ();
}
