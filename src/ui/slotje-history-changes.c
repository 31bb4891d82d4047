/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-history-changes.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"
#include "slotje-shape.h"
#include "slotje-ui-text.h"

/* One row: a surface that became so for some viewers. */
typedef struct
{
  const SlotjeCompared *compared;
  const SlotjeSurface *surface;
  SlotjeDriftCell first;
  GPtrArray *viewers;
} Row;

/* What matters most comes first. */
static const SlotjeTransition order[] = {
  SLOTJE_TRANSITION_OPENED,        SLOTJE_TRANSITION_POSSIBLY_OPENED,
  SLOTJE_TRANSITION_BECAME_UNSURE, SLOTJE_TRANSITION_CONFIRMED_OPEN,
  SLOTJE_TRANSITION_CLOSED,        SLOTJE_TRANSITION_CONFIRMED_CLOSED,
};

static const SlotjeDriftPart parts[] = { SLOTJE_DRIFT_YOU, SLOTJE_DRIFT_RELATIONS,
                                         SLOTJE_DRIFT_OTHERS, SLOTJE_DRIFT_RULES };

static const char *
get_part_title (SlotjeDriftPart part)
{
  switch (part)
    {
    case SLOTJE_DRIFT_YOU:
      return _ ("Your own doing");
    case SLOTJE_DRIFT_RELATIONS:
      return _ ("Who is among your contacts");
    case SLOTJE_DRIFT_OTHERS:
      return _ ("What others decide");
    case SLOTJE_DRIFT_RULES:
    case SLOTJE_N_DRIFT_PARTS:
    default:
      return _ ("Because the platform changed");
    }
}

/* @who: a list such as “your manager and your clients” */
static char *
say_transition (SlotjeTransition transition, const char *who)
{
  switch (transition)
    {
    /* TRANSLATORS: all of these: %s is a list such as “your manager and your clients” */
    case SLOTJE_TRANSITION_OPENED:
      return g_strdup_printf (_ ("Opened for %s"), who);
    case SLOTJE_TRANSITION_POSSIBLY_OPENED:
      return g_strdup_printf (_ ("Might have opened for %s"), who);
    case SLOTJE_TRANSITION_BECAME_UNSURE:
      return g_strdup_printf (_ ("No longer sure for %s"), who);
    case SLOTJE_TRANSITION_CONFIRMED_OPEN:
      return g_strdup_printf (_ ("Turned out to be open for %s"), who);
    case SLOTJE_TRANSITION_CLOSED:
      return g_strdup_printf (_ ("Closed for %s"), who);
    case SLOTJE_TRANSITION_CONFIRMED_CLOSED:
    case SLOTJE_TRANSITION_NONE:
    default:
      return g_strdup_printf (_ ("Turned out to be closed for %s"), who);
    }
}

static const SlotjeSurface *
find_surface (const SlotjePlatform *platform, const SlotjeDriftCell *cell)
{
  return &platform->surfaces[cell->new_surface >= 0 ? cell->new_surface : cell->old_surface];
}

static char *
say_viewer (const SlotjePlatform *platform, guint index)
{
  const SlotjeScale *scale = platform->program->scale;

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      if (scale->viewers[i].index == index)
        return slotje_say_viewer_phrase (platform, &scale->viewers[i]);
    }

  return g_strdup ("");
}

static GtkWidget *
new_shapes (const SlotjeDriftCell *cell)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  const gboolean rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  GtkWidget *arrow = gtk_label_new (rtl ? "←" : "→");

  gtk_widget_add_css_class (arrow, "dim-label");
  gtk_box_append (GTK_BOX (box), slotje_shape_new (cell->from));
  gtk_box_append (GTK_BOX (box), arrow);
  gtk_box_append (GTK_BOX (box), slotje_shape_new (cell->to));
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);

  return box;
}

static void
flush (Row *row, AdwPreferencesGroup *group, gboolean name_account)
{
  GtkWidget *widget;
  g_autofree char *title = NULL;
  g_autofree char *who = NULL;
  g_autofree char *subtitle = NULL;
  const char *label;

  if (row->surface == NULL)
    return;

  widget = adw_action_row_new ();
  label = slotje_words_get (&row->surface->label);
  who = slotje_phrase_join_and (row->viewers);
  subtitle = say_transition (slotje_transition_get (row->first.from, row->first.to), who);
  if (name_account)
    {
      g_autofree char *name = slotje_say_account (row->compared->platform, row->compared->account);

      title = g_strdup_printf ("%s · %s", name, label);
    }
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (widget), title != NULL ? title : label);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (widget), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (widget), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (widget), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (widget), new_shapes (&row->first));
  adw_preferences_group_add (group, widget);
  row->surface = NULL;
  g_ptr_array_set_size (row->viewers, 0);
}

