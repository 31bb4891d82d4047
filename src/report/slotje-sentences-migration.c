/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-sentences.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"
#include "slotje-template.h"

static const SlotjeWords *
find_words (const SlotjePlatform *platform, const SlotjeMigration *migration)
{
  const char *id = migration->new_id;
  const SlotjeSetting *setting;

  if (migration->kind == SLOTJE_MIGRATION_SURFACE)
    return &slotje_platform_find_surface (platform, id)->label;
  if (migration->kind == SLOTJE_MIGRATION_SETTING)
    return &slotje_platform_find_setting (platform, id)->label;

  setting = slotje_platform_find_setting (platform, migration->setting);

  return &setting->options[slotje_setting_find_option (setting, id)].label;
}

/**
 * slotje_say_migration:
 * @platform: a platform
 * @migration: something that has another name there now, or is gone
 *
 * Returns: (transfer full): what became of it, and what that means for what was recorded
 */
char *
slotje_say_migration (const SlotjePlatform *platform, const SlotjeMigration *migration)
{
  g_autofree char *now = NULL;

  if (migration->new_id == NULL)
    /* TRANSLATORS: {platform} is the name of one, {old} the name of something in the catalogue */
    return slotje_template_fill (_ ("{platform}: there is no “{old}” any more. What you recorded "
                                    "about it stays in your file, but no longer counts."),
                                 "platform", platform->name, "old", migration->old_id, NULL);

  now = slotje_phrase_quote_words (find_words (platform, migration));

  /* TRANSLATORS: {platform} is the name of one, {old} the name of something in the catalogue
   * before, {new} what it is called now, between quotation marks */
  return slotje_template_fill (_ ("{platform}: what was “{old}” is {new} now."), "platform",
                               platform->name, "old", migration->old_id, "new", now, NULL);
}
