/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-profile-codec.h"

static SlotjeProfile *
new_profile (void)
{
  SlotjeProfile *profile = slotje_profile_new ();

  g_assert_true (slotje_profile_add_account (profile, slotje_account_new ("a1", "x"), "Add"));
  return profile;
}

static gboolean
answer (SlotjeProfile *profile, const char *setting, const char *option)
{
  return slotje_profile_set_answer (profile, "a1", setting,
                                    slotje_answer_new (option, "2026-11-22", NULL), "Answer");
}

static const char *
get_option (SlotjeProfile *profile, const char *setting)
{
  const SlotjeAnswer *found =
      slotje_account_get_answer (slotje_profile_find_account (profile, "a1"), setting);

  return found != NULL ? found->options[0] : NULL;
}

static void
test_undo (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();

  g_assert_true (answer (profile, "s", "on"));
  g_assert_true (answer (profile, "s", "off"));
  g_assert_cmpstr (slotje_profile_get_undo_label (profile), ==, "Answer");
  g_assert_null (slotje_profile_get_redo_label (profile));
  g_assert_true (slotje_profile_undo (profile));
  g_assert_cmpstr (get_option (profile, "s"), ==, "on");
  g_assert_true (slotje_profile_undo (profile));
  g_assert_null (get_option (profile, "s"));
  g_assert_cmpstr (slotje_profile_get_undo_label (profile), ==, "Add");
  g_assert_true (slotje_profile_undo (profile));
  g_assert_cmpuint (slotje_profile_get_n_accounts (profile), ==, 0);
  g_assert_false (slotje_profile_undo (profile));
  for (int i = 0; i < 3; i++)
    g_assert_true (slotje_profile_redo (profile));
  g_assert_false (slotje_profile_redo (profile));
  g_assert_cmpstr (get_option (profile, "s"), ==, "off");

  /* a new change ends what could be done again */
  g_assert_true (slotje_profile_undo (profile));
  g_assert_true (answer (profile, "s", "maybe"));
  g_assert_false (slotje_profile_can_redo (profile));
}

static void
test_no_change (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  guint64 generation;

  answer (profile, "s", "on");
  generation = slotje_profile_get_generation (profile);
  g_assert_false (answer (profile, "s", "on"));
  g_assert_false (slotje_profile_set_answer (profile, "a1", "t", NULL, "Forget"));
  g_assert_false (slotje_profile_set_answer (profile, "a1", "t",
                                             slotje_answer_new (NULL, NULL, NULL), "Nothing"));
  g_assert_false (slotje_profile_set_answer (profile, "a9", "s",
                                             slotje_answer_new ("on", NULL, NULL), "Answer"));
  g_assert_false (slotje_profile_replace_account (
      profile, slotje_account_copy (slotje_profile_get_account (profile, 0)), "Same"));
  g_assert_false (
      slotje_profile_replace_account (profile, slotje_account_new ("a9", "x"), "Missing"));
  g_assert_false (slotje_profile_add_account (profile, slotje_account_new ("a1", "y"), "Twice"));
  g_assert_false (slotje_profile_remove_account (profile, "a9", "Remove"));
  g_assert_cmpuint (slotje_profile_get_generation (profile), ==, generation);
}

static void
test_read_only (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  guint64 generation = slotje_profile_get_generation (profile);

  slotje_profile_set_read_only (profile, TRUE);
  g_assert_false (answer (profile, "s", "on"));
  g_assert_false (slotje_profile_add_account (profile, slotje_account_new ("a2", "x"), "Add"));
  g_assert_false (slotje_profile_remove_account (profile, "a1", "Remove"));
  g_assert_false (slotje_profile_can_undo (profile));
  g_assert_false (slotje_profile_undo (profile));
  g_assert_cmpuint (slotje_profile_get_generation (profile), ==, generation);
  slotje_profile_set_read_only (profile, FALSE);
  g_assert_true (slotje_profile_undo (profile));
}

static gboolean
weigh (SlotjeProfile *profile, const char *viewer, int weight)
{
  SlotjeOwnWeights *weights = slotje_own_weights_copy (slotje_profile_get_own_weights (profile));

  slotje_own_weights_set_viewer (weights, viewer, weight);
  return slotje_profile_set_own_weights (profile, weights, "Weigh");
}

/* A weight of nothing is not the same as no weight of one's own. */
static void
test_own_weights (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  guint64 generation = slotje_profile_get_generation (profile);

  g_assert_true (slotje_own_weights_is_empty (slotje_profile_get_own_weights (profile)));
  g_assert_false (weigh (profile, "web", -1));
  g_assert_true (weigh (profile, "web", 0));
  g_assert_false (weigh (profile, "web", 0));
  g_assert_cmpint (slotje_own_weights_get_viewer (slotje_profile_get_own_weights (profile), "web"),
                   ==, 0);
  g_assert_cmpint (
      slotje_own_weights_get_viewer (slotje_profile_get_own_weights (profile), "member"), ==, -1);
  g_assert_cmpuint (slotje_profile_get_generation (profile), ==, generation + 1);
  g_assert_cmpstr (slotje_profile_get_undo_label (profile), ==, "Weigh");

  g_assert_true (answer (profile, "s", "on"));
  g_assert_true (slotje_profile_undo (profile));
  g_assert_false (slotje_own_weights_is_empty (slotje_profile_get_own_weights (profile)));
  g_assert_true (slotje_profile_undo (profile));
  g_assert_true (slotje_own_weights_is_empty (slotje_profile_get_own_weights (profile)));

  slotje_profile_set_read_only (profile, TRUE);
  g_assert_false (weigh (profile, "web", 5));
}

