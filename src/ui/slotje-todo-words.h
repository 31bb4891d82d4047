/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-todo-list.h"

G_BEGIN_DECLS

/* What the list of things to do says; plain text, (transfer full). */

/* “Set “Private account” to “On””; several changes with “and”. */
char *slotje_todo_say_item (const SlotjePlatform *platform, const SlotjeTodoItem *item);
/* “Closes your posts and your stories for anyone on the internet and 5 others” (nullable): NULL
 * when nothing gets narrower. */
char *slotje_todo_say_effect (const SlotjePlatform *platform, const SlotjeWhatIf *effect);
/* “anyone on the internet, your manager and 4 others”, the widest first. */
char *slotje_todo_say_viewers (const SlotjePlatform *platform, SlotjeAudience audience);
/* “your posts, your stories and 3 more kinds of posts”. @surfaces: (element-type guint) */
char *slotje_todo_say_surfaces (const SlotjePlatform *platform, const GArray *surfaces);

/* What stands above the list. Of what is good already: (nullable): NULL when nothing is. */
char *slotje_todo_say_fine (const SlotjeTodoList *list);
/* “4 changes, 6 minutes”; @shown: how many of them the list shows */
char *slotje_todo_say_headline (const SlotjeTodoList *list, guint shown);
char *slotje_todo_say_rest (const SlotjeTodoList *list, guint shown);

G_END_DECLS
