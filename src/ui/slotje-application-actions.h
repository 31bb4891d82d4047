/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-application.h"

G_BEGIN_DECLS

/* What the program can be told to do (`app.*`) about files, preferences and itself, and the keys
 * for it. Only the public functions of the application are used. */
void slotje_application_actions_add (SlotjeApplication *application);

/* After an update: says once, in passing, that there is something new to read about. */
void slotje_application_actions_tell_news (SlotjeApplication *application);

G_END_DECLS
