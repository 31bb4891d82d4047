/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-store.h"

#include "slotje-profile-codec.h"
#include "slotje-save-job.h"
#include "slotje-steps-file.h"
#include "slotje-store-private.h"

/* Changes that come in a row are saved together, but the first of them never waits for the last. */
#define SAVE_DELAY_MSEC 150

struct _SlotjeStore
{
  GObject parent_instance;

  SlotjeProfile *profile;
  char *path;          /* NULL: never saved */
  char *sum;           /* of what the file held when we last read or wrote it; NULL: no file */
  char *conflict_path; /* where our version is while the file is somebody else's */
  SlotjeStoreState state;
  char *error_message;
  gboolean keeps_steps;

  guint64 saved_generation;
  gint64 first_change; /* monotonic time of the first change that is in no job yet; 0: none */
  guint timeout_id;
  SlotjeSaveJob *job; /* the one that runs */
};

G_DEFINE_ENUM_TYPE (SlotjeStoreState,
                    slotje_store_state,
                    G_DEFINE_ENUM_VALUE (SLOTJE_STORE_SAVED, "saved"),
                    G_DEFINE_ENUM_VALUE (SLOTJE_STORE_DIRTY, "dirty"),
                    G_DEFINE_ENUM_VALUE (SLOTJE_STORE_FAILED, "failed"))

G_DEFINE_FINAL_TYPE (SlotjeStore, slotje_store, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PROFILE,
  PROP_STATE,
  PROP_ERROR_MESSAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void schedule (SlotjeStore *self);

static void
set_state (SlotjeStore *self, SlotjeStoreState state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
set_error_message (SlotjeStore *self, const char *message)
{
  if (g_strcmp0 (self->error_message, message) == 0)
    return;

  g_free (self->error_message);
  self->error_message = g_strdup (message);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR_MESSAGE]);
}

static gboolean
is_dirty (SlotjeStore *self)
{
  return self->path != NULL &&
         slotje_profile_get_generation (self->profile) != self->saved_generation;
}

static SlotjeSaveJob *
begin_job (SlotjeStore *self)
{
  gsize length;
  char *text = slotje_profile_codec_print (self->profile, &length);

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  self->first_change = 0;
  self->job = slotje_save_job_new (self->path, text, length);
  self->job->generation = slotje_profile_get_generation (self->profile);
  self->job->sum = g_strdup (self->sum);
  self->job->conflict_path = g_strdup (self->conflict_path);
  if (self->keeps_steps)
    self->job->steps =
        slotje_steps_file_print (self->profile, self->job->new_sum, &self->job->steps_length);
  return slotje_save_job_ref (self->job);
}

/* Takes over what the job that is done has found out. */
static void
end_job (SlotjeStore *self)
{
  g_autoptr (SlotjeSaveJob) job = g_steal_pointer (&self->job);

  g_free (self->sum);
  self->sum = g_strdup (job->sum);
  g_free (self->conflict_path);
  self->conflict_path = g_strdup (job->conflict_path);
  if (job->error == NULL)
    self->saved_generation = job->generation;

  g_object_freeze_notify (G_OBJECT (self));
  set_error_message (self, job->error != NULL ? job->error->message : NULL);
  if (self->first_change != 0)
    schedule (self);
  else
    set_state (self, job->error != NULL ? SLOTJE_STORE_FAILED : SLOTJE_STORE_SAVED);
  g_object_thaw_notify (G_OBJECT (self));
}

/* A store that waits for a job does not live for it: disposing of it saves at once. */
typedef struct
{
  GWeakRef store;
  SlotjeSaveJob *job;
} Waiter;

static void
job_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Waiter *waiter = data;
  g_autoptr (SlotjeStore) self = g_weak_ref_get (&waiter->store);

  /* somebody may have waited for it already */
  if (self != NULL && self->job == waiter->job)
    end_job (self);
  g_weak_ref_clear (&waiter->store);
  slotje_save_job_unref (waiter->job);
  g_free (waiter);
}

static void
run_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  slotje_save_job_run (data);
  g_task_return_boolean (task, TRUE);
}

static gboolean
save_cb (gpointer data)
{
  SlotjeStore *self = data;
  Waiter *waiter = g_new0 (Waiter, 1);
  g_autoptr (GTask) task = NULL;

  self->timeout_id = 0;
  g_weak_ref_init (&waiter->store, self);
  waiter->job = begin_job (self);
  task = g_task_new (NULL, NULL, job_done_cb, waiter);
  g_task_set_task_data (task, slotje_save_job_ref (waiter->job),
                        (GDestroyNotify) slotje_save_job_unref);
  g_task_run_in_thread (task, run_job);
  return G_SOURCE_REMOVE;
}

static void
schedule (SlotjeStore *self)
{
  gint64 waited = (g_get_monotonic_time () - self->first_change) / 1000;

  set_state (self, SLOTJE_STORE_DIRTY);
  if (self->job == NULL && self->timeout_id == 0)
    self->timeout_id =
        g_timeout_add ((guint) CLAMP (SAVE_DELAY_MSEC - waited, 0, SAVE_DELAY_MSEC), save_cb, self);
}

static void
changed_cb (SlotjeStore *self)
{
  if (self->path == NULL)
    return;
  if (self->first_change == 0)
    self->first_change = g_get_monotonic_time ();
  schedule (self);
}

