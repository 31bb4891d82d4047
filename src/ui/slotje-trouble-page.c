/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-trouble-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-error.h"
#include "slotje-store.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeTroublePage
{
  GtkWidget parent_instance;

  GtkMenuButton *menu_button;
  AdwStatusPage *status;
  GtkLabel *reason;
  GtkWidget *backup;
  GtkWidget *anew;
  GtkWidget *again;
};

G_DEFINE_FINAL_TYPE (SlotjeTroublePage, slotje_trouble_page, GTK_TYPE_WIDGET)

static void
slotje_trouble_page_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_trouble_page_parent_class)->dispose (object);
}

static void
slotje_trouble_page_class_init (SlotjeTroublePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_trouble_page_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-trouble-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeTroublePage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTroublePage, status);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTroublePage, reason);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTroublePage, backup);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTroublePage, anew);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTroublePage, again);
}

static void
slotje_trouble_page_init (SlotjeTroublePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  slotje_ui_access_fill_main_menu (self->menu_button);
}

void
slotje_trouble_page_show (SlotjeTroublePage *self, const char *path, const GError *error)
{
  g_return_if_fail (SLOTJE_IS_TROUBLE_PAGE (self));

  gboolean damaged = g_error_matches (error, SLOTJE_ERROR, SLOTJE_ERROR_INVALID_FILE) ||
                     g_error_matches (error, SLOTJE_ERROR, SLOTJE_ERROR_TOO_LARGE);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *backup = damaged ? slotje_store_find_backup (path) : NULL;
  /* TRANSLATORS: %s is the name of a file */
  g_autofree char *title =
      g_strdup_printf (damaged ? _ ("“%s” is damaged") : _ ("“%s” cannot be opened"), name);
  const char *way_on =
      !damaged         ? _ ("Nothing was changed. You can try again, or open another file.")
      : backup != NULL ? _ ("Your answers are probably not lost: there is a backup that can be "
                            "read. Whatever you choose, the damaged file is kept beside it.")
                       : _ ("There is no backup that can be read. When you start anew, the damaged "
                            "file is kept beside the new one.");

  slotje_ui_text_set_status (self->status, title, way_on);
  slotje_ui_text_set_label (self->reason, error->message);
  gtk_widget_set_visible (self->backup, backup != NULL);
  gtk_widget_set_visible (self->anew, damaged);
  gtk_widget_set_visible (self->again, !damaged);
}
