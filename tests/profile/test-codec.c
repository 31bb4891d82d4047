/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-error.h"
#include "slotje-profile-codec.h"
#include "temp-folder.h"

#define PROFILE(accounts) "{\"format\": \"slotje-profile/1\", \"accounts\": [" accounts "]}"
#define ACCOUNT(members) PROFILE ("{\"id\": \"a1\", \"platform\": \"x\", " members "}")
#define ANSWER(members) ACCOUNT ("\"answers\": {\"s\": {" members "}}")
#define WEIGHTS(value) "{\"format\": \"slotje-profile/1\", \"weights\": " value "}"
#define OK_ANSWER(members) ANSWER ("\"options\": [\"on\"], " members)

typedef struct
{
  const char *name;
  const char *text;
  const char *complaints; /* each `PLACE: WHAT`, by newlines */
} Bad;

static const Bad bad[] = {
  { "no-format", "{}", "format: this is missing" },
  { "null-format", "{\"format\": null}", "format: this is missing" },
  { "format-is-number", "{\"format\": 1}", "format: this must be a text" },
  { "other-format", "{\"format\": \"slotje-platform/1\"}",
    "format: this is no profile, but “slotje-platform/1”" },
  { "version-zero", "{\"format\": \"slotje-profile/0\"}",
    "format: this is no profile, but “slotje-profile/0”" },
  { "version-leading-zero", "{\"format\": \"slotje-profile/01\"}",
    "format: this is no profile, but “slotje-profile/01”" },
  { "version-word", "{\"format\": \"slotje-profile/one\"}",
    "format: this is no profile, but “slotje-profile/one”" },
  { "version-blank", "{\"format\": \"slotje-profile/1 \"}",
    "format: this is no profile, but “slotje-profile/1 ”" },
  { "no-version", "{\"format\": \"slotje-profile/\"}",
    "format: this is no profile, but “slotje-profile/”" },
  { "bare-format", "{\"format\": \"slotje-profile\"}",
    "format: this is no profile, but “slotje-profile”" },
  { "generation-is-text", "{\"format\": \"slotje-profile/1\", \"generation\": \"1\"}",
    "generation: this must be a whole number" },
  { "generation-negative", "{\"format\": \"slotje-profile/1\", \"generation\": -1}",
    "generation: -1 is not from 0 to 9007199254740991" },
  { "accounts-is-object", "{\"format\": \"slotje-profile/1\", \"accounts\": {}}",
    "accounts: this must be a list" },
  { "history-is-object", "{\"format\": \"slotje-profile/1\", \"history\": {}}",
    "history: this must be a list" },
  { "weights-is-list", WEIGHTS ("[]"), "weights: this must be an object" },
  { "weights-of-viewers-is-list", WEIGHTS ("{\"viewers\": []}"),
    "weights.viewers: this must be an object" },
  { "weight-of-viewer-negative", WEIGHTS ("{\"viewers\": {\"web\": -1}}"),
    "weights.viewers.web: -1 is not from 0 to 5" },
  { "weight-of-viewer-too-high", WEIGHTS ("{\"viewers\": {\"web\": 6}}"),
    "weights.viewers.web: 6 is not from 0 to 5" },
  { "weight-of-viewer-is-text", WEIGHTS ("{\"viewers\": {\"web\": \"5\"}}"),
    "weights.viewers.web: this must be a whole number" },
  { "weight-of-viewer-is-half", WEIGHTS ("{\"viewers\": {\"web\": 0.5}}"),
    "weights.viewers.web: this must be a whole number" },
  { "weight-of-surface-zero", WEIGHTS ("{\"surfaces\": {\"x/own-posts\": 0}}"),
    "weights.surfaces.x/own-posts: 0 is not from 1 to 5" },
  { "weight-of-surface-too-high", WEIGHTS ("{\"surfaces\": {\"x/own-posts\": 6}}"),
    "weights.surfaces.x/own-posts: 6 is not from 1 to 5" },
  { "account-is-text", PROFILE ("\"a1\""), "accounts[0]: this must be an object" },
  { "account-is-null", PROFILE ("null"), "accounts[0]: this must be an object" },
  { "account-is-empty", PROFILE ("{}"),
    "accounts[0].id: this is missing\naccounts[0].platform: this is missing\naccounts[0].answers: "
    "this is missing" },
  { "no-id", PROFILE ("{\"platform\": \"x\", \"answers\": {}}"),
    "accounts[0].id: this is missing" },
  { "empty-id", PROFILE ("{\"id\": \"\", \"platform\": \"x\", \"answers\": {}}"),
    "accounts[0].id: this is empty" },
  { "id-is-number", PROFILE ("{\"id\": 1, \"platform\": \"x\", \"answers\": {}}"),
    "accounts[0].id: this must be a text" },
  { "no-platform", PROFILE ("{\"id\": \"a1\", \"answers\": {}}"),
    "accounts[a1].platform: this is missing" },
  { "empty-platform", PROFILE ("{\"id\": \"a1\", \"platform\": \"\", \"answers\": {}}"),
    "accounts[a1].platform: this is empty" },
  { "no-answers", PROFILE ("{\"id\": \"a1\", \"platform\": \"x\"}"),
    "accounts[a1].answers: this is missing" },
  { "same-id",
    PROFILE (
        "{\"id\": \"a1\", \"platform\": \"x\", \"answers\": {}}, {\"id\": \"a1\", \"platform\": "
        "\"y\", \"answers\": {}}, {\"id\": \"a1\", \"platform\": \"z\", \"answers\": {}}"),
    "accounts[a1].id: another account has the same id\naccounts[a1].id: another account has the "
    "same id" },
  { "name-is-number", ACCOUNT ("\"name\": 1, \"answers\": {}"),
    "accounts[a1].name: this must be a text" },
  { "handle-is-list", ACCOUNT ("\"handle\": [], \"answers\": {}"),
    "accounts[a1].handle: this must be a text" },
  { "purpose-unknown", ACCOUNT ("\"purpose\": \"work\", \"answers\": {}"),
    "accounts[a1].purpose: “work” is not one of: private, professional, mixed" },
  { "goals-is-text", ACCOUNT ("\"goals\": \"connect\", \"answers\": {}"),
    "accounts[a1].goals: this must be a list of texts" },
  { "goal-is-number", ACCOUNT ("\"goals\": [1], \"answers\": {}"),
    "accounts[a1].goals[0]: this must be a text" },
  { "links-is-list", ACCOUNT ("\"links\": [], \"answers\": {}"),
    "accounts[a1].links: this must be an object" },
  { "link-unknown", ACCOUNT ("\"links\": {\"boss\": [\"contact\", \"friend\"]}, \"answers\": {}"),
    "accounts[a1].links.boss: “friend” is not a kind of link" },
  { "link-is-text", ACCOUNT ("\"links\": {\"boss\": \"contact\"}, \"answers\": {}"),
    "accounts[a1].links.boss: this must be a list of texts" },
  { "link-is-null", ACCOUNT ("\"links\": {\"boss\": null}, \"answers\": {}"),
    "accounts[a1].links.boss: this is missing" },
  { "absent-is-object", ACCOUNT ("\"absent\": {}, \"answers\": {}"),
    "accounts[a1].absent: this must be a list of texts" },
  { "intended-is-list", ACCOUNT ("\"intended\": [], \"answers\": {}"),
    "accounts[a1].intended: this must be an object" },
  { "answers-is-list", ACCOUNT ("\"answers\": []"),
    "accounts[a1].answers: this must be an object" },
  { "answer-is-text", ACCOUNT ("\"answers\": {\"s\": \"on\"}"),
    "accounts[a1].answers.s: this must be an object" },
  { "answer-is-null", ACCOUNT ("\"answers\": {\"s\": null}"),
    "accounts[a1].answers.s: this is missing" },
  { "no-options", ANSWER ("\"guess\": \"on\""), "accounts[a1].answers.s.options: this is missing" },
  { "empty-options", ANSWER ("\"options\": []"),
    "accounts[a1].answers.s.options: this list is empty" },
  { "options-is-text", ANSWER ("\"options\": \"on\""),
    "accounts[a1].answers.s.options: this must be a list" },
  { "option-is-number", ANSWER ("\"options\": [1]"),
    "accounts[a1].answers.s.options[0]: this must be a text" },
  { "guess-is-list", OK_ANSWER ("\"guess\": [\"on\"]"),
    "accounts[a1].answers.s.guess: this must be a text" },
  { "date-not-real", OK_ANSWER ("\"observed\": \"2026-02-30\""),
    "accounts[a1].answers.s.observed: “2026-02-30” is not a date" },
  { "from-unknown", OK_ANSWER ("\"from\": \"heard\""),
    "accounts[a1].answers.s.from: “heard” is not one of: seen, archive, default" },
  { "from-is-number", OK_ANSWER ("\"from\": 0"),
    "accounts[a1].answers.s.from: this must be a text" },
  { "note-is-number", OK_ANSWER ("\"note\": 1"),
    "accounts[a1].answers.s.note: this must be a text" },
  { "accepted-is-true", OK_ANSWER ("\"accepted\": true"),
    "accounts[a1].answers.s.accepted: this must be an object" },
  { "until-not-real", OK_ANSWER ("\"accepted\": {\"until\": \"soon\"}"),
    "accounts[a1].answers.s.accepted.until: “soon” is not a date" },
  { "guesses-is-list", ACCOUNT ("\"guesses\": [], \"answers\": {}"),
    "accounts[a1].guesses: this must be an object" },
  { "guesses-of-number", ACCOUNT ("\"guesses\": {\"s\": 1}, \"answers\": {}"),
    "accounts[a1].guesses.s: this must be a text" },
  { "several",
    ACCOUNT ("\"purpose\": \"work\", \"answers\": {\"s\": {\"options\": [], \"from\": \"x\"}}"),
    "accounts[a1].purpose: “work” is not one of: private, professional, mixed\n"
    "accounts[a1].answers.s.options: this list is empty\n"
    "accounts[a1].answers.s.from: “x” is not one of: seen, archive, default" },
};

