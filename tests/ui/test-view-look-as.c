/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "view-fixture.h"

#define MARKED_NAME "R&D <b>"

/* What is in the groups, against what the exposure says of every surface. */
static void
assert_groups_agree (View *view, const char *account, guint viewer)
{
  const SlotjePlatform *platform = slotje_session_get_platform (view->session, account);
  const SlotjeExposure *exposure = slotje_session_get_exposure (view->session, account);
  SlotjeLookAs *look_as = view_get_look_as (view);

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      SlotjeValue value = slotje_exposure_get_value (exposure, i, viewer);
      const char *surface = platform->surfaces[i].id;
      gboolean absent = exposure->reach[i].state == SLOTJE_SURFACE_ABSENT;

      for (int other = SLOTJE_VALUE_NO; other <= SLOTJE_VALUE_YES; other++)
        {
          SlotjeLookAsGroup *group = slotje_look_as_get_group (look_as, (SlotjeValue) other);
          gboolean listed = slotje_look_as_group_find_row (group, account, surface) != NULL;

          if (listed != (!absent && other == (int) value))
            g_test_message ("%s %s", account, surface);
          g_assert_cmpint (listed, ==, !absent && other == (int) value);
        }
    }
}

static guint
count_values (SlotjeSession *session, const char *account, guint viewer, SlotjeValue value)
{
  const SlotjeExposure *exposure = slotje_session_get_exposure (session, account);
  guint n = 0;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    n += exposure->reach[i].state != SLOTJE_SURFACE_ABSENT &&
                 slotje_exposure_get_value (exposure, i, viewer) == value
             ? 1
             : 0;

  return n;
}

static guint
count_rows (View *view, SlotjeValue value)
{
  return slotje_look_as_group_get_n_rows (
      slotje_look_as_get_group (view_get_look_as (view), value));
}

static void
test_groups (gconstpointer data)
{
  const char *account = data;
  View *view = view_open (ui_new_demo_session (), account, "look-as", VIEW_WIDE);
  const SlotjeScale *scale = slotje_session_get_scale (view->session);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      view_look_as (view, scale->viewers[i].id);
      assert_groups_agree (view, account, i);

      guint n_yes = count_values (view->session, account, i, SLOTJE_VALUE_YES);
      g_autofree char *headline = slotje_say_count (&scale->viewers[i], SLOTJE_VALUE_YES, n_yes);

      g_assert_cmpuint (count_rows (view, SLOTJE_VALUE_YES), ==, n_yes);
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (view_get (view, "headline"))), ==, headline);
    }

  view_close (view);
}

static void
test_all_accounts (void)
{
  View *view = view_open (ui_new_demo_session (), NULL, "look-as", VIEW_WIDE);
  SlotjeProfile *profile = slotje_session_get_profile (view->session);
  const SlotjeViewer *viewer =
      slotje_scale_find_viewer (slotje_session_get_scale (view->session), "clients");
  guint n_yes = 0;

  view_look_as (view, "clients");
  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const char *id = slotje_profile_get_account (profile, i)->id;

      assert_groups_agree (view, id, viewer->index);
      n_yes += count_values (view->session, id, viewer->index, SLOTJE_VALUE_YES);
    }
  g_assert_cmpuint (count_rows (view, SLOTJE_VALUE_YES), ==, n_yes);

  view_close (view);
}

static void
test_more (void)
{
  View *view = view_open (ui_new_demo_session (), "a1", "look-as", VIEW_WIDE);
  const SlotjeViewer *viewer =
      slotje_scale_find_viewer (slotje_session_get_scale (view->session), "web");
  g_autofree char *more =
      g_strdup_printf ("and might see %u more.",
                       count_values (view->session, "a1", viewer->index, SLOTJE_VALUE_MAYBE));

  view_look_as (view, "web");
  g_assert_true (view_says (view, more));

  view_close (view);
}

static void
test_viewer_is_remembered (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  View *first = view_open (g_object_ref (session), "a1", "look-as", VIEW_WIDE);

  view_look_as (first, "journalists");
  gtk_window_destroy (first->window);
  ui_settle ();
  g_assert_finalize_object (first->page);
  g_object_unref (first->session);
  g_string_free (first->asked, TRUE);
  g_free (first);

  View *second = view_open (session, "a2", "look-as", VIEW_WIDE);

  g_assert_true (g_str_has_prefix (gtk_label_get_text (GTK_LABEL (view_get (second, "headline"))),
                                   "A journalist can see"));
  view_close (second);
}

/* The row says in short why it is where it is. */
static void
assert_reason (View *view, const char *surface, const char *viewer)
{
  SlotjeSubject subject;

  g_assert_true (slotje_session_subject (view->session, "a1", &subject));

  const SlotjePlatform *platform = subject.platform;
  g_autoptr (SlotjeExplanation) explanation = slotje_explain (
      platform->program, subject.facts, slotje_platform_find_surface (platform, surface)->index,
      slotje_scale_find_viewer (platform->program->scale, viewer)->index);
  g_autofree char *reason = slotje_say_why_short (&subject, explanation);

  g_assert_true (view_says (view, reason));
}

