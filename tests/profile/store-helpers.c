/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "store-helpers.h"

#include "slotje-profile-codec.h"

SlotjeStore *
store_open (const char *path)
{
  g_autoptr (GError) error = NULL;
  SlotjeStore *store = slotje_store_open (path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);
  return store;
}

void
store_answer (SlotjeStore *store)
{
  SlotjeProfile *profile = slotje_store_get_profile (store);
  g_autofree char *note =
      g_strdup_printf ("%" G_GUINT64_FORMAT, slotje_profile_get_generation (profile));
  SlotjeAnswer *answer = slotje_answer_new ("on", "2026-11-22", NULL);

  if (slotje_profile_get_n_accounts (profile) == 0)
    slotje_profile_add_account (profile, slotje_account_new ("a1", "x"), "Add");
  answer->note = g_steal_pointer (&note);
  g_assert_true (slotje_profile_set_answer (profile, "a1", "s", answer, "Answer"));
}

void
store_save (SlotjeStore *store)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = slotje_store_save_now (store, &error);

  g_assert_no_error (error);
  g_assert_true (saved);
}

static gboolean
too_late_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

void
store_wait (SlotjeStore *store, SlotjeStoreState state)
{
  gboolean too_late = FALSE;
  guint id = g_timeout_add_seconds (5, too_late_cb, &too_late);

  while (slotje_store_get_state (store) != state && !too_late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (too_late);
  g_source_remove (id);
}

guint64
store_read_generation (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SlotjeProfile) profile = slotje_profile_codec_load (path, NULL, &error);

  g_assert_no_error (error);
  return slotje_profile_get_generation (profile);
}
