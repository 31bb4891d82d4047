/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-traits.h"

#include "slotje-text.h"

static const char *const words[] = {
  [SLOTJE_TRAIT_HANDLE] = "handle",
  [SLOTJE_TRAIT_EMPLOYER] = "employer",
  [SLOTJE_TRAIT_PHONE] = "phone",
  [SLOTJE_TRAIT_EMAIL] = "email",
  [SLOTJE_TRAIT_REAL_NAME] = "real-name",
  [SLOTJE_TRAIT_OTHER_ACCOUNTS] = "other-accounts",
  [SLOTJE_N_TRAITS] = NULL,
};

/**
 * slotje_trait_to_string:
 * @trait: a trait
 *
 * Returns: its word in files
 */
const char *
slotje_trait_to_string (SlotjeTrait trait)
{
  return words[trait];
}

static SlotjeTraits
find (SlotjeReader *reader, const char *word)
{
  for (guint i = 0; i < SLOTJE_N_TRAITS; i++)
    if (g_str_equal (words[i], word))
      return (SlotjeTraits) (1 << i);

  slotje_reader_complain (reader, "links-to",
                          _ ("use handle, employer, phone, email, real-name or other-accounts"),
                          _ ("“%.80s” does not tell whose account it is"), word);
  return 0;
}

/**
 * slotje_traits_read:
 * @reader: stands in a setting or a surface
 *
 * Reads by what this can lead to other accounts of the same person.
 *
 * Returns: a set of traits; empty when nothing is said
 */
SlotjeTraits
slotje_traits_read (SlotjeReader *reader)
{
  g_auto (GStrv) read = slotje_reader_dup_strings (reader, "links-to", SLOTJE_OPTIONAL);
  SlotjeTraits traits = 0;

  for (guint i = 0; read[i] != NULL; i++)
    traits |= find (reader, read[i]);

  return traits;
}
