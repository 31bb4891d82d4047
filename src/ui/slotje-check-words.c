/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-check-words.h"

#include <glib/gi18n.h>

#include "slotje-date.h"
#include "slotje-phrases.h"
#include "slotje-search.h"
#include "slotje-template.h"

static const char *
get_option_label (SlotjeCheck *self, int option)
{
  return slotje_words_get (&slotje_check_get_setting (self)->options[option].label);
}

static char *
say_recorded (SlotjeCheck *self, SlotjeOptions recorded)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; i < slotje_check_get_setting (self)->n_options; i++)
    {
      if ((recorded & (1u << i)) != 0)
        g_ptr_array_add (labels, (gpointer) get_option_label (self, (int) i));
    }

  return slotje_phrase_join_or (labels);
}

char *
slotje_check_say_value (SlotjeCheck *self)
{
  const SlotjeOptions recorded = slotje_check_get_recorded (self);

  if (!slotje_check_applies (self))
    return g_strdup (_ ("You don’t have this"));

  if (recorded == 0)
    return g_strdup (_ ("Not looked yet"));

  return say_recorded (self, recorded);
}

char *
slotje_check_say_status (SlotjeCheck *self)
{
  g_autofree char *value = slotje_check_say_value (self);
  const SlotjeProgressState state = slotje_check_get_state (self);

  if (state == SLOTJE_PROGRESS_EXPIRED || state == SLOTJE_PROGRESS_REVIEW)
    /* TRANSLATORS: %s is how a setting was when it was last looked at */
    return g_strdup_printf (_ ("%s · time to look again"), value);

  if (state == SLOTJE_PROGRESS_CHANGED)
    /* TRANSLATORS: %s is how a setting was when it was last looked at */
    return g_strdup_printf (_ ("%s · changed since you looked"), value);

  switch (slotje_check_get_advice (self))
    {
    case SLOTJE_ADVICE_DIFFERS:
      /* TRANSLATORS: %s is how a setting is, for example “Everyone” */
      return g_strdup_printf (_ ("%s · differs from the advice"), value);
    case SLOTJE_ADVICE_ACCEPTED:
      /* TRANSLATORS: %s is how a setting is, which the person wants so */
      return g_strdup_printf (_ ("%s · on purpose"), value);
    case SLOTJE_ADVICE_GOOD:
    case SLOTJE_ADVICE_NONE:
    default:
      return g_steal_pointer (&value);
    }
}

static const char *
get_good_text (SlotjePurpose purpose)
{
  switch (purpose)
    {
    case SLOTJE_PURPOSE_PRIVATE:
      return _ ("That suits a private account.");
    case SLOTJE_PURPOSE_PROFESSIONAL:
      return _ ("That suits an account for your work.");
    case SLOTJE_PURPOSE_MIXED:
    case SLOTJE_N_PURPOSES:
    default:
      return _ ("That suits an account that is both private and for your work.");
    }
}

static const char *
get_advice_text (SlotjePurpose purpose)
{
  switch (purpose)
    {
    case SLOTJE_PURPOSE_PRIVATE:
      /* TRANSLATORS: {option} is what the platform calls it */
      return _ ("For a private account {option} suits better.");
    case SLOTJE_PURPOSE_PROFESSIONAL:
      /* TRANSLATORS: {option} is what the platform calls it */
      return _ ("For an account for your work {option} suits better.");
    case SLOTJE_PURPOSE_MIXED:
    case SLOTJE_N_PURPOSES:
    default:
      /* TRANSLATORS: {option} is what the platform calls it */
      return _ ("For an account that is both private and for your work {option} suits better.");
    }
}

char *
slotje_check_say_advice (SlotjeCheck *self)
{
  SlotjeAccount *account =
      slotje_session_get_account (slotje_check_get_session (self), slotje_check_get_account (self));
  const int advised = slotje_check_get_advised (self);

  switch (slotje_check_get_advice (self))
    {
    case SLOTJE_ADVICE_GOOD:
      return g_strdup (get_good_text (account->purpose));
    case SLOTJE_ADVICE_DIFFERS:
      {
        g_autofree char *option = slotje_phrase_quote (get_option_label (self, advised));

        return slotje_template_fill (get_advice_text (account->purpose), "option", option, NULL);
      }
    case SLOTJE_ADVICE_ACCEPTED:
    case SLOTJE_ADVICE_NONE:
    default:
      return NULL;
    }
}

char *
slotje_check_say_guess (SlotjeCheck *self)
{
  const SlotjeAnswer *answer = slotje_check_get_answer (self);
  const SlotjeOptions recorded = slotje_check_get_recorded (self);
  int guess;

  if (recorded == 0 || answer->guess == NULL)
    return NULL;

  guess = slotje_setting_find_option (slotje_check_get_setting (self), answer->guess);
  if (guess < 0)
    return NULL;

  if (recorded == (1u << guess))
    return g_strdup (_ ("You guessed right."));

  if ((recorded & (1u << guess)) != 0)
    return NULL;

  g_autofree char *option = slotje_phrase_quote (get_option_label (self, guess));

  /* TRANSLATORS: %s is the option that the person guessed, between quotation marks */
  return g_strdup_printf (_ ("You thought: %s."), option);
}

