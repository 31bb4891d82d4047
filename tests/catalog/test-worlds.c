/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"

/* What only walking through all worlds can find. */

#define TAGGED "{\"any\": [\"contacts\", \"tag-spread\"]}"
#define CONSTRAINT                                                                                 \
  "\"not\": {\"and\": [{\"is\": [\"lock\", \"on\"]}, {\"is\": [\"type\", \"business\"]}]}"
#define MAP_START "\"some\": \"owner-list\", \"theirs\": \"owner-contacts\""

static const DemoMistake worlds[] = {
  { "constraint-impossible", CONSTRAINT,
    "\"and\": [{\"is\": [\"lock\", \"on\"]}, {\"is\": [\"lock\", \"off\"]}]",
    "constraints[open-business]", "no combination" },
  { "constraint-impossible-apart", CONSTRAINT,
    "\"and\": [{\"is\": [\"scan\", \"refused\"]}, {\"is\": [\"scan\", \"granted\"]}]",
    "constraints[open-business]", "no combination" },
  { "chain-backwards", "\"some\": \"owner-list\", \"theirs\": \"owner-contacts\"",
    "\"some\": \"owner-contacts\", \"theirs\": \"owner-list\"", "settings[owner].order",
    "from “some” to “theirs” takes “fof” away from “like”" },
  { "chain-backwards-twice", "\"some\": \"owner-list\", \"theirs\": \"owner-contacts\"",
    "\"some\": \"owner-contacts\", \"theirs\": \"owner-list\"", "settings[owner].order",
    "away from “comment”" },
  /* Possibly in becomes out. */
  { "chain-less-possible", MAP_START, "\"some\": \"owner-list\", \"theirs\": \"contacts\"",
    "settings[owner].order", "from “some” to “theirs” takes “fof” away" },
  /* Only somebody on the restricted list loses anything here. */
  { "chain-one-link", "\"wide\": \"owner-fof\", \"anybody\": \"public\"",
    "\"wide\": \"owner-fof\", \"anybody\": {\"any\": [\"fof\", \"owner-contacts\"]}",
    "settings[owner].order", "from “wide” to “anybody”" },
  /* Certainly in becomes possibly in. */
  { "chain-less-certain", "\"then\": \"members\", \"else\": \"contacts\"",
    "\"then\": \"circle\", \"else\": \"contacts\"", "settings[posts].order",
    "from “friends” to “public” takes “colleagues” away from “name”" },
};

static void
test_too_many_worlds (void)
{
  GString *settings = g_string_new ("\"settings\": [");
  GString *operands = g_string_new ("{\"any\": [\"contacts\"");
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjeReader) reader = NULL;
  g_autofree char *changed = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < 17; i++)
    {
      g_string_append_printf (
          settings,
          "{\"id\": \"s%u\", \"section\": \"data\", \"controller\": \"you\", \"label\": {\"en\": "
          "\"S\"},"
          "\"question\": \"Q\", \"why\": \"W\", \"sources\": [\"NEWS\"], \"verified\": "
          "\"2026-01-01\","
          "\"confidence\": \"low\", \"options\": [{\"id\": \"a\", \"label\": {\"en\": \"A\"}},"
          "{\"id\": \"b\", \"label\": {\"en\": \"B\"}}]},",
          i);
      g_string_append_printf (
          operands, ", {\"by\": \"s%u\", \"map\": {\"a\": \"nobody\", \"b\": \"contacts\"}}", i);
    }
  g_string_append (operands, "]}");
  changed = demo_dup_changed (TAGGED, operands->str);
  parts = g_strsplit (changed, "\"settings\": [", 2);
  text = g_strconcat (parts[0], settings->str, parts[1], NULL);
  g_string_free (settings, TRUE);
  g_string_free (operands, TRUE);
  reader = demo_open (text);

  g_assert_null (slotje_platform_read (reader, scale, NULL));
  demo_assert_complaint (slotje_reader_get_complaints (reader), "surfaces[tagged].audience",
                         "more than 65536 combinations");
}

/* No surface is too large by itself, but there are too many of them. */
static void
test_too_many_steps (void)
{
  GString *surfaces = g_string_new ("\"surfaces\": [");
  GString *options = g_string_new (NULL);
  GString *map = g_string_new (NULL);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjeReader) reader = NULL;
  g_autofree char *changed = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 10; i++)
    {
      g_string_append_printf (options, "{\"id\": \"o%u\", \"label\": {\"en\": \"O\"}}, ", i);
      g_string_append_printf (map, "\"o%u\": \"nobody\", ", i);
    }
  for (guint i = 0; i < 100; i++)
    {
      g_string_append_printf (surfaces,
                              "{\"id\": \"s%u\", \"label\": \"L\", \"phrase\": \"p\", "
                              "\"weight\": 1, \"rule\": \"capped\", \"audience\": {\"any\": [",
                              i);
      for (guint j = 0; j < 100; j++)
        g_string_append (surfaces, "{\"sameAs\": \"wide\"}, ");
      g_string_append (surfaces, "\"contacts\"]}},");
    }
  g_string_append_printf (surfaces,
                          "{\"id\": \"wide\", \"label\": \"L\", \"phrase\": \"p\", \"weight\": 1, "
                          "\"rule\": \"capped\", \"audience\": {\"any\": [{\"sameAs\": \"name\"}, "
                          "{\"by\": \"scan\", \"map\": {%s\"refused\": \"nobody\", "
                          "\"granted\": \"nobody\"}}]}},",
                          map->str);
  changed = demo_dup_changed ("\"surfaces\": [", surfaces->str);
  g_string_append (options, "{\"id\": \"refused\"");
  text = demo_change (changed, "{\"id\": \"refused\"", options->str);
  g_string_free (surfaces, TRUE);
  g_string_free (options, TRUE);
  g_string_free (map, TRUE);
  reader = demo_open (text);

  g_assert_null (slotje_platform_read (reader, scale, NULL));
  demo_assert_complaint (slotje_reader_get_complaints (reader), "surfaces",
                         "too many combinations");
}

