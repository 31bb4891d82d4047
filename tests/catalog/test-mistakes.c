/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"

/* Mistakes in the records; those in rules stand in test-rule-mistakes.c. */
static const DemoMistake head[] = {
  { "format", "slotje-platform/1", "slotje-platform/9", "format", "slotje-platform/9" },
  { "unknown-member", "\"goodFor\"", "\"goodfor\"", "goodfor", "not known" },
  { "id-capital", "\"id\": \"demo\"", "\"id\": \"Demo\"", "id", "not an id" },
  { "id-missing", "\"id\": \"demo\", ", "", "id", "missing" },
  { "id-null", "\"id\": \"demo\"", "\"id\": null", "id", "missing" },
  { "revision", "2026-11-20", "2026-02-30", "revision", "not a date" },
  { "revision-month", "2026-11-20", "2026-11", "revision", "not a date" },
  { "name-blank", "\"name\": \"Demo\"", "\"name\": \" \"", "name", "empty" },
  { "aliases", "[\"Example\"]", "\"Example\"", "aliases", "list" },
  { "tile-letter", "\"letter\": \"D\"", "\"letter\": \"Dem\"", "tile.letter", "too long" },
  { "tile-color", "#1a5fb4", "1a5fb4", "tile.color", "not a colour" },
  { "tile-color-short", "#1a5fb4", "#1a5", "tile.color", "not a colour" },
  { "tile-contrast", "#1a5fb4", "#f6d32d", "tile.color", "cannot be read well" },
  { "tile-missing", "\"tile\": {\"letter\": \"D\", \"color\": \"#1a5fb4\"},", "", "tile",
    "missing" },
  { "about-kind", "{\"en\": \"A place that is not there.\", \"nl\": \"Een plek die er niet is.\"}",
    "7", "about", "must be a text" },
  { "about-language", "\"nl\": \"Een plek die er niet is.\"", "\"fy\": \"In plak.\"", "about.fy",
    "not known" },
  { "about-no-english", "\"en\": \"A place that is not there.\", ", "", "about.en", "missing" },
  { "contact-word", "{\"en\": \"friend\", \"nl\": \"vriend\", \"nl-status\": \"official\"}",
    "\"friend\"", "contact-word", "object" },
  { "links-unknown", "\"restricted\"], \"goodFor\"", "\"enemy\"], \"goodFor\"", "links",
    "no link “enemy”" },
  { "links-twice", "\"restricted\"], \"goodFor\"", "\"fof\"], \"goodFor\"", "links",
    "there twice" },
  { "links-none", "\"none\", \"restricted\"]", "\"restricted\"]", "links", "without any link" },
  { "good-for", "[\"connect\", \"inform\"]", "[\"connect\", \"party\"]", "goodFor", "party" },
  { "renamed-member", "\"renamed\": {\"settings\"", "\"renamed\": {\"rules\": {}, \"settings\"",
    "renamed.rules", "not known" },
  { "renamed-setting", "\"old-posts\": \"posts\"", "\"old-posts\": \"poste\"",
    "renamed.settings.old-posts", "does not exist" },
  { "renamed-in-use", "\"old-posts\": \"posts\"", "\"lock\": \"posts\"", "renamed.settings.lock",
    "still in use" },
  { "renamed-option", "\"posts/everyone\": \"public\"", "\"posts/everyone\": \"on\"",
    "renamed.options.posts/everyone", "does not exist" },
  { "renamed-option-of-nothing", "\"posts/everyone\"", "\"everyone\"", "renamed.options.everyone",
    "does not exist" },
  { "renamed-surface", "\"status\": \"own-posts\"", "\"status\": \"posts\"",
    "renamed.surfaces.status", "does not exist" },
};

