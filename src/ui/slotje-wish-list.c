/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-wish-list.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-button.h"
#include "slotje-flow-layout.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"
#include "slotje-wish-row.h"

#define FIRST_ROWS 5

struct _SlotjeWishList
{
  GtkWidget parent_instance;

  AdwPreferencesGroup *group;
  GtkWidget *more;
  GtkLabel *edited;
  GtkWidget *edits;
  GPtrArray *rows; /* (element-type SlotjeWishRow): borrowed */

  SlotjeSession *session;
  char *account;
};

G_DEFINE_FINAL_TYPE (SlotjeWishList, slotje_wish_list, GTK_TYPE_WIDGET)

static int
compare_weights (gconstpointer a, gconstpointer b)
{
  const SlotjeSurface *left = *(SlotjeSurface *const *) a;
  const SlotjeSurface *right = *(SlotjeSurface *const *) b;

  if (left->weight != right->weight)
    return left->weight > right->weight ? -1 : 1;

  return left->index < right->index ? -1 : 1;
}

/* Rows up to @n, the heaviest kinds of posts first. */
static void
add_rows (SlotjeWishList *self, guint n)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);
  g_autoptr (GPtrArray) surfaces = g_ptr_array_new ();

  for (guint i = 0; platform != NULL && i < platform->n_surfaces; i++)
    g_ptr_array_add (surfaces, &platform->surfaces[i]);
  g_ptr_array_sort (surfaces, compare_weights);

  for (guint i = self->rows->len; i < MIN (n, surfaces->len); i++)
    {
      GtkWidget *row =
          slotje_wish_row_new (self->session, self->account, g_ptr_array_index (surfaces, i));

      g_ptr_array_add (self->rows, row);
      adw_preferences_group_add (self->group, row);
    }

  gtk_widget_set_visible (self->more, self->rows->len < surfaces->len);
}

static void
more_clicked_cb (SlotjeWishList *self)
{
  const guint n = self->rows->len;

  add_rows (self, G_MAXUINT);
  slotje_wish_list_update (self);
  gtk_widget_grab_focus (g_ptr_array_index (self->rows, MIN (n, self->rows->len - 1)));
}

static void
back_clicked_cb (SlotjeWishList *self)
{
  if (slotje_session_forget_intended (self->session, self->account))
    slotje_ui_text_toast_with_button (GTK_WIDGET (self), _ ("Everything is as the account again"),
                                      _ ("_Undo"), "win.undo");
}

/* How many kinds of posts are meant for others than the account is. */
static void
show_edits (SlotjeWishList *self, const SlotjePlatform *platform, const SlotjeAccount *account)
{
  guint n = 0;

  for (guint i = 0; i < platform->n_surfaces; i++)
    n += g_hash_table_contains (account->intended, platform->surfaces[i].id) ? 1 : 0;

  g_autofree char *text =
      g_strdup_printf (ngettext ("You chose for %u kind of post yourself.",
                                 "You chose for %u kinds of posts yourself.", n),
                       n);

  gtk_label_set_text (self->edited, text);
  gtk_widget_set_visible (self->edits, n > 0);
}

static void
add_edits (SlotjeWishList *self)
{
  GtkWidget *back = gtk_button_new_with_label (_ ("Everything as the account"));

  self->edits = g_object_new (GTK_TYPE_BOX, "layout-manager", slotje_flow_layout_new (), NULL);
  self->edited = GTK_LABEL (slotje_ui_text_new_label ("", "dim-label"));
  gtk_box_append (GTK_BOX (self->edits), GTK_WIDGET (self->edited));
  slotje_button_let_wrap (back);
  gtk_widget_add_css_class (back, "slotje-inline");
  g_signal_connect_object (back, "clicked", G_CALLBACK (back_clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->edits), back);
  gtk_widget_set_parent (self->edits, GTK_WIDGET (self));
}

static void
slotje_wish_list_dispose (GObject *object)
{
  SlotjeWishList *self = SLOTJE_WISH_LIST (object);

  g_ptr_array_set_size (self->rows, 0);
  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_wish_list_parent_class)->dispose (object);
}

static void
slotje_wish_list_finalize (GObject *object)
{
  SlotjeWishList *self = SLOTJE_WISH_LIST (object);

  g_ptr_array_unref (self->rows);
  g_free (self->account);

  G_OBJECT_CLASS (slotje_wish_list_parent_class)->finalize (object);
}

static void
slotje_wish_list_class_init (SlotjeWishListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_wish_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_wish_list_finalize;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
slotje_wish_list_init (SlotjeWishList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->rows = g_ptr_array_new ();

  self->group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  slotje_ui_text_set_group (self->group, _ ("Who is it meant for?"),
                            _ ("This follows from what you use the account for. Change it where "
                               "you mean something else."));
  gtk_widget_set_parent (GTK_WIDGET (self->group), GTK_WIDGET (self));

  self->more = gtk_button_new_with_label (_ ("All kinds of posts"));
  slotje_button_let_wrap (self->more);
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->more, "flat");
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (more_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
  add_edits (self);
}

GtkWidget *
slotje_wish_list_new (SlotjeSession *session, const char *account)
{
  SlotjeWishList *self = g_object_new (SLOTJE_TYPE_WISH_LIST, NULL);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  add_rows (self, FIRST_ROWS);
  slotje_wish_list_update (self);

  return GTK_WIDGET (self);
}

void
slotje_wish_list_update (SlotjeWishList *self)
{
  SlotjeSubject subject;

  g_return_if_fail (SLOTJE_IS_WISH_LIST (self));

  if (!slotje_session_subject (self->session, self->account, &subject))
    return;

  g_autoptr (SlotjeIntention) preset =
                 slotje_intention_new_for_preset (subject.platform, subject.account);

  for (guint i = 0; i < self->rows->len; i++)
    slotje_wish_row_update (g_ptr_array_index (self->rows, i), preset);
  show_edits (self, subject.platform, subject.account);
}
