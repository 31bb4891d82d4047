/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "paper-fixture.h"

#include "slotje-paper-print.h"

/* The Julian day of %REPORT_TODAY. */
#define TODAY 739942

static char *
print (SlotjePaperFor reader, gboolean demo, SlotjePaperFormat format)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjePaper) paper = paper_fixture_make (catalog, reader, demo);
  g_autoptr (GBytes) bytes = slotje_paper_print (paper, format);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  return g_strndup (text, length);
}

typedef struct
{
  const char *path;
  SlotjePaperFor reader;
  SlotjePaperFormat format;
  const char *golden;
} GoldenCase;

static const GoldenCase golden_cases[] = {
  { "/paper/me/text", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_TEXT, "report.txt" },
  { "/paper/me/html", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_HTML, "report.html" },
  { "/paper/me/csv", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_CSV, "report.csv" },
  { "/paper/me/json", SLOTJE_PAPER_FOR_ME, SLOTJE_PAPER_JSON, "report.json" },
  { "/paper/employer/text", SLOTJE_PAPER_FOR_EMPLOYER, SLOTJE_PAPER_TEXT, "progress.txt" },
  { "/paper/employer/html", SLOTJE_PAPER_FOR_EMPLOYER, SLOTJE_PAPER_HTML, "progress.html" },
  { "/paper/employer/csv", SLOTJE_PAPER_FOR_EMPLOYER, SLOTJE_PAPER_CSV, "progress.csv" },
  { "/paper/employer/json", SLOTJE_PAPER_FOR_EMPLOYER, SLOTJE_PAPER_JSON, "progress.json" },
};

/* What is drawn differs with the letters of the machine; how a page looks is tested with all
 * pages. */
static char *
leave_out (const char *text, const char *pattern, const char *replacement)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_DOTALL, (GRegexMatchFlags) 0, NULL);

  return g_regex_replace_literal (regex, text, -1, 0, replacement, (GRegexMatchFlags) 0, NULL);
}

static void
test_golden (gconstpointer data)
{
  const GoldenCase *test = data;
  g_autofree char *text = print (test->reader, FALSE, test->format);
  g_autofree char *undrawn = leave_out (text, "<svg.*?</svg>", "<svg/>");
  g_autofree char *unstyled = leave_out (undrawn, "<style>.*?</style>", "<style/>");
  g_autofree char *unix_text = leave_out (unstyled, "\r\n", "\n");

  report_fixture_assert_golden (test->golden, unix_text);
}

/* What the person wrote is in their own report, and in no other. */
static void
test_marker (gconstpointer data)
{
  const SlotjePaperFormat format = (SlotjePaperFormat) GPOINTER_TO_INT (data);
  g_autofree char *mine = print (SLOTJE_PAPER_FOR_ME, FALSE, format);
  g_autofree char *theirs = print (SLOTJE_PAPER_FOR_EMPLOYER, FALSE, format);
  /* No account, platform, setting, option or viewer. */
  static const char *const absent[] = { PAPER_MARKER, "Demo",   "Private account",
                                        "Friends",    "Public", "Personal",
                                        "stories",    "anager", "private-",
                                        "\"On\"",     "“On”",   "Off" };

  g_assert_nonnull (strstr (mine, PAPER_MARKER));
  for (guint i = 0; i < G_N_ELEMENTS (absent); i++)
    g_assert_null (strstr (theirs, absent[i]));
}

/* Nobody can take the report about a demo person for a real one. */
static void
test_demo (gconstpointer data)
{
  const SlotjePaperFormat format = (SlotjePaperFormat) GPOINTER_TO_INT (data);
  const char *mark = format == SLOTJE_PAPER_JSON ? "\"demo\": true" : "Demo: nobody’s real data";

  for (int reader = SLOTJE_PAPER_FOR_ME; reader <= SLOTJE_PAPER_FOR_EMPLOYER; reader++)
    {
      g_autofree char *demo = print ((SlotjePaperFor) reader, TRUE, format);
      g_autofree char *real = print ((SlotjePaperFor) reader, FALSE, format);

      g_assert_nonnull (strstr (demo, mark));
      g_assert_null (strstr (real, mark));
    }
}

/* A name like a formula stays a name. */
static void
test_csv_injection (void)
{
  g_autoptr (SlotjePaper) paper = slotje_paper_new (SLOTJE_PAPER_FOR_ME, "Title", TODAY, FALSE);
  g_autofree char *text = NULL;

  slotje_paper_add_heading (paper, 1, "=HYPERLINK(\"http://x\")");
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, "@sum, \"and\"\nmore");
  text = slotje_paper_print_csv (paper);

  g_assert_cmpstr (text, ==,
                   "chapter,section,row,column,value\r\nTitle,,,,22 November 2026\r\n"
                   "\"'=HYPERLINK(\"\"http://x\"\")\",,,,\"'@sum, \"\"and\"\"\nmore\"\r\n");
}

