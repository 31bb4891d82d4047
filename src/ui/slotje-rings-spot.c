/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-spot.h"

#include "slotje-ui-text.h"

struct _SlotjeRingsSpot
{
  GtkWidget parent_instance;

  char *account;
  char *surface;
  char *viewer;
  char *sentence;
};

G_DEFINE_FINAL_TYPE (SlotjeRingsSpot, slotje_rings_spot, GTK_TYPE_WIDGET)

static void
forget (SlotjeRingsSpot *self)
{
  g_clear_pointer (&self->account, g_free);
  g_clear_pointer (&self->surface, g_free);
  g_clear_pointer (&self->viewer, g_free);
  g_clear_pointer (&self->sentence, g_free);
}

static void
explain_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  slotje_rings_spot_explain (SLOTJE_RINGS_SPOT (widget));
}

static void
slotje_rings_spot_finalize (GObject *object)
{
  forget (SLOTJE_RINGS_SPOT (object));

  G_OBJECT_CLASS (slotje_rings_spot_parent_class)->finalize (object);
}

static void
slotje_rings_spot_class_init (SlotjeRingsSpotClass *klass)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space,
                                GDK_KEY_KP_Space };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = slotje_rings_spot_finalize;

  gtk_widget_class_install_action (widget_class, "spot.explain", NULL, explain_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "spot.explain", NULL);

  gtk_widget_class_set_css_name (widget_class, "slotje-rings-spot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
slotje_rings_spot_init (SlotjeRingsSpot *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* A post may have two dots, so the picture finds out which one the pointer is on. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
slotje_rings_spot_new (void)
{
  return g_object_new (SLOTJE_TYPE_RINGS_SPOT, NULL);
}

void
slotje_rings_spot_set (SlotjeRingsSpot *self,
                       const char *account,
                       const char *surface,
                       const char *viewer,
                       const char *sentence)
{
  g_return_if_fail (SLOTJE_IS_RINGS_SPOT (self));

  forget (self);
  self->account = g_strdup (account);
  self->surface = g_strdup (surface);
  self->viewer = g_strdup (viewer);
  self->sentence = slotje_ui_text_clean (sentence);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), sentence);
  /* It was about what was here before. */
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

const char *
slotje_rings_spot_get_surface (SlotjeRingsSpot *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_SPOT (self), NULL);

  return self->surface;
}

const char *
slotje_rings_spot_get_sentence (SlotjeRingsSpot *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_SPOT (self), NULL);

  return self->sentence;
}

void
slotje_rings_spot_explain (SlotjeRingsSpot *self)
{
  g_return_if_fail (SLOTJE_IS_RINGS_SPOT (self));

  slotje_view_scope_explain (GTK_WIDGET (self), self->account, self->surface, self->viewer);
}

/* Before the focus is there, so that a screen reader says why along with the name. */
void
slotje_rings_spot_visit (SlotjeRingsSpot *self, SlotjeSession *session)
{
  g_return_if_fail (SLOTJE_IS_RINGS_SPOT (self));

  slotje_view_scope_describe (GTK_WIDGET (self), session, self->account, self->surface,
                              self->viewer);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "view.visit", "(sss)", self->account,
                              self->surface, self->viewer);
}
