/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"
#include "slotje-words.h"

G_BEGIN_DECLS

/**
 * SlotjeTexts:
 *
 * Prose that several platforms share, said once: the content of `texts.json`, with that of another
 * such file behind it. Immutable and reference counted.
 */
typedef struct _SlotjeTexts SlotjeTexts;

/* Reads the document the reader stands at; @base (nullable) has what it does not have itself. NULL
 * when the reader has complaints. */
SlotjeTexts *slotje_texts_read (SlotjeReader *reader, SlotjeTexts *base);
SlotjeTexts *slotje_texts_ref (SlotjeTexts *self);
void slotje_texts_unref (SlotjeTexts *self);

/* (nullable): NULL when there is no such text; @self may be NULL too. */
const SlotjeWords *slotje_texts_find (const SlotjeTexts *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeTexts, slotje_texts_unref)

G_END_DECLS
