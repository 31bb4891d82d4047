/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "slotje-error.h"
#include "slotje-reader.h"
#include "temp-folder.h"

typedef struct
{
  const char *name;
  const char *text;
  gsize length;
  const char *message; /* a part of it; NULL: the file is read */
} Case;

#define TEXT(t) (t), sizeof (t) - 1

static const Case cases[] = {
  /* what other parsers accept or change */
  { "bad-utf-8", TEXT ("{\"a\": \"\xff\"}"), ":line 1, column 8: the text is not UTF-8" },
  { "overlong-utf-8", TEXT ("{\"a\": \"\xc0\x80\"}"), "column 8: the text is not UTF-8" },
  { "raw-surrogate", TEXT ("{\"a\": \"\xed\xa0\x80\"}"), "the text is not UTF-8" },
  { "utf-16", TEXT ("\xff\xfe{\0}\0"), "the text is not UTF-8" },
  { "byte-order-mark", TEXT ("\xef\xbb\xbf{}"), "byte order mark" },
  { "comment", TEXT ("{ /* a */ }"), "column 3: a name in double quotes is missing here" },
  { "line-comment", TEXT ("{} // a"), "column 4: something follows" },
  { "control-character", TEXT ("{\"a\": \"\x01\"}"), "control character" },
  { "raw-newline", TEXT ("{\"a\": \"\n\"}"), "control character" },
  { "duplicate-name", TEXT ("{\"a\": 1,\n \"b\": 2, \"a\": 3}"),
    ":line 2, column 10: the name “a”" },
  { "duplicate-by-escape", TEXT ("{\"a\": 1, \"\\u0061\": 2}"), "column 10: the name “a”" },
  { "duplicate-deep", TEXT ("{\"x\": [{\"a\": {}, \"a\": 2}]}"), "the name “a”" },
  { "duplicate-empty-name", TEXT ("{\"\": 1, \"\": 2}"), "the name “”" },
  { "empty", TEXT (""), ":line 1, column 1: the file is empty" },
  { "blanks", TEXT (" \n\t\r\n"), ":line 3, column 1: the file is empty" },
  { "hex", TEXT ("{\"a\": 0x10}"), "not a JSON value" },
  { "infinite", TEXT ("{\"a\": 1e99999}"), "too large" },
  { "huge-integer", TEXT ("{\"a\": 99999999999999999999999999}"), "outside -9007199254740992" },
  { "below-int64", TEXT ("{\"a\": -9223372036854775809}"), "outside -9007199254740992" },
  { "above-2-53", TEXT ("{\"a\": 9007199254740993}"), "column 7: this number is outside" },
  { "below-2-53", TEXT ("{\"a\": -9007199254740993}"), "column 7: this number is outside" },
  { "leading-zero", TEXT ("{\"a\": 012}"), "not a JSON value" },
  { "plus-sign", TEXT ("{\"a\": +1}"), "not a JSON value" },
  { "bare-point", TEXT ("{\"a\": .5}"), "not a JSON value" },
  { "trailing-point", TEXT ("{\"a\": 1.}"), "not a number" },
  { "bare-exponent", TEXT ("{\"a\": 1e}"), "not a number" },
  { "two-minus", TEXT ("{\"a\": --1}"), "not a number" },
  { "minus-alone", TEXT ("{\"a\": -}"), "not a number" },
  { "nan", TEXT ("{\"a\": NaN}"), "not a JSON value" },
  { "infinity", TEXT ("{\"a\": -Infinity}"), "not a number" },
  { "upper-case-literal", TEXT ("{\"a\": TRUE}"), "not a JSON value" },
  { "long-literal", TEXT ("{\"a\": nullx}"), "not a JSON value" },
  { "escaped-nul", TEXT ("{\"a\": \"x\\u0000y\"}"), "column 9: “\\u0000”" },
  { "escaped-nul-in-name", TEXT ("{\"x\\u0000y\": 1}"), "“\\u0000”" },
  { "raw-nul", TEXT ("{\"a\": \"x\0y\"}"), "column 9: there is a zero byte" },
  { "nul-at-end", TEXT ("{}\0"), "column 3: there is a zero byte" },
  { "single-quotes", TEXT ("{'a': 1}"), "a name in double quotes" },
  { "single-quoted-value", TEXT ("{\"a\": 'b'}"), "not a JSON value" },
  { "lone-high-surrogate", TEXT ("{\"a\": \"\\ud800\"}"), "half of a surrogate pair" },
  { "lone-low-surrogate", TEXT ("{\"a\": \"\\udc00\"}"), "half of a surrogate pair" },
  { "two-high-surrogates", TEXT ("{\"a\": \"\\ud800\\ud800\"}"), "half of a surrogate pair" },
  { "cut-surrogate", TEXT ("{\"a\": \"\\ud800x\"}"), "half of a surrogate pair" },
  { "bad-escape", TEXT ("{\"a\": \"\\q\"}"), "no such escape" },
  { "escape-of-nul-byte", TEXT ("{\"a\": \"\\\0\"}"), "zero byte" },
  { "short-escape", TEXT ("{\"a\": \"\\u12\"}"), "four hexadecimal digits" },
  { "trailing-text", TEXT ("{} x"), "something follows" },
  { "second-root", TEXT ("{}{}"), "column 3: something follows" },
  { "trailing-comma", TEXT ("{\"a\": [1,]}"), "“]” is not expected" },
  { "trailing-comma-object", TEXT ("{\"a\": 1,}"), "“}” is not expected" },
  { "double-comma", TEXT ("{\"a\": [1,,2]}"), "not a JSON value" },
  { "no-comma", TEXT ("{\"a\": [1 2]}"), "a comma or a closing bracket" },
  { "no-colon", TEXT ("{\"a\" 1}"), "a colon is missing" },
  { "no-value", TEXT ("{\"a\":}"), "“}” is not expected" },
  { "number-as-name", TEXT ("{1: 2}"), "a name in double quotes" },
  { "wrong-bracket", TEXT ("{\"a\": [1}"), "“}” is not expected" },
  { "extra-bracket", TEXT ("{}]"), "something follows" },
  { "var", TEXT ("var x = {};"), "must hold one object" },
  { "array-root", TEXT ("[]"), "must hold one object" },
  { "string-root", TEXT ("\"a\""), "must hold one object" },
  { "number-root", TEXT ("1"), "must hold one object" },
  { "null-root", TEXT ("null"), "must hold one object" },
  { "close-root", TEXT ("}"), "is not expected" },
  { "form-feed", TEXT ("{\f}"), "a name in double quotes" },
  { "no-break-space", TEXT ("{\xc2\xa0}"), "a name in double quotes" },
  { "column-in-characters", TEXT ("{\"é€\": x}"), "column 8: this is not a JSON value" },
  { "unclosed-string", TEXT ("{\"a\": \"b"), "column 7: this string has no closing quote" },
  /* what is right */
  { "ok-empty-object", TEXT ("{}"), NULL },
  { "ok-blanks-around", TEXT (" \r\n\t{ } \n"), NULL },
  { "ok-numbers",
    TEXT ("{\"a\": [0, -0, -1, 1.5, -0.0, 1e5, 1E+2, 1e-7, 9007199254740992, -9007199254740992]}"),
    NULL },
  { "ok-long-number", TEXT ("{\"a\": 0.1234567890123456789012345678901234567890123456789}"), NULL },
  { "ok-underflow", TEXT ("{\"a\": 1e-99999}"), NULL },
  { "ok-escapes", TEXT ("{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\\u0001\"}"),
    NULL },
  { "ok-same-name-elsewhere", TEXT ("{\"a\": {\"a\": 1}, \"b\": [{\"a\": 1}, {\"a\": 1}]}"), NULL },
  { "ok-names-alike", TEXT ("{\"a\": 1, \"ab\": 2, \"\": 3, \"A\": 4}"), NULL },
  { "ok-noncharacter", TEXT ("{\"a\": \"\xef\xbf\xbf\"}"), NULL },
  { "ok-literals", TEXT ("{\"a\":true,\"b\":false,\"c\":null}"), NULL },
};

