/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* (nullable): the one of @words that @typed was probably meant to be */
const char *slotje_cli_find_nearest (const char *typed, const char *const *words);

G_END_DECLS
