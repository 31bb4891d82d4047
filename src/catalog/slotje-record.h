/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"
#include "slotje-texts.h"

G_BEGIN_DECLS

/* What the readers of the records of a catalogue file share. Private to the catalogue. */

gboolean slotje_record_id_is_valid (const char *id);
gboolean slotje_record_source_id_is_valid (const char *id);
gboolean slotje_record_is_blank (const char *text);
/* Enters an element that must be an object; FALSE after a complaint. */
gboolean slotje_record_enter (SlotjeReader *reader, guint index);
/* The well-formed `id` of the record the reader stands in, that is not in @seen yet; it is added.
 * (nullable) (transfer full) */
char *slotje_record_read_id (SlotjeReader *reader, GHashTable *seen);
/* A string that says something. (nullable) (transfer full) */
char *slotje_record_read_text (SlotjeReader *reader, const char *member, SlotjePresence presence);
/* An ISO date; with @partial also a year or a month. (nullable) (transfer full) */
char *slotje_record_read_date (SlotjeReader *reader,
                               const char *member,
                               gboolean partial,
                               SlotjePresence presence);
/* An https address, or NULL. (nullable) (transfer full) */
char *slotje_record_read_https (SlotjeReader *reader, const char *member);

/* Our own prose: a string, or {"en": …, "nl": …}, or {"shared": …}, which is looked up in @texts;
 * with @texts NULL there is nothing to share. */
void slotje_record_read_prose (SlotjeReader *reader,
                               const SlotjeTexts *texts,
                               const char *member,
                               SlotjePresence presence,
                               SlotjeWords *words);
SlotjeWords *slotje_record_read_prose_list (SlotjeReader *reader,
                                            const SlotjeTexts *texts,
                                            const char *member,
                                            guint *n_words);
/* What the platform writes: {"en": …, "nl": …, "nl-status": …}. */
void
slotje_record_read_platform_words (SlotjeReader *reader, const char *member, SlotjeWords *words);
SlotjeWordsStatus slotje_record_read_status (SlotjeReader *reader, gboolean has_dutch);

G_END_DECLS