char *
slotje_check_say_label (SlotjeCheck *self)
{
  const SlotjeSetting *setting = slotje_check_get_setting (self);
  const SlotjePlatform *platform = slotje_check_get_platform (self);

  if (platform == NULL || setting->n_where == 0)
    return NULL;

  const char *other;
  g_autofree char *label =
      slotje_phrase_quote (slotje_check_find_words (self, &setting->label, &other));

  if (other == NULL)
    /* TRANSLATORS: {platform} is the name of one, {label} its words for a setting */
    return slotje_template_fill (_ ("{platform} calls it {label}."), "platform", platform->name,
                                 "label", label, NULL);

  g_autofree char *quoted = slotje_phrase_quote (other);

  /* TRANSLATORS: {platform} is the name of one, {label} its words for a setting, and
   * {other} the same words in the other of English and Dutch */
  return slotje_template_fill (_ ("{platform} calls it {label} or {other}."), "platform",
                               platform->name, "label", label, "other", quoted, NULL);
}

const char *
slotje_check_get_other_language (void)
{
  return g_str_equal (slotje_words_language (), "nl") ? "en" : "nl";
}

const char *
slotje_check_find_languages (SlotjeCheck *self, const char **second)
{
  const char *here = slotje_words_language ();
  const char *there = slotje_check_get_other_language ();

  *second = NULL;
  switch (slotje_preferences_get_labels (
      slotje_session_get_preferences (slotje_check_get_session (self))))
    {
    case SLOTJE_LABELS_WINDOW:
      return here;
    case SLOTJE_LABELS_OTHER:
      return there;
    case SLOTJE_LABELS_BOTH:
    default:
      *second = there;
      return here;
    }
}

const char *
slotje_check_find_words (SlotjeCheck *self, const SlotjeWords *words, const char **second)
{
  const char *language = slotje_check_find_languages (self, second);
  /* Of what is ours and no platform’s there is only the language of the window. */
  const char *first = words->status == SLOTJE_WORDS_OURS ? slotje_words_get (words)
                                                         : slotje_words_get_in (words, language);

  if (*second != NULL)
    *second = slotje_words_get_in (words, *second);
  if (g_strcmp0 (first, *second) == 0)
    *second = NULL;

  return first;
}

char *
slotje_check_say_review (const SlotjeAnswer *answer)
{
  g_autofree char *until = slotje_check_say_date (answer->accepted_until);

  if (*answer->accepted_reason == '\0')
    /* TRANSLATORS: {until} is a date */
    return slotje_template_fill (_ ("You left this on purpose until {until}. Is that still right?"),
                                 "until", until, NULL);

  /* TRANSLATORS: {until} is a date, {reason} is in the person’s own words */
  return slotje_template_fill (
      _ ("You left this on purpose until {until}, because: “{reason}”. Is that still right?"),
      "until", until, "reason", answer->accepted_reason, NULL);
}

static void
append_words (GString *text, const SlotjeWords *words)
{
  g_string_append_printf (text, "%s %s %s ", slotje_words_get (words),
                          words->en != NULL ? words->en : "", words->nl != NULL ? words->nl : "");
}

static const char *
get_folded (SlotjeCheck *self)
{
  static const char key[] = "slotje-folded";
  const SlotjeSetting *setting = slotje_check_get_setting (self);
  char *folded = g_object_get_data (G_OBJECT (self), key);

  if (folded != NULL)
    return folded;

  g_autoptr (GString) text = g_string_new (NULL);

  append_words (text, &setting->label);
  append_words (text, &setting->question);
  append_words (text, &setting->why);
  for (guint i = 0; i < setting->n_options; i++)
    append_words (text, &setting->options[i].label);
  folded = slotje_search_fold (text->str);
  g_object_set_data_full (G_OBJECT (self), key, folded, g_free);

  return folded;
}

gboolean
slotje_check_matches (SlotjeCheck *self, const char *query)
{
  return slotje_search_matches (get_folded (self), query);
}

char *
slotje_check_say_date (const char *iso)
{
  guint32 julian;
  GDate date;

  if (iso == NULL || !slotje_date_parse (iso, &julian))
    return g_strdup (iso != NULL ? iso : "");

  g_date_clear (&date, 1);
  g_date_set_julian (&date, julian);

  g_autoptr (GDateTime) moment = g_date_time_new_utc (
      g_date_get_year (&date), (int) g_date_get_month (&date), g_date_get_day (&date), 0, 0, 0);

  /* TRANSLATORS: a day such as “1 May 2027”, in the notation of g_date_time_format() */
  return g_date_time_format (moment, _ ("%-e %B %Y"));
}
