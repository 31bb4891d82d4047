/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-error.h"
#include "slotje-profile-codec.h"

typedef struct
{
  const char *name;
  const char *text;
} Case;

/* As the program prints them: reading and printing changes no byte. */
static const Case canonical[] = {
  { "empty",
    "{\n  \"accounts\": [],\n  \"format\": \"slotje-profile/1\",\n  \"generation\": 0\n}\n" },
  { "everything", "{\n"
                  "  \"accounts\": [\n"
                  "    {\n"
                  "      \"absent\": [\n"
                  "        \"live\",\n"
                  "        \"stories\"\n"
                  "      ],\n"
                  "      \"answers\": {\n"
                  "        \"future-posts\": {\n"
                  "          \"accepted\": {\n"
                  "            \"by\": \"me\",\n"
                  "            \"reason\": \"it’s fine\",\n"
                  "            \"until\": \"2027-05-01\"\n"
                  "          },\n"
                  "          \"from\": \"archive\",\n"
                  "          \"guess\": \"only-me\",\n"
                  "          \"mood\": 0.5,\n"
                  "          \"note\": \"two\\nlines\",\n"
                  "          \"observed\": \"2026-11-22\",\n"
                  "          \"options\": [\n"
                  "            \"friends\",\n"
                  "            \"no-such-option\"\n"
                  "          ],\n"
                  "          \"revision\": \"2026-11-22\"\n"
                  "        },\n"
                  "        \"no-such-setting\": {\n"
                  "          \"from\": \"default\",\n"
                  "          \"options\": [\n"
                  "            \"on\"\n"
                  "          ]\n"
                  "        }\n"
                  "      },\n"
                  "      \"colour\": [\n"
                  "        {\n"
                  "          \"a\": null,\n"
                  "          \"b\": []\n"
                  "        }\n"
                  "      ],\n"
                  "      \"goals\": [\n"
                  "        \"connect\",\n"
                  "        \"a-goal\"\n"
                  "      ],\n"
                  "      \"guesses\": {\n"
                  "        \"old-posts\": \"public\"\n"
                  "      },\n"
                  "      \"handle\": \"@me\",\n"
                  "      \"id\": \"a1\",\n"
                  "      \"intended\": {\n"
                  "        \"own-posts\": [\n"
                  "          \"contacts\"\n"
                  "        ],\n"
                  "        \"stories\": []\n"
                  "      },\n"
                  "      \"links\": {\n"
                  "        \"boss\": [\n"
                  "          \"none\",\n"
                  "          \"restricted\"\n"
                  "        ]\n"
                  "      },\n"
                  "      \"name\": \"Privé\",\n"
                  "      \"platform\": \"no-such-platform\",\n"
                  "      \"purpose\": \"private\"\n"
                  "    }\n"
                  "  ],\n"
                  "  \"format\": \"slotje-profile/1\",\n"
                  "  \"generation\": 42,\n"
                  "  \"history\": [\n"
                  "    {\n"
                  "      \"accounts\": [],\n"
                  "      \"date\": \"2026-05-01\",\n"
                  "      \"weather\": \"rain\"\n"
                  "    }\n"
                  "  ],\n"
                  "  \"version\": 1e+17,\n"
                  "  \"weights\": {\n"
                  "    \"surfaces\": {\n"
                  "      \"facebook/own-posts\": 5,\n"
                  "      \"nowhere/nothing\": 1\n"
                  "    },\n"
                  "    \"times\": {\n"
                  "      \"night\": 2\n"
                  "    },\n"
                  "    \"viewers\": {\n"
                  "      \"a-stranger\": 5,\n"
                  "      \"web\": 0\n"
                  "    }\n"
                  "  }\n"
                  "}\n" },
  { "newer", "{\n  \"accounts\": [],\n  \"format\": \"slotje-profile/2\",\n  \"generation\": 7,\n"
             "  \"more\": {}\n}\n" },
};

static SlotjeProfile *
read_text (const char *text, GPtrArray **complaints)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  SlotjeProfile *profile = slotje_profile_codec_read (bytes, "text", complaints, &error);

  g_assert_no_error (error);
  return profile;
}

static void
test_canonical (gconstpointer data)
{
  const Case *c = data;
  gsize length;
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (SlotjeProfile) profile = read_text (c->text, &complaints);
  g_autofree char *printed = slotje_profile_codec_print (profile, &length);

  g_assert_cmpuint (complaints->len, ==, 0);
  g_assert_cmpstr (printed, ==, c->text);
  g_assert_cmpuint (length, ==, strlen (c->text));
}

