/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-checklist-present.h"

#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeChecklistPresent
{
  GtkWidget parent_instance;

  GtkLabel *question;
  GtkToggleButton *yes;
  GtkToggleButton *no;

  SlotjeSession *session;
  char *account;
  const SlotjeSurface *surface; /* the catalogue of the session keeps it */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (SlotjeChecklistPresent, slotje_checklist_present, GTK_TYPE_WIDGET)

static void
refresh (SlotjeChecklistPresent *self)
{
  SlotjeAccount *account = slotje_session_get_account (self->session, self->account);

  if (account == NULL)
    return;

  gboolean absent = slotje_account_is_absent (account, self->surface->id);

  self->showing = TRUE;
  gtk_toggle_button_set_active (absent ? self->no : self->yes, TRUE);
  self->showing = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->yes), !slotje_session_get_read_only (self->session));
  gtk_widget_set_sensitive (GTK_WIDGET (self->no), !slotje_session_get_read_only (self->session));
}

static void
session_changed_cb (SlotjeChecklistPresent *self, const char *account)
{
  if (self->session != NULL && (account == NULL || g_str_equal (account, self->account)))
    refresh (self);
}

static void
toggled_cb (SlotjeChecklistPresent *self)
{
  if (self->showing || self->session == NULL)
    return;

  slotje_session_set_absent (self->session, self->account, self->surface->id,
                             !gtk_toggle_button_get_active (self->yes));
}

static void
slotje_checklist_present_dispose (GObject *object)
{
  SlotjeChecklistPresent *self = SLOTJE_CHECKLIST_PRESENT (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_checklist_present_parent_class)->dispose (object);
}

static void
slotje_checklist_present_finalize (GObject *object)
{
  g_free (SLOTJE_CHECKLIST_PRESENT (object)->account);

  G_OBJECT_CLASS (slotje_checklist_present_parent_class)->finalize (object);
}

static void
slotje_checklist_present_class_init (SlotjeChecklistPresentClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_checklist_present_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_checklist_present_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-checklist-present.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistPresent, question);
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistPresent, yes);
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistPresent, no);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
slotje_checklist_present_init (SlotjeChecklistPresent *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_checklist_present_new (SlotjeSession *session,
                              const char *account,
                              const SlotjeSurface *surface)
{
  SlotjeChecklistPresent *self = g_object_new (SLOTJE_TYPE_CHECKLIST_PRESENT, NULL);
  const char *question = slotje_words_get (&surface->present);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  self->surface = surface;
  slotje_ui_text_set_label (self->question, question);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), question);
  refresh (self);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
