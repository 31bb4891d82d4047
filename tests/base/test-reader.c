/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-error.h"
#include "slotje-reader.h"

static SlotjeReader *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  SlotjeReader *reader =
      slotje_reader_new_for_bytes (bytes, "my file", &slotje_caps_catalog, &error);

  g_assert_no_error (error);
  return reader;
}

/* One question asked of the member `m` of a document, and the complaint it must bring. */
typedef void (*Ask) (SlotjeReader *reader);

typedef struct
{
  const char *name;
  const char *text;
  Ask ask;
  const char *complaint; /* NULL: none */
} Case;

static const char *const colours[] = { "red", "green", NULL };

static void
ask_string (SlotjeReader *reader)
{
  const char *value = slotje_reader_get_string (reader, "m", SLOTJE_OPTIONAL);

  g_assert_cmpstr (value, ==,
                   slotje_reader_is_clean (reader) && slotje_reader_has (reader, "m") &&
                           !slotje_reader_is_null (reader, "m")
                       ? "é"
                       : NULL);
}

static void
ask_required_string (SlotjeReader *reader)
{
  g_assert_null (slotje_reader_get_string (reader, "m", SLOTJE_REQUIRED));
}

static void
ask_boolean (SlotjeReader *reader)
{
  g_assert_true (slotje_reader_get_boolean (reader, "m", TRUE));
}

static void
ask_false (SlotjeReader *reader)
{
  g_assert_false (slotje_reader_get_boolean (reader, "m", TRUE));
}

static void
ask_integer (SlotjeReader *reader)
{
  g_assert_cmpint (slotje_reader_get_integer (reader, "m", 7, 0, 9), ==, 7);
}

static void
ask_bound (SlotjeReader *reader)
{
  g_assert_cmpint (slotje_reader_get_integer (reader, "m", 7, 0, 9), ==, 9);
}

static void
ask_two_strings (SlotjeReader *reader)
{
  g_auto (GStrv) values = slotje_reader_dup_strings (reader, "m", SLOTJE_REQUIRED);

  g_assert_cmpuint (g_strv_length (values), ==, 2);
  g_assert_cmpstr (values[0], ==, "a");
  g_assert_cmpstr (values[1], ==, "b");
}

static void
ask_no_strings (SlotjeReader *reader)
{
  g_auto (GStrv) values = slotje_reader_dup_strings (reader, "m", SLOTJE_OPTIONAL);

  g_assert_nonnull (values);
  g_assert_cmpuint (g_strv_length (values), ==, 0);
}

static void
ask_green (SlotjeReader *reader)
{
  g_assert_cmpint (slotje_reader_get_word (reader, "m", colours, -1, SLOTJE_REQUIRED), ==, 1);
}

static void
ask_no_word (SlotjeReader *reader)
{
  g_assert_cmpint (slotje_reader_get_word (reader, "m", colours, -1, SLOTJE_OPTIONAL), ==, -1);
}

static void
ask_required_word (SlotjeReader *reader)
{
  g_assert_cmpint (slotje_reader_get_word (reader, "m", colours, -1, SLOTJE_REQUIRED), ==, -1);
}

static void
ask_object (SlotjeReader *reader)
{
  g_assert_false (slotje_reader_enter_object (reader, "m", SLOTJE_OPTIONAL));
}

static void
ask_required_object (SlotjeReader *reader)
{
  g_assert_false (slotje_reader_enter_object (reader, "m", SLOTJE_REQUIRED));
}

static void
ask_array (SlotjeReader *reader)
{
  g_assert_false (slotje_reader_enter_array (reader, "m", SLOTJE_OPTIONAL));
}

static void
ask_required_array (SlotjeReader *reader)
{
  g_assert_false (slotje_reader_enter_array (reader, "m", SLOTJE_REQUIRED));
}

static void
ask_only_a (SlotjeReader *reader)
{
  static const char *const known[] = { "a", NULL };

  slotje_reader_refuse_unknown (reader, known);
}

static void
ask_inside_text (SlotjeReader *reader)
{
  g_assert_true (slotje_reader_enter_array (reader, "m", SLOTJE_REQUIRED));
  g_assert_true (slotje_reader_enter_element (reader, 0));
  g_assert_null (slotje_reader_get_string (reader, "a", SLOTJE_REQUIRED));
  g_assert_null (slotje_reader_get_string (reader, "b", SLOTJE_REQUIRED));
}