static const DemoMistake settings[] = {
  { "unknown-member", "\"lifetime\": 100", "\"ttl\": 100", "settings[posts].ttl", "not known" },
  { "id-twice", "{\"id\": \"scan\"", "{\"id\": \"lock\"", "settings[lock].id", "used twice" },
  { "id-form", "{\"id\": \"scan\"", "{\"id\": \"-scan\"", "settings[-scan].id", "not an id" },
  { "section", "\"section\": \"data\"", "\"section\": \"ads\"", "settings[scan].section", "ads" },
  { "controller", "\"controller\": \"platform\"", "\"controller\": \"them\"",
    "settings[type].controller", "them" },
  { "order", "\"order\": \"chain\", \"lifetime\"", "\"order\": \"up\", \"lifetime\"",
    "settings[posts].order", "up" },
  { "lifetime", "\"lifetime\": 100", "\"lifetime\": -1", "settings[posts].lifetime", "-1" },
  { "minutes", "\"minutes\": 2", "\"minutes\": 1000", "settings[posts].minutes", "1000" },
  { "label", "\"label\": {\"en\": \"Scan\"}", "\"label\": {\"nl\": \"Scan\"}",
    "settings[scan].label.en", "missing" },
  { "label-status", "\"nl-status\": \"press\"", "\"nl-status\": \"guess\"",
    "settings[posts].label.nl-status", "guess" },
  { "label-status-of-nothing", "{\"en\": \"Scan\"}", "{\"en\": \"Scan\", \"nl-status\": \"press\"}",
    "settings[scan].label.nl-status", "no Dutch words" },
  { "question", "\"question\": \"May it scan your contacts?\", ", "", "settings[scan].question",
    "missing" },
  { "why", "\"why\": \"It finds people.\"", "\"why\": \"\"", "settings[scan].why", "empty" },
  { "caveat", "\"Copies stay too.\"", "\"\"", "settings[posts].caveats[1]", "empty" },
  { "caveat-kind", "\"Copies stay too.\"", "7", "settings[posts].caveats[1]", "must be a text" },
  { "options-one", "{\"id\": \"refused\", \"label\": {\"en\": \"No\"}}, ", "",
    "settings[scan].options", "number of options is 1" },
  { "options-thirteen", "{\"id\": \"refused\", \"label\": {\"en\": \"No\"}}, ",
    "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, ", "settings[scan].options",
    "number of options is 13" },
  { "option-kind", "{\"id\": \"refused\", \"label\": {\"en\": \"No\"}}", "\"refused\"",
    "settings[scan].options[0]", "object" },
  { "option-id", "{\"id\": \"refused\"", "{\"id\": \"No\"", "settings[scan].options[No].id",
    "not an id" },
  { "option-twice", "{\"id\": \"refused\"", "{\"id\": \"granted\"",
    "settings[scan].options[granted].id", "used twice" },
  { "option-member", "{\"id\": \"refused\",", "{\"id\": \"refused\", \"level\": 1,",
    "settings[scan].options[refused].level", "not known" },
  { "default", "\"default\": \"public\"", "\"default\": \"everyone\"", "settings[posts].default",
    "no option “everyone”" },
  { "recommended", "\"mixed\": \"list\"", "\"mixed\": \"few\"", "settings[posts].recommended.mixed",
    "no option “few”" },
  { "recommended-member", "\"mixed\": \"list\"", "\"custom\": \"list\"",
    "settings[posts].recommended.custom", "not known" },
  { "where-client", "\"client\": \"app\"", "\"client\": \"phone\"",
    "settings[posts].where[1].client", "phone" },
  { "where-http", "https://demo.example/settings", "http://demo.example/settings",
    "settings[posts].where[0].url", "not a safe address" },
  { "where-script", "https://demo.example/settings", "javascript:alert(1)",
    "settings[posts].where[0].url", "not a safe address" },
  { "where-no-host", "https://demo.example/settings", "https:///settings",
    "settings[posts].where[0].url", "not a safe address" },
  { "where-user", "https://demo.example/settings", "https://demo.example@evil.example/",
    "settings[posts].where[0].url", "not a safe address" },
  { "where-path", "\"path\": {\"en\": [], \"nl\": []}", "\"path\": [\"Settings\"]",
    "settings[posts].where[1].path", "object" },
  { "sources-empty", "\"sources\": [\"HELP-1\", \"NEWS\"]", "\"sources\": []",
    "settings[posts].sources", "no source" },
  { "sources-unknown", "\"sources\": [\"HELP-1\", \"NEWS\"]", "\"sources\": [\"HELP-2\"]",
    "settings[posts].sources", "no source “HELP-2”" },
  { "verified", "2026-11-19", "19-11-2026", "settings[posts].verified", "not a date" },
  { "verified-missing", "\"verified\": \"2026-11-15\", ", "", "settings[scan].verified",
    "missing" },
  { "confidence", "\"confidence\": \"low\"", "\"confidence\": \"none\"",
    "settings[type].confidence", "none" },
};

