/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-diff-groups.h"

#include <glib/gi18n.h>

#include "slotje-phrases.h"
#include "slotje-sentences-plan.h"

/* Bad news first. */
static const SlotjeTransition order[] = {
  SLOTJE_TRANSITION_OPENED,         SLOTJE_TRANSITION_POSSIBLY_OPENED,
  SLOTJE_TRANSITION_CONFIRMED_OPEN, SLOTJE_TRANSITION_BECAME_UNSURE,
  SLOTJE_TRANSITION_CLOSED,         SLOTJE_TRANSITION_CONFIRMED_CLOSED,
};

static gboolean
is_in_group (const SlotjeDriftCell *cell, SlotjeTransition transition, SlotjeDriftPart cause)
{
  return cell->cause == cause && slotje_transition_get (cell->from, cell->to) == transition;
}

/* All viewers for whom the same became of the same kind of post; goes past its cells. */
static char *
say_surface (const SlotjeDiffAccount *account,
             guint *index,
             SlotjeTransition transition,
             SlotjeDriftPart cause)
{
  const SlotjePlatform *platform = account->platform;
  const GArray *cells = account->drift->cells;
  const SlotjeSurface *surface =
      slotje_diff_account_get_surface (account, &g_array_index (cells, SlotjeDriftCell, *index));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (; *index < cells->len; (*index)++)
    {
      const SlotjeDriftCell *cell = &g_array_index (cells, SlotjeDriftCell, *index);

      if (slotje_diff_account_get_surface (account, cell) != surface)
        break;
      if (is_in_group (cell, transition, cause))
        g_ptr_array_add (names, slotje_say_viewer_phrase (
                                    platform, &platform->program->scale->viewers[cell->viewer]));
    }
  if (names->len == 0)
    return NULL;

  list = slotje_phrase_join_and (names);
  /* TRANSLATORS: under a heading such as “Opened”: a kind of post as a title, and for whom: “your
   * manager and search engines” */
  return g_strdup_printf (_ ("%s: for %s"), slotje_words_get (&surface->label), list);
}

/* (nullable): NULL when nothing of the kind happened. */
static SlotjeItem *
make_group (const SlotjeDiffAccount *account, SlotjeTransition transition, SlotjeDriftPart cause)
{
  g_autoptr (SlotjeItem) item = NULL;
  g_autofree char *title = NULL;
  guint i = 0;

  /* TRANSLATORS: a heading: what happened (“Opened”) and whose doing it was (“by what others
   * decide”) */
  title = g_strdup_printf (_ ("%s, %s"), slotje_say_transition (transition),
                           slotje_say_drift_part (cause));
  item = slotje_item_new (title, NULL);
  while (i < account->drift->cells->len)
    {
      g_autofree char *line = say_surface (account, &i, transition, cause);

      slotje_item_add_detail (item, line);
    }

  return item->details->len > 0 ? g_steal_pointer (&item) : NULL;
}

/**
 * slotje_diff_account_list_groups:
 * @self: an account of two audits
 *
 * Returns: (transfer full) (element-type SlotjeItem): what happened and whose doing it was, with
 *   what it happened to as details; bad news first
 */
GPtrArray *
slotje_diff_account_list_groups (const SlotjeDiffAccount *self)
{
  GPtrArray *groups = slotje_item_list_new ();

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
      {
        SlotjeItem *group = make_group (self, order[i], (SlotjeDriftPart) part);

        if (group != NULL)
          g_ptr_array_add (groups, group);
      }

  return groups;
}

/**
 * slotje_diff_account_say_praise:
 * @self: an account of two audits
 *
 * Returns: (transfer full) (nullable): a sentence, or %NULL when the person closed nothing
 */
char *
slotje_diff_account_say_praise (const SlotjeDiffAccount *self)
{
  guint n = 0;

  for (guint i = 0; self->new != NULL &&i < self->drift->cells->len; i++)
    if (slotje_drift_cell_is_praise (&g_array_index (self->drift->cells, SlotjeDriftCell, i)))
      n++;
  if (n == 0)
    return NULL;

  /* TRANSLATORS: a number of pairs of a kind of post and a kind of viewer */
  return g_strdup_printf (ngettext ("You closed %u of these yourself: well done.",
                                    "You closed %u of these yourself: well done.", n),
                          n);
}

static char *
say_gone (const GPtrArray *ids)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  for (guint i = 0; i < ids->len; i++)
    /* TRANSLATORS: the short name of a kind of post, such as own-posts */
    g_ptr_array_add (names, g_strdup_printf (_ ("“%s”"), (const char *) ids->pdata[i]));
  list = slotje_phrase_join_and (names);

  /* TRANSLATORS: a list of kinds of posts in quotation marks */
  return g_strdup_printf (ngettext ("Somebody could see %s then, a kind of post that is no longer "
                                    "there. It counts for nothing here.",
                                    "Somebody could see %s then, kinds of posts that are no longer "
                                    "there. They count for nothing here.",
                                    ids->len),
                          list);
}

/**
 * slotje_diff_say_notes:
 * @drift: what changed for one account
 *
 * Returns: (transfer full) (element-type utf8): sentences about what its cells do not tell; mostly
 *   none
 */
GPtrArray *
slotje_diff_say_notes (const SlotjeDrift *drift)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);

  if (drift->gone->len > 0)
    g_ptr_array_add (notes, say_gone (drift->gone));
  if (drift->rules_unknown)
    g_ptr_array_add (notes, g_strdup (_ ("What the platform itself changed is not known: who could "
                                         "see what was not yet kept that day.")));

  return notes;
}
