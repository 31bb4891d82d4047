/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-row.h"

#include "slotje-rings-style.h"
#include "slotje-row-layout.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeRingsRow
{
  GtkListBoxRow parent_instance;

  GtkWidget *badge;
  GtkWidget *title;
  GtkWidget *reason;
  GtkWidget *certain;

  char *account;
  char *surface;
  char *viewer;
  guint ring;
};

G_DEFINE_FINAL_TYPE (SlotjeRingsRow, slotje_rings_row, GTK_TYPE_LIST_BOX_ROW)

static void
slotje_rings_row_finalize (GObject *object)
{
  SlotjeRingsRow *self = SLOTJE_RINGS_ROW (object);

  g_clear_pointer (&self->account, g_free);
  g_clear_pointer (&self->surface, g_free);
  g_clear_pointer (&self->viewer, g_free);

  G_OBJECT_CLASS (slotje_rings_row_parent_class)->finalize (object);
}

static void
slotje_rings_row_class_init (SlotjeRingsRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = slotje_rings_row_finalize;
}

static void
slotje_rings_row_init (SlotjeRingsRow *self)
{
  GtkWidget *box = slotje_row_layout_new_box (12, GTK_ALIGN_CENTER);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->badge = slotje_rings_badge_new (0, FALSE);
  self->title = slotje_ui_text_new_paragraph ("", NULL);
  self->reason = slotje_ui_text_new_paragraph ("", "slotje-reason");
  self->certain = slotje_ui_text_new_paragraph ("", "slotje-reason");

  gtk_box_append (GTK_BOX (words), self->title);
  gtk_box_append (GTK_BOX (words), self->reason);
  gtk_box_append (GTK_BOX (words), self->certain);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), self->badge);
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "slotje-look-as-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  slotje_ui_access_make_pressable (GTK_WIDGET (self));
}

GtkWidget *
slotje_rings_row_new (void)
{
  return g_object_new (SLOTJE_TYPE_RINGS_ROW, NULL);
}

static void
describe (SlotjeRingsRow *self, const char *sentence, const char *reason)
{
  g_autofree char *clean = slotje_ui_text_clean (reason);

  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, clean,
                                  -1);
}

void
slotje_rings_row_set (SlotjeRingsRow *self,
                      const SlotjeSubject *subject,
                      const SlotjeRings *rings,
                      guint post)
{
  g_return_if_fail (SLOTJE_IS_RINGS_ROW (self));

  const SlotjeRingsPost *shown = &rings->posts[post];
  const SlotjeSurface *surface = &subject->platform->surfaces[shown->surface];
  g_autofree char *sentence = slotje_rings_say_post (rings, subject, post);
  g_autofree char *reason = slotje_rings_say_short (rings, subject, post);
  g_autofree char *certain = slotje_rings_say_certain (rings, subject->platform, post);

  g_free (self->account);
  g_free (self->surface);
  g_free (self->viewer);
  self->account = g_strdup (subject->account->id);
  self->surface = g_strdup (surface->id);
  self->viewer = g_strdup (shown->widest->id);
  self->ring = shown->possible;

  slotje_rings_badge_set (SLOTJE_RINGS_BADGE (self->badge), post, slotje_rings_is_settled (shown));
  slotje_ui_text_set_label (GTK_LABEL (self->title), slotje_words_get (&surface->label));
  slotje_ui_text_set_label (GTK_LABEL (self->reason), reason);
  slotje_ui_text_set_label (GTK_LABEL (self->certain), certain);
  gtk_widget_set_visible (self->certain, certain != NULL);
  describe (self, sentence, reason);
}

guint
slotje_rings_row_get_ring (SlotjeRingsRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_ROW (self), 0);

  return self->ring;
}

const char *
slotje_rings_row_get_surface (SlotjeRingsRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_ROW (self), NULL);

  return self->surface;
}

void
slotje_rings_row_explain (SlotjeRingsRow *self)
{
  g_return_if_fail (SLOTJE_IS_RINGS_ROW (self));

  slotje_view_scope_explain (GTK_WIDGET (self), self->account, self->surface, self->viewer);
}

void
slotje_rings_row_set_selected (SlotjeRingsRow *self, gboolean selected)
{
  g_return_if_fail (SLOTJE_IS_RINGS_ROW (self));

  if (selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "asked");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "asked");
}