/* Nothing out of a file becomes markup, also not in an attribute. */
static void
test_html_injection (void)
{
  g_autoptr (SlotjePaper) paper = slotje_paper_new (SLOTJE_PAPER_FOR_ME, "Title", TODAY, FALSE);
  GPtrArray *items = slotje_item_list_new ();
  SlotjeItem *item = slotje_item_new ("<b>", "<i>");
  SlotjeBlock *table;
  g_autofree char *text = NULL;

  item->uri = g_strdup ("javascript:alert(1)");
  slotje_item_add_detail (item, "<u>");
  g_ptr_array_add (items, item);
  slotje_paper_add_heading (paper, 1, "<h9>")->letter = g_strdup ("<a>");
  slotje_paper_take_list (paper, NULL, FALSE, items);
  table = slotje_paper_add_table (paper, "\"><script>");
  slotje_block_add_column (table, "<th9>", NULL, 1);
  slotje_block_add_row (table);
  slotje_block_add_cell (table, "<td9>")->aside = g_strdup ("<em>");
  text = slotje_paper_print_html (paper);

  static const char *const absent[] = { "<b>",      "<i>",   "<u>",   "<h9>", "<a>",
                                        "<script>", "<th9>", "<td9>", "<em>", "javascript:" };

  for (guint i = 0; i < G_N_ELEMENTS (absent); i++)
    g_assert_null (strstr (text, absent[i]));
}

static void
test_same_bytes (gconstpointer data)
{
  const SlotjePaperFormat format = (SlotjePaperFormat) GPOINTER_TO_INT (data);
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjePaper) paper = paper_fixture_make (catalog, SLOTJE_PAPER_FOR_ME, FALSE);
  g_autoptr (GBytes) one = slotje_paper_print (paper, format);
  g_autoptr (GBytes) other = slotje_paper_print (paper, format);

  g_assert_true (g_bytes_equal (one, other));
}

typedef struct
{
  const char *path;
  const char *name;
  int format; /* -1: none */
} NameCase;

static const NameCase name_cases[] = {
  { "/paper/name/pdf", "a.pdf", SLOTJE_PAPER_PDF },
  { "/paper/name/case", "A.B.HTML", SLOTJE_PAPER_HTML },
  { "/paper/name/text", "/x.d/report.txt", SLOTJE_PAPER_TEXT },
  { "/paper/name/other", "report.doc", -1 },
  { "/paper/name/none", "report", -1 },
  { "/paper/name/start", "csv", -1 },
};

static void
test_name (gconstpointer data)
{
  const NameCase *test = data;
  SlotjePaperFormat format = SLOTJE_N_PAPER_FORMATS;

  g_assert_true (slotje_paper_format_from_name (test->name, &format) == (test->format >= 0));
  if (test->format >= 0)
    g_assert_cmpint (format, ==, test->format);
}

static gboolean
stop_at_second_cb (guint done, guint of, gpointer user_data)
{
  guint *calls = user_data;

  (*calls)++;
  g_assert_cmpuint (of, ==, 2);
  return done < 1;
}

static void
test_stop (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjeProfile) profile = paper_fixture_make_profile ();
  const SlotjeReportSource source = { catalog, profile, TODAY, FALSE };
  guint calls = 0;

  g_assert_null (slotje_full_report_new (&source, stop_at_second_cb, &calls));
  g_assert_cmpuint (calls, ==, 2);
}

static void
add_for_formats (const char *path, GTestDataFunc test, gboolean with_pdf)
{
  for (int i = with_pdf ? SLOTJE_PAPER_PDF : SLOTJE_PAPER_HTML; i < SLOTJE_N_PAPER_FORMATS; i++)
    {
      g_autofree char *full =
          g_strdup_printf ("%s/%s", path, slotje_paper_format_to_string ((SlotjePaperFormat) i));

      g_test_add_data_func (full, GINT_TO_POINTER (i), test);
    }
}

int
main (int argc, char **argv)
{
  report_fixture_init ();
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (golden_cases); i++)
    g_test_add_data_func (golden_cases[i].path, &golden_cases[i], test_golden);
  for (guint i = 0; i < G_N_ELEMENTS (name_cases); i++)
    g_test_add_data_func (name_cases[i].path, &name_cases[i], test_name);
  add_for_formats ("/paper/marker", test_marker, FALSE);
  add_for_formats ("/paper/demo", test_demo, FALSE);
  add_for_formats ("/paper/same-bytes", test_same_bytes, TRUE);
  g_test_add_func ("/paper/csv-injection", test_csv_injection);
  g_test_add_func ("/paper/html-injection", test_html_injection);
  g_test_add_func ("/paper/stop", test_stop);

  return g_test_run ();
}
