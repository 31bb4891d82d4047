/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-page-header.h"
#include "slotje-row-layout.h"
#include "slotje-todo-list.h"
#include "slotje-todo-row.h"
#include "slotje-todo-sections.h"
#include "slotje-todo-words.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

/* The rest is behind a button: a few changes get done, and a long list of what one cannot change
 * helps nobody. */
#define FIRST_ITEMS 6
#define FIRST_OTHERS 4

struct _SlotjeTodoPage
{
  GtkWidget parent_instance;

  AdwStatusPage *empty;
  GtkWidget *add;
  GtkWidget *content;
  GtkWidget *fine_box;
  GtkLabel *fine;
  GtkLabel *headline;
  GtkLabel *rest;
  GtkListBox *items;
  GtkButton *more_items;
  GtkButton *recall;
  GtkWidget *unjudged_section;
  GtkListBox *unjudged;
  GtkWidget *questions_section;
  GtkListBox *questions;
  GtkWidget *others_section;
  GtkListBox *others;
  GtkButton *more;
  GtkWidget *good_section;
  GtkListBox *good;

  SlotjeSession *session;
  gboolean all_items; /* asked for */
  gboolean all_others;
  gboolean stale;
  guint rebuild_id;
};

G_DEFINE_FINAL_TYPE (SlotjeTodoPage, slotje_todo_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void queue_rebuild (SlotjeTodoPage *self);

static void
clear (GtkListBox *box)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (box, 0)) != NULL)
    gtk_list_box_remove (box, GTK_WIDGET (row));
}

static void
done_cb (SlotjeTodoPage *self, SlotjeTodoRow *row)
{
  if (slotje_todo_record (self->session, slotje_todo_row_get_item (row)))
    slotje_ui_text_toast_with_button (GTK_WIDGET (self), _ ("Recorded as you changed it"),
                                      _ ("_Undo"), "win.undo");
}

static void
later_cb (SlotjeTodoPage *self, SlotjeTodoRow *row)
{
  slotje_todo_postpone (self->session, slotje_todo_row_get_item (row));
  queue_rebuild (self);
}

static void
recall_clicked_cb (SlotjeTodoPage *self)
{
  slotje_todo_recall_all (self->session);
  queue_rebuild (self);
}

static void
more_others_clicked_cb (SlotjeTodoPage *self)
{
  self->all_others = TRUE;
  queue_rebuild (self);
}

static void
more_items_clicked_cb (SlotjeTodoPage *self)
{
  self->all_items = TRUE;
  queue_rebuild (self);
}

/* (transfer full) (nullable): the key of the change that is being tried. */
static char *
dup_tried (SlotjeTodoPage *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->items, i)) != NULL; i++)
    {
      SlotjeTodoItem *item = slotje_todo_row_get_item (SLOTJE_TODO_ROW (row));
      const SlotjePlatform *platform = slotje_session_get_platform (self->session, item->account);

      if (platform != NULL && slotje_todo_row_get_trying (SLOTJE_TODO_ROW (row)))
        return slotje_todo_item_dup_key (item, platform);
    }

  return NULL;
}

static void
add_item (SlotjeTodoPage *self, SlotjeTodoItem *item, double share, const char *tried)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, item->account);
  g_autofree char *key = slotje_todo_item_dup_key (item, platform);
  GtkWidget *row = slotje_todo_row_new (self->session, item, share);

  g_signal_connect_object (row, "was-changed", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "later", G_CALLBACK (later_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->items, row);
  if (g_strcmp0 (key, tried) == 0)
    slotje_todo_row_set_trying (SLOTJE_TODO_ROW (row), TRUE);
}

/* How many of @n rows to show: all, or the first few when there are quite some more. */
static guint
limit (guint n, guint first, gboolean all)
{
  return all || n <= first + 1 ? n : first;
}

static void
say_more (GtkButton *button, guint n)
{
  /* TRANSLATORS: a button that shows the rest of a list */
  g_autofree char *label = g_strdup_printf (ngettext ("%u more", "%u more", n), n);

  gtk_button_set_label (button, label);
  gtk_widget_set_visible (GTK_WIDGET (button), n > 0);
}

static guint
add_items (SlotjeTodoPage *self, const SlotjeTodoList *list, const char *tried)
{
  const guint shown = limit (list->items->len, FIRST_ITEMS, self->all_items);
  gint64 most = 1;

  for (guint i = 0; i < list->items->len; i++)
    most = MAX (most, ((SlotjeTodoItem *) g_ptr_array_index (list->items, i))->gain.worst);

  for (guint i = 0; i < shown; i++)
    {
      SlotjeTodoItem *item = g_ptr_array_index (list->items, i);

      add_item (self, item, (double) item->gain.worst / (double) most, tried);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->items), shown > 0);
  say_more (self->more_items, list->items->len - shown);

  return shown;
}