static void
ask_own_string (SlotjeReader *reader)
{
  g_assert_true (slotje_reader_enter_array (reader, "m", SLOTJE_REQUIRED));
  g_assert_true (slotje_reader_enter_element (reader, 0));
  g_assert_null (slotje_reader_get_own_string (reader));
}

static const Case cases[] = {
  { "string", "{\"m\": \"é\"}", ask_string, NULL },
  { "string-absent", "{}", ask_string, NULL },
  { "string-null", "{\"m\": null}", ask_string, NULL },
  { "string-is-number", "{\"m\": 1}", ask_string,
    "my file:m: this must be a text; write it in double quotes" },
  { "string-is-object", "{\"m\": {}}", ask_string,
    "my file:m: this must be a text; write it in double quotes" },
  { "string-missing", "{}", ask_required_string, "my file:m: this is missing; add it" },
  { "string-missing-null", "{\"m\": null}", ask_required_string,
    "my file:m: this is missing; add it" },
  { "boolean", "{\"m\": false}", ask_false, NULL },
  { "boolean-absent", "{}", ask_boolean, NULL },
  { "boolean-null", "{\"m\": null}", ask_boolean, NULL },
  { "boolean-is-string", "{\"m\": \"false\"}", ask_boolean,
    "my file:m: this must be true or false; write true or false, without quotes" },
  { "boolean-is-zero", "{\"m\": 0}", ask_boolean,
    "my file:m: this must be true or false; write true or false, without quotes" },
  { "integer-at-bound", "{\"m\": 9}", ask_bound, NULL },
  { "integer-absent", "{}", ask_integer, NULL },
  { "integer-null", "{\"m\": null}", ask_integer, NULL },
  { "integer-too-large", "{\"m\": 10}", ask_integer,
    "my file:m: 10 is not from 0 to 9; write a number in that range" },
  { "integer-too-small", "{\"m\": -1}", ask_integer,
    "my file:m: -1 is not from 0 to 9; write a number in that range" },
  { "integer-is-real", "{\"m\": 1.0}", ask_integer,
    "my file:m: this must be a whole number; write it without a point and without quotes" },
  { "integer-is-true", "{\"m\": true}", ask_integer,
    "my file:m: this must be a whole number; write it without a point and without quotes" },
  { "strings", "{\"m\": [\"a\", \"b\"]}", ask_two_strings, NULL },
  { "strings-empty", "{\"m\": []}", ask_no_strings, NULL },
  { "strings-absent", "{}", ask_no_strings, NULL },
  { "strings-is-string", "{\"m\": \"a\"}", ask_no_strings,
    "my file:m: this must be a list of texts; write it in [ and ]" },
  { "strings-one-is-null", "{\"m\": [\"a\", null, \"b\"]}", ask_two_strings,
    "my file:m[1]: this must be a text; write it in double quotes" },
  { "word", "{\"m\": \"green\"}", ask_green, NULL },
  { "word-absent", "{}", ask_no_word, NULL },
  { "word-unknown", "{\"m\": \"Red\"}", ask_no_word,
    "my file:m: “Red” is not one of: red, green; use one of those words" },
  { "word-missing", "{}", ask_required_word, "my file:m: this is missing; add it" },
  { "object-absent", "{}", ask_object, NULL },
  { "object-is-array", "{\"m\": []}", ask_object,
    "my file:m: this must be an object; write it in { and }" },
  { "object-missing", "{}", ask_required_object, "my file:m: this is missing; add it" },
  { "array-absent", "{}", ask_array, NULL },
  { "array-is-object", "{\"m\": {}}", ask_array,
    "my file:m: this must be a list; write it in [ and ]" },
  { "array-missing", "{}", ask_required_array, "my file:m: this is missing; add it" },
  { "known", "{\"a\": 1}", ask_only_a, NULL },
  { "unknown", "{\"a\": 1, \"b\": 2}", ask_only_a,
    "my file:b: this name is not known; check the spelling, or take it out" },
  { "element-is-no-object", "{\"m\": [1]}", ask_inside_text,
    "my file:m[0]: this must be an object; write it in { and }" },
  { "own-string-is-number", "{\"m\": [1]}", ask_own_string,
    "my file:m[0]: this must be a text; write it in double quotes" },
  { "direction-shown", "{\"m\": \"\\u202ered\"}", ask_no_word,
    "my file:m: “\\u202ered” is not one of: red, green; use one of those words" },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (SlotjeReader) reader = read_text (c->text);
  GPtrArray *complaints;

  c->ask (reader);
  complaints = slotje_reader_get_complaints (reader);
  g_assert_cmpuint (complaints->len, ==, c->complaint != NULL ? 1 : 0);
  g_assert_true (slotje_reader_is_clean (reader) == (c->complaint == NULL));
  if (c->complaint != NULL)
    {
      g_autofree char *line = slotje_complaint_to_string (complaints->pdata[0]);

      g_assert_cmpstr (line, ==, c->complaint);
    }
}

