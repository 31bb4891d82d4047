/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui-harness.h"

#include "slotje-opening.h"
#include "slotje-window.h"

G_BEGIN_DECLS

/* A session that lives in memory, on the catalogue that the program brings along. */
static inline SlotjeSession *
ui_new_session (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_autoptr (SlotjeProfile) profile = slotje_profile_new ();
  g_autoptr (SlotjeStore) store = slotje_store_new_unsaved (profile);

  return slotje_session_new (catalog, store, FALSE);
}

/* The first of the demo people. */
static inline SlotjeSession *
ui_new_demo_session (void)
{
  g_autoptr (SlotjeCatalog) catalog = slotje_catalog_new ();
  g_auto (GStrv) names = slotje_opening_list_demos ();
  g_autoptr (GError) error = NULL;
  SlotjeSession *session = slotje_opening_open_demo (catalog, names[0], &error);

  g_assert_no_error (error);

  return session;
}

/* A window that shows @session, drawn once. */
static inline SlotjeWindow *
ui_new_session_window (SlotjeSession *session, int width)
{
  SlotjeWindow *window = slotje_window_new (NULL, slotje_session_get_catalog (session));

  slotje_window_set_session (window, session);
  gtk_window_set_default_size (GTK_WINDOW (window), width, 700);
  ui_show (GTK_WINDOW (window));

  return window;
}

/* Destroys the window; it fails the test when somebody still holds it. */
static inline void
ui_end_window (SlotjeWindow *window)
{
  ui_settle ();
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  gtk_window_destroy (GTK_WINDOW (window));
  ui_wait_until (window == NULL);
}

/* A folder of its own for one test, with a profile path in it. (transfer full) */
static inline char *
ui_new_profile_path (void)
{
  g_autofree char *folder = g_dir_make_tmp ("slotje-ui-XXXXXX", NULL);

  g_assert_nonnull (folder);

  return g_build_filename (folder, "profile.slotje", NULL);
}

G_END_DECLS
