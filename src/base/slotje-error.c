/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-error.h"

G_DEFINE_QUARK (slotje - error - quark, slotje_error)
