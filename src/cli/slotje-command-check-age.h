/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-cli.h"

G_BEGIN_DECLS

/* `check --age [PLATFORM…]`; @ids is NULL-terminated. */
SlotjeExit
slotje_command_check_age (SlotjeCatalog *catalog, const char *const *ids, SlotjeFormat format);

G_END_DECLS
