/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-profile-codec.h"

#include <string.h>

#include "slotje-account-read.h"
#include "slotje-date.h"
#include "slotje-error.h"
#include "slotje-history.h"
#include "slotje-profile-private.h"
#include "slotje-profile-words.h"
#include "slotje-text.h"

#define MAX_GENERATION (G_GINT64_CONSTANT (1) << 53)

static guint64
read_version (SlotjeReader *reader)
{
  const char *format = slotje_reader_get_string (reader, "format", SLOTJE_REQUIRED);
  const char *number = format;
  guint64 version = SLOTJE_PROFILE_VERSION;

  if (format == NULL)
    return version;
  if (g_str_has_prefix (format, SLOTJE_PROFILE_FORMAT))
    number += strlen (SLOTJE_PROFILE_FORMAT);
  if (number == format || *number == '0' ||
      !g_ascii_string_to_unsigned (number, 10, 1, G_MAXINT32, &version, NULL))
    slotje_reader_complain (reader, "format",
                            _ ("choose a profile, a file whose name ends in .slotje"),
                            _ ("this is no profile, but “%.80s”"), format);
  return version;
}

static void
read_accounts (SlotjeReader *reader, GPtrArray *accounts)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  if (!slotje_reader_enter_array (reader, "accounts", SLOTJE_OPTIONAL))
    return;

  for (guint i = 0; slotje_reader_enter_element (reader, i); i++)
    {
      g_autoptr (SlotjeAccount) account = slotje_account_read (reader);

      if (account != NULL && g_hash_table_contains (ids, account->id))
        {
          slotje_reader_complain (reader, "id", _ ("give each account an id of its own"),
                                  _ ("another account has the same id"));
          g_clear_pointer (&account, slotje_account_unref);
        }
      slotje_reader_leave (reader);
      if (account != NULL)
        {
          g_hash_table_add (ids, account->id);
          g_ptr_array_add (accounts, g_steal_pointer (&account));
        }
    }
  slotje_reader_leave (reader);
}

/* The snapshot the reader stands at; NULL when it is none. */
static SlotjeSnapshot *
read_snapshot (SlotjeReader *reader, JsonNode *node)
{
  guint n_complaints = slotje_reader_get_complaints (reader)->len;
  const char *date = slotje_reader_get_string (reader, "date", SLOTJE_REQUIRED);
  g_autoptr (GPtrArray) accounts =
                 g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_account_unref);

  read_accounts (reader, accounts);
  if (date == NULL || !slotje_date_parse (date, NULL) ||
      slotje_reader_get_complaints (reader)->len > n_complaints)
    return NULL;
  return slotje_snapshot_new (date, accounts, json_node_ref (node));
}

/* Nobody should be kept from his accounts by something wrong with the past, so an entry that is no
 * snapshot is kept as it stands, and not complained about. */
static void
read_history (SlotjeReader *reader, GPtrArray *snapshots, SlotjeProfileRest *rest)
{
  static const char *const none[] = { NULL };

  if (!slotje_reader_enter_array (reader, "history", SLOTJE_OPTIONAL))
    return;

  rest->has_empty_history = slotje_reader_get_length (reader) == 0;
  rest->odd = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  for (guint i = 0; slotje_reader_enter_element (reader, i); i++)
    {
      guint n_complaints = slotje_reader_get_complaints (reader)->len;
      g_autoptr (JsonNode) node = slotje_reader_dup_unknown (reader, none);
      SlotjeSnapshot *snapshot = node != NULL ? read_snapshot (reader, node) : NULL;

      slotje_reader_leave (reader);
      if (node == NULL)
        continue;
      g_ptr_array_set_size (slotje_reader_get_complaints (reader), (int) n_complaints);
      if (snapshot != NULL)
        slotje_history_insert (snapshots, snapshot);
      else
        g_ptr_array_add (rest->odd, g_steal_pointer (&node));
    }
  slotje_reader_leave (reader);
}

