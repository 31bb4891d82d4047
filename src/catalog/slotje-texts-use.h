/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-texts.h"

G_BEGIN_DECLS

/* Private to the catalogue. */

/* The `texts.json` that belongs to a platform file: next to its folder. (transfer full) (nullable)
 */
char *slotje_texts_dup_path_for (const char *platform_path);
/* Complains about every text that no platform in `platforms/` next to @path refers to. */
void slotje_texts_check_use (const char *path, GPtrArray *complaints);

G_END_DECLS
