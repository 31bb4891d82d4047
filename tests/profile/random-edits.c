/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "random-edits.h"

#include <string.h>

#include "slotje-profile-codec.h"

static const char *
pick (GRand *rand, const char *const *words, guint n_words)
{
  return words[g_rand_int_range (rand, 0, (int) n_words)];
}

#define PICK(rand, words) pick (rand, words, G_N_ELEMENTS (words))

static const char *const texts[] = { "", "mine", "é € \"quoted\"", "two\nlines\t", "\\", "<b>&" };
static const char *const ids[] = { "own-posts", "stories", "tag", "unheard-of", "" };
static const char *const options[] = { "on", "off", "friends", "only-me" };

static SlotjeAnswer *
make_answer (GRand *rand)
{
  SlotjeAnswer *answer =
      slotje_answer_new (g_rand_boolean (rand) ? PICK (rand, options) : NULL, NULL, NULL);

  if (g_rand_boolean (rand))
    answer->guess = g_strdup (PICK (rand, options));
  if (!slotje_answer_is_recorded (answer))
    {
      if (g_rand_boolean (rand))
        answer->note = g_strdup (PICK (rand, texts));
      return answer;
    }
  answer->from = (SlotjeFrom) g_rand_int_range (rand, 0, 3);
  if (g_rand_boolean (rand))
    answer->observed = g_strdup_printf ("2026-11-%02d", g_rand_int_range (rand, 1, 31));
  if (g_rand_boolean (rand))
    answer->note = g_strdup (PICK (rand, texts));
  if (g_rand_boolean (rand))
    {
      answer->accepted_reason = g_strdup (PICK (rand, texts));
      answer->accepted_until = g_rand_boolean (rand) ? g_strdup ("2027-05-01") : NULL;
    }
  return answer;
}

static void
edit_copy (GRand *rand, SlotjeAccount *account)
{
  switch (g_rand_int_range (rand, 0, 5))
    {
    case 0:
      g_free (account->name);
      account->name = g_strdup (PICK (rand, texts));
      break;
    case 1:
      account->has_purpose = g_rand_boolean (rand);
      account->purpose = (SlotjePurpose) g_rand_int_range (rand, 0, SLOTJE_N_PURPOSES);
      break;
    case 2:
      slotje_account_set_links (account, PICK (rand, ids),
                                (SlotjeLinks) g_rand_int_range (rand, 0, 16));
      break;
    case 3:
      slotje_account_set_absent (account, PICK (rand, ids), g_rand_boolean (rand));
      break;
    default:
      g_hash_table_replace (account->intended, g_strdup (PICK (rand, ids)),
                            g_strsplit (PICK (rand, texts), "o", -1));
      break;
    }
}

static gboolean
edit_weights (GRand *rand, SlotjeProfile *profile)
{
  SlotjeOwnWeights *weights = slotje_own_weights_copy (slotje_profile_get_own_weights (profile));

  switch (g_rand_int_range (rand, 0, 5))
    {
    case 0:
      slotje_own_weights_clear (weights);
      break;
    case 1:
    case 2:
      slotje_own_weights_set_viewer (weights, PICK (rand, ids), g_rand_int_range (rand, -1, 6));
      break;
    default:
      slotje_own_weights_set_surface (weights, PICK (rand, options), PICK (rand, ids),
                                      g_rand_int_range (rand, 1, 6));
      break;
    }
  return slotje_profile_set_own_weights (profile, weights, "Weigh");
}

gboolean
random_edits_make (GRand *rand, SlotjeProfile *profile)
{
  guint n = slotje_profile_get_n_accounts (profile);
  int kind = g_rand_int_range (rand, 0, 10);
  SlotjeAccount *account;

  if (n == 0 || (kind == 0 && n < 6))
    {
      g_autofree char *id = slotje_profile_dup_free_id (profile);

      return slotje_profile_add_account (profile, slotje_account_new (id, PICK (rand, options)),
                                         "Add");
    }
  account = slotje_profile_get_account (profile, (guint) g_rand_int_range (rand, 0, (int) n));
  if (kind == 1)
    return slotje_profile_remove_account (profile, account->id, "Remove");
  if (kind == 2)
    return edit_weights (rand, profile);
  if (kind < 5)
    {
      account = slotje_account_copy (account);
      edit_copy (rand, account);
      return slotje_profile_replace_account (profile, account, "Edit");
    }
  return slotje_profile_set_answer (profile, account->id, PICK (rand, ids),
                                    g_rand_int_range (rand, 0, 4) > 0 ? make_answer (rand) : NULL,
                                    "Answer");
}

char *
random_edits_print (SlotjeProfile *profile)
{
  g_autofree char *text = slotje_profile_codec_print (profile, NULL);
  g_autofree char *generation = g_strdup_printf ("\"generation\": %" G_GUINT64_FORMAT,
                                                 slotje_profile_get_generation (profile));
  char *at = strstr (text, generation);

  g_assert_nonnull (at);
  g_assert_null (strstr (at + 1, "\"generation\": "));
  *at = '\0';
  return g_strconcat (text, at + strlen (generation), NULL);
}
