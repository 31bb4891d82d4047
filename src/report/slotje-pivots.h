/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-sentences.h"

G_BEGIN_DECLS

void slotje_pivots_say (GStrvBuilder *builder,
                        const SlotjeSubject *subject,
                        const SlotjeExplanation *explanation);

G_END_DECLS
