/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-search-provider.h"

#include <glib/gi18n.h>

#include "slotje-search-index.h"
#include "slotje-sentences.h"
#include "slotje-window.h"

/* The desktop shows fewer; it may ask to narrow them down. */
#define MOST_HITS 20

struct _SlotjeSearchProvider
{
  SlotjeApplication *application;
  GDBusConnection *connection;
  guint id;

  SlotjeCatalog *catalog; /* that the index is of */
  SlotjeSearchIndex *index;
};

static const char introspection[] =
    "<node><interface name='org.gnome.Shell.SearchProvider2'>"
    "<method name='GetInitialResultSet'><arg type='as' direction='in'/>"
    "<arg type='as' direction='out'/></method>"
    "<method name='GetSubsearchResultSet'><arg type='as' direction='in'/>"
    "<arg type='as' direction='in'/><arg type='as' direction='out'/></method>"
    "<method name='GetResultMetas'><arg type='as' direction='in'/>"
    "<arg type='aa{sv}' direction='out'/></method>"
    "<method name='ActivateResult'><arg type='s' direction='in'/>"
    "<arg type='as' direction='in'/><arg type='u' direction='in'/></method>"
    "<method name='LaunchSearch'><arg type='as' direction='in'/>"
    "<arg type='u' direction='in'/></method>"
    "</interface></node>";

/* A result as it is named to the desktop: `PLATFORM`, `PLATFORM/setting/ID`, `PLATFORM/post/ID`. */
typedef struct
{
  const SlotjePlatform *platform;
  const SlotjeSetting *setting; /* (nullable) */
  const SlotjeSurface *surface; /* (nullable) */
} Result;

static const SlotjeSearchIndex *
ensure_index (SlotjeSearchProvider *self)
{
  SlotjeCatalog *catalog = slotje_application_get_catalog (self->application);

  if (self->index != NULL && self->catalog == catalog)
    return self->index;

  g_clear_pointer (&self->index, slotje_search_index_free);
  g_set_object (&self->catalog, catalog);
  self->index = slotje_search_index_new (catalog);

  return self->index;
}

static char *
name_hit (const SlotjeHit *hit)
{
  switch (hit->kind)
    {
    case SLOTJE_HIT_SETTING:
      return g_strjoin ("/", hit->platform->id, "setting", hit->platform->settings[hit->index].id,
                        NULL);
    case SLOTJE_HIT_SURFACE:
      return g_strjoin ("/", hit->platform->id, "post", hit->platform->surfaces[hit->index].id,
                        NULL);
    case SLOTJE_HIT_PLATFORM:
    default:
      return g_strdup (hit->platform->id);
    }
}

/* FALSE when the name is not ours, or of an older catalogue. */
static gboolean
find_result (SlotjeSearchProvider *self, const char *name, Result *result)
{
  g_auto (GStrv) parts = g_strsplit (name, "/", 3);
  const guint n_parts = g_strv_length (parts);

  *result = (Result){ NULL, NULL, NULL };
  result->platform = slotje_catalog_get_platform (
      slotje_application_get_catalog (self->application), n_parts > 0 ? parts[0] : NULL);
  if (result->platform == NULL || n_parts == 2)
    return FALSE;
  if (n_parts == 1)
    return TRUE;

  if (g_str_equal (parts[1], "setting"))
    result->setting = slotje_platform_find_setting (result->platform, parts[2]);
  else if (g_str_equal (parts[1], "post"))
    result->surface = slotje_platform_find_surface (result->platform, parts[2]);

  return result->setting != NULL || result->surface != NULL;
}

static GVariant *
search (SlotjeSearchProvider *self, const char *const *terms)
{
  g_autofree char *query = g_strjoinv (" ", (char **) terms);
  g_autoptr (GArray) hits = slotje_search_index_find (ensure_index (self), query, NULL, MOST_HITS);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_STRING_ARRAY);
  for (guint i = 0; i < hits->len; i++)
    {
      g_autofree char *name = name_hit (&g_array_index (hits, SlotjeHit, i));

      g_variant_builder_add (&builder, "s", name);
    }

  return g_variant_new ("(as)", &builder);
}

