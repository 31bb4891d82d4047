/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Dialogs that GTK and libadwaita replace in later versions, behind names of our own. */

typedef enum
{
  SLOTJE_CHOICE_PLAIN,
  SLOTJE_CHOICE_SUGGESTED,
  SLOTJE_CHOICE_DESTRUCTIVE,
} SlotjeChoiceLook;

/* One button; @label may have a mnemonic. The first one is what Escape means. */
typedef struct
{
  const char *response;
  const char *label;
  SlotjeChoiceLook look;
} SlotjeChoice;

/* Called once, with the widget that asked, unless that is gone by then. */
typedef void (*SlotjeAnswered) (GtkWidget *widget, const char *response, gpointer user_data);
typedef void (*SlotjeFileChosen) (GtkWidget *widget, GFile *file, gpointer user_data);

/* Asks a question over the window of @widget. @body, @answered (nullable); none of the texts is
 * markup.
 * @user_data is freed with @free_data (nullable) after the answer. */
void slotje_compat_ask (GtkWidget *widget,
                        const char *title,
                        const char *body,
                        const SlotjeChoice *choices,
                        guint n_choices,
                        SlotjeAnswered answered,
                        gpointer user_data,
                        GDestroyNotify free_data);

/* Choosing a file. Nothing is called when the person thinks better of it. */
void slotje_compat_open_file (GtkWidget *widget,
                              const char *title,
                              SlotjeFileChosen chosen,
                              gpointer user_data);
void slotje_compat_save_file (GtkWidget *widget,
                              const char *title,
                              const char *name,
                              SlotjeFileChosen chosen,
                              gpointer user_data);
/* The same for a calendar event. */
void slotje_compat_save_calendar (GtkWidget *widget,
                                  const char *title,
                                  const char *name,
                                  SlotjeFileChosen chosen,
                                  gpointer user_data);
/* The same for any document; the end of @name says of which kind. */
void slotje_compat_save_document (GtkWidget *widget,
                                  const char *title,
                                  const char *name,
                                  SlotjeFileChosen chosen,
                                  gpointer user_data);

G_END_DECLS
