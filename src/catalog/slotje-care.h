/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-setting.h"

G_BEGIN_DECLS

/* For so many days a fact is taken as it stands. */
#define SLOTJE_CARE_DAYS 365

/* Why to look carefully before trusting a fact, as bits. */
typedef enum
{
  SLOTJE_CARE_NONE = 0,
  SLOTJE_CARE_OLD = 1 << 0,    /* it was last checked more than a year ago */
  SLOTJE_CARE_UNSURE = 1 << 1, /* we were not sure when we checked it */
} SlotjeCare;

/* @today: a Julian day. */
SlotjeCare slotje_care_find (const char *verified, SlotjeConfidence confidence, guint32 today);

G_END_DECLS
