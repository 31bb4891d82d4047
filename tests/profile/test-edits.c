/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "slotje-profile-codec.h"

/* Random edits, by a fixed seed: every state is printed, read back, and found again by undo and
 * redo. */

#define N_SEEDS 20
#define N_EDITS 150

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
    return answer;
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

/* One edit, which may turn out to change nothing. */
static gboolean
edit (GRand *rand, SlotjeProfile *profile)
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

/* The text without the one number that undo does not turn back. */
static char *
print (SlotjeProfile *profile)
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

static void
assert_reads_back (SlotjeProfile *profile)
{
  gsize length;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = slotje_profile_codec_print (profile, &length);
  g_autofree char *again = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (SlotjeProfile) back = slotje_profile_codec_read (bytes, "text", NULL, &error);

  g_assert_no_error (error);
  again = slotje_profile_codec_print (back, NULL);
  g_assert_cmpstr (again, ==, text);
}

static void
test_edits (gconstpointer data)
{
  guint32 seed = GPOINTER_TO_UINT (data);
  GRand *rand = g_rand_new_with_seed (seed);
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);

  g_test_message ("seed %u", seed);
  g_ptr_array_add (states, print (profile));
  while (states->len <= N_EDITS)
    if (edit (rand, profile))
      {
        assert_reads_back (profile);
        g_ptr_array_add (states, print (profile));
      }

  for (guint i = states->len - 1; i > 0; i--)
    {
      g_autofree char *now = NULL;

      g_assert_true (slotje_profile_undo (profile));
      now = print (profile);
      g_assert_cmpstr (now, ==, states->pdata[i - 1]);
    }
  g_assert_false (slotje_profile_undo (profile));
  for (guint i = 1; i < states->len; i++)
    {
      g_autofree char *now = NULL;

      g_assert_true (slotje_profile_redo (profile));
      now = print (profile);
      g_assert_cmpstr (now, ==, states->pdata[i]);
    }
  g_assert_false (slotje_profile_redo (profile));
  g_rand_free (rand);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/edits/%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), test_edits);
    }
  return g_test_run ();
}
