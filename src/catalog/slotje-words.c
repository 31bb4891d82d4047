/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-words.h"

void
slotje_words_clear (SlotjeWords *self)
{
  g_clear_pointer (&self->en, g_free);
  g_clear_pointer (&self->nl, g_free);
}
