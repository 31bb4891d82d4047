/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-backup.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "slotje-gate.h"
#include "slotje-load.h"
#include "slotje-save.h"

/* Saving after every answer would turn over all backups within a second. So the newest is always
 * what the file held just before, but the older ones only move on when this much time lies between.
 */
#define SPACING_SECONDS (10 * 60)
#define LEFTOVER_SECONDS 60

static char *
backup_name (const char *target, guint number)
{
  return g_strdup_printf ("%s.backup-%u", target, number);
}

/**
 * slotje_save_dup_backup_path:
 * @path: a path; a link is followed
 * @number: which backup, from 1, the newest
 *
 * Returns: (transfer full): its path, whether it exists or not
 */
char *
slotje_save_dup_backup_path (const char *path, guint number)
{
  g_autofree char *target = slotje_save_resolve (path, NULL);

  return backup_name (target != NULL ? target : path, number);
}

/* Content and gate verdict in one; what is damaged must not push out a good backup. */
static GBytes *
load_good (const char *path)
{
  g_autoptr (GBytes) bytes = slotje_load_file (path, slotje_caps_profile.bytes, NULL);
  const char *text;
  gsize length;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &length);
  if (!slotje_gate_check (text != NULL ? text : "", length, path, &slotje_caps_profile, NULL))
    return NULL;
  return g_steal_pointer (&bytes);
}

/* Seconds since the file was last written; less than 0 when the clock was set back since. */
static gint64
get_age (const char *path)
{
  GStatBuf info;

  if (g_lstat (path, &info) < 0)
    return -1;
  return g_get_real_time () / G_USEC_PER_SEC - (gint64) info.st_mtime;
}

static gboolean
is_time_to_rotate (const char *target, guint n_backups)
{
  g_autofree char *second = backup_name (target, 2);
  gint64 age = get_age (second);

  for (guint i = 1; i <= n_backups; i++)
    {
      g_autofree char *name = backup_name (target, i);

      if (!g_file_test (name, G_FILE_TEST_EXISTS))
        return TRUE;
    }
  return age < 0 || age >= SPACING_SECONDS;
}

static void
rotate (const char *target, guint n_backups)
{
  guint last = 1;

  /* only up to the first free place, so that a gap costs no backup */
  for (; last < n_backups; last++)
    {
      g_autofree char *name = backup_name (target, last);

      if (!g_file_test (name, G_FILE_TEST_EXISTS))
        break;
    }
  for (guint i = last; i > 1; i--)
    {
      g_autofree char *from = backup_name (target, i - 1);
      g_autofree char *to = backup_name (target, i);

      g_rename (from, to);
    }
}

/* A link to the file takes no room on a full disk, and the save that follows puts a new file in the
 * place of the original. Where there are no links, a copy has to do. */
static void
put_newest (const char *target, GBytes *content)
{
  g_autofree char *newest = backup_name (target, 1);
  gsize length;
  const char *text = g_bytes_get_data (content, &length);

  g_unlink (newest);
  if (link (target, newest) == 0)
    slotje_save_tighten_mode (newest);
  else
    slotje_save_text (newest, text, length, NULL);
}

void
slotje_backup_keep (const char *target, guint n_backups)
{
  g_autoptr (GBytes) content = load_good (target);

  if (content == NULL)
    return;
  if (is_time_to_rotate (target, n_backups))
    rotate (target, n_backups);
  put_newest (target, content);
}

/* `NAME.XXXXXX` may also be a copy that the person made, `NAME.backup` or `NAME.md5sum`; the
 * letters of a temporary file are random, so nearly always they mix cases. What does not look
 * random is only removed when it is torn and so of use to nobody. */
static gboolean
looks_random (const char *suffix)
{
  guint n_upper = 0, n_other = 0, n_upper_later = 0;

  for (guint i = 0; i < 6; i++)
    {
      gboolean upper = g_ascii_isupper (suffix[i]);

      n_upper += upper ? 1 : 0;
      n_upper_later += upper && i > 0 ? 1 : 0;
      n_other += upper ? 0 : 1;
    }
  if (n_upper == 0 || n_other == 0)
    return FALSE;
  return n_upper_later > 0 || g_ascii_isdigit (suffix[1]) || g_ascii_isdigit (suffix[2]);
}

static gboolean
is_leftover (const char *directory, const char *name, const char *base_name)
{
  gsize length = strlen (base_name);
  const char *suffix;
  g_autofree char *path = g_build_filename (directory, name, NULL);
  g_autoptr (GBytes) good = NULL;
  GStatBuf info;

  if (!g_str_has_prefix (name, base_name) || strlen (name) != length + 7 || name[length] != '.')
    return FALSE;
  suffix = name + length + 1;
  for (guint i = 0; i < 6; i++)
    if (!g_ascii_isalnum (suffix[i]))
      return FALSE;
  if (g_lstat (path, &info) < 0 || !S_ISREG (info.st_mode) || get_age (path) < LEFTOVER_SECONDS)
    return FALSE;
  if (looks_random (suffix))
    return TRUE;
  good = load_good (path);
  return good == NULL;
}

/**
 * slotje_save_clean_leftovers:
 * @path: a path; a link is followed
 *
 * Removes what interrupted saves of it left behind more than a minute ago: they hold personal data.
 */
void
slotje_save_clean_leftovers (const char *path)
{
  g_autofree char *target = slotje_save_resolve (path, NULL);
  g_autofree char *directory_name = g_path_get_dirname (target != NULL ? target : path);
  g_autofree char *base_name = g_path_get_basename (target != NULL ? target : path);
  g_autoptr (GDir) directory = g_dir_open (directory_name, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    if (is_leftover (directory_name, name, base_name))
      {
        g_autofree char *leftover = g_build_filename (directory_name, name, NULL);

        g_unlink (leftover);
      }
}
