/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "slotje-exposure.h"
#include "slotje-item.h"

G_BEGIN_DECLS

/* Who reads it, which decides what may be in it. */
typedef enum
{
  SLOTJE_PAPER_FOR_ME,
  SLOTJE_PAPER_FOR_EMPLOYER,
} SlotjePaperFor;

typedef enum
{
  SLOTJE_BLOCK_HEADING,
  SLOTJE_BLOCK_PARAGRAPH,
  SLOTJE_BLOCK_LIST,
  SLOTJE_BLOCK_TABLE,
  SLOTJE_BLOCK_PICTURE,
} SlotjeBlockKind;

typedef enum
{
  SLOTJE_TONE_PLAIN,
  SLOTJE_TONE_LEAD,  /* what to read when nothing else is read */
  SLOTJE_TONE_QUIET, /* what only some want to know */
} SlotjeTone;

/**
 * SlotjeCell:
 * @text: words; never %NULL
 * @aside: (nullable): more of them, less loud
 * @has_value: whether it says who sees something, and can be shown as a shape
 * @value: what it says then
 * @decides: who could settle it: a set of #SlotjeDecides
 *
 * One cell of a table.
 */
typedef struct
{
  char *text;
  char *aside;
  gboolean has_value;
  SlotjeValue value;
  guint decides;
} SlotjeCell;

/**
 * SlotjeColumn:
 * @text: its heading
 * @brief: (nullable): the same as short as can be, for a column of shapes
 * @share: how wide it is, in parts of all columns; 0 for a column of shapes
 */
typedef struct
{
  char *text;
  char *brief;
  guint share;
} SlotjeColumn;

/* Draws into a box of the size of the picture. */
typedef void (*SlotjePictureDraw) (cairo_t *cr, gconstpointer data);

/**
 * SlotjePicture:
 * @width: in points
 * @height: in points
 *
 * Something drawn. What it shows is also said in words, in the block after it.
 */
typedef struct
{
  double width;
  double height;
  SlotjePictureDraw draw;
  gpointer data;
  GDestroyNotify free_data;
} SlotjePicture;

/**
 * SlotjeBlock:
 * @text: the words of a heading or a paragraph; what a table or a picture is called
 * @level: of a heading: 1 for a chapter, 2, 3
 * @letter: (nullable): of a heading: one or two letters on a tile before it
 * @color: (nullable): `#rrggbb` of that tile
 * @tone: of a paragraph
 * @ordered: of a list: it has numbers
 * @items: (element-type SlotjeItem): of a list
 * @columns: (element-type SlotjeColumn): of a table
 * @rows: (element-type GPtrArray of SlotjeCell): of a table; the first cell of each is its heading
 * @picture: of a picture
 *
 * One part of a paper. What does not belong to its kind is empty.
 */
typedef struct
{
  SlotjeBlockKind kind;
  char *text;
  guint level;
  char *letter;
  char *color;
  SlotjeTone tone;
  gboolean ordered;
  GPtrArray *items;
  GPtrArray *columns;
  GPtrArray *rows;
  SlotjePicture picture;
} SlotjeBlock;

/**
 * SlotjePaper:
 * @reader: who reads it
 * @title: of the whole, without anything personal
 * @date: the Julian day it is about
 * @demo: it is about a person who was made up
 * @blocks: (element-type SlotjeBlock): in the order in which to read them
 *
 * A report: everything that is in it, in words and pictures, and nothing about how it looks. Made
 * once, and written by slotje_paper_print() or put on pages by slotje_pages_new(). Pictures borrow
 * from the catalogue, which must live as long.
 */
typedef struct
{
  SlotjePaperFor reader;
  char *title;
  guint32 date;
  gboolean demo;
  GPtrArray *blocks;
} SlotjePaper;

SlotjePaper *
slotje_paper_new (SlotjePaperFor reader, const char *title, guint32 date, gboolean demo);
void slotje_paper_free (SlotjePaper *self);

/* Builders. @text is copied. */
SlotjeBlock *slotje_paper_add_heading (SlotjePaper *self, guint level, const char *text);
/* Nothing is added for NULL. */
void slotje_paper_add_paragraph (SlotjePaper *self, SlotjeTone tone, const char *text);
/* @items (transfer full) (element-type SlotjeItem); nothing is added for an empty list. @title
 * (nullable) is a heading of the third level. */
void
slotje_paper_take_list (SlotjePaper *self, const char *title, gboolean ordered, GPtrArray *items);
SlotjeBlock *slotje_paper_add_table (SlotjePaper *self, const char *title);
void slotje_block_add_column (SlotjeBlock *self, const char *text, const char *brief, guint share);
void slotje_block_add_row (SlotjeBlock *self);
/* To the last row; the cell is good for what else it says. */
SlotjeCell *slotje_block_add_cell (SlotjeBlock *self, const char *text);
SlotjeCell *slotje_block_add_value (SlotjeBlock *self, SlotjeValue value, guint decides);
/* @picture: its data is taken over. */
void slotje_paper_take_picture (SlotjePaper *self, const char *text, const SlotjePicture *picture);

const SlotjeBlock *slotje_paper_get_block (const SlotjePaper *self, guint index);
const SlotjeItem *slotje_block_get_item (const SlotjeBlock *self, guint index);
const SlotjeColumn *slotje_block_get_column (const SlotjeBlock *self, guint index);
/* As many as there are columns. */
const SlotjeCell *slotje_block_get_cell (const SlotjeBlock *self, guint row, guint column);
/* What says on every page that nobody is really meant. (const) */
const char *slotje_paper_say_demo (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjePaper, slotje_paper_free)

G_END_DECLS
