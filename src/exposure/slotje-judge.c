/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-judge.h"

#include <string.h>

/**
 * slotje_judge_keep:
 * @platform: a platform
 * @exposure: who can see what there
 * @day: the Julian day
 *
 * Returns: (transfer full): the same in the ids of the catalogue, which outlive it
 */
SlotjeJudged *
slotje_judge_keep (const SlotjePlatform *platform, const SlotjeExposure *exposure, guint32 day)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjeJudged *judged = slotje_judged_new (platform->revision, day);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      GPtrArray *surfaces = g_ptr_array_new_with_free_func (g_free);

      for (guint j = 0; j < exposure->n_surfaces; j++)
        {
          SlotjeValue value = slotje_exposure_get_value (exposure, j, scale->viewers[i].index);
          const char *mark = value == SLOTJE_VALUE_MAYBE ? "?" : "";

          if (value != SLOTJE_VALUE_NO)
            g_ptr_array_add (surfaces, g_strconcat (platform->surfaces[j].id, mark, NULL));
        }
      slotje_judged_take (judged, scale->viewers[i].id, surfaces);
    }

  return judged;
}

static const SlotjeSurface *
find_surface (const SlotjePlatform *platform, const char *id)
{
  const SlotjeSurface *surface = slotje_platform_find_surface (platform, id);
  const char *renamed = NULL;

  if (surface == NULL && platform->renamed_surfaces != NULL)
    renamed = g_hash_table_lookup (platform->renamed_surfaces, id);

  return renamed != NULL ? slotje_platform_find_surface (platform, renamed) : surface;
}

static void
add_gone (GPtrArray *gone, const char *id)
{
  if (gone != NULL && !g_ptr_array_find_with_equal_func (gone, id, g_str_equal, NULL))
    g_ptr_array_add (gone, g_strdup (id));
}

/* @text: what the viewer with that bit saw */
static void
recall_viewer (SlotjeExposure *exposure,
               const SlotjePlatform *platform,
               SlotjeAudience bit,
               const char *text,
               GPtrArray *gone)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    {
      char *mark = strchr (words[i], '?');
      const SlotjeSurface *surface;

      if (mark != NULL)
        *mark = '\0';
      surface = find_surface (platform, words[i]);
      if (surface == NULL)
        add_gone (gone, words[i]);
      else
        {
          exposure->reach[surface->index].possible |= bit;
          exposure->reach[surface->index].certain |= mark == NULL ? bit : 0;
        }
    }
}

static void
copy_viewer (SlotjeExposure *exposure, const SlotjeExposure *from, SlotjeAudience bit)
{
  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      exposure->reach[i].possible |= from->reach[i].possible & bit;
      exposure->reach[i].certain |= from->reach[i].certain & bit;
    }
}

/**
 * slotje_judge_recall:
 * @platform: the platform as it is known now
 * @judged: what was kept
 * @otherwise: what is so by the rules of now, for viewers of whom nothing was kept
 * @gone: (nullable) (element-type utf8): the ids of surfaces that somebody could see, and that the
 *   platform no longer has, are added to it
 *
 * Ids that the platform renamed are followed. A surface that it got since was seen by nobody.
 *
 * Returns: (transfer full): who could see what
 */
SlotjeExposure *
slotje_judge_recall (const SlotjePlatform *platform,
                     const SlotjeJudged *judged,
                     const SlotjeExposure *otherwise,
                     GPtrArray *gone)
{
  const SlotjeScale *scale = platform->program->scale;
  SlotjeExposure *self =
      g_malloc0 (sizeof (SlotjeExposure) + otherwise->n_surfaces * sizeof (SlotjeReach));

  self->n_surfaces = otherwise->n_surfaces;
  for (guint i = 0; i < scale->n_viewers; i++)
    {
      SlotjeAudience bit = (SlotjeAudience) 1 << scale->viewers[i].index;
      const char *text = g_hash_table_lookup (judged->cells, scale->viewers[i].id);

      if (text != NULL)
        recall_viewer (self, platform, bit, text, gone);
      else
        copy_viewer (self, otherwise, bit);
    }

  return self;
}

/**
 * slotje_judge_account:
 * @platform: the platform of the account
 * @account: as it was recorded
 * @day: Julian day on which answers are judged to be fresh or expired
 *
 * Returns: (transfer full): who can see what by the rules of now
 */
SlotjeExposure *
slotje_judge_account (const SlotjePlatform *platform, const SlotjeAccount *account, guint32 day)
{
  g_autoptr (SlotjeFacts) facts = slotje_facts_new_for_account (platform, account, day);

  return slotje_exposure_evaluate (platform->program, facts);
}

/**
 * slotje_judge_recall_account:
 * @platform: the platform of the account
 * @account: as it was recorded
 * @day: the Julian day it is about
 *
 * Returns: (transfer full): who could see what: as it was judged then, when that was kept, or else
 *   by the rules of now
 */
SlotjeExposure *
slotje_judge_recall_account (const SlotjePlatform *platform,
                             const SlotjeAccount *account,
                             guint32 day)
{
  g_autoptr (SlotjeExposure) exposure = slotje_judge_account (platform, account, day);

  if (account->judged == NULL)
    return g_steal_pointer (&exposure);

  return slotje_judge_recall (platform, account->judged, exposure, NULL);
}

static SlotjeJudged *
judge (const SlotjeAccount *account, guint32 today, gpointer data)
{
  const SlotjePlatform *platform = slotje_catalog_get_platform (data, account->platform);
  g_autoptr (SlotjeExposure) exposure = NULL;

  if (platform == NULL)
    return NULL;

  exposure = slotje_judge_account (platform, account, today);

  return slotje_judge_keep (platform, exposure, today);
}

/**
 * slotje_judge_attach:
 * @profile: a profile
 * @catalog: the catalogue; the profile keeps it
 * @today: the Julian day; the profile is told
 *
 * From now on keeps with every account who can see what, whenever the profile changes.
 */
void
slotje_judge_attach (SlotjeProfile *profile, SlotjeCatalog *catalog, guint32 today)
{
  slotje_profile_set_today (profile, today);
  slotje_profile_set_judge (profile, judge, g_object_ref (catalog), g_object_unref);
}
