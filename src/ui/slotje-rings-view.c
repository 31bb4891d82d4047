/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-view.h"

#include <glib/gi18n.h>

#include "slotje-flow-layout.h"
#include "slotje-rings-style.h"
#include "slotje-row-layout.h"
#include "slotje-session-outlook.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"
#include "slotje-view-absent.h"
#include "slotje-view-notes.h"
#include "slotje-view-title.h"

struct _SlotjeRingsView
{
  GtkWidget parent_instance;

  SlotjeViewTitle *title;
  GtkLabel *headline;
  GtkLabel *more;
  SlotjeViewNotes *notes;
  GtkBox *sections;
  SlotjeViewAbsent *absent;
  GtkBox *legend;
};

G_DEFINE_FINAL_TYPE (SlotjeRingsView, slotje_rings_view, GTK_TYPE_WIDGET)

static void
add_to_legend (SlotjeRingsView *self, gboolean certain, const char *text)
{
  GtkWidget *item = slotje_row_layout_new_box (6, GTK_ALIGN_CENTER);

  gtk_box_append (GTK_BOX (item), slotje_rings_badge_new (SLOTJE_RINGS_NOTHING, certain));
  gtk_box_append (GTK_BOX (item), slotje_ui_text_new_label (text, "caption"));
  gtk_box_append (self->legend, item);
}

static void
slotje_rings_view_dispose (GObject *object)
{
  SLOTJE_RINGS_VIEW (object)->sections = NULL;
  slotje_ui_access_remove_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (slotje_rings_view_parent_class)->dispose (object);
}

static void
slotje_rings_view_class_init (SlotjeRingsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_rings_view_dispose;

  g_type_ensure (SLOTJE_TYPE_FLOW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_VIEW_ABSENT);
  g_type_ensure (SLOTJE_TYPE_VIEW_NOTES);
  g_type_ensure (SLOTJE_TYPE_VIEW_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-rings-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsView, title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsView, headline);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsView, more);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsView, notes);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsView, sections);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsView, absent);
  gtk_widget_class_bind_template_child (widget_class, SlotjeRingsView, legend);
}

static void
slotje_rings_view_init (SlotjeRingsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* TRANSLATORS: in the key to the picture of the rings, beside a full dot */
  add_to_legend (self, TRUE, _ ("certainly reaches its ring"));
  /* TRANSLATORS: in the key to the picture of the rings, beside a dashed dot */
  add_to_legend (self, FALSE, _ ("might reach its ring"));
}

SlotjeRingsSection *
slotje_rings_view_find_section (SlotjeRingsView *self, const char *account)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_VIEW (self), NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (g_strcmp0 (slotje_rings_section_get_account (SLOTJE_RINGS_SECTION (child)), account) == 0)
        return SLOTJE_RINGS_SECTION (child);
    }

  return NULL;
}

/* A section per account, in their order; those that stay keep whether they are open. */
static void
arrange_sections (SlotjeRingsView *self, GPtrArray *accounts)
{
  GtkWidget *previous = NULL;
  gboolean first = gtk_widget_get_first_child (GTK_WIDGET (self->sections)) == NULL;

  for (guint i = 0; i < accounts->len; i++)
    {
      const char *account = g_ptr_array_index (accounts, i);
      SlotjeRingsSection *section = slotje_rings_view_find_section (self, account);

      if (section == NULL)
        {
          section = SLOTJE_RINGS_SECTION (slotje_rings_section_new (account));
          gtk_box_append (self->sections, GTK_WIDGET (section));
          slotje_rings_section_set_expanded (section, first && i == 0);
        }
      gtk_box_reorder_child_after (self->sections, GTK_WIDGET (section), previous);
      previous = GTK_WIDGET (section);
    }

  GtkWidget *last;

  while ((last = gtk_widget_get_last_child (GTK_WIDGET (self->sections))) != previous)
    gtk_box_remove (self->sections, last);
}

static void
show_headline (SlotjeRingsView *self, const SlotjeViewScope *scope)
{
  const SlotjeOutlook outlook = slotje_session_find_outlook (
      scope->session, slotje_view_scope_is_all (scope) ? NULL : scope->account);
  g_autofree char *text = slotje_outlook_say (&outlook);
  g_autofree char *more = slotje_outlook_say_rest (&outlook);

  slotje_ui_text_set_label (self->headline, text);
  slotje_ui_text_set_label (self->more, more);
}

guint
slotje_rings_view_update (SlotjeRingsView *self, const SlotjeViewScope *scope)
{
  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (scope);
  guint n_posts = 0;

  g_return_val_if_fail (SLOTJE_IS_RINGS_VIEW (self), 0);

  arrange_sections (self, accounts);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_posts += slotje_rings_section_update (SLOTJE_RINGS_SECTION (child), scope,
                                            !slotje_view_scope_is_all (scope));

  show_headline (self, scope);
  slotje_view_title_update (self->title, scope);
  slotje_view_notes_update (self->notes, scope, n_posts);
  slotje_view_absent_update (self->absent, scope);

  return n_posts;
}

gboolean
slotje_rings_view_focus (SlotjeRingsView *self, const char *account, const char *surface)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_VIEW (self), FALSE);

  SlotjeRingsSection *section = slotje_rings_view_find_section (self, account);

  return section != NULL && slotje_rings_section_focus (section, surface);
}

void
slotje_rings_view_select (SlotjeRingsView *self, const char *account, const char *surface)
{
  g_return_if_fail (SLOTJE_IS_RINGS_VIEW (self));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SlotjeRingsSection *section = SLOTJE_RINGS_SECTION (child);
      gboolean here = g_strcmp0 (slotje_rings_section_get_account (section), account) == 0;

      slotje_rings_section_select (section, here ? surface : NULL);
    }
}
