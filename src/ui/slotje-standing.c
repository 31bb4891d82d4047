/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-standing.h"

#include <glib/gi18n.h>

#include "slotje-checklist.h"
#include "slotje-layout.h"
#include "slotje-tally.h"

gboolean
slotje_standing_is_known (SlotjeSession *session, const char *account)
{
  const SlotjeProgress progress = slotje_session_get_progress (session, account);

  return slotje_progress_has_begun (&progress);
}

SlotjePoints
slotje_standing_score (SlotjeSession *session, const char *account)
{
  SlotjeSubject subject;

  if (!slotje_standing_is_known (session, account) ||
      !slotje_session_subject (session, account, &subject))
    return (SlotjePoints){ 0, 0, 0 };

  g_autoptr (SlotjeIntention) intention = slotje_intention_new_for_account (
      subject.platform, subject.account, subject.facts, slotje_session_get_today (session));
  SlotjePoints points =
      slotje_tally_score (subject.platform, slotje_session_get_weights (session, account),
                          intention, slotje_session_get_exposure (session, account));

  /* Known all the same when nothing counts that could be too open. */
  points.of = MAX (points.of, 1);

  return slotje_points_to_thousandths (points);
}

SlotjeStanding
slotje_standing_find (SlotjeSession *session)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  const guint n = slotje_profile_get_n_accounts (profile);
  g_autofree SlotjePoints *points = g_new0 (SlotjePoints, n + 1);

  for (guint i = 0; i < n; i++)
    points[i] = slotje_standing_score (session, slotje_profile_get_account (profile, i)->id);

  const SlotjeHeadline headline = slotje_headline_find (points, n);
  const int worst = headline.worst;

  return (SlotjeStanding){
    .account = worst >= 0 ? slotje_profile_get_account (profile, (guint) worst)->id : NULL,
    .points = headline.points,
    .n_unknown = headline.n_unknown,
  };
}

typedef struct
{
  const char *account;
  SlotjePoints points;
  guint index;
} Place;

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *x = a;
  const Place *y = b;

  if ((x->points.of > 0) != (y->points.of > 0))
    return x->points.of > 0 ? -1 : 1;
  if (x->points.worst != y->points.worst)
    return x->points.worst > y->points.worst ? -1 : 1;
  if (x->points.best != y->points.best)
    return x->points.best > y->points.best ? -1 : 1;

  return x->index < y->index ? -1 : 1;
}

GPtrArray *
slotje_standing_list_worst_first (SlotjeSession *session)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  GPtrArray *accounts = g_ptr_array_new ();

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const char *account = slotje_profile_get_account (profile, i)->id;
      Place place = { account, slotje_standing_score (session, account), i };

      g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (accounts, (gpointer) g_array_index (places, Place, i).account);

  return accounts;
}

char *
slotje_standing_say_account (const SlotjeStanding *self, SlotjeSession *session)
{
  if (self->account == NULL)
    return NULL;

  g_autofree char *name = slotje_session_dup_name (session, self->account);

  if (slotje_profile_get_n_accounts (slotje_session_get_profile (session)) == 1)
    return g_steal_pointer (&name);

  /* TRANSLATORS: %s is the name of the account that is worst off of all */
  return g_strdup_printf (_ ("Worst off: %s"), name);
}

char *
slotje_standing_say_points (const SlotjeStanding *self)
{
  if (self->account == NULL)
    return NULL;

  g_autofree char *worst = slotje_layout_say_tenths (self->points.worst);
  g_autofree char *best = slotje_layout_say_tenths (self->points.best);

  if (self->points.best == self->points.worst)
    /* TRANSLATORS: how open an account is, as in “43.2” */
    return g_strdup_printf (_ ("That is %s points of 100."), worst);

  /* TRANSLATORS: how open an account is in the worst case and in the best, as in “43.2” */
  return g_strdup_printf (_ ("That is %1$s points of 100 in the worst case, and %2$s in the best."),
                          worst, best);
}

char *
slotje_standing_say_unknown (const SlotjeStanding *self)
{
  if (self->n_unknown == 0)
    return NULL;
  if (self->account == NULL)
    return g_strdup_printf (ngettext ("%u account is not known yet.",
                                      "%u accounts are not known yet.", self->n_unknown),
                            self->n_unknown);

  return g_strdup_printf (ngettext ("%u account is not known yet, and may be worse.",
                                    "%u accounts are not known yet, and may be worse.",
                                    self->n_unknown),
                          self->n_unknown);
}

const char *
slotje_standing_find_telling (SlotjeSession *session)
{
  SlotjeProfile *profile = slotje_session_get_profile (session);
  SlotjeNextQuestion best = { .sure = -1 };
  const char *found = NULL;

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const char *id = slotje_profile_get_account (profile, i)->id;
      SlotjeNextQuestion question;

      if (slotje_checklist_find_telling (session, id, &question) &&
          (question.sure > best.sure ||
           (question.sure == best.sure && question.possible > best.possible)))
        {
          best = question;
          found = id;
        }
    }

  return found;
}
