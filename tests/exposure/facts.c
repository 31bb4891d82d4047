/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "facts.h"

char *
facts_print (const GArray *facts)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < facts->len; i++)
    {
      SlotjeFact fact = g_array_index (facts, SlotjeFact, i);

      g_string_append (text, i > 0 ? " " : "");
      if (fact == SLOTJE_FACT_LINK)
        g_string_append (text, "link");
      else
        g_string_append_printf (text, "%u", fact);
    }
  g_string_append_c (text, '}');

  return g_string_free (text, FALSE);
}

void
facts_assert (const GArray *facts, const char *expected)
{
  g_autofree char *text = facts_print (facts);

  g_assert_cmpstr (text, ==, expected);
}

void
facts_set_answers (SlotjeFacts *facts, const char *answers)
{
  for (guint i = 0; i < facts->n_settings; i++)
    if (answers[i] != '*')
      facts->answers[i] = (SlotjeOptions) (1 << g_ascii_digit_value (answers[i]));
}
