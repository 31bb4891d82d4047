/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "demo.h"

static void
test_head (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();

  g_assert_cmpstr (platform->id, ==, "demo");
  g_assert_cmpstr (platform->revision, ==, "2026-11-20");
  g_assert_cmpstr (platform->name, ==, "Demo");
  g_assert_cmpuint (g_strv_length (platform->aliases), ==, 1);
  g_assert_cmpstr (platform->aliases[0], ==, "Example");
  g_assert_cmpstr (platform->tile_letter, ==, "D");
  g_assert_cmpstr (platform->tile_color, ==, "#1a5fb4");
  g_assert_cmpstr (platform->about.en, ==, "A place that is not there.");
  g_assert_cmpstr (platform->about.nl, ==, "Een plek die er niet is.");
  g_assert_cmpint (platform->about.status, ==, SLOTJE_WORDS_OURS);
  g_assert_cmpstr (platform->contact_word.nl, ==, "vriend");
  g_assert_cmpstr (platform->contacts_word.en, ==, "friends");
  g_assert_cmpuint (g_strv_length (platform->good_for), ==, 2);
  g_assert_cmpuint (platform->program->links, ==, 0x0f);
}

static void
test_setting (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeSetting *posts = slotje_platform_find_setting (platform, "posts");

  g_assert_nonnull (posts);
  g_assert_cmpuint (posts->index, ==, 0);
  g_assert_cmpint (posts->section, ==, SLOTJE_SECTION_AUDIENCE);
  g_assert_cmpint (posts->controller, ==, SLOTJE_CONTROLLER_YOU);
  g_assert_true (posts->chain);
  g_assert_cmpuint (posts->lifetime_days, ==, 100);
  g_assert_cmpstr (posts->label.nl, ==, "Je berichten");
  g_assert_cmpint (posts->label.status, ==, SLOTJE_WORDS_PRESS);
  g_assert_cmpstr (posts->question.en, ==, "Who can see your posts?");
  g_assert_cmpstr (posts->why.en, ==, "They say a lot about you.");
  g_assert_cmpstr (posts->cost.en, ==, "Fewer people read along.");
  g_assert_cmpuint (posts->n_caveats, ==, 2);
  g_assert_cmpstr (posts->caveats[1].en, ==, "Copies stay too.");
  g_assert_cmpuint (posts->minutes, ==, 2);
  g_assert_cmpuint (g_strv_length (posts->sources), ==, 2);
  g_assert_cmpstr (posts->verified, ==, "2026-11-19");
  g_assert_cmpint (posts->confidence, ==, SLOTJE_CONFIDENCE_HIGH);
}

static void
test_options (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeSetting *posts = slotje_platform_find_setting (platform, "posts");

  g_assert_cmpuint (posts->n_options, ==, 4);
  g_assert_cmpstr (posts->options[1].id, ==, "list");
  g_assert_cmpint (posts->options[0].label.status, ==, SLOTJE_WORDS_MEMORY);
  g_assert_null (posts->options[1].label.nl);
  /* Dutch words without a status claim the least. */
  g_assert_cmpint (posts->options[2].label.status, ==, SLOTJE_WORDS_MEMORY);
  g_assert_cmpint (posts->default_option, ==, 3);
  g_assert_cmpint (posts->recommended[SLOTJE_PURPOSE_PRIVATE], ==, 2);
  g_assert_cmpint (posts->recommended[SLOTJE_PURPOSE_PROFESSIONAL], ==, -1);
  g_assert_cmpint (posts->recommended[SLOTJE_PURPOSE_MIXED], ==, 1);
  g_assert_cmpint (slotje_setting_find_option (posts, "public"), ==, 3);
  g_assert_cmpint (slotje_setting_find_option (posts, "nobody"), ==, -1);
  g_assert_cmpint (slotje_setting_find_option (posts, NULL), ==, -1);
  g_assert_cmpuint (slotje_setting_all_options (posts), ==, 0x0f);
}

