/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-check.h"
#include "slotje-next-question.h"

G_BEGIN_DECLS

/* All questions about one account, in the order of the guide: what decides who sees your posts
 * comes first, what other people choose comes last. */

#define SLOTJE_CHECKLIST_NONE G_MAXUINT

/* (transfer full): a list of #SlotjeCheck; empty when the platform is not known. */
GListModel *slotje_checklist_new (SlotjeSession *session, const char *account);
/* Position of the setting, or SLOTJE_CHECKLIST_NONE. */
guint slotje_checklist_find (GListModel *self, const char *setting);
/* Position of the first question that is still open and applies, or SLOTJE_CHECKLIST_NONE. */
guint slotje_checklist_find_open (GListModel *self);
guint slotje_checklist_count_open (GListModel *self);
guint slotje_checklist_count_advice (GListModel *self, SlotjeAdvice advice);
/* (transfer full): the same questions with those first that tell the most; @most (0: all): only so
 * many of those, and nothing that is known or tells nothing. */
GListModel *slotje_checklist_new_telling (GListModel *self,
                                          SlotjeSession *session,
                                          const char *account,
                                          guint most);
/* FALSE when nothing of the person’s own tells anything any more. */
gboolean slotje_checklist_find_telling (SlotjeSession *session,
                                        const char *account,
                                        SlotjeNextQuestion *question);
/* How long looking at so many settings takes. */
guint slotje_checklist_estimate_minutes (guint n_open);

/* (transfer container) (element-type SlotjeSurface): things that not everybody has and that no
 * question asks for along with itself. */
GPtrArray *slotje_checklist_list_unasked (GListModel *self, const SlotjePlatform *platform);

G_END_DECLS
