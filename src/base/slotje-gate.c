/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-gate.h"

#include <stdlib.h>
#include <string.h>

#include "slotje-error.h"
#include "slotje-gate-text.h"
#include "slotje-text.h"

/* json-glib overflows its stack on deep nesting, drops what follows the first value, takes the last
 * of two equal names, and changes numbers that do not fit. What passes this gate means the same to
 * every parser. One loop over the text, no recursion, so the text cannot exhaust our stack. */

#define MAX_SAME_HASH 16

typedef enum
{
  WANT_VALUE,
  WANT_VALUE_OR_CLOSE,
  WANT_NAME,
  WANT_NAME_OR_CLOSE,
  WANT_COLON,
  WANT_COMMA_OR_CLOSE,
  WANT_END,
} Want;

/* An open array or object, and where its names begin in the two stacks of names. */
typedef struct
{
  char bracket;
  guint first_name;
  gsize first_byte;
} Frame;

typedef struct
{
  gsize start;
  gsize length;
  const char *at;
} Name;

typedef struct
{
  SlotjeGateText text;
  const SlotjeCaps *caps;
  Want want;
  guint n_values;
  GArray *frames;
  GArray *names;
  GString *name_bytes;
} Gate;

static Frame *
peek_frame (Gate *gate)
{
  if (gate->frames->len == 0)
    return NULL;

  return &g_array_index (gate->frames, Frame, gate->frames->len - 1);
}

static Want
want_after_value (Gate *gate)
{
  return gate->frames->len > 0 ? WANT_COMMA_OR_CLOSE : WANT_END;
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer data)
{
  const Name *left = a;
  const Name *right = b;
  const char *bytes = data;
  int order = memcmp (bytes + left->start, bytes + right->start, MIN (left->length, right->length));

  if (order != 0)
    return order;
  if (left->length != right->length)
    return left->length < right->length ? -1 : 1;
  return left->at < right->at ? -1 : left->at > right->at;
}

static int
compare_hashes (gconstpointer a, gconstpointer b)
{
  guint32 left = *(const guint32 *) a;
  guint32 right = *(const guint32 *) b;

  return left < right ? -1 : left > right;
}

/* json-glib keeps members in a hash table, which names made to have the same hash turn into a list:
 * a file of 5 MB would keep us busy for many seconds. By chance not even two of them are alike. */
static gboolean
check_hashes (Gate *gate, const Name *names, guint n_names)
{
  g_autofree guint32 *hashes = g_new (guint32, n_names);
  guint run = 1;

  for (guint i = 0; i < n_names; i++)
    {
      hashes[i] = 5381;
      for (gsize j = 0; j < names[i].length; j++)
        hashes[i] =
            hashes[i] * 33 + (guint32) (signed char) gate->name_bytes->str[names[i].start + j];
    }
  qsort (hashes, n_names, sizeof (guint32), compare_hashes);
  for (guint i = 1; i < n_names; i++)
    {
      run = hashes[i] == hashes[i - 1] ? run + 1 : 1;
      if (run > MAX_SAME_HASH)
        return slotje_gate_text_fail (&gate->text, names[0].at,
                                      _ ("the names in this object are made to be slow to read"));
    }
  return TRUE;
}

/* Sorting keeps this n log n whatever the names are. */
static gboolean
check_names (Gate *gate, const Frame *frame)
{
  Name *names = ((Name *) (gpointer) gate->names->data) + frame->first_name;
  guint n_names = gate->names->len - frame->first_name;
  const char *bytes = gate->name_bytes->str;

  if (n_names < 2)
    return TRUE;

  g_qsort_with_data (names, (int) n_names, sizeof (Name), compare_names, gate->name_bytes->str);
  for (guint i = 1; i < n_names; i++)
    if (names[i].length == names[i - 1].length &&
        memcmp (bytes + names[i].start, bytes + names[i - 1].start, names[i].length) == 0)
      {
        g_autofree char *name = g_strndup (bytes + names[i].start, MIN (names[i].length, 80));
        g_autofree char *valid = g_utf8_make_valid (name, -1);

        return slotje_gate_text_fail (&gate->text, names[i].at,
                                      _ ("the name “%s” stands twice in one object"), valid);
      }
  return check_hashes (gate, names, n_names);
}

