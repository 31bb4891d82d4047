/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-account.h"

#include "slotje-profile-private.h"

static GHashTable *
new_table (GDestroyNotify free_value)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_value);
}

/**
 * slotje_account_new:
 * @id: unique in the profile
 * @platform: id of the platform
 *
 * Returns: (transfer full): an account of which nothing is known yet
 */
SlotjeAccount *
slotje_account_new (const char *id, const char *platform)
{
  SlotjeAccount *self;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (platform != NULL, NULL);

  self = g_new0 (SlotjeAccount, 1);
  g_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->platform = g_strdup (platform);
  self->name = g_strdup ("");
  self->handle = g_strdup ("");
  self->goals = g_new0 (char *, 1);
  self->links = new_table ((GDestroyNotify) g_strfreev);
  self->absent = new_table (NULL);
  self->intended = new_table ((GDestroyNotify) g_strfreev);
  self->answers = new_table ((GDestroyNotify) slotje_answer_free);
  return self;
}

static void
copy_table (GHashTable *from, GHashTable *to, GBoxedCopyFunc copy)
{
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, from);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (copy != NULL)
      g_hash_table_replace (to, g_strdup (key), copy (value));
    else
      g_hash_table_add (to, g_strdup (key));
}

/**
 * slotje_account_copy:
 * @self: an account
 *
 * Returns: (transfer full): a copy that may be changed until it is given to a profile
 */
SlotjeAccount *
slotje_account_copy (const SlotjeAccount *self)
{
  SlotjeAccount *copy = slotje_account_new (self->id, self->platform);

  g_free (copy->name);
  copy->name = g_strdup (self->name);
  g_free (copy->handle);
  copy->handle = g_strdup (self->handle);
  copy->has_purpose = self->has_purpose;
  copy->purpose = self->purpose;
  g_strfreev (copy->goals);
  copy->goals = g_strdupv (self->goals);
  copy_table (self->links, copy->links, (GBoxedCopyFunc) g_strdupv);
  copy_table (self->absent, copy->absent, NULL);
  copy_table (self->intended, copy->intended, (GBoxedCopyFunc) g_strdupv);
  copy_table (self->answers, copy->answers, (GBoxedCopyFunc) slotje_answer_copy);
  copy->judged = self->judged != NULL ? slotje_judged_ref (self->judged) : NULL;
  copy->unknown = self->unknown != NULL ? json_node_ref (self->unknown) : NULL;
  return copy;
}

/**
 * slotje_account_copy_judged:
 * @self: an account
 * @judged: (transfer none): who can see what
 *
 * Returns: (transfer full): the same account with what was judged
 */
SlotjeAccount *
slotje_account_copy_judged (const SlotjeAccount *self, SlotjeJudged *judged)
{
  SlotjeAccount *copy = slotje_account_copy (self);

  slotje_judged_unref (copy->judged);
  copy->judged = slotje_judged_ref (judged);
  return copy;
}

/**
 * slotje_account_ref:
 * @self: an account
 *
 * Returns: (transfer full): the same
 */
SlotjeAccount *
slotje_account_ref (SlotjeAccount *self)
{
  g_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * slotje_account_unref:
 * @self: (nullable) (transfer full): an account
 *
 * Gives up a reference.
 */
void
slotje_account_unref (SlotjeAccount *self)
{
  if (self == NULL || !g_ref_count_dec (&self->ref_count))
    return;

  g_free (self->id);
  g_free (self->platform);
  g_free (self->name);
  g_free (self->handle);
  g_strfreev (self->goals);
  g_hash_table_unref (self->links);
  g_hash_table_unref (self->absent);
  g_hash_table_unref (self->intended);
  g_hash_table_unref (self->answers);
  slotje_judged_unref (self->judged);
  g_clear_pointer (&self->unknown, json_node_unref);
  g_free (self);
}

static gboolean
tables_equal (GHashTable *a, GHashTable *b, GEqualFunc equal)
{
  GHashTableIter iter;
  gpointer key, value, other;

  if (g_hash_table_size (a) != g_hash_table_size (b))
    return FALSE;
  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &key, &value))
    if (!g_hash_table_lookup_extended (b, key, NULL, &other) ||
        (equal != NULL && !equal (value, other)))
      return FALSE;
  return TRUE;
}

