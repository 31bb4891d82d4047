/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-look-as-row.h"

#include "slotje-row-layout.h"
#include "slotje-sentences-plan.h"
#include "slotje-shape.h"
#include "slotje-tile.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"
#include "slotje-verdict-mark.h"

#define TILE_SIZE 26
/* So that names line up whether or not a shape has marks at its side. */
#define MIGHT_WIDTH 26

struct _SlotjeLookAsRow
{
  GtkListBoxRow parent_instance;

  GtkWidget *tile;
  GtkWidget *shape;
  GtkWidget *title;
  GtkWidget *reason;
  GtkWidget *judgement;
  GtkWidget *mark;
  GtkWidget *comparison;
  GtkWidget *owner;

  char *account;
  char *surface;
  char *viewer;
};

G_DEFINE_FINAL_TYPE (SlotjeLookAsRow, slotje_look_as_row, GTK_TYPE_LIST_BOX_ROW)

static void
slotje_look_as_row_finalize (GObject *object)
{
  SlotjeLookAsRow *self = SLOTJE_LOOK_AS_ROW (object);

  g_clear_pointer (&self->account, g_free);
  g_clear_pointer (&self->surface, g_free);
  g_clear_pointer (&self->viewer, g_free);

  G_OBJECT_CLASS (slotje_look_as_row_parent_class)->finalize (object);
}

static void
slotje_look_as_row_class_init (SlotjeLookAsRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = slotje_look_as_row_finalize;
}

static void
slotje_look_as_row_init (SlotjeLookAsRow *self)
{
  GtkWidget *box = slotje_row_layout_new_box (12, GTK_ALIGN_CENTER);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->tile = slotje_tile_new (NULL, TILE_SIZE);
  gtk_widget_set_valign (self->tile, GTK_ALIGN_CENTER);
  self->shape = slotje_shape_new (SLOTJE_VALUE_MAYBE);
  self->title = slotje_ui_text_new_paragraph ("", NULL);
  self->reason = slotje_ui_text_new_paragraph ("", "slotje-reason");
  self->owner = slotje_ui_text_new_paragraph ("", "slotje-reason");

  gtk_box_append (GTK_BOX (words), self->title);
  gtk_box_append (GTK_BOX (words), self->reason);
  self->judgement = slotje_row_layout_new_box (6, GTK_ALIGN_CENTER);
  self->mark = slotje_verdict_mark_new (SLOTJE_VERDICT_NONE);
  self->comparison = slotje_ui_text_new_paragraph ("", "caption");
  gtk_box_append (GTK_BOX (self->judgement), self->mark);
  gtk_box_append (GTK_BOX (self->judgement), self->comparison);
  gtk_box_append (GTK_BOX (words), self->judgement);
  gtk_box_append (GTK_BOX (words), self->owner);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), self->tile);
  gtk_box_append (GTK_BOX (box), self->shape);
  gtk_box_append (GTK_BOX (box), words);
  gtk_widget_add_css_class (box, "slotje-look-as-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  slotje_ui_access_make_pressable (GTK_WIDGET (self));
}

GtkWidget *
slotje_look_as_row_new (void)
{
  return g_object_new (SLOTJE_TYPE_LOOK_AS_ROW, NULL);
}

/* A tile says which account only where no two are on the same platform. */
static gboolean
shares_platform (const SlotjeViewScope *scope, const SlotjeAccount *account)
{
  SlotjeProfile *profile = slotje_session_get_profile (scope->session);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const SlotjeAccount *other = slotje_profile_get_account (profile, i);

      if (!g_str_equal (other->id, account->id) && g_str_equal (other->platform, account->platform))
        return TRUE;
    }

  return FALSE;
}

static void
describe (SlotjeLookAsRow *self, const char *sentence, const char *reason, const char *owner)
{
  g_autofree char *clean = slotje_ui_text_clean (reason);
  g_autofree char *name =
      owner != NULL ? g_strconcat (sentence, " ", owner, NULL) : g_strdup (sentence);

  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, clean,
                                  -1);
}

