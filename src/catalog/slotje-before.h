/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"
#include "slotje-words.h"

G_BEGIN_DECLS

#define SLOTJE_BEFORE_MAX_TICKS 32

/* A set of ticks, one bit each, numbered as in the file. */
typedef guint32 SlotjeTicks;

/**
 * SlotjeTick:
 * @label: what or who is in a post: “A colleague”
 *
 * Something that can be in a post.
 */
typedef struct
{
  char *id;
  SlotjeWords label;
} SlotjeTick;

/**
 * SlotjeBeforeTest:
 * @when: for which ticks it matters; 0 for every post
 * @text: the question to ask oneself
 * @why: why it is asked
 *
 * A question to ask oneself before posting.
 */
typedef struct
{
  char *id;
  SlotjeTicks when;
  SlotjeWords text;
  SlotjeWords why;
} SlotjeBeforeTest;

/**
 * SlotjeBefore:
 * @kinds: ids of the surfaces that one fills oneself by posting, the usual ones first
 * @n_items: how many @items there are
 * @items: in the order in which to ask them
 *
 * What to think of before posting: the content of `before-you-post.json`, immutable.
 */
typedef struct
{
  GStrv kinds;
  guint n_ticks;
  SlotjeTick *ticks;
  guint n_items;
  SlotjeBeforeTest *items;
} SlotjeBefore;

/* Reads the document the reader stands at; NULL when it has complaints. */
SlotjeBefore *slotje_before_read (SlotjeReader *reader);
/* The one of the user, else of the system, else of the program; what is refused on the way is added
 * to @complaints (element-type SlotjeComplaint). Never NULL. */
SlotjeBefore *slotje_before_find (GPtrArray *complaints);
SlotjeBefore *slotje_before_load (const char *path, GPtrArray *complaints);
void slotje_before_free (SlotjeBefore *self);

/* Whether the test matters for a post with @ticks in it. */
gboolean slotje_before_test_applies (const SlotjeBeforeTest *self, SlotjeTicks ticks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeBefore, slotje_before_free)

G_END_DECLS
