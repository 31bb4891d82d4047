/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rules.h"

#include "levels.h"

Rule *
rule_new (RuleKind kind, guint subject)
{
  Rule *self = g_new0 (Rule, 1);

  self->kind = kind;
  self->subject = subject;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) rule_free);

  return self;
}

void
rule_free (Rule *self)
{
  g_ptr_array_unref (self->children);
  g_free (self);
}

void
rule_add (Rule *self, Rule *child)
{
  g_ptr_array_add (self->children, child);
}

Rule *
rule_level (const char *id)
{
  return rule_new (RULE_LEVEL, levels_find (id));
}

static void
add_all (Rule *self, Rule *first, va_list rest)
{
  for (Rule *child = first; child != NULL; child = va_arg (rest, Rule *))
    rule_add (self, child);
}

Rule *
rule_by (guint setting, Rule *first, ...)
{
  Rule *self = rule_new (RULE_BY, setting);
  va_list rest;

  va_start (rest, first);
  add_all (self, first, rest);
  va_end (rest);

  return self;
}

Rule *
rule_of (RuleKind kind, Rule *first, ...)
{
  Rule *self = rule_new (kind, 0);
  va_list rest;

  va_start (rest, first);
  add_all (self, first, rest);
  va_end (rest);

  return self;
}

Rule *
rule_if (Rule *condition, Rule *then, Rule *otherwise)
{
  return rule_of (RULE_IF, condition, then, otherwise, NULL);
}

Rule *
rule_same_as (guint surface)
{
  return rule_new (RULE_SAME_AS, surface);
}

Rule *
rule_is (guint setting, const char *options)
{
  Rule *self = rule_new (RULE_IS, setting);

  for (guint i = 0; options[i] != '\0'; i++)
    self->options[g_ascii_digit_value (options[i])] = TRUE;

  return self;
}

Rule *
rule_copy (const Rule *self)
{
  Rule *copy = rule_new (self->kind, self->subject);

  memcpy (copy->options, self->options, sizeof copy->options);
  for (guint i = 0; i < self->children->len; i++)
    rule_add (copy, rule_copy (g_ptr_array_index (self->children, i)));

  return copy;
}

RuleSet *
rule_set_new (void)
{
  RuleSet *self = g_new0 (RuleSet, 1);

  self->constraints = g_ptr_array_new_with_free_func ((GDestroyNotify) rule_free);
  self->surfaces = g_ptr_array_new_with_free_func ((GDestroyNotify) rule_free);
  self->links = 0x0f;

  return self;
}

static gpointer
copy_rule_cb (gconstpointer rule, gpointer data)
{
  return rule_copy (rule);
}

RuleSet *
rule_set_copy (const RuleSet *self)
{
  RuleSet *copy = g_memdup2 (self, sizeof *self);

  copy->constraints = g_ptr_array_copy (self->constraints, (GCopyFunc) copy_rule_cb, NULL);
  g_ptr_array_set_free_func (copy->constraints, (GDestroyNotify) rule_free);
  copy->surfaces = g_ptr_array_copy (self->surfaces, (GCopyFunc) copy_rule_cb, NULL);
  g_ptr_array_set_free_func (copy->surfaces, (GDestroyNotify) rule_free);

  return copy;
}

void
rule_set_free (RuleSet *self)
{
  g_ptr_array_unref (self->constraints);
  g_ptr_array_unref (self->surfaces);
  g_free (self);
}

guint
rule_set_add_setting (RuleSet *self, guint n_options)
{
  g_assert_cmpuint (self->n_settings, <, RULES_MAX_SETTINGS);
  self->n_options[self->n_settings] = n_options;

  return self->n_settings++;
}

guint
rule_set_add_surface (RuleSet *self, Rule *audience)
{
  g_ptr_array_add (self->surfaces, audience);

  return self->surfaces->len - 1;
}

void
rule_set_add_constraint (RuleSet *self, Rule *condition)
{
  g_ptr_array_add (self->constraints, condition);
}

static void
print_rule (const Rule *rule, GString *text)
{
  static const char *const words[] = { "level",  "by", "if",  "any", "all",
                                       "sameAs", "is", "and", "or",  "not" };

  if (rule->kind == RULE_LEVEL)
    g_string_append (text, levels_get_id (rule->subject));
  else
    g_string_append_printf (text, "%s %u", words[rule->kind], rule->subject);
  for (guint i = 0; rule->kind == RULE_IS && i < SLOTJE_MAX_OPTIONS; i++)
    if (rule->options[i])
      g_string_append_printf (text, " o%u", i);
  if (rule->children->len == 0)
    return;

  g_string_append (text, " [");
  for (guint i = 0; i < rule->children->len; i++)
    {
      g_string_append (text, i > 0 ? ", " : "");
      print_rule (g_ptr_array_index (rule->children, i), text);
    }
  g_string_append_c (text, ']');
}

char *
rule_set_print (const RuleSet *self)
{
  GString *text = g_string_new ("");

  for (guint i = 0; i < self->n_settings; i++)
    g_string_append_printf (text, "setting %u: %u options%s; ", i, self->n_options[i],
                            self->chain[i] ? ", chain" : "");
  for (guint i = 0; i < self->constraints->len; i++)
    {
      g_string_append (text, "constraint ");
      print_rule (g_ptr_array_index (self->constraints, i), text);
      g_string_append (text, "; ");
    }
  for (guint i = 0; i < self->surfaces->len; i++)
    {
      g_string_append_printf (text, "surface %u: ", i);
      print_rule (g_ptr_array_index (self->surfaces, i), text);
      g_string_append (text, "; ");
    }
  g_string_append_printf (text, "links %x", self->links);

  return g_string_free (text, FALSE);
}
