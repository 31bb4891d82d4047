/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-checklist-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-button.h"
#include "slotje-check-words.h"
#include "slotje-checklist-present.h"
#include "slotje-checklist-section.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeChecklistView
{
  GtkWidget parent_instance;

  GtkWidget *search;
  GtkToggleButton *all;
  GtkToggleButton *open;
  GtkToggleButton *differs;
  GtkBox *sections;
  GtkWidget *nothing;
  GtkWidget *presence; /* (nullable): what the person has at all */

  SlotjeSession *session;
  char *account;
  GtkFilter *filter;
};

G_DEFINE_FINAL_TYPE (SlotjeChecklistView, slotje_checklist_view, GTK_TYPE_WIDGET)

static gboolean
is_wanted (gpointer item, gpointer user_data)
{
  SlotjeChecklistView *self = user_data;
  SlotjeCheck *check = item;

  if (gtk_toggle_button_get_active (self->open) &&
      !slotje_progress_is_waiting (slotje_check_get_state (check)))
    return FALSE;

  if (gtk_toggle_button_get_active (self->differs) &&
      slotje_check_get_advice (check) != SLOTJE_ADVICE_DIFFERS)
    return FALSE;

  return slotje_check_matches (check, gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
show_whether_empty (SlotjeChecklistView *self)
{
  const gboolean is_narrowed = !gtk_toggle_button_get_active (self->all) ||
                               *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0';
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (SLOTJE_IS_CHECKLIST_SECTION (child))
        n += slotje_checklist_section_count (SLOTJE_CHECKLIST_SECTION (child));
    }

  if (self->presence != NULL)
    gtk_widget_set_visible (self->presence, !is_narrowed);
  gtk_widget_set_visible (GTK_WIDGET (self->sections), n > 0 || !is_narrowed);
  gtk_widget_set_visible (self->nothing, n == 0 && is_narrowed);
}

static void
filter_changed_cb (SlotjeChecklistView *self)
{
  if (self->filter == NULL)
    return;

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  show_whether_empty (self);
}

static void
show_all_clicked_cb (SlotjeChecklistView *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  slotje_checklist_view_set_filter (self, SLOTJE_CHECKLIST_FILTER_ALL);
  filter_changed_cb (self);
}

static void
session_changed_cb (SlotjeChecklistView *self, const char *account)
{
  if (self->session == NULL)
    return;

  /* Which rows are there depends on the answers only while they are filtered. */
  if ((account == NULL || g_str_equal (account, self->account)) &&
      !gtk_toggle_button_get_active (self->all))
    filter_changed_cb (self);
}

static void
slotje_checklist_view_dispose (GObject *object)
{
  SlotjeChecklistView *self = SLOTJE_CHECKLIST_VIEW (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->filter);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_checklist_view_parent_class)->dispose (object);
}

static void
slotje_checklist_view_finalize (GObject *object)
{
  g_free (SLOTJE_CHECKLIST_VIEW (object)->account);

  G_OBJECT_CLASS (slotje_checklist_view_parent_class)->finalize (object);
}

static void
slotje_checklist_view_class_init (SlotjeChecklistViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_checklist_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_checklist_view_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-checklist-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistView, search);
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistView, all);
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistView, open);
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistView, differs);
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistView, sections);
  gtk_widget_class_bind_template_child (widget_class, SlotjeChecklistView, nothing);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_clicked_cb);
}

static void
slotje_checklist_view_init (SlotjeChecklistView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Everything that not everybody has, in one place. (nullable) */
static GtkWidget *
make_presence (SlotjeChecklistView *self)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *section = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));
  GtkWidget *heading = slotje_ui_text_new_label (_ ("What you do there"), "heading");

  gtk_widget_add_css_class (card, "card");
  gtk_box_append (GTK_BOX (section), heading);
  gtk_box_append (GTK_BOX (section), card);
  for (guint i = 0; platform != NULL && i < platform->n_surfaces; i++)
    {
      if (platform->surfaces[i].present.en != NULL)
        gtk_box_append (GTK_BOX (card), slotje_checklist_present_new (self->session, self->account,
                                                                      &platform->surfaces[i]));
    }

  if (gtk_widget_get_first_child (card) == NULL)
    g_clear_object (&section);

  return section;
}

void
slotje_checklist_view_set_checks (SlotjeChecklistView *self,
                                  SlotjeSession *session,
                                  const char *account,
                                  GListModel *checks)
{
  g_return_if_fail (SLOTJE_IS_CHECKLIST_VIEW (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  slotje_button_let_wrap (GTK_WIDGET (self->all));
  slotje_button_let_wrap (GTK_WIDGET (self->open));
  slotje_button_let_wrap (GTK_WIDGET (self->differs));
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, self, NULL));
  for (guint i = 0; i < SLOTJE_N_CHECKLIST_SECTIONS; i++)
    gtk_box_append (self->sections, slotje_checklist_section_new (i, checks, self->filter));

  g_autoptr (GtkWidget) presence = make_presence (self);

  self->presence = presence;
  if (presence != NULL)
    gtk_box_append (self->sections, presence);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_whether_empty (self);
}

void
slotje_checklist_view_set_filter (SlotjeChecklistView *self, SlotjeChecklistFilter filter)
{
  g_return_if_fail (SLOTJE_IS_CHECKLIST_VIEW (self));

  GtkToggleButton *const chips[] = { self->all, self->open, self->differs };

  gtk_toggle_button_set_active (chips[filter], TRUE);
}

void
slotje_checklist_view_search (SlotjeChecklistView *self)
{
  g_return_if_fail (SLOTJE_IS_CHECKLIST_VIEW (self));

  gtk_widget_grab_focus (self->search);
}
