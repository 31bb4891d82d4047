/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-question-where.h"

#include <glib/gi18n.h>

#include "slotje-check-words.h"
#include "slotje-row-layout.h"
#include "slotje-ui-access.h"
#include "slotje-ui-link.h"
#include "slotje-ui-text.h"

struct _SlotjeQuestionWhere
{
  GtkWidget parent_instance;

  GtkBox *paths;
  GtkLabel *called;
  GtkWidget *clients;
  GtkToggleButton *web;
  GtkToggleButton *app;
  GtkWidget *open;
  GtkWidget *copy;
  GtkWidget *careful;
  GtkLabel *source;

  SlotjeCheck *check;
  char *url; /* (nullable): of the page that is shown */
  gboolean prefers_app;
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (SlotjeQuestionWhere, slotje_question_where, GTK_TYPE_WIDGET)

static const char *
get_client (gboolean app)
{
  return app ? "app" : "web";
}

static gboolean
has_client (const SlotjeSetting *setting, gboolean app)
{
  for (guint i = 0; i < setting->n_where; i++)
    {
      if (g_str_equal (setting->where[i].client, get_client (app)))
        return TRUE;
    }

  return FALSE;
}

static void
add_path (SlotjeQuestionWhere *self, const char *path, gboolean dim)
{
  GtkWidget *label = slotje_ui_text_new_label (path, "slotje-path");

  if (dim)
    gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (self->paths, label);
}

/* The way, in the language that is preferred first, or the only one it is known in; whether there
 * was any. */
static gboolean
add_paths (SlotjeQuestionWhere *self, const SlotjeWhere *where)
{
  const char *second;
  const char *first = slotje_check_find_languages (self->check, &second);
  g_autofree char *path = slotje_say_path (where, first);
  const char *rest = g_str_equal (first, "nl") ? "en" : "nl";
  g_autofree char *other = second != NULL || path == NULL ? slotje_say_path (where, rest) : NULL;

  if (path != NULL)
    add_path (self, path, FALSE);
  if (other != NULL && g_strcmp0 (path, other) != 0)
    add_path (self, other, path != NULL);

  return path != NULL || other != NULL;
}

static void
remove_paths (SlotjeQuestionWhere *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->paths))) != NULL)
    gtk_box_remove (self->paths, child);
}

/* Whose Dutch words are the least certain ones of all that is shown. */
static SlotjeWordsStatus
get_status (const SlotjeSetting *setting, gboolean app)
{
  SlotjeWordsStatus status = setting->label.nl != NULL ? setting->label.status : SLOTJE_WORDS_OURS;

  for (guint i = 0; i < setting->n_where; i++)
    {
      const SlotjeWhere *where = &setting->where[i];

      if (g_str_equal (where->client, get_client (app)) && where->path_nl != NULL &&
          where->path_nl[0] != NULL)
        status = MAX (status, where->path_status);
    }

  return status;
}

static void
show_source (SlotjeQuestionWhere *self, gboolean app)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self->check);
  const SlotjePlatform *platform = slotje_check_get_platform (self->check);
  const char *status = slotje_say_words_status (get_status (setting, app));
  const guint32 today = slotje_session_get_today (slotje_check_get_session (self->check));
  const SlotjeCare care = slotje_care_find (setting->verified, setting->confidence, today);
  g_autofree char *checked = slotje_say_source (platform, (const char *const *) setting->sources,
                                                setting->verified, setting->confidence, today);
  g_autoptr (GString) text = g_string_new (NULL);

  if (setting->n_where > 0)
    {
      /* TRANSLATORS: under the names of menus and settings; %s is the name of a platform */
      g_string_append_printf (text, _ ("Shown as %s writes it."), platform->name);
      g_string_append_c (text, ' ');
    }
  if (setting->n_where > 0 && status != NULL)
    g_string_append_printf (text, "%s ", status);
  g_string_append (text, checked);

  slotje_ui_text_set_label (self->source, text->str);
  /* What asks for care is not whispered. */
  if (care != SLOTJE_CARE_NONE)
    gtk_widget_remove_css_class (GTK_WIDGET (self->source), "dim-label");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->source), "dim-label");
  gtk_widget_set_visible (self->careful, care != SLOTJE_CARE_NONE);
}