static void
add_meta (GVariantBuilder *metas, const char *id, const Result *result)
{
  const SlotjePlatform *platform = result->platform;
  const char *title = result->setting != NULL   ? slotje_words_get (&result->setting->label)
                      : result->surface != NULL ? slotje_words_get (&result->surface->label)
                                                : platform->name;
  const char *text = result->setting != NULL   ? slotje_words_get (&result->setting->question)
                     : result->surface != NULL ? _ ("Who can see it?")
                                               : slotje_words_get (&platform->about);
  /* TRANSLATORS: in the results of the desktop: a platform, and a question about a setting there */
  g_autofree char *description = title == platform->name
                                     ? g_strdup (text)
                                     : g_strdup_printf (_ ("%1$s: %2$s"), platform->name, text);
  g_autoptr (GIcon) icon = g_themed_icon_new (SLOTJE_APPLICATION_ID);

  g_variant_builder_open (metas, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (metas, "{sv}", "id", g_variant_new_string (id));
  g_variant_builder_add (metas, "{sv}", "name", g_variant_new_string (title));
  g_variant_builder_add (metas, "{sv}", "description", g_variant_new_string (description));
  g_variant_builder_add (metas, "{sv}", "icon", g_icon_serialize (icon));
  g_variant_builder_close (metas);
}

static GVariant *
describe (SlotjeSearchProvider *self, const char *const *names)
{
  GVariantBuilder metas;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; names[i] != NULL; i++)
    {
      Result result;

      if (find_result (self, names[i], &result))
        add_meta (&metas, names[i], &result);
    }

  return g_variant_new ("(aa{sv})", &metas);
}

/* (nullable): the first account of the person on @platform. */
static const char *
find_account (SlotjeWindow *window, const SlotjePlatform *platform)
{
  SlotjeSession *session = slotje_window_get_session (window);
  SlotjeProfile *profile = slotje_session_get_profile (session);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const SlotjeAccount *account = slotje_profile_get_account (profile, i);

      if (g_str_equal (account->platform, platform->id))
        return account->id;
    }

  return NULL;
}

static void
show (SlotjeWindow *window, const Result *result)
{
  const char *account = find_account (window, result->platform);

  if (account == NULL)
    slotje_window_go (window, "search", "",
                      result->setting != NULL   ? slotje_words_get (&result->setting->label)
                      : result->surface != NULL ? slotje_words_get (&result->surface->label)
                                                : result->platform->name);
  else if (result->surface != NULL)
    slotje_window_go (window, "view", account, "");
  else
    slotje_window_go (window, "account", account,
                      result->setting != NULL ? result->setting->id : "");
}

/* In the window of the person's own profile. */
static void
open_result (SlotjeSearchProvider *self, const char *name, const char *query)
{
  SlotjeWindow *window = slotje_application_open_own (self->application);
  Result result;

  if (slotje_window_get_session (window) == NULL)
    return;

  if (name != NULL && find_result (self, name, &result))
    show (window, &result);
  else
    slotje_window_go (window, "search", "", query);
}

static void
method_call_cb (GDBusConnection *connection,
                const char *sender,
                const char *path,
                const char *interface,
                const char *method,
                GVariant *parameters,
                GDBusMethodInvocation *invocation,
                gpointer user_data)
{
  SlotjeSearchProvider *self = user_data;
  const char *name = NULL;
  g_autofree const char **terms = NULL;
  GVariant *answer = NULL;

  if (g_str_equal (method, "GetInitialResultSet"))
    g_variant_get (parameters, "(^a&s)", &terms);
  else if (g_str_equal (method, "GetSubsearchResultSet"))
    g_variant_get (parameters, "(@as^a&s)", NULL, &terms);
  else if (g_str_equal (method, "GetResultMetas"))
    g_variant_get (parameters, "(^a&s)", &terms);
  else if (g_str_equal (method, "ActivateResult"))
    g_variant_get (parameters, "(&s^a&su)", &name, &terms, NULL);
  else
    g_variant_get (parameters, "(^a&su)", &terms, NULL);

  if (g_str_equal (method, "GetResultMetas"))
    answer = describe (self, terms);
  else if (g_str_has_prefix (method, "Get"))
    answer = search (self, terms);
  else
    {
      g_autofree char *query = g_strjoinv (" ", (char **) terms);

      open_result (self, name, query);
    }
  g_dbus_method_invocation_return_value (invocation, answer);
}

SlotjeSearchProvider *
slotje_search_provider_new (SlotjeApplication *application,
                            GDBusConnection *connection,
                            const char *path,
                            GError **error)
{
  static const GDBusInterfaceVTable table = { .method_call = method_call_cb };
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (introspection, error);
  SlotjeSearchProvider *self = g_new0 (SlotjeSearchProvider, 1);

  self->application = application;
  self->connection = g_object_ref (connection);
  self->id = info != NULL ? g_dbus_connection_register_object (
                                connection, path, info->interfaces[0], &table, self, NULL, error)
                          : 0;
  if (self->id == 0)
    g_clear_pointer (&self, slotje_search_provider_free);

  return self;
}

void
slotje_search_provider_free (SlotjeSearchProvider *self)
{
  if (self == NULL)
    return;

  if (self->id > 0)
    g_dbus_connection_unregister_object (self->connection, self->id);
  g_clear_pointer (&self->index, slotje_search_index_free);
  g_clear_object (&self->catalog);
  g_object_unref (self->connection);
  g_free (self);
}
