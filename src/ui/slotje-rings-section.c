/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-section.h"

#include "slotje-columns-layout.h"
#include "slotje-row-layout.h"
#include "slotje-tile.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeRingsSection
{
  GtkWidget parent_instance;

  GtkWidget *button;
  SlotjeTile *tile;
  GtkLabel *name;
  GtkImage *arrow;
  GtkWidget *columns;
  SlotjeRingsPicture *picture;
  SlotjeRingsList *list;

  char *account;
  gboolean expanded;
  gboolean in_list; /* where the focus was last */
};

G_DEFINE_FINAL_TYPE (SlotjeRingsSection, slotje_rings_section, GTK_TYPE_WIDGET)

static void
clicked_cb (SlotjeRingsSection *self)
{
  slotje_rings_section_set_expanded (self, !self->expanded);
  gtk_widget_activate_action (GTK_WIDGET (self), "view.refresh", NULL);
}

static void
enter_picture_cb (SlotjeRingsSection *self)
{
  self->in_list = FALSE;
}

static void
enter_list_cb (SlotjeRingsSection *self)
{
  self->in_list = TRUE;
}

static void
slotje_rings_section_dispose (GObject *object)
{
  slotje_ui_access_remove_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (slotje_rings_section_parent_class)->dispose (object);
}

static void
slotje_rings_section_finalize (GObject *object)
{
  g_clear_pointer (&SLOTJE_RINGS_SECTION (object)->account, g_free);

  G_OBJECT_CLASS (slotje_rings_section_parent_class)->finalize (object);
}

static void
slotje_rings_section_class_init (SlotjeRingsSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = slotje_rings_section_dispose;
  object_class->finalize = slotje_rings_section_finalize;

  g_type_ensure (SLOTJE_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_RINGS_LIST);
  g_type_ensure (SLOTJE_TYPE_RINGS_PICTURE);
  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_TILE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-rings-section.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsSection, button);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsSection, tile);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsSection, name);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsSection, arrow);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsSection, columns);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsSection, picture);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsSection, list);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
follow_focus (SlotjeRingsSection *self, gpointer widget, GCallback callback)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "enter", callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (widget), focus);
}

static void
slotje_rings_section_init (SlotjeRingsSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  follow_focus (self, self->picture, G_CALLBACK (enter_picture_cb));
  follow_focus (self, self->list, G_CALLBACK (enter_list_cb));
}

GtkWidget *
slotje_rings_section_new (const char *account)
{
  SlotjeRingsSection *self = g_object_new (SLOTJE_TYPE_RINGS_SECTION, NULL);

  self->account = g_strdup (account);

  return GTK_WIDGET (self);
}

const char *
slotje_rings_section_get_account (SlotjeRingsSection *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_SECTION (self), NULL);

  return self->account;
}

void
slotje_rings_section_set_expanded (SlotjeRingsSection *self, gboolean expanded)
{
  g_return_if_fail (SLOTJE_IS_RINGS_SECTION (self));

  self->expanded = expanded;
}

static void
show_heading (SlotjeRingsSection *self, const SlotjeViewScope *scope, gboolean open)
{
  g_autofree char *name = slotje_session_dup_name (scope->session, self->account);

  slotje_tile_set_platform (self->tile,
                            slotje_session_get_platform (scope->session, self->account));
  slotje_ui_text_set_label (self->name, name);
  slotje_ui_text_set_accessible_label (self->button, name);
  gtk_image_set_from_icon_name (self->arrow, open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, open,
                               -1);
}

static SlotjeRings *
compute (const SlotjeViewScope *scope, const SlotjeSubject *subject)
{
  const SlotjeExposure *exposure =
      slotje_session_get_exposure (scope->session, subject->account->id);
  g_autofree gboolean *shown = g_new0 (gboolean, exposure->n_surfaces);

  for (guint i = 0; i < exposure->n_surfaces; i++)
    shown[i] =
        slotje_view_scope_shows (scope, &subject->platform->surfaces[i], exposure->reach[i].state);

  return slotje_rings_new (subject, exposure, shown);
}

guint
slotje_rings_section_update (SlotjeRingsSection *self, const SlotjeViewScope *scope, gboolean fixed)
{
  SlotjeSubject subject;

  g_return_val_if_fail (SLOTJE_IS_RINGS_SECTION (self), 0);

  if (!slotje_session_subject (scope->session, self->account, &subject))
    return 0;

  gboolean open = fixed || self->expanded || *scope->query != '\0';
  SlotjeRings *rings = compute (scope, &subject);
  const guint n_posts = rings->n_posts;

  gtk_widget_set_visible (GTK_WIDGET (self), n_posts > 0);
  gtk_widget_set_visible (self->button, !fixed);
  gtk_widget_set_visible (self->columns, open);
  show_heading (self, scope, open);
  if (open)
    {
      slotje_rings_list_update (self->list, &subject, rings);
      slotje_rings_picture_update (self->picture, scope, &subject, rings);
    }
  else
    {
      slotje_rings_free (rings);
    }

  return n_posts;
}

gboolean
slotje_rings_section_focus (SlotjeRingsSection *self, const char *surface)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_SECTION (self), FALSE);

  SlotjeRingsRow *row = slotje_rings_list_find_row (self->list, surface);

  if (!gtk_widget_get_visible (self->columns) || row == NULL)
    return FALSE;

  return self->in_list ? gtk_widget_grab_focus (GTK_WIDGET (row))
                       : slotje_rings_picture_focus (self->picture, surface);
}

void
slotje_rings_section_select (SlotjeRingsSection *self, const char *surface)
{
  g_return_if_fail (SLOTJE_IS_RINGS_SECTION (self));

  slotje_rings_picture_select (self->picture, surface);
  slotje_rings_list_select (self->list, surface);
}

SlotjeRingsPicture *
slotje_rings_section_get_picture (SlotjeRingsSection *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_SECTION (self), NULL);

  return self->picture;
}

SlotjeRingsList *
slotje_rings_section_get_list (SlotjeRingsSection *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_SECTION (self), NULL);

  return self->list;
}
