/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-picture.h"

#include <glib/gi18n.h>
#include <math.h>

#include "slotje-rings-picture-private.h"
#include "slotje-rings-style.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

#define LEAST_SIZE 240
#define USUAL_SIZE 420
#define MOST_SIZE 560
/* From here on there is room for names in full. */
#define LONG_NAMES 380

G_DEFINE_FINAL_TYPE (SlotjeRingsPicture, slotje_rings_picture, GTK_TYPE_WIDGET)

static guint
find_post (SlotjeRingsPicture *self, const char *surface)
{
  for (guint i = 0; surface != NULL && i < self->spots->len; i++)
    if (g_str_equal (slotje_rings_spot_get_surface (slotje_rings_picture_get_spot (self, i)),
                     surface))
      return i;

  return SLOTJE_RINGS_NOTHING;
}

static GStrv
get_names (SlotjeRingsPicture *self, double size)
{
  return size >= LONG_NAMES ? self->names : self->short_names;
}

static void
slotje_rings_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeRingsPicture *self = SLOTJE_RINGS_PICTURE (widget);
  guint marked = self->pointed;
  SlotjeRingsStyle style;

  if (self->layout == NULL)
    return;
  if (marked == SLOTJE_RINGS_NOTHING)
    marked = slotje_rings_picture_get_focused (self);
  if (marked == SLOTJE_RINGS_NOTHING)
    marked = self->selected;

  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                     (float) gtk_widget_get_height (widget)));

  slotje_rings_style_load (&style, widget);
  style.label_size = MIN (style.label_size, self->layout->radius / 13);
  cairo_translate (cr, slotje_rings_picture_get_left (self), 0);
  slotje_rings_draw (cr, self->layout,
                     (const char *const *) get_names (self, 2 * self->layout->radius), &style,
                     marked);
  cairo_destroy (cr);
}

static GtkSizeRequestMode
slotje_rings_picture_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Square, but no larger than one can take in. */
static void
slotje_rings_picture_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  *minimum = LEAST_SIZE;
  *natural = USUAL_SIZE;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    *minimum = *natural = CLAMP (for_size, LEAST_SIZE, MOST_SIZE);
}

static void
place_spots (SlotjeRingsPicture *self)
{
  const double half = self->layout->dot_radius + 3;

  for (guint i = 0; i < self->spots->len; i++)
    {
      const SlotjeRingsDot *dot = slotje_rings_layout_find_dot (self->layout, i);
      const GtkAllocation place = {
        (int) round (dot->x + slotje_rings_picture_get_left (self) - half),
        (int) round (dot->y - half), (int) ceil (2 * half), (int) ceil (2 * half)
      };
      int needed;

      gtk_widget_measure (GTK_WIDGET (slotje_rings_picture_get_spot (self, i)),
                          GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);
      gtk_widget_size_allocate (GTK_WIDGET (slotje_rings_picture_get_spot (self, i)), &place, -1);
    }
}

static void
slotje_rings_picture_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SlotjeRingsPicture *self = SLOTJE_RINGS_PICTURE (widget);
  const double size = MIN (width, height);
  double widths[SLOTJE_RINGS_MAX];
  SlotjeRingsStyle style;
  double label_height;

  g_clear_pointer (&self->layout, slotje_rings_layout_free);
  if (self->rings == NULL)
    return;

  slotje_rings_style_load (&style, widget);
  style.label_size = MIN (style.label_size, size / 2 / 13);
  label_height = slotje_rings_measure_labels (&style, (const char *const *) get_names (self, size),
                                              self->rings->n_rings, widths);
  self->layout = slotje_rings_layout_new (self->rings, size / 2, widths, label_height);
  place_spots (self);
}

static void
slotje_rings_picture_dispose (GObject *object)
{
  SlotjeRingsPicture *self = SLOTJE_RINGS_PICTURE (object);

  g_ptr_array_set_size (self->spots, 0);
  g_clear_object (&self->session);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_rings_picture_parent_class)->dispose (object);
}

static void
slotje_rings_picture_finalize (GObject *object)
{
  SlotjeRingsPicture *self = SLOTJE_RINGS_PICTURE (object);

  g_clear_pointer (&self->spots, g_ptr_array_unref);
  g_clear_pointer (&self->rings, slotje_rings_free);
  g_clear_pointer (&self->layout, slotje_rings_layout_free);
  g_clear_pointer (&self->names, g_strfreev);
  g_clear_pointer (&self->short_names, g_strfreev);

  G_OBJECT_CLASS (slotje_rings_picture_parent_class)->finalize (object);
}

static void
slotje_rings_picture_class_init (SlotjeRingsPictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = slotje_rings_picture_dispose;
  object_class->finalize = slotje_rings_picture_finalize;
  widget_class->snapshot = slotje_rings_picture_snapshot;
  widget_class->measure = slotje_rings_picture_measure;
  widget_class->get_request_mode = slotje_rings_picture_get_request_mode;
  widget_class->size_allocate = slotje_rings_picture_size_allocate;
  widget_class->focus = slotje_rings_picture_take_focus;

  slotje_rings_picture_add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "slotje-rings-picture");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
