/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"

G_BEGIN_DECLS

struct _SlotjeReader
{
  char *file;
  JsonNode *root;
  GArray *frames;        /* of SlotjeReaderFrame; the last one is where the reader stands */
  GPtrArray *complaints; /* of SlotjeComplaint */
};

typedef struct
{
  JsonNode *node;
  char *place;
  gboolean complained; /* that it is not an object, said once */
} SlotjeReaderFrame;

SlotjeReaderFrame *slotje_reader_peek (SlotjeReader *self);
/* The member of the object the reader stands in; NULL when absent or null. Complains when the
 * reader does not stand in an object, and when the member is required. */
JsonNode *
slotje_reader_find_member (SlotjeReader *self, const char *member, SlotjePresence presence);
/* As slotje_reader_complain(), at element @index of @member. */
void slotje_reader_complain_at (
    SlotjeReader *self, const char *member, guint index, const char *what, const char *remedy);

G_END_DECLS
