/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void slotje_csv_add_row (GString *text, const char *const *cells);

G_END_DECLS
