/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-explanation-report.h"

#include <glib/gi18n.h>

#include "slotje-layout.h"

static void
add_heading (GString *text, const SlotjeAudit *audit, const SlotjeExplanation *explanation)
{
  const SlotjePlatform *platform = audit->subject.platform;
  g_autofree char *cell =
      slotje_say_cell (platform, &platform->surfaces[explanation->surface],
                       &platform->program->scale->viewers[explanation->viewer], explanation->value);
  g_autofree char *name = slotje_say_account (platform, audit->account);

  g_string_append_printf (text, "%s (%s)\n\n", name, audit->account->id);
  g_string_append_printf (text, "%s ", slotje_say_value_shape (explanation->value));
  slotje_layout_add_wrapped (text, cell, 0);
}

static void
add_actions (GString *text, const SlotjeSurface *surface)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) actions = NULL;

  for (guint i = 0; i < surface->n_actions; i++)
    g_strv_builder_add (builder, slotje_words_get (&surface->actions[i]));
  actions = g_strv_builder_end (builder);

  slotje_layout_add_section (text, _ ("What you can do"), (const char *const *) actions);
}

/**
 * slotje_explanation_report_text:
 * @audit: the account
 * @explanation: of one of its cells
 *
 * Returns: (transfer full): the explanation for people
 */
char *
slotje_explanation_report_text (const SlotjeAudit *audit, const SlotjeExplanation *explanation)
{
  const SlotjeSubject *subject = &audit->subject;
  const SlotjeSurface *surface = &subject->platform->surfaces[explanation->surface];
  const SlotjeRule *rule = &subject->platform->rules[surface->rule];
  g_auto (GStrv) why = slotje_say_why (subject, explanation);
  g_auto (GStrv) decides = slotje_say_decides (subject, explanation);
  g_auto (GStrv) changes = slotje_say_changes (subject, explanation);
  const char *irrelevant[2] = { NULL };
  const char *source[2] = { NULL };
  g_autofree char *irrelevant_text = slotje_say_irrelevant (subject, explanation);
  g_autofree char *source_text =
      slotje_say_source (subject->platform, (const char *const *) rule->sources, rule->verified,
                         rule->confidence, audit->today);
  GString *text = g_string_new (NULL);

  irrelevant[0] = irrelevant_text;
  source[0] = source_text;

  add_heading (text, audit, explanation);
  slotje_layout_add_section (text, _ ("Why"), (const char *const *) why);
  slotje_layout_add_section (text, _ ("Who decides"), (const char *const *) decides);
  slotje_layout_add_section (text, _ ("What would change it"), (const char *const *) changes);
  if (explanation->state == SLOTJE_SURFACE_OK)
    add_actions (text, surface);
  slotje_layout_add_section (text, _ ("What does not matter"), irrelevant);
  slotje_layout_add_section (text, _ ("Source"), source);

  return g_string_free (text, FALSE);
}