static SlotjeProfile *
read_profile (SlotjeReader *reader)
{
  static const char *const known[] = { "format",  "generation", "accounts",
                                       "history", "weights",    NULL };
  SlotjeProfile *profile = slotje_profile_new ();
  GPtrArray *accounts = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_account_unref);
  GPtrArray *snapshots = slotje_history_new ();
  SlotjeOwnWeights *weights;
  SlotjeProfileRest rest = { .version = read_version (reader) };

  rest.generation =
      (guint64) slotje_reader_get_integer (reader, "generation", 0, 0, MAX_GENERATION - 1);
  read_accounts (reader, accounts);
  read_history (reader, snapshots, &rest);
  weights = slotje_own_weights_read (reader);
  rest.unknown = slotje_reader_dup_unknown (reader, known);
  slotje_profile_fill (profile, accounts, snapshots, weights, &rest);
  slotje_profile_set_read_only (profile, FALSE);
  return profile;
}

static GPtrArray *
new_complaints (const GError *error)
{
  GPtrArray *complaints = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);

  g_ptr_array_add (complaints, slotje_complaint_new (NULL, NULL, error->message, NULL));
  return complaints;
}

static SlotjeProfile *
read_all (SlotjeReader *reader, GPtrArray **complaints, GError **error)
{
  g_autoptr (SlotjeProfile) profile = read_profile (reader);
  g_autoptr (GPtrArray) found = slotje_reader_steal_complaints (reader);
  gboolean newer = slotje_profile_get_rest (profile)->version > SLOTJE_PROFILE_VERSION;

  if (found->len > 0 && !newer)
    {
      g_autofree char *first = slotje_complaint_to_string (found->pdata[0]);

      g_set_error_literal (error, SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE, first);
      g_clear_object (&profile);
    }
  if (complaints != NULL)
    *complaints = g_steal_pointer (&found);
  return g_steal_pointer (&profile);
}

/**
 * slotje_profile_codec_read:
 * @bytes: the content of a file
 * @name: its name, for messages
 * @complaints: (out) (optional) (transfer container) (element-type SlotjeComplaint): all that is
 *   wrong; empty when nothing is
 * @error: return location
 *
 * Reads a profile. Members that are not known are kept, and so are ids that are in no catalogue. A
 * profile of a newer format is read as far as it can be, and is read-only.
 *
 * Returns: (transfer full): a profile, or %NULL with %SLOTJE_ERROR_INVALID_FILE or
 *   %SLOTJE_ERROR_TOO_LARGE
 */
SlotjeProfile *
slotje_profile_codec_read (GBytes *bytes, const char *name, GPtrArray **complaints, GError **error)
{
  g_autoptr (GError) refused = NULL;
  g_autoptr (SlotjeReader) reader = NULL;

  reader = slotje_reader_new_for_bytes (bytes, name, &slotje_caps_profile, &refused);
  if (reader != NULL)
    return read_all (reader, complaints, error);

  if (complaints != NULL)
    *complaints = new_complaints (refused);
  g_propagate_error (error, g_steal_pointer (&refused));
  return NULL;
}

/**
 * slotje_profile_codec_load:
 * @path: a path
 * @complaints: (out) (optional) (transfer container) (element-type SlotjeComplaint): as in
 *   slotje_profile_codec_read()
 * @error: return location
 *
 * Reads a profile from a file.
 *
 * Returns: (transfer full): a profile, or %NULL with an error as slotje_profile_codec_read() has
 * it, a %G_FILE_ERROR, or %G_IO_ERROR_NOT_REGULAR_FILE
 */
SlotjeProfile *
slotje_profile_codec_load (const char *path, GPtrArray **complaints, GError **error)
{
  g_autoptr (GError) refused = NULL;
  g_autoptr (SlotjeReader) reader = NULL;

  reader = slotje_reader_new_for_file (path, &slotje_caps_profile, &refused);
  if (reader != NULL)
    return read_all (reader, complaints, error);

  if (complaints != NULL)
    *complaints = new_complaints (refused);
  g_propagate_error (error, g_steal_pointer (&refused));
  return NULL;
}