static const DemoMistake others[] = {
  { "surface-member", "\"shareable\": true", "\"sharable\": true", "surfaces[own-posts].sharable",
    "not known" },
  { "surface-id-twice", "{\"id\": \"name\"", "{\"id\": \"page\"", "surfaces[page].id",
    "used twice" },
  { "surface-label", "\"label\": \"Your like\", ", "", "surfaces[like].label", "missing" },
  { "surface-phrase", "\"phrase\": \"your like\", ", "", "surfaces[like].phrase", "missing" },
  { "weight-low", "\"weight\": 5", "\"weight\": 0", "surfaces[page].weight", "0" },
  { "weight-high", "\"weight\": 5", "\"weight\": 6", "surfaces[page].weight", "6" },
  { "links-to-nothing-known", "\"weight\": 5", "\"weight\": 5, \"links-to\": [\"shoe-size\"]",
    "surfaces[page].links-to", "shoe-size" },
  { "links-to-text", "\"weight\": 5", "\"weight\": 5, \"links-to\": \"phone\"",
    "surfaces[page].links-to", "list" },
  { "weight-missing", "\"weight\": 5, ", "", "surfaces[page]", "weight" },
  { "shareable", "\"shareable\": false", "\"shareable\": \"no\"", "surfaces[like].shareable",
    "true" },
  { "surface-rule", "\"weight\": 5, \"rule\": \"capped\"", "\"weight\": 5, \"rule\": \"uncapped\"",
    "surfaces[page].rule", "no rule “uncapped”" },
  { "present", "\"present\": \"Do you post?\"", "\"present\": \"\"", "surfaces[own-posts].present",
    "empty" },
  { "action", "\"Delete the post\"", "\"\"", "surfaces[own-posts].actions[0]", "empty" },
  { "audience-missing", "\n     \"audience\": {\"any\": [\"contacts\", \"tag-spread\"]}",
    "\n     \"actions\": []", "surfaces[tagged].audience", "missing" },
  { "rule-source", "\"sources\": [\"NEWS\"], \"verified\": \"2026-11-13\"",
    "\"sources\": [], \"verified\": \"2026-11-13\"", "rules.theirs.sources", "no source" },
  { "rule-no-sources", "\"sources\": [\"NEWS\"], \"verified\": \"2026-11-13\"",
    "\"verified\": \"2026-11-13\"", "rules.theirs.sources", "missing" },
  { "rule-because", "\"because\": \"The lock is a cap.\", ", "", "rules.capped.because",
    "missing" },
  { "rule-id", "\"theirs\": {\"because\"", "\"their's\": {\"because\"", "rules.their's",
    "not an id" },
  { "rule-verified", "2026-11-14", "2026-11", "rules.capped.verified", "not a date" },
  { "rule-member", "\"because\": \"The lock is a cap.\"", "\"why\": \"The lock is a cap.\"",
    "rules.capped.why", "not known" },
  { "source-http", "https://demo.example/help", "ftp://demo.example/help", "sources.HELP-1.url",
    "not a safe address" },
  { "source-date", "\"date\": \"2026-11\"", "\"date\": \"2026-13\"", "sources.NEWS.date",
    "not a date" },
  { "source-title", "\"title\": \"The news\", ", "", "sources.NEWS.title", "missing" },
  { "source-id", "\"NEWS\": {\"title\"", "\"THE NEWS\": {\"title\"", "sources.THE NEWS",
    "cannot name a source" },
  { "source-kind", "{\"title\": \"The news\", \"url\": null, \"date\": \"2026-11\"}",
    "\"The news\"", "sources.NEWS", "object" },
  { "settings-kind", "\"settings\": [", "\"settings\": [7, ", "settings[0]", "object" },
  { "surface-kind", "\"surfaces\": [", "\"surfaces\": [[], ", "surfaces[0]", "object" },
};

static void
test_all_at_once (void)
{
  g_autofree char *text =
      demo_dup_changed ("\"id\": \"demo\", \"revision\": \"2026-11-20\"",
                        "\"id\": \"De mo\", \"revision\": \"never\", \"extra\": 1");
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();

  g_assert_null (slotje_platform_read (reader, scale, NULL));
  g_assert_cmpuint (slotje_reader_get_complaints (reader)->len, ==, 3);
  demo_assert_complaint (slotje_reader_get_complaints (reader), "extra", "not known");
  demo_assert_complaint (slotje_reader_get_complaints (reader), "id", "De mo");
  demo_assert_complaint (slotje_reader_get_complaints (reader), "revision", "never");
}

static void
test_far_too_many (void)
{
  GString *list = g_string_new ("\"constraints\": [{}");
  g_autofree char *text = NULL;
  g_autoptr (SlotjeReader) reader = NULL;
  g_autoptr (SlotjeScale) scale = demo_load_scale ();

  for (guint i = 0; i < 1000; i++)
    g_string_append (list, ",{}");
  g_string_append (list, "], \"x\": [");
  text = demo_dup_changed ("\"constraints\": [", list->str);
  g_string_free (list, TRUE);
  reader = demo_open (text);

  g_assert_null (slotje_platform_read (reader, scale, NULL));
  demo_assert_complaint (slotje_reader_get_complaints (reader), "constraints", "more than 1000");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  demo_add_mistakes ("/mistakes/head", head, G_N_ELEMENTS (head));
  demo_add_mistakes ("/mistakes/settings", settings, G_N_ELEMENTS (settings));
  demo_add_mistakes ("/mistakes/others", others, G_N_ELEMENTS (others));
  g_test_add_func ("/mistakes/all-at-once", test_all_at_once);
  g_test_add_func ("/mistakes/far-too-many", test_far_too_many);

  return g_test_run ();
}
