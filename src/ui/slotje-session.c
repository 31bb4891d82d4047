/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-session.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-judge.h"
#include "slotje-nameless.h"

struct _SlotjeSession
{
  GObject parent_instance;

  SlotjeCatalog *catalog;
  SlotjeStore *store;
  gboolean demo;
  guint32 today;

  char *today_iso;
  SlotjePreferences *preferences;
  SlotjeProfile *shown; /* while names are hidden, made when it is asked for */
  GHashTable *known;    /* account id → Known */
};

/* What follows from one account, worked out when somebody first asks after a change. */
typedef struct
{
  SlotjeFacts *facts;
  SlotjeExposure *exposure;
  SlotjeIntention *intention;
  SlotjeWeights *weights;
} Known;

G_DEFINE_FINAL_TYPE (SlotjeSession, slotje_session, G_TYPE_OBJECT)

enum
{
  PROP_CATALOG = 1,
  PROP_STORE,
  PROP_DEMO,
  PROP_TODAY,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
known_free (Known *known)
{
  g_clear_pointer (&known->weights, slotje_weights_free);
  g_clear_pointer (&known->intention, slotje_intention_free);
  g_clear_pointer (&known->exposure, slotje_exposure_free);
  g_clear_pointer (&known->facts, slotje_facts_free);
  g_free (known);
}

static const Known *
ensure_known (SlotjeSession *self, const char *account)
{
  Known *known = g_hash_table_lookup (self->known, account);

  if (known != NULL)
    return known;

  const SlotjePlatform *platform = slotje_session_get_platform (self, account);

  if (platform == NULL)
    return NULL;

  const SlotjeAccount *found = slotje_session_get_account (self, account);

  known = g_new0 (Known, 1);
  known->facts = slotje_facts_new_for_account (platform, found, self->today);
  known->exposure = slotje_exposure_evaluate (platform->program, known->facts);
  known->intention = slotje_intention_new_for_account (platform, found, known->facts, self->today);
  known->weights = slotje_weights_new (platform, slotje_session_get_own_weights (self));
  g_hash_table_insert (self->known, g_strdup (account), known);

  return known;
}

static void
profile_changed_cb (SlotjeSession *self, const char *account)
{
  /* The id may belong to the account that is about to be replaced in somebody's handler. */
  g_autofree char *id = g_strdup (account);

  g_clear_object (&self->shown);
  if (id != NULL)
    g_hash_table_remove (self->known, id);
  else
    g_hash_table_remove_all (self->known);

  g_signal_emit (self, signals[CHANGED], 0, id);
}

static void
preferences_changed_cb (SlotjeSession *self)
{
  slotje_catalog_set_lifetime (self->catalog,
                               slotje_preferences_get_answer_days (self->preferences));
  profile_changed_cb (self, NULL);
}

static void
slotje_session_constructed (GObject *object)
{
  SlotjeSession *self = SLOTJE_SESSION (object);

  G_OBJECT_CLASS (slotje_session_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_CATALOG (self->catalog));
  g_assert (SLOTJE_IS_STORE (self->store));

  if (self->today == 0)
    self->today = slotje_date_today ();
  self->today_iso = slotje_date_format (self->today);
  slotje_judge_attach (slotje_store_get_profile (self->store), self->catalog, self->today);

  g_signal_connect_object (slotje_store_get_profile (self->store), "changed",
                           G_CALLBACK (profile_changed_cb), self, G_CONNECT_SWAPPED);
  preferences_changed_cb (self);
  g_signal_connect_object (self->preferences, "notify", G_CALLBACK (preferences_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_session_dispose (GObject *object)
{
  SlotjeSession *self = SLOTJE_SESSION (object);

  g_hash_table_remove_all (self->known);
  g_clear_object (&self->shown);
  g_clear_object (&self->preferences);
  g_clear_object (&self->store);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (slotje_session_parent_class)->dispose (object);
}

static void
slotje_session_finalize (GObject *object)
{
  SlotjeSession *self = SLOTJE_SESSION (object);

  g_clear_pointer (&self->known, g_hash_table_unref);
  g_clear_pointer (&self->today_iso, g_free);

  G_OBJECT_CLASS (slotje_session_parent_class)->finalize (object);
}

static void
slotje_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeSession *self = SLOTJE_SESSION (object);

  switch (id)
    {
    case PROP_CATALOG:
      g_value_set_object (value, self->catalog);
      break;
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;
    case PROP_DEMO:
      g_value_set_boolean (value, self->demo);
      break;
    case PROP_TODAY:
      g_value_set_uint (value, self->today);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_session_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeSession *self = SLOTJE_SESSION (object);

  switch (id)
    {
    case PROP_CATALOG:
      self->catalog = g_value_dup_object (value);
      break;
    case PROP_STORE:
      self->store = g_value_dup_object (value);
      break;
    case PROP_DEMO:
      self->demo = g_value_get_boolean (value);
      break;
    case PROP_TODAY:
      self->today = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_session_class_init (SlotjeSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = slotje_session_constructed;
  object_class->dispose = slotje_session_dispose;
  object_class->finalize = slotje_session_finalize;
  object_class->get_property = slotje_session_get_property;
  object_class->set_property = slotje_session_set_property;

  properties[PROP_CATALOG] =
      g_param_spec_object ("catalog", NULL, NULL, SLOTJE_TYPE_CATALOG, flags);
  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, SLOTJE_TYPE_STORE, flags);
  properties[PROP_DEMO] = g_param_spec_boolean ("demo", NULL, NULL, FALSE, flags);
  properties[PROP_TODAY] = g_param_spec_uint ("today", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", SLOTJE_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
slotje_session_init (SlotjeSession *self)
{
  self->preferences = slotje_preferences_new ();
  self->known =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) known_free);
}

SlotjeSession *
slotje_session_new (SlotjeCatalog *catalog, SlotjeStore *store, gboolean demo)
{
  return g_object_new (SLOTJE_TYPE_SESSION, "catalog", catalog, "store", store, "demo", demo, NULL);
}

SlotjeCatalog *
slotje_session_get_catalog (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), NULL);

  return self->catalog;
}

SlotjeScale *
slotje_session_get_scale (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), NULL);

  return slotje_catalog_get_scale (self->catalog);
}

SlotjeStore *
slotje_session_get_store (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), NULL);

  return self->store;
}