static void
test_where (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeSetting *posts = slotje_platform_find_setting (platform, "posts");

  g_assert_cmpuint (posts->n_where, ==, 2);
  g_assert_cmpstr (posts->where[0].client, ==, "web");
  g_assert_cmpstr (posts->where[0].path_en[1], ==, "Posts");
  g_assert_cmpstr (posts->where[0].path_nl[0], ==, "Instellingen");
  g_assert_cmpint (posts->where[0].path_status, ==, SLOTJE_WORDS_OFFICIAL);
  g_assert_cmpstr (posts->where[0].url, ==, "https://demo.example/settings");
  g_assert_cmpstr (posts->where[1].client, ==, "app");
  g_assert_null (posts->where[1].path_en[0]);
  g_assert_null (posts->where[1].path_nl[0]);
  g_assert_null (posts->where[1].url);
}

static void
test_defaults (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeSetting *lock = slotje_platform_find_setting (platform, "lock");
  const SlotjeSetting *owner = slotje_platform_find_setting (platform, "owner");

  g_assert_null (lock->cost.en);
  g_assert_cmpuint (lock->n_caveats, ==, 0);
  g_assert_cmpuint (lock->n_where, ==, 0);
  g_assert_cmpint (lock->default_option, ==, -1);
  g_assert_cmpint (lock->recommended[SLOTJE_PURPOSE_PRIVATE], ==, -1);
  g_assert_cmpuint (lock->lifetime_days, ==, 365);
  g_assert_cmpuint (owner->lifetime_days, ==, 0);
  g_assert_false (slotje_platform_find_setting (platform, "scan")->chain);
}

static void
test_surface (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeSurface *own = slotje_platform_find_surface (platform, "own-posts");
  const SlotjeSurface *like = slotje_platform_find_surface (platform, "like");

  g_assert_cmpuint (platform->n_surfaces, ==, 6);
  g_assert_cmpuint (like->index, ==, 1);
  g_assert_cmpstr (own->label.en, ==, "Your posts");
  g_assert_cmpstr (own->phrase.en, ==, "your posts");
  g_assert_cmpuint (own->weight, ==, 3);
  g_assert_true (own->shareable);
  g_assert_false (like->shareable);
  g_assert_cmpstr (platform->rules[own->rule].id, ==, "capped");
  g_assert_cmpstr (platform->rules[like->rule].id, ==, "theirs");
  g_assert_cmpstr (own->present.en, ==, "Do you post?");
  g_assert_null (like->present.en);
  g_assert_cmpuint (own->n_actions, ==, 1);
  g_assert_cmpstr (own->actions[0].en, ==, "Delete the post");
}

static void
test_evidence (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  const SlotjeSource *news = slotje_platform_find_source (platform, "NEWS");

  g_assert_cmpuint (platform->n_rules, ==, 2);
  g_assert_cmpstr (platform->rules[0].because.en, ==, "The lock is a cap.");
  g_assert_cmpstr (platform->rules[0].sources[0], ==, "HELP-1");
  g_assert_cmpstr (platform->rules[1].verified, ==, "2026-11-13");
  g_assert_cmpint (platform->rules[1].confidence, ==, SLOTJE_CONFIDENCE_MEDIUM);
  g_assert_cmpuint (platform->n_sources, ==, 2);
  g_assert_cmpstr (news->title, ==, "The news");
  g_assert_null (news->url);
  g_assert_cmpstr (news->date, ==, "2026-11");
  g_assert_null (slotje_platform_find_source (platform, "news"));
  g_assert_cmpuint (platform->n_constraints, ==, 1);
  g_assert_cmpstr (platform->constraints[0].because.en, ==, "A business cannot be locked.");
  g_assert_cmpstr (platform->constraints[0].sources[0], ==, "HELP-1");
}

static void
test_renamed (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();

  g_assert_cmpstr (g_hash_table_lookup (platform->renamed_settings, "old-posts"), ==, "posts");
  g_assert_cmpstr (g_hash_table_lookup (platform->renamed_settings, "gone"), ==, "");
  g_assert_cmpstr (g_hash_table_lookup (platform->renamed_options, "posts/everyone"), ==, "public");
  g_assert_cmpstr (g_hash_table_lookup (platform->renamed_surfaces, "status"), ==, "own-posts");
}

static void
test_in_a_rule (void)
{
  static const struct
  {
    const char *id;
    gboolean expected;
  } rows[] = {
    { "posts", TRUE }, { "lock", TRUE }, { "type", TRUE }, { "owner", TRUE }, { "scan", FALSE },
  };
  g_autoptr (SlotjePlatform) platform = demo_load ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const SlotjeSetting *setting = slotje_platform_find_setting (platform, rows[i].id);

      g_assert_cmpint (slotje_platform_is_in_a_rule (platform, setting), ==, rows[i].expected);
    }
}

