/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-scale.h"
#include "slotje-texts.h"

G_BEGIN_DECLS

/* What is wrong with a file of the catalogue (element-type SlotjeComplaint); empty when it is
 * good. (transfer full) */
GPtrArray *slotje_check_catalog_file (const char *path, SlotjeScale *scale, SlotjeTexts *texts);

G_END_DECLS
