/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-changes.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-writer.h"

#define DATE_WIDTH 12

static void
add_record (GArray *changes,
            const SlotjeAmendments *amendments,
            const char *since,
            gboolean is_rule,
            const char *id)
{
  const guint n = slotje_amendments_count_since (amendments, since);

  for (guint i = 0; i < n; i++)
    {
      const SlotjePlatformChange change = { &amendments->list[i], is_rule, id };

      g_array_append_val (changes, change);
    }
}

/* Those of one day stay together by what they are about. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const SlotjePlatformChange *one = a, *other = b;
  int order = strcmp (other->amendment->date, one->amendment->date);

  if (order == 0)
    order = one->is_rule - other->is_rule;

  return order != 0 ? order : strcmp (one->id, other->id);
}

/**
 * slotje_platform_changes_list:
 * @platform: a platform
 * @since: (nullable): ISO date; only what is later
 *
 * Returns: (transfer full) (element-type SlotjePlatformChange): what changed, the newest first
 */
GArray *
slotje_platform_changes_list (const SlotjePlatform *platform, const char *since)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (SlotjePlatformChange));

  for (guint i = 0; i < platform->n_settings; i++)
    add_record (changes, &platform->settings[i].amendments, since, FALSE, platform->settings[i].id);
  for (guint i = 0; i < platform->n_rules; i++)
    add_record (changes, &platform->rules[i].amendments, since, TRUE, platform->rules[i].id);
  g_array_sort (changes, compare);

  return changes;
}

/**
 * slotje_platform_changes_report_text:
 * @platform: a platform
 * @since: (nullable): ISO date
 *
 * Returns: (transfer full): a paragraph for each change, or that there is none
 */
char *
slotje_platform_changes_report_text (const SlotjePlatform *platform, const char *since)
{
  g_autoptr (GArray) changes = slotje_platform_changes_list (platform, since);
  GString *text = g_string_new (NULL);

  if (changes->len == 0)
    g_string_append_printf (text, "%s\n", _ ("Nothing changed."));
  for (guint i = 0; i < changes->len; i++)
    {
      const SlotjePlatformChange *change = &g_array_index (changes, SlotjePlatformChange, i);

      slotje_layout_add_padded (text, change->amendment->date, DATE_WIDTH);
      g_string_append_printf (text, "%s[%s]\n", change->is_rule ? "rules" : "settings", change->id);
      slotje_layout_add_wrapped (text, slotje_words_get (&change->amendment->what), DATE_WIDTH);
    }

  return g_string_free (text, FALSE);
}

/**
 * slotje_platform_changes_report_json:
 * @platform: a platform
 * @since: (nullable): ISO date
 *
 * Returns: (transfer full): the changes, `slotje-changes/1`
 */
char *
slotje_platform_changes_report_json (const SlotjePlatform *platform, const char *since)
{
  g_autoptr (GArray) changes = slotje_platform_changes_list (platform, since);
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", "slotje-changes/1");
  slotje_writer_add_string (writer, "platform", platform->id);
  slotje_writer_add_string (writer, "revision", platform->revision);
  slotje_writer_open_array (writer, "changes");
  for (guint i = 0; i < changes->len; i++)
    {
      const SlotjePlatformChange *change = &g_array_index (changes, SlotjePlatformChange, i);

      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "date", change->amendment->date);
      slotje_writer_add_string (writer, change->is_rule ? "rule" : "setting", change->id);
      slotje_writer_add_string (writer, "what", change->amendment->what.en);
      slotje_writer_close (writer);
    }

  return slotje_writer_print (writer, NULL);
}
