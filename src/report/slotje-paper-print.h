/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "slotje-paper.h"

G_BEGIN_DECLS

typedef enum
{
  SLOTJE_PAPER_PDF,
  SLOTJE_PAPER_HTML,
  SLOTJE_PAPER_CSV,
  SLOTJE_PAPER_JSON,
  SLOTJE_PAPER_TEXT,
  SLOTJE_N_PAPER_FORMATS,
} SlotjePaperFormat;

/* `pdf`, `html`, `csv`, `json`, `txt`: the word and the end of the name of a file. */
const char *slotje_paper_format_to_string (SlotjePaperFormat format);
/* By the end of the name of a file; FALSE when it has none of these. */
gboolean slotje_paper_format_from_name (const char *name, SlotjePaperFormat *format);

/* The paper in that format and the language of the process; the same paper gives the same bytes.
 * (transfer full) */
GBytes *slotje_paper_print (const SlotjePaper *self, SlotjePaperFormat format);

/* The same one by one; (transfer full). */
char *slotje_paper_print_text (const SlotjePaper *self);
char *slotje_paper_print_csv (const SlotjePaper *self);
char *slotje_paper_print_json (const SlotjePaper *self);
char *slotje_paper_print_html (const SlotjePaper *self);
GBytes *slotje_paper_print_pdf (const SlotjePaper *self);

G_END_DECLS
