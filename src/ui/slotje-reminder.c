/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-reminder.h"

#include <glib/gi18n.h>
#include <string.h>

#include "slotje-compat.h"
#include "slotje-ics.h"
#include "slotje-save.h"
#include "slotje-ui-text.h"

typedef struct
{
  guint32 today;
  guint months;
} Request;

char *
slotje_reminder_print (guint32 today, guint months)
{
  g_autofree char *random = g_uuid_string_random ();
  g_autofree char *uid = g_strconcat (random, "@slotje", NULL);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, today);
  g_date_add_months (&date, months);

  const SlotjeIcs event = {
    .uid = uid,
    .stamp = today,
    .day = g_date_get_julian (&date),
    .summary = _ ("Look again at who can see what you post"),
    .description = _ ("Platforms change, and so do you. Open Slotje, go through what is due again, "
                      "and see in its history what opened and what closed."),
  };

  return slotje_ics_print (&event);
}

static void
chosen_cb (GtkWidget *widget, GFile *file, gpointer user_data)
{
  const Request *request = g_object_get_data (G_OBJECT (widget), "slotje-reminder");
  g_autofree char *text = slotje_reminder_print (request->today, request->months);
  g_autoptr (GError) error = NULL;

  if (g_file_peek_path (file) == NULL)
    slotje_ui_text_toast (widget, _ ("Choose a folder on this computer."));
  else if (slotje_save_text (g_file_peek_path (file), text, strlen (text), &error))
    slotje_ui_text_toast (widget, _ ("Saved. Open the file to put it in your calendar."));
  else
    slotje_ui_text_toast (widget, error->message);
}

void
slotje_reminder_save (GtkWidget *widget, guint32 today, guint months)
{
  Request *request = g_new0 (Request, 1);

  request->today = today;
  request->months = months;
  g_object_set_data_full (G_OBJECT (widget), "slotje-reminder", request, g_free);
  slotje_compat_save_calendar (widget, _ ("Save a reminder"), _ ("look-again.ics"), chosen_cb,
                               NULL);
}
