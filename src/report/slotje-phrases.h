/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/* The small change of sentences: quotation marks, lists, capitals. Everything returned is
 * (transfer full). */
char *slotje_phrase_quote (const char *text);
char *slotje_phrase_quote_words (const SlotjeWords *words);
char *slotje_phrase_join_and (const GPtrArray *parts);
char *slotje_phrase_join_or (const GPtrArray *parts);
char *slotje_phrase_start_upper (const char *text);
char *slotje_phrase_start_lower (const char *text);
char *slotje_phrase_sentence (const char *clause);
char *
slotje_phrase_fill (const SlotjeWords *words, const SlotjePlatform *platform, const char *surface);
char *slotje_phrase_options (const SlotjeSetting *setting, SlotjeOptions options);

G_END_DECLS
