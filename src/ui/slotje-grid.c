/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-grid.h"

#include <glib/gi18n.h>

#include "slotje-flow-layout.h"
#include "slotje-grid-section.h"
#include "slotje-row-layout.h"
#include "slotje-sentences-plan.h"
#include "slotje-shape.h"
#include "slotje-ui-text.h"
#include "slotje-verdict-mark.h"
#include "slotje-view-absent.h"
#include "slotje-view-notes.h"
#include "slotje-view-title.h"

struct _SlotjeGrid
{
  GtkWidget parent_instance;

  SlotjeViewTitle *title;
  SlotjeViewNotes *notes;
  GtkBox *sections;
  SlotjeViewAbsent *absent;
  GtkBox *legend;
  GPtrArray *judgements; /* (element-type GtkWidget): borrowed, in the legend */
};

G_DEFINE_FINAL_TYPE (SlotjeGrid, slotje_grid, GTK_TYPE_WIDGET)

static void
add_to_legend (SlotjeGrid *self, SlotjeValue value, guint decides, const char *text)
{
  GtkWidget *item = slotje_row_layout_new_box (4, GTK_ALIGN_CENTER);
  GtkWidget *shape = slotje_shape_new (value);

  slotje_shape_set (SLOTJE_SHAPE (shape), value, decides);
  gtk_box_append (GTK_BOX (item), shape);
  gtk_box_append (GTK_BOX (item), slotje_ui_text_new_label (text, "caption"));
  gtk_box_append (self->legend, item);
}

static void
add_judgement (SlotjeGrid *self, SlotjeVerdict verdict, const char *text)
{
  GtkWidget *item = slotje_row_layout_new_box (4, GTK_ALIGN_CENTER);

  gtk_box_append (GTK_BOX (item), slotje_verdict_mark_new (verdict));
  gtk_box_append (GTK_BOX (item), slotje_ui_text_new_label (text, "caption"));
  gtk_box_append (self->legend, item);
  g_ptr_array_add (self->judgements, item);
}

static void
fill_legend (SlotjeGrid *self)
{
  for (int value = SLOTJE_VALUE_YES; value >= SLOTJE_VALUE_NO; value--)
    add_to_legend (self, (SlotjeValue) value, 0, slotje_say_value ((SlotjeValue) value));

  /* TRANSLATORS: in the key to the shapes of the grid, beside a shape with a question mark */
  add_to_legend (self, SLOTJE_VALUE_MAYBE, SLOTJE_DECIDES_YOU, _ ("you can find out"));
  /* TRANSLATORS: in the key to the shapes of the grid, beside a shape with a little person */
  add_to_legend (self, SLOTJE_VALUE_MAYBE, SLOTJE_DECIDES_OTHER, _ ("up to others"));

  add_judgement (self, SLOTJE_VERDICT_OVER_CERTAIN,
                 slotje_say_comparison (SLOTJE_VERDICT_OVER_CERTAIN));
  add_judgement (self, SLOTJE_VERDICT_CLOSED_CERTAIN,
                 slotje_say_comparison (SLOTJE_VERDICT_CLOSED_CERTAIN));
  /* TRANSLATORS: in the key to the marks of the grid, beside a hollow one */
  add_judgement (self, SLOTJE_VERDICT_OVER_POSSIBLE, _ ("perhaps"));
  add_judgement (self, SLOTJE_VERDICT_ACCEPTED, slotje_say_comparison (SLOTJE_VERDICT_ACCEPTED));
}

/* Marks need a key only where somebody said for whom an account is meant. */
static void
update_legend (SlotjeGrid *self, const SlotjeViewScope *scope, GPtrArray *accounts)
{
  const SlotjeScale *scale = slotje_session_get_scale (scope->session);
  gboolean judged = FALSE;

  for (guint i = 0; i < accounts->len; i++)
    judged |= slotje_intention_is_set (
        slotje_session_get_intention (scope->session, g_ptr_array_index (accounts, i)), scale);
  for (guint i = 0; i < self->judgements->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->judgements, i), judged);
}

static void
slotje_grid_dispose (GObject *object)
{
  GtkWidget *child;

  SLOTJE_GRID (object)->sections = NULL;
  g_clear_pointer (&SLOTJE_GRID (object)->judgements, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_grid_parent_class)->dispose (object);
}

