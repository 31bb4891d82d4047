/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo-trial.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"
#include "slotje-row-layout.h"
#include "slotje-sentences-plan.h"
#include "slotje-shape.h"
#include "slotje-todo-words.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeTodoTrial
{
  GtkWidget parent_instance;

  guint n_lines;
};

G_DEFINE_FINAL_TYPE (SlotjeTodoTrial, slotje_todo_trial, GTK_TYPE_WIDGET)

/* Kinds of posts of which the same becomes the same for the same viewers. */
typedef struct
{
  SlotjeValue from;
  SlotjeValue to;
  SlotjeAudience viewers;
  GArray *surfaces;
} Line;

static void
line_free (Line *line)
{
  g_array_unref (line->surfaces);
  g_free (line);
}

/* One line per surface and transition. */
static Line *
find_line (GPtrArray *lines, const SlotjeCellChange *cell)
{
  Line *line;

  for (guint i = 0; i < lines->len; i++)
    {
      line = g_ptr_array_index (lines, i);
      if (line->from == cell->from && line->to == cell->to &&
          g_array_index (line->surfaces, guint, 0) == cell->surface)
        return line;
    }

  line = g_new0 (Line, 1);
  line->from = cell->from;
  line->to = cell->to;
  line->surfaces = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (line->surfaces, cell->surface);
  g_ptr_array_add (lines, line);

  return line;
}

static gboolean
join_line (GPtrArray *lines, const Line *other)
{
  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = g_ptr_array_index (lines, i);

      if (line->from == other->from && line->to == other->to && line->viewers == other->viewers)
        {
          g_array_append_vals (line->surfaces, other->surfaces->data, other->surfaces->len);
          return TRUE;
        }
    }

  return FALSE;
}

/* (transfer full) (element-type Line) */
static GPtrArray *
make_lines (const GArray *cells)
{
  g_autoptr (GPtrArray) single = g_ptr_array_new ();
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);

  for (guint i = 0; i < cells->len; i++)
    {
      const SlotjeCellChange *cell = &g_array_index (cells, SlotjeCellChange, i);

      find_line (single, cell)->viewers |= (SlotjeAudience) 1 << cell->viewer;
    }

  for (guint i = 0; i < single->len; i++)
    {
      Line *line = g_ptr_array_index (single, i);

      if (join_line (lines, line))
        line_free (line);
      else
        g_ptr_array_add (lines, line);
    }

  return lines;
}

static const char *
get_format (SlotjeTransition transition)
{
  switch (transition)
    {
    case SLOTJE_TRANSITION_CLOSED:
      /* TRANSLATORS: of a kind of post; a list of viewers */
      return _ ("no longer for %s");
    case SLOTJE_TRANSITION_CONFIRMED_CLOSED:
      /* TRANSLATORS: of a kind of post that they perhaps could see; a list of viewers */
      return _ ("certainly not for %s");
    case SLOTJE_TRANSITION_BECAME_UNSURE:
      /* TRANSLATORS: of a kind of post; a list of viewers */
      return _ ("no longer certain for %s");
    case SLOTJE_TRANSITION_OPENED:
      /* TRANSLATORS: of a kind of post; a list of viewers */
      return _ ("from now on also for %s");
    case SLOTJE_TRANSITION_CONFIRMED_OPEN:
      /* TRANSLATORS: of a kind of post; a list of viewers */
      return _ ("certainly for %s");
    case SLOTJE_TRANSITION_POSSIBLY_OPENED:
    case SLOTJE_TRANSITION_NONE:
    default:
      /* TRANSLATORS: of a kind of post; a list of viewers */
      return _ ("perhaps also for %s");
    }
}

static GtkWidget *
new_shapes (const Line *line)
{
  GtkWidget *shapes = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_widget_add_css_class (arrow, "dim-label");
  gtk_image_set_pixel_size (GTK_IMAGE (arrow), 12);
  gtk_box_append (GTK_BOX (shapes), slotje_shape_new (line->from));
  gtk_box_append (GTK_BOX (shapes), arrow);
  gtk_box_append (GTK_BOX (shapes), slotje_shape_new (line->to));
  gtk_widget_set_margin_top (shapes, 3);

  return shapes;
}

