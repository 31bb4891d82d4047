/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-question-outcome.h"

#include <glib/gi18n.h>

#include "slotje-check-words.h"
#include "slotje-row-layout.h"
#include "slotje-template.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

/* The rest is behind a button, for a wall of text is not read at all. */
#define FIRST_CAVEATS 2

struct _SlotjeQuestionOutcome
{
  GtkWidget parent_instance;

  GtkWidget *good_box;
  GtkLabel *good;
  GtkLabel *consequence;
  GtkLabel *guess;
  GtkLabel *advice;
  GtkLabel *price;
  GtkLabel *accepted;
  GtkWidget *take_back;
  GtkWidget *caveats_box;
  GtkBox *caveats;
  GtkButton *more;

  SlotjeCheck *check;
  GSignalGroup *changes;
};

G_DEFINE_FINAL_TYPE (SlotjeQuestionOutcome, slotje_question_outcome, GTK_TYPE_WIDGET)

/* Takes the text; nothing to say hides the label. */
static void
say (GtkLabel *label, char *text)
{
  g_autofree char *owned = text;

  slotje_ui_text_set_label (label, owned);
  gtk_widget_set_visible (GTK_WIDGET (label), owned != NULL && *owned != '\0');
}

/* What the answer is about when it is not about posts: “nothing changes” alone sounds as if it did
 * not matter. */
static const char *
say_unchanged (const SlotjeSetting *setting)
{
  switch (setting->section)
    {
    case SLOTJE_SECTION_DISCOVERY:
      return _ ("Noted. Who sees your posts stays the same; this is about how people find and "
                "reach you.");
    case SLOTJE_SECTION_DATA:
      return _ ("Noted. Who sees your posts stays the same; this is about what happens to your "
                "data.");
    case SLOTJE_SECTION_SAFETY:
      return _ ("Noted. Who sees your posts stays the same; this is about who can get into your "
                "account.");
    case SLOTJE_SECTION_AUDIENCE:
    case SLOTJE_SECTION_ACTION:
    case SLOTJE_N_SECTIONS:
    default:
      return _ ("Noted. This changes nothing about who sees your posts.");
    }
}

static char *
say_consequence (SlotjeCheck *check)
{
  SlotjeSession *session = slotje_check_get_session (check);
  const char *account = slotje_check_get_account (check);
  const SlotjeExposure *exposure = slotje_session_get_exposure (session, account);
  SlotjeSubject subject;
  char *text = NULL;

  if (slotje_session_subject (session, account, &subject))
    text = slotje_say_consequence (&subject, exposure, slotje_check_get_setting (check));

  return text != NULL ? text : g_strdup (say_unchanged (slotje_check_get_setting (check)));
}

/* What changing it takes, in time and otherwise. */
static char *
say_price (SlotjeCheck *check)
{
  const SlotjeSetting *setting = slotje_check_get_setting (check);
  const char *cost = slotje_words_get (&setting->cost);
  const guint minutes = MAX (setting->minutes, 1);

  if (slotje_check_get_advice (check) != SLOTJE_ADVICE_DIFFERS)
    return NULL;

  g_autofree char *time =
      g_strdup_printf (ngettext ("Changing it takes about %u minute.",
                                 "Changing it takes about %u minutes.", minutes),
                       minutes);

  return g_strjoin (" ", time, cost, NULL);
}

static char *
say_accepted (SlotjeCheck *check)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (check);

  if (slotje_check_get_advice (check) != SLOTJE_ADVICE_ACCEPTED)
    return NULL;

  const char *reason = answer->accepted_reason;
  g_autofree char *until = slotje_check_say_date (answer->accepted_until);

  if (*reason == '\0' && *until == '\0')
    return g_strdup (_ ("You leave it like this on purpose."));

  if (*reason == '\0')
    /* TRANSLATORS: %s is a date */
    return g_strdup_printf (_ ("You leave it like this on purpose, until %s."), until);

  if (*until == '\0')
    /* TRANSLATORS: %s is the reason in the person’s own words */
    return g_strdup_printf (_ ("You leave it like this on purpose: “%s”."), reason);

  /* TRANSLATORS: {reason} is in the person’s own words, {until} is a date */
  return slotje_template_fill (_ ("You leave it like this on purpose, until {until}: “{reason}”."),
                               "until", until, "reason", reason, NULL);
}