static void
slotje_grid_class_init (SlotjeGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_grid_dispose;

  g_type_ensure (SLOTJE_TYPE_FLOW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_VIEW_ABSENT);
  g_type_ensure (SLOTJE_TYPE_VIEW_NOTES);
  g_type_ensure (SLOTJE_TYPE_VIEW_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeGrid, title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGrid, notes);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGrid, sections);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGrid, absent);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGrid, legend);
}

static void
slotje_grid_init (SlotjeGrid *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->judgements = g_ptr_array_new ();
  fill_legend (self);
}

static SlotjeGridSection *
find_section (SlotjeGrid *self, const char *account)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (g_strcmp0 (slotje_grid_section_get_account (SLOTJE_GRID_SECTION (child)), account) == 0)
        return SLOTJE_GRID_SECTION (child);
    }

  return NULL;
}

/* A section per account, in their order; those that stay keep what is open in them. */
static void
arrange_sections (SlotjeGrid *self, GPtrArray *accounts)
{
  GtkWidget *previous = NULL;
  gboolean first = gtk_widget_get_first_child (GTK_WIDGET (self->sections)) == NULL;

  for (guint i = 0; i < accounts->len; i++)
    {
      SlotjeGridSection *section = find_section (self, g_ptr_array_index (accounts, i));

      if (section == NULL)
        {
          section = SLOTJE_GRID_SECTION (slotje_grid_section_new (g_ptr_array_index (accounts, i)));
          gtk_box_insert_child_after (self->sections, GTK_WIDGET (section), previous);
          slotje_grid_section_set_expanded (section, first && i == 0);
        }
      else
        {
          gtk_box_reorder_child_after (self->sections, GTK_WIDGET (section), previous);
        }
      previous = GTK_WIDGET (section);
    }

  GtkWidget *extra = previous != NULL ? gtk_widget_get_next_sibling (previous)
                                      : gtk_widget_get_first_child (GTK_WIDGET (self->sections));

  while (extra != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (extra);

      gtk_box_remove (self->sections, extra);
      extra = next;
    }
}

guint
slotje_grid_update (SlotjeGrid *self, const SlotjeViewScope *scope)
{
  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (scope);
  guint n_rows = 0;

  g_return_val_if_fail (SLOTJE_IS_GRID (self), 0);

  arrange_sections (self, accounts);
  update_legend (self, scope, accounts);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_rows += slotje_grid_section_update (SLOTJE_GRID_SECTION (child), scope,
                                          !slotje_view_scope_is_all (scope));

  slotje_view_title_update (self->title, scope);
  slotje_view_notes_update (self->notes, scope, n_rows);
  slotje_view_absent_update (self->absent, scope);

  return n_rows;
}

SlotjeGridTable *
slotje_grid_find_table (SlotjeGrid *self, const char *account)
{
  g_return_val_if_fail (SLOTJE_IS_GRID (self), NULL);

  SlotjeGridSection *section = find_section (self, account);

  return section != NULL ? slotje_grid_section_get_table (section) : NULL;
}

gboolean
slotje_grid_focus (SlotjeGrid *self, const char *account, const char *surface, const char *viewer)
{
  g_return_val_if_fail (SLOTJE_IS_GRID (self), FALSE);

  SlotjeGridTable *table = slotje_grid_find_table (self, account);
  SlotjeGridCell *cell =
      table != NULL ? slotje_grid_table_find_cell (table, surface, viewer) : NULL;

  if (cell == NULL)
    return FALSE;

  slotje_grid_table_focus_cell (table, cell);
  return TRUE;
}

void
slotje_grid_select (SlotjeGrid *self, const char *account, const char *surface, const char *viewer)
{
  g_return_if_fail (SLOTJE_IS_GRID (self));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SlotjeGridSection *section = SLOTJE_GRID_SECTION (child);
      SlotjeGridTable *table = slotje_grid_section_get_table (section);
      gboolean here = g_strcmp0 (slotje_grid_section_get_account (section), account) == 0;

      if (table != NULL)
        slotje_grid_table_select (table, here ? surface : NULL, viewer);
    }
}
