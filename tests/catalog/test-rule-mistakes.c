/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"

#define OWNER_MAP                                                                                  \
  "{\"some\": \"owner-list\", \"theirs\": \"owner-contacts\", \"wide\": \"owner-fof\", "           \
  "\"anybody\": \"public\"}"
#define TAGGED "{\"any\": [\"contacts\", \"tag-spread\"]}"
#define CONSTRAINT                                                                                 \
  "\"not\": {\"and\": [{\"is\": [\"lock\", \"on\"]}, {\"is\": [\"type\", \"business\"]}]}"

static const DemoMistake forms[] = {
  { "level", "\"then\": \"web\"", "\"then\": \"wed\"", "surfaces[page].audience.then",
    "no level “wed”" },
  { "not-an-audience", TAGGED, "{\"some\": 1}", "surfaces[tagged].audience", "not an audience" },
  { "number", TAGGED, "1", "surfaces[tagged].audience", "not an audience" },
  { "by-unknown", "{\"by\": \"owner\"", "{\"by\": \"owners\"", "surfaces[comment].audience.by",
    "no setting “owners”" },
  { "by-no-map", "\"map\": " OWNER_MAP, "\"maps\": " OWNER_MAP, "surfaces[comment].audience.map",
    "missing" },
  { "by-member", "\"map\": " OWNER_MAP, "\"maps\": " OWNER_MAP, "surfaces[comment].audience.maps",
    "not known" },
  { "by-too-few", ", \"anybody\": \"public\"}", "}", "surfaces[comment].audience.map",
    "option “anybody”" },
  { "by-too-many", ", \"anybody\": \"public\"}", ", \"anybody\": \"public\", \"all\": \"public\"}",
    "surfaces[comment].audience.map.all", "no option “all”" },
  { "by-null", "\"anybody\": \"public\"}", "\"anybody\": null}", "surfaces[comment].audience.map",
    "option “anybody”" },
  { "if-no-else", ", \"else\": \"contacts\"}},\n    {\"id\": \"tagged\"",
    "}},\n    {\"id\": \"tagged\"", "surfaces[page].audience.else", "missing" },
  { "if-member", "\"then\": \"web\"", "\"then\": \"web\", \"unless\": \"web\"",
    "surfaces[page].audience.unless", "not known" },
  { "any-one", TAGGED, "{\"any\": [\"contacts\"]}", "surfaces[tagged].audience.any", "too few" },
  { "any-none", TAGGED, "{\"any\": []}", "surfaces[tagged].audience.any", "too few" },
  { "all-one", TAGGED, "{\"all\": [\"contacts\"]}", "surfaces[tagged].audience.all", "too few" },
  { "any-member", TAGGED, "{\"any\": [\"contacts\", \"fof\"], \"all\": []}",
    "surfaces[tagged].audience.all", "not known" },
  { "any-kind", TAGGED, "{\"any\": \"contacts\"}", "surfaces[tagged].audience.any", "list" },
  { "any-element", TAGGED, "{\"any\": [\"contacts\", 3]}", "surfaces[tagged].audience.any[1]",
    "not an audience" },
  { "same-as-unknown", "{\"sameAs\": \"comment\"}", "{\"sameAs\": \"comments\"}",
    "surfaces[like].audience.sameAs", "no surface “comments”" },
  { "same-as-itself", "{\"sameAs\": \"comment\"}", "{\"sameAs\": \"like\"}",
    "surfaces[like].audience", "same as itself" },
  { "same-as-circle", TAGGED,
    "{\"any\": [\"contacts\", {\"all\": [\"web\", {\"sameAs\": \"tagged\"}]}]}",
    "surfaces[tagged].audience", "same as itself" },
  { "same-as-member", "{\"sameAs\": \"comment\"}", "{\"sameAs\": \"comment\", \"but\": 1}",
    "surfaces[like].audience.but", "not known" },
  { "is-short", "{\"is\": [\"posts\", \"public\"]}", "{\"is\": [\"posts\"]}",
    "surfaces[name].audience.if.or[0].is", "too short" },
  { "is-empty", "{\"is\": [\"posts\", \"public\"]}", "{\"is\": []}",
    "surfaces[name].audience.if.or[0].is", "too short" },
  { "is-setting", "{\"is\": [\"posts\", \"public\"]}", "{\"is\": [\"post\", \"public\"]}",
    "surfaces[name].audience.if.or[0].is", "no setting “post”" },
  { "is-option", "{\"is\": [\"posts\", \"public\"]}", "{\"is\": [\"posts\", \"list\", \"open\"]}",
    "surfaces[name].audience.if.or[0].is", "no option “open”" },
  { "and-one",
    "{\"and\": [{\"is\": [\"lock\", \"off\"]}, {\"not\": {\"is\": [\"type\", \"personal\"]}}]}",
    "{\"and\": [{\"is\": [\"lock\", \"off\"]}]}", "surfaces[name].audience.if.or[1].and",
    "too few" },
  { "not-list", "{\"not\": {\"is\": [\"type\", \"personal\"]}}",
    "{\"not\": [\"type\", \"personal\"]}", "surfaces[name].audience.if.or[1].and[1].not",
    "object" },
  { "condition-two", "{\"is\": [\"posts\", \"public\"]}",
    "{\"is\": [\"posts\", \"public\"], \"not\": {\"is\": [\"posts\", \"list\"]}}",
    "surfaces[name].audience.if.or[0]", "not a condition" },
  { "condition-level", "{\"is\": [\"posts\", \"public\"]}", "\"public\"",
    "surfaces[name].audience.if.or[0]", "not a condition" },
  { "condition-member", "{\"is\": [\"posts\", \"public\"]}",
    "{\"is\": [\"posts\", \"public\"], \"or-so\": 1}", "surfaces[name].audience.if.or[0].or-so",
    "not known" },
  { "constraint-none", CONSTRAINT, "\"x\": 1", "constraints[open-business]", "not a condition" },
  { "constraint-member", "\"sources\": [\"HELP-1\"]}\n  ],", "\"source\": \"HELP-1\"}\n  ],",
    "constraints[open-business].source", "not known" },
  { "constraint-source", "\"sources\": [\"HELP-1\"]}\n  ],", "\"sources\": [\"HELP-9\"]}\n  ],",
    "constraints[open-business].sources", "HELP-9" },
  { "constraint-id", "\"id\": \"open-business\", ", "", "constraints[0].id", "missing" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  demo_add_mistakes ("/rule-mistakes", forms, G_N_ELEMENTS (forms));

  return g_test_run ();
}