static void
check_file (const char *path, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeReader) reader = slotje_reader_new_for_file (path, &slotje_caps_profile, &error);

  if (message == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (reader);
      return;
    }
  g_assert_null (reader);
  g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE);
  g_assert_true (g_str_has_prefix (error->message, path));
  g_assert_nonnull (strstr (error->message, "; "));
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, message));
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file.json", c->text, (gssize) c->length);

  check_file (path, c->message);
  temp_folder_remove (folder);
}

static const char whole[] =
    "{\"format\": \"x/1\", \"list\": [1, -2.5e3, true, null, {\"a\\u00e9\": \"é\\n\"}], \"z\": {}}";

static void
test_truncated (gconstpointer data)
{
  gsize length = GPOINTER_TO_SIZE (data);
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file.json", whole, (gssize) length);

  check_file (path, length < sizeof (whole) - 1 ? ":line 1, column " : NULL);
  temp_folder_remove (folder);
}

typedef char *(*MakeText) (guint n, gsize *length);

/* @n bytes. */
static char *
make_bytes (guint n, gsize *length)
{
  char *text = g_strnfill (n, ' ');

  text[0] = '{';
  text[n - 1] = '}';
  *length = n;
  return text;
}

static char *
repeat (const char *before, const char *part, guint n, const char *after, gsize *length)
{
  GString *text = g_string_new (before);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s", part);
  g_string_append (text, after);
  *length = text->len;
  return g_string_free (text, FALSE);
}

