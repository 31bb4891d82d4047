/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-amendment.h"

#include "slotje-date.h"

/**
 * slotje_amendments_count_since:
 * @self: what was changed
 * @date: (nullable): an ISO date
 *
 * Returns: how many of them, from the first on, are later than that day; all without a date
 */
guint
slotje_amendments_count_since (const SlotjeAmendments *self, const char *date)
{
  guint n = 0;

  while (n < self->n && (date == NULL || strcmp (self->list[n].date, date) > 0))
    n++;

  return n;
}

static const char *
find_valid (const char *date)
{
  guint32 julian;

  return date != NULL && slotje_date_parse (date, &julian) ? date : NULL;
}

/**
 * slotje_amendments_count_news:
 * @self: what was changed
 * @observed: (nullable): ISO date on which somebody looked
 * @revision: (nullable): revision of the file of the platform at that moment
 *
 * What somebody could not know who answered: what came after the day of looking, and what was not
 * in the catalogue yet that asked the question. The earlier of the two counts.
 *
 * Returns: how many changes, from the first on, are news; 0 when neither date is known
 */
guint
slotje_amendments_count_news (const SlotjeAmendments *self,
                              const char *observed,
                              const char *revision)
{
  const char *seen = find_valid (observed);
  const char *known = find_valid (revision);
  const char *earlier = seen;

  if (seen == NULL || (known != NULL && strcmp (known, seen) < 0))
    earlier = known;

  return earlier != NULL ? slotje_amendments_count_since (self, earlier) : 0;
}

/**
 * slotje_amendments_clear:
 * @self: what was changed
 *
 * Frees the list, not the struct itself.
 */
void
slotje_amendments_clear (SlotjeAmendments *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      g_free (self->list[i].date);
      slotje_words_clear (&self->list[i].what);
    }
  g_clear_pointer (&self->list, g_free);
  self->n = 0;
}
