/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The text that the gate walks over, and where its one error goes. */
typedef struct
{
  const char *name;
  const char *start;
  const char *p;
  const char *end;
  gsize max_string;
  GError **error;
} SlotjeGateText;

/* Both always return FALSE. */
gboolean slotje_gate_text_fail (SlotjeGateText *self, const char *at, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
gboolean slotje_gate_text_fail_cap (SlotjeGateText *self, const char *at, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

gboolean slotje_gate_text_check_encoding (SlotjeGateText *self);
void slotje_gate_text_skip_blanks (SlotjeGateText *self);
/* Reads the string whose opening quote stands at p, and appends what it means to @into (nullable).
 */
gboolean slotje_gate_text_read_string (SlotjeGateText *self, GString *into);
/* Whether a number stands at p; @after is set behind it. */
gboolean slotje_gate_text_read_number (SlotjeGateText *self, const char **after);

G_END_DECLS
