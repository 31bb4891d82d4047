/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-care.h"
#include "slotje-explanation.h"
#include "slotje-migration.h"
#include "slotje-profile.h"

G_BEGIN_DECLS

/* Everything Slotje says about who can see what: whole, translated, plain-text sentences (never
 * markup), the same in the window, on the command line and on paper. All strings are
 * (transfer full) unless they are const. */

/**
 * SlotjeSubject:
 *
 * What the sentences are about: one account, as it is known now.
 */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeAccount *account; /* (nullable) */
  const SlotjeFacts *facts;
} SlotjeSubject;

/* “can see”, “might see”, “cannot see”; and the shapes that go with them: ● ◐ ○ */
const char *slotje_say_value (SlotjeValue value);
const char *slotje_say_value_shape (SlotjeValue value);

/* The name of an account: its own name, else the platform's; “Platform” or “Platform · Private”. */
char *slotje_say_account (const SlotjePlatform *platform, const SlotjeAccount *account);

/* A viewer as seen from this platform: “Your followers”, “Manager”; and in a sentence. */
char *slotje_say_viewer (const SlotjePlatform *platform, const SlotjeViewer *viewer);
char *slotje_say_viewer_phrase (const SlotjePlatform *platform, const SlotjeViewer *viewer);

/* “Your manager might see your comment on a friend's photo.” */
char *slotje_say_cell (const SlotjePlatform *platform,
                       const SlotjeSurface *surface,
                       const SlotjeViewer *viewer,
                       SlotjeValue value);
/* “Your manager can see 5 kinds of posts” */
char *slotje_say_count (const SlotjeViewer *viewer, SlotjeValue value, guint n);

/* A setting with its platform's words and its value: “Protect your posts” is “On”. */
char *slotje_say_fact (const SlotjeSubject *subject, SlotjeFact fact, guint viewer);
/* The name of a fact alone: the setting's label, or the question about the link. */
char *slotje_say_fact_name (const SlotjeSubject *subject, SlotjeFact fact, guint viewer);
/* The stable name of a fact in files: `SETTING` or `link:VIEWER`. */
char *slotje_fact_to_string (const SlotjePlatform *platform, SlotjeFact fact, guint viewer);

/* Why, as paragraphs: the reasons in full sentences, then the because of the rule. (transfer full)
 */
GStrv slotje_say_why (const SlotjeSubject *subject, const SlotjeExplanation *explanation);
/* Why in a few words for a list: “Private account” is “Off”; “always so, whatever you set”,
 * “your friend decides”, “you have not looked yet”. */
char *slotje_say_why_short (const SlotjeSubject *subject, const SlotjeExplanation *explanation);
/* Who could settle a maybe: “You can find this out.”, “Somebody else decides this.” … */
GStrv slotje_say_decides (const SlotjeSubject *subject, const SlotjeExplanation *explanation);
/* What would change it: per item one sentence, e.g. “Setting “Private account” to “On” would close
 * this.”; empty when nothing that you control does. Tries every single change that you control. */
GStrv slotje_say_changes (const SlotjeSubject *subject, const SlotjeExplanation *explanation);
/* (nullable): “Your “Friends list” does not matter here.” */
char *slotje_say_irrelevant (const SlotjeSubject *subject, const SlotjeExplanation *explanation);

/* What an answer means now, for the guide: “So now: anyone on the internet can see your posts and
 * your stories, also your manager.” Names the surfaces that depend on @setting, by the widest
 * viewer; (nullable): NULL for a setting that changes no audience. */
char *slotje_say_consequence (const SlotjeSubject *subject,
                              const SlotjeExposure *exposure,
                              const SlotjeSetting *setting);

/* “Settings › Account privacy”; NULL when the path is not known in @language. (nullable) */
char *slotje_say_path (const SlotjeWhere *where, const char *language);
/* “Checked in August 2026 (Help). We are sure of this.” On @today, a Julian day, an old or unsure
 * fact asks to look carefully instead. */
char *slotje_say_source (const SlotjePlatform *platform,
                         const char *const *sources,
                         const char *verified,
                         SlotjeConfidence confidence,
                         guint32 today);
/* What was changed in a setting since it was answered, a line each with its month, the newest
 * first: “October 2026: it can be a list now.” (nullable) */
char *slotje_say_news (const SlotjeSetting *setting, const SlotjeAnswer *answer);
/* What a document is called. (const) */
const char *slotje_say_source_title (const SlotjeSource *source);
/* What an account names in words of before: “What was “status” is called “Your posts” now.” */
char *slotje_say_migration (const SlotjePlatform *platform, const SlotjeMigration *migration);
/* NULL, or “The Dutch words are from memory; the platform may word it differently.” (const) */
const char *slotje_say_words_status (SlotjeWordsStatus status);
/* “August 2026”, “22 November 2026”, “3 months ago”; @julian, @today: Julian days. */
char *slotje_say_month (const char *iso);
char *slotje_say_day (guint32 julian);
char *slotje_say_age (guint32 julian, guint32 today);
const char *slotje_say_section (SlotjeSection section);
const char *slotje_say_purpose (SlotjePurpose purpose);

G_END_DECLS
