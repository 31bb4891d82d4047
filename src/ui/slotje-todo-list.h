/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-next-question.h"
#include "slotje-plan.h"
#include "slotje-session.h"

G_BEGIN_DECLS

/**
 * SlotjeTodoItem:
 * @account: id of the account
 * @changes: (element-type SlotjeChange): one, or several that only have an effect together; all of
 *   them are settings
 * @gain: points of mismatch less, when what comes before it in the plan of the account is done
 * @minutes: all together; 0 when not known
 * @effect: what follows from it, when what comes before it is done
 *
 * One thing to do. Immutable and counted: slotje_todo_item_ref().
 */
typedef struct
{
  char *account;
  GArray *changes;
  SlotjeGain gain;
  guint minutes;
  SlotjeWhatIf *effect;
} SlotjeTodoItem;

SlotjeTodoItem *slotje_todo_item_ref (SlotjeTodoItem *self);
void slotje_todo_item_unref (SlotjeTodoItem *self);
/* (transfer full): the same for the same changes, whatever else happened. */
char *slotje_todo_item_dup_key (const SlotjeTodoItem *self, const SlotjePlatform *platform);

/* What no setting closes, of one account. */
typedef struct
{
  const char *account;
  SlotjePlanRemainder remainder;
  gint64 points;
} SlotjeTodoRemainder;

/* Something that is not known yet, of one account. */
typedef struct
{
  const char *account;
  SlotjeNextQuestion question;
} SlotjeTodoQuestion;

/* Kinds of posts, by index and heaviest first, that only those see for whom they are meant. */
typedef struct
{
  const char *account;
  GArray *surfaces;
} SlotjeTodoGood;

/**
 * SlotjeTodoList:
 * @accounts: (element-type utf8): all that the catalogue knows
 * @blank: (element-type utf8): those of which nothing was looked up yet
 * @unjudged: (element-type utf8): those of which it is not known for whom they are meant
 * @items: (element-type SlotjeTodoItem): what closes most first, but never before what has to come
 *   before it
 * @remainders: (element-type SlotjeTodoRemainder): what others decide, heaviest first
 * @good: (element-type SlotjeTodoGood): per account
 * @questions: (element-type SlotjeTodoQuestion): most telling first
 * @before: points of mismatch of all accounts
 * @after: likewise, when all items are done
 * @n_later: how many items were put off
 *
 * What there is to do over all accounts: a snapshot.
 */
typedef struct
{
  GPtrArray *accounts;
  GPtrArray *blank;
  GPtrArray *unjudged;
  GPtrArray *items;
  GArray *remainders;
  GPtrArray *good;
  GArray *questions;
  gint64 before;
  gint64 after;
  guint n_later;
} SlotjeTodoList;

SlotjeTodoList *slotje_todo_list_new (SlotjeSession *session);
void slotje_todo_list_free (SlotjeTodoList *self);

/* Writes down the changes as seen today, as one step for undo. FALSE when nothing changed. */
gboolean slotje_todo_record (SlotjeSession *session, const SlotjeTodoItem *item);
/* Putting off lasts as long as the session does. */
void slotje_todo_postpone (SlotjeSession *session, const SlotjeTodoItem *item);
void slotje_todo_recall_all (SlotjeSession *session);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeTodoItem, slotje_todo_item_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeTodoList, slotje_todo_list_free)

G_END_DECLS
