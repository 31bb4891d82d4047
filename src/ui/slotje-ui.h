/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Once per process, after adw_init() and with a display: resources, style, icons. Idempotent. */
void slotje_ui_init (void);

G_END_DECLS
