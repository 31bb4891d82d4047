/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-grid-section.h"

#include "slotje-row-layout.h"
#include "slotje-tile.h"
#include "slotje-ui-text.h"

struct _SlotjeGridSection
{
  GtkWidget parent_instance;

  GtkWidget *button;
  SlotjeTile *tile;
  GtkLabel *name;
  GtkImage *arrow;
  GtkWidget *card;

  SlotjeGridTable *table; /* (nullable) until it is first opened */
  char *account;
  gboolean expanded;
};

G_DEFINE_FINAL_TYPE (SlotjeGridSection, slotje_grid_section, GTK_TYPE_WIDGET)

static void
clicked_cb (SlotjeGridSection *self)
{
  slotje_grid_section_set_expanded (self, !self->expanded);
  gtk_widget_activate_action (GTK_WIDGET (self), "view.refresh", NULL);
}

static void
slotje_grid_section_dispose (GObject *object)
{
  GtkWidget *child;

  SLOTJE_GRID_SECTION (object)->table = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_grid_section_parent_class)->dispose (object);
}

static void
slotje_grid_section_finalize (GObject *object)
{
  g_clear_pointer (&SLOTJE_GRID_SECTION (object)->account, g_free);

  G_OBJECT_CLASS (slotje_grid_section_parent_class)->finalize (object);
}

static void
slotje_grid_section_class_init (SlotjeGridSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = slotje_grid_section_dispose;
  object_class->finalize = slotje_grid_section_finalize;

  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_TILE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-grid-section.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeGridSection, button);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGridSection, tile);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGridSection, name);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGridSection, arrow);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGridSection, card);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
slotje_grid_section_init (SlotjeGridSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_grid_section_new (const char *account)
{
  SlotjeGridSection *self = g_object_new (SLOTJE_TYPE_GRID_SECTION, NULL);

  self->account = g_strdup (account);

  return GTK_WIDGET (self);
}

const char *
slotje_grid_section_get_account (SlotjeGridSection *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_SECTION (self), NULL);

  return self->account;
}

SlotjeGridTable *
slotje_grid_section_get_table (SlotjeGridSection *self)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_SECTION (self), NULL);

  return gtk_widget_get_visible (self->card) ? self->table : NULL;
}

void
slotje_grid_section_set_expanded (SlotjeGridSection *self, gboolean expanded)
{
  g_return_if_fail (SLOTJE_IS_GRID_SECTION (self));

  self->expanded = expanded;
}

static guint
count_shown (SlotjeGridSection *self, const SlotjeViewScope *scope)
{
  const SlotjePlatform *platform = slotje_session_get_platform (scope->session, self->account);
  const SlotjeExposure *exposure = slotje_session_get_exposure (scope->session, self->account);
  guint n = 0;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    n += slotje_view_scope_shows (scope, &platform->surfaces[i], exposure->reach[i].state) ? 1 : 0;

  return n;
}

static void
show_heading (SlotjeGridSection *self, const SlotjeViewScope *scope, gboolean open)
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

guint
slotje_grid_section_update (SlotjeGridSection *self, const SlotjeViewScope *scope, gboolean fixed)
{
  g_return_val_if_fail (SLOTJE_IS_GRID_SECTION (self), 0);

  const guint n_shown = count_shown (self, scope);
  gboolean open = fixed || self->expanded || *scope->query != '\0';

  gtk_widget_set_visible (GTK_WIDGET (self), n_shown > 0);
  gtk_widget_set_visible (self->button, !fixed);
  gtk_widget_set_visible (self->card, open);
  show_heading (self, scope, open);
  if (!open)
    return n_shown;

  if (self->table == NULL)
    {
      GtkWidget *table = slotje_grid_table_new ();

      self->table = SLOTJE_GRID_TABLE (table);
      gtk_box_append (GTK_BOX (self->card), table);
    }

  return slotje_grid_table_update (self->table, scope, self->account);
}
