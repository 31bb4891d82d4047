/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-why-parts.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-phrases.h"
#include "slotje-sentences-plan.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"
#include "slotje-verdict-mark.h"

void
slotje_why_parts_add_heading (GtkBox *box, const char *text)
{
  GtkWidget *label = slotje_ui_text_new_label (text, "heading");

  gtk_widget_add_css_class (label, "slotje-heading");
  gtk_box_append (box, label);
}

void
slotje_why_parts_add_text (GtkBox *box, const char *text)
{
  gtk_box_append (box, slotje_ui_text_new_label (text, NULL));
}

GtkListBox *
slotje_why_parts_add_list (GtkBox *box, const char *name)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  slotje_ui_text_set_accessible_label (list, name);
  gtk_box_append (box, list);

  return GTK_LIST_BOX (list);
}

/* How it compares with what is meant. */
void
slotje_why_parts_add_judgement (GtkBox *box, const SlotjeWhy *why)
{
  const char *account = why->subject.account->id;
  const SlotjeIntention *intention = slotje_session_get_intention (why->session, account);
  const SlotjeVerdict verdict =
      slotje_intention_compare (intention, slotje_session_get_exposure (why->session, account),
                                why->surface->index, why->viewer->index);
  g_autofree char *text = slotje_say_judgement (why->subject.platform,
                                                &intention->wishes[why->surface->index], verdict);
  GtkWidget *line;
  GtkWidget *mark;

  if (text == NULL)
    return;

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  mark = slotje_verdict_mark_new (verdict);
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_widget_set_margin_top (mark, 5);
  gtk_box_append (GTK_BOX (line), mark);
  gtk_box_append (GTK_BOX (line), slotje_ui_text_new_label (text, NULL));
  gtk_box_append (box, line);
}

static AdwActionRow *
add_row (GtkListBox *list, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), subtitle);
  slotje_ui_text_set_accessible_label (row, title);
  gtk_list_box_append (list, row);

  return ADW_ACTION_ROW (row);
}

/* Makes the row lead to another page; @action has been given its target. */
static void
make_link (AdwActionRow *row, const char *action)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
  slotje_ui_access_make_pressable (GTK_WIDGET (row));
}

static void
add_fact_row (GtkListBox *list, const SlotjeWhy *why, SlotjeFact fact, gboolean with_value)
{
  const char *account = why->subject.account->id;
  const guint viewer = why->viewer->index;
  g_autofree char *name = slotje_say_fact_name (&why->subject, fact, viewer);
  g_autofree char *value = slotje_say_fact (&why->subject, fact, viewer);
  g_autofree char *sentence = slotje_phrase_start_upper (value);
  AdwActionRow *row;

  if (fact == SLOTJE_FACT_LINK)
    {
      row = add_row (list, with_value ? sentence : name, NULL);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(sss)", "details", account,
                                        why->viewer->id);
      make_link (row, "win.go");
      return;
    }

  const SlotjeSetting *setting = &why->subject.platform->settings[fact];

  row = add_row (list, with_value ? sentence : name,
                 with_value ? NULL : slotje_words_get (&setting->question));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", account, setting->id);
  make_link (row, "win.open-setting");
}

static void
add_texts (GtkBox *box, char **texts)
{
  for (char **text = texts; *text != NULL; text++)
    slotje_why_parts_add_text (box, *text);
}

void
slotje_why_parts_add_reasons (GtkBox *box, const SlotjeWhy *why)
{
  g_auto (GStrv) texts = slotje_say_why (&why->subject, why->explanation);

  add_texts (box, texts);
}

/* The answers that all this follows from, to go and look at them again. */
void
slotje_why_parts_add_facts (GtkBox *box, const SlotjeWhy *why)
{
  const SlotjeExplanation *explanation = why->explanation;
  const GArray *facts = NULL;
  GtkListBox *list;

  if (explanation->state == SLOTJE_SURFACE_CONTRADICTION)
    facts = explanation->clash;
  else if (explanation->reasons != NULL && explanation->reasons->len > 0)
    facts = g_ptr_array_index (explanation->reasons, 0);
  if (facts == NULL || facts->len == 0)
    return;

  /* TRANSLATORS: heading above the answers of the person from which a conclusion follows */
  slotje_why_parts_add_heading (box, _ ("It follows from your answers"));
  list = slotje_why_parts_add_list (box, _ ("It follows from your answers"));
  for (guint i = 0; i < facts->len; i++)
    add_fact_row (list, why, g_array_index (facts, SlotjeFact, i), TRUE);
}

