/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Messages of the lower floors are whole sentences that the CLI and the window
 * show as they are, so they are translated where they are written. */
#define SLOTJE_DOMAIN "slotje"
#ifndef _
#define _(String) (g_dgettext (SLOTJE_DOMAIN, (String)))
#define N_(String) (String)
#endif
