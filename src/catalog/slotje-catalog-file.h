/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

#define SLOTJE_CATALOG_RESOURCE "/io/github/slotje/Slotje/catalog"

/* A catalogue file by its path, or by `resource://` and its path in the program. What is wrong with
 * it is added to @complaints (element-type SlotjeComplaint). Private to the catalogue. */
SlotjeReader *slotje_catalog_file_open (const char *path, GPtrArray *complaints);
SlotjeScale *slotje_catalog_file_load_scale (const char *path, GPtrArray *complaints);
/* What is not in the file is looked for in @base (nullable). */
SlotjeTexts *
slotje_catalog_file_load_texts (const char *path, SlotjeTexts *base, GPtrArray *complaints);
/* The id in the file must be that of its name, `<id>.json`. */
SlotjePlatform *slotje_catalog_file_load_platform (const char *path,
                                                   SlotjeScale *scale,
                                                   SlotjeTexts *texts,
                                                   GPtrArray *complaints);
/* The id in a file name; NULL when it is none. (transfer full) (nullable) */
char *slotje_catalog_file_dup_id (const char *path);

G_END_DECLS
