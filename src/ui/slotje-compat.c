/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-compat.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

/* A question that waits for its answer. The asking widget may be gone by then. */
typedef struct
{
  GWeakRef widget;
  SlotjeAnswered answered;
  SlotjeFileChosen chosen;
  gpointer user_data;
  GDestroyNotify free_data;
  char *response; /* once it came */
  GFile *file;    /* likewise */
} Waiting;

static Waiting *
waiting_new (GtkWidget *widget, gpointer user_data, GDestroyNotify free_data)
{
  Waiting *waiting = g_rc_box_new0 (Waiting);

  g_weak_ref_init (&waiting->widget, widget);
  waiting->user_data = user_data;
  waiting->free_data = free_data;

  return waiting;
}

static void
waiting_clear (gpointer data)
{
  Waiting *waiting = data;

  if (waiting->free_data != NULL)
    waiting->free_data (waiting->user_data);
  g_weak_ref_clear (&waiting->widget);
  g_free (waiting->response);
  g_clear_object (&waiting->file);
}

static void
waiting_unref (gpointer data)
{
  g_rc_box_release_full (data, waiting_clear);
}

static void
waiting_closure_gone (gpointer data, GClosure *closure)
{
  waiting_unref (data);
}

static GtkWindow *
get_window (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static gboolean
deliver_cb (gpointer user_data)
{
  Waiting *waiting = user_data;
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&waiting->widget);

  if (widget != NULL && waiting->answered != NULL)
    waiting->answered (widget, waiting->response, waiting->user_data);
  if (widget != NULL && waiting->chosen != NULL)
    waiting->chosen (widget, waiting->file, waiting->user_data);

  return G_SOURCE_REMOVE;
}

/* The answer may well be to destroy the window that the dialog still hangs on to. */
static void
deliver_later (Waiting *waiting)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, deliver_cb, g_rc_box_acquire (waiting), waiting_unref);
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, gpointer user_data)
{
  Waiting *waiting = user_data;

  if (waiting->response != NULL)
    return;

  waiting->response = g_strdup (response);
  deliver_later (waiting);
}

void
slotje_compat_ask (GtkWidget *widget,
                   const char *title,
                   const char *body,
                   const SlotjeChoice *choices,
                   guint n_choices,
                   SlotjeAnswered answered,
                   gpointer user_data,
                   GDestroyNotify free_data)
{
  static const AdwResponseAppearance looks[] = { ADW_RESPONSE_DEFAULT, ADW_RESPONSE_SUGGESTED,
                                                 ADW_RESPONSE_DESTRUCTIVE };
  GtkWidget *widget_dialog = adw_message_dialog_new (get_window (widget), title, body);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget_dialog);
  Waiting *waiting = waiting_new (widget, user_data, free_data);

  for (guint i = 0; i < n_choices; i++)
    {
      const SlotjeChoice *choice = &choices[i];

      adw_message_dialog_add_response (dialog, choice->response, choice->label);
      adw_message_dialog_set_response_appearance (dialog, choice->response, looks[choice->look]);
      if (choice->look == SLOTJE_CHOICE_SUGGESTED)
        adw_message_dialog_set_default_response (dialog, choice->response);
    }
  adw_message_dialog_set_close_response (dialog, choices[0].response);

  waiting->answered = answered;
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), waiting,
                         waiting_closure_gone, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
file_response_cb (GtkNativeDialog *native, int response, gpointer user_data)
{
  Waiting *waiting = user_data;
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (native));

  if (response == GTK_RESPONSE_ACCEPT && file != NULL && waiting->file == NULL)
    {
      waiting->file = g_steal_pointer (&file);
      deliver_later (waiting);
    }

  g_object_unref (native); /* a native dialog belongs to whoever shows it */
}

static GtkFileFilter *
new_filter (const char *name, const char *pattern)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_pattern (filter, pattern);

  return filter;
}

/* Takes @filter. */
static void
choose_file (GtkWidget *widget,
             GtkFileChooserAction action,
             GtkFileFilter *filter,
             const char *title,
             const char *name,
             SlotjeFileChosen chosen,
             gpointer user_data)
{
  gboolean saving = action == GTK_FILE_CHOOSER_ACTION_SAVE;
  GtkFileChooserNative *native = gtk_file_chooser_native_new (
      title, get_window (widget), action, saving ? _ ("_Save") : _ ("_Open"), _ ("_Cancel"));
  g_autoptr (GtkFileFilter) owned = filter;
  Waiting *waiting = waiting_new (widget, user_data, NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (native), TRUE);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (native), owned);
  if (saving)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (native), name);

  waiting->chosen = chosen;
  g_signal_connect_data (native, "response", G_CALLBACK (file_response_cb), waiting,
                         waiting_closure_gone, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (native));
}

void
slotje_compat_open_file (GtkWidget *widget,
                         const char *title,
                         SlotjeFileChosen chosen,
                         gpointer user_data)
{
  choose_file (widget, GTK_FILE_CHOOSER_ACTION_OPEN, new_filter (_ ("Slotje files"), "*.slotje"),
               title, NULL, chosen, user_data);
}

void
slotje_compat_save_file (GtkWidget *widget,
                         const char *title,
                         const char *name,
                         SlotjeFileChosen chosen,
                         gpointer user_data)
{
  choose_file (widget, GTK_FILE_CHOOSER_ACTION_SAVE, new_filter (_ ("Slotje files"), "*.slotje"),
               title, name, chosen, user_data);
}

void
slotje_compat_save_calendar (GtkWidget *widget,
                             const char *title,
                             const char *name,
                             SlotjeFileChosen chosen,
                             gpointer user_data)
{
  choose_file (widget, GTK_FILE_CHOOSER_ACTION_SAVE, new_filter (_ ("Calendar files"), "*.ics"),
               title, name, chosen, user_data);
}

void
slotje_compat_save_document (GtkWidget *widget,
                             const char *title,
                             const char *name,
                             SlotjeFileChosen chosen,
                             gpointer user_data)
{
  const char *end = strrchr (name, '.');
  g_autofree char *pattern = g_strconcat ("*", end != NULL ? end : "", NULL);

  choose_file (widget, GTK_FILE_CHOOSER_ACTION_SAVE, new_filter (pattern, pattern), title, name,
               chosen, user_data);
}
