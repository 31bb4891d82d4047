/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/* Private to the catalogue. */
SlotjeProgram *slotje_rules_compile (SlotjeReader *reader,
                                     SlotjePlatform *platform,
                                     SlotjeScale *scale,
                                     SlotjeLinks links);

G_END_DECLS