/* What we did not know is still there after everything around it was changed. */
static void
test_unknown_survives (void)
{
  g_autoptr (SlotjeProfile) profile = read_text (canonical[1].text, NULL);
  const SlotjeAnswer *old =
      slotje_account_get_answer (slotje_profile_find_account (profile, "a1"), "future-posts");
  SlotjeAnswer *answer = slotje_answer_copy (old);
  g_autofree char *printed = NULL;
  static const char *const kept[] = { "\"by\": \"me\"",        "\"mood\": 0.5",  "\"colour\": [",
                                      "\"weather\": \"rain\"", "\"version\": 1", "no-such-platform",
                                      "no-such-setting",       "\"night\": 2" };

  g_free (answer->note);
  answer->note = g_strdup ("changed");
  g_assert_true (slotje_profile_set_answer (profile, "a1", "future-posts", answer, "Note"));
  printed = slotje_profile_codec_print (profile, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    g_assert_nonnull (strstr (printed, kept[i]));
  g_assert_nonnull (strstr (printed, "\"note\": \"changed\""));
  g_assert_nonnull (strstr (printed, "\"generation\": 43"));
}

/* What stands in any order and shape becomes canonical once, and then stays. */
static void
test_becomes_canonical (void)
{
  static const char text[] =
      "{\"x\":1,\"format\":\"slotje-profile/1\",\"accounts\":[{\"platform\":\"x\",\"id\":\"a1\","
      "\"purpose\":null,\"links\":{\"boss\":[]},\"absent\":[\"b\",\"a\",\"b\"],"
      "\"answers\":{\"s\":{\"accepted\":{},\"options\":[\"on\"]}},"
      "\"guesses\":{\"s\":\"off\",\"t\":\"on\"},"
      "\"notes\":{\"s\":\"of an answer\",\"t\":\"of a guess\",\"u\":\"alone\"}}]}";
  g_autoptr (SlotjeProfile) profile = read_text (text, NULL);
  g_autofree char *once = slotje_profile_codec_print (profile, NULL);
  g_autoptr (SlotjeProfile) again = read_text (once, NULL);
  g_autofree char *twice = slotje_profile_codec_print (again, NULL);
  SlotjeAccount *account = slotje_profile_get_account (profile, 0);
  const SlotjeAnswer *answer = slotje_account_get_answer (account, "s");

  g_assert_cmpstr (twice, ==, once);
  g_assert_false (account->has_purpose);
  g_assert_cmpuint (slotje_account_get_links (account, "boss"), ==, SLOTJE_LINKS_UNKNOWN);
  g_assert_cmpstr (answer->guess, ==, "off");
  g_assert_cmpint (answer->from, ==, SLOTJE_FROM_SEEN);
  g_assert_cmpstr (answer->accepted_reason, ==, "");
  g_assert_null (answer->accepted_until);
  g_assert_false (slotje_answer_is_recorded (slotje_account_get_answer (account, "t")));
  g_assert_cmpstr (answer->note, ==, "of an answer");
  g_assert_cmpstr (slotje_account_get_answer (account, "t")->note, ==, "of a guess");
  g_assert_cmpstr (slotje_account_get_answer (account, "u")->note, ==, "alone");
}

static void
test_newer (void)
{
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (SlotjeProfile) profile = read_text (
      "{\"format\": \"slotje-profile/2\", \"accounts\": [{\"id\": \"a1\"}, "
      "{\"id\": \"a2\", \"platform\": \"x\", \"purpose\": \"fun\", \"answers\": "
      "{\"s\": {\"choice\": 1}, \"t\": {\"options\": [\"on\"]}}}]}",
      &complaints);
  SlotjeAccount *account = slotje_profile_find_account (profile, "a2");

  g_assert_cmpuint (complaints->len, ==, 4);
  g_assert_true (slotje_profile_get_read_only (profile));
  slotje_profile_set_read_only (profile, FALSE);
  g_assert_true (slotje_profile_get_read_only (profile));
  g_assert_cmpuint (slotje_profile_get_n_accounts (profile), ==, 1);
  g_assert_nonnull (slotje_account_get_answer (account, "t"));
  g_assert_null (slotje_account_get_answer (account, "s"));
}

/* A guess that was made before looking is kept, and becomes part of the answer. */
static void
test_guess (void)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (SlotjeProfile) back = NULL;
  SlotjeAnswer *answer = slotje_answer_new (NULL, NULL, NULL);
  g_autofree char *printed = NULL;
  const SlotjeAnswer *found;

  answer->guess = g_strdup ("public");
  slotje_profile_add_account (profile, slotje_account_new ("a1", "x"), "Add");
  g_assert_true (slotje_profile_set_answer (profile, "a1", "s", answer, "Guess"));
  printed = slotje_profile_codec_print (profile, NULL);
  g_assert_nonnull (strstr (printed, "\"answers\": {},"));
  back = read_text (printed, NULL);
  found = slotje_account_get_answer (slotje_profile_get_account (back, 0), "s");
  g_assert_cmpstr (found->guess, ==, "public");
  g_assert_false (slotje_answer_is_recorded (found));
}

/* A text of a person may hold anything a keyboard or a clipboard gives. */
static void
test_odd_text (void)
{
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (SlotjeProfile) back = NULL;
  SlotjeAccount *account = slotje_account_new ("a1", "x");
  g_autofree char *printed = NULL;

  g_free (account->name);
  account->name = g_strdup ("a\x1b[31m\r\nb\xff"
                            "c\"\\");
  slotje_profile_add_account (profile, account, "Add");
  printed = slotje_profile_codec_print (profile, NULL);
  back = read_text (printed, NULL);
  g_assert_cmpstr (slotje_profile_get_account (back, 0)->name, ==,
                   "a[31m\nb\xef\xbf\xbd"
                   "c\"\\");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (canonical); i++)
    {
      g_autofree char *path = g_strdup_printf ("/round-trip/canonical/%s", canonical[i].name);

      g_test_add_data_func (path, &canonical[i], test_canonical);
    }
  g_test_add_func ("/round-trip/unknown-survives", test_unknown_survives);
  g_test_add_func ("/round-trip/becomes-canonical", test_becomes_canonical);
  g_test_add_func ("/round-trip/newer", test_newer);
  g_test_add_func ("/round-trip/guess", test_guess);
  g_test_add_func ("/round-trip/odd-text", test_odd_text);
  return g_test_run ();
}