static void
test_not_found (void)
{
  g_autoptr (SlotjePlatform) platform = demo_load ();
  SlotjePlatform *same = slotje_platform_ref (platform);

  g_assert_true (same == platform);
  slotje_platform_unref (same);
  g_assert_null (slotje_platform_find_setting (platform, "own-posts"));
  g_assert_null (slotje_platform_find_setting (platform, NULL));
  g_assert_null (slotje_platform_find_surface (platform, "posts"));
  g_assert_null (slotje_platform_find_surface (platform, NULL));
}

/* What an organisation need not write. */
static void
test_least (void)
{
  g_autofree char *one = demo_dup_changed ("\"aliases\": [\"Example\"], ", "");
  g_autofree char *two = demo_change (one, ", \"goodFor\": [\"connect\", \"inform\"]", "");
  g_autofree char *start = g_strndup (two, (gsize) (strstr (two, ",\n  \"renamed\"") - two));
  g_autofree char *text = g_strconcat (start, "\n}\n", NULL);
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, NULL);

  g_assert_nonnull (platform);
  g_assert_cmpuint (g_strv_length (platform->aliases), ==, 0);
  g_assert_cmpuint (g_strv_length (platform->good_for), ==, 0);
  g_assert_cmpuint (g_hash_table_size (platform->renamed_options), ==, 0);
}

/* What is not a name but a thing says so in both languages. */
static void
test_name (void)
{
  g_autofree char *text =
      demo_dup_changed ("\"name\": \"Demo\"", "\"name\": {\"en\": \"Shops\", \"nl\": \"Winkels\"}");
  g_autoptr (SlotjeReader) reader = demo_open (text);
  g_autoptr (SlotjeScale) scale = demo_load_scale ();
  g_autoptr (SlotjePlatform) platform = slotje_platform_read (reader, scale, NULL);

  g_assert_nonnull (platform);
  g_assert_cmpstr (platform->name, ==, "Shops");
}

static void
test_codes (void)
{
  SlotjePurpose purpose = SLOTJE_PURPOSE_PRIVATE;
  SlotjeLink link = SLOTJE_LINK_NONE;

  g_assert_cmpstr (slotje_section_to_string (SLOTJE_SECTION_ACTION), ==, "action");
  g_assert_cmpstr (slotje_controller_to_string (SLOTJE_CONTROLLER_PLATFORM), ==, "platform");
  g_assert_cmpstr (slotje_confidence_to_string (SLOTJE_CONFIDENCE_LOW), ==, "low");
  g_assert_cmpstr (slotje_purpose_to_string (SLOTJE_PURPOSE_MIXED), ==, "mixed");
  g_assert_true (slotje_purpose_from_string ("professional", &purpose));
  g_assert_cmpint (purpose, ==, SLOTJE_PURPOSE_PROFESSIONAL);
  g_assert_false (slotje_purpose_from_string ("Private", &purpose));
  g_assert_false (slotje_purpose_from_string (NULL, &purpose));
  g_assert_cmpstr (slotje_link_to_string (SLOTJE_LINK_RESTRICTED), ==, "restricted");
  g_assert_true (slotje_link_from_string ("fof", &link));
  g_assert_cmpint (link, ==, SLOTJE_LINK_FOF);
  g_assert_false (slotje_link_from_string (NULL, &link));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/platform/head", test_head);
  g_test_add_func ("/platform/setting", test_setting);
  g_test_add_func ("/platform/options", test_options);
  g_test_add_func ("/platform/where", test_where);
  g_test_add_func ("/platform/defaults", test_defaults);
  g_test_add_func ("/platform/surface", test_surface);
  g_test_add_func ("/platform/evidence", test_evidence);
  g_test_add_func ("/platform/renamed", test_renamed);
  g_test_add_func ("/platform/in-a-rule", test_in_a_rule);
  g_test_add_func ("/platform/not-found", test_not_found);
  g_test_add_func ("/platform/least", test_least);
  g_test_add_func ("/platform/name", test_name);
  g_test_add_func ("/platform/codes", test_codes);

  return g_test_run ();
}
