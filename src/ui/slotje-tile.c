/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-tile.h"

#define DEFAULT_SIZE 28
#define GREY "#77767b"

struct _SlotjeTile
{
  GtkWidget parent_instance;

  char *letter;
  char *color;
  int size;
};

G_DEFINE_FINAL_TYPE (SlotjeTile, slotje_tile, GTK_TYPE_WIDGET)

enum
{
  PROP_LETTER = 1,
  PROP_COLOR,
  PROP_SIZE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Black or white, whichever stands out more on @color (relative luminance as in WCAG 2). */
static GdkRGBA
choose_ink (const GdkRGBA *color)
{
  const float luminance = 0.2126f * color->red * color->red +
                          0.7152f * color->green * color->green +
                          0.0722f * color->blue * color->blue;

  return luminance > 0.3f ? (GdkRGBA){ 0, 0, 0, 1 } : (GdkRGBA){ 1, 1, 1, 1 };
}

static void
slotje_tile_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeTile *self = SLOTJE_TILE (widget);
  const int width = gtk_widget_get_width (widget);
  const int height = gtk_widget_get_height (widget);
  const int size = MIN (MIN (width, height), self->size);
  const float x = (width - size) / 2.0f;
  const float y = (height - size) / 2.0f;
  GskRoundedRect outline;
  GdkRGBA color;

  if (!gdk_rgba_parse (&color, self->color))
    gdk_rgba_parse (&color, GREY);
  GdkRGBA ink = choose_ink (&color);

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, y, size, size), size * 0.25f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, &outline.bounds);
  gtk_snapshot_pop (snapshot);

  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, self->letter);
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (
      pango_context_get_font_description (gtk_widget_get_pango_context (widget)));
  PangoRectangle extents;

  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_font_description_set_absolute_size (
      font, size * (g_utf8_strlen (self->letter, -1) > 1 ? 0.46 : 0.56) * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_get_pixel_extents (layout, NULL, &extents);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (x + (size - extents.width) / 2.0f - extents.x,
                                                y + (size - extents.height) / 2.0f - extents.y));
  gtk_snapshot_append_layout (snapshot, layout, &ink);
  gtk_snapshot_restore (snapshot);
}

static void
slotje_tile_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  *minimum = *natural = SLOTJE_TILE (widget)->size;
}

static void
slotje_tile_finalize (GObject *object)
{
  SlotjeTile *self = SLOTJE_TILE (object);

  g_clear_pointer (&self->letter, g_free);
  g_clear_pointer (&self->color, g_free);

  G_OBJECT_CLASS (slotje_tile_parent_class)->finalize (object);
}

static void
slotje_tile_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SlotjeTile *self = SLOTJE_TILE (object);

  switch (id)
    {
    case PROP_LETTER:
      g_value_set_string (value, self->letter);
      break;
    case PROP_COLOR:
      g_value_set_string (value, self->color);
      break;
    case PROP_SIZE:
      g_value_set_int (value, self->size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_tile_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeTile *self = SLOTJE_TILE (object);

  switch (id)
    {
    case PROP_LETTER:
      slotje_tile_set_letter (self, g_value_get_string (value));
      break;
    case PROP_COLOR:
      slotje_tile_set_color (self, g_value_get_string (value));
      break;
    case PROP_SIZE:
      slotje_tile_set_size (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_tile_class_init (SlotjeTileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = slotje_tile_finalize;
  object_class->get_property = slotje_tile_get_property;
  object_class->set_property = slotje_tile_set_property;
  widget_class->measure = slotje_tile_measure;
  widget_class->snapshot = slotje_tile_snapshot;

  properties[PROP_LETTER] = g_param_spec_string ("letter", NULL, NULL, "?", flags);
  properties[PROP_COLOR] = g_param_spec_string ("color", NULL, NULL, GREY, flags);
  properties[PROP_SIZE] = g_param_spec_int ("size", NULL, NULL, 8, 512, DEFAULT_SIZE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "slotje-tile");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
slotje_tile_init (SlotjeTile *self)
{
  self->letter = g_strdup ("?");
  self->color = g_strdup (GREY);
  self->size = DEFAULT_SIZE;
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
slotje_tile_new (const SlotjePlatform *platform, int size)
{
  SlotjeTile *self = g_object_new (SLOTJE_TYPE_TILE, "size", size, NULL);

  slotje_tile_set_platform (self, platform);

  return GTK_WIDGET (self);
}

void
slotje_tile_set_platform (SlotjeTile *self, const SlotjePlatform *platform)
{
  slotje_tile_set_letter (self, platform != NULL ? platform->tile_letter : "?");
  slotje_tile_set_color (self, platform != NULL ? platform->tile_color : GREY);
}

static void
set_string (SlotjeTile *self, char **place, const char *text, GParamSpec *pspec)
{
  if (g_strcmp0 (*place, text) == 0)
    return;

  g_free (*place);
  *place = g_strdup (text);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

void
slotje_tile_set_letter (SlotjeTile *self, const char *letter)
{
  g_return_if_fail (SLOTJE_IS_TILE (self));

  set_string (self, &self->letter, letter != NULL ? letter : "?", properties[PROP_LETTER]);
}

void
slotje_tile_set_color (SlotjeTile *self, const char *color)
{
  g_return_if_fail (SLOTJE_IS_TILE (self));

  set_string (self, &self->color, color != NULL ? color : GREY, properties[PROP_COLOR]);
}

void
slotje_tile_set_size (SlotjeTile *self, int size)
{
  g_return_if_fail (SLOTJE_IS_TILE (self));

  if (self->size == size)
    return;

  self->size = size;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIZE]);
}
