/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-csv.h"
#include "slotje-layout.h"
#include "slotje-phrases.h"
#include "slotje-template.h"

typedef struct
{
  const char *path;
  const char *given;
  const char *expected;
} TextCase;

static const TextCase template_cases[] = {
  { "/template/one", "a {x} b", "a X b" },
  { "/template/twice", "{x}{x}", "XX" },
  { "/template/two", "{y} {x}", "{x} X" },
  { "/template/unknown", "{z}", "{z}" },
  { "/template/unclosed", "a {x", "a {x" },
  { "/template/empty-name", "{} {x}", "{} X" },
  { "/template/nested", "{{x}}", "{X}" },
  { "/template/none", "plain", "plain" },
  { "/template/empty", "", "" },
};

static const TextCase sentence_cases[] = {
  { "/sentence/start", "you can see it", "You can see it." },
  { "/sentence/accent", "één vriend", "Één vriend." },
  { "/sentence/full-stop", "Done.", "Done." },
  { "/sentence/question", "is it?", "Is it?" },
  { "/sentence/quote", "“on” is set", "“on” is set." },
  { "/sentence/empty", "", "." },
};

static const TextCase lower_cases[] = {
  { "/lower/word", "Anyone can", "anyone can" },
  { "/lower/abbreviation", "AI can", "AI can" },
  { "/lower/letter", "A friend", "a friend" },
  { "/lower/empty", "", "" },
};

static const TextCase csv_cases[] = {
  { "/csv/plain", "a", "a\r\n" },
  { "/csv/empty", "", "\r\n" },
  { "/csv/comma", "a,b", "\"a,b\"\r\n" },
  { "/csv/quote", "a\"b", "\"a\"\"b\"\r\n" },
  { "/csv/newline", "a\nb", "\"a\nb\"\r\n" },
  { "/csv/equals", "=1+1", "'=1+1\r\n" },
  { "/csv/plus", "+1", "'+1\r\n" },
  { "/csv/minus", "-1", "'-1\r\n" },
  { "/csv/at", "@SUM(A1)", "'@SUM(A1)\r\n" },
  { "/csv/tab", "\t=1", "'\t=1\r\n" },
  { "/csv/return", "\r=1", "\"'\r=1\"\r\n" },
  { "/csv/formula-quoted", "=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\"\r\n" },
};

static void
test_template (gconstpointer data)
{
  const TextCase *test = data;
  g_autofree char *text = slotje_template_fill (test->given, "x", "X", "y", "{x}", NULL);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_sentence (gconstpointer data)
{
  const TextCase *test = data;
  g_autofree char *text = slotje_phrase_sentence (test->given);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_lower (gconstpointer data)
{
  const TextCase *test = data;
  g_autofree char *text = slotje_phrase_start_lower (test->given);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_csv (gconstpointer data)
{
  const TextCase *test = data;
  g_autoptr (GString) text = g_string_new (NULL);
  const char *cells[] = { test->given, NULL };

  slotje_csv_add_row (text, cells);
  g_assert_cmpstr (text->str, ==, test->expected);
}

static void
test_csv_row (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *cells[] = { "a", "", "c", NULL };

  slotje_csv_add_row (text, cells);
  g_assert_cmpstr (text->str, ==, "a,,c\r\n");
}

static void
test_lists (void)
{
  static const char *const expected_and[] = { "", "a", "a and b", "a, b and c" };
  static const char *const expected_or[] = { "", "a", "a or b", "a, b or c" };
  static const char *const items[] = { "a", "b", "c" };
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (expected_and); i++)
    {
      g_autofree char *and_text = slotje_phrase_join_and (parts);
      g_autofree char *or_text = slotje_phrase_join_or (parts);

      g_assert_cmpstr (and_text, ==, expected_and[i]);
      g_assert_cmpstr (or_text, ==, expected_or[i]);
      if (i < G_N_ELEMENTS (items))
        g_ptr_array_add (parts, (char *) items[i]);
    }
}

static void
test_wrap (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *word = g_strnfill (40, 'x');
  g_autofree char *paragraph = g_strdup_printf ("%s %s é", word, word);
  g_autofree char *expected = g_strdup_printf ("  %s\n  %s é\n", word, word);

  slotje_layout_add_wrapped (text, paragraph, 2);
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_wrap_edge (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *left = g_strnfill (SLOTJE_LAYOUT_WIDTH - 2, 'x');
  g_autofree char *fits = g_strdup_printf ("%s y", left);
  g_autofree char *expected = g_strdup_printf ("%s y\n%s\nyy\n", left, left);
  g_autofree char *breaks = g_strdup_printf ("%s yy", left);

  slotje_layout_add_wrapped (text, fits, 0);
  slotje_layout_add_wrapped (text, breaks, 0);
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_pad (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  slotje_layout_add_padded (text, "é", 3);
  slotje_layout_add_padded (text, "long", 2);
  g_assert_cmpstr (text->str, ==, "é  long");
}

static void
test_empty_section (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *none[] = { NULL };

  slotje_layout_add_section (text, "Title", none);
  g_assert_cmpstr (text->str, ==, "");
}

static void
add_cases (const TextCase *cases, guint n_cases, GTestDataFunc function)
{
  for (guint i = 0; i < n_cases; i++)
    g_test_add_data_func (cases[i].path, &cases[i], function);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_cases (template_cases, G_N_ELEMENTS (template_cases), test_template);
  add_cases (sentence_cases, G_N_ELEMENTS (sentence_cases), test_sentence);
  add_cases (lower_cases, G_N_ELEMENTS (lower_cases), test_lower);
  add_cases (csv_cases, G_N_ELEMENTS (csv_cases), test_csv);
  g_test_add_func ("/csv/row", test_csv_row);
  g_test_add_func ("/lists", test_lists);
  g_test_add_func ("/layout/wrap", test_wrap);
  g_test_add_func ("/layout/wrap-edge", test_wrap_edge);
  g_test_add_func ("/layout/pad", test_pad);
  g_test_add_func ("/layout/empty-section", test_empty_section);

  return g_test_run ();
}
