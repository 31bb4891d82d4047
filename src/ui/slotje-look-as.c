/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-look-as.h"

#include <glib/gi18n.h>

#include "slotje-columns-layout.h"
#include "slotje-ui-text.h"
#include "slotje-view-absent.h"
#include "slotje-view-notes.h"
#include "slotje-view-title.h"
#include "slotje-viewer-chips.h"

#define N_VALUES (SLOTJE_VALUE_YES + 1)

struct _SlotjeLookAs
{
  GtkWidget parent_instance;

  SlotjeViewTitle *title;
  GtkLabel *headline;
  GtkLabel *more;
  SlotjeViewerChips *chips;
  SlotjeViewNotes *notes;
  GtkBox *groups;
  SlotjeViewAbsent *absent;

  SlotjeLookAsGroup *by_value[N_VALUES];
  SlotjeLookAsRow *selected; /* borrowed (nullable) */
};

G_DEFINE_FINAL_TYPE (SlotjeLookAs, slotje_look_as, GTK_TYPE_WIDGET)

static void
slotje_look_as_dispose (GObject *object)
{
  SlotjeLookAs *self = SLOTJE_LOOK_AS (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  self->selected = NULL;
  if (child != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (slotje_look_as_parent_class)->dispose (object);
}

static void
slotje_look_as_class_init (SlotjeLookAsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_look_as_dispose;

  g_type_ensure (SLOTJE_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_VIEW_ABSENT);
  g_type_ensure (SLOTJE_TYPE_VIEW_NOTES);
  g_type_ensure (SLOTJE_TYPE_VIEW_TITLE);
  g_type_ensure (SLOTJE_TYPE_VIEWER_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-look-as.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeLookAs, title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeLookAs, headline);
  gtk_widget_class_bind_template_child (widget_class, SlotjeLookAs, more);
  gtk_widget_class_bind_template_child (widget_class, SlotjeLookAs, chips);
  gtk_widget_class_bind_template_child (widget_class, SlotjeLookAs, notes);
  gtk_widget_class_bind_template_child (widget_class, SlotjeLookAs, groups);
  gtk_widget_class_bind_template_child (widget_class, SlotjeLookAs, absent);
}

static void
slotje_look_as_init (SlotjeLookAs *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (int value = SLOTJE_VALUE_YES; value >= SLOTJE_VALUE_NO; value--)
    {
      GtkWidget *group = slotje_look_as_group_new ((SlotjeValue) value);

      self->by_value[value] = SLOTJE_LOOK_AS_GROUP (group);
      gtk_box_append (self->groups, group);
    }
}

/* Sorts what is shown into @items, and counts into @totals also what the search leaves out. */
static void
sort_account (const SlotjeViewScope *scope,
              const char *account,
              GArray *items[N_VALUES],
              guint totals[N_VALUES])
{
  const SlotjePlatform *platform = slotje_session_get_platform (scope->session, account);
  const SlotjeExposure *exposure = slotje_session_get_exposure (scope->session, account);

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      const SlotjeLookAsItem item = { account, i };
      SlotjeSurfaceState state = exposure->reach[i].state;
      SlotjeValue value = slotje_exposure_get_value (exposure, i, scope->viewer->index);

      totals[value] += state == SLOTJE_SURFACE_ABSENT ? 0 : 1;
      if (slotje_view_scope_shows (scope, &platform->surfaces[i], state))
        g_array_append_val (items[value], item);
    }
}

static void
show_headline (SlotjeLookAs *self, const SlotjeViewScope *scope, const guint totals[N_VALUES])
{
  const guint n_maybe = totals[SLOTJE_VALUE_MAYBE];
  g_autofree char *headline =
      slotje_say_count (scope->viewer, SLOTJE_VALUE_YES, totals[SLOTJE_VALUE_YES]);
  g_autofree char *more = NULL;

  if (n_maybe > 0)
    /* TRANSLATORS: continues a sentence such as “Your manager can see 5 kinds of posts” */
    more = g_strdup_printf (ngettext ("and might see %u more.", "and might see %u more.", n_maybe),
                            n_maybe);
  else
    /* TRANSLATORS: after a sentence such as “Your manager can see 5 kinds of posts” */
    more = g_strdup (_ ("This is certain: there is nothing left to find out."));

  slotje_ui_text_set_label (self->headline, headline);
  slotje_ui_text_set_label (self->more, more);
}

static SlotjeLookAsRow *
find_row (SlotjeLookAs *self, const char *account, const char *surface)
{
  SlotjeLookAsRow *row = NULL;

  for (guint i = 0; i < N_VALUES && row == NULL; i++)
    row = slotje_look_as_group_find_row (self->by_value[i], account, surface);

  return row;
}

/* The row that has the focus, or NULL. */
static SlotjeLookAsRow *
get_focused_row (SlotjeLookAs *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ||
      !SLOTJE_IS_LOOK_AS_ROW (focus))
    return NULL;

  return SLOTJE_LOOK_AS_ROW (focus);
}

