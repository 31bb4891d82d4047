/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-view-body.h"

#include <adwaita.h>

#include "slotje-view-empty.h"
#include "slotje-ui-stack.h"

struct _SlotjeViewBody
{
  GtkWidget parent_instance;

  GtkStack *stack;
  SlotjeLookAs *look_as;
  SlotjeGrid *grid;
  SlotjeRingsView *rings;
  AdwStatusPage *empty;
  GtkButton *empty_button;

  SlotjeViewMode mode;
};

G_DEFINE_FINAL_TYPE (SlotjeViewBody, slotje_view_body, GTK_TYPE_WIDGET)

static void
slotje_view_body_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  if (child != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_view_body_parent_class)->dispose (object);
}

static void
slotje_view_body_class_init (SlotjeViewBodyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_view_body_dispose;

  g_type_ensure (SLOTJE_TYPE_GRID);
  g_type_ensure (SLOTJE_TYPE_LOOK_AS);
  g_type_ensure (SLOTJE_TYPE_RINGS_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-view-body.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewBody, stack);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewBody, look_as);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewBody, grid);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewBody, rings);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewBody, empty);
  gtk_widget_class_bind_template_child (widget_class, SlotjeViewBody, empty_button);
}

static void
slotje_view_body_init (SlotjeViewBody *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static guint
update_view (SlotjeViewBody *self, const SlotjeViewScope *scope)
{
  switch (self->mode)
    {
    case SLOTJE_VIEW_GRID:
      return slotje_grid_update (self->grid, scope);
    case SLOTJE_VIEW_RINGS:
      return slotje_rings_view_update (self->rings, scope);
    case SLOTJE_VIEW_LOOK_AS:
    default:
      return slotje_look_as_update (self->look_as, scope);
    }
}

gboolean
slotje_view_body_update (SlotjeViewBody *self,
                         const SlotjeViewScope *scope,
                         SlotjeViewMode mode,
                         guint *n_found)
{
  static const char *const names[] = {
    [SLOTJE_VIEW_LOOK_AS] = "look-as",
    [SLOTJE_VIEW_GRID] = "grid",
    [SLOTJE_VIEW_RINGS] = "rings",
  };

  g_return_val_if_fail (SLOTJE_IS_VIEW_BODY (self), FALSE);

  self->mode = mode;
  *n_found = 0;
  if (slotje_view_empty_show (self->empty, self->empty_button, scope))
    {
      slotje_ui_stack_show_name (self->stack, "empty");
      return FALSE;
    }

  *n_found = update_view (self, scope);
  slotje_ui_stack_show_name (self->stack, names[mode]);

  return TRUE;
}

void
slotje_view_body_select (SlotjeViewBody *self,
                         const char *account,
                         const char *surface,
                         const char *viewer)
{
  g_return_if_fail (SLOTJE_IS_VIEW_BODY (self));

  if (self->mode == SLOTJE_VIEW_GRID)
    slotje_grid_select (self->grid, account, surface, viewer);
  else if (self->mode == SLOTJE_VIEW_RINGS)
    slotje_rings_view_select (self->rings, account, surface);
  else
    slotje_look_as_select (self->look_as, account, surface);
}

gboolean
slotje_view_body_focus (SlotjeViewBody *self,
                        const char *account,
                        const char *surface,
                        const char *viewer)
{
  g_return_val_if_fail (SLOTJE_IS_VIEW_BODY (self), FALSE);

  if (self->mode == SLOTJE_VIEW_GRID)
    return slotje_grid_focus (self->grid, account, surface, viewer);
  if (self->mode == SLOTJE_VIEW_RINGS)
    return slotje_rings_view_focus (self->rings, account, surface);

  return slotje_look_as_focus (self->look_as, account, surface);
}

SlotjeLookAs *
slotje_view_body_get_look_as (SlotjeViewBody *self)
{
  g_return_val_if_fail (SLOTJE_IS_VIEW_BODY (self), NULL);

  return self->look_as;
}

SlotjeGrid *
slotje_view_body_get_grid (SlotjeViewBody *self)
{
  g_return_val_if_fail (SLOTJE_IS_VIEW_BODY (self), NULL);

  return self->grid;
}

SlotjeRingsView *
slotje_view_body_get_rings (SlotjeViewBody *self)
{
  g_return_val_if_fail (SLOTJE_IS_VIEW_BODY (self), NULL);

  return self->rings;
}
