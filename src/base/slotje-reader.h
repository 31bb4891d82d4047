/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "slotje-complaint.h"

G_BEGIN_DECLS

/**
 * SlotjeCaps:
 * @bytes: largest size of the file, in bytes
 * @depth: deepest nesting of arrays and objects
 * @values: most values in the whole document
 * @keys: most members of one object
 * @string_bytes: longest string, in bytes of UTF-8
 *
 * The caps that hold before anything is parsed.
 */
typedef struct
{
  gsize bytes;
  guint depth;
  guint values;
  guint keys;
  gsize string_bytes;
} SlotjeCaps;

extern const SlotjeCaps slotje_caps_catalog; /* 4 MiB, 32, 200 000, 2 048, 64 KiB */
extern const SlotjeCaps slotje_caps_profile; /* 16 MiB, the rest alike */

/**
 * SlotjeReader:
 *
 * The one narrow door for JSON: a strict gate (RFC 8259, caps, one root object, no duplicate
 * keys, integers within ±2^53), then json-glib, then typed getters that cannot be misused. A reader
 * stands at one node; it collects a complaint for everything that is not as asked for, with the
 * place, and answers with a harmless default, so that one pass reports everything that is wrong.
 * Floors above never call a json-glib function themselves.
 */
typedef struct _SlotjeReader SlotjeReader;

/* Both pass the gate; on failure the error is SLOTJE_ERROR_INVALID_FILE or _TOO_LARGE (or a
 * G_IO_ERROR / G_FILE_ERROR) and its message reads `NAME:PLACE: what; remedy`. */
SlotjeReader *slotje_reader_new_for_file (const char *path, const SlotjeCaps *caps, GError **error);
SlotjeReader *slotje_reader_new_for_bytes (GBytes *bytes,
                                           const char *name,
                                           const SlotjeCaps *caps,
                                           GError **error);
void slotje_reader_free (SlotjeReader *self);

const char *slotje_reader_get_file (SlotjeReader *self);
char *slotje_reader_dup_place (SlotjeReader *self);

/* Complaints so far (element-type SlotjeComplaint); owned by the reader. */
GPtrArray *slotje_reader_get_complaints (SlotjeReader *self);
GPtrArray *slotje_reader_steal_complaints (SlotjeReader *self);
gboolean slotje_reader_is_clean (SlotjeReader *self);
/* A complaint at @member of the current node, or at the node itself when @member is %NULL. */
void slotje_reader_complain (SlotjeReader *self,
                             const char *member,
                             const char *remedy,
                             const char *what_format,
                             ...) G_GNUC_PRINTF (4, 5);

/* Walking. enter_* return FALSE, and complain where it was required, when there is no such node of
 * that kind; every TRUE must be paired with slotje_reader_leave(). */
typedef enum
{
  SLOTJE_OPTIONAL,
  SLOTJE_REQUIRED,
} SlotjePresence;

gboolean
slotje_reader_enter_object (SlotjeReader *self, const char *member, SlotjePresence presence);
gboolean
slotje_reader_enter_array (SlotjeReader *self, const char *member, SlotjePresence presence);
/* A member that may be of any kind; ask with the is_* functions below. FALSE when it is absent or
 * null, with a complaint when it was required. */
gboolean
slotje_reader_enter_member (SlotjeReader *self, const char *member, SlotjePresence presence);
/* Element @index of the array the reader stands in; its place is the element's own `id` when it is
 * an object with one, else the index. enter_element accepts any kind of node. */
gboolean slotje_reader_enter_element (SlotjeReader *self, guint index);
void slotje_reader_leave (SlotjeReader *self);
guint slotje_reader_get_length (SlotjeReader *self); /* elements, or members */

/* What the reader stands at. */
gboolean slotje_reader_is_object (SlotjeReader *self);
gboolean slotje_reader_is_array (SlotjeReader *self);
gboolean slotje_reader_is_string (SlotjeReader *self);
/* Names of all members of the object it stands in, in file order. (transfer container) */
GStrv slotje_reader_dup_members (SlotjeReader *self);
gboolean slotje_reader_has (SlotjeReader *self, const char *member);
gboolean slotje_reader_is_null (SlotjeReader *self, const char *member);

/* Typed getters for members of the object the reader stands in. Strings are borrowed and live as
 * long as the reader; absent, null or of another kind: NULL / FALSE / @fallback. */
const char *
slotje_reader_get_string (SlotjeReader *self, const char *member, SlotjePresence presence);
gboolean slotje_reader_get_boolean (SlotjeReader *self, const char *member, gboolean fallback);
gint64 slotje_reader_get_integer (
    SlotjeReader *self, const char *member, gint64 fallback, gint64 min, gint64 max);
/* An array of strings; never NULL, empty when absent. (transfer full) */
GStrv slotje_reader_dup_strings (SlotjeReader *self, const char *member, SlotjePresence presence);
/* A string out of a fixed list of words; its index, or @fallback with a complaint. */
int slotje_reader_get_word (SlotjeReader *self,
                            const char *member,
                            const char *const *words,
                            int fallback,
                            SlotjePresence presence);
/* The string the reader itself stands at (an array element). */
const char *slotje_reader_get_own_string (SlotjeReader *self);

/* Complain about every member that is not in @known (a NULL-terminated list). */
void slotje_reader_refuse_unknown (SlotjeReader *self, const char *const *known);
/* The members that are not in @known, as a new object, or NULL when there are none, to be kept and
 * written back. (transfer full) (nullable) */
JsonNode *slotje_reader_dup_unknown (SlotjeReader *self, const char *const *known);
/* A copy of a member as it stands, to be kept and written back. (transfer full) (nullable) */
JsonNode *slotje_reader_dup_member (SlotjeReader *self, const char *member);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeReader, slotje_reader_free)

G_END_DECLS
