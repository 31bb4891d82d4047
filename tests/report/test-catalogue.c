/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"
#include "slotje-age-report.h"
#include "slotje-date.h"
#include "slotje-html.h"
#include "slotje-platform-changes.h"

/* What changed in the demo, and what of it is old. */

typedef struct
{
  const char *path;
  const char *since;
  const char *expected; /* ids, the newest first */
} ChangesCase;

static const ChangesCase changes_cases[] = {
  { "/changes/ever", NULL, "private-account rule:own private-account" },
  { "/changes/before-all", "2026-01-01", "private-account rule:own private-account" },
  { "/changes/on-the-day", "2026-03-01", "private-account rule:own" },
  { "/changes/later", "2026-10-01", "" },
};

static void
test_changes (gconstpointer data)
{
  const ChangesCase *test = data;
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (GArray) changes =
                 slotje_platform_changes_list (fixture->audit->subject.platform, test->since);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const SlotjePlatformChange *change = &g_array_index (changes, SlotjePlatformChange, i);

      g_string_append_printf (ids, "%s%s%s", i > 0 ? " " : "", change->is_rule ? "rule:" : "",
                              change->id);
    }
  g_assert_cmpstr (ids->str, ==, test->expected);
}

static GArray *
list_age (const ReportFixture *fixture, const char *day)
{
  g_autoptr (GPtrArray) platforms = g_ptr_array_new ();
  guint32 today;

  g_assert_true (slotje_date_parse (day, &today));
  g_ptr_array_add (platforms, (gpointer) fixture->audit->subject.platform);

  return slotje_age_list (platforms, today);
}

static void
test_age (void)
{
  g_autoptr (ReportFixture) fixture = report_fixture_new ("");
  g_autoptr (GArray) now = list_age (fixture, REPORT_TODAY);
  g_autoptr (GArray) later = list_age (fixture, "2028-01-01");
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GArray) nothing = slotje_age_list (none, fixture->audit->today);
  g_autofree char *text = slotje_age_report_text (now);
  g_autofree char *later_text = slotje_age_report_text (later);
  g_autofree char *json = slotje_age_report_json (later);
  g_autofree char *nothing_text = slotje_age_report_text (nothing);

  g_assert_cmpuint (now->len, ==, 1);
  g_assert_cmpuint (g_array_index (now, SlotjeAgeItem, 0).care, ==, SLOTJE_CARE_UNSURE);
  g_assert_true (g_str_has_prefix (text, "2026-08-22  demo  rules["));
  g_assert_true (g_str_has_suffix (text, "]: not sure\n"));
  g_assert_cmpuint (later->len, >, 5);
  for (guint i = 1; i < later->len; i++)
    g_assert_cmpstr (g_array_index (later, SlotjeAgeItem, i - 1).verified, <=,
                     g_array_index (later, SlotjeAgeItem, i).verified);
  g_assert_nonnull (strstr (later_text, "]: more than a year ago\n"));
  g_assert_nonnull (strstr (later_text, "]: more than a year ago, and not sure\n"));
  g_assert_nonnull (strstr (json, "\"unsure\": true"));
  g_assert_nonnull (strstr (json, "\"place\": \"settings[private-account]\""));
  g_assert_cmpstr (nothing_text, ==, "Nothing has to be checked again yet.\n");
}

typedef struct
{
  const char *path;
  const char *text;
  const char *expected;
} EscapeCase;

static const EscapeCase escape_cases[] = {
  { "/html/plain", "Plain “text”, één", "Plain “text”, één" },
  { "/html/markup", "<b>&amp;\"</b>", "&lt;b&gt;&amp;amp;&quot;&lt;/b&gt;" },
  { "/html/bidi", "a\u202eb\u2066c", "abc" },
  { "/html/control",
    "a\x01\x1b"
    "b\nc\td",
    "ab\nc\td" },
  { "/html/private-use", "a\uE000b", "ab" },
};

static void
test_escape (gconstpointer data)
{
  const EscapeCase *test = data;
  g_autoptr (GString) page = g_string_new (NULL);

  slotje_html_add_text (page, test->text);

  g_assert_cmpstr (page->str, ==, test->expected);
}

static void
test_link (void)
{
  g_autoptr (GString) safe = g_string_new (NULL);
  g_autoptr (GString) other = g_string_new (NULL);

  slotje_html_add_link (safe, "https://demo.example/?a=1&b=\"", "<Demo>");
  slotje_html_add_link (other, "javascript:alert(1)", "<Demo>");

  g_assert_cmpstr (safe->str, ==,
                   "<a rel=\"noreferrer\" href=\"https://demo.example/?a=1&amp;b=&quot;\">"
                   "&lt;Demo&gt;</a>");
  g_assert_cmpstr (other->str, ==, "&lt;Demo&gt;");
}

int
main (int argc, char *argv[])
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (changes_cases); i++)
    g_test_add_data_func (changes_cases[i].path, &changes_cases[i], test_changes);
  g_test_add_func ("/age", test_age);
  for (gsize i = 0; i < G_N_ELEMENTS (escape_cases); i++)
    g_test_add_data_func (escape_cases[i].path, &escape_cases[i], test_escape);
  g_test_add_func ("/html/link", test_link);

  return g_test_run ();
}
