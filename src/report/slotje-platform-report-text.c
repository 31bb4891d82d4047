/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-report.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-phrases.h"
#include "slotje-sentences.h"

#define INDENT 4

static guint
measure_ids (const GPtrArray *platforms)
{
  guint width = 0;

  for (guint i = 0; i < platforms->len; i++)
    {
      const SlotjePlatform *platform = g_ptr_array_index (platforms, i);

      width = MAX (width, (guint) g_utf8_strlen (platform->id, -1));
    }

  return width;
}

/**
 * slotje_platforms_report_text:
 * @platforms: (element-type SlotjePlatform): platforms
 *
 * Returns: (transfer full): a line for each: id, name, revision
 */
char *
slotje_platforms_report_text (const GPtrArray *platforms)
{
  GString *text = g_string_new (NULL);
  guint width = measure_ids (platforms) + 2;

  for (guint i = 0; i < platforms->len; i++)
    {
      const SlotjePlatform *platform = g_ptr_array_index (platforms, i);

      slotje_layout_add_padded (text, platform->id, width);
      slotje_layout_add_padded (text, platform->name, width);
      g_string_append_printf (text, "%s\n", platform->revision);
    }

  return g_string_free (text, FALSE);
}

/* What the platform calls it, and in the other language as well where that differs. */
static void
add_label (GString *text, const SlotjeWords *label)
{
  const char *other = g_str_equal (slotje_words_language (), "nl") ? "en" : "nl";
  const char *here = slotje_words_get (label);
  const char *there = slotje_words_get_in (label, other);

  g_string_append (text, here);
  if (!g_str_equal (here, there))
    g_string_append_printf (text, " / %s", there);
}

static void
add_setting (GString *text,
             const SlotjePlatform *platform,
             const SlotjeSetting *setting,
             guint32 today)
{
  g_autofree char *source = slotje_say_source (platform, (const char *const *) setting->sources,
                                               setting->verified, setting->confidence, today);

  g_string_append_printf (text, "  %s: ", setting->id);
  add_label (text, &setting->label);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < setting->n_options; i++)
    {
      g_string_append_printf (text, "      %s: ", setting->options[i].id);
      add_label (text, &setting->options[i].label);
      if ((int) i == setting->default_option)
        /* TRANSLATORS: behind the option that a platform starts with */
        g_string_append_printf (text, " %s", _ ("(as it starts)"));
      g_string_append_c (text, '\n');
    }
  slotje_layout_add_wrapped (text, source, INDENT);
}

static void
add_section (GString *text, const SlotjePlatform *platform, SlotjeSection section, guint32 today)
{
  gboolean first = TRUE;

  for (guint i = 0; i < platform->n_settings; i++)
    {
      if (platform->settings[i].section != section)
        continue;
      if (first)
        g_string_append_printf (text, "\n%s\n", slotje_say_section (section));
      first = FALSE;
      add_setting (text, platform, &platform->settings[i], today);
    }
}

/**
 * slotje_platform_report_text:
 * @platform: a platform
 * @today: Julian day on which facts are judged to be old
 *
 * Returns: (transfer full): what there is to set, by section, and what there is to see
 */
char *
slotje_platform_report_text (const SlotjePlatform *platform, guint32 today)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s (%s, %s)\n", platform->name, platform->id, platform->revision);
  slotje_layout_add_wrapped (text, slotje_words_get (&platform->about), 0);

  for (int section = 0; section < SLOTJE_N_SECTIONS; section++)
    add_section (text, platform, (SlotjeSection) section, today);

  g_string_append_printf (text, "\n%s\n", _ ("What there is to see"));
  for (guint i = 0; i < platform->n_surfaces; i++)
    g_string_append_printf (text, "  %s: %s\n", platform->surfaces[i].id,
                            slotje_words_get (&platform->surfaces[i].label));

  return g_string_free (text, FALSE);
}
