/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "slotje-ink.h"
#include "slotje-pages.h"

G_BEGIN_DECLS

#define SLOTJE_PAGES_MARGIN 60.0
#define SLOTJE_PAGES_TOP 84.0
#define SLOTJE_PAGES_BOTTOM 68.0

/* The scale of sizes. */
typedef struct
{
  double size;
  gboolean bold;
  gboolean quiet;
} SlotjeType;

extern const SlotjeType slotje_type_title;
extern const SlotjeType slotje_type_headings[3];
extern const SlotjeType slotje_type_lead;
extern const SlotjeType slotje_type_body;
extern const SlotjeType slotje_type_bold;
extern const SlotjeType slotje_type_small;
extern const SlotjeType slotje_type_small_bold;

typedef enum
{
  SLOTJE_MARK_TEXT,
  SLOTJE_MARK_UPRIGHT, /* text from below to above */
  SLOTJE_MARK_VALUE,
  SLOTJE_MARK_RULE,
  SLOTJE_MARK_TILE,
  SLOTJE_MARK_PICTURE,
} SlotjeMarkKind;

/**
 * SlotjeMark:
 * @x: from the left of the text area
 * @y: from the top of its piece
 * @layout: of text
 * @line: (nullable): the only line of it to draw; @y is its baseline then
 * @tag: (nullable): what it is, for whoever cannot see it
 * @uri: (nullable): where it leads
 *
 * One thing to draw.
 */
typedef struct
{
  SlotjeMarkKind kind;
  double x;
  double y;
  double width;
  PangoLayout *layout;
  PangoLayoutLine *line;
  SlotjeInk ink;
  SlotjeValue value;
  guint decides;
  const SlotjePicture *picture;
  const char *tag;
  const char *uri;
} SlotjeMark;

/**
 * SlotjePiece:
 * @space: before it, unless it begins a page
 * @keep: it stays on one page with the next one
 * @fresh: it begins a page
 * @head: (nullable): what comes back above it when it begins a page
 * @block: which block it is of
 * @tag: what that block is, for whoever cannot see it
 * @part: which part of the block, when it has parts
 * @part_tag: (nullable): what those parts are
 * @outline: (nullable): its entry in the table of contents
 *
 * The least that a page can have: a line, a row, a picture.
 */
typedef struct _SlotjePiece SlotjePiece;
struct _SlotjePiece
{
  double space;
  double height;
  gboolean keep;
  gboolean fresh;
  const SlotjePiece *head;
  guint block;
  const char *tag;
  guint part;
  const char *part_tag;
  const SlotjeBlock *outline;
  GArray *marks;
};

/* A piece at its place. */
typedef struct
{
  const SlotjePiece *piece;
  guint page;
  double y;
} SlotjePlaced;

struct _SlotjePages
{
  const SlotjePaper *paper;
  double width; /* of the sheet */
  double height;
  PangoContext *context;
  GPtrArray *pieces; /* SlotjePiece */
  GArray *placed;    /* SlotjePlaced, by page */
  guint n_pages;
  guint n_blocks; /* so far, while it is set */
};

/* How wide the text area is. */
double slotje_pages_get_measure (const SlotjePages *self);

/* Setting. */
SlotjePiece *slotje_pages_add_piece (SlotjePages *self, const char *tag, double space);
SlotjeMark *slotje_piece_add_mark (SlotjePiece *self, SlotjeMarkKind kind, double x, double y);
/* (transfer full): @width 0: as wide as it is */
PangoLayout *slotje_pages_make_layout (const SlotjePages *self,
                                       const SlotjeType *type,
                                       const char *text,
                                       double width);
/* A whole layout; returns how high it is. */
double slotje_piece_add_text (
    SlotjePiece *self, PangoLayout *layout, const SlotjeType *type, double x, double y);
/* A paragraph, a piece for each line; it ends @outdent before the right. */
void slotje_pages_add_lines (SlotjePages *self,
                             const char *tag,
                             const SlotjeType *type,
                             const char *text,
                             double indent,
                             double outdent,
                             double space);
SlotjePiece *slotje_pages_get_last (const SlotjePages *self);
void slotje_pages_add_block (SlotjePages *self, const SlotjeBlock *block);
void slotje_pages_add_table (SlotjePages *self, const SlotjeBlock *block);
SlotjeInk slotje_type_get_ink (const SlotjeType *type);

/* Drawing. */
void slotje_piece_draw (const SlotjePiece *self, cairo_t *cr);

G_END_DECLS
