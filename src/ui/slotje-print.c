/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-print.h"

#include <glib/gi18n.h>

#include "slotje-pages.h"

/* How the person printed last, as long as the window is there. */
#define SETTINGS "slotje-print-settings"

typedef struct
{
  SlotjePaper *paper;
  SlotjePages *pages; /* (nullable) until the size of the sheet is known */
} Print;

static void
print_free (gpointer data, GClosure *closure)
{
  Print *print = data;

  g_clear_pointer (&print->pages, slotje_pages_free);
  slotje_paper_free (print->paper);
  g_free (print);
}

static void
begin_cb (GtkPrintOperation *operation, GtkPrintContext *context, gpointer user_data)
{
  Print *print = user_data;

  g_clear_pointer (&print->pages, slotje_pages_free);
  print->pages = slotje_pages_new (print->paper, gtk_print_context_get_width (context),
                                   gtk_print_context_get_height (context));
  gtk_print_operation_set_n_pages (operation, (int) slotje_pages_get_n_pages (print->pages));
}

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, gpointer user_data)
{
  const Print *print = user_data;

  slotje_pages_draw_page (print->pages, gtk_print_context_get_cairo_context (context),
                          (guint) page);
}

GtkPrintOperation *
slotje_print_operation_new (SlotjePaper *paper)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  Print *print = g_new0 (Print, 1);

  print->paper = paper;
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);
  gtk_print_operation_set_job_name (operation, "Slotje");
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_cb), print, print_free, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), print);

  return operation;
}

static void
done_cb (SlotjeWindow *window, GtkPrintOperationResult result, GtkPrintOperation *operation)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  switch (result)
    {
    case GTK_PRINT_OPERATION_RESULT_APPLY:
      g_object_set_data_full (G_OBJECT (window), SETTINGS,
                              g_object_ref (gtk_print_operation_get_print_settings (operation)),
                              g_object_unref);
      slotje_window_toast (window, _ ("Sent to the printer"), NULL, NULL);
      break;
    case GTK_PRINT_OPERATION_RESULT_ERROR:
      gtk_print_operation_get_error (operation, &error);
      /* TRANSLATORS: %s says what went wrong */
      text = g_strdup_printf (_ ("This could not be printed: %s"), error->message);
      slotje_window_toast (window, text, _ ("_Try again"), "win.print");
      break;
    case GTK_PRINT_OPERATION_RESULT_CANCEL:
    case GTK_PRINT_OPERATION_RESULT_IN_PROGRESS:
    default:
      break;
    }
}

void
slotje_print (SlotjeWindow *window, SlotjePaper *paper)
{
  g_autoptr (GtkPrintOperation) operation = slotje_print_operation_new (paper);
  GtkPrintSettings *settings = g_object_get_data (G_OBJECT (window), SETTINGS);

  if (settings != NULL)
    gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), window, G_CONNECT_SWAPPED);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (window),
                           NULL);
}
