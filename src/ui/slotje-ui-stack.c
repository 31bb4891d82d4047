/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-ui-stack.h"

/* GtkStack only stops drawing its other pages: to a screen reader they would still be there, each
 * with its own “Undo” and “Close”. So they are made invisible as well. */
void
slotje_ui_stack_show (GtkStack *stack, GtkWidget *child)
{
  g_return_if_fail (GTK_IS_STACK (stack));
  g_return_if_fail (gtk_widget_get_parent (child) == GTK_WIDGET (stack));

  gtk_widget_set_visible (child, TRUE);
  gtk_stack_set_visible_child (stack, child);

  for (GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (stack)); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    gtk_widget_set_visible (page, page == child);
}

void
slotje_ui_stack_show_name (GtkStack *stack, const char *name)
{
  slotje_ui_stack_show (stack, gtk_stack_get_child_by_name (stack, name));
}
