/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-answer.h"

#include "slotje-profile-private.h"

/**
 * slotje_answer_new:
 * @option: (nullable): id of the option; %NULL when nothing is recorded yet
 * @observed: (nullable): ISO date on which the person saw it
 * @revision: (nullable): revision of the platform file that asked
 *
 * Returns: (transfer full): an answer of one option, seen by the person
 */
SlotjeAnswer *
slotje_answer_new (const char *option, const char *observed, const char *revision)
{
  SlotjeAnswer *self = g_new0 (SlotjeAnswer, 1);

  if (option != NULL)
    {
      self->options = g_new0 (char *, 2);
      self->options[0] = g_strdup (option);
    }
  self->observed = g_strdup (observed);
  self->from = SLOTJE_FROM_SEEN;
  self->revision = g_strdup (revision);
  return self;
}

static JsonNode *
ref_node (JsonNode *node)
{
  return node != NULL ? json_node_ref (node) : NULL;
}

/**
 * slotje_answer_copy:
 * @self: (nullable): an answer
 *
 * Returns: (transfer full) (nullable): a copy that shares nothing that can be changed
 */
SlotjeAnswer *
slotje_answer_copy (const SlotjeAnswer *self)
{
  SlotjeAnswer *copy;

  if (self == NULL)
    return NULL;

  copy = slotje_answer_new (NULL, self->observed, self->revision);
  copy->options = g_strdupv (self->options);
  copy->guess = g_strdup (self->guess);
  copy->from = self->from;
  copy->note = g_strdup (self->note);
  copy->accepted_reason = g_strdup (self->accepted_reason);
  copy->accepted_until = g_strdup (self->accepted_until);
  copy->unknown = ref_node (self->unknown);
  copy->accepted_unknown = ref_node (self->accepted_unknown);
  return copy;
}

/**
 * slotje_answer_free:
 * @self: (nullable) (transfer full): an answer
 *
 * Frees it.
 */
void
slotje_answer_free (SlotjeAnswer *self)
{
  if (self == NULL)
    return;

  g_strfreev (self->options);
  g_free (self->guess);
  g_free (self->observed);
  g_free (self->revision);
  g_free (self->note);
  g_free (self->accepted_reason);
  g_free (self->accepted_until);
  g_clear_pointer (&self->unknown, json_node_unref);
  g_clear_pointer (&self->accepted_unknown, json_node_unref);
  g_free (self);
}

gboolean
slotje_strv_equal0 (char *const *a, char *const *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

gboolean
slotje_node_equal0 (JsonNode *a, JsonNode *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return json_node_equal (a, b);
}

/**
 * slotje_answer_equal:
 * @a: (nullable): an answer
 * @b: (nullable): another
 *
 * Returns: whether they are the same in everything that is written to a file
 */
gboolean
slotje_answer_equal (const SlotjeAnswer *a, const SlotjeAnswer *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return slotje_strv_equal0 (a->options, b->options) && g_strcmp0 (a->guess, b->guess) == 0 &&
         g_strcmp0 (a->observed, b->observed) == 0 && a->from == b->from &&
         g_strcmp0 (a->revision, b->revision) == 0 && g_strcmp0 (a->note, b->note) == 0 &&
         g_strcmp0 (a->accepted_reason, b->accepted_reason) == 0 &&
         g_strcmp0 (a->accepted_until, b->accepted_until) == 0 &&
         slotje_node_equal0 (a->unknown, b->unknown) &&
         slotje_node_equal0 (a->accepted_unknown, b->accepted_unknown);
}

/**
 * slotje_answer_is_recorded:
 * @self: an answer
 *
 * Returns: whether it says how the setting is, and not only what the person guessed
 */
gboolean
slotje_answer_is_recorded (const SlotjeAnswer *self)
{
  return self->options != NULL && self->options[0] != NULL;
}