static gboolean
read_close (Gate *gate)
{
  Frame *frame = peek_frame (gate);
  char bracket = *gate->text.p;
  gboolean may_close = gate->want == WANT_COMMA_OR_CLOSE ||
                       (gate->want == WANT_VALUE_OR_CLOSE && bracket == ']') ||
                       (gate->want == WANT_NAME_OR_CLOSE && bracket == '}');

  if (!may_close || frame == NULL || (frame->bracket == '{') != (bracket == '}'))
    return slotje_gate_text_fail (&gate->text, gate->text.p, _ ("“%c” is not expected here"),
                                  bracket);

  if (frame->bracket == '{')
    {
      if (!check_names (gate, frame))
        return FALSE;
      g_string_truncate (gate->name_bytes, frame->first_byte);
      g_array_set_size (gate->names, frame->first_name);
    }
  g_array_set_size (gate->frames, gate->frames->len - 1);
  gate->want = want_after_value (gate);
  gate->text.p++;
  return TRUE;
}

static gboolean
read_open (Gate *gate)
{
  Frame frame = { *gate->text.p, gate->names->len, gate->name_bytes->len };

  if (gate->frames->len >= gate->caps->depth)
    return slotje_gate_text_fail_cap (&gate->text, gate->text.p,
                                      _ ("this nests deeper than the limit of %u levels"),
                                      gate->caps->depth);

  g_array_append_val (gate->frames, frame);
  gate->want = frame.bracket == '{' ? WANT_NAME_OR_CLOSE : WANT_VALUE_OR_CLOSE;
  gate->text.p++;
  return TRUE;
}

static gboolean
read_mark (Gate *gate, char mark, Want next)
{
  if (*gate->text.p != mark)
    {
      if (mark == ':')
        return slotje_gate_text_fail (&gate->text, gate->text.p, _ ("a colon is missing here"));
      return slotje_gate_text_fail (&gate->text, gate->text.p,
                                    _ ("a comma or a closing bracket is missing here"));
    }
  gate->want = next;
  gate->text.p++;
  return TRUE;
}

static gboolean
read_name (Gate *gate)
{
  Frame *frame = peek_frame (gate);
  Name name = { gate->name_bytes->len, 0, gate->text.p };

  if (*gate->text.p != '"')
    return slotje_gate_text_fail (&gate->text, gate->text.p,
                                  _ ("a name in double quotes is missing here"));
  if (gate->names->len - frame->first_name >= gate->caps->keys)
    return slotje_gate_text_fail_cap (&gate->text, gate->text.p,
                                      _ ("this object has more members than the limit of %u"),
                                      gate->caps->keys);
  if (!slotje_gate_text_read_string (&gate->text, gate->name_bytes))
    return FALSE;

  name.length = gate->name_bytes->len - name.start;
  g_array_append_val (gate->names, name);
  gate->want = WANT_COLON;
  return TRUE;
}

static gboolean
read_plain_value (Gate *gate)
{
  static const char *const literals[] = { "true", "false", "null" };
  const char *q = gate->text.p;
  gsize left = gate->text.end - q;

  if (*q == '-' || g_ascii_isdigit (*q))
    {
      if (!slotje_gate_text_read_number (&gate->text, &q))
        return FALSE;
    }
  else
    for (gsize i = 0; i < G_N_ELEMENTS (literals) && q == gate->text.p; i++)
      if (left >= strlen (literals[i]) && memcmp (q, literals[i], strlen (literals[i])) == 0)
        q += strlen (literals[i]);

  if (q == gate->text.p ||
      (q < gate->text.end && (g_ascii_isalnum (*q) || strchr ("_.+-", *q) != NULL)))
    return slotje_gate_text_fail (&gate->text, gate->text.p, _ ("this is not a JSON value"));
  gate->text.p = q;
  gate->want = want_after_value (gate);
  return TRUE;
}

static gboolean
read_value (Gate *gate)
{
  if (gate->n_values >= gate->caps->values)
    return slotje_gate_text_fail_cap (&gate->text, gate->text.p,
                                      _ ("the file has more values than the limit of %u"),
                                      gate->caps->values);
  gate->n_values++;

  if (gate->n_values == 1 && *gate->text.p != '{')
    return slotje_gate_text_fail (&gate->text, gate->text.p,
                                  _ ("the file must hold one object, in { and }"));
  if (*gate->text.p == '{' || *gate->text.p == '[')
    return read_open (gate);
  if (*gate->text.p != '"')
    return read_plain_value (gate);
  if (!slotje_gate_text_read_string (&gate->text, NULL))
    return FALSE;
  gate->want = want_after_value (gate);
  return TRUE;
}

