/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-guide.h"

#include <glib/gi18n.h>

#include "slotje-checklist.h"
#include "slotje-guide-end.h"
#include "slotje-guide-reveal.h"
#include "slotje-question.h"
#include "slotje-ui-access.h"

/* As many as five minutes are enough for. */
#define N_BRIEF 3

struct _SlotjeGuide
{
  GtkWidget parent_instance;

  GtkProgressBar *progress;
  GtkLabel *position;
  GtkScrolledWindow *scroller;
  GtkStack *stack;
  SlotjeQuestion *question;
  SlotjeGuideEnd *end;
  GtkWidget *next;
  GtkWidget *finish;
  GtkWidget *brief;

  SlotjeSession *session;
  char *account;
  GListModel *all;    /* (nullable): every question, in the usual order */
  GListModel *checks; /* (nullable): those that are asked now */
  const char *order;
  guint place; /* in @checks; their number on the last page */
};

G_DEFINE_FINAL_TYPE (SlotjeGuide, slotje_guide, GTK_TYPE_WIDGET)

enum
{
  PROP_ORDER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_brief (SlotjeGuide *self)
{
  return g_str_equal (self->order, SLOTJE_GUIDE_BRIEF);
}

static guint
count (SlotjeGuide *self)
{
  return self->checks != NULL ? g_list_model_get_n_items (self->checks) : 0;
}

static char *
say_position (SlotjeGuide *self)
{
  const guint minutes =
      slotje_checklist_estimate_minutes (slotje_checklist_count_open (self->checks));

  /* TRANSLATORS: how far in the list of questions: “question 2 of 29” */
  g_autofree char *position =
      g_strdup_printf (_ ("question %u of %u"), self->place + 1, count (self));

  if (minutes == 0)
    return g_steal_pointer (&position);

  g_autofree char *time = g_strdup_printf (
      ngettext ("about %u minute left", "about %u minutes left", minutes), minutes);

  /* TRANSLATORS: “question 2 of 29” and “about 9 minutes left” */
  return g_strdup_printf (_ ("%s · %s"), position, time);
}

static void
refresh (SlotjeGuide *self)
{
  const gboolean is_end = self->place >= count (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "guide.back", self->place > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "guide.next", !is_end);
  gtk_widget_set_visible (self->next, !is_end);
  gtk_widget_set_visible (self->finish, is_end);

  if (self->all == NULL)
    return;

  const SlotjeProgress progress = slotje_session_get_progress (self->session, self->account);
  const char *end = is_brief (self) ? _ ("Short round done") : _ ("All questions seen");
  g_autofree char *position = is_end ? g_strdup (end) : say_position (self);

  gtk_widget_set_visible (self->brief, !is_brief (self) && !slotje_progress_has_begun (&progress));

  gtk_label_set_text (self->position, position);
  gtk_progress_bar_set_fraction (self->progress,
                                 MIN (1.0, (self->place + 1.0) / (count (self) + 1.0)));
}

static void
scroll_to_top (SlotjeGuide *self)
{
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
show_end (SlotjeGuide *self)
{
  slotje_guide_end_show (self->end, self->session, self->account, self->all, is_brief (self));
}

static void
show_place (SlotjeGuide *self, guint place)
{
  g_autoptr (SlotjeCheck) check =
                 place < count (self) ? g_list_model_get_item (self->checks, place) : NULL;

  self->place = place;
  if (check != NULL)
    {
      slotje_question_set_check (self->question, check);
      gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->question));
    }
  else
    {
      show_end (self);
      gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->end));
    }
  refresh (self);
  scroll_to_top (self);
}

/* Because of a key or a button in here, so the focus goes along. */
static void
move_to (SlotjeGuide *self, guint place)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  /* Else the focus looks for a new place of its own, and what it finds is scrolled to. */
  if (root != NULL)
    gtk_root_set_focus (root, NULL);
  show_place (self, place);

  if (place < count (self))
    slotje_question_focus_first (self->question);
  else
    gtk_widget_grab_focus (self->finish);
}

/* FALSE when there is no such order. */
static gboolean
set_order (SlotjeGuide *self, const char *order)
{
  static const char *const orders[] = { SLOTJE_GUIDE_USUAL, SLOTJE_GUIDE_TELLING,
                                        SLOTJE_GUIDE_BRIEF, NULL };

  if (self->all == NULL || !g_strv_contains (orders, order))
    return FALSE;

  g_clear_object (&self->checks);
  self->order = g_intern_string (order);
  if (g_str_equal (order, SLOTJE_GUIDE_USUAL))
    self->checks = g_object_ref (self->all);
  else
    self->checks = slotje_checklist_new_telling (self->all, self->session, self->account,
                                                 is_brief (self) ? N_BRIEF : 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);

  return TRUE;
}

