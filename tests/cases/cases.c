/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cases-private.h"
#include "slotje-explanation.h"

static const char *const decider_names[] = { "you", "other", "platform" };

void
case_free (Case *self)
{
  g_free (self->name);
  slotje_facts_free (self->facts);
  g_array_unref (self->grounds);
  g_free (self);
}

const char *
case_get_name (const Case *self)
{
  return self->name;
}

guint
case_get_surface (const Case *self)
{
  return self->surface;
}

void
cases_free (Cases *self)
{
  g_free (self->platform_id);
  g_ptr_array_unref (self->cases);
  g_free (self);
}

gboolean
cases_have_option (const Cases *self, guint setting, guint option)
{
  for (guint i = 0; i < self->cases->len; i++)
    {
      const Case *one = g_ptr_array_index (self->cases, i);

      if (one->facts->answers[setting] == 1u << option)
        return TRUE;
    }

  return FALSE;
}

static gboolean
reach_equals (const SlotjeReach *a, const SlotjeReach *b)
{
  if (a->state != b->state)
    return FALSE;

  return a->state != SLOTJE_SURFACE_OK || (a->certain == b->certain && a->possible == b->possible);
}

gboolean
case_holds (const Case *self, const SlotjeProgram *program)
{
  SlotjeReach reach = slotje_exposure_evaluate_surface (program, self->facts, self->surface);

  return reach_equals (&reach, &self->reach);
}

static char *
print_reason (const GArray *reason, const SlotjePlatform *platform)
{
  GString *text = g_string_new (reason->len == 0 ? "always" : NULL);

  for (guint i = 0; i < reason->len; i++)
    {
      SlotjeFact fact = g_array_index (reason, SlotjeFact, i);

      g_string_append (text, i > 0 ? " + " : "");
      g_string_append (text, fact == SLOTJE_FACT_LINK ? "link" : platform->settings[fact].id);
    }

  return g_string_free (text, FALSE);
}

static char *
print_reasons (const SlotjeExplanation *why, const SlotjePlatform *platform)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < why->reasons->len; i++)
    {
      g_autofree char *line = print_reason (g_ptr_array_index (why->reasons, i), platform);

      g_strv_builder_add (lines, line);
    }
  list = g_strv_builder_end (lines);

  return g_strjoinv (", ", list);
}

static char *
print_deciders (const SlotjeExplanation *why)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (decider_names); i++)
    if (why->decides & (1u << i))
      g_strv_builder_add (names, decider_names[i]);
  list = g_strv_builder_end (names);

  return g_strjoinv (", ", list);
}

static const char *
name_value (const SlotjeReach *reach, guint viewer)
{
  if ((reach->certain >> viewer) & 1)
    return "yes";

  return (reach->possible >> viewer) & 1 ? "maybe" : "no";
}

static char *
describe_reach (const Case *self, const SlotjeScale *scale, const SlotjeReach *reach)
{
  GString *text = g_string_new (slotje_surface_state_to_string (reach->state));

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      guint viewer = scale->viewers[i].index;
      const char *expected = name_value (&self->reach, viewer);

      if (!g_str_equal (expected, name_value (reach, viewer)))
        g_string_append_printf (text, ", %s is %s, not %s", scale->viewers[i].id,
                                name_value (reach, viewer), expected);
    }

  return g_string_free (text, FALSE);
}

char *
case_find_fault (const Case *self, const SlotjePlatform *platform, const SlotjeProgram *program)
{
  SlotjeReach reach = slotje_exposure_evaluate_surface (program, self->facts, self->surface);

  if (!reach_equals (&reach, &self->reach))
    return describe_reach (self, program->scale, &reach);

  for (guint i = 0; i < self->grounds->len; i++)
    {
      const Ground *ground = &g_array_index (self->grounds, Ground, i);
      g_autoptr (SlotjeExplanation) why =
                     slotje_explain (program, self->facts, self->surface, ground->viewer);
      g_autofree char *reasons = print_reasons (why, platform);
      g_autofree char *decides = print_deciders (why);

      if (ground->reasons != NULL && !g_str_equal (ground->reasons, reasons))
        return g_strdup_printf ("%s because of “%s”, not “%s”",
                                program->scale->viewers[ground->viewer].id, reasons,
                                ground->reasons);
      if (ground->decides != NULL && !g_str_equal (ground->decides, decides))
        return g_strdup_printf ("for %s “%s” decides, not “%s”",
                                program->scale->viewers[ground->viewer].id, decides,
                                ground->decides);
    }

  return NULL;
}
