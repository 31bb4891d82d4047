/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-plan-search.h"

/* What to look for. */
typedef enum
{
  AIM_LEAST_KEY,   /* whatever it takes */
  AIM_LEAST_PRICE, /* among those within the limit and the number of changes */
} Aim;

/**
 * Search:
 * @closing: per setting of the part the tables whose last setting it is
 * @axes: per table its axes as indices of settings of the part
 * @rest: per setting of the part the least key of all tables that are not closed before it
 * @limit: no key above this is of interest
 * @found: the best so far; its key is FORBIDDEN when there is none
 */
typedef struct
{
  const SlotjePlanPart *part;
  const SlotjePlanJudge *judge;
  const SlotjeFacts *facts;
  GArray **closing;
  guint **axes;
  gint64 *rest;
  Aim aim;
  gint64 limit;
  guint8 *positions;
  SlotjePlanFound *found;
  guint64 *effort;
  guint64 budget;
} Search;

static void
index_tables (Search *search)
{
  const SlotjePlanPart *part = search->part;

  search->closing = g_new0 (GArray *, part->n_settings + 1);
  search->axes = g_new0 (guint *, part->tables->len + 1);
  search->rest = g_new0 (gint64, part->n_settings + 2);
  for (guint i = 0; i <= part->n_settings; i++)
    search->closing[i] = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < part->tables->len; i++)
    {
      const SlotjePlanTable *table = g_ptr_array_index (part->tables, i);
      guint last = 0;

      search->axes[i] = g_new0 (guint, table->n_axes + 1);
      for (guint j = 0; j < table->n_axes; j++)
        for (guint k = 0; k < part->n_settings; k++)
          if (part->settings[k] == table->settings[j])
            last = MAX (last, search->axes[i][j] = k);
      g_array_append_val (search->closing[last], i);
      for (guint k = 0; k <= last; k++)
        search->rest[k] += table->least;
    }
}

static void
clear_index (Search *search)
{
  for (guint i = 0; i <= search->part->n_settings; i++)
    g_array_unref (search->closing[i]);
  for (guint i = 0; i < search->part->tables->len; i++)
    g_free (search->axes[i]);
  g_free (search->closing);
  g_free (search->axes);
  g_free (search->rest);
}

/* Adds what the tables say that @last closes. */
static void
add_closed (const Search *search, guint last, gint64 *key, gint64 *price)
{
  const GArray *closing = search->closing[last];

  for (guint i = 0; i < closing->len; i++)
    {
      guint index = g_array_index (closing, guint, i);
      const SlotjePlanTable *table = g_ptr_array_index (search->part->tables, index);
      guint entry = 0;

      for (guint j = 0; j < table->n_axes; j++)
        entry += search->positions[search->axes[index][j]] * table->strides[j];
      *key += table->keys[entry];
      *price += table->losses[entry];
    }
}

static void
take (Search *search, gint64 key, gint64 price, guint n_changes)
{
  SlotjePlanFound *found = search->found;

  found->key = key;
  found->price = price;
  found->n_changes = n_changes;
  memcpy (found->positions, search->positions, search->part->n_settings);
  if (search->aim == AIM_LEAST_KEY)
    search->limit = key - 1;
}

static gboolean
is_worth_it (const Search *search, guint index, gint64 key, gint64 price)
{
  if (key + search->rest[index] > search->limit)
    return FALSE;

  return search->aim == AIM_LEAST_KEY || price < search->found->price;
}

/* Decides about the setting number @index and all after it, with at most @left changes. */
static void
decide (Search *search, guint index, guint left, guint n_changes, gint64 key, gint64 price)
{
  guint16 setting;
  guint n;

  if (index == search->part->n_settings)
    {
      take (search, key, price, n_changes);
      return;
    }

  setting = search->part->settings[index];
  n = search->judge->platform->program->n_options[setting];

  for (guint position = 0; position <= (left > 0 ? n : 0); position++)
    {
      gint64 next_key = key, next_price = price;

      if (position > 0 && search->facts->answers[setting] == 1u << (position - 1))
        continue;
      if (++*search->effort > search->budget)
        return;
      if (position > 0)
        next_price += slotje_plan_judge_price (search->judge, setting, position - 1);
      search->positions[index] = (guint8) position;
      add_closed (search, index, &next_key, &next_price);
      if (is_worth_it (search, index + 1, next_key, next_price))
        decide (search, index + 1, left - (position > 0), n_changes + (position > 0), next_key,
                next_price);
    }
  search->positions[index] = 0;
}

static gboolean
is_exhausted (const Search *search)
{
  return *search->effort > search->budget;
}

/* The fewest changes that reach @key, and of those the cheapest; FALSE when there is no way. */
static gboolean
reach_key (Search *search, gint64 key)
{
  search->aim = AIM_LEAST_PRICE;
  search->limit = key;
  for (guint n = 0; n <= search->part->n_settings; n++)
    {
      search->found->price = G_MAXINT64;
      decide (search, 0, n, 0, 0, 0);
      if (search->found->price < G_MAXINT64)
        return TRUE;
      if (is_exhausted (search))
        return FALSE;
    }

  return FALSE;
}

static SlotjePlanFound *
make_found (const SlotjePlanPart *part)
{
  SlotjePlanFound *found = g_new0 (SlotjePlanFound, 1);

  found->positions = g_new0 (guint8, part->n_settings + 1);
  for (guint i = 0; i < part->tables->len; i++)
    {
      const SlotjePlanTable *table = g_ptr_array_index (part->tables, i);

      found->key += table->keys[0];
      found->price += table->losses[0];
    }

  return found;
}

/* Mostly every surface can be brought to its least at once: then the bound is the proof. Only when
 * surfaces pull in different directions all combinations must be weighed first. */
SlotjePlanFound *
slotje_plan_search (const SlotjePlanPart *part,
                    const SlotjePlanJudge *judge,
                    const SlotjeFacts *facts,
                    guint64 *effort,
                    guint64 budget)
{
  g_autofree guint8 *positions = g_new0 (guint8, part->n_settings + 1);
  SlotjePlanFound *found = make_found (part);
  gint64 start_key = found->key, start_price = found->price;
  Search search = { .part = part,
                    .judge = judge,
                    .facts = facts,
                    .positions = positions,
                    .found = found,
                    .effort = effort,
                    .budget = budget };

  if (part->n_settings == 0 || !part->tabulated)
    {
      found->exact = part->tabulated;
      return found;
    }

  index_tables (&search);
  found->exact = reach_key (&search, slotje_plan_part_get_bound (part));
  if (!found->exact)
    {
      found->key = start_key;
      found->price = start_price;
      found->n_changes = 0;
      memset (found->positions, 0, part->n_settings);
      search.aim = AIM_LEAST_KEY;
      search.limit = start_key - 1;
      decide (&search, 0, part->n_settings, 0, 0, 0);
      start_price = found->price;
      found->exact = !is_exhausted (&search) && reach_key (&search, found->key);
      if (!found->exact)
        found->price = start_price;
    }
  clear_index (&search);

  return found;
}

void
slotje_plan_found_free (SlotjePlanFound *self)
{
  if (self == NULL)
    return;

  g_free (self->positions);
  g_free (self);
}