static void
changed_cb (SlotjeProfile *profile, const char *account, GString *log)
{
  g_string_append_printf (log, "%s;", account != NULL ? account : "list");
}

static void
notify_cb (SlotjeProfile *profile, GParamSpec *pspec, GString *log)
{
  g_string_append_printf (log, "%s ", pspec->name);
}

static void
test_signals (void)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (GString) notified = g_string_new (NULL);

  g_signal_connect (profile, "changed", G_CALLBACK (changed_cb), log);
  g_signal_connect (profile, "notify::undo-label", G_CALLBACK (notify_cb), notified);
  slotje_profile_add_account (profile, slotje_account_new ("a1", "x"), "Add");
  answer (profile, "s", "on");
  answer (profile, "s", "on");
  slotje_profile_undo (profile);
  slotje_profile_redo (profile);
  slotje_profile_remove_account (profile, "a1", "Remove");
  slotje_profile_undo (profile);
  weigh (profile, "web", 5);
  g_assert_cmpstr (log->str, ==, "list;a1;a1;a1;list;list;list;");
  g_assert_cmpstr (notified->str, ==,
                   "undo-label undo-label undo-label undo-label undo-label undo-label undo-label ");
  g_assert_cmpuint (slotje_profile_get_generation (profile), ==, 7);
}

static void
test_properties (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  g_autofree char *undo_label = NULL;
  g_autofree char *redo_label = NULL;
  gboolean can_undo, can_redo, read_only;

  g_object_get (profile, "can-undo", &can_undo, "can-redo", &can_redo, "undo-label", &undo_label,
                "redo-label", &redo_label, "read-only", &read_only, NULL);
  g_assert_true (can_undo);
  g_assert_false (can_redo);
  g_assert_false (read_only);
  g_assert_cmpstr (undo_label, ==, "Add");
  g_assert_null (redo_label);
}

/* An account that somebody looks at does not change under their eyes. */
static void
test_immutable (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  g_autoptr (SlotjeAccount) before =
                 slotje_account_ref (slotje_profile_find_account (profile, "a1"));

  answer (profile, "s", "on");
  g_assert_null (slotje_account_get_answer (before, "s"));
  g_assert_false (slotje_account_equal (before, slotje_profile_find_account (profile, "a1")));
  slotje_profile_undo (profile);
  g_assert_true (before == slotje_profile_find_account (profile, "a1"));
}

static void
test_free_id (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  g_autofree char *second = slotje_profile_dup_free_id (profile);
  g_autofree char *first = NULL;

  g_assert_cmpstr (second, ==, "a2");
  slotje_profile_add_account (profile, slotje_account_new (second, "x"), "Add");
  slotje_profile_remove_account (profile, "a1", "Remove");
  first = slotje_profile_dup_free_id (profile);
  g_assert_cmpstr (first, ==, "a1");
}

static void
test_many_steps (void)
{
  g_autoptr (SlotjeProfile) profile = new_profile ();
  guint n = 0;

  for (int i = 0; i < 1500; i++)
    g_assert_true (answer (profile, "s", i % 2 == 0 ? "on" : "off"));
  while (slotje_profile_undo (profile))
    n++;
  g_assert_cmpuint (n, ==, 1000);
  while (slotje_profile_redo (profile))
    n--;
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpstr (get_option (profile, "s"), ==, "off");
}

static void
test_links (void)
{
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", "x");
  const SlotjeLinks some = (1 << SLOTJE_LINK_CONTACT) | (1 << SLOTJE_LINK_RESTRICTED);

  g_assert_cmpuint (slotje_account_get_links (account, "boss"), ==, SLOTJE_LINKS_UNKNOWN);
  slotje_account_set_links (account, "boss", some);
  g_assert_cmpuint (slotje_account_get_links (account, "boss"), ==, some);
  slotje_account_set_links (account, "boss", 0);
  g_assert_cmpuint (slotje_account_get_links (account, "boss"), ==, SLOTJE_LINKS_UNKNOWN);
  g_assert_cmpuint (g_hash_table_size (account->links), ==, 0);
}

static void
test_absent (void)
{
  g_autoptr (SlotjeAccount) account = slotje_account_new ("a1", "x");
  g_autoptr (SlotjeAccount) copy = NULL;

  slotje_account_set_absent (account, "stories", TRUE);
  copy = slotje_account_copy (account);
  g_assert_true (slotje_account_is_absent (copy, "stories"));
  g_assert_true (slotje_account_equal (account, copy));
  slotje_account_set_absent (copy, "stories", FALSE);
  g_assert_false (slotje_account_is_absent (copy, "stories"));
  g_assert_true (slotje_account_is_absent (account, "stories"));
  g_assert_false (slotje_account_equal (account, copy));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/profile/undo", test_undo);
  g_test_add_func ("/profile/no-change", test_no_change);
  g_test_add_func ("/profile/read-only", test_read_only);
  g_test_add_func ("/profile/own-weights", test_own_weights);
  g_test_add_func ("/profile/signals", test_signals);
  g_test_add_func ("/profile/properties", test_properties);
  g_test_add_func ("/profile/immutable", test_immutable);
  g_test_add_func ("/profile/free-id", test_free_id);
  g_test_add_func ("/profile/many-steps", test_many_steps);
  g_test_add_func ("/account/links", test_links);
  g_test_add_func ("/account/absent", test_absent);
  return g_test_run ();
}
