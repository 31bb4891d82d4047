/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"
#include "slotje-writer.h"

G_BEGIN_DECLS

/* What lies between two printed profiles, small when they differ little: one stretch of whole lines
 * before the line of the format, where the accounts stand, and one after it, where the history is.
 * It leads from either of the two to the other, and to nothing from any text in which the stretch
 * does not stand where it should. */
typedef struct _SlotjePatch SlotjePatch;

/* (transfer full) */
SlotjePatch *slotje_patch_new (const char *before, const char *after);
void slotje_patch_free (SlotjePatch *self);
gsize slotje_patch_get_size (const SlotjePatch *self); /* bytes of text in it */
/* From the text before to the one after it; @back: the other way. (transfer full) (nullable): NULL
 * when it does not fit @text. */
char *slotje_patch_apply (const SlotjePatch *self, const char *text, gboolean back);

/* In the object that the writer and the reader stand in. Reading complains of what is missing.
 * (transfer full) */
void slotje_patch_print (const SlotjePatch *self, SlotjeWriter *writer);
SlotjePatch *slotje_patch_read (SlotjeReader *reader);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePatch, slotje_patch_free)

G_END_DECLS
