/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo-sections.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-check-words.h"
#include "slotje-phrases.h"
#include "slotje-sentences-plan.h"
#include "slotje-tile.h"
#include "slotje-todo-words.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

#define TILE_SIZE 28
#define MOST_QUESTIONS 3

static AdwActionRow *
add_row (GtkListBox *box,
         SlotjeSession *session,
         const char *account,
         const char *title,
         const char *subtitle)
{
  AdwActionRow *row = ADW_ACTION_ROW (adw_action_row_new ());

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), title);
  slotje_ui_text_set_row_subtitle (row, subtitle);
  adw_action_row_set_title_lines (row, 0);
  adw_action_row_set_subtitle_lines (row, 0);
  adw_action_row_add_prefix (
      row, slotje_tile_new (slotje_session_get_platform (session, account), TILE_SIZE));
  gtk_list_box_append (box, GTK_WIDGET (row));

  return row;
}

/* @target is taken. */
static void
lead_to (AdwActionRow *row, const char *action, GVariant *target)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (row, arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  slotje_ui_access_make_pressable (GTK_WIDGET (row));
}

guint
slotje_todo_fill_unjudged (GtkListBox *box, SlotjeSession *session, const SlotjeTodoList *list)
{
  for (guint i = 0; i < list->unjudged->len; i++)
    {
      const char *account = g_ptr_array_index (list->unjudged, i);
      g_autofree char *name = slotje_session_dup_name (session, account);

      lead_to (add_row (box, session, account, name,
                        _ ("Say what you use it for, then Slotje knows what to close.")),
               "win.about-account", g_variant_new_string (account));
    }

  return list->unjudged->len;
}

static void
add_question (GtkListBox *box, SlotjeSession *session, const SlotjeTodoQuestion *row)
{
  const SlotjePlatform *platform = slotje_session_get_platform (session, row->account);
  g_autofree char *title = slotje_say_question (platform, &row->question);
  g_autofree char *name = slotje_session_dup_name (session, row->account);
  AdwActionRow *widget = add_row (box, session, row->account, title, name);

  if (row->question.fact == SLOTJE_FACT_LINK)
    lead_to (widget, "win.about-account", g_variant_new_string (row->account));
  else
    lead_to (widget, "win.open-setting",
             g_variant_new ("(ss)", row->account, platform->settings[row->question.fact].id));
}

/* What was left on purpose until a day that has come. */
static guint
add_reviews (GtkListBox *box, SlotjeSession *session, const char *account)
{
  const guint32 today = slotje_session_get_today (session);
  SlotjeSubject subject;
  guint n = 0;

  if (!slotje_session_subject (session, account, &subject))
    return 0;

  for (guint i = 0; i < subject.platform->n_settings; i++)
    {
      const SlotjeSetting *setting = &subject.platform->settings[i];

      if (slotje_progress_find (subject.platform, subject.account, subject.facts, i, today) !=
          SLOTJE_PROGRESS_REVIEW)
        continue;

      g_autofree char *says = slotje_check_say_review (
          slotje_facts_find_answer (subject.platform, subject.account, setting));

      lead_to (add_row (box, session, account, slotje_words_get (&setting->question), says),
               "win.open-setting", g_variant_new ("(ss)", account, setting->id));
      n++;
    }

  return n;
}

guint
slotje_todo_fill_questions (GtkListBox *box, SlotjeSession *session, const SlotjeTodoList *list)
{
  const guint n = MIN (list->questions->len, MOST_QUESTIONS);
  guint n_reviews = 0;

  for (guint i = 0; i < list->accounts->len; i++)
    n_reviews += add_reviews (box, session, g_ptr_array_index (list->accounts, i));
  for (guint i = 0; i < n; i++)
    add_question (box, session, &g_array_index (list->questions, SlotjeTodoQuestion, i));

  return n_reviews + n;
}

/* What you can still do about it, else who decides. */
static char *
say_actions (const SlotjeSurface *surface, guint decides)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new ();

  for (guint i = 0; i < surface->n_actions; i++)
    g_ptr_array_add (actions, (gpointer) slotje_words_get (&surface->actions[i]));
  g_ptr_array_add (actions, NULL);

  if (surface->n_actions > 0)
    return g_strjoinv (" · ", (char **) actions->pdata);

  return g_strdup (decides & SLOTJE_DECIDES_OTHER ? _ ("Somebody else decides this.")
                                                  : _ ("The platform decides this."));
}

static void
add_other (GtkListBox *box, SlotjeSession *session, const SlotjeTodoRemainder *row)
{
  const SlotjePlatform *platform = slotje_session_get_platform (session, row->account);
  const SlotjeSurface *surface = &platform->surfaces[row->remainder.surface];
  const SlotjeViewer *viewer = slotje_audience_find_widest (
      platform->program->scale, row->remainder.certain | row->remainder.possible);
  g_autofree char *actions = say_actions (surface, row->remainder.decides);

  lead_to (add_row (box, session, row->account, slotje_words_get (&surface->label), actions),
           "win.explain-cell", g_variant_new ("(sss)", row->account, surface->id, viewer->id));
}

/* The same kind of post may be there for more reasons than one. */
static gboolean
is_repeated (const SlotjeTodoList *list, guint index)
{
  const SlotjeTodoRemainder *row = &g_array_index (list->remainders, SlotjeTodoRemainder, index);

  for (guint i = 0; i < index; i++)
    {
      const SlotjeTodoRemainder *earlier =
          &g_array_index (list->remainders, SlotjeTodoRemainder, i);

      if (earlier->account == row->account && earlier->remainder.surface == row->remainder.surface)
        return TRUE;
    }

  return FALSE;
}

guint
slotje_todo_count_others (const SlotjeTodoList *list)
{
  guint n = 0;

  for (guint i = 0; i < list->remainders->len; i++)
    n += is_repeated (list, i) ? 0 : 1;

  return n;
}

guint
slotje_todo_fill_others (GtkListBox *box,
                         SlotjeSession *session,
                         const SlotjeTodoList *list,
                         guint most)
{
  guint n = 0;

  for (guint i = 0; i < list->remainders->len && n < most; i++)
    {
      if (is_repeated (list, i))
        continue;

      add_other (box, session, &g_array_index (list->remainders, SlotjeTodoRemainder, i));
      n++;
    }

  return n;
}

guint
slotje_todo_fill_good (GtkListBox *box, SlotjeSession *session, const SlotjeTodoList *list)
{
  for (guint i = 0; i < list->good->len; i++)
    {
      const SlotjeTodoGood *good = g_ptr_array_index (list->good, i);
      const SlotjePlatform *platform = slotje_session_get_platform (session, good->account);
      g_autofree char *surfaces = slotje_todo_say_surfaces (platform, good->surfaces);
      g_autofree char *title = slotje_phrase_start_upper (surfaces);
      g_autofree char *name = slotje_session_dup_name (session, good->account);
      AdwActionRow *row = add_row (box, session, good->account, title, name);

      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
    }

  return list->good->len;
}

void
slotje_todo_fill_empty (AdwStatusPage *page, SlotjeSession *session)
{
  const guint n = slotje_profile_get_n_accounts (slotje_session_get_profile (session));

  adw_status_page_set_icon_name (page, "object-select-symbolic");
  if (n == 0)
    slotje_ui_text_set_status (page, _ ("No accounts yet"),
                               _ ("Add the accounts you have. Then you find here the few changes "
                                  "that close most."));
  else
    slotje_ui_text_set_status (page, _ ("Nothing to look up"),
                               _ ("The catalogue does not know these platforms."));
}
