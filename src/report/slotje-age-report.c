/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-age-report.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-writer.h"

#define DATE_WIDTH 12

static void
clear_item (gpointer data)
{
  g_free (((SlotjeAgeItem *) data)->place);
}

static void
add_record (GArray *items, SlotjeAgeItem item, const char *list, const char *id, guint32 today)
{
  item.care = slotje_care_find (item.verified, item.confidence, today);
  if (item.care == SLOTJE_CARE_NONE)
    return;

  item.place = g_strdup_printf ("%s[%s]", list, id);
  g_array_append_val (items, item);
}

static void
add_platform (GArray *items, const SlotjePlatform *platform, guint32 today)
{
  for (guint i = 0; i < platform->n_settings; i++)
    {
      const SlotjeSetting *setting = &platform->settings[i];
      const SlotjeAgeItem item = { .platform = platform,
                                   .verified = setting->verified,
                                   .confidence = setting->confidence };

      add_record (items, item, "settings", setting->id, today);
    }
  for (guint i = 0; i < platform->n_rules; i++)
    {
      const SlotjeRule *rule = &platform->rules[i];
      const SlotjeAgeItem item = { .platform = platform,
                                   .verified = rule->verified,
                                   .confidence = rule->confidence };

      add_record (items, item, "rules", rule->id, today);
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const SlotjeAgeItem *one = a, *other = b;
  int order = strcmp (one->verified, other->verified);

  if (order == 0)
    order = strcmp (one->platform->id, other->platform->id);

  return order != 0 ? order : strcmp (one->place, other->place);
}

/**
 * slotje_age_list:
 * @platforms: (element-type SlotjePlatform): platforms; they must live as long as the list
 * @today: a Julian day
 *
 * Returns: (transfer full) (element-type SlotjeAgeItem): what to check again, the oldest first
 */
GArray *
slotje_age_list (const GPtrArray *platforms, guint32 today)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (SlotjeAgeItem));

  g_array_set_clear_func (items, clear_item);
  for (guint i = 0; i < platforms->len; i++)
    add_platform (items, g_ptr_array_index (platforms, i), today);
  g_array_sort (items, compare);

  return items;
}

static const char *
say_care (SlotjeCare care)
{
  if ((care & SLOTJE_CARE_OLD) == 0)
    /* TRANSLATORS: why a fact has to be checked again */
    return _ ("not sure");

  /* TRANSLATORS: why a fact has to be checked again */
  return (care & SLOTJE_CARE_UNSURE) != 0 ? _ ("more than a year ago, and not sure")
                                          /* TRANSLATORS: why a fact has to be checked again */
                                          : _ ("more than a year ago");
}

/**
 * slotje_age_report_text:
 * @items: (element-type SlotjeAgeItem): what is due
 *
 * Returns: (transfer full): a line for each, or that there is none
 */
char *
slotje_age_report_text (const GArray *items)
{
  GString *text = g_string_new (NULL);
  guint width = 0;

  if (items->len == 0)
    g_string_append_printf (text, "%s\n", _ ("Nothing has to be checked again yet."));
  for (guint i = 0; i < items->len; i++)
    width = MAX (width, (guint) strlen (g_array_index (items, SlotjeAgeItem, i).platform->id) + 2);
  for (guint i = 0; i < items->len; i++)
    {
      const SlotjeAgeItem *item = &g_array_index (items, SlotjeAgeItem, i);

      slotje_layout_add_padded (text, item->verified, DATE_WIDTH);
      slotje_layout_add_padded (text, item->platform->id, width);
      g_string_append_printf (text, "%s: %s\n", item->place, say_care (item->care));
    }

  return g_string_free (text, FALSE);
}

/**
 * slotje_age_report_json:
 * @items: (element-type SlotjeAgeItem): what is due
 *
 * Returns: (transfer full): the same, `slotje-age/1`
 */
char *
slotje_age_report_json (const GArray *items)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", "slotje-age/1");
  slotje_writer_open_array (writer, "due");
  for (guint i = 0; i < items->len; i++)
    {
      const SlotjeAgeItem *item = &g_array_index (items, SlotjeAgeItem, i);

      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "platform", item->platform->id);
      slotje_writer_add_string (writer, "place", item->place);
      slotje_writer_add_string (writer, "verified", item->verified);
      slotje_writer_add_string (writer, "confidence",
                                slotje_confidence_to_string (item->confidence));
      slotje_writer_add_boolean (writer, "old", (item->care & SLOTJE_CARE_OLD) != 0);
      slotje_writer_add_boolean (writer, "unsure", (item->care & SLOTJE_CARE_UNSURE) != 0);
      slotje_writer_close (writer);
    }

  return slotje_writer_print (writer, NULL);
}
