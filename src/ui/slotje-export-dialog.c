/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-export-dialog.h"

struct _SlotjeExportDialog
{
  AdwWindow parent_instance;

  GtkCheckButton *employer;
  AdwComboRow *format;
};

G_DEFINE_FINAL_TYPE (SlotjeExportDialog, slotje_export_dialog, ADW_TYPE_WINDOW)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Gone before somebody asks the next thing, but not before they have looked. */
static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_object_ref (widget);
  gtk_widget_set_visible (widget, FALSE);
  g_signal_emit (widget, signals[CHOSEN], 0);
  gtk_window_destroy (GTK_WINDOW (widget));
  g_object_unref (widget);
}

static void
slotje_export_dialog_class_init (SlotjeExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CHOSEN] = g_signal_new ("chosen", SLOTJE_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeExportDialog, employer);
  gtk_widget_class_bind_template_child (widget_class, SlotjeExportDialog, format);
  gtk_widget_class_install_action (widget_class, "export.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
slotje_export_dialog_init (SlotjeExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_export_dialog_new (GtkWindow *parent)
{
  return g_object_new (SLOTJE_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
}

SlotjePaperFor
slotje_export_dialog_get_reader (SlotjeExportDialog *self)
{
  g_return_val_if_fail (SLOTJE_IS_EXPORT_DIALOG (self), SLOTJE_PAPER_FOR_EMPLOYER);

  return gtk_check_button_get_active (self->employer) ? SLOTJE_PAPER_FOR_EMPLOYER
                                                      : SLOTJE_PAPER_FOR_ME;
}

SlotjePaperFormat
slotje_export_dialog_get_format (SlotjeExportDialog *self)
{
  g_return_val_if_fail (SLOTJE_IS_EXPORT_DIALOG (self), SLOTJE_PAPER_PDF);

  /* The rows stand in the order of the formats. */
  return (SlotjePaperFormat) adw_combo_row_get_selected (self->format);
}
