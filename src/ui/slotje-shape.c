/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-shape.h"

#define SIZE 12
#define LINE 1.5f
/* Room at either side, so that marks do not run into the next shape. */
#define MARK_ROOM 6
/* The size of the text that a shape is drawn for, and how far it grows along with larger text. */
#define TEXT_SIZE 14.7f
#define MOST_SCALE 1.4f

struct _SlotjeShape
{
  GtkWidget parent_instance;

  SlotjeValue value;
  guint decides;
};

G_DEFINE_FINAL_TYPE (SlotjeShape, slotje_shape, GTK_TYPE_WIDGET)

const char *
slotje_shape_get_css_class (SlotjeValue value)
{
  static const char *const classes[] = { "cannot", "might", "can" };

  return classes[value];
}

void
slotje_shape_get_color (GtkWidget *widget, GdkRGBA *color)
{
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), color);
}

static float
get_scale (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  float size = (float) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= (float) pango_cairo_context_get_resolution (context) / 72;

  return CLAMP (size / TEXT_SIZE, 1, MOST_SCALE);
}

/* “?”: you can look this up. */
static void
draw_question (GtkWidget *widget, GtkSnapshot *snapshot, const GdkRGBA *color, float x, float y)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "?");
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (
      pango_context_get_font_description (gtk_widget_get_pango_context (widget)));
  PangoRectangle ink;

  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_font_description_set_absolute_size (font, 9 * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_get_pixel_extents (layout, &ink, NULL);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x - ink.x, y - ink.y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
fill_round (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *place, float radius)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, place, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, place);
  gtk_snapshot_pop (snapshot);
}

/* Head and shoulders: somebody else decides. */
static void
draw_person (GtkSnapshot *snapshot, const GdkRGBA *color, float x, float y)
{
  fill_round (snapshot, color, &GRAPHENE_RECT_INIT (x + 1, y, 3, 3), 1.5f);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (x, y + 4, 5, 3));
  fill_round (snapshot, color, &GRAPHENE_RECT_INIT (x, y + 4, 5, 6), 2);
  gtk_snapshot_pop (snapshot);
}

static void
draw_disc (GtkSnapshot *snapshot,
           const GdkRGBA *color,
           SlotjeValue value,
           const graphene_rect_t *place,
           gboolean mirrored)
{
  const float widths[] = { LINE, LINE, LINE, LINE };
  const GdkRGBA colors[] = { *color, *color, *color, *color };
  graphene_rect_t half = *place;
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, place, place->size.width / 2);
  half.size.width /= 2;
  if (mirrored)
    half.origin.x += half.size.width;

  if (value != SLOTJE_VALUE_NO)
    {
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, color, value == SLOTJE_VALUE_YES ? place : &half);
      gtk_snapshot_pop (snapshot);
    }
  if (value != SLOTJE_VALUE_YES)
    gtk_snapshot_append_border (snapshot, &outline, widths, colors);
}

void
slotje_shape_draw (GtkWidget *widget,
                   GtkSnapshot *snapshot,
                   SlotjeValue value,
                   guint decides,
                   int width,
                   int height)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const float scale = get_scale (widget);
  const int size = (int) (SIZE * scale);
  const int mark = mirrored ? -6 : SIZE + 1;
  GdkRGBA color;

  slotje_shape_get_color (widget, &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((width - size) / 2, (height - size) / 2));
  gtk_snapshot_scale (snapshot, scale, scale);

  draw_disc (snapshot, &color, value, &GRAPHENE_RECT_INIT (0, 0, SIZE, SIZE), mirrored);
  if ((decides & SLOTJE_DECIDES_YOU) != 0)
    draw_question (widget, snapshot, &color, mark, -4);
  if ((decides & SLOTJE_DECIDES_OTHER) != 0)
    draw_person (snapshot, &color, mark, SIZE - 4);
  gtk_snapshot_restore (snapshot);
}

static void
slotje_shape_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeShape *self = SLOTJE_SHAPE (widget);

  slotje_shape_draw (widget, snapshot, self->value, self->decides, gtk_widget_get_width (widget),
                     gtk_widget_get_height (widget));
}

static void
slotje_shape_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline,
                      int *natural_baseline)
{
  SlotjeShape *self = SLOTJE_SHAPE (widget);
  gboolean marked = orientation == GTK_ORIENTATION_HORIZONTAL && self->decides != 0;

  *minimum = (int) (get_scale (widget) * (SIZE + 2 + (marked ? 2 * MARK_ROOM : 0)));
  *natural = *minimum;
}

static void
slotje_shape_class_init (SlotjeShapeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = slotje_shape_snapshot;
  widget_class->measure = slotje_shape_measure;

  gtk_widget_class_set_css_name (widget_class, "slotje-shape");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
slotje_shape_init (SlotjeShape *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self), slotje_shape_get_css_class (self->value));
}

GtkWidget *
slotje_shape_new (SlotjeValue value)
{
  SlotjeShape *self = g_object_new (SLOTJE_TYPE_SHAPE, NULL);

  slotje_shape_set (self, value, 0);

  return GTK_WIDGET (self);
}

void
slotje_shape_set (SlotjeShape *self, SlotjeValue value, guint decides)
{
  g_return_if_fail (SLOTJE_IS_SHAPE (self));

  gtk_widget_remove_css_class (GTK_WIDGET (self), slotje_shape_get_css_class (self->value));
  gtk_widget_add_css_class (GTK_WIDGET (self), slotje_shape_get_css_class (value));
  self->value = value;
  if (self->decides != decides)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  self->decides = decides;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
