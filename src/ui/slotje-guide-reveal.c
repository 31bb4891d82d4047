/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-guide-reveal.h"

/* What stays in view of the part besides itself. */
#define MARGIN 12.0

static gboolean
reveal_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);
  GtkWidget *content =
      gtk_viewport_get_child (GTK_VIEWPORT (gtk_scrolled_window_get_child (scroller)));
  GtkWidget *part = user_data;
  graphene_rect_t place;

  if (!gtk_widget_get_mapped (part) || !gtk_widget_compute_bounds (part, content, &place))
    return G_SOURCE_REMOVE;

  const double height = gtk_adjustment_get_page_size (adjustment);
  const double wanted = MIN ((double) place.size.height, height / 2) + MARGIN;
  const double lowest = place.origin.y + wanted;

  if (lowest > gtk_adjustment_get_value (adjustment) + height)
    gtk_adjustment_set_value (adjustment, lowest - height);

  return G_SOURCE_REMOVE;
}

static gboolean
wait_for_layout_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  gtk_widget_add_tick_callback (widget, reveal_cb, g_object_ref (user_data), g_object_unref);

  return G_SOURCE_REMOVE;
}

void
slotje_guide_reveal (GtkScrolledWindow *scroller, GtkWidget *part)
{
  /* It gets its size in this frame and is there in the next. */
  gtk_widget_add_tick_callback (GTK_WIDGET (scroller), wait_for_layout_cb, g_object_ref (part),
                                g_object_unref);
}
