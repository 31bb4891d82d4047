/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-why-panel.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-shape.h"
#include "slotje-shell.h"
#include "slotje-tile.h"
#include "slotje-ui-text.h"
#include "slotje-why-parts.h"

struct _SlotjeWhyPanel
{
  GtkWidget parent_instance;

  GtkWidget *header;
  GtkWidget *back;
  GtkScrolledWindow *scroller;
  GtkWidget *card;
  GtkWidget *pill;
  SlotjeShape *shape;
  GtkLabel *value;
  GtkWidget *owner;
  SlotjeTile *tile;
  GtkLabel *account;
  GtkWidget *close;
  GtkLabel *title;
  GtkBox *parts;

  GBindingGroup *shell; /* the one around it, which knows whether it is folded */
  gboolean alone;

  SlotjeSession *session; /* (nullable), as are the ids: while it shows nothing */
  char *account_id;
  char *surface_id;
  char *viewer_id;
};

G_DEFINE_FINAL_TYPE (SlotjeWhyPanel, slotje_why_panel, GTK_TYPE_WIDGET)

static void
slotje_why_panel_root (GtkWidget *widget)
{
  SlotjeWhyPanel *self = SLOTJE_WHY_PANEL (widget);

  GTK_WIDGET_CLASS (slotje_why_panel_parent_class)->root (widget);
  g_binding_group_set_source (self->shell, gtk_widget_get_ancestor (widget, SLOTJE_TYPE_SHELL));
}

static void
slotje_why_panel_unroot (GtkWidget *widget)
{
  g_binding_group_set_source (SLOTJE_WHY_PANEL (widget)->shell, NULL);
  GTK_WIDGET_CLASS (slotje_why_panel_parent_class)->unroot (widget);
}

static void
slotje_why_panel_dispose (GObject *object)
{
  SlotjeWhyPanel *self = SLOTJE_WHY_PANEL (object);
  GtkWidget *child;

  slotje_why_panel_clear (self);
  g_clear_object (&self->shell);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_why_panel_parent_class)->dispose (object);
}

static void
slotje_why_panel_class_init (SlotjeWhyPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_why_panel_dispose;
  widget_class->root = slotje_why_panel_root;
  widget_class->unroot = slotje_why_panel_unroot;

  g_type_ensure (SLOTJE_TYPE_SHAPE);
  g_type_ensure (SLOTJE_TYPE_TILE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-why-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, header);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, back);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, scroller);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, card);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, pill);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, shape);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, value);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, owner);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, tile);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, account);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, close);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWhyPanel, parts);
  gtk_widget_class_set_css_name (widget_class, "slotje-why-panel");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
}

static void
slotje_why_panel_init (SlotjeWhyPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->shell = g_binding_group_new ();
  g_binding_group_bind (self->shell, "folded", self->header, "show-start-title-buttons",
                        G_BINDING_SYNC_CREATE);
  slotje_why_panel_set_alone (self, FALSE);
  gtk_widget_add_css_class (self->card, "card");
}

static void
clear_parts (SlotjeWhyPanel *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->parts))) != NULL)
    gtk_box_remove (self->parts, child);
}

static void
show_value (SlotjeWhyPanel *self, SlotjeValue value, guint decides)
{
  for (int other = SLOTJE_VALUE_NO; other <= SLOTJE_VALUE_YES; other++)
    gtk_widget_remove_css_class (self->pill, slotje_shape_get_css_class ((SlotjeValue) other));
  gtk_widget_add_css_class (self->pill, slotje_shape_get_css_class (value));
  slotje_shape_set (self->shape, value, decides);
  gtk_label_set_text (self->value, slotje_say_value (value));
}

static void
fill (SlotjeWhyPanel *self, const SlotjeWhy *why)
{
  g_autofree char *sentence =
      slotje_say_cell (why->subject.platform, why->surface, why->viewer, why->explanation->value);
  g_autofree char *account = slotje_say_account (why->subject.platform, why->subject.account);

  show_value (self, why->explanation->value, 0);
  slotje_ui_text_set_label (self->title, sentence);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), sentence);
  slotje_tile_set_platform (self->tile, why->subject.platform);
  slotje_ui_text_set_label (self->account, account);

  slotje_why_parts_add_judgement (self->parts, why);
  slotje_why_parts_add_reasons (self->parts, why);
  slotje_why_parts_add_facts (self->parts, why);
  slotje_why_parts_add_settles (self->parts, why);
  slotje_why_parts_add_changes (self->parts, why);
  slotje_why_parts_add_irrelevant (self->parts, why);
  slotje_why_parts_add_actions (self->parts, why);
  slotje_why_parts_add_sources (self->parts, why);
}

