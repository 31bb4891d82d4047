/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-care.h"

#include "slotje-date.h"

/**
 * slotje_care_find:
 * @verified: ISO date on which the record was last checked
 * @confidence: how sure we were then
 * @today: a Julian day
 *
 * The one place that says which facts are to be taken with care. A date that is none proves nothing
 * and is old.
 *
 * Returns: why to look carefully; %SLOTJE_CARE_NONE when there is no reason to
 */
SlotjeCare
slotje_care_find (const char *verified, SlotjeConfidence confidence, guint32 today)
{
  guint care = confidence == SLOTJE_CONFIDENCE_LOW ? SLOTJE_CARE_UNSURE : SLOTJE_CARE_NONE;
  guint32 day;

  if (!slotje_date_parse (verified, &day) || (today > day && today - day > SLOTJE_CARE_DAYS))
    care |= SLOTJE_CARE_OLD;

  return (SlotjeCare) care;
}