slotje_rings_picture_init (SlotjeRingsPicture *self)
{
  self->spots = g_ptr_array_new ();
  self->pointed = SLOTJE_RINGS_NOTHING;
  self->selected = SLOTJE_RINGS_NOTHING;
  slotje_rings_picture_add_input (self);
}

GtkWidget *
slotje_rings_picture_new (void)
{
  return g_object_new (SLOTJE_TYPE_RINGS_PICTURE, NULL);
}

static GStrv
list_names (const SlotjeRings *rings, const SlotjePlatform *platform, gboolean briefly)
{
  GStrv names = g_new0 (char *, rings->n_rings + 1);

  for (guint i = 0; i < rings->n_rings; i++)
    {
      g_autofree char *name = slotje_rings_say_ring (platform, &rings->rings[i], briefly);

      names[i] = slotje_ui_text_clean (name);
    }

  return names;
}

static void
fill_spots (SlotjeRingsPicture *self, const SlotjeSubject *subject)
{
  while (self->spots->len > self->rings->n_posts)
    gtk_widget_unparent (g_ptr_array_steal_index (self->spots, self->spots->len - 1));

  for (guint i = 0; i < self->rings->n_posts; i++)
    {
      const SlotjeRingsPost *post = &self->rings->posts[i];
      g_autofree char *sentence = slotje_rings_say_post (self->rings, subject, i);

      if (i == self->spots->len)
        {
          GtkWidget *spot = slotje_rings_spot_new ();

          gtk_widget_set_parent (spot, GTK_WIDGET (self));
          g_ptr_array_add (self->spots, spot);
        }
      slotje_rings_spot_set (slotje_rings_picture_get_spot (self, i), subject->account->id,
                             subject->platform->surfaces[post->surface].id, post->widest->id,
                             sentence);
    }
}

static void
set_name (SlotjeRingsPicture *self, const SlotjeSubject *subject)
{
  g_autofree char *owner = slotje_say_account (subject->platform, subject->account);
  /* TRANSLATORS: name of a picture for a screen reader; %s is an account */
  g_autofree char *name = g_strdup_printf (_ ("How far the posts of %s reach"), owner);

  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("The arrow keys move; Enter says why."), -1);
}

void
slotje_rings_picture_update (SlotjeRingsPicture *self,
                             const SlotjeViewScope *scope,
                             const SlotjeSubject *subject,
                             SlotjeRings *rings)
{
  g_return_if_fail (SLOTJE_IS_RINGS_PICTURE (self));

  const guint focused = slotje_rings_picture_get_focused (self);
  g_autofree char *surface =
      focused != SLOTJE_RINGS_NOTHING
          ? g_strdup (slotje_rings_spot_get_surface (slotje_rings_picture_get_spot (self, focused)))
          : NULL;

  g_set_object (&self->session, scope->session);
  g_clear_pointer (&self->rings, slotje_rings_free);
  g_clear_pointer (&self->layout, slotje_rings_layout_free);
  g_strfreev (self->names);
  g_strfreev (self->short_names);
  self->rings = rings;
  self->names = list_names (rings, subject->platform, FALSE);
  self->short_names = list_names (rings, subject->platform, TRUE);
  self->pointed = SLOTJE_RINGS_NOTHING;
  self->selected = SLOTJE_RINGS_NOTHING;
  set_name (self, subject);
  fill_spots (self, subject);
  self->entry = MIN (self->entry, MAX (self->spots->len, 1) - 1);
  if (surface != NULL && !slotje_rings_picture_focus (self, surface) && self->spots->len > 0)
    slotje_rings_picture_visit (self, self->entry);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

guint
slotje_rings_picture_get_n_spots (SlotjeRingsPicture *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_PICTURE (self), 0);

  return self->spots->len;
}

SlotjeRingsSpot *
slotje_rings_picture_get_spot (SlotjeRingsPicture *self, guint index)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_PICTURE (self), NULL);
  g_return_val_if_fail (index < self->spots->len, NULL);

  return g_ptr_array_index (self->spots, index);
}

const SlotjeRingsLayout *
slotje_rings_picture_get_layout (SlotjeRingsPicture *self)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_PICTURE (self), NULL);

  return self->layout;
}

gboolean
slotje_rings_picture_focus (SlotjeRingsPicture *self, const char *surface)
{
  g_return_val_if_fail (SLOTJE_IS_RINGS_PICTURE (self), FALSE);

  const guint post = find_post (self, surface);

  if (post == SLOTJE_RINGS_NOTHING)
    return FALSE;

  slotje_rings_picture_visit (self, post);
  return TRUE;
}

void
slotje_rings_picture_select (SlotjeRingsPicture *self, const char *surface)
{
  g_return_if_fail (SLOTJE_IS_RINGS_PICTURE (self));

  const guint post = find_post (self, surface);

  if (post == self->selected)
    return;

  self->selected = post;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
