/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-history-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-check-words.h"
#include "slotje-comparison.h"
#include "slotje-date.h"
#include "slotje-history-changes.h"
#include "slotje-history-due.h"
#include "slotje-reminder.h"
#include "slotje-timeline.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeHistoryPage
{
  GtkWidget parent_instance;

  GtkWidget *empty;
  GtkWidget *comparison;
  GtkLabel *headline;
  GtkLabel *period;
  SlotjeTimeline *timeline;
  AdwComboRow *then;
  AdwComboRow *now;
  AdwExpanderRow *days;
  GtkBox *changes;
  GtkWidget *due;
  GtkListBox *due_list;
  AdwComboRow *when;

  SlotjeSession *session;
  GPtrArray *day_rows;
  char *dates; /* of the snapshots that are offered, or NULL at first */
  gboolean filling;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (SlotjeHistoryPage, slotje_history_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static guint
count_snapshots (SlotjeHistoryPage *self)
{
  return slotje_profile_get_n_snapshots (slotje_session_get_profile (self->session));
}

static const char *
get_date (SlotjeHistoryPage *self, guint number)
{
  return slotje_profile_get_snapshot (slotje_session_get_profile (self->session), number)->date;
}

static char *
say_day (SlotjeHistoryPage *self, guint number)
{
  return number < count_snapshots (self) ? slotje_check_say_date (get_date (self, number))
                                         : g_strdup (_ ("Now"));
}

/* From the first to the one before the last, or from the second to now. */
static void
fill_choice (SlotjeHistoryPage *self, AdwComboRow *row, guint first)
{
  g_autoptr (GtkStringList) days = gtk_string_list_new (NULL);

  for (guint i = first; i < first + count_snapshots (self); i++)
    {
      g_autofree char *day = say_day (self, i);

      gtk_string_list_append (days, day);
    }
  adw_combo_row_set_model (row, G_LIST_MODEL (days));
}

/* A choice stays as long as the days do; at first the last look is compared with now. */
static void
fill_choices (SlotjeHistoryPage *self)
{
  g_autoptr (GString) dates = g_string_new (NULL);

  for (guint i = 0; i < count_snapshots (self); i++)
    g_string_append_printf (dates, "%s ", get_date (self, i));
  if (g_strcmp0 (dates->str, self->dates) == 0)
    return;

  g_free (self->dates);
  self->dates = g_strdup (dates->str);
  if (dates->len == 0)
    return;

  self->filling = TRUE;
  fill_choice (self, self->then, 0);
  fill_choice (self, self->now, 1);
  adw_combo_row_set_selected (self->then, count_snapshots (self) - 1);
  adw_combo_row_set_selected (self->now, count_snapshots (self) - 1);
  self->filling = FALSE;
}

static double
get_share (gint64 points, gint64 of)
{
  return of > 0 ? (double) points / of : 0;
}

static void
add_day_row (SlotjeHistoryPage *self, guint number, const SlotjeTimelineDot *dot)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *day = say_day (self, number);
  /* TRANSLATORS: both numbers are per cent, of everything that everybody could see */
  g_autofree char *reach =
      g_strdup_printf (_ ("Open at worst %1$d%%, at least %2$d%%"), (int) (dot->worst * 100 + 0.5),
                       (int) (dot->best * 100 + 0.5));

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), day);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), reach);
  adw_expander_row_add_row (self->days, row);
  g_ptr_array_add (self->day_rows, row);
}

static void
update_days (SlotjeHistoryPage *self)
{
  g_autoptr (GArray) dots = g_array_new (FALSE, FALSE, sizeof (SlotjeTimelineDot));
  const guint n_snapshots = count_snapshots (self);

  for (guint i = 0; i < self->day_rows->len; i++)
    adw_expander_row_remove (self->days, self->day_rows->pdata[i]);
  g_ptr_array_set_size (self->day_rows, 0);

  for (guint i = 0; i <= n_snapshots; i++)
    {
      SlotjePoints points = slotje_comparison_score (self->session, i);
      SlotjeTimelineDot dot = { .day = slotje_session_get_today (self->session),
                                .best = get_share (points.best, points.of),
                                .worst = get_share (points.worst, points.of) };

      if (i < n_snapshots)
        slotje_date_parse (get_date (self, i), &dot.day);
      g_array_append_val (dots, dot);
      add_day_row (self, i, &dot);
    }
  slotje_timeline_set_dots (self->timeline, (const SlotjeTimelineDot *) (gpointer) dots->data,
                            dots->len);
}

