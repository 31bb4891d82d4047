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

  char *account;
  char *surface;
  char *viewer;
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
  slotje_ui_access_make_pressable (GTK_WIDGET (self));
}

static void
describe (SlotjeRingsRow *self, const char *sentence, const char *reason)
{
  g_autofree char *clean = slotje_ui_text_clean (reason);

  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, clean,
                                  -1);
}

GtkWidget *
slotje_rings_row_new (const SlotjeSubject *subject, const SlotjeRings *rings, guint post)
{
  SlotjeRingsRow *self = g_object_new (SLOTJE_TYPE_RINGS_ROW, NULL);
  const SlotjeRingsPost *shown = &rings->posts[post];
  const SlotjeSurface *surface = &subject->platform->surfaces[shown->surface];
  GtkWidget *box = slotje_row_layout_new_box (12, GTK_ALIGN_CENTER);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *sentence = slotje_rings_say_post (rings, subject, post);
  g_autofree char *reason = slotje_rings_say_short (rings, subject, post);
  g_autofree char *certain = slotje_rings_say_certain (rings, subject->platform, post);

  self->account = g_strdup (subject->account->id);
  self->surface = g_strdup (surface->id);
  self->viewer = g_strdup (shown->widest->id);

  gtk_box_append (GTK_BOX (words),
                  slotje_ui_text_new_paragraph (slotje_words_get (&surface->label), NULL));
  gtk_box_append (GTK_BOX (words), slotje_ui_text_new_paragraph (reason, "slotje-reason"));
  if (certain != NULL)
    gtk_box_append (GTK_BOX (words), slotje_ui_text_new_paragraph (certain, "slotje-reason"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), slotje_rings_badge_new (post, slotje_rings_is_settled (shown)));
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "slotje-look-as-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  describe (self, sentence, reason);

  return GTK_WIDGET (self);
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