static void
test_bad (gconstpointer data)
{
  const Bad *b = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (SlotjeProfile) profile = NULL;
  char *folder = temp_folder_new ();
  g_autofree char *path = temp_folder_put (folder, "bad.slotje", b->text, -1);
  g_autofree char *first = NULL;

  profile = slotje_profile_codec_load (path, &complaints, &error);
  g_assert_null (profile);
  g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE);
  for (guint i = 0; i < complaints->len; i++)
    {
      SlotjeComplaint *complaint = complaints->pdata[i];

      g_assert_cmpstr (complaint->file, ==, path);
      g_assert_cmpuint (strlen (complaint->remedy), >, 0);
      g_string_append_printf (found, "%s%s: %s", i > 0 ? "\n" : "", complaint->place,
                              complaint->what);
    }
  g_assert_cmpstr (found->str, ==, b->complaints);
  first = slotje_complaint_to_string (complaints->pdata[0]);
  g_assert_cmpstr (error->message, ==, first);
  temp_folder_remove (folder);
}

/* Nothing readable at all is a complaint, too. */
static void
test_not_json (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, strlen (data));
  g_autofree char *line = NULL;

  g_assert_null (slotje_profile_codec_read (bytes, "a.slotje", &complaints, &error));
  g_assert_error (error, SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE);
  g_assert_cmpuint (complaints->len, ==, 1);
  line = slotje_complaint_to_string (complaints->pdata[0]);
  g_assert_cmpstr (line, ==, error->message);
  g_assert_true (g_str_has_prefix (line, "a.slotje:line 1, column "));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdup_printf ("/codec/bad/%s", bad[i].name);

      g_test_add_data_func (path, &bad[i], test_bad);
    }
  g_test_add_data_func ("/codec/not-json/empty", "", test_not_json);
  g_test_add_data_func ("/codec/not-json/blank", "   ", test_not_json);
  g_test_add_data_func ("/codec/not-json/text", "Dear diary", test_not_json);
  g_test_add_data_func ("/codec/not-json/array", "[]", test_not_json);
  g_test_add_data_func ("/codec/not-json/torn", "{\"format\": \"slotje-pro", test_not_json);
  return g_test_run ();
}