static gboolean
read_token (Gate *gate)
{
  Frame *frame = peek_frame (gate);

  if (gate->want == WANT_END)
    return slotje_gate_text_fail (&gate->text, gate->text.p,
                                  _ ("something follows the end of the object"));
  if (*gate->text.p == ']' || *gate->text.p == '}')
    return read_close (gate);

  switch (gate->want)
    {
    case WANT_NAME:
    case WANT_NAME_OR_CLOSE:
      return read_name (gate);
    case WANT_COLON:
      return read_mark (gate, ':', WANT_VALUE);
    case WANT_COMMA_OR_CLOSE:
      return read_mark (gate, ',', frame->bracket == '{' ? WANT_NAME : WANT_VALUE);
    case WANT_VALUE:
    case WANT_VALUE_OR_CLOSE:
    case WANT_END:
    default:
      return read_value (gate);
    }
}

static gboolean
read_document (Gate *gate)
{
  for (;;)
    {
      slotje_gate_text_skip_blanks (&gate->text);
      if (gate->text.p < gate->text.end)
        {
          if (!read_token (gate))
            return FALSE;
        }
      else if (gate->want == WANT_END)
        return TRUE;
      else if (gate->n_values == 0)
        return slotje_gate_text_fail (&gate->text, gate->text.p, _ ("the file is empty"));
      else
        return slotje_gate_text_fail (&gate->text, gate->text.p, _ ("the file ends too early"));
    }
}

/**
 * slotje_gate_check_size:
 * @bytes: a size
 * @name: name of the file, for the message
 * @caps: the caps
 * @error: return location
 *
 * Whether a text of that size may be read at all.
 *
 * Returns: FALSE with %SLOTJE_ERROR_TOO_LARGE when it may not
 */
gboolean
slotje_gate_check_size (guint64 bytes, const char *name, const SlotjeCaps *caps, GError **error)
{
  g_autoptr (SlotjeComplaint) complaint = NULL;
  g_autofree char *what = NULL;
  g_autofree char *message = NULL;

  if (bytes <= caps->bytes)
    return TRUE;

  what = g_strdup_printf (_ ("the file is larger than the limit of %zu bytes"), caps->bytes);
  complaint = slotje_complaint_new (name, "", what, _ ("use a smaller file"));
  message = slotje_complaint_to_string (complaint);
  g_set_error_literal (error, SLOTJE_ERROR, SLOTJE_ERROR_TOO_LARGE, message);
  return FALSE;
}

/**
 * slotje_gate_check:
 * @text: (array length=length): the text, of any content
 * @length: its length in bytes
 * @name: name of the file, for the message
 * @caps: the caps
 * @error: return location
 *
 * Whether @text is one JSON object as RFC 8259 has it, in UTF-8 without a byte order mark, within
 * @caps, with no name twice in one object (also not by way of escapes), no U+0000, no half of a
 * surrogate pair, only integers within ±2^53 and only finite other numbers.
 *
 * Returns: FALSE with %SLOTJE_ERROR_INVALID_FILE or %SLOTJE_ERROR_TOO_LARGE; the message names line
 *   and column, counted from 1 and in characters
 */
gboolean
slotje_gate_check (
    const char *text, gsize length, const char *name, const SlotjeCaps *caps, GError **error)
{
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (Name));
  g_autoptr (GString) name_bytes = g_string_new (NULL);
  Gate gate = {
    .text = { .name = name,
              .start = text,
              .p = text,
              .end = text + length,
              .max_string = caps->string_bytes,
              .error = error },
    .caps = caps,
    .want = WANT_VALUE,
    .frames = frames,
    .names = names,
    .name_bytes = name_bytes,
  };

  if (!slotje_gate_check_size (length, name, caps, error))
    return FALSE;
  if (!slotje_gate_text_check_encoding (&gate.text))
    return FALSE;
  return read_document (&gate);
}
