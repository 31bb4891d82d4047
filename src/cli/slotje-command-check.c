/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-cli.h"

#include <glib/gi18n.h>

#include "slotje-catalog-check.h"
#include "slotje-command-check-age.h"
#include "slotje-error.h"
#include "slotje-profile-check.h"
#include "slotje-profile-codec.h"
#include "slotje-writer.h"

/* What was found in one file. */
typedef struct
{
  const char *path;
  gboolean readable;
  GPtrArray *complaints; /* (element-type SlotjeComplaint) */
} Finding;

static void
finding_free (gpointer data)
{
  Finding *finding = data;

  g_ptr_array_unref (finding->complaints);
  g_free (finding);
}

/* FALSE when there is nothing that could be judged. */
static gboolean
find_kind (const char *path, gboolean *is_profile, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (SlotjeReader) reader =
                 slotje_reader_new_for_file (path, &slotje_caps_profile, &local_error);
  const char *format = NULL;

  if (reader == NULL && local_error->domain != SLOTJE_ERROR)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  if (reader != NULL)
    format = slotje_reader_get_string (reader, "format", SLOTJE_OPTIONAL);
  *is_profile = format != NULL && g_str_has_prefix (format, "slotje-profile/");

  return TRUE;
}

static GPtrArray *
check_profile (SlotjeCatalog *catalog, const char *path)
{
  g_autoptr (GPtrArray) complaints = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeProfile) profile = slotje_profile_codec_load (path, &complaints, &error);

  if (complaints == NULL)
    complaints = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);

  if (profile != NULL)
    g_ptr_array_extend_and_steal (complaints, slotje_profile_check (catalog, profile, path));
  else if (complaints->len == 0)
    g_ptr_array_add (complaints, slotje_complaint_new (path, NULL, error->message, NULL));

  return g_steal_pointer (&complaints);
}

static Finding *
check_file (SlotjeCatalog *catalog, const char *path)
{
  Finding *finding = g_new0 (Finding, 1);
  g_autoptr (GError) error = NULL;
  gboolean is_profile;

  finding->path = path;
  finding->readable = find_kind (path, &is_profile, &error);
  if (!finding->readable)
    {
      slotje_cli_complain (error->message);
      finding->complaints = g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_complaint_free);
    }
  else if (is_profile)
    finding->complaints = check_profile (catalog, path);
  else
    finding->complaints = slotje_check_catalog_file (path, slotje_catalog_get_scale (catalog),
                                                     slotje_catalog_get_texts (catalog));

  return finding;
}

static SlotjeExit
print_json (const GPtrArray *findings)
{
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);
  g_autofree char *text = NULL;

  slotje_writer_add_string (writer, "format", "slotje-check/1");
  slotje_writer_open_array (writer, "files");
  for (guint i = 0; i < findings->len; i++)
    {
      const Finding *finding = g_ptr_array_index (findings, i);

      slotje_writer_open_object (writer, NULL);
      slotje_writer_add_string (writer, "file", finding->path);
      slotje_writer_add_boolean (writer, "readable", finding->readable);
      slotje_writer_open_array (writer, "complaints");
      for (guint j = 0; j < finding->complaints->len; j++)
        {
          const SlotjeComplaint *complaint = g_ptr_array_index (finding->complaints, j);

          slotje_writer_open_object (writer, NULL);
          slotje_writer_add_string (writer, "place",
                                    complaint->place != NULL ? complaint->place : "");
          slotje_writer_add_string (writer, "what", complaint->what);
          slotje_writer_add_string (writer, "remedy",
                                    complaint->remedy != NULL ? complaint->remedy : "");
          slotje_writer_close (writer);
        }
      slotje_writer_close (writer);
      slotje_writer_close (writer);
    }

  text = slotje_writer_print (writer, NULL);
  return slotje_cli_print (text);
}

static SlotjeExit
print_text (const GPtrArray *findings)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const Finding *finding = g_ptr_array_index (findings, i);

      slotje_cli_complain_all (finding->complaints);
      if (finding->readable && finding->complaints->len == 0)
        {
          /* TRANSLATORS: the name of a file */
          g_string_append_printf (text, _ ("%s: fine"), finding->path);
          g_string_append_c (text, '\n');
        }
    }

  return slotje_cli_print (text->str);
}

static SlotjeExit
judge (const GPtrArray *findings)
{
  SlotjeExit status = SLOTJE_EXIT_FINE;

  for (guint i = 0; i < findings->len; i++)
    {
      const Finding *finding = g_ptr_array_index (findings, i);

      if (!finding->readable)
        return SLOTJE_EXIT_FILE;
      if (finding->complaints->len > 0)
        status = SLOTJE_EXIT_NOT_FINE;
    }

  return status;
}

/**
 * slotje_command_check:
 * @self: the command
 * @arguments: (inout): its words
 *
 * `check FILE… [--format text|json]`, `check --age [PLATFORM…] [--format text|json]`
 *
 * Returns: what to exit with
 */
SlotjeExit
slotje_command_check (const SlotjeCommand *self, GStrv *arguments)
{
  g_autofree char *format_word = NULL;
  gboolean age = FALSE;
  const GOptionEntry entries[] = {
    { "age", 0, 0, G_OPTION_ARG_NONE, &age,
      N_ ("Tell which facts about these platforms, or all, are to be checked again"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_word, N_ ("How to print it"), "text|json" },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (SlotjeCatalog) catalog = NULL;
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (finding_free);
  SlotjeFormat format;
  SlotjeExit status;

  if (!slotje_cli_parse (self, entries, arguments, 0, 0, &status))
    return status;
  if (!slotje_cli_parse_format (self, format_word, SLOTJE_FORMAT_TEXT | SLOTJE_FORMAT_JSON,
                                &format))
    return SLOTJE_EXIT_USAGE;

  if (!age && (*arguments)[1] == NULL)
    return slotje_cli_refuse_missing (self);

  catalog = slotje_catalog_new ();
  if (age)
    return slotje_command_check_age (catalog, (const char *const *) *arguments + 1, format);

  for (guint i = 1; (*arguments)[i] != NULL; i++)
    g_ptr_array_add (findings, check_file (catalog, (*arguments)[i]));

  status = format == SLOTJE_FORMAT_JSON ? print_json (findings) : print_text (findings);

  return status == SLOTJE_EXIT_FINE ? judge (findings) : status;
}
