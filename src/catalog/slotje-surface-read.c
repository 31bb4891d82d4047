/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-read.h"

#include "slotje-record.h"
#include "slotje-text.h"

/**
 * slotje_surface_clear:
 * @self: a surface
 *
 * Frees what the surface holds, not the struct itself.
 */
void
slotje_surface_clear (SlotjeSurface *self)
{
  g_free (self->id);
  slotje_words_clear (&self->label);
  slotje_words_clear (&self->phrase);
  slotje_words_clear (&self->present);
  for (guint i = 0; i < self->n_actions; i++)
    slotje_words_clear (&self->actions[i]);
  g_free (self->actions);
}

static guint
read_rule_id (SlotjeReader *reader, const SlotjePlatform *platform)
{
  const char *id = slotje_reader_get_string (reader, "rule", SLOTJE_REQUIRED);

  for (guint i = 0; id != NULL && i < platform->n_rules; i++)
    if (g_str_equal (platform->rules[i].id, id))
      return i;
  if (id != NULL)
    slotje_reader_complain (reader, "rule", _ ("add it to the rules of the file"),
                            _ ("there is no rule “%s”"), id);

  return 0;
}

static void
read_surface (SlotjeReader *reader,
              const SlotjePlatform *platform,
              SlotjeSurface *surface,
              GHashTable *seen)
{
  static const char *const known[] = { "id",        "label",    "phrase",  "weight",
                                       "shareable", "rule",     "present", "actions",
                                       "audience",  "links-to", NULL };

  slotje_reader_refuse_unknown (reader, known);
  surface->id = slotje_record_read_id (reader, seen);
  slotje_record_read_prose (reader, platform->texts, "label", SLOTJE_REQUIRED, &surface->label);
  slotje_record_read_prose (reader, platform->texts, "phrase", SLOTJE_REQUIRED, &surface->phrase);
  if (!slotje_reader_has (reader, "weight") || slotje_reader_is_null (reader, "weight"))
    slotje_reader_complain (reader, NULL, _ ("give a number from 1 to 5"),
                            _ ("the member “weight” is missing"));
  surface->weight = (guint) slotje_reader_get_integer (reader, "weight", 1, 1, 5);
  surface->shareable = slotje_reader_get_boolean (reader, "shareable", TRUE);
  surface->links_to = slotje_traits_read (reader);
  surface->rule = read_rule_id (reader, platform);
  slotje_record_read_prose (reader, platform->texts, "present", SLOTJE_OPTIONAL, &surface->present);
  surface->actions =
      slotje_record_read_prose_list (reader, platform->texts, "actions", &surface->n_actions);
}

/**
 * slotje_platform_read_surfaces:
 * @reader: stands in the root of a platform file
 * @platform: a platform whose rules were read
 *
 * Reads the surfaces, all but their audience, which is compiled later.
 */
void
slotje_platform_read_surfaces (SlotjeReader *reader, SlotjePlatform *platform)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!slotje_reader_enter_array (reader, "surfaces", SLOTJE_REQUIRED))
    return;

  platform->n_surfaces = slotje_reader_get_length (reader);
  platform->surfaces = g_new0 (SlotjeSurface, platform->n_surfaces + 1);
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      platform->surfaces[i].index = i;
      if (!slotje_record_enter (reader, i))
        continue;
      read_surface (reader, platform, &platform->surfaces[i], seen);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}
