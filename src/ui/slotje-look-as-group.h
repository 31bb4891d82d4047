/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-look-as-row.h"

G_BEGIN_DECLS

/* A kind of post of an account; both are borrowed until the next change. */
typedef struct
{
  const char *account;
  guint surface;
} SlotjeLookAsItem;

#define SLOTJE_TYPE_LOOK_AS_GROUP (slotje_look_as_group_get_type ())
G_DECLARE_FINAL_TYPE (SlotjeLookAsGroup, slotje_look_as_group, SLOTJE, LOOK_AS_GROUP, GtkWidget)

/* “Can see 5”, and a row for each of them. */
GtkWidget *slotje_look_as_group_new (SlotjeValue value);

/* @items: (element-type SlotjeLookAsItem) */
void slotje_look_as_group_update (SlotjeLookAsGroup *self,
                                  const SlotjeViewScope *scope,
                                  const GArray *items);
guint slotje_look_as_group_get_n_rows (SlotjeLookAsGroup *self);
SlotjeLookAsRow *slotje_look_as_group_get_row (SlotjeLookAsGroup *self, guint index);
/* (nullable) */
SlotjeLookAsRow *
slotje_look_as_group_find_row (SlotjeLookAsGroup *self, const char *account, const char *surface);

G_END_DECLS
