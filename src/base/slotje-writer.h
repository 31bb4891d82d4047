/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * SlotjeWriter:
 *
 * Builds one JSON document and prints it canonically: keys sorted (unless asked to keep the order
 * in which they were added), two spaces, `"key": value`, LF, a newline at the end, control
 * characters removed, no floating point of its own. Empty arrays and objects print as `[]` and
 * `{}`.
 */
typedef struct _SlotjeWriter SlotjeWriter;

typedef enum
{
  SLOTJE_WRITER_SORTED,
  SLOTJE_WRITER_AS_ADDED,
} SlotjeWriterOrder;

SlotjeWriter *slotje_writer_new (SlotjeWriterOrder order); /* stands in the root object */
void slotje_writer_free (SlotjeWriter *self);

/* @member is NULL inside an array. */
void slotje_writer_open_object (SlotjeWriter *self, const char *member);
void slotje_writer_open_array (SlotjeWriter *self, const char *member);
void slotje_writer_close (SlotjeWriter *self);
void slotje_writer_add_string (SlotjeWriter *self, const char *member, const char *value);
void slotje_writer_add_integer (SlotjeWriter *self, const char *member, gint64 value);
void slotje_writer_add_boolean (SlotjeWriter *self, const char *member, gboolean value);
void slotje_writer_add_null (SlotjeWriter *self, const char *member);
void slotje_writer_add_strings (SlotjeWriter *self, const char *member, const char *const *values);
/* A node kept by slotje_reader_dup_member(); NULL adds nothing. */
void slotje_writer_add_node (SlotjeWriter *self, const char *member, JsonNode *node);
/* All members of an object kept by slotje_reader_dup_unknown(); NULL adds nothing. */
void slotje_writer_add_members (SlotjeWriter *self, JsonNode *object);

/* Closes what is open and prints. (transfer full) */
char *slotje_writer_print (SlotjeWriter *self, gsize *length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeWriter, slotje_writer_free)

G_END_DECLS
