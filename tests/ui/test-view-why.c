/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "view-fixture.h"

/* The explanation: all that report/ has to say of a cell is there, and leads where it should. */

#define MAX_ANSWERS 3

typedef struct
{
  const char *name;
  const char *target;
  SlotjeValue value;
  const char *answers[MAX_ANSWERS][2];
} WhyCase;

static const WhyCase why_cases[] = {
  { "yes", "posts/web", SLOTJE_VALUE_YES, { { "private-account", "off" } } },
  { "always", "profile/web", SLOTJE_VALUE_YES, { { NULL, NULL } } },
  { "no", "posts/web", SLOTJE_VALUE_NO, { { "private-account", "on" } } },
  { "maybe-you", "posts/web", SLOTJE_VALUE_MAYBE, { { NULL, NULL } } },
  { "maybe-other", "comment-friend/manager", SLOTJE_VALUE_MAYBE, { { NULL, NULL } } },
  { "contradiction",
    "posts/web",
    SLOTJE_VALUE_MAYBE,
    { { "private-account", "on" }, { "account-type", "professional" } } },
};

static void
assert_says_all (View *view, GStrv texts)
{
  for (char **text = texts; *text != NULL; text++)
    {
      g_test_message ("%s", *text);
      g_assert_true (view_says (view, *text));
    }
}

static const SlotjeSurface *
find_surface (const SlotjeSubject *subject, const char *target)
{
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);

  return slotje_platform_find_surface (subject->platform, parts[0]);
}

static const SlotjeViewer *
find_viewer (const SlotjeSubject *subject, const char *target)
{
  g_auto (GStrv) parts = g_strsplit (target, "/", 2);

  return slotje_scale_find_viewer (subject->platform->program->scale, parts[1]);
}

static void
test_says (gconstpointer data)
{
  const WhyCase *row = data;
  View *view = view_open (view_new_session ("instagram"), "a1", "look-as", VIEW_WIDE);
  SlotjeSubject subject;

  for (guint i = 0; i < MAX_ANSWERS && row->answers[i][0] != NULL; i++)
    slotje_session_record (view->session, "a1", row->answers[i][0], row->answers[i][1]);
  g_object_set (view->page, "target", row->target, NULL);
  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (view->window));

  g_assert_true (slotje_session_subject (view->session, "a1", &subject));
  g_autoptr (SlotjeExplanation) explanation = slotje_explain (
      subject.platform->program, subject.facts, find_surface (&subject, row->target)->index,
      find_viewer (&subject, row->target)->index);
  g_auto (GStrv) why = slotje_say_why (&subject, explanation);
  g_auto (GStrv) decides = slotje_say_decides (&subject, explanation);
  g_auto (GStrv) changes = slotje_say_changes (&subject, explanation);
  g_autofree char *irrelevant = slotje_say_irrelevant (&subject, explanation);

  g_assert_cmpint (explanation->value, ==, row->value);
  assert_says_all (view, why);
  assert_says_all (view, decides);
  assert_says_all (view, changes);
  g_assert_cmpint (view_says (view, "What would settle it"), ==, decides[0] != NULL);
  g_assert_cmpint (view_says (view, "What would change it"), ==, changes[0] != NULL);
  g_assert_cmpint (view_says (view, "What does not matter here"), ==, irrelevant != NULL);
  g_assert_true (view_says (view, "Where we know this from"));
  g_assert_true (view_says (view, slotje_say_value (row->value)));

  view_close (view);
}

static gboolean
is_row_with (GtkWidget *widget, gconstpointer text)
{
  return ADW_IS_ACTION_ROW (widget) && gtk_widget_get_mapped (widget) && ui_says (widget, text);
}

static GtkWidget *
find_row (View *view, const char *text)
{
  GtkWidget *row = ui_find (view_get (view, "why"), is_row_with, text);

  g_test_message ("row “%s”", text);
  g_assert_nonnull (row);

  return row;
}

static View *
open_at (const char *platform, const char *target, int width)
{
  View *view = view_open (view_new_session (platform), "a1", "grid", width);

  g_object_set (view->page, "target", target, NULL);
  ui_settle ();
  gtk_test_widget_wait_for_draw (GTK_WIDGET (view->window));

  return view;
}

static void
test_leads_to_question (void)
{
  View *view = open_at ("instagram", "posts/web", VIEW_WIDE);

  g_assert_true (gtk_widget_activate (find_row (view, "Is your account private?")));
  ui_settle ();
  g_assert_cmpstr (view->asked->str, ==, "open-setting ('a1', 'private-account')\n");

  view_close (view);
}

/* Who is among the contacts is asked elsewhere. */
static void
test_leads_to_details (void)
{
  View *view = open_at ("instagram", "dm/manager", VIEW_WIDE);

  g_assert_true (gtk_widget_activate (find_row (view, "Is your manager among your followers")));
  ui_settle ();
  g_assert_cmpstr (view->asked->str, ==, "go ('details', 'a1', 'manager')\n");

  view_close (view);
}

