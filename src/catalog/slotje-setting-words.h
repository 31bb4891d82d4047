/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-setting.h"

G_BEGIN_DECLS

/* The codes in files, in the order of the enumerations, NULL-terminated. Private to the catalogue.
 */
extern const char *const slotje_section_words[SLOTJE_N_SECTIONS + 1];
extern const char *const slotje_controller_words[SLOTJE_N_CONTROLLERS + 1];
extern const char *const slotje_confidence_words[SLOTJE_CONFIDENCE_HIGH + 2];
extern const char *const slotje_purpose_words[SLOTJE_N_PURPOSES + 1];

G_END_DECLS