SlotjeProfile *
slotje_session_get_profile (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), NULL);

  return slotje_store_get_profile (self->store);
}

SlotjeProfile *
slotje_session_get_shown_profile (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), NULL);

  if (!slotje_preferences_get_hide_names (self->preferences))
    return slotje_session_get_profile (self);

  if (self->shown == NULL)
    self->shown = slotje_profile_new_nameless (slotje_session_get_profile (self));

  return self->shown;
}

SlotjePreferences *
slotje_session_get_preferences (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), NULL);

  return self->preferences;
}

gboolean
slotje_session_get_demo (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), FALSE);

  return self->demo;
}

gboolean
slotje_session_get_read_only (SlotjeSession *self)
{
  return slotje_profile_get_read_only (slotje_session_get_profile (self));
}

guint32
slotje_session_get_today (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), 0);

  return self->today;
}

const char *
slotje_session_get_today_iso (SlotjeSession *self)
{
  g_return_val_if_fail (SLOTJE_IS_SESSION (self), NULL);

  return self->today_iso;
}

SlotjeAccount *
slotje_session_get_account (SlotjeSession *self, const char *account)
{
  g_return_val_if_fail (account != NULL, NULL);

  return slotje_profile_find_account (slotje_session_get_shown_profile (self), account);
}

const SlotjePlatform *
slotje_session_get_platform (SlotjeSession *self, const char *account)
{
  SlotjeAccount *found = slotje_session_get_account (self, account);

  return found != NULL ? slotje_catalog_get_platform (self->catalog, found->platform) : NULL;
}

const SlotjeFacts *
slotje_session_get_facts (SlotjeSession *self, const char *account)
{
  const Known *known = ensure_known (self, account);

  return known != NULL ? known->facts : NULL;
}

const SlotjeExposure *
slotje_session_get_exposure (SlotjeSession *self, const char *account)
{
  const Known *known = ensure_known (self, account);

  return known != NULL ? known->exposure : NULL;
}

const SlotjeWeights *
slotje_session_get_weights (SlotjeSession *self, const char *account)
{
  const Known *known = ensure_known (self, account);

  return known != NULL ? known->weights : NULL;
}

const SlotjeOwnWeights *
slotje_session_get_own_weights (SlotjeSession *self)
{
  return slotje_profile_get_own_weights (slotje_session_get_profile (self));
}

const SlotjeIntention *
slotje_session_get_intention (SlotjeSession *self, const char *account)
{
  const Known *known = ensure_known (self, account);

  return known != NULL ? known->intention : NULL;
}

gboolean
slotje_session_subject (SlotjeSession *self, const char *account, SlotjeSubject *subject)
{
  const Known *known = ensure_known (self, account);

  *subject = (SlotjeSubject){ NULL, NULL, NULL };
  if (known == NULL)
    return FALSE;

  subject->platform = slotje_session_get_platform (self, account);
  subject->account = slotje_session_get_account (self, account);
  subject->facts = known->facts;

  return TRUE;
}
