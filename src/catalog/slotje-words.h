/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SlotjeWordsStatus:
 * @SLOTJE_WORDS_OURS: our own prose: English is the msgid, other languages come from gettext
 * @SLOTJE_WORDS_OFFICIAL: seen in official text of the platform
 * @SLOTJE_WORDS_PRESS: seen in the press or in a guide
 * @SLOTJE_WORDS_MEMORY: from memory; the platform may word it differently
 *
 * Where words come from. For what a *platform* calls something it qualifies the Dutch text; the
 * English text is as seen unless the record says otherwise.
 */
typedef enum
{
  SLOTJE_WORDS_OURS,
  SLOTJE_WORDS_OFFICIAL,
  SLOTJE_WORDS_PRESS,
  SLOTJE_WORDS_MEMORY,
} SlotjeWordsStatus;

/**
 * SlotjeWords:
 * @en: (nullable): English; %NULL when the record has no such words at all
 * @nl: (nullable): Dutch as the file gives it; %NULL when not known (platform words) or when it
 *   comes from gettext (our own prose)
 * @status: where they come from
 *
 * Words out of a catalogue file, immutable.
 */
typedef struct
{
  char *en;
  char *nl;
  SlotjeWordsStatus status;
} SlotjeWords;

void slotje_words_clear (SlotjeWords *self);

/* Our own prose in the language of the process (the file's own Dutch where it has it, else gettext
 * with context "data"); platform words in that language where known, else English. Never NULL, ""
 * when there are no such words; borrowed. */
const char *slotje_words_get (const SlotjeWords *self);
/* Platform words in @language, "en" or "nl"; English when the Dutch is not known. */
const char *slotje_words_get_in (const SlotjeWords *self, const char *language);
/* "nl" or "en": the language of the process as far as platform words go. */
const char *slotje_words_language (void);

G_END_DECLS