/* @n levels. */
static char *
make_depth (guint n, gsize *length)
{
  g_autofree char *close = repeat ("", "]", n - 1, "}", length);
  g_autofree char *open = repeat ("{\"a\":", "[", n - 1, "", length);

  return repeat (open, "", 0, close, length);
}

/* @n values: the root, the array and what is in it. */
static char *
make_values (guint n, gsize *length)
{
  return repeat ("{\"a\":[", "1,", n - 3, "1]}", length);
}

static char *
make_keys (guint n, gsize *length)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s\"k%u\":0", i > 0 ? "," : "", i);
  g_string_append_c (text, '}');
  *length = text->len;
  return g_string_free (text, FALSE);
}

static char *
make_string (guint n, gsize *length)
{
  return repeat ("{\"a\":\"", "x", n, "\"}", length);
}

/* An escape counts as what it means: two bytes. */
static char *
make_escaped_string (guint n, gsize *length)
{
  return repeat (n % 2 == 0 ? "{\"a\":\"" : "{\"a\":\"x", "\\u00e9", n / 2, "\"}", length);
}

static char *
make_name (guint n, gsize *length)
{
  return repeat ("{\"", "x", n, "\":0}", length);
}

typedef struct
{
  const char *name;
  guint cap;
  MakeText make;
} Cap;

static const Cap caps[] = {
  { "bytes", 16 * 1024 * 1024, make_bytes },
  { "depth", 32, make_depth },
  { "values", 200000, make_values },
  { "keys", 2048, make_keys },
  { "string", 65536, make_string },
  { "escaped-string", 65536, make_escaped_string },
  { "name", 65536, make_name },
};

static void
check_cap (const Cap *cap, int delta)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeReader) reader = NULL;
  gsize length;
  g_autofree char *text = cap->make ((guint) ((int) cap->cap + delta), &length);
  g_autofree char *limit = g_strdup_printf ("%u", cap->cap);
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "file.json", text, (gssize) length);

  reader = slotje_reader_new_for_file (path, &slotje_caps_profile, &error);
  if (delta <= 0)
    g_assert_no_error (error);
  else
    {
      g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_TOO_LARGE);
      g_assert_nonnull (strstr (error->message, limit));
      g_assert_true (g_str_has_prefix (error->message, path));
    }
  g_assert_true ((reader != NULL) == (delta <= 0));
  temp_folder_remove (folder);
}

static void
test_below_cap (gconstpointer data)
{
  check_cap (data, -1);
}

static void
test_at_cap (gconstpointer data)
{
  check_cap (data, 0);
}

static void
test_above_cap (gconstpointer data)
{
  check_cap (data, 1);
}

static void
test_deep (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SlotjeReader) reader = NULL;
  gsize length;
  char *text = repeat ("{\"a\":", data, 200000, "", &length);

  bytes = g_bytes_new_take (text, length);
  reader = slotje_reader_new_for_bytes (bytes, "deep", &slotje_caps_profile, &error);
  g_assert_null (reader);
  g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_TOO_LARGE);
}

/* 1024 names with one hash, as anybody can make them: “Ab” and “BA” are alike. */
static void
test_same_hash (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  char *folder = temp_folder_new ();
  g_autofree char *path = NULL;

  for (guint i = 0; i < 1024; i++)
    {
      g_string_append (text, i > 0 ? ",\"" : "\"");
      for (guint bit = 0; bit < 10; bit++)
        g_string_append (text, (i & (1u << bit)) != 0 ? "Ab" : "BA");
      g_string_append (text, "\":0");
    }
  g_string_append_c (text, '}');
  path = temp_folder_put (folder, "file.json", text->str, -1);
  check_file (path, "made to be slow to read");
  temp_folder_remove (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/gate/text/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  for (gsize i = 0; i < sizeof (whole); i++)
    {
      g_autofree char *path = g_strdup_printf ("/gate/truncated/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_truncated);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (caps); i++)
    {
      g_autofree char *below = g_strdup_printf ("/gate/cap/%s/below", caps[i].name);
      g_autofree char *at = g_strdup_printf ("/gate/cap/%s/at", caps[i].name);
      g_autofree char *above = g_strdup_printf ("/gate/cap/%s/above", caps[i].name);

      g_test_add_data_func (below, &caps[i], test_below_cap);
      g_test_add_data_func (at, &caps[i], test_at_cap);
      g_test_add_data_func (above, &caps[i], test_above_cap);
    }
  g_test_add_data_func ("/gate/deep/arrays", "[", test_deep);
  g_test_add_data_func ("/gate/deep/objects", "{\"a\":", test_deep);
  g_test_add_func ("/gate/same-hash", test_same_hash);
  return g_test_run ();
}
