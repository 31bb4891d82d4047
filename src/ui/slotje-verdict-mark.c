/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-verdict-mark.h"

#define SIZE 8
#define LINE 1.25

struct _SlotjeVerdictMark
{
  GtkWidget parent_instance;

  SlotjeVerdict verdict;
};

G_DEFINE_FINAL_TYPE (SlotjeVerdictMark, slotje_verdict_mark, GTK_TYPE_WIDGET)

static gboolean
is_marked (SlotjeVerdict verdict)
{
  return verdict != SLOTJE_VERDICT_NONE && verdict != SLOTJE_VERDICT_FINE;
}

/* Too open and too closed are the same finding the other way round, so they share a colour; what
 * was left on purpose is neutral. */
static void
set_colour (GtkWidget *widget, cairo_t *cr, SlotjeVerdict verdict)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (
          style, verdict == SLOTJE_VERDICT_ACCEPTED ? "window_fg_color" : "warning_color", &color))
    gtk_style_context_get_color (style, &color);
  gdk_cairo_set_source_rgba (cr, &color);
}

static void
trace (cairo_t *cr, SlotjeVerdict verdict)
{
  const gboolean up =
      verdict == SLOTJE_VERDICT_OVER_CERTAIN || verdict == SLOTJE_VERDICT_OVER_POSSIBLE;
  const double tip = up ? LINE / 2 : SIZE - LINE / 2;

  cairo_move_to (cr, LINE / 2, SIZE - tip);
  cairo_line_to (cr, SIZE - LINE / 2, SIZE - tip);
  cairo_line_to (cr, SIZE / 2.0, tip);
  cairo_close_path (cr);
}

static void
paint (cairo_t *cr, SlotjeVerdict verdict)
{
  cairo_set_line_width (cr, LINE);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  switch (verdict)
    {
    case SLOTJE_VERDICT_OVER_CERTAIN:
    case SLOTJE_VERDICT_CLOSED_CERTAIN:
      trace (cr, verdict);
      cairo_fill_preserve (cr);
      cairo_stroke (cr);
      break;
    case SLOTJE_VERDICT_OVER_POSSIBLE:
    case SLOTJE_VERDICT_CLOSED_POSSIBLE:
      trace (cr, verdict);
      cairo_stroke (cr);
      break;
    case SLOTJE_VERDICT_ACCEPTED:
      cairo_rectangle (cr, 0, SIZE / 2 - 1, SIZE, 2);
      cairo_fill (cr);
      break;
    case SLOTJE_VERDICT_NONE:
    case SLOTJE_VERDICT_FINE:
    default:
      break;
    }
}

void
slotje_verdict_mark_draw (
    GtkWidget *widget, GtkSnapshot *snapshot, SlotjeVerdict verdict, int width, int height)
{
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const int x = mirrored ? width - SIZE : 0;
  cairo_t *cr;

  if (!is_marked (verdict))
    return;

  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (x, (height - SIZE) / 2, SIZE, SIZE));
  cairo_translate (cr, x, (height - SIZE) / 2);
  set_colour (widget, cr, verdict);
  paint (cr, verdict);
  cairo_destroy (cr);
}

static void
slotje_verdict_mark_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  slotje_verdict_mark_draw (widget, snapshot, SLOTJE_VERDICT_MARK (widget)->verdict,
                            gtk_widget_get_width (widget), gtk_widget_get_height (widget));
}

static void
slotje_verdict_mark_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
slotje_verdict_mark_class_init (SlotjeVerdictMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = slotje_verdict_mark_snapshot;
  widget_class->measure = slotje_verdict_mark_measure;

  gtk_widget_class_set_css_name (widget_class, "slotje-verdict-mark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
slotje_verdict_mark_init (SlotjeVerdictMark *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
slotje_verdict_mark_new (SlotjeVerdict verdict)
{
  SlotjeVerdictMark *self = g_object_new (SLOTJE_TYPE_VERDICT_MARK, NULL);

  slotje_verdict_mark_set (self, verdict);

  return GTK_WIDGET (self);
}

void
slotje_verdict_mark_set (SlotjeVerdictMark *self, SlotjeVerdict verdict)
{
  g_return_if_fail (SLOTJE_IS_VERDICT_MARK (self));

  self->verdict = verdict;
  gtk_widget_set_visible (GTK_WIDGET (self), is_marked (verdict));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
