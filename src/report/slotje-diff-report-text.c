/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-diff-groups.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"
#include "slotje-sentences-plan.h"

#define NUMBER_WIDTH 8
#define LINE_INDENT 2

static void
add_groups (GString *text, const SlotjeDiffAccount *account)
{
  g_autoptr (GPtrArray) groups = slotje_diff_account_list_groups (account);
  g_autofree char *praise = slotje_diff_account_say_praise (account);

  for (guint i = 0; i < groups->len; i++)
    {
      const SlotjeItem *group = g_ptr_array_index (groups, i);

      g_string_append_printf (text, "\n%s\n", group->text);
      for (guint j = 0; j < group->details->len; j++)
        slotje_layout_add_wrapped (text, g_ptr_array_index (group->details, j), LINE_INDENT);
    }
  if (praise != NULL)
    {
      g_string_append_c (text, '\n');
      slotje_layout_add_wrapped (text, praise, 0);
    }
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
add_notes (GString *text, const SlotjeDrift *drift)
{
  g_autoptr (GPtrArray) notes = slotje_diff_say_notes (drift);

  for (guint i = 0; i < notes->len; i++)
    slotje_layout_add_wrapped (text, notes->pdata[i], 0);
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
  add_notes (text, account->drift);
  if (account->drift->cells->len == 0)
    {
      slotje_layout_add_wrapped (text, _ ("Nobody sees more or less than before."), 0);
      return;
    }

  add_groups (text, account);
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
