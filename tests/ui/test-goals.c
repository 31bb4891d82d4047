/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-fixture.h"

#include "slotje-details-page.h"

/* The page about an account of one's own. */
typedef struct
{
  SlotjeSession *session;
  char *account;
  GtkWidget *page;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->session = ui_new_session ();
  self->account = slotje_session_add_account (self->session, "linkedin");
  self->page = slotje_details_page_new (self->session, self->account);
  self->window = ui_new_window (self->page, 360, 720);
  ui_show (self->window);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (self->window);
  ui_settle ();
  g_free (self->account);
  g_assert_finalize_object (self->session);
}

static void
toggle (Fixture *self, const char *goal, gboolean on)
{
  GtkWidget *chip = ui_find (self->page, ui_is_button_with, goal);

  g_assert_nonnull (chip);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), on);
  ui_settle ();
}

static char **
get_goals (Fixture *self)
{
  return slotje_session_get_account (self->session, self->account)->goals;
}

static void
test_chosen (Fixture *self, gconstpointer data)
{
  toggle (self, "Keep in touch", TRUE);
  toggle (self, "Be seen", TRUE);
  g_assert_cmpuint (g_strv_length (get_goals (self)), ==, 2);
  g_assert_cmpstr (get_goals (self)[0], ==, "visible");
  g_assert_cmpstr (get_goals (self)[1], ==, "connect");
  g_assert_true (ui_says (self->page, "LinkedIn suits being seen and keeping in touch."));

  g_free (slotje_session_undo (self->session));
  ui_settle ();
  g_assert_cmpuint (g_strv_length (get_goals (self)), ==, 1);
  g_assert_false (gtk_toggle_button_get_active (
      GTK_TOGGLE_BUTTON (ui_find (self->page, ui_is_button_with, "Be seen"))));
}

/* What it sounds like can be taken over with one press, and is not offered again then. */
static void
test_suggested (Fixture *self, gconstpointer data)
{
  g_assert_false (ui_says (self->page, "That sounds like"));
  toggle (self, "Find work or clients", TRUE);
  g_assert_true (ui_says (self->page, "That sounds like an account for your work."));

  ui_press (self->page, "Make it so");
  g_assert_cmpint (slotje_session_get_account (self->session, self->account)->purpose, ==,
                   SLOTJE_PURPOSE_PROFESSIONAL);
  g_assert_false (ui_says (self->page, "That sounds like"));
}

/* Goals of a newer version are kept. */
static void
test_unknown_stay (Fixture *self, gconstpointer data)
{
  SlotjeAccount *changed =
      slotje_account_copy (slotje_session_get_account (self->session, self->account));

  g_strfreev (changed->goals);
  changed->goals = g_strsplit ("dream connect", " ", -1);
  slotje_profile_replace_account (slotje_session_get_profile (self->session), changed, "goals");
  ui_settle ();

  toggle (self, "Inform people", TRUE);
  toggle (self, "Keep in touch", FALSE);
  g_assert_cmpuint (g_strv_length (get_goals (self)), ==, 2);
  g_assert_cmpstr (get_goals (self)[0], ==, "inform");
  g_assert_cmpstr (get_goals (self)[1], ==, "dream");
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add ("/ui/goals/chosen", Fixture, NULL, set_up, test_chosen, tear_down);
  g_test_add ("/ui/goals/suggested", Fixture, NULL, set_up, test_suggested, tear_down);
  g_test_add ("/ui/goals/unknown-stay", Fixture, NULL, set_up, test_unknown_stay, tear_down);

  return g_test_run ();
}
