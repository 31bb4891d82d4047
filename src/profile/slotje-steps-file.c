/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-steps-file.h"

#include <string.h>

#include "slotje-load.h"
#include "slotje-profile-codec.h"
#include "slotje-profile-private.h"
#include "slotje-save.h"
#include "slotje-steps-private.h"

#define FORMAT "slotje-steps/1"
#define MOST_STEPS 200
#define MOST_BYTES (2 * 1024 * 1024) /* of text in the steps of one side */

static const SlotjeCaps caps = {
  .bytes = 16 * 1024 * 1024, .depth = 8, .values = 20 * 1000, .keys = 16, .string_bytes = MOST_BYTES
};

char *
slotje_steps_file_dup_path (const char *path)
{
  g_autofree char *target = slotje_save_resolve (path, NULL);

  return g_strconcat (target != NULL ? target : path, ".undo", NULL);
}

/* The generation is no part of what is undone. */
static char *
print_state (SlotjeProfile *profile, const SlotjeState *state)
{
  return slotje_profile_print_state (slotje_profile_get_rest (profile), state, 0, NULL);
}

/* Works out what is not known yet; such steps are the nearest ones, and both their states are
 * there. */
static void
find_patches (SlotjeProfile *profile, GQueue *queue, gboolean redo)
{
  const SlotjeState *now = slotje_steps_get_state (slotje_profile_get_steps (profile));
  g_autofree char *near = NULL;
  guint n_steps = 0;

  for (GList *l = queue->head; l != NULL && n_steps < MOST_STEPS; l = l->next, n_steps++)
    {
      SlotjeStep *step = l->data;
      g_autofree char *far = NULL;

      if (step->patch == NULL)
        {
          if (near == NULL)
            near = print_state (profile, now);
          far = print_state (profile, &step->state);
          step->patch = redo ? slotje_patch_new (near, far) : slotje_patch_new (far, near);
        }
      now = &step->state;
      g_free (near);
      near = g_steal_pointer (&far);
    }
}

static void
print_steps (SlotjeWriter *writer, const char *member, GQueue *queue)
{
  gsize size = 0;
  guint n_steps = 0;

  slotje_writer_open_array (writer, member);
  for (GList *l = queue->head; l != NULL && n_steps < MOST_STEPS; l = l->next, n_steps++)
    {
      const SlotjeStep *step = l->data;

      size += slotje_patch_get_size (step->patch);
      if (size > MOST_BYTES)
        break;
      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "label", step->label);
      if (step->account != NULL)
        slotje_writer_add_string (writer, "account", step->account);
      slotje_patch_print (step->patch, writer);
      slotje_writer_close (writer);
    }
  slotje_writer_close (writer);
}

char *
slotje_steps_file_print (SlotjeProfile *profile, const char *sum, gsize *length)
{
  SlotjeSteps *steps = slotje_profile_get_steps (profile);
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);

  find_patches (profile, slotje_steps_peek_undo (steps), FALSE);
  find_patches (profile, slotje_steps_peek_redo (steps), TRUE);
  slotje_writer_add_string (writer, "format", FORMAT);
  slotje_writer_add_integer (writer, "generation",
                             (gint64) slotje_profile_get_generation (profile));
  slotje_writer_add_string (writer, "sum", sum);
  print_steps (writer, "undo", slotje_steps_peek_undo (steps));
  print_steps (writer, "redo", slotje_steps_peek_redo (steps));
  return slotje_writer_print (writer, length);
}

static void
read_steps (SlotjeReader *reader, const char *member, GQueue *queue)
{
  if (!slotje_reader_enter_array (reader, member, SLOTJE_REQUIRED))
    return;

  for (guint i = 0; slotje_reader_enter_element (reader, i); i++)
    {
      const char *label = slotje_reader_get_string (reader, "label", SLOTJE_REQUIRED);
      const char *account = slotje_reader_get_string (reader, "account", SLOTJE_OPTIONAL);

      slotje_steps_remember (queue, label != NULL ? label : "", account,
                             slotje_patch_read (reader));
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);
}

/* Whether the reader stands in the steps of that very file. */
static gboolean
belongs (SlotjeReader *reader, SlotjeProfile *profile, const char *sum)
{
  return g_strcmp0 (slotje_reader_get_string (reader, "format", SLOTJE_REQUIRED), FORMAT) == 0 &&
         g_strcmp0 (slotje_reader_get_string (reader, "sum", SLOTJE_REQUIRED), sum) == 0 &&
         (guint64) slotje_reader_get_integer (reader, "generation", -1, -1, G_MAXINT64) ==
             slotje_profile_get_generation (profile);
}

gboolean
slotje_steps_file_read (SlotjeProfile *profile, GBytes *bytes, const char *sum)
{
  SlotjeSteps *steps = slotje_profile_get_steps (profile);
  GQueue *undo = slotje_steps_peek_undo (steps);
  GQueue *redo = slotje_steps_peek_redo (steps);
  g_autoptr (SlotjeReader) reader = slotje_reader_new_for_bytes (bytes, "undo", &caps, NULL);

  g_assert (undo->length + redo->length == 0);

  if (reader == NULL || !belongs (reader, profile, sum))
    return FALSE;

  read_steps (reader, "undo", undo);
  read_steps (reader, "redo", redo);
  if (!slotje_reader_is_clean (reader))
    {
      slotje_steps_drop (undo);
      slotje_steps_drop (redo);
      return FALSE;
    }
  slotje_profile_announce_steps (profile);
  return TRUE;
}

void
slotje_steps_file_load (SlotjeProfile *profile, const char *path, const char *sum)
{
  g_autofree char *own_path = slotje_steps_file_dup_path (path);
  g_autoptr (GBytes) bytes = NULL;

  slotje_save_clean_leftovers (own_path);
  slotje_save_tighten_mode (own_path);
  bytes = slotje_load_file (own_path, caps.bytes, NULL);
  if (bytes != NULL && !slotje_steps_file_read (profile, bytes, sum))
    g_debug ("What could be undone belongs to another state of the file");
}

/* (nullable): the profile as it is on the other side of @step. */
static SlotjeProfile *
read_other_side (SlotjeProfile *profile, const SlotjeStep *step, gboolean redo)
{
  const SlotjeState *now = slotje_steps_get_state (slotje_profile_get_steps (profile));
  g_autofree char *text = print_state (profile, now);
  char *other = slotje_patch_apply (step->patch, text, !redo);
  g_autoptr (GBytes) bytes = other != NULL ? g_bytes_new_take (other, strlen (other)) : NULL;

  return bytes != NULL ? slotje_profile_codec_read (bytes, "undo", NULL, NULL) : NULL;
}

gboolean
slotje_steps_file_recall (SlotjeProfile *profile, gboolean redo)
{
  SlotjeSteps *steps = slotje_profile_get_steps (profile);
  GQueue *queue = redo ? slotje_steps_peek_redo (steps) : slotje_steps_peek_undo (steps);
  SlotjeStep *step = g_queue_peek_head (queue);

  if (step == NULL || step->state.accounts != NULL)
    return step != NULL;

  g_autoptr (SlotjeProfile) other = read_other_side (profile, step, redo);

  if (other == NULL)
    {
      slotje_steps_drop (queue);
      slotje_profile_announce_steps (profile);
      return FALSE;
    }

  const SlotjeState *state = slotje_steps_get_state (slotje_profile_get_steps (other));

  step->state =
      (SlotjeState){ g_ptr_array_ref (state->accounts), g_ptr_array_ref (state->snapshots),
                     slotje_own_weights_ref (state->weights) };
  return TRUE;
}