static void
add_caveat (SlotjeQuestionOutcome *self, const SlotjeWords *words)
{
  GtkWidget *line = slotje_row_layout_new_box (6, GTK_ALIGN_START);
  GtkWidget *bullet = slotje_ui_text_new_label ("•", "dim-label");
  GtkWidget *text = slotje_ui_text_new_paragraph (slotje_words_get (words), "dim-label");

  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (line), bullet);
  gtk_box_append (GTK_BOX (line), text);
  gtk_box_append (self->caveats, line);
}

/* All of them when they are few, or when asked for. */
static void
show_caveats (SlotjeQuestionOutcome *self, gboolean all)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self->check);
  const guint n = setting->n_caveats;
  const guint shown = all || n <= FIRST_CAVEATS + 1 ? n : FIRST_CAVEATS;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->caveats))) != NULL)
    gtk_box_remove (self->caveats, child);
  for (guint i = 0; i < shown; i++)
    add_caveat (self, &setting->caveats[i]);

  gtk_widget_set_visible (self->caveats_box, n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->more), shown < n);
  if (shown < n)
    {
      /* TRANSLATORS: a button that shows more things that are good to know about a setting */
      g_autofree char *label =
          g_strdup_printf (ngettext ("%u more", "%u more", n - shown), n - shown);

      gtk_button_set_label (self->more, label);
    }
}

static void
refresh (SlotjeQuestionOutcome *self)
{
  SlotjeCheck *check = self->check;
  const gboolean there = slotje_check_get_platform (check) != NULL &&
                         slotje_check_get_recorded (check) != 0 && slotje_check_applies (check);

  gtk_widget_set_visible (GTK_WIDGET (self), there);
  if (!there)
    return;

  const SlotjeAdvice advice = slotje_check_get_advice (check);

  say (self->good, advice == SLOTJE_ADVICE_GOOD ? slotje_check_say_advice (check) : NULL);
  gtk_widget_set_visible (self->good_box, advice == SLOTJE_ADVICE_GOOD);
  say (self->consequence, say_consequence (check));
  say (self->guess, slotje_check_say_guess (check));
  say (self->advice, advice == SLOTJE_ADVICE_DIFFERS ? slotje_check_say_advice (check) : NULL);
  say (self->price, say_price (check));
  say (self->accepted, say_accepted (check));
  gtk_widget_set_visible (self->take_back, advice == SLOTJE_ADVICE_ACCEPTED);
}

static void
more_clicked_cb (SlotjeQuestionOutcome *self)
{
  show_caveats (self, TRUE);
}

static void
take_back_clicked_cb (SlotjeQuestionOutcome *self)
{
  slotje_check_accept (self->check, NULL, NULL);
}

static void
slotje_question_outcome_dispose (GObject *object)
{
  SlotjeQuestionOutcome *self = SLOTJE_QUESTION_OUTCOME (object);

  g_clear_object (&self->changes);
  g_clear_object (&self->check);
  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_question_outcome_parent_class)->dispose (object);
}

static void
slotje_question_outcome_class_init (SlotjeQuestionOutcomeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_question_outcome_dispose;

  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-question-outcome.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, good_box);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, good);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, consequence);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, guess);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, advice);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, price);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, accepted);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, take_back);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, caveats_box);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, caveats);
  gtk_widget_class_bind_template_child (widget_class, SlotjeQuestionOutcome, more);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_back_clicked_cb);
}

static void
slotje_question_outcome_init (SlotjeQuestionOutcome *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->changes = g_signal_group_new (SLOTJE_TYPE_CHECK);
  g_signal_group_connect_swapped (self->changes, "changed", G_CALLBACK (refresh), self);
}

void
slotje_question_outcome_set_check (SlotjeQuestionOutcome *self, SlotjeCheck *check)
{
  g_return_if_fail (SLOTJE_IS_QUESTION_OUTCOME (self));

  if (!g_set_object (&self->check, check))
    return;

  g_signal_group_set_target (self->changes, check);
  if (check == NULL)
    return;

  show_caveats (self, FALSE);
  refresh (self);
}
