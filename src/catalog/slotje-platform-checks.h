/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/* Private to the catalogue. */
void slotje_platform_check (SlotjeReader *reader, SlotjePlatform *platform);

G_END_DECLS
