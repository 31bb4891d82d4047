/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-diff.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-phrases.h"
#include "slotje-sentences-plan.h"

#define NUMBER_WIDTH 8

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

static void
add_group (GString *text,
           const SlotjeDiffAccount *account,
           SlotjeTransition transition,
           SlotjeDriftPart cause)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;
  g_autofree char *title = NULL;
  guint i = 0;

  while (i < account->drift->cells->len)
    {
      g_autofree char *line = say_surface (account, &i, transition, cause);

      if (line != NULL)
        g_strv_builder_add (builder, line);
    }

  lines = g_strv_builder_end (builder);
  /* TRANSLATORS: a heading: what happened (“Opened”) and whose doing it was (“by what others
   * decide”) */
  title = g_strdup_printf (_ ("%s, %s"), slotje_say_transition (transition),
                           slotje_say_drift_part (cause));
  slotje_layout_add_section (text, title, (const char *const *) lines);
}

static void
add_praise (GString *text, const SlotjeDiffAccount *account)
{
  guint n = 0;
  g_autofree char *praise = NULL;

  for (guint i = 0; account->new != NULL &&i < account->drift->cells->len; i++)
    if (slotje_drift_cell_is_praise (&g_array_index (account->drift->cells, SlotjeDriftCell, i)))
      n++;
  if (n == 0)
    return;

  /* TRANSLATORS: a number of pairs of a kind of post and a kind of viewer */
  praise = g_strdup_printf (ngettext ("You closed %u of these yourself: well done.",
                                      "You closed %u of these yourself: well done.", n),
                            n);
  g_string_append_c (text, '\n');
  slotje_layout_add_wrapped (text, praise, 0);
}

static void
add_number (GString *text, const char *label, guint width, gint64 number, gboolean with_sign)
{
  g_autofree char *digits = with_sign ? g_strdup_printf ("%+" G_GINT64_FORMAT, number)
                                      : g_strdup_printf ("%" G_GINT64_FORMAT, number);

  g_string_append (text, "  ");
  slotje_layout_add_padded (text, label, width);
  g_string_append_printf (text, "%*s\n", NUMBER_WIDTH, digits);
}

/* The parts, so that anybody can add them up. */
static void
add_points (GString *text, const SlotjeDrift *drift)
{
  const char *before = _ ("before");
  const char *now = _ ("now");
  guint width = (guint) MAX (g_utf8_strlen (before, -1), g_utf8_strlen (now, -1));
  g_autofree char *title = NULL;

  for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    width = MAX (width, (guint) g_utf8_strlen (slotje_say_drift_part ((SlotjeDriftPart) part), -1));

  /* TRANSLATORS: a heading above a sum: the most points there can be */
  title = g_strdup_printf (_ ("How open it is in the worst case, in points of %d"),
                           (int) MAX (drift->before.of, drift->after.of));
  g_string_append_printf (text, "\n%s\n", title);
  add_number (text, before, width, drift->before.worst, FALSE);
  for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
    add_number (text, slotje_say_drift_part ((SlotjeDriftPart) part), width,
                drift->parts[part].worst, TRUE);
  add_number (text, now, width, drift->after.worst, FALSE);
}

static void
add_account (GString *text, const SlotjeDiffAccount *account)
{
  const SlotjeAccount *record = slotje_diff_account_get (account);
  g_autofree char *name = slotje_say_account (account->platform, record);

  g_string_append_printf (text, "%s (%s)\n", name, record->id);
  if (account->old == NULL)
    slotje_layout_add_wrapped (text, _ ("This account is new."), 0);
  if (account->new == NULL)
    slotje_layout_add_wrapped (text, _ ("This account is gone."), 0);
  if (account->drift->cells->len == 0)
    {
      slotje_layout_add_wrapped (text, _ ("Nobody sees more or less than before."), 0);
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint part = 0; part < SLOTJE_N_DRIFT_PARTS; part++)
      add_group (text, account, order[i], (SlotjeDriftPart) part);
  add_praise (text, account);
  add_points (text, account->drift);
}

/**
 * slotje_diff_report_text:
 * @diff: what changed
 *
 * Returns: (transfer full): what opened, closed and became unsure, per account, by whose doing, and
 *   how many points each part added
 */
char *
slotje_diff_report_text (const SlotjeDiff *diff)
{
  GString *text = g_string_new (NULL);

  if (diff->accounts->len == 0)
    g_string_append_printf (text, "%s\n", _ ("There is no account to compare."));

  for (guint i = 0; i < diff->accounts->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, '\n');
      add_account (text, g_ptr_array_index (diff->accounts, i));
    }

  return g_string_free (text, FALSE);
}
