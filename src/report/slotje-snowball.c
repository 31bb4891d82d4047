/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-snowball.h"

#include <glib/gi18n.h>

/**
 * slotje_snowball_roll:
 * @shares: how many people pass it on, each to as many others, 0 to %SLOTJE_SNOWBALL_MAX_SHARES
 * @times: how often in a row, 1 to %SLOTJE_SNOWBALL_MAX_TIMES
 *
 * Counts as if nobody were reached twice: it is about the order of size, and how fast that grows.
 *
 * Returns: how many people that reaches
 */
SlotjeSnowball
slotje_snowball_roll (guint shares, guint times)
{
  SlotjeSnowball self = { shares, times, { 0 }, 0 };

  g_return_val_if_fail (shares <= SLOTJE_SNOWBALL_MAX_SHARES, self);
  g_return_val_if_fail (times > 0 && times <= SLOTJE_SNOWBALL_MAX_TIMES, self);

  self.people[0] = shares;
  for (guint i = 1; i <= times; i++)
    {
      self.people[i] = self.people[i - 1] * shares;
      self.total += self.people[i];
    }

  return self;
}

/**
 * slotje_snowball_say_number:
 * @number: a number of people
 *
 * Returns: (transfer full): the number with its thousands apart, as the locale does it
 */
char *
slotje_snowball_say_number (guint64 number)
{
  return g_strdup_printf ("%'" G_GUINT64_FORMAT, number);
}

/**
 * slotje_snowball_say:
 * @self: how far it travels
 *
 * Returns: (transfer full): the sentence that says what a picture of it shows
 */
char *
slotje_snowball_say (const SlotjeSnowball *self)
{
  g_autofree char *total = slotje_snowball_say_number (self->total);

  if (self->shares == 0)
    return g_strdup (_ ("If nobody passes it on, it stays with those who can see it."));
  if (self->shares == 1)
    /* TRANSLATORS: how many people more, from 1 to 3 */
    return g_strdup_printf (ngettext ("If one person passes it on to one other, it reaches %s "
                                      "person more.",
                                      "If one person passes it on to one other, and so on, it "
                                      "reaches %s people more.",
                                      (gulong) self->total),
                            total);
  if (self->times == 1)
    /* TRANSLATORS: twice the same number of people, 2 or more, and how many people more */
    return g_strdup_printf (_ ("If %u people pass it on to %u others each, it reaches %s people "
                               "more."),
                            self->shares, self->shares, total);

  /* TRANSLATORS: twice the same number of people; how often, 2 or more; how many people more */
  return g_strdup_printf (_ ("If %u people pass it on to %u others each, and those do the same, %u "
                             "times in a row, it reaches %s people more."),
                          self->shares, self->shares, self->times, total);
}

/**
 * slotje_snowball_say_group:
 * @group: which one, 0 to %SLOTJE_SNOWBALL_MAX_TIMES
 *
 * Returns: (transfer none): what to call its people
 */
const char *
slotje_snowball_say_group (guint group)
{
  switch (group)
    {
    case 0:
      return _ ("People who pass it on");
    case 1:
      return _ ("Those they pass it on to");
    case 2:
      return _ ("And those they pass it on to in turn");
    default:
      return _ ("And once more");
    }
}
