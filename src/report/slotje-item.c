/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-item.h"

/**
 * slotje_item_new:
 * @text: what it is
 * @aside: (nullable): a few words at its side
 *
 * Returns: (transfer full): an item without details
 */
SlotjeItem *
slotje_item_new (const char *text, const char *aside)
{
  SlotjeItem *self = g_new0 (SlotjeItem, 1);

  self->text = g_strdup (text);
  self->aside = g_strdup (aside);
  self->details = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * slotje_item_free:
 * @self: (nullable) (transfer full): an item
 */
void
slotje_item_free (SlotjeItem *self)
{
  if (self == NULL)
    return;

  g_free (self->text);
  g_free (self->aside);
  g_free (self->uri);
  g_ptr_array_unref (self->details);
  g_free (self);
}

/**
 * slotje_item_add_detail:
 * @self: an item
 * @detail: (nullable): a sentence about it; %NULL adds nothing
 */
void
slotje_item_add_detail (SlotjeItem *self, const char *detail)
{
  if (detail != NULL)
    g_ptr_array_add (self->details, g_strdup (detail));
}

/**
 * slotje_item_list_new:
 *
 * Returns: (transfer full) (element-type SlotjeItem): an empty list
 */
GPtrArray *
slotje_item_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_item_free);
}