static void
assert_place (SlotjeReader *reader, const char *expected)
{
  g_autofree char *place = slotje_reader_dup_place (reader);

  g_assert_cmpstr (place, ==, expected);
}

static void
test_places (void)
{
  g_autoptr (SlotjeReader) reader = read_text (
      "{\"a\": [{\"id\": \"x\", \"o\": {\"l\": [[1]]}}, {\"id\": 3}, {\"id\": \"\"}]}");

  assert_place (reader, "");
  g_assert_true (slotje_reader_enter_array (reader, "a", SLOTJE_REQUIRED));
  g_assert_cmpuint (slotje_reader_get_length (reader), ==, 3);
  g_assert_true (slotje_reader_enter_element (reader, 0));
  g_assert_true (slotje_reader_enter_object (reader, "o", SLOTJE_REQUIRED));
  g_assert_true (slotje_reader_enter_array (reader, "l", SLOTJE_REQUIRED));
  g_assert_true (slotje_reader_enter_element (reader, 0));
  assert_place (reader, "a[x].o.l[0]");
  for (int i = 0; i < 4; i++)
    slotje_reader_leave (reader);
  assert_place (reader, "a");
  g_assert_true (slotje_reader_enter_element (reader, 1));
  assert_place (reader, "a[1]");
  slotje_reader_leave (reader);
  g_assert_true (slotje_reader_enter_element (reader, 2));
  assert_place (reader, "a[2]");
  slotje_reader_leave (reader);
  g_assert_false (slotje_reader_enter_element (reader, 3));
  slotje_reader_leave (reader);
  assert_place (reader, "");
  g_assert_true (slotje_reader_is_clean (reader));
}

static void
test_kinds (void)
{
  g_autoptr (SlotjeReader) reader = read_text ("{\"z\": [\"s\"], \"a\": null}");
  g_auto (GStrv) members = slotje_reader_dup_members (reader);

  g_assert_cmpuint (g_strv_length (members), ==, 2);
  g_assert_cmpstr (members[0], ==, "z");
  g_assert_true (slotje_reader_is_object (reader));
  g_assert_true (slotje_reader_has (reader, "a"));
  g_assert_true (slotje_reader_is_null (reader, "a"));
  g_assert_false (slotje_reader_is_null (reader, "z"));
  g_assert_false (slotje_reader_has (reader, "b"));
  g_assert_false (slotje_reader_is_null (reader, "b"));
  g_assert_true (slotje_reader_enter_array (reader, "z", SLOTJE_REQUIRED));
  g_assert_true (slotje_reader_is_array (reader));
  g_assert_false (slotje_reader_is_object (reader));
  g_assert_true (slotje_reader_enter_element (reader, 0));
  g_assert_true (slotje_reader_is_string (reader));
  g_assert_cmpstr (slotje_reader_get_own_string (reader), ==, "s");
  g_assert_cmpuint (slotje_reader_get_length (reader), ==, 0);
  g_assert_false (slotje_reader_has (reader, "s"));
}

/* A file of nothing but errors does not bring a complaint for each. */
static void
test_many_complaints (void)
{
  g_autoptr (SlotjeReader) reader = read_text ("{}");
  g_autoptr (GPtrArray) complaints = NULL;

  for (int i = 0; i < 5000; i++)
    slotje_reader_complain (reader, NULL, "remedy", "number %d", i);
  complaints = slotje_reader_steal_complaints (reader);
  g_assert_cmpuint (complaints->len, ==, 1000);
  g_assert_true (slotje_reader_is_clean (reader));
}

static void
test_long_complaint (void)
{
  g_autofree char *what = g_strnfill (100000, 'x');
  g_autoptr (SlotjeComplaint) complaint = slotje_complaint_new (NULL, NULL, what, "mend it");
  g_autofree char *line = slotje_complaint_to_string (complaint);

  g_assert_cmpuint (strlen (line), <, 500);
  g_assert_true (g_str_has_suffix (line, "…; mend it"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/reader/places", test_places);
  g_test_add_func ("/reader/kinds", test_kinds);
  g_test_add_func ("/reader/many-complaints", test_many_complaints);
  g_test_add_func ("/reader/long-complaint", test_long_complaint);
  return g_test_run ();
}
