/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SlotjeItem:
 * @text: what it is
 * @aside: (nullable): a few words at its side: “2 minutes”
 * @uri: (nullable): an https address that it leads to
 * @details: (element-type utf8): whole sentences about it
 *
 * One thing in a list: in a terminal, on paper or on a page.
 */
typedef struct
{
  char *text;
  char *aside;
  char *uri;
  GPtrArray *details;
} SlotjeItem;

SlotjeItem *slotje_item_new (const char *text, const char *aside);
void slotje_item_free (SlotjeItem *self);
/* NULL (nullable) adds nothing. */
void slotje_item_add_detail (SlotjeItem *self, const char *detail);
/* A list of them. (transfer full) (element-type SlotjeItem) */
GPtrArray *slotje_item_list_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeItem, slotje_item_free)

G_END_DECLS