/* Whether the focus is in what is about to be rebuilt. */
static gboolean
holds_focus (SlotjeWhyPanel *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->parts));
}

static gboolean
show (SlotjeWhyPanel *self,
      SlotjeSession *session,
      const char *account,
      const char *surface,
      const char *viewer)
{
  SlotjeWhy why = { .session = session };
  gboolean focused;

  if (!slotje_session_subject (session, account, &why.subject))
    return FALSE;

  why.surface = slotje_platform_find_surface (why.subject.platform, surface);
  why.viewer = slotje_scale_find_viewer (why.subject.platform->program->scale, viewer);
  if (why.surface == NULL || why.viewer == NULL)
    return FALSE;

  g_autoptr (SlotjeExplanation) explanation = slotje_explain (
      why.subject.platform->program, why.subject.facts, why.surface->index, why.viewer->index);

  why.explanation = explanation;
  focused = holds_focus (self);
  clear_parts (self);
  fill (self, &why);
  if (focused)
    gtk_widget_child_focus (GTK_WIDGET (self->parts), GTK_DIR_TAB_FORWARD);

  return TRUE;
}

gboolean
slotje_why_panel_show (SlotjeWhyPanel *self,
                       SlotjeSession *session,
                       const char *account,
                       const char *surface,
                       const char *viewer)
{
  g_return_val_if_fail (SLOTJE_IS_WHY_PANEL (self), FALSE);

  if (!show (self, session, account, surface, viewer))
    return FALSE;

  g_autofree char *account_id = g_strdup (account);
  g_autofree char *surface_id = g_strdup (surface);
  g_autofree char *viewer_id = g_strdup (viewer);

  slotje_why_panel_clear (self);
  self->session = g_object_ref (session);
  self->account_id = g_steal_pointer (&account_id);
  self->surface_id = g_steal_pointer (&surface_id);
  self->viewer_id = g_steal_pointer (&viewer_id);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);

  return TRUE;
}

gboolean
slotje_why_panel_refresh (SlotjeWhyPanel *self)
{
  g_return_val_if_fail (SLOTJE_IS_WHY_PANEL (self), FALSE);

  return self->session != NULL &&
         show (self, self->session, self->account_id, self->surface_id, self->viewer_id);
}

void
slotje_why_panel_clear (SlotjeWhyPanel *self)
{
  g_return_if_fail (SLOTJE_IS_WHY_PANEL (self));

  g_clear_object (&self->session);
  g_clear_pointer (&self->account_id, g_free);
  g_clear_pointer (&self->surface_id, g_free);
  g_clear_pointer (&self->viewer_id, g_free);
}

const char *
slotje_why_panel_get_account (SlotjeWhyPanel *self)
{
  g_return_val_if_fail (SLOTJE_IS_WHY_PANEL (self), NULL);

  return self->account_id;
}

const char *
slotje_why_panel_get_surface (SlotjeWhyPanel *self)
{
  g_return_val_if_fail (SLOTJE_IS_WHY_PANEL (self), NULL);

  return self->surface_id;
}

const char *
slotje_why_panel_get_viewer (SlotjeWhyPanel *self)
{
  g_return_val_if_fail (SLOTJE_IS_WHY_PANEL (self), NULL);

  return self->viewer_id;
}

const char *
slotje_why_panel_get_title (SlotjeWhyPanel *self)
{
  g_return_val_if_fail (SLOTJE_IS_WHY_PANEL (self), NULL);

  return gtk_label_get_text (self->title);
}

void
slotje_why_panel_set_alone (SlotjeWhyPanel *self, gboolean alone)
{
  g_return_if_fail (SLOTJE_IS_WHY_PANEL (self));

  self->alone = alone;
  gtk_widget_set_visible (self->header, alone);
  gtk_widget_set_visible (self->close, !alone);
  if (alone)
    gtk_widget_add_css_class (GTK_WIDGET (self), "alone");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "alone");
}

void
slotje_why_panel_set_all_accounts (SlotjeWhyPanel *self, gboolean all_accounts)
{
  g_return_if_fail (SLOTJE_IS_WHY_PANEL (self));

  gtk_widget_set_visible (self->owner, all_accounts);
}

void
slotje_why_panel_focus (SlotjeWhyPanel *self)
{
  g_return_if_fail (SLOTJE_IS_WHY_PANEL (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  gtk_widget_grab_focus (self->alone ? self->back : self->close);
}