static void
say_headline (SlotjeTodoPage *self, const SlotjeTodoList *list, guint shown)
{
  g_autofree char *fine = slotje_todo_say_fine (list);
  g_autofree char *headline = slotje_todo_say_headline (list, shown);
  g_autofree char *rest = slotje_todo_say_rest (list, shown);

  slotje_ui_text_set_label (self->fine, fine != NULL ? fine : "");
  gtk_widget_set_visible (self->fine_box, fine != NULL);
  slotje_ui_text_set_label (self->headline, headline);
  slotje_ui_text_set_label (self->rest, rest);
}

static void
say_recall (SlotjeTodoPage *self, guint n)
{
  g_autofree char *label =
      g_strdup_printf (ngettext ("Show %u that you put off", "Show %u that you put off", n), n);

  gtk_button_set_label (self->recall, label);
  gtk_widget_set_visible (GTK_WIDGET (self->recall), n > 0);
}

static void
add_sections (SlotjeTodoPage *self, const SlotjeTodoList *list)
{
  const guint n_others = slotje_todo_count_others (list);
  const guint shown = limit (n_others, FIRST_OTHERS, self->all_others);

  gtk_widget_set_visible (self->unjudged_section,
                          slotje_todo_fill_unjudged (self->unjudged, self->session, list) > 0);
  gtk_widget_set_visible (self->questions_section,
                          slotje_todo_fill_questions (self->questions, self->session, list) > 0);
  gtk_widget_set_visible (self->others_section,
                          slotje_todo_fill_others (self->others, self->session, list, shown) > 0);
  gtk_widget_set_visible (self->good_section,
                          slotje_todo_fill_good (self->good, self->session, list) > 0);
  say_more (self->more, n_others - shown);
}

static gboolean
has_focus_inside (SlotjeTodoPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, self->content);
}

static void
rebuild (SlotjeTodoPage *self)
{
  const gboolean focused = has_focus_inside (self);
  g_autofree char *tried = dup_tried (self);
  g_autoptr (SlotjeTodoList) list = slotje_todo_list_new (self->session);
  const gboolean empty = list->accounts->len == 0;

  self->stale = FALSE;
  if (focused)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  clear (self->items);
  clear (self->unjudged);
  clear (self->questions);
  clear (self->others);
  clear (self->good);

  gtk_widget_set_visible (GTK_WIDGET (self->empty), empty);
  gtk_widget_set_visible (self->content, !empty);
  if (empty)
    {
      slotje_todo_fill_empty (self->empty, self->session);
      gtk_widget_set_visible (self->add, !slotje_session_get_read_only (self->session));
      return;
    }

  say_headline (self, list, add_items (self, list, tried));
  say_recall (self, list->n_later);
  add_sections (self, list);
  if (focused)
    gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}

static gboolean
rebuild_cb (gpointer data)
{
  SlotjeTodoPage *self = data;

  self->rebuild_id = 0;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    rebuild (self);

  return G_SOURCE_REMOVE;
}

/* Not at once: it may be asked for by a row that is in the middle of something. */
static void
queue_rebuild (SlotjeTodoPage *self)
{
  self->stale = TRUE;
  if (self->rebuild_id == 0)
    self->rebuild_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, rebuild_cb, self, NULL);
}

static void
slotje_todo_page_map (GtkWidget *widget)
{
  SlotjeTodoPage *self = SLOTJE_TODO_PAGE (widget);

  if (self->stale)
    rebuild (self);

  GTK_WIDGET_CLASS (slotje_todo_page_parent_class)->map (widget);
}

static void
slotje_todo_page_constructed (GObject *object)
{
  SlotjeTodoPage *self = SLOTJE_TODO_PAGE (object);

  G_OBJECT_CLASS (slotje_todo_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  self->stale = TRUE;
  g_signal_connect_object (self->session, "changed", G_CALLBACK (queue_rebuild), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_todo_page_dispose (GObject *object)
{
  SlotjeTodoPage *self = SLOTJE_TODO_PAGE (object);

  g_clear_handle_id (&self->rebuild_id, g_source_remove);
  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_todo_page_parent_class)->dispose (object);
}

static void
slotje_todo_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeTodoPage *self = SLOTJE_TODO_PAGE (object);

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
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-todo-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, empty);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, add);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, content);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, fine_box);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, fine);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, headline);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, rest);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, items);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, more_items);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, recall);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, unjudged_section);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, unjudged);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, questions_section);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, questions);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, others_section);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, others);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, more);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, good_section);
  gtk_widget_class_bind_template_child (widget_class, SlotjeTodoPage, good);
  gtk_widget_class_bind_template_callback (widget_class, recall_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_others_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_items_clicked_cb);
}

static void
slotje_todo_page_class_init (SlotjeTodoPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = slotje_todo_page_constructed;
  object_class->dispose = slotje_todo_page_dispose;
  object_class->set_property = slotje_todo_page_set_property;
  GTK_WIDGET_CLASS (klass)->map = slotje_todo_page_map;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SLOTJE_TYPE_PAGE_HEADER);
  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
slotje_todo_page_init (SlotjeTodoPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_todo_page_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_TODO_PAGE, "session", session, NULL);
}
