/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui-harness.h"

#include "slotje-ui-link.h"
#include "slotje-ui-text.h"

#define NASTY "R&D <b"

typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} CleanCase;

static const CleanCase clean_cases[] = {
  { "plain", "één – “twee”", "één – “twee”" },
  { "null", NULL, "" },
  { "newline", "a\nb", "a\nb" },
  { "tab", "a\tb",
    "a\xef\xbf\xbd"
    "b" },
  { "override", "a\u202eb", "a\ufffdb" },
  { "isolate", "a\u2066b", "a\ufffdb" },
  { "escape", "a\x1b[1mb", "a\ufffd[1mb" },
  { "c1", "a\xc2\x85z", "a\ufffdz" },
  { "noncharacter", "a\ufdd0b", "a\ufffdb" },
  { "last-of-plane", "a\U0001ffffb", "a\ufffdb" },
  { "emoji", "a😀b", "a😀b" },
};

static void
test_clean (gconstpointer data)
{
  const CleanCase *row = data;
  g_autofree char *clean = slotje_ui_text_clean (row->text);

  g_assert_cmpstr (clean, ==, row->expected);
}

static void
test_widgets_show_what_the_data_says (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *status = adw_status_page_new ();
  GtkWidget *button = gtk_button_new ();
  GtkWindow *window = ui_new_window (box, 400, 600);
  GtkWidget *const widgets[] = { group, status, button };

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    gtk_box_append (GTK_BOX (box), widgets[i]);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), NASTY " 1");
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), NASTY " 2");
  slotje_ui_text_set_group (ADW_PREFERENCES_GROUP (group), NASTY " 3", NASTY " 4");
  slotje_ui_text_set_status (ADW_STATUS_PAGE (status), NASTY " 5", NASTY " 6");
  slotje_ui_text_set_button (GTK_BUTTON (button), NASTY "_7");
  gtk_box_append (GTK_BOX (box), slotje_ui_text_new_label (NASTY " 8", "dim-label"));
  ui_show (window);

  g_assert_true (ui_says (row, NASTY " 1"));
  g_assert_true (ui_says (row, NASTY " 2"));
  g_assert_true (ui_says (group, NASTY " 3"));
  g_assert_true (ui_says (group, NASTY " 4"));
  g_assert_true (ui_says (status, NASTY " 5"));
  g_assert_true (ui_says (status, NASTY " 6"));
  g_assert_true (ui_says (button, NASTY "_7"));
  g_assert_true (ui_says (box, NASTY " 8"));
  gtk_window_destroy (window);
}

static void
test_toast_shows_what_the_data_says (void)
{
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkWidget *inside = gtk_label_new ("inside");
  GtkWindow *window = ui_new_window (overlay, 400, 300);

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), inside);
  ui_show (window);
  slotje_ui_text_toast (inside, NASTY);

  ui_wait_until (ui_says (overlay, NASTY));
  gtk_window_destroy (window);
}

typedef struct
{
  const char *url;
  const char *host; /* NULL: refused */
} LinkCase;

static const LinkCase link_cases[] = {
  { "https://www.example.org/a?b=c#d", "www.example.org" },
  { "HTTPS://example.org", "example.org" },
  { "https://example.org:8443/", "example.org" },
  { "https://bücher.example/", NULL },
  { "https://xn--bcher-kva.example/", "xn--bcher-kva.example" },
  { "http://example.org", NULL },
  { "javascript:alert(1)", NULL },
  { "file:///etc/passwd", NULL },
  { "data:text/html,x", NULL },
  { "smb://host/share", NULL },
  { "mailto:a@example.org", NULL },
  { "https://user@example.org/", NULL },
  { "https://user:secret@example.org/", NULL },
  { "https:///path", NULL },
  { "https:example.org", NULL },
  { "//example.org", NULL },
  { " https://example.org", NULL },
  { "https://example.org/a b", NULL },
  { "https://example.org\n", NULL },
  { "https://example.org\\@other.example/", NULL },
  { "", NULL },
  { NULL, NULL },
};

static void
test_link (gconstpointer data)
{
  const LinkCase *row = data;
  g_autofree char *host = slotje_ui_link_get_host (row->url);

  g_assert_cmpstr (host, ==, row->host);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (clean_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/text/clean/%s", clean_cases[i].name);

      g_test_add_data_func (path, &clean_cases[i], test_clean);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (link_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/text/link/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &link_cases[i], test_link);
    }
  g_test_add_func ("/ui/text/widgets", test_widgets_show_what_the_data_says);
  g_test_add_func ("/ui/text/toast", test_toast_shows_what_the_data_says);

  return g_test_run ();
}
