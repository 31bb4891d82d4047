/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-recent.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "slotje-reader.h"
#include "slotje-save.h"
#include "slotje-text.h"
#include "slotje-writer.h"

#define FORMAT "slotje-recent/1"

static const SlotjeCaps caps = {
  .bytes = 256 * 1024, .depth = 4, .values = 100, .keys = 8, .string_bytes = 16 * 1024
};

static char *
dup_own_path (void)
{
  return g_build_filename (g_get_user_state_dir (), "slotje", "recent.json", NULL);
}

/* (transfer full): as the file has them; none when it is damaged, for nothing of worth is lost. */
static GStrv
read_paths (void)
{
  g_autofree char *own_path = dup_own_path ();
  g_autoptr (SlotjeReader) reader = slotje_reader_new_for_file (own_path, &caps, NULL);

  if (reader == NULL ||
      g_strcmp0 (slotje_reader_get_string (reader, "format", SLOTJE_OPTIONAL), FORMAT) != 0)
    return g_new0 (char *, 1);

  return slotje_reader_dup_strings (reader, "files", SLOTJE_OPTIONAL);
}

/**
 * slotje_recent_list:
 *
 * Files that were removed or moved are passed over.
 *
 * Returns: (transfer full): at most %SLOTJE_RECENT_MOST paths, the last one opened first
 */
GStrv
slotje_recent_list (void)
{
  g_auto (GStrv) paths = read_paths ();
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; paths[i] != NULL && i < SLOTJE_RECENT_MOST; i++)
    if (g_path_is_absolute (paths[i]) && g_file_test (paths[i], G_FILE_TEST_IS_REGULAR))
      g_strv_builder_add (builder, paths[i]);

  return g_strv_builder_end (builder);
}

/**
 * slotje_recent_add:
 * @path: an absolute path
 * @error: return location
 *
 * Puts a file in front.
 *
 * Returns: FALSE with a %G_FILE_ERROR when that cannot be kept
 */
gboolean
slotje_recent_add (const char *path, GError **error)
{
  g_autofree char *own_path = dup_own_path ();
  g_auto (GStrv) paths = slotje_recent_list ();
  g_autoptr (SlotjeWriter) writer = slotje_writer_new (SLOTJE_WRITER_AS_ADDED);
  g_autofree char *text = NULL;
  guint n_paths = 1;
  gsize length;

  g_return_val_if_fail (g_path_is_absolute (path), FALSE);

  slotje_writer_add_string (writer, "format", FORMAT);
  slotje_writer_open_array (writer, "files");
  slotje_writer_add_string (writer, NULL, path);
  for (guint i = 0; paths[i] != NULL && n_paths < SLOTJE_RECENT_MOST; i++)
    if (!g_str_equal (paths[i], path))
      {
        slotje_writer_add_string (writer, NULL, paths[i]);
        n_paths++;
      }
  text = slotje_writer_print (writer, &length);

  return slotje_save_text (own_path, text, length, error);
}

/**
 * slotje_recent_forget:
 * @error: return location
 *
 * Removes the list.
 *
 * Returns: FALSE with a %G_FILE_ERROR when it is still there
 */
gboolean
slotje_recent_forget (GError **error)
{
  g_autofree char *own_path = dup_own_path ();

  if (g_unlink (own_path) == 0 || errno == ENOENT)
    return TRUE;

  int number = errno;

  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (number),
               _ ("%s: the file cannot be removed (%s); remove it yourself"), own_path,
               g_strerror (number));
  return FALSE;
}
