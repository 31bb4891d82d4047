/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-post-viewers.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-columns-layout.h"
#include "slotje-shape.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

#define N_VALUES (SLOTJE_VALUE_YES + 1)
/* So that names line up whether or not a shape has marks at its side. */
#define MIGHT_WIDTH 26

/* One of the three. */
typedef struct
{
  GtkWidget *box;
  GtkListBox *list;
  GtkLabel *count;
  GtkWidget *nobody;
} Group;

struct _SlotjePostViewers
{
  GtkWidget parent_instance;

  GtkLabel *headline;
  GtkLabel *more;
  Group groups[N_VALUES];

  char *account;
  char *surface;
};

G_DEFINE_FINAL_TYPE (SlotjePostViewers, slotje_post_viewers, GTK_TYPE_WIDGET)

static void
row_activated_cb (SlotjePostViewers *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.explain-cell", "(sss)", self->account,
                              self->surface, gtk_widget_get_name (GTK_WIDGET (row)));
}

static void
slotje_post_viewers_dispose (GObject *object)
{
  SlotjePostViewers *self = SLOTJE_POST_VIEWERS (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_pointer (&self->account, g_free);
  g_clear_pointer (&self->surface, g_free);

  G_OBJECT_CLASS (slotje_post_viewers_parent_class)->dispose (object);
}

static void
slotje_post_viewers_class_init (SlotjePostViewersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_post_viewers_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static const char *
get_title (SlotjeValue value)
{
  switch (value)
    {
    case SLOTJE_VALUE_YES:
      /* TRANSLATORS: heading above the people who can see a post, followed by how many */
      return _ ("Can see it");
    case SLOTJE_VALUE_MAYBE:
      /* TRANSLATORS: heading above the people who might see a post, followed by how many */
      return _ ("Might see it");
    case SLOTJE_VALUE_NO:
    default:
      /* TRANSLATORS: heading above the people who cannot see a post, followed by how many */
      return _ ("Cannot see it");
    }
}

static void
fill_group (SlotjePostViewers *self, SlotjeValue value)
{
  Group *group = &self->groups[value];
  GtkWidget *heading = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  group->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  group->count = GTK_LABEL (slotje_ui_text_new_label ("", "slotje-count"));
  gtk_box_append (GTK_BOX (heading), slotje_shape_new (value));
  gtk_box_append (GTK_BOX (heading), slotje_ui_text_new_label (get_title (value), "heading"));
  gtk_box_append (GTK_BOX (heading), GTK_WIDGET (group->count));
  gtk_box_append (GTK_BOX (group->box), heading);

  group->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (group->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (group->list), "boxed-list");
  slotje_ui_text_set_accessible_label (GTK_WIDGET (group->list), get_title (value));
  g_signal_connect_object (group->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (group->box), GTK_WIDGET (group->list));

  /* TRANSLATORS: under the heading “Can see it”, “Might see it” or “Cannot see it” */
  group->nobody = slotje_ui_text_new_label (_ ("Nobody"), "slotje-nothing");
  gtk_box_append (GTK_BOX (group->box), group->nobody);
}

static void
slotje_post_viewers_init (SlotjePostViewers *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkWidget *columns =
      g_object_new (GTK_TYPE_BOX, "layout-manager", slotje_columns_layout_new (), NULL);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);

  self->headline = GTK_LABEL (slotje_ui_text_new_label ("", "title-2"));
  self->more = GTK_LABEL (slotje_ui_text_new_label ("", "dim-label"));
  gtk_widget_set_parent (GTK_WIDGET (self->headline), GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->more), GTK_WIDGET (self));

  for (int value = SLOTJE_VALUE_YES; value >= SLOTJE_VALUE_NO; value--)
    {
      fill_group (self, (SlotjeValue) value);
      gtk_box_append (GTK_BOX (columns), self->groups[value].box);
    }
  gtk_widget_set_margin_top (columns, 12);
  gtk_widget_set_parent (columns, GTK_WIDGET (self));
}

static GtkWidget *
create_row (const SlotjeSubject *subject, guint surface, const SlotjeViewer *viewer)
{
  g_autoptr (SlotjeExplanation) explanation = slotje_explain (
      subject->platform->program, subject->facts, surface, viewer->index);
  g_autofree char *name = slotje_say_viewer (subject->platform, viewer);
  g_autofree char *reason = slotje_say_why_short (subject, explanation);
  g_autofree char *clean = slotje_ui_text_clean (reason);
  g_autofree char *sentence = slotje_say_cell (
      subject->platform, &subject->platform->surfaces[surface], viewer, explanation->value);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *shape = slotje_shape_new (explanation->value);

  slotje_shape_set (SLOTJE_SHAPE (shape), explanation->value, explanation->decides);
  gtk_widget_set_size_request (shape, explanation->value == SLOTJE_VALUE_MAYBE ? MIGHT_WIDTH : -1,
                               -1);
  gtk_box_append (GTK_BOX (words), slotje_ui_text_new_label (name, NULL));
  gtk_box_append (GTK_BOX (words), slotje_ui_text_new_label (reason, "slotje-reason"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), shape);
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "slotje-look-as-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, viewer->id);
  slotje_ui_access_make_pressable (row);
  slotje_ui_text_set_accessible_label (row, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, clean,
                                  -1);

  return row;
}

