/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-window-notices.h"

#include <glib/gi18n.h>

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

static void
update_catalog (SlotjeNotice *notice, SlotjeCatalog *catalog)
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

void
slotje_window_notices_update (const SlotjeWindowNotices *notices,
                              SlotjeSession *session,
                              SlotjeCatalog *catalog)
{
  update_catalog (notices->catalog, catalog);
  if (session == NULL)
    return;

  update_store (notices->store, session);
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