static void
update_comparison (SlotjeHistoryPage *self)
{
  const guint then = adw_combo_row_get_selected (self->then);
  const guint now = adw_combo_row_get_selected (self->now) + 1;
  g_autoptr (SlotjeComparison) comparison = slotje_comparison_new (self->session, then, now);
  g_autofree char *headline = slotje_history_changes_say (comparison);
  g_autofree char *from = say_day (self, then);
  g_autofree char *until = say_day (self, now);
  g_autofree char *period = NULL;

  if (now < count_snapshots (self))
    /* TRANSLATORS: two days; a door is one kind of post for one kind of viewer */
    period = g_strdup_printf (_ ("Between %1$s and %2$s. A door is one kind of post for one kind "
                                 "of viewer."),
                              from, until);
  else
    /* TRANSLATORS: a day; a door is one kind of post for one kind of viewer */
    period =
        g_strdup_printf (_ ("Since %s. A door is one kind of post for one kind of viewer."), from);

  slotje_ui_text_set_label (self->headline, headline);
  slotje_ui_text_set_label (self->period, period);
  slotje_timeline_set_chosen (self->timeline, then, now);
  slotje_history_changes_fill (self->changes, comparison);
}

static void
update (SlotjeHistoryPage *self)
{
  const gboolean has_history = count_snapshots (self) > 0;

  self->stale = FALSE;
  fill_choices (self);
  gtk_widget_set_visible (self->empty, !has_history);
  gtk_widget_set_visible (self->comparison, has_history);
  gtk_widget_set_visible (self->due, slotje_history_due_fill (self->due_list, self->session) > 0);
  if (!has_history)
    return;

  update_days (self);
  update_comparison (self);
}

/* It takes some work, and nobody looks while it is not shown. */
static void
changed_cb (SlotjeHistoryPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update (self);
  else
    self->stale = TRUE;
}

static void
slotje_history_page_map (GtkWidget *widget)
{
  SlotjeHistoryPage *self = SLOTJE_HISTORY_PAGE (widget);

  if (self->stale)
    update (self);

  GTK_WIDGET_CLASS (slotje_history_page_parent_class)->map (widget);
}

/* Then is before now: the other one gives way. The rows count from the first and the second day. */
static void
choice_cb (SlotjeHistoryPage *self, GParamSpec *pspec, AdwComboRow *row)
{
  const guint then = adw_combo_row_get_selected (self->then);
  const guint now = adw_combo_row_get_selected (self->now);

  if (self->filling || count_snapshots (self) == 0)
    return;

  self->filling = TRUE;
  if (then > now && row == self->then)
    adw_combo_row_set_selected (self->now, then);
  else if (then > now)
    adw_combo_row_set_selected (self->then, now);
  self->filling = FALSE;
  update_comparison (self);
}

/* A day in the picture becomes “then”, and now itself becomes “now”. */
static void
dot_cb (SlotjeHistoryPage *self, guint number)
{
  if (number < count_snapshots (self))
    adw_combo_row_set_selected (self->then, number);
  else
    adw_combo_row_set_selected (self->now, number - 1);
}

static void
remind_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const guint months[] = { 3, 6, 12 };
  SlotjeHistoryPage *self = SLOTJE_HISTORY_PAGE (widget);
  const guint chosen = MIN (adw_combo_row_get_selected (self->when), G_N_ELEMENTS (months) - 1);

  slotje_reminder_save (widget, slotje_session_get_today (self->session), months[chosen]);
}

static void
slotje_history_page_constructed (GObject *object)
{
  SlotjeHistoryPage *self = SLOTJE_HISTORY_PAGE (object);

  G_OBJECT_CLASS (slotje_history_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  update (self);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_history_page_dispose (GObject *object)
{
  SlotjeHistoryPage *self = SLOTJE_HISTORY_PAGE (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_history_page_parent_class)->dispose (object);
}

static void
slotje_history_page_finalize (GObject *object)
{
  SlotjeHistoryPage *self = SLOTJE_HISTORY_PAGE (object);

  g_ptr_array_unref (self->day_rows);
  g_clear_pointer (&self->dates, g_free);

  G_OBJECT_CLASS (slotje_history_page_parent_class)->finalize (object);
}

static void
slotje_history_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeHistoryPage *self = SLOTJE_HISTORY_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_history_page_class_init (SlotjeHistoryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_history_page_constructed;
  object_class->dispose = slotje_history_page_dispose;
  object_class->finalize = slotje_history_page_finalize;
  object_class->set_property = slotje_history_page_set_property;
  widget_class->map = slotje_history_page_map;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SLOTJE_TYPE_TIMELINE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-history-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, empty);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, comparison);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, headline);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, period);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, timeline);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, then);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, now);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, days);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, changes);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, due);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, due_list);
  gtk_widget_class_bind_template_child (widget_class, SlotjeHistoryPage, when);
  gtk_widget_class_install_action (widget_class, "history.remind", NULL, remind_action);
}

static void
slotje_history_page_init (SlotjeHistoryPage *self)
{
  self->day_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->then, "notify::selected", G_CALLBACK (choice_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->now, "notify::selected", G_CALLBACK (choice_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->timeline, "chosen", G_CALLBACK (dot_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
slotje_history_page_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_HISTORY_PAGE, "session", session, NULL);
}