static gboolean
strvs_equal (gconstpointer a, gconstpointer b)
{
  return slotje_strv_equal0 ((char **) a, (char **) b);
}

static gboolean
answers_equal (gconstpointer a, gconstpointer b)
{
  return slotje_answer_equal (a, b);
}

/**
 * slotje_account_equal:
 * @a: an account
 * @b: another
 *
 * Returns: whether they are the same in everything that is written to a file
 */
gboolean
slotje_account_equal (const SlotjeAccount *a, const SlotjeAccount *b)
{
  return a == b ||
         (g_str_equal (a->id, b->id) && g_str_equal (a->platform, b->platform) &&
          g_str_equal (a->name, b->name) && g_str_equal (a->handle, b->handle) &&
          a->has_purpose == b->has_purpose && (!a->has_purpose || a->purpose == b->purpose) &&
          slotje_strv_equal0 (a->goals, b->goals) &&
          tables_equal (a->links, b->links, strvs_equal) &&
          tables_equal (a->absent, b->absent, NULL) &&
          tables_equal (a->intended, b->intended, strvs_equal) &&
          tables_equal (a->answers, b->answers, answers_equal) &&
          slotje_node_equal0 (a->unknown, b->unknown));
}

/**
 * slotje_account_get_answer:
 * @self: an account
 * @setting: id of a setting
 *
 * Returns: (nullable) (transfer none): the answer
 */
const SlotjeAnswer *
slotje_account_get_answer (const SlotjeAccount *self, const char *setting)
{
  return g_hash_table_lookup (self->answers, setting);
}

/**
 * slotje_account_take_answer:
 * @self: an account that is in no profile
 * @setting: id of a setting
 * @answer: (nullable) (transfer full): the answer; %NULL, or one without options, guess and
 *   note, forgets it
 *
 * Records an answer.
 */
void
slotje_account_take_answer (SlotjeAccount *self, const char *setting, SlotjeAnswer *answer)
{
  if (answer == NULL ||
      (!slotje_answer_is_recorded (answer) && answer->guess == NULL && answer->note == NULL))
    {
      slotje_answer_free (answer);
      g_hash_table_remove (self->answers, setting);
    }
  else
    g_hash_table_replace (self->answers, g_strdup (setting), answer);
}

/**
 * slotje_account_get_links:
 * @self: an account
 * @viewer: id of a role
 *
 * Returns: how somebody in that role may be linked; %SLOTJE_LINKS_UNKNOWN when nobody said
 */
SlotjeLinks
slotje_account_get_links (const SlotjeAccount *self, const char *viewer)
{
  char **codes = g_hash_table_lookup (self->links, viewer);
  SlotjeLinks links = 0;
  SlotjeLink link;

  for (guint i = 0; codes != NULL && codes[i] != NULL; i++)
    if (slotje_link_from_string (codes[i], &link))
      links |= (SlotjeLinks) (1u << link);
  return links != 0 ? links : SLOTJE_LINKS_UNKNOWN;
}

/**
 * slotje_account_set_links:
 * @self: an account that is in no profile
 * @viewer: id of a role
 * @links: how somebody in that role may be linked; 0 forgets it
 *
 * Records who is among the contacts.
 */
void
slotje_account_set_links (SlotjeAccount *self, const char *viewer, SlotjeLinks links)
{
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  for (int link = 0; link < SLOTJE_N_LINKS; link++)
    if ((links & (1u << link)) != 0)
      g_strv_builder_add (codes, slotje_link_to_string ((SlotjeLink) link));

  if (links == 0)
    g_hash_table_remove (self->links, viewer);
  else
    g_hash_table_replace (self->links, g_strdup (viewer), g_strv_builder_end (codes));
}

/**
 * slotje_account_is_absent:
 * @self: an account
 * @surface: id of a surface
 *
 * Returns: whether the person said not to have that
 */
gboolean
slotje_account_is_absent (const SlotjeAccount *self, const char *surface)
{
  return g_hash_table_contains (self->absent, surface);
}

/**
 * slotje_account_set_absent:
 * @self: an account that is in no profile
 * @surface: id of a surface
 * @absent: whether the person does not have it
 *
 * Records it.
 */
void
slotje_account_set_absent (SlotjeAccount *self, const char *surface, gboolean absent)
{
  if (absent)
    g_hash_table_add (self->absent, g_strdup (surface));
  else
    g_hash_table_remove (self->absent, surface);
}