guint
slotje_look_as_update (SlotjeLookAs *self, const SlotjeViewScope *scope)
{
  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (scope);
  GArray *items[N_VALUES];
  guint totals[N_VALUES] = { 0 };
  guint n_found = 0;

  g_return_val_if_fail (SLOTJE_IS_LOOK_AS (self), 0);

  SlotjeLookAsRow *focused = get_focused_row (self);
  g_autofree char *account =
      focused != NULL ? g_strdup (slotje_look_as_row_get_account (focused)) : NULL;
  g_autofree char *surface =
      focused != NULL ? g_strdup (slotje_look_as_row_get_surface (focused)) : NULL;

  for (guint i = 0; i < N_VALUES; i++)
    items[i] = g_array_new (FALSE, FALSE, sizeof (SlotjeLookAsItem));
  for (guint i = 0; i < accounts->len; i++)
    sort_account (scope, g_ptr_array_index (accounts, i), items, totals);

  slotje_look_as_select (self, NULL, NULL);
  for (guint i = 0; i < N_VALUES; i++)
    {
      n_found += items[i]->len;
      slotje_look_as_group_update (self->by_value[i], scope, items[i]);
      g_array_unref (items[i]);
    }

  show_headline (self, scope, totals);
  slotje_view_title_update (self->title, scope);
  slotje_viewer_chips_update (self->chips, scope);
  slotje_view_notes_update (self->notes, scope, n_found);
  slotje_view_absent_update (self->absent, scope);
  gtk_widget_set_visible (GTK_WIDGET (self->groups), n_found > 0);
  if (account != NULL)
    slotje_look_as_focus (self, account, surface);

  return n_found;
}

SlotjeLookAsGroup *
slotje_look_as_get_group (SlotjeLookAs *self, SlotjeValue value)
{
  g_return_val_if_fail (SLOTJE_IS_LOOK_AS (self), NULL);

  return self->by_value[value];
}

gboolean
slotje_look_as_focus (SlotjeLookAs *self, const char *account, const char *surface)
{
  g_return_val_if_fail (SLOTJE_IS_LOOK_AS (self), FALSE);

  SlotjeLookAsRow *row = find_row (self, account, surface);

  return row != NULL && gtk_widget_grab_focus (GTK_WIDGET (row));
}

void
slotje_look_as_select (SlotjeLookAs *self, const char *account, const char *surface)
{
  g_return_if_fail (SLOTJE_IS_LOOK_AS (self));

  if (self->selected != NULL)
    slotje_look_as_row_set_selected (self->selected, FALSE);
  self->selected = account != NULL ? find_row (self, account, surface) : NULL;
  if (self->selected != NULL)
    slotje_look_as_row_set_selected (self->selected, TRUE);
}