static void
show_ways (SlotjeQuestionWhere *self, gboolean app)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self->check);
  gboolean found = FALSE;

  remove_paths (self);
  g_clear_pointer (&self->url, g_free);
  for (guint i = 0; i < setting->n_where; i++)
    {
      const SlotjeWhere *where = &setting->where[i];

      if (!g_str_equal (where->client, get_client (app)))
        continue;

      found |= add_paths (self, where);
      if (self->url == NULL)
        self->url = g_strdup (where->url);
    }

  if (!found && setting->n_where > 0)
    gtk_box_append (
        self->paths,
        slotje_ui_text_new_label (
            _ ("We do not know the way yet. Look under the settings of your account."), NULL));
  else if (setting->n_where == 0)
    gtk_box_append (
        self->paths,
        slotje_ui_text_new_label (
            _ ("There is no page for this that we know of. Answer what you remember."), NULL));
}

static void
refresh (SlotjeQuestionWhere *self)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self->check);
  const gboolean has_web = has_client (setting, FALSE);
  const gboolean has_app = has_client (setting, TRUE);
  const gboolean app = has_app && (self->prefers_app || !has_web);

  self->showing = TRUE;
  gtk_toggle_button_set_active (app ? self->app : self->web, TRUE);
  self->showing = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->web), has_web);
  gtk_widget_set_visible (GTK_WIDGET (self->app), has_app);
  gtk_widget_set_visible (self->clients, has_web || has_app);

  show_ways (self, app);
  show_source (self, app);
  gtk_widget_set_visible (self->open, self->url != NULL);
  gtk_widget_set_visible (self->copy, self->url != NULL);
}

static void
client_toggled_cb (SlotjeQuestionWhere *self)
{
  if (self->showing || self->check == NULL)
    return;

  /* The other one of the two is still off while this one goes off. */
  self->prefers_app = !gtk_toggle_button_get_active (self->web);
  refresh (self);
}

static void
open_clicked_cb (SlotjeQuestionWhere *self)
{
  slotje_ui_link_open (GTK_WIDGET (self), self->url);
}

static void
copy_clicked_cb (SlotjeQuestionWhere *self)
{
  slotje_ui_link_copy (GTK_WIDGET (self), self->url);
}

static void
slotje_question_where_dispose (GObject *object)
{
  SlotjeQuestionWhere *self = SLOTJE_QUESTION_WHERE (object);

  g_clear_object (&self->check);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_question_where_parent_class)->dispose (object);
}

static void
slotje_question_where_finalize (GObject *object)
{
  g_free (SLOTJE_QUESTION_WHERE (object)->url);

  G_OBJECT_CLASS (slotje_question_where_parent_class)->finalize (object);
}

static void
slotje_question_where_class_init (SlotjeQuestionWhereClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_question_where_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_question_where_finalize;

  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-question-where.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, paths);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, called);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, clients);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, web);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, app);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, open);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, copy);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, careful);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionWhere, source);
  gtk_widget_class_bind_template_callback (widget_class, client_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
}

static void
slotje_question_where_init (SlotjeQuestionWhere *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
slotje_question_where_set_check (SlotjeQuestionWhere *self, SlotjeCheck *check)
{
  g_return_if_fail (SLOTJE_IS_QUESTION_WHERE (self));

  if (!g_set_object (&self->check, check) || check == NULL)
    return;

  g_autofree char *called = slotje_check_say_label (check);

  slotje_ui_text_set_label (self->called, called);
  gtk_widget_set_visible (GTK_WIDGET (self->called), called != NULL);
  refresh (self);
}
