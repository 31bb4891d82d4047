/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-report.h"

#include "slotje-writer.h"

#define FORMAT "slotje-platforms/1"

static const char *
find_status (SlotjeWordsStatus status)
{
  switch (status)
    {
    case SLOTJE_WORDS_OFFICIAL:
      return "official";
    case SLOTJE_WORDS_PRESS:
      return "press";
    case SLOTJE_WORDS_MEMORY:
      return "memory";
    case SLOTJE_WORDS_OURS:
    default:
      return NULL;
    }
}

/* What the platform calls it, in both languages, as in the catalogue file. */
static void
add_label (SlotjeWriter *writer, const SlotjeWords *label)
{
  const char *status = find_status (label->status);

  slotje_writer_open_object (writer, "label");
  slotje_writer_add_string (writer, "en", label->en);
  if (label->nl == NULL)
    slotje_writer_add_null (writer, "nl");
  else
    {
      slotje_writer_add_string (writer, "nl", label->nl);
      if (status != NULL)
        slotje_writer_add_string (writer, "nl-status", status);
    }
  slotje_writer_close (writer);
}

static void
add_setting (SlotjeWriter *writer, const SlotjeSetting *setting)
{
  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "id", setting->id);
  slotje_writer_add_string (writer, "section", slotje_section_to_string (setting->section));
  slotje_writer_add_string (writer, "controller",
                            slotje_controller_to_string (setting->controller));
  slotje_writer_add_string (writer, "order", setting->chain ? "chain" : "none");
  add_label (writer, &setting->label);

  slotje_writer_open_array (writer, "options");
  for (guint i = 0; i < setting->n_options; i++)
    {
      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "id", setting->options[i].id);
      add_label (writer, &setting->options[i].label);
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);

  if (setting->default_option < 0)
    slotje_writer_add_null (writer, "default");
  else
    slotje_writer_add_string (writer, "default", setting->options[setting->default_option].id);
  slotje_writer_add_strings (writer, "sources", (const char *const *) setting->sources);
  slotje_writer_add_string (writer, "verified", setting->verified);
  slotje_writer_add_string (writer, "confidence",
                            slotje_confidence_to_string (setting->confidence));
  slotje_writer_close (writer);
}

static void
add_surface (SlotjeWriter *writer, const SlotjePlatform *platform, const SlotjeSurface *surface)
{
  const SlotjeCone *cone = &platform->program->cones[surface->index];
  const SlotjeRule *rule = &platform->rules[surface->rule];

  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "id", surface->id);
  slotje_writer_add_string (writer, "label", surface->label.en);
  slotje_writer_add_integer (writer, "weight", surface->weight);
  slotje_writer_open_array (writer, "settings");
  for (guint i = 0; i < cone->n_settings; i++)
    slotje_writer_add_string (writer, NULL, platform->settings[cone->settings[i]].id);
  slotje_writer_close (writer);
  slotje_writer_add_strings (writer, "sources", (const char *const *) rule->sources);
  slotje_writer_add_string (writer, "verified", rule->verified);
  slotje_writer_add_string (writer, "confidence", slotje_confidence_to_string (rule->confidence));
  slotje_writer_close (writer);
}

static void
add_head (SlotjeWriter *writer, const SlotjePlatform *platform)
{
  slotje_writer_open_object (writer, NULL);
  slotje_writer_add_string (writer, "id", platform->id);
  slotje_writer_add_string (writer, "name", platform->name);
  slotje_writer_add_string (writer, "revision", platform->revision);
}

/**
 * slotje_platforms_report_json:
 * @platforms: (element-type SlotjePlatform): platforms
 *
 * Returns: (transfer full): their ids, names and revisions, `slotje-platforms/1`
 */
char *
slotje_platforms_report_json (const GPtrArray *platforms)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", FORMAT);
  slotje_writer_open_array (writer, "platforms");
  for (guint i = 0; i < platforms->len; i++)
    {
      add_head (writer, g_ptr_array_index (platforms, i));
      slotje_writer_close (writer);
    }

  return slotje_writer_print (writer, NULL);
}

/**
 * slotje_platform_report_json:
 * @platform: a platform
 *
 * Returns: (transfer full): the same for one platform, with its settings and surfaces
 */
char *
slotje_platform_report_json (const SlotjePlatform *platform)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  slotje_writer_add_string (writer, "format", FORMAT);
  slotje_writer_open_array (writer, "platforms");
  add_head (writer, platform);
  slotje_writer_open_array (writer, "settings");
  for (guint i = 0; i < platform->n_settings; i++)
    add_setting (writer, &platform->settings[i]);
  slotje_writer_close (writer);
  slotje_writer_open_array (writer, "surfaces");
  for (guint i = 0; i < platform->n_surfaces; i++)
    add_surface (writer, platform, &platform->surfaces[i]);

  return slotje_writer_print (writer, NULL);
}
