/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "random-edits.h"
#include "slotje-profile-codec.h"

/* Random edits, by a fixed seed: every state is printed, read back, and found again by undo and
 * redo. */

#define N_SEEDS 20
#define N_EDITS 150

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
  g_ptr_array_add (states, random_edits_print (profile));
  while (states->len <= N_EDITS)
    if (random_edits_make (rand, profile))
      {
        assert_reads_back (profile);
        g_ptr_array_add (states, random_edits_print (profile));
      }

  for (guint i = states->len - 1; i > 0; i--)
    {
      g_autofree char *now = NULL;

      g_assert_true (slotje_profile_undo (profile));
      now = random_edits_print (profile);
      g_assert_cmpstr (now, ==, states->pdata[i - 1]);
    }
  g_assert_false (slotje_profile_undo (profile));
  for (guint i = 1; i < states->len; i++)
    {
      g_autofree char *now = NULL;

      g_assert_true (slotje_profile_redo (profile));
      now = random_edits_print (profile);
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