/* Each surface is twice the one before it, so that a small file would take for ever. */
static void
test_doubling (void)
{
  GString *surfaces = g_string_new ("\"surfaces\": [");
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjeReader) reader = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 100; i++)
    g_string_append_printf (surfaces,
                            "{\"id\": \"s%u\", \"label\": \"L\", \"phrase\": \"p\", \"weight\": 1,"
                            "\"rule\": \"capped\", \"audience\": {\"any\": [{\"sameAs\": \"s%u\"},"
                            "{\"sameAs\": \"s%u\"}]}},",
                            i, i + 1, i + 1);
  g_string_append (surfaces,
                   "{\"id\": \"s100\", \"label\": \"L\", \"phrase\": \"p\", \"weight\": 1,"
                   "\"rule\": \"capped\", \"audience\": \"contacts\"},");
  text = demo_dup_changed ("\"surfaces\": [", surfaces->str);
  g_string_free (surfaces, TRUE);
  reader = demo_open (text);

  g_assert_null (slotje_platform_read (reader, scale, NULL));
  demo_assert_complaint (slotje_reader_get_complaints (reader), "surfaces[s0].audience",
                         "too large");
}

/* Rows of a scale in which somebody without an account sees what others do not. */
typedef struct
{
  const char *name;
  const char *row;
  const char *words;
} Disorder;

static const Disorder disorders[] = {
  { "search-above-web", "1,1,1,1,1,1,1,0,?", "“search” would see more than “web”" },
  { "web-above-member", "1,1,1,1,1,1,?,1,0", "“web” would see more than “member”" },
  { "member-above-contacts", "0,1,1,1,1,1,1,0,0", "“member” would see more than “contacts”" },
  { "member-above-role", "1,1,1,1,?,1,1,0,0", "“member” would see more than “colleagues”" },
  { "member-above-restricted", "1,1,1,1,1,0,1,0,0", "“member” would see more than “colleagues”" },
};

static void
test_disorder (gconstpointer data)
{
  const Disorder *row = data;
  g_auto (GStrv) cells = g_strsplit (row->row, ",", -1);
  g_autofree char *joined = g_strjoinv ("\",\"", cells);
  g_autofree char *level = g_strdup_printf ("{\"id\": \"odd\", \"row\": [\"%s\"]}", joined);
  g_autoptr (SlotjeScale) scale = demo_load_scale_with (level);
  g_autofree char *text = demo_dup_changed (TAGGED, "\"odd\"");
  g_autoptr (SlotjeReader) reader = demo_open (text);

  g_assert_null (slotje_platform_read (reader, scale, NULL));
  demo_assert_complaint (slotje_reader_get_complaints (reader), "surfaces[tagged].audience",
                         row->words);
}

/* The same rows do no harm on a platform without the link they are wrong for. */
static void
test_order_of_missing_link (void)
{
  g_autoptr (SlotjeScale) scale = demo_load_scale_with (
      "{\"id\": \"odd\", \"row\": [\"1\",\"1\",\"1\",\"1\",\"1\",\"0\",\"1\",\"0\",\"0\"]}");
  g_autofree char *odd = demo_dup_changed (TAGGED, "\"odd\"");
  g_autofree char *text = demo_change (odd, "\"none\", \"restricted\"]", "\"none\"]");
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, NULL);

  g_assert_nonnull (platform);
  g_assert_true (slotje_reader_is_clean (reader));
}

/* An option that a constraint rules out does not break a chain … */
static void
test_forbidden_option_is_skipped (void)
{
  g_autofree char *changed =
      demo_dup_changed (CONSTRAINT, "\"not\": {\"is\": [\"owner\", \"theirs\"]}");
  g_autofree char *text =
      demo_change (changed, MAP_START, "\"some\": \"owner-list\", \"theirs\": \"nobody\"");
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, NULL);

  g_assert_nonnull (platform);
  g_assert_true (slotje_reader_is_clean (reader));
}

/* … and does not hide that the one before it is wider than the one after it. */
static void
test_forbidden_option_hides_nothing (void)
{
  g_autofree char *changed =
      demo_dup_changed (CONSTRAINT, "\"not\": {\"is\": [\"owner\", \"theirs\"]}");
  g_autofree char *text =
      demo_change (changed, MAP_START, "\"some\": \"members\", \"theirs\": \"members\"");
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();

  g_assert_null (slotje_platform_read (reader, scale, NULL));
  demo_assert_complaint (slotje_reader_get_complaints (reader), "settings[owner].order",
                         "from “some” to “wide”");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  demo_add_mistakes ("/worlds/mistakes", worlds, G_N_ELEMENTS (worlds));
  for (gsize i = 0; i < G_N_ELEMENTS (disorders); i++)
    {
      g_autofree char *path = g_strdup_printf ("/worlds/disorder/%s", disorders[i].name);

      g_test_add_data_func (path, &disorders[i], test_disorder);
    }
  g_test_add_func ("/worlds/order-of-missing-link", test_order_of_missing_link);
  g_test_add_func ("/worlds/forbidden-option-is-skipped", test_forbidden_option_is_skipped);
  g_test_add_func ("/worlds/forbidden-option-hides-nothing", test_forbidden_option_hides_nothing);
  g_test_add_func ("/worlds/too-many", test_too_many_worlds);
  g_test_add_func ("/worlds/too-many-steps", test_too_many_steps);
  g_test_add_func ("/worlds/doubling", test_doubling);

  return g_test_run ();
}
