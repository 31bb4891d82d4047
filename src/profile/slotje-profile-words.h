/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "slotje-answer.h"

G_BEGIN_DECLS

/* The words of the profile file that reading and printing share. */
#define SLOTJE_PROFILE_FORMAT "slotje-profile/"

/* By SlotjeFrom, %NULL-terminated. */
extern const char *const slotje_from_words[];

G_END_DECLS