static void
test_changes_show (void)
{
  View *view = view_open (view_new_session ("x"), "a1", "look-as", VIEW_WIDE);
  SlotjeLookAs *look_as = view_get_look_as (view);
  SlotjeLookAsGroup *can = slotje_look_as_get_group (look_as, SLOTJE_VALUE_YES);
  SlotjeLookAsGroup *might = slotje_look_as_get_group (look_as, SLOTJE_VALUE_MAYBE);

  view_look_as (view, "web");
  g_assert_nonnull (slotje_look_as_group_find_row (might, "a1", "own-posts"));

  g_assert_true (slotje_session_record (view->session, "a1", "protect-posts", "off"));
  ui_settle ();
  g_assert_nonnull (slotje_look_as_group_find_row (can, "a1", "own-posts"));
  g_assert_null (slotje_look_as_group_find_row (might, "a1", "own-posts"));
  assert_reason (view, "own-posts", "web");

  g_free (slotje_session_undo (view->session));
  ui_settle ();
  g_assert_null (slotje_look_as_group_find_row (can, "a1", "own-posts"));

  view_close (view);
}

/* The row that was asked about goes to another group, and the focus with it. */
static void
test_focus_follows_row (void)
{
  View *view = view_open (view_new_session ("x"), "a1", "look-as", VIEW_WIDE);
  SlotjeLookAs *look_as = view_get_look_as (view);

  view_look_as (view, "web");
  g_assert_true (slotje_look_as_focus (look_as, "a1", "own-posts"));
  slotje_session_record (view->session, "a1", "protect-posts", "off");
  ui_settle ();
  g_assert_true (SLOTJE_IS_LOOK_AS_ROW (view_get_focus (view)));
  g_assert_cmpstr (slotje_look_as_row_get_surface (SLOTJE_LOOK_AS_ROW (view_get_focus (view))), ==,
                   "own-posts");

  view_close (view);
}

static void
test_row_says_why (void)
{
  View *view = view_open (ui_new_demo_session (), "a1", "look-as", VIEW_WIDE);
  SlotjeLookAsGroup *group = slotje_look_as_get_group (view_get_look_as (view), SLOTJE_VALUE_MAYBE);
  SlotjeLookAsRow *row = slotje_look_as_group_get_row (group, 0);
  const char *surface_id = slotje_look_as_row_get_surface (row);
  const SlotjePlatform *platform = slotje_session_get_platform (view->session, "a1");
  const SlotjeSurface *surface = slotje_platform_find_surface (platform, surface_id);
  const SlotjeViewer *viewer =
      slotje_scale_find_viewer (slotje_session_get_scale (view->session), "manager");
  g_autofree char *sentence = slotje_say_cell (platform, surface, viewer, SLOTJE_VALUE_MAYBE);

  view_look_as (view, "manager");
  gtk_widget_grab_focus (GTK_WIDGET (row));
  g_assert_true (gtk_widget_activate (GTK_WIDGET (row)));
  ui_settle ();
  g_assert_cmpstr (view_get_why (view), ==, sentence);
  g_assert_true (view_says (view, "What would settle it"));

  view_press_key (view, GDK_KEY_Escape, 0);
  g_assert_null (view_get_why (view));
  g_assert_true (view_get_focus (view) == GTK_WIDGET (row));

  view_close (view);
}

/* An explanation that is open goes along to the next viewer. */
static void
test_why_goes_along (void)
{
  View *view = view_open (view_new_session ("x"), "a1", "look-as", VIEW_WIDE);

  slotje_session_record (view->session, "a1", "protect-posts", "on");
  g_object_set (view->page, "target", "own-posts/web", NULL);
  ui_settle ();
  g_assert_nonnull (strstr (view_get_why (view), "cannot see"));
  view_look_as (view, "contacts");
  g_assert_nonnull (strstr (view_get_why (view), "can see"));

  view_close (view);
}

static void
test_rows_have_whole_names (void)
{
  SlotjeSession *session = ui_new_demo_session ();
  const SlotjeViewer *viewer =
      slotje_scale_find_viewer (slotje_session_get_scale (session), "manager");

  slotje_session_rename (session, "a1", MARKED_NAME);
  View *view = view_open (session, "", "look-as", VIEW_WIDE);
  SlotjeLookAsRow *row = slotje_look_as_group_get_row (
      slotje_look_as_get_group (view_get_look_as (view), SLOTJE_VALUE_YES), 0);
  const SlotjePlatform *platform = slotje_session_get_platform (session, "a1");
  const SlotjeSurface *surface =
      slotje_platform_find_surface (platform, slotje_look_as_row_get_surface (row));
  g_autofree char *sentence = slotje_say_cell (platform, surface, viewer, SLOTJE_VALUE_YES);
  g_autofree char *owner = slotje_session_dup_name (session, "a1");
  g_autofree char *name = g_strconcat (sentence, " ", owner, NULL);

  g_assert_nonnull (strstr (name, MARKED_NAME));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  view_close (view);
}

int
main (int argc, char *argv[])
{
  static const char *const accounts[] = { "a1", "a2", "a3", "a4" };

  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (accounts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/view/look-as/groups/%s", accounts[i]);

      g_test_add_data_func (path, accounts[i], test_groups);
    }
  g_test_add_func ("/ui/view/look-as/all-accounts", test_all_accounts);
  g_test_add_func ("/ui/view/look-as/more", test_more);
  g_test_add_func ("/ui/view/look-as/remembered", test_viewer_is_remembered);
  g_test_add_func ("/ui/view/look-as/changes", test_changes_show);
  g_test_add_func ("/ui/view/look-as/focus", test_focus_follows_row);
  g_test_add_func ("/ui/view/look-as/why", test_row_says_why);
  g_test_add_func ("/ui/view/look-as/why-goes-along", test_why_goes_along);
  g_test_add_func ("/ui/view/look-as/names", test_rows_have_whole_names);

  return g_test_run ();
}
