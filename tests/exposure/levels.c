/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "levels.h"

/* Restated here by hand, so that a slip in the shipped table shows as a difference. The columns are
 * contacts, contacts of contacts, a role linked as contact, fof, none and restricted, member, web,
 * search. */
static const struct
{
  const char *id;
  const char *row;
} table[N_LEVELS] = {
  { "nobody", "000000000" },
  { "contacts", "101000000" },
  { "circle", "10?000000" },
  { "fof", "111100000" },
  { "tag-spread", "0?0???000" },
  { "owner-list", "1???0?000" },
  { "owner-contacts", "11??0?000" },
  { "owner-fof", "111??1000" },
  { "stranger-contacts", "??????000" },
  { "group", "??????000" },
  { "members", "111111100" },
  { "web", "111111110" },
  { "public", "11111111?" },
  { "indexed", "111111111" },
  { "copies", "?????????" },
  { "link", "????????0" },
};

static const struct
{
  const char *id;
  SlotjeViewerKind kind;
  guint weight;
} viewers[N_VIEWERS] = {
  { "contacts", SLOTJE_VIEWER_RELATION, 1 }, { "fof", SLOTJE_VIEWER_RELATION, 2 },
  { "colleagues", SLOTJE_VIEWER_ROLE, 2 },   { "manager", SLOTJE_VIEWER_ROLE, 3 },
  { "clients", SLOTJE_VIEWER_ROLE, 3 },      { "journalists", SLOTJE_VIEWER_ROLE, 3 },
  { "member", SLOTJE_VIEWER_OPEN, 4 },       { "web", SLOTJE_VIEWER_OPEN, 5 },
  { "search", SLOTJE_VIEWER_OPEN, 5 },
};

guint
levels_find (const char *id)
{
  for (guint i = 0; i < N_LEVELS; i++)
    if (g_str_equal (table[i].id, id))
      return i;

  g_error ("no level is called “%s”", id);
}

const char *
levels_get_id (guint level)
{
  return table[level].id;
}

char
levels_get (guint level, Column column)
{
  return table[level].row[column];
}

gboolean
levels_has_doubt (guint level)
{
  return strchr (table[level].row, '?') != NULL;
}

gboolean
levels_is_role (guint viewer)
{
  return viewers[viewer].kind == SLOTJE_VIEWER_ROLE;
}

Column
levels_get_column (guint viewer, SlotjeLink link)
{
  static const Column linked[SLOTJE_N_LINKS] = {
    [SLOTJE_LINK_CONTACT] = COLUMN_LINK_CONTACT,
    [SLOTJE_LINK_FOF] = COLUMN_LINK_FOF,
    [SLOTJE_LINK_NONE] = COLUMN_LINK_NONE,
    [SLOTJE_LINK_RESTRICTED] = COLUMN_LINK_RESTRICTED,
  };

  switch ((Viewer) viewer)
    {
    case VIEWER_CONTACTS:
      return COLUMN_CONTACTS;
    case VIEWER_FOF:
      return COLUMN_FOF;
    case VIEWER_MEMBER:
      return COLUMN_MEMBER;
    case VIEWER_WEB:
      return COLUMN_WEB;
    case VIEWER_SEARCH:
      return COLUMN_SEARCH;
    case VIEWER_COLLEAGUES:
    case VIEWER_MANAGER:
    case VIEWER_CLIENTS:
    case VIEWER_JOURNALISTS:
    default:
      return linked[link];
    }
}

static void
fill_level (SlotjeLevel *level, guint index)
{
  level->id = g_strdup (table[index].id);
  for (guint link = 0; link < SLOTJE_N_LINKS; link++)
    for (guint viewer = 0; viewer < N_VIEWERS; viewer++)
      {
        char mark = levels_get (index, levels_get_column (viewer, link));

        if (mark == '1')
          level->lo[link] |= 1u << viewer;
        if (mark != '0')
          level->hi[link] |= 1u << viewer;
      }
}

SlotjeScale *
levels_scale_new (void)
{
  SlotjeScale *scale = slotje_scale_new ();

  scale->n_viewers = N_VIEWERS;
  scale->viewers = g_new0 (SlotjeViewer, N_VIEWERS);
  for (guint i = 0; i < N_VIEWERS; i++)
    {
      scale->viewers[i].index = i;
      scale->viewers[i].id = g_strdup (viewers[i].id);
      scale->viewers[i].kind = viewers[i].kind;
      scale->viewers[i].weight = viewers[i].weight;
      scale->all |= 1u << i;
      if (levels_is_role (i))
        scale->roles |= 1u << i;
    }
  scale->n_levels = N_LEVELS;
  scale->levels = g_new0 (SlotjeLevel, N_LEVELS);
  for (guint i = 0; i < N_LEVELS; i++)
    fill_level (&scale->levels[i], i);

  return scale;
}
