/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SLOTJE_SNOWBALL_MAX_SHARES 50
#define SLOTJE_SNOWBALL_MAX_TIMES 3

/**
 * SlotjeSnowball:
 * @shares: how many people pass it on, each to as many others
 * @times: how often in a row
 * @people: those who pass it on, then those whom they reach, and so on: @times + 1 groups
 * @total: how many are reached who would not have seen it: all groups but the first
 *
 * How far a post travels when people pass it on, and those whom they reach do the same.
 */
typedef struct
{
  guint shares;
  guint times;
  guint64 people[SLOTJE_SNOWBALL_MAX_TIMES + 1];
  guint64 total;
} SlotjeSnowball;

SlotjeSnowball slotje_snowball_roll (guint shares, guint times);
/* (transfer full): “160,000”, as the locale writes it */
char *slotje_snowball_say_number (guint64 number);
/* (transfer full): the whole of it as a sentence */
char *slotje_snowball_say (const SlotjeSnowball *self);
/* (const): what to call one of the groups */
const char *slotje_snowball_say_group (guint group);

G_END_DECLS