/* First what is sure, then what is worse and possible. */
static void
show_headline (SlotjePostViewers *self, const SlotjeSubject *subject, guint surface)
{
  const SlotjePlatform *platform = subject->platform;
  const SlotjeScale *scale = platform->program->scale;
  const SlotjeSurface *shown = &platform->surfaces[surface];
  const SlotjeReach reach =
      slotje_exposure_evaluate_surface (platform->program, subject->facts, surface);
  const SlotjeViewer *sure = slotje_audience_find_widest (scale, reach.certain);
  const SlotjeViewer *perhaps = slotje_audience_find_widest (scale, reach.possible);
  g_autofree char *headline = NULL;
  g_autofree char *more = NULL;

  if (perhaps == NULL)
    headline = g_strdup (_ ("Nobody but you can see this."));
  else if (sure == NULL)
    headline = slotje_say_cell (platform, shown, perhaps, SLOTJE_VALUE_MAYBE);
  else
    headline = slotje_say_cell (platform, shown, sure, SLOTJE_VALUE_YES);

  if (sure != NULL && perhaps != sure)
    more = slotje_say_cell (platform, shown, perhaps, SLOTJE_VALUE_MAYBE);
  else if (reach.certain == reach.possible)
    more = g_strdup (_ ("This is certain: there is nothing left to find out."));

  slotje_ui_text_set_label (self->headline, headline);
  slotje_ui_text_set_label (self->more, more != NULL ? more : "");
  gtk_widget_set_visible (GTK_WIDGET (self->more), more != NULL);
}

static void
clear_groups (SlotjePostViewers *self)
{
  GtkListBoxRow *row;

  for (guint i = 0; i < N_VALUES; i++)
    {
      while ((row = gtk_list_box_get_row_at_index (self->groups[i].list, 0)) != NULL)
        gtk_list_box_remove (self->groups[i].list, GTK_WIDGET (row));
    }
}

static void
show_counts (SlotjePostViewers *self, const guint counts[N_VALUES])
{
  for (guint i = 0; i < N_VALUES; i++)
    {
      g_autofree char *count = g_strdup_printf ("%u", counts[i]);

      slotje_ui_text_set_label (self->groups[i].count, count);
      gtk_widget_set_visible (GTK_WIDGET (self->groups[i].list), counts[i] > 0);
      gtk_widget_set_visible (self->groups[i].nobody, counts[i] == 0);
    }
}

/* Whose row has the focus; NULL when it is elsewhere. (transfer full) */
static char *
dup_focused_viewer (SlotjePostViewers *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !GTK_IS_LIST_BOX_ROW (focus) ||
      !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return NULL;

  return g_strdup (gtk_widget_get_name (focus));
}

static void
focus_viewer (SlotjePostViewers *self, const char *viewer)
{
  for (guint i = 0; viewer != NULL && i < N_VALUES; i++)
    {
      GtkListBoxRow *row = slotje_post_viewers_find (self, (SlotjeValue) i, viewer);

      if (row != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (row));
    }
}

void
slotje_post_viewers_update (SlotjePostViewers *self,
                            SlotjeSession *session,
                            const char *account,
                            guint surface)
{
  guint counts[N_VALUES] = { 0 };
  SlotjeSubject subject;

  g_return_if_fail (SLOTJE_IS_POST_VIEWERS (self));
  g_return_if_fail (slotje_session_subject (session, account, &subject));

  const SlotjeScale *scale = subject.platform->program->scale;
  const SlotjeExposure *exposure = slotje_session_get_exposure (session, account);
  g_autofree char *focused = dup_focused_viewer (self);
  char *own_account = g_strdup (account);

  g_free (self->account);
  g_free (self->surface);
  self->account = own_account;
  self->surface = g_strdup (subject.platform->surfaces[surface].id);

  clear_groups (self);
  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeValue value = slotje_exposure_get_value (exposure, surface, i);

      gtk_list_box_append (self->groups[value].list,
                           create_row (&subject, surface, &scale->viewers[i]));
      counts[value]++;
    }
  show_counts (self, counts);
  show_headline (self, &subject, surface);
  focus_viewer (self, focused);
}

GtkListBoxRow *
slotje_post_viewers_find (SlotjePostViewers *self, SlotjeValue value, const char *viewer)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (SLOTJE_IS_POST_VIEWERS (self), NULL);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->groups[value].list, i)) != NULL; i++)
    {
      if (g_str_equal (gtk_widget_get_name (GTK_WIDGET (row)), viewer))
        return row;
    }

  return NULL;
}

const char *
slotje_post_viewers_get_headline (SlotjePostViewers *self)
{
  g_return_val_if_fail (SLOTJE_IS_POST_VIEWERS (self), NULL);

  return gtk_label_get_text (self->headline);
}
