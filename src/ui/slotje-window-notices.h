/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-notice.h"
#include "slotje-session.h"

G_BEGIN_DECLS

/* The bars of a window that say what is the matter. */
typedef struct
{
  SlotjeNotice *demo;
  SlotjeNotice *store;
  SlotjeNotice *read_only;
  SlotjeNotice *catalog;
  SlotjeNotice *names;
} SlotjeWindowNotices;

/* Makes them say what is the case now. @session (nullable). */
void slotje_window_notices_update (const SlotjeWindowNotices *notices,
                                   SlotjeSession *session,
                                   SlotjeCatalog *catalog);

G_END_DECLS