static void
next_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SlotjeGuide *self = SLOTJE_GUIDE (widget);
  guint place = self->place + 1;

  /* What does not apply is passed by; going back shows it. */
  for (; place < count (self); place++)
    {
      g_autoptr (SlotjeCheck) check = g_list_model_get_item (self->checks, place);

      if (slotje_check_applies (check))
        break;
    }

  move_to (self, MIN (place, count (self)));
}

static void
back_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SlotjeGuide *self = SLOTJE_GUIDE (widget);

  if (self->place > 0)
    move_to (self, self->place - 1);
}

static void
first_open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SlotjeGuide *self = SLOTJE_GUIDE (widget);

  /* Going on after the few is with all the others. */
  if (is_brief (self))
    set_order (self, SLOTJE_GUIDE_USUAL);
  move_to (self, MIN (slotje_checklist_find_open (self->checks), count (self)));
}

static void
skipped_cb (SlotjeGuide *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "guide.next", NULL);
}

static void
answered_cb (SlotjeGuide *self)
{
  slotje_guide_reveal (self->scroller, slotje_question_get_outcome (self->question));
}

static void
session_changed_cb (SlotjeGuide *self, const char *account)
{
  if (self->session == NULL || (account != NULL && !g_str_equal (account, self->account)))
    return;

  if (slotje_session_get_platform (self->session, self->account) == NULL)
    return;

  refresh (self);
  if (self->place >= count (self))
    show_end (self);
}

static void
slotje_guide_dispose (GObject *object)
{
  SlotjeGuide *self = SLOTJE_GUIDE (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->checks);
  g_clear_object (&self->all);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_guide_parent_class)->dispose (object);
}

static void
slotje_guide_finalize (GObject *object)
{
  g_free (SLOTJE_GUIDE (object)->account);

  G_OBJECT_CLASS (slotje_guide_parent_class)->finalize (object);
}

static void
slotje_guide_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_ORDER)
    g_value_set_string (value, SLOTJE_GUIDE (object)->order);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
slotje_guide_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeGuide *self = SLOTJE_GUIDE (object);

  if (id != PROP_ORDER)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  else if (set_order (self, g_value_get_string (value)))
    slotje_guide_show_first_open (self);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, progress);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, position);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, scroller);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, stack);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, question);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, end);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, next);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, finish);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuide, brief);
}

static void
slotje_guide_class_init (SlotjeGuideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = slotje_guide_dispose;
  object_class->finalize = slotje_guide_finalize;
  object_class->get_property = slotje_guide_get_property;
  object_class->set_property = slotje_guide_set_property;

  properties[PROP_ORDER] =
      g_param_spec_string ("order", NULL, NULL, SLOTJE_GUIDE_USUAL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SLOTJE_TYPE_QUESTION);
  g_type_ensure (SLOTJE_TYPE_GUIDE_END);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-guide.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, skipped_cb);

  gtk_widget_class_install_action (widget_class, "guide.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "guide.back", NULL, back_cb);
  gtk_widget_class_install_property_action (widget_class, "guide.order", "order");
  gtk_widget_class_install_action (widget_class, "guide.first-open", NULL, first_open_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "guide.next",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "guide.back",
                                       NULL);
}

static void
slotje_guide_init (SlotjeGuide *self)
{
  self->order = SLOTJE_GUIDE_USUAL;
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
slotje_guide_set_checks (SlotjeGuide *self,
                         SlotjeSession *session,
                         const char *account,
                         GListModel *checks)
{
  g_return_if_fail (SLOTJE_IS_GUIDE (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  self->all = g_object_ref (checks);
  self->checks = g_object_ref (checks);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->finish), "s", account);
  g_signal_connect_object (session, "changed", G_CALLBACK (session_changed_cb), self,
                           G_CONNECT_SWAPPED);
  slotje_guide_show_first_open (self);
}

gboolean
slotje_guide_show_setting (SlotjeGuide *self, const char *setting)
{
  g_return_val_if_fail (SLOTJE_IS_GUIDE (self), FALSE);

  if (is_brief (self))
    set_order (self, SLOTJE_GUIDE_USUAL);

  guint place =
      self->checks != NULL ? slotje_checklist_find (self->checks, setting) : SLOTJE_CHECKLIST_NONE;

  if (place == SLOTJE_CHECKLIST_NONE)
    return FALSE;

  move_to (self, place);

  return TRUE;
}

void
slotje_guide_show_first_open (SlotjeGuide *self)
{
  g_return_if_fail (SLOTJE_IS_GUIDE (self));

  show_place (self, MIN (slotje_checklist_find_open (self->checks), count (self)));
}

const char *
slotje_guide_get_setting (SlotjeGuide *self)
{
  g_return_val_if_fail (SLOTJE_IS_GUIDE (self), NULL);

  g_autoptr (SlotjeCheck) check =
                 self->checks != NULL ? g_list_model_get_item (self->checks, self->place) : NULL;

  return check != NULL ? slotje_check_get_setting (check)->id : NULL;
}
