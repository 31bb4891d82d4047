/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-complaint.h"

#define MAX_CHARACTERS 400

/* What a file says may stand in a complaint, so nothing in it may steer a terminal or turn the
 * reading direction around, and none of it may be endless. */
static gboolean
is_harmless (gunichar c)
{
  if (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
    return FALSE;
  return !(c >= 0x202a && c <= 0x202e) && !(c >= 0x2066 && c <= 0x2069);
}

static char *
make_harmless (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString *result = g_string_new (NULL);
  guint n = 0;

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (n++ == MAX_CHARACTERS)
        {
          g_string_append (result, "…");
          break;
        }
      if (is_harmless (c))
        g_string_append_unichar (result, c);
      else
        g_string_append_printf (result, "\\u%04x", c);
    }
  return g_string_free (result, FALSE);
}

/**
 * slotje_complaint_new:
 * @file: (nullable): name of the file, as the user gave it
 * @place: (nullable): where in it; %NULL or empty for the file as a whole
 * @what: what is wrong there, translated, lower case, no full stop
 * @remedy: what to do about it, translated, lower case, no full stop
 *
 * Control and direction characters in @place and @what are shown as escapes, and a very long text
 * is cut, so that the complaint can be printed anywhere.
 *
 * Returns: (transfer full): a complaint
 */
SlotjeComplaint *
slotje_complaint_new (const char *file, const char *place, const char *what, const char *remedy)
{
  SlotjeComplaint *self = g_new0 (SlotjeComplaint, 1);

  self->file = g_strdup (file);
  self->place = make_harmless (place);
  self->what = make_harmless (what);
  self->remedy = g_strdup (remedy);
  return self;
}

/**
 * slotje_complaint_free:
 * @self: (nullable) (transfer full): a complaint
 *
 * Frees it.
 */
void
slotje_complaint_free (SlotjeComplaint *self)
{
  if (self == NULL)
    return;

  g_free (self->file);
  g_free (self->place);
  g_free (self->what);
  g_free (self->remedy);
  g_free (self);
}

/**
 * slotje_complaint_to_string:
 * @self: a complaint
 *
 * Returns: (transfer full): one line, `FILE:PLACE: WHAT; REMEDY`, without what is not known
 */
char *
slotje_complaint_to_string (const SlotjeComplaint *self)
{
  GString *line = g_string_new (NULL);

  if (self->file != NULL)
    {
      g_autofree char *file = make_harmless (self->file);

      g_string_append (line, file);
      g_string_append (line, *self->place != '\0' ? ":" : ": ");
    }
  if (*self->place != '\0')
    g_string_append_printf (line, "%s: ", self->place);
  g_string_append (line, self->what);
  if (self->remedy != NULL && *self->remedy != '\0')
    g_string_append_printf (line, "; %s", self->remedy);
  return g_string_free (line, FALSE);
}
