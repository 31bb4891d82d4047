/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-patch.h"

#include <string.h>

/* Inside a string a line end is written otherwise, so this stands in a profile once. */
#define SEAM "\n  \"format\": "
#define N_PARTS 2

static const char *const parts[N_PARTS] = { "head", "tail" };

/* The lines that differ, and where they begin, in bytes. */
typedef struct
{
  gsize at;
  char *before;
  char *after;
} Stretch;

struct _SlotjePatch
{
  Stretch stretches[N_PARTS];
};

/* Both parts of a text as offsets: 0, the seam, the end. FALSE: no seam. */
static gboolean
find_parts (const char *text, gsize bounds[N_PARTS + 1])
{
  const char *seam = strstr (text, SEAM);

  if (seam == NULL)
    return FALSE;

  bounds[0] = 0;
  bounds[1] = (gsize) (seam - text) + 1;
  bounds[2] = strlen (text);
  return TRUE;
}

static Stretch
compare (const char *before, gsize n_before, const char *after, gsize n_after)
{
  const gsize shorter = MIN (n_before, n_after);
  gsize start = 0;
  gsize same_end = 0;

  while (start < shorter && before[start] == after[start])
    start++;
  while (start > 0 && before[start - 1] != '\n')
    start--;
  while (same_end < shorter - start &&
         before[n_before - same_end - 1] == after[n_after - same_end - 1])
    same_end++;
  /* A line, and with it a character, is never cut in two. */
  while (same_end > 0 &&
         (before[n_before - same_end - 1] != '\n' || after[n_after - same_end - 1] != '\n'))
    same_end--;
  return (Stretch){ .at = start,
                    .before = g_strndup (before + start, n_before - same_end - start),
                    .after = g_strndup (after + start, n_after - same_end - start) };
}

SlotjePatch *
slotje_patch_new (const char *before, const char *after)
{
  SlotjePatch *self = g_new0 (SlotjePatch, 1);
  gsize from[N_PARTS + 1];
  gsize to[N_PARTS + 1];

  const gboolean found = find_parts (before, from) && find_parts (after, to);

  g_assert (found);
  for (guint i = 0; i < N_PARTS; i++)
    self->stretches[i] =
        compare (before + from[i], from[i + 1] - from[i], after + to[i], to[i + 1] - to[i]);
  return self;
}

void
slotje_patch_free (SlotjePatch *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < N_PARTS; i++)
    {
      g_free (self->stretches[i].before);
      g_free (self->stretches[i].after);
    }
  g_free (self);
}

gsize
slotje_patch_get_size (const SlotjePatch *self)
{
  gsize size = 0;

  for (guint i = 0; i < N_PARTS; i++)
    size += strlen (self->stretches[i].before) + strlen (self->stretches[i].after);
  return size;
}

static gboolean
apply (const Stretch *self, const char *text, gsize length, gboolean back, GString *out)
{
  const char *from = back ? self->after : self->before;
  const char *to = back ? self->before : self->after;
  const gsize n_from = strlen (from);

  if (self->at > length || n_from > length - self->at ||
      memcmp (text + self->at, from, n_from) != 0)
    return FALSE;

  g_string_append_len (out, text, (gssize) self->at);
  g_string_append (out, to);
  g_string_append_len (out, text + self->at + n_from, (gssize) (length - self->at - n_from));
  return TRUE;
}

char *
slotje_patch_apply (const SlotjePatch *self, const char *text, gboolean back)
{
  g_autoptr (GString) out = g_string_new (NULL);
  gsize bounds[N_PARTS + 1];

  if (!find_parts (text, bounds))
    return NULL;
  for (guint i = 0; i < N_PARTS; i++)
    if (!apply (&self->stretches[i], text + bounds[i], bounds[i + 1] - bounds[i], back, out))
      return NULL;
  return g_strdup (out->str);
}

void
slotje_patch_print (const SlotjePatch *self, SlotjeWriter *writer)
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      slotje_writer_open_object (writer, parts[i]);
      slotje_writer_add_integer (writer, "at", (gint64) self->stretches[i].at);
      slotje_writer_add_string (writer, "before", self->stretches[i].before);
      slotje_writer_add_string (writer, "after", self->stretches[i].after);
      slotje_writer_close (writer);
    }
}

static char *
read_text (SlotjeReader *reader, const char *member)
{
  const char *text = slotje_reader_get_string (reader, member, SLOTJE_REQUIRED);

  return g_strdup (text != NULL ? text : "");
}

SlotjePatch *
slotje_patch_read (SlotjeReader *reader)
{
  SlotjePatch *self = g_new0 (SlotjePatch, 1);

  for (guint i = 0; i < N_PARTS; i++)
    {
      Stretch *stretch = &self->stretches[i];

      if (!slotje_reader_enter_object (reader, parts[i], SLOTJE_REQUIRED))
        {
          stretch->before = g_strdup ("");
          stretch->after = g_strdup ("");
          continue;
        }
      stretch->at = (gsize) slotje_reader_get_integer (reader, "at", 0, 0, G_MAXINT32);
      stretch->before = read_text (reader, "before");
      stretch->after = read_text (reader, "after");
      slotje_reader_leave (reader);
    }
  return self;
}