static void
add_line (SlotjeTodoTrial *self, const SlotjePlatform *platform, const Line *line)
{
  const SlotjeTransition transition = slotje_transition_get (line->from, line->to);
  g_autofree char *list = slotje_todo_say_surfaces (platform, line->surfaces);
  g_autofree char *what = slotje_phrase_start_upper (list);
  g_autofree char *viewers = slotje_todo_say_viewers (platform, line->viewers);
  g_autoptr (GString) whom = g_string_new (get_format (transition));
  GtkWidget *row = slotje_row_layout_new_box (12, GTK_ALIGN_START);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_string_replace (whom, "%s", viewers, 1);
  gtk_box_append (GTK_BOX (words), slotje_ui_text_new_paragraph (what, NULL));
  gtk_box_append (GTK_BOX (words), slotje_ui_text_new_paragraph (whom->str, "slotje-reason"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (row), new_shapes (line));
  gtk_box_append (GTK_BOX (row), words);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
  self->n_lines++;
}

static void
add_text (SlotjeTodoTrial *self, const char *text, const char *css_class)
{
  gtk_widget_set_parent (slotje_ui_text_new_paragraph (text, css_class), GTK_WIDGET (self));
}

/* What it takes to change it, in the words of the catalogue. */
static void
add_costs (SlotjeTodoTrial *self, const SlotjePlatform *platform, const SlotjeTodoItem *item)
{
  for (guint i = 0; i < item->changes->len; i++)
    {
      const SlotjeChange *change = &g_array_index (item->changes, SlotjeChange, i);
      const char *cost = slotje_words_get (&platform->settings[change->subject].cost);

      if (*cost != '\0')
        add_text (self, cost, "slotje-reason");
    }
}

static void
fill (SlotjeTodoTrial *self, SlotjeSession *session, const SlotjeTodoItem *item)
{
  SlotjeSubject subject;

  if (!slotje_session_subject (session, item->account, &subject))
    return;

  g_autoptr (SlotjeIntention) intention = slotje_intention_new_for_account (
      subject.platform, subject.account, subject.facts, slotje_session_get_today (session));
  g_autoptr (SlotjeWhatIf) what_if = slotje_what_if (
      subject.platform, slotje_session_get_weights (session, item->account), subject.facts,
      intention, (const SlotjeChange *) item->changes->data, item->changes->len);
  g_autoptr (GPtrArray) lines = make_lines (what_if->cells);
  g_autofree char *lost = slotje_say_lost (subject.platform, what_if->lost);

  if (lines->len == 0)
    add_text (self, _ ("By itself this changes nothing yet: do first what stands above it."), NULL);
  else
    add_text (self, _ ("If you do this now, this changes:"), "heading");
  for (guint i = 0; i < lines->len; i++)
    add_line (self, subject.platform, g_ptr_array_index (lines, i));
  if (lost != NULL)
    add_text (self, lost, NULL);
  if (!what_if->possible)
    add_text (self, _ ("This does not go together with another answer; please look at both."),
              NULL);
  add_costs (self, subject.platform, item);
}

static void
slotje_todo_trial_dispose (GObject *object)
{
  slotje_ui_access_remove_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (slotje_todo_trial_parent_class)->dispose (object);
}

static void
slotje_todo_trial_class_init (SlotjeTodoTrialClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_todo_trial_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
slotje_todo_trial_init (SlotjeTodoTrial *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 9);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), _ ("What would change"));
}

GtkWidget *
slotje_todo_trial_new (SlotjeSession *session, const SlotjeTodoItem *item)
{
  SlotjeTodoTrial *self = g_object_new (SLOTJE_TYPE_TODO_TRIAL, NULL);

  fill (self, session, item);

  return GTK_WIDGET (self);
}

guint
slotje_todo_trial_get_n_lines (SlotjeTodoTrial *self)
{
  g_return_val_if_fail (SLOTJE_IS_TODO_TRIAL (self), 0);

  return self->n_lines;
}
