/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-history-due.h"

#include <glib/gi18n.h>

#include "slotje-check-words.h"
#include "slotje-date.h"
#include "slotje-ui-text.h"

static gboolean
is_over (const char *until, guint32 today)
{
  guint32 day;

  return until != NULL && slotje_date_parse (until, &day) && day <= today;
}

/* (nullable): why to look again */
static char *
say_due (const SlotjeSetting *setting, const SlotjeAnswer *answer, guint32 today)
{
  g_autofree char *observed = slotje_check_say_date (answer->observed);

  if (is_over (answer->accepted_until, today))
    {
      g_autofree char *until = slotje_check_say_date (answer->accepted_until);

      /* TRANSLATORS: %s is a day */
      return g_strdup_printf (_ ("You left it so until %s."), until);
    }
  if (!slotje_facts_is_expired (setting, answer->observed, today))
    return NULL;
  if (setting->controller != SLOTJE_CONTROLLER_YOU)
    /* TRANSLATORS: %s is a day */
    return g_strdup_printf (_ ("Others decide this. You looked on %s."), observed);

  /* TRANSLATORS: %s is a day, more than a year ago */
  return g_strdup_printf (_ ("You looked on %s, long ago."), observed);
}

static GtkWidget *
new_button (const char *account, const SlotjeSetting *setting, const char *question)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Look again"));
  /* TRANSLATORS: read aloud; %s is a question of the checklist */
  g_autofree char *name = g_strdup_printf (_ ("Look again: %s"), question);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", account, setting->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-setting");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  slotje_ui_text_set_accessible_label (button, name);

  return button;
}

static void
add_row (GtkListBox *list,
         const SlotjeSubject *subject,
         const SlotjeSetting *setting,
         const char *why)
{
  GtkWidget *row = adw_action_row_new ();
  const char *question = slotje_words_get (&setting->question);
  g_autofree char *name = slotje_say_account (subject->platform, subject->account);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", name, why);

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), question);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             new_button (subject->account->id, setting, question));
  gtk_list_box_append (list, row);
}

static guint
add_account (GtkListBox *list, SlotjeSession *session, const char *account)
{
  const guint32 today = slotje_session_get_today (session);
  SlotjeSubject subject;
  guint n_rows = 0;

  if (!slotje_session_subject (session, account, &subject))
    return 0;

  for (guint i = 0; i < subject.platform->n_settings; i++)
    {
      const SlotjeSetting *setting = &subject.platform->settings[i];
      const SlotjeAnswer *answer = slotje_account_get_answer (subject.account, setting->id);
      g_autofree char *why = NULL;

      if (answer == NULL || !slotje_answer_is_recorded (answer))
        continue;

      why = say_due (setting, answer, today);
      if (why == NULL)
        continue;

      add_row (list, &subject, setting, why);
      n_rows++;
    }

  return n_rows;
}

guint
slotje_history_due_fill (GtkListBox *list, SlotjeSession *session)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  GtkListBoxRow *old;
  guint n_rows = 0;

  while ((old = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (old));

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    n_rows += add_account (list, session, slotje_profile_get_account (profile, i)->id);

  return n_rows;
}
