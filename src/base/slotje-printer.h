/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

char *slotje_printer_print (JsonNode *root, gboolean sorted, gsize *length);

G_END_DECLS
