/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-profile.h"

#include <string.h>

#include "slotje-profile-private.h"
#include "slotje-steps.h"

struct _SlotjeProfile
{
  GObject parent_instance;

  SlotjeSteps *steps;
  gboolean read_only;
  SlotjeProfileRest rest;
};

G_DEFINE_FINAL_TYPE (SlotjeProfile, slotje_profile, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_READ_ONLY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static guint changed_signal;

static void
slotje_profile_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeProfile *self = SLOTJE_PROFILE (object);

  switch (id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, slotje_profile_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, slotje_profile_can_redo (self));
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, slotje_profile_get_undo_label (self));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, slotje_profile_get_redo_label (self));
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
slotje_profile_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_READ_ONLY)
    slotje_profile_set_read_only (SLOTJE_PROFILE (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
slotje_profile_finalize (GObject *object)
{
  SlotjeProfile *self = SLOTJE_PROFILE (object);

  slotje_steps_free (self->steps);
  g_clear_pointer (&self->rest.odd, g_ptr_array_unref);
  g_clear_pointer (&self->rest.unknown, json_node_unref);
  G_OBJECT_CLASS (slotje_profile_parent_class)->finalize (object);
}

static void
slotje_profile_class_init (SlotjeProfileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = slotje_profile_get_property;
  object_class->set_property = slotje_profile_set_property;
  object_class->finalize = slotje_profile_finalize;

  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, readable);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, readable);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, readable);
  properties[PROP_READ_ONLY] =
      g_param_spec_boolean ("read-only", NULL, NULL, FALSE, readable | G_PARAM_WRITABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  changed_signal = g_signal_new ("changed", SLOTJE_TYPE_PROFILE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
slotje_profile_init (SlotjeProfile *self)
{
  self->steps = slotje_steps_new ();
  self->rest.version = 1;
}

/**
 * slotje_profile_new:
 *
 * Returns: (transfer full): a profile without accounts
 */
SlotjeProfile *
slotje_profile_new (void)
{
  return g_object_new (SLOTJE_TYPE_PROFILE, NULL);
}

void
slotje_profile_fill (SlotjeProfile *self,
                     GPtrArray *accounts,
                     GPtrArray *snapshots,
                     SlotjeOwnWeights *weights,
                     SlotjeProfileRest *rest)
{
  slotje_steps_reset (self->steps, accounts, snapshots, weights);
  self->rest = *rest;
  memset (rest, 0, sizeof (*rest));
}

const SlotjeProfileRest *
slotje_profile_get_rest (SlotjeProfile *self)
{
  return &self->rest;
}

/**
 * slotje_profile_get_generation:
 * @self: a profile
 *
 * Returns: a number that goes up by one with every change, undo and redo among them
 */
guint64
slotje_profile_get_generation (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), 0);

  return self->rest.generation;
}

/**
 * slotje_profile_get_read_only:
 * @self: a profile
 *
 * Returns: whether it can not be changed
 */
gboolean
slotje_profile_get_read_only (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), TRUE);

  return self->read_only;
}

/**
 * slotje_profile_set_read_only:
 * @self: a profile
 * @read_only: whether it can not be changed
 *
 * A profile of a newer format stays read-only.
 */
void
slotje_profile_set_read_only (SlotjeProfile *self, gboolean read_only)
{
  g_return_if_fail (SLOTJE_IS_PROFILE (self));

  read_only = read_only || self->rest.version > SLOTJE_PROFILE_VERSION;
  if (self->read_only == read_only)
    return;

  self->read_only = read_only;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READ_ONLY]);
}

/**
 * slotje_profile_get_n_accounts:
 * @self: a profile
 *
 * Returns: the number of accounts
 */
guint
slotje_profile_get_n_accounts (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), 0);

  return slotje_steps_get_accounts (self->steps)->len;
}

/**
 * slotje_profile_get_account:
 * @self: a profile
 * @index: number of the account, from 0
 *
 * Returns: (transfer none): the account
 */
SlotjeAccount *
slotje_profile_get_account (SlotjeProfile *self, guint index)
{
  g_return_val_if_fail (index < slotje_profile_get_n_accounts (self), NULL);

  return slotje_steps_get_accounts (self->steps)->pdata[index];
}

/**
 * slotje_profile_find_account:
 * @self: a profile
 * @id: id of an account
 *
 * Returns: (transfer none) (nullable): the account
 */
SlotjeAccount *
slotje_profile_find_account (SlotjeProfile *self, const char *id)
{
  guint index;

  return slotje_profile_find_index (self, id, &index) ? slotje_profile_get_account (self, index)
                                                      : NULL;
}

/**
 * slotje_profile_dup_free_id:
 * @self: a profile
 *
 * Returns: (transfer full): the first of `a1`, `a2`, … that no account has
 */
char *
slotje_profile_dup_free_id (SlotjeProfile *self)
{
  for (guint number = 1;; number++)
    {
      g_autofree char *id = g_strdup_printf ("a%u", number);

      if (slotje_profile_find_account (self, id) == NULL)
        return g_steal_pointer (&id);
    }
}

/**
 * slotje_profile_can_undo:
 * @self: a profile
 *
 * Returns: whether there is something to undo
 */
gboolean
slotje_profile_can_undo (SlotjeProfile *self)
{
  return slotje_profile_get_undo_label (self) != NULL;
}

/**
 * slotje_profile_can_redo:
 * @self: a profile
 *
 * Returns: whether there is something to redo
 */
gboolean
slotje_profile_can_redo (SlotjeProfile *self)
{
  return slotje_profile_get_redo_label (self) != NULL;
}

/**
 * slotje_profile_get_undo_label:
 * @self: a profile
 *
 * Returns: (nullable): what would be undone, in words
 */
const char *
slotje_profile_get_undo_label (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), NULL);

  return self->read_only ? NULL : slotje_steps_get_undo_label (self->steps);
}

/**
 * slotje_profile_get_redo_label:
 * @self: a profile
 *
 * Returns: (nullable): what would be done again, in words
 */
const char *
slotje_profile_get_redo_label (SlotjeProfile *self)
{
  g_return_val_if_fail (SLOTJE_IS_PROFILE (self), NULL);

  return self->read_only ? NULL : slotje_steps_get_redo_label (self->steps);
}

gboolean
slotje_profile_find_index (SlotjeProfile *self, const char *id, guint *index)
{
  for (*index = 0; *index < slotje_profile_get_n_accounts (self); (*index)++)
    if (g_str_equal (slotje_profile_get_account (self, *index)->id, id))
      return TRUE;
  return FALSE;
}

SlotjeSteps *
slotje_profile_get_steps (SlotjeProfile *self)
{
  return self->steps;
}

void
slotje_profile_announce_steps (SlotjeProfile *self)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_CAN_UNDO; i <= PROP_REDO_LABEL; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

void
slotje_profile_announce (SlotjeProfile *self, const char *account)
{
  self->rest.generation++;
  slotje_profile_announce_steps (self);
  g_signal_emit (self, changed_signal, 0, account);
}
