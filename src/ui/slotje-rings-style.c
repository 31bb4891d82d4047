/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-style.h"

#include <adwaita.h>

#include "slotje-shape.h"

#define SMALL 0.8
#define BADGE_SIZE 24
#define LEGEND_SIZE 14

struct _SlotjeRingsBadge
{
  GtkWidget parent_instance;

  guint post;
  gboolean certain;
};

G_DEFINE_FINAL_TYPE (SlotjeRingsBadge, slotje_rings_badge, GTK_TYPE_WIDGET)

static SlotjeInk
make_ink (const GdkRGBA *color, float opacity)
{
  return (SlotjeInk){ color->red, color->green, color->blue, color->alpha * opacity };
}

/* A color that the style has a name for; that of the text when it has not. */
static SlotjeInk
find_ink (GtkWidget *widget, const char *name, float opacity)
{
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, &color))
    slotje_shape_get_color (widget, &color);

  return make_ink (&color, opacity);
}

void
slotje_rings_style_load (SlotjeRingsStyle *style, GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  /* In high contrast what is drawn is as dark as words are. */
  const gboolean plain = adw_style_manager_get_high_contrast (
      adw_style_manager_get_for_display (gtk_widget_get_display (widget)));
  GdkRGBA text;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72;

  slotje_shape_get_color (widget, &text);
  style->family = pango_font_description_get_family (font);
  style->label_size = size * SMALL;
  style->ground = find_ink (widget, "window_bg_color", 1);
  style->band = find_ink (widget, "accent_bg_color", plain ? 0.03f : 0.06f);
  style->line = find_ink (widget, plain ? "window_fg_color" : "accent_color", plain ? 1 : 0.35f);
  style->text = make_ink (&text, plain ? 1 : 0.85f);
  style->dot = find_ink (widget, plain ? "window_fg_color" : "accent_color", 1);
  style->on_dot = find_ink (widget, "window_bg_color", 1);
}

static int
get_size (SlotjeRingsBadge *self)
{
  return self->post == SLOTJE_RINGS_NOTHING ? LEGEND_SIZE : BADGE_SIZE;
}

static void
slotje_rings_badge_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SlotjeRingsBadge *self = SLOTJE_RINGS_BADGE (widget);
  const int width = gtk_widget_get_width (widget);
  const int height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  SlotjeRingsStyle style;

  slotje_rings_style_load (&style, widget);
  cairo_translate (cr, width / 2.0, height / 2.0);
  slotje_rings_draw_dot (cr, &style, get_size (self) / 2.0 - 1, self->post, self->certain);
  cairo_destroy (cr);
}

static void
slotje_rings_badge_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  *minimum = *natural = get_size (SLOTJE_RINGS_BADGE (widget));
}

static void
slotje_rings_badge_class_init (SlotjeRingsBadgeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = slotje_rings_badge_snapshot;
  widget_class->measure = slotje_rings_badge_measure;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
slotje_rings_badge_init (SlotjeRingsBadge *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
slotje_rings_badge_new (guint post, gboolean certain)
{
  SlotjeRingsBadge *self = g_object_new (SLOTJE_TYPE_RINGS_BADGE, NULL);

  slotje_rings_badge_set (self, post, certain);

  return GTK_WIDGET (self);
}

void
slotje_rings_badge_set (SlotjeRingsBadge *self, guint post, gboolean certain)
{
  g_return_if_fail (SLOTJE_IS_RINGS_BADGE (self));

  self->post = post;
  self->certain = certain;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
