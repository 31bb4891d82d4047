/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-reader.h"
#include "slotje-writer.h"

/* Everything of a document taken as unknown, and written again. */
static char *
write_again (const char *text)
{
  static const char *const none[] = { NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (SlotjeReader) reader =
                 slotje_reader_new_for_bytes (bytes, "text", &slotje_caps_profile, &error);
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_SORTED);
  g_autoptr (JsonNode) unknown = NULL;
  gsize length;
  char *result;

  g_assert_no_error (error);
  unknown = slotje_reader_dup_unknown (reader, none);
  slotje_writer_add_members (writer, unknown);
  result = slotje_writer_print (writer, &length);
  g_assert_cmpuint (length, ==, strlen (result));
  return result;
}

typedef struct
{
  const char *name;
  const char *text;
  const char *printed;
} Case;

static const Case cases[] = {
  { "empty", "{}", "{}\n" },
  { "sorted", "{\"b\":1,\"a\":2,\"B\":3}", "{\n  \"B\": 3,\n  \"a\": 2,\n  \"b\": 1\n}\n" },
  { "nested", "{\"a\":{\"c\":[],\"b\":{}}}",
    "{\n  \"a\": {\n    \"b\": {},\n    \"c\": []\n  }\n}\n" },
  { "array-keeps-order", "{\"a\":[2,\"b\",null]}",
    "{\n  \"a\": [\n    2,\n    \"b\",\n    null\n  ]\n}\n" },
  { "booleans", "{\"a\":[true,false]}", "{\n  \"a\": [\n    true,\n    false\n  ]\n}\n" },
  { "string", "{\"a\":\"\\u00e9\\/\\\"\\\\\\n\\t\\u001f\\u007f€\"}",
    "{\n  \"a\": \"é/\\\"\\\\\\n\\t\\u001f\\u007f€\"\n}\n" },
  { "name", "{\"\\u0001\\n\\\"\":1}", "{\n  \"\\u0001\\n\\\"\": 1\n}\n" },
  { "integer", "{\"a\":-9007199254740992}", "{\n  \"a\": -9007199254740992\n}\n" },
  { "double", "{\"a\":0.10}", "{\n  \"a\": 0.1\n}\n" },
  { "whole-double", "{\"a\":1.0}", "{\n  \"a\": 1.0\n}\n" },
  { "large-double", "{\"a\":1e17}", "{\n  \"a\": 1e+17\n}\n" },
  { "precise-double", "{\"a\":0.30000000000000004}", "{\n  \"a\": 0.30000000000000004\n}\n" },
  { "minus-zero", "{\"a\":-0.0}", "{\n  \"a\": -0.0\n}\n" },
  { "smallest-double", "{\"a\":5e-324}", "{\n  \"a\": 4.94065645841247e-324\n}\n" },
  { "largest-double", "{\"a\":1.7976931348623157e308}",
    "{\n  \"a\": 1.7976931348623157e+308\n}\n" },
};

static void
test_print (gconstpointer data)
{
  const Case *c = data;
  g_autofree char *once = write_again (c->text);
  g_autofree char *twice = write_again (once);

  g_assert_cmpstr (once, ==, c->printed);
  g_assert_cmpstr (twice, ==, once);
}

static void
test_built (void)
{
  static const char *const words[] = { "x", "y", NULL };
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);
  g_autofree char *text = NULL;

  slotje_writer_add_string (writer, "z", "a\x01\xc2\x9b\x7f\r\nb\tc");
  slotje_writer_add_strings (writer, "words", words);
  slotje_writer_open_array (writer, "list");
  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_integer (writer, "n", 3);
  slotje_writer_add_null (writer, "nothing");
  slotje_writer_close (writer);
  slotje_writer_add_boolean (writer, NULL, TRUE);
  /* what is left open is closed */
  text = slotje_writer_print (writer, NULL);
  g_assert_cmpstr (text, ==,
                   "{\n  \"z\": \"a\\nb\\tc\",\n  \"words\": [\n    \"x\",\n    \"y\"\n  ],\n"
                   "  \"list\": [\n    {\n      \"n\": 3,\n      \"nothing\": null\n    },\n"
                   "    true\n  ]\n}\n");
}

static void
test_known_wins (void)
{
  static const char *const none[] = { NULL };
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{\"a\": 1, \"b\": 2}", 16);
  g_autoptr (SlotjeReader) reader =
                 slotje_reader_new_for_bytes (bytes, "text", &slotje_caps_profile, NULL);
  g_autoptr (JsonNode) unknown = slotje_reader_dup_unknown (reader, none);
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_SORTED);
  g_autofree char *text = NULL;

  slotje_writer_add_integer (writer, "a", 7);
  slotje_writer_add_members (writer, unknown);
  slotje_writer_add_members (writer, NULL);
  slotje_writer_add_node (writer, "c", NULL);
  text = slotje_writer_print (writer, NULL);
  g_assert_cmpstr (text, ==, "{\n  \"a\": 7,\n  \"b\": 2\n}\n");
}

/* What is kept outlives the reader it came from. */
static void
test_unknown (void)
{
  static const char *const known[] = { "b", NULL };
  static const char *const all[] = { "a", "b", "c", NULL };
  static const char text[] = "{\"c\": [{\"d\": 1}], \"b\": 2, \"a\": null}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  SlotjeReader *reader = slotje_reader_new_for_bytes (bytes, "text", &slotje_caps_profile, NULL);
  g_autoptr (JsonNode) unknown = slotje_reader_dup_unknown (reader, known);
  g_autoptr (JsonNode) member = slotje_reader_dup_member (reader, "c");
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_SORTED);
  g_autofree char *printed = NULL;

  g_assert_null (slotje_reader_dup_unknown (reader, all));
  g_assert_null (slotje_reader_dup_member (reader, "x"));
  slotje_reader_free (reader);
  slotje_writer_add_members (writer, unknown);
  slotje_writer_add_node (writer, "e", member);
  printed = slotje_writer_print (writer, NULL);
  g_assert_cmpstr (printed, ==,
                   "{\n  \"a\": null,\n  \"c\": [\n    {\n      \"d\": 1\n    }\n  ],\n"
                   "  \"e\": [\n    {\n      \"d\": 1\n    }\n  ]\n}\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/writer/print/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_print);
    }
  g_test_add_func ("/writer/built", test_built);
  g_test_add_func ("/writer/known-wins", test_known_wins);
  g_test_add_func ("/writer/unknown", test_unknown);
  return g_test_run ();
}
