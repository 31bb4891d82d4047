/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-history.h"

#include <string.h>

#include "slotje-date.h"

typedef struct
{
  gsize values;
  gsize bytes;
} Weight;

GPtrArray *
slotje_history_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) slotje_snapshot_unref);
}

void
slotje_history_insert (GPtrArray *snapshots, SlotjeSnapshot *snapshot)
{
  guint place = snapshots->len;

  while (place > 0 &&
         strcmp (((SlotjeSnapshot *) snapshots->pdata[place - 1])->date, snapshot->date) > 0)
    place--;
  g_ptr_array_insert (snapshots, (int) place, snapshot);
}

static gboolean
accounts_equal (GPtrArray *a, GPtrArray *b)
{
  gboolean equal = a->len == b->len;

  for (guint i = 0; equal && i < a->len; i++)
    equal = slotje_account_equal (a->pdata[i], b->pdata[i]);
  return equal;
}

static gsize
measure (const char *text)
{
  return text != NULL ? strlen (text) : 0;
}

/* Rather too much than too little. */
static void
weigh_answers (GHashTable *answers, Weight *weight)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, answers);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const SlotjeAnswer *answer = value;
      guint n_options = answer->options != NULL ? g_strv_length (answer->options) : 0;

      weight->values += 11 + n_options;
      weight->bytes += 400 + 40 * n_options + measure (answer->note);
      weight->bytes += measure (answer->accepted_reason);
    }
}

static void
weigh_lists (GHashTable *lists, Weight *weight)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, lists);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      guint n_words = g_strv_length (value);

      weight->values += 1 + n_words;
      weight->bytes += 60 + 40 * n_words;
    }
}

static void
weigh_judged (const SlotjeJudged *judged, Weight *weight)
{
  GHashTableIter iter;
  gpointer text;

  if (judged == NULL)
    return;

  weight->values += 4 + g_hash_table_size (judged->cells);
  weight->bytes += 150;
  g_hash_table_iter_init (&iter, judged->cells);
  while (g_hash_table_iter_next (&iter, NULL, &text))
    weight->bytes += 60 + strlen (text);
}

static void
weigh (const SlotjeSnapshot *snapshot, Weight *weight)
{
  weight->values += 3;
  for (guint i = 0; i < snapshot->accounts->len; i++)
    {
      const SlotjeAccount *account = snapshot->accounts->pdata[i];

      weight->values += 12 + g_hash_table_size (account->absent) + g_strv_length (account->goals);
      weight->bytes += 600 + measure (account->name) + measure (account->handle);
      weigh_lists (account->links, weight);
      weigh_lists (account->intended, weight);
      weigh_answers (account->answers, weight);
      weigh_judged (account->judged, weight);
    }
}

static gboolean
is_too_much (GPtrArray *snapshots)
{
  Weight weight = { 0, 0 };

  for (guint i = 0; i < snapshots->len; i++)
    weigh (snapshots->pdata[i], &weight);
  return snapshots->len > SLOTJE_MAX_SNAPSHOTS || weight.values > SLOTJE_MAX_SNAPSHOT_VALUES ||
         weight.bytes > SLOTJE_MAX_SNAPSHOT_BYTES;
}

/* Where it all began is worth more than the days that came after. */
static void
thin (GPtrArray *snapshots)
{
  while (snapshots->len > 0 && is_too_much (snapshots))
    g_ptr_array_remove_index (snapshots, snapshots->len > 2 ? 1 : 0);
}

GPtrArray *
slotje_history_add (GPtrArray *snapshots, const char *date, GPtrArray *accounts)
{
  GPtrArray *added = slotje_history_new ();
  SlotjeSnapshot *before = NULL;

  for (guint i = 0; i < snapshots->len; i++)
    {
      SlotjeSnapshot *snapshot = snapshots->pdata[i];

      if (strcmp (snapshot->date, date) <= 0)
        before = snapshot;
      if (!g_str_equal (snapshot->date, date))
        g_ptr_array_add (added, slotje_snapshot_ref (snapshot));
    }

  if (before != NULL && accounts_equal (before->accounts, accounts))
    {
      g_ptr_array_unref (added);
      return g_ptr_array_ref (snapshots);
    }

  slotje_history_insert (added, slotje_snapshot_new (date, accounts, NULL));
  thin (added);
  return added;
}

/* The last day on which something was looked up; 0 when no answer has a date. */
static guint32
find_last_day (GPtrArray *accounts)
{
  guint32 last = 0;

  for (guint i = 0; i < accounts->len; i++)
    {
      GHashTableIter iter;
      gpointer value;

      g_hash_table_iter_init (&iter, ((SlotjeAccount *) accounts->pdata[i])->answers);
      while (g_hash_table_iter_next (&iter, NULL, &value))
        {
          const char *observed = ((SlotjeAnswer *) value)->observed;
          guint32 day;

          if (observed != NULL && slotje_date_parse (observed, &day))
            last = MAX (last, day);
        }
    }
  return last;
}

/* A change without a date, such as that of a link, may have kept the last day already. */
static gboolean
has_between (GPtrArray *snapshots, guint32 first, guint32 before)
{
  for (guint i = 0; i < snapshots->len; i++)
    {
      guint32 day;

      if (slotje_date_parse (((SlotjeSnapshot *) snapshots->pdata[i])->date, &day) &&
          day >= first && day < before)
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
slotje_history_keep (GPtrArray *snapshots, GPtrArray *before, GPtrArray *after, guint32 today)
{
  guint32 last = find_last_day (before);
  guint32 now = MAX (today, find_last_day (after));

  if (last == 0 || now <= last || has_between (snapshots, last, now))
    return g_ptr_array_ref (snapshots);

  g_autofree char *date = slotje_date_format (last);

  return slotje_history_add (snapshots, date, before);
}