/* Only what is not as it was meant: to say so of every row would say nothing. */
static void
judge (SlotjeLookAsRow *self, const SlotjeViewScope *scope, const char *account, guint surface)
{
  const SlotjeVerdict verdict = slotje_intention_compare (
      slotje_session_get_intention (scope->session, account),
      slotje_session_get_exposure (scope->session, account), surface, scope->viewer->index);
  const gboolean shown = verdict != SLOTJE_VERDICT_NONE && verdict != SLOTJE_VERDICT_FINE;

  slotje_verdict_mark_set (SLOTJE_VERDICT_MARK (self->mark), verdict);
  slotje_ui_text_set_label (GTK_LABEL (self->comparison),
                            shown ? slotje_say_comparison (verdict) : "");
  gtk_widget_set_visible (self->judgement, shown);
}

void
slotje_look_as_row_set (SlotjeLookAsRow *self,
                        const SlotjeViewScope *scope,
                        const char *account,
                        guint surface)
{
  SlotjeSubject subject;
  gboolean all = slotje_view_scope_is_all (scope);

  g_return_if_fail (SLOTJE_IS_LOOK_AS_ROW (self));
  g_return_if_fail (slotje_session_subject (scope->session, account, &subject));

  const SlotjeSurface *shown = &subject.platform->surfaces[surface];
  g_autoptr (SlotjeExplanation) explanation = slotje_explain (
      subject.platform->program, subject.facts, surface, scope->viewer->index);
  g_autofree char *reason = slotje_say_why_short (&subject, explanation);
  g_autofree char *owner = slotje_say_account (subject.platform, subject.account);
  g_autofree char *sentence =
      slotje_say_cell (subject.platform, shown, scope->viewer, explanation->value);

  g_free (self->account);
  g_free (self->surface);
  g_free (self->viewer);
  self->account = g_strdup (account);
  self->surface = g_strdup (shown->id);
  self->viewer = g_strdup (scope->viewer->id);

  gtk_widget_set_visible (self->tile, all);
  gtk_widget_set_visible (self->shape, !all);
  gtk_widget_set_visible (self->owner, all && shares_platform (scope, subject.account));
  slotje_tile_set_platform (SLOTJE_TILE (self->tile), subject.platform);
  slotje_shape_set (SLOTJE_SHAPE (self->shape), explanation->value, explanation->decides);
  gtk_widget_set_size_request (self->shape,
                               explanation->value == SLOTJE_VALUE_MAYBE ? MIGHT_WIDTH : -1, -1);
  slotje_ui_text_set_label (GTK_LABEL (self->title), slotje_words_get (&shown->label));
  slotje_ui_text_set_label (GTK_LABEL (self->reason), reason);
  slotje_ui_text_set_label (GTK_LABEL (self->owner), owner);
  describe (self, sentence, reason, all ? owner : NULL);
  judge (self, scope, account, surface);
}

void
slotje_look_as_row_explain (SlotjeLookAsRow *self)
{
  g_return_if_fail (SLOTJE_IS_LOOK_AS_ROW (self));

  slotje_view_scope_explain (GTK_WIDGET (self), self->account, self->surface, self->viewer);
}

const char *
slotje_look_as_row_get_account (SlotjeLookAsRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_LOOK_AS_ROW (self), NULL);

  return self->account;
}

const char *
slotje_look_as_row_get_surface (SlotjeLookAsRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_LOOK_AS_ROW (self), NULL);

  return self->surface;
}

gboolean
slotje_look_as_row_is_about (SlotjeLookAsRow *self, const char *account, const char *surface)
{
  g_return_val_if_fail (SLOTJE_IS_LOOK_AS_ROW (self), FALSE);

  return g_strcmp0 (self->account, account) == 0 && g_strcmp0 (self->surface, surface) == 0;
}

void
slotje_look_as_row_set_selected (SlotjeLookAsRow *self, gboolean selected)
{
  g_return_if_fail (SLOTJE_IS_LOOK_AS_ROW (self));

  if (selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "asked");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "asked");
}