static gboolean
can_be_looked_up (const SlotjeWhy *why, SlotjeFact fact)
{
  return fact == SLOTJE_FACT_LINK ||
         why->subject.platform->settings[fact].controller != SLOTJE_CONTROLLER_PLATFORM;
}

void
slotje_why_parts_add_settles (GtkBox *box, const SlotjeWhy *why)
{
  g_auto (GStrv) texts = slotje_say_decides (&why->subject, why->explanation);
  const GArray *pivots = why->explanation->pivots;
  GtkListBox *list = NULL;

  if (texts[0] == NULL)
    return;

  slotje_why_parts_add_heading (box, _ ("What would settle it"));
  add_texts (box, texts);
  for (guint i = 0; i < pivots->len; i++)
    {
      SlotjeFact fact = g_array_index (pivots, SlotjeFact, i);

      if (!can_be_looked_up (why, fact))
        continue;
      if (list == NULL)
        list = slotje_why_parts_add_list (box, _ ("What would settle it"));
      add_fact_row (list, why, fact, FALSE);
    }
}

void
slotje_why_parts_add_changes (GtkBox *box, const SlotjeWhy *why)
{
  g_auto (GStrv) texts = slotje_say_changes (&why->subject, why->explanation);

  if (texts[0] == NULL)
    return;

  slotje_why_parts_add_heading (box, _ ("What would change it"));
  add_texts (box, texts);
}

void
slotje_why_parts_add_irrelevant (GtkBox *box, const SlotjeWhy *why)
{
  g_autofree char *text = slotje_say_irrelevant (&why->subject, why->explanation);

  if (text == NULL)
    return;

  slotje_why_parts_add_heading (box, _ ("What does not matter here"));
  slotje_why_parts_add_text (box, text);
}

static void
presence_changed_cb (GtkSwitch *toggle, GParamSpec *pspec, SlotjeSession *session)
{
  const char *account = g_object_get_data (G_OBJECT (toggle), "slotje-account");
  const char *surface = g_object_get_data (G_OBJECT (toggle), "slotje-surface");

  slotje_session_set_absent (session, account, surface, !gtk_switch_get_active (toggle));
}

/* Whether the person has this kind of post at all is a question that only they can answer. */
static void
add_presence (GtkListBox *list, const SlotjeWhy *why)
{
  AdwActionRow *row = add_row (list, slotje_words_get (&why->surface->present), NULL);
  GtkWidget *toggle = gtk_switch_new ();

  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (toggle, !slotje_session_get_read_only (why->session));
  gtk_switch_set_active (GTK_SWITCH (toggle), why->explanation->state != SLOTJE_SURFACE_ABSENT);
  slotje_ui_text_set_accessible_label (toggle, slotje_words_get (&why->surface->present));
  g_object_set_data_full (G_OBJECT (toggle), "slotje-account", g_strdup (why->subject.account->id),
                          g_free);
  g_object_set_data_full (G_OBJECT (toggle), "slotje-surface", g_strdup (why->surface->id), g_free);
  g_signal_connect_object (toggle, "notify::active", G_CALLBACK (presence_changed_cb), why->session,
                           0);
  adw_action_row_add_suffix (row, toggle);
  adw_action_row_set_activatable_widget (row, toggle);
}

void
slotje_why_parts_add_actions (GtkBox *box, const SlotjeWhy *why)
{
  const SlotjeSurface *surface = why->surface;
  gboolean absent = why->explanation->state == SLOTJE_SURFACE_ABSENT;
  GtkListBox *list;

  if ((surface->n_actions == 0 || absent) && surface->present.en == NULL)
    return;

  /* TRANSLATORS: heading above what the person can do: “You can: Delete the comment” */
  slotje_why_parts_add_heading (box, _ ("You can"));
  list = slotje_why_parts_add_list (box, _ ("You can"));
  for (guint i = 0; i < surface->n_actions && !absent; i++)
    {
      AdwActionRow *row = add_row (list, slotje_words_get (&surface->actions[i]), NULL);

      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
    }
  if (surface->present.en != NULL)
    add_presence (list, why);
}
