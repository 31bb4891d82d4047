/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-gate-text.h"

#include <math.h>
#include <string.h>

#include "slotje-complaint.h"
#include "slotje-error.h"
#include "slotje-text.h"

#define MAX_INTEGER (G_GINT64_CONSTANT (1) << 53)

/* Line and column are only worked out for the one place that is wrong. */
static char *
describe_place (SlotjeGateText *self, const char *at)
{
  const char *line_start = self->start;
  guint line = 1;

  for (const char *q = self->start; q < at; q++)
    if (*q == '\n')
      {
        line++;
        line_start = q + 1;
      }
  return g_strdup_printf (_ ("line %u, column %u"), line,
                          (guint) g_utf8_strlen (line_start, at - line_start) + 1);
}

static gboolean
fail_with (
    SlotjeGateText *self, SlotjeError code, const char *at, const char *what, const char *remedy)
{
  g_autofree char *place = describe_place (self, at);
  g_autoptr (SlotjeComplaint) complaint = slotje_complaint_new (self->name, place, what, remedy);
  g_autofree char *message = slotje_complaint_to_string (complaint);

  g_set_error_literal (self->error, SLOTJE_ERROR, code, message);
  return FALSE;
}

gboolean
slotje_gate_text_fail (SlotjeGateText *self, const char *at, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  return fail_with (self, SLOTJE_ERROR_INVALID_FILE, at, what,
                    _ ("mend it in a text editor, or use a good copy of the file"));
}

gboolean
slotje_gate_text_fail_cap (SlotjeGateText *self, const char *at, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  return fail_with (self, SLOTJE_ERROR_TOO_LARGE, at, what, _ ("use a smaller file"));
}

gboolean
slotje_gate_text_check_encoding (SlotjeGateText *self)
{
  const char *at = self->start;
  gsize length = self->end - self->start;

  if (length >= 3 && memcmp (self->start, "\xef\xbb\xbf", 3) == 0)
    return slotje_gate_text_fail (
        self, at, _ ("the file begins with a byte order mark, which JSON does not allow"));
  if (g_utf8_validate_len (self->start, length, &at))
    return TRUE;
  if (*at == '\0')
    return slotje_gate_text_fail (self, at, _ ("there is a zero byte in the text"));
  return slotje_gate_text_fail (self, at, _ ("the text is not UTF-8"));
}

void
slotje_gate_text_skip_blanks (SlotjeGateText *self)
{
  while (self->p < self->end &&
         (*self->p == ' ' || *self->p == '\t' || *self->p == '\n' || *self->p == '\r'))
    self->p++;
}

/* The four hexadecimal digits at @q, or -1. */
static int
read_hex (const char *q, const char *end)
{
  int value = 0;

  if (end - q < 4)
    return -1;
  for (int i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (q[i]);

      if (digit < 0)
        return -1;
      value = value * 16 + digit;
    }
  return value;
}

/* A `\uXXXX`, or the two that make a surrogate pair; p stands at the backslash. */
static gboolean
read_code_point (SlotjeGateText *self, gunichar *code_point)
{
  int unit = read_hex (self->p + 2, self->end);
  int low;

  if (unit < 0)
    return slotje_gate_text_fail (self, self->p,
                                  _ ("“\\u” must be followed by four hexadecimal digits"));
  if (unit == 0)
    return slotje_gate_text_fail (self, self->p, _ ("“\\u0000” is not allowed in a text"));
  self->p += 6;
  *code_point = (gunichar) unit;
  if (unit < 0xd800 || unit > 0xdfff)
    return TRUE;

  low = self->end - self->p >= 6 && self->p[0] == '\\' && self->p[1] == 'u'
            ? read_hex (self->p + 2, self->end)
            : -1;
  if (unit > 0xdbff || low < 0xdc00 || low > 0xdfff)
    return slotje_gate_text_fail (self, self->p - 6, _ ("this is half of a surrogate pair"));
  self->p += 6;
  *code_point = 0x10000 + (((gunichar) unit - 0xd800) << 10) + ((gunichar) low - 0xdc00);
  return TRUE;
}

/* The backslash and what belongs to it, at p. */
static gboolean
read_escape (SlotjeGateText *self, gunichar *code_point)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *found;

  if (self->end - self->p < 2)
    return slotje_gate_text_fail (self, self->p, _ ("the text ends in the middle of a string"));
  if (self->p[1] == 'u')
    return read_code_point (self, code_point);

  found = memchr (letters, self->p[1], sizeof (letters) - 1);
  if (found == NULL)
    return slotje_gate_text_fail (self, self->p, _ ("JSON has no such escape"));
  *code_point = (gunichar) meanings[found - letters];
  self->p += 2;
  return TRUE;
}

gboolean
slotje_gate_text_read_string (SlotjeGateText *self, GString *into)
{
  const char *quote = self->p++;
  gsize length = 0;

  while (self->p < self->end && *self->p != '"')
    {
      char bytes[6] = { *self->p };
      int n_bytes = 1;

      if ((guchar) *self->p < 0x20)
        return slotje_gate_text_fail (self, self->p,
                                      _ ("a control character stands unescaped in a string"));
      if (*self->p == '\\')
        {
          gunichar code_point = 0;

          if (!read_escape (self, &code_point))
            return FALSE;
          n_bytes = g_unichar_to_utf8 (code_point, bytes);
        }
      else
        self->p++;
      length += (gsize) n_bytes;
      if (into != NULL)
        g_string_append_len (into, bytes, n_bytes);
      if (length > self->max_string)
        return slotje_gate_text_fail_cap (
            self, quote, _ ("this text is longer than the limit of %zu bytes"), self->max_string);
    }
  if (self->p == self->end)
    return slotje_gate_text_fail (self, quote, _ ("this string has no closing quote"));
  self->p++;
  return TRUE;
}

static gboolean
skip_digits (const char **q, const char *end)
{
  const char *start = *q;

  while (*q < end && g_ascii_isdigit (**q))
    (*q)++;
  return *q > start;
}

/* Moves @q over a number as RFC 8259 writes it; FALSE when there is none. */
static gboolean
scan_number (const char **q, const char *end, gboolean *is_real)
{
  *is_real = FALSE;
  if (**q == '-')
    (*q)++;
  if (*q < end && **q == '0')
    (*q)++;
  else if (!skip_digits (q, end))
    return FALSE;

  if (*q < end && **q == '.')
    {
      (*q)++;
      *is_real = TRUE;
      if (!skip_digits (q, end))
        return FALSE;
    }
  if (*q < end && (**q == 'e' || **q == 'E'))
    {
      (*q)++;
      *is_real = TRUE;
      if (*q < end && (**q == '+' || **q == '-'))
        (*q)++;
      if (!skip_digits (q, end))
        return FALSE;
    }
  return TRUE;
}

gboolean
slotje_gate_text_read_number (SlotjeGateText *self, const char **after)
{
  const char *q = self->p;
  g_autofree char *number = NULL;
  gboolean is_real;

  if (!scan_number (&q, self->end, &is_real))
    return slotje_gate_text_fail (self, self->p, _ ("this is not a number as JSON writes it"));

  *after = q;
  number = g_strndup (self->p, q - self->p);
  if (is_real && !isfinite (g_ascii_strtod (number, NULL)))
    return slotje_gate_text_fail (self, self->p, _ ("this number is too large"));
  if (!is_real && !g_ascii_string_to_signed (number, 10, -MAX_INTEGER, MAX_INTEGER, NULL, NULL))
    return slotje_gate_text_fail (
        self, self->p, _ ("this number is outside -9007199254740992 to 9007199254740992"));
  return TRUE;
}