/* Cells of one surface stand together. Returns: the number of rows. */
static guint
add_rows (AdwPreferencesGroup *group,
          const SlotjeComparison *comparison,
          SlotjeDriftPart part,
          SlotjeTransition transition)
{
  g_autoptr (GPtrArray) viewers = g_ptr_array_new_with_free_func (g_free);
  Row row = { .viewers = viewers };
  guint n_rows = 0;

  for (guint i = 0; i < comparison->accounts->len; i++)
    {
      const SlotjeCompared *compared = comparison->accounts->pdata[i];
      const GArray *cells = compared->drift->cells;

      for (guint j = 0; j < cells->len; j++)
        {
          const SlotjeDriftCell *cell = &g_array_index (cells, SlotjeDriftCell, j);
          const SlotjeSurface *surface = find_surface (compared->platform, cell);

          if (cell->cause != part || slotje_transition_get (cell->from, cell->to) != transition)
            continue;

          if (surface != row.surface)
            {
              flush (&row, group, comparison->accounts->len > 1);
              row.compared = compared;
              row.surface = surface;
              row.first = *cell;
              n_rows++;
            }
          g_ptr_array_add (viewers, say_viewer (compared->platform, cell->viewer));
        }
      flush (&row, group, comparison->accounts->len > 1);
    }

  return n_rows;
}

static char *
say_praise (const SlotjeComparison *comparison)
{
  return g_strdup_printf (ngettext ("You closed %u door yourself. Well done.",
                                    "You closed %u doors yourself. Well done.",
                                    comparison->n_praise),
                          comparison->n_praise);
}

static GtkWidget *
new_group (const SlotjeComparison *comparison, SlotjeDriftPart part)
{
  GtkWidget *group = g_object_ref_sink (adw_preferences_group_new ());
  g_autofree char *praise = NULL;
  guint n_rows = 0;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    n_rows += add_rows (ADW_PREFERENCES_GROUP (group), comparison, part, order[i]);

  if (n_rows == 0)
    {
      g_object_unref (group);
      return NULL;
    }

  if (part == SLOTJE_DRIFT_YOU && comparison->n_praise > 0)
    praise = say_praise (comparison);
  slotje_ui_text_set_group (ADW_PREFERENCES_GROUP (group), get_part_title (part), praise);

  return group;
}

/* How many, with its sign as in print. */
static char *
say_difference (gint64 points)
{
  return g_strdup_printf ("%s%" G_GINT64_FORMAT, points > 0 ? "+" : (points < 0 ? "−" : ""),
                          points < 0 ? -points : points);
}

static void
add_points_row (GtkWidget *group, const char *title, const char *subtitle, gint64 points)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label;
  g_autofree char *number = say_difference (points);

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  label = gtk_label_new (number);
  gtk_widget_add_css_class (label, "slotje-status");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

/* (nullable): NULL when there is nothing to say. */
static char *
join_notes (const SlotjeComparison *comparison)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < comparison->notes->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "",
                            (const char *) comparison->notes->pdata[i]);

  return g_string_free (text, text->len == 0);
}

static GtkWidget *
new_sum (const SlotjeComparison *comparison)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *notes = join_notes (comparison);
  g_autofree char *before = g_strdup_printf ("%" G_GINT64_FORMAT, comparison->before.worst);
  g_autofree char *after = g_strdup_printf ("%" G_GINT64_FORMAT, comparison->after.worst);
  /* TRANSLATORS: two numbers */
  g_autofree char *total = g_strdup_printf (_ ("From %1$s to %2$s points"), before, after);

  slotje_ui_text_set_group (
      ADW_PREFERENCES_GROUP (group), _ ("How it adds up"),
      _ ("Points say how far your posts could reach at worst: fewer is more closed."));
  for (int part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    add_points_row (group, get_part_title ((SlotjeDriftPart) part),
                    part == SLOTJE_DRIFT_RULES ? notes : NULL, comparison->parts[part].worst);
  add_points_row (group, _ ("Together"), total, comparison->after.worst - comparison->before.worst);

  return group;
}

void
slotje_history_changes_fill (GtkBox *box, const SlotjeComparison *comparison)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (GtkWidget) group = new_group (comparison, parts[i]);

      if (group != NULL)
        gtk_box_append (box, group);
    }
  gtk_box_append (box, new_sum (comparison));
}

char *
slotje_history_changes_say (const SlotjeComparison *comparison)
{
  g_autoptr (GPtrArray) says = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (comparison->n_closed > 0)
    g_ptr_array_add (
        says, g_strdup_printf (ngettext ("%u door closed", "%u doors closed", comparison->n_closed),
                               comparison->n_closed));
  if (comparison->n_opened > 0)
    g_ptr_array_add (
        says, g_strdup_printf (ngettext ("%u door opened", "%u doors opened", comparison->n_opened),
                               comparison->n_opened));
  if (comparison->n_unsure > 0)
    g_ptr_array_add (says,
                     g_strdup_printf (ngettext ("%u door became unsure", "%u doors became unsure",
                                                comparison->n_unsure),
                                      comparison->n_unsure));
  if (says->len == 0)
    return g_strdup (_ ("Nothing opened or closed"));

  list = slotje_phrase_join_and (says);

  return slotje_phrase_start_upper (list);
}