/* From what it follows back to the answer it follows from. */
static void
test_leads_to_answer (void)
{
  View *view = open_at ("instagram", "posts/web", VIEW_WIDE);

  slotje_session_record (view->session, "a1", "private-account", "off");
  ui_settle ();
  g_assert_true (view_says (view, "It follows from your answers"));
  g_assert_true (gtk_widget_activate (find_row (view, "“Private account” is “Off”")));
  g_assert_cmpstr (view->asked->str, ==, "open-setting ('a1', 'private-account')\n");

  view_close (view);
}

static gboolean
is_row_with_switch (GtkWidget *widget, gconstpointer data)
{
  return ADW_IS_ACTION_ROW (widget) &&
         GTK_IS_SWITCH (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (widget)));
}

static void
test_presence (void)
{
  View *view = open_at ("instagram", "stories/web", VIEW_WIDE);
  const SlotjeAccount *account = slotje_session_get_account (view->session, "a1");
  GtkWidget *row = ui_find (view_get (view, "why"), is_row_with_switch, NULL);

  g_assert_nonnull (row);
  g_assert_false (slotje_account_is_absent (account, "stories"));
  g_assert_true (gtk_widget_activate (row));
  ui_settle ();
  g_assert_true (
      slotje_account_is_absent (slotje_session_get_account (view->session, "a1"), "stories"));
  g_assert_true (view_says (view, "You said that you do not have this."));

  g_free (slotje_session_undo (view->session));
  ui_settle ();
  g_assert_false (view_says (view, "You said that you do not have this."));

  view_close (view);
}

/* The links are shown with where they lead; opening asks first and copying needs no browser. */
static void
test_sources (void)
{
  View *view = open_at ("x", "own-posts/web", VIEW_WIDE);
  const SlotjePlatform *platform = slotje_session_get_platform (view->session, "a1");
  const SlotjeSurface *surface = slotje_platform_find_surface (platform, "own-posts");
  const SlotjeRule *rule = &platform->rules[surface->rule];
  g_autofree char *text =
      slotje_say_source (platform, (const char *const *) rule->sources, rule->verified,
                         rule->confidence, slotje_session_get_today (view->session));
  guint n_links = 0;

  g_assert_true (view_says (view, text));
  for (guint i = 0; rule->sources[i] != NULL; i++)
    {
      const SlotjeSource *source = slotje_platform_find_source (platform, rule->sources[i]);

      if (source->url == NULL)
        continue;
      n_links++;
      g_assert_nonnull (find_row (view, source->title));
    }
  g_assert_cmpuint (n_links, >, 0);
  g_assert_cmpstr (view->asked->str, ==, "");

  view_close (view);
}

/* Its own, and not that of the page beneath it. */
static GtkWidget *
get_back (View *view)
{
  return ui_get (view_get (view, "why"), "back");
}

/* In a narrow window it is a page of its own with a way back; in a wide one it is beside. */
static void
test_alone (void)
{
  View *view = open_at ("x", "own-posts/web", VIEW_NARROW);

  ui_wait_until (view_get_focus (view) == get_back (view));
  g_assert_false (gtk_widget_get_mapped (view_get (view, "body")));
  g_signal_emit_by_name (get_back (view), "clicked");
  ui_settle ();
  g_assert_null (view_get_why (view));
  gtk_test_widget_wait_for_draw (GTK_WIDGET (view->window));
  g_assert_true (gtk_widget_get_mapped (view_get (view, "body")));
  g_assert_true (SLOTJE_IS_GRID_CELL (view_get_focus (view)));

  view_close (view);
}

static void
test_beside (void)
{
  View *view = open_at ("x", "own-posts/web", VIEW_WIDE);

  g_assert_true (gtk_widget_get_mapped (view_get (view, "body")));
  g_assert_false (gtk_widget_get_mapped (get_back (view)));
  g_signal_emit_by_name (view_get (view, "close"), "clicked");
  ui_settle ();
  g_assert_null (view_get_why (view));
  g_assert_true (SLOTJE_IS_GRID_CELL (view_get_focus (view)));

  view_close (view);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (why_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/view/why/says/%s", why_cases[i].name);

      g_test_add_data_func (path, &why_cases[i], test_says);
    }
  g_test_add_func ("/ui/view/why/leads-to-question", test_leads_to_question);
  g_test_add_func ("/ui/view/why/leads-to-details", test_leads_to_details);
  g_test_add_func ("/ui/view/why/leads-to-answer", test_leads_to_answer);
  g_test_add_func ("/ui/view/why/presence", test_presence);
  g_test_add_func ("/ui/view/why/sources", test_sources);
  g_test_add_func ("/ui/view/why/alone", test_alone);
  g_test_add_func ("/ui/view/why/beside", test_beside);

  return g_test_run ();
}