static void
slotje_store_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeStore *self = SLOTJE_STORE (object);

  switch (id)
    {
    case PROP_PROFILE:
      g_value_set_object (value, self->profile);
      break;
    case PROP_STATE:
      g_value_set_enum (value, (int) self->state);
      break;
    case PROP_ERROR_MESSAGE:
      g_value_set_string (value, self->error_message);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
slotje_store_dispose (GObject *object)
{
  SlotjeStore *self = SLOTJE_STORE (object);

  if (self->profile != NULL)
    {
      slotje_store_save_now (self, NULL);
      g_clear_handle_id (&self->timeout_id, g_source_remove);
      g_signal_handlers_disconnect_by_data (self->profile, self);
      g_clear_object (&self->profile);
    }
  G_OBJECT_CLASS (slotje_store_parent_class)->dispose (object);
}

static void
slotje_store_finalize (GObject *object)
{
  SlotjeStore *self = SLOTJE_STORE (object);

  g_free (self->path);
  g_free (self->sum);
  g_free (self->conflict_path);
  g_free (self->error_message);
  G_OBJECT_CLASS (slotje_store_parent_class)->finalize (object);
}

static void
slotje_store_class_init (SlotjeStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = slotje_store_get_property;
  object_class->dispose = slotje_store_dispose;
  object_class->finalize = slotje_store_finalize;

  properties[PROP_PROFILE] =
      g_param_spec_object ("profile", NULL, NULL, SLOTJE_TYPE_PROFILE, flags);
  properties[PROP_STATE] =
      g_param_spec_enum ("state", NULL, NULL, SLOTJE_TYPE_STORE_STATE, SLOTJE_STORE_SAVED, flags);
  properties[PROP_ERROR_MESSAGE] = g_param_spec_string ("error-message", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
slotje_store_init (SlotjeStore *self)
{
}

SlotjeStore *
slotje_store_new (SlotjeProfile *profile, const char *path, const char *sum)
{
  SlotjeStore *self = g_object_new (SLOTJE_TYPE_STORE, NULL);

  self->profile = g_object_ref (profile);
  self->path = g_strdup (path);
  self->sum = g_strdup (sum);
  self->saved_generation = slotje_profile_get_generation (profile);
  g_signal_connect_object (profile, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * slotje_store_get_profile:
 * @self: a store
 *
 * Returns: (transfer none): the profile
 */
SlotjeProfile *
slotje_store_get_profile (SlotjeStore *self)
{
  g_return_val_if_fail (SLOTJE_IS_STORE (self), NULL);

  return self->profile;
}

/**
 * slotje_store_get_path:
 * @self: a store
 *
 * Returns: (nullable): where it is saved, as it was given
 */
const char *
slotje_store_get_path (SlotjeStore *self)
{
  g_return_val_if_fail (SLOTJE_IS_STORE (self), NULL);

  return self->path;
}

/**
 * slotje_store_get_state:
 * @self: a store
 *
 * Returns: whether what is in memory is on the disk
 */
SlotjeStoreState
slotje_store_get_state (SlotjeStore *self)
{
  g_return_val_if_fail (SLOTJE_IS_STORE (self), SLOTJE_STORE_SAVED);

  return self->state;
}

/**
 * slotje_store_get_error_message:
 * @self: a store
 *
 * Returns: (nullable): what went wrong with the last save, and what to do
 */
const char *
slotje_store_get_error_message (SlotjeStore *self)
{
  g_return_val_if_fail (SLOTJE_IS_STORE (self), NULL);

  return self->error_message;
}

/**
 * slotje_store_keep_steps:
 * @self: a store that was just opened
 *
 * Undo and redo go on where they ended when the file was last saved, and from now on what they lead
 * to is kept beside the file. What does not belong to exactly this content of the file is passed
 * over.
 */
void
slotje_store_keep_steps (SlotjeStore *self)
{
  g_return_if_fail (SLOTJE_IS_STORE (self));

  if (self->path == NULL || self->keeps_steps)
    return;

  self->keeps_steps = TRUE;
  if (self->sum != NULL)
    slotje_steps_file_load (self->profile, self->path, self->sum);
}

char *
slotje_store_stop (SlotjeStore *self)
{
  if (self->job != NULL)
    {
      slotje_save_job_wait (self->job);
      end_job (self);
    }
  g_clear_handle_id (&self->timeout_id, g_source_remove);
  self->first_change = 0;
  set_state (self, SLOTJE_STORE_SAVED);
  return g_steal_pointer (&self->path);
}

/**
 * slotje_store_save_now:
 * @self: a store
 * @error: return location
 *
 * Waits for a save that runs, and saves what is not on the disk yet. Blocks for a few milliseconds.
 *
 * Returns: FALSE with %SLOTJE_ERROR_CONFLICT, a %G_FILE_ERROR, or another error; nothing is lost
 * then, what is in memory stays
 */
gboolean
slotje_store_save_now (SlotjeStore *self, GError **error)
{
  g_autoptr (SlotjeSaveJob) job = NULL;

  g_return_val_if_fail (SLOTJE_IS_STORE (self), FALSE);

  if (self->job != NULL)
    {
      slotje_save_job_wait (self->job);
      end_job (self);
    }
  if (!is_dirty (self))
    return TRUE;

  job = begin_job (self);
  slotje_save_job_run (job);
  end_job (self);
  if (job->error != NULL && error != NULL)
    *error = g_error_copy (job->error);
  return job->error == NULL;
}
