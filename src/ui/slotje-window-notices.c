/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-window-notices.h"

#include <glib/gi18n.h>

#include "slotje-session-names.h"

/* Longer than it takes to read the whole catalogue. */
#define LOOK_AGAIN_MS 100

static void
update_store (SlotjeNotice *notice, SlotjeSession *session)
{
  SlotjeStore *store = slotje_session_get_store (session);

  if (slotje_session_get_demo (session) || slotje_store_get_state (store) != SLOTJE_STORE_FAILED)
    {
      slotje_notice_set_message (notice, NULL);
      return;
    }

  const char *reason = slotje_store_get_error_message (store);
  /* TRANSLATORS: %s says what went wrong and what to do about it */
  g_autofree char *message = g_strdup_printf (_ ("Your latest answers are not saved yet: %s. They "
                                                 "stay here as long as this window is open."),
                                              reason != NULL ? reason : "");

  g_object_set (notice, "button-label", _ ("_Save a copy…"), "action-name", "win.save-copy", NULL);
  slotje_notice_set_message (notice, message);
}

/* A notice that waits for the catalogue. */
typedef struct
{
  GWeakRef notice;
  SlotjeCatalog *catalog;
} Wait;

static void
wait_free (Wait *wait)
{
  g_weak_ref_clear (&wait->notice);
  g_object_unref (wait->catalog);
  g_free (wait);
}

static void
tell_complaints (SlotjeNotice *notice, SlotjeCatalog *catalog)
{
  const guint n = slotje_catalog_get_complaints (catalog)->len;

  if (n == 0)
    {
      slotje_notice_set_message (notice, NULL);
      return;
    }

  g_autofree char *message = g_strdup_printf (
      ngettext ("%u thing in the catalogue could not be read. The rest works.",
                "%u things in the catalogue could not be read. The rest works.", n),
      n);

  slotje_notice_set_message (notice, message);
}

static gboolean
look_again_cb (gpointer user_data)
{
  Wait *wait = user_data;
  g_autoptr (SlotjeNotice) notice = g_weak_ref_get (&wait->notice);

  if (notice != NULL && slotje_catalog_is_preloading (wait->catalog))
    return G_SOURCE_CONTINUE;

  if (notice != NULL)
    tell_complaints (notice, wait->catalog);

  return G_SOURCE_REMOVE;
}

/* The window is not kept waiting for platforms that it does not show. */
static void
update_catalog (SlotjeNotice *notice, SlotjeCatalog *catalog)
{
  if (!slotje_catalog_is_preloading (catalog))
    {
      tell_complaints (notice, catalog);
      return;
    }

  Wait *wait = g_new0 (Wait, 1);

  g_weak_ref_init (&wait->notice, notice);
  wait->catalog = g_object_ref (catalog);
  g_timeout_add_full (G_PRIORITY_LOW, LOOK_AGAIN_MS, look_again_cb, wait,
                      (GDestroyNotify) wait_free);
}

static void
update_names (SlotjeNotice *notice, SlotjeSession *session)
{
  const guint n = g_strv_length ((GStrv) slotje_session_names_get (session));
  g_autofree char *message = NULL;

  if (n > 0)
    message = g_strdup_printf (
        ngettext ("%u thing that you recorded has another name in the catalogue now, or is gone.",
                  "%u things that you recorded have another name in the catalogue now, or are "
                  "gone.",
                  n),
        n);
  slotje_notice_set_message (notice, message);
}

void
slotje_window_notices_update (const SlotjeWindowNotices *notices,
                              SlotjeSession *session,
                              SlotjeCatalog *catalog)
{
  update_catalog (notices->catalog, catalog);
  if (session == NULL)
    return;

  update_store (notices->store, session);
  update_names (notices->names, session);
  slotje_notice_set_message (
      notices->demo, slotje_session_get_demo (session)
                         ? _ ("Demo person: nobody’s real data. Try anything; nothing is saved.")
                         : NULL);
  slotje_notice_set_message (
      notices->read_only,
      slotje_session_get_read_only (session)
          ? _ ("This file comes from a newer Slotje, so it is only shown here. Install the newer "
               "version to change it.")
          : NULL);
}
