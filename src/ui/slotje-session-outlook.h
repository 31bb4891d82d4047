/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-outlook.h"
#include "slotje-session.h"

G_BEGIN_DECLS

/* The worst case of @account, or of all (nullable). */
SlotjeOutlook slotje_session_find_outlook (SlotjeSession *session, const char *account);

G_END_DECLS
