/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rules-compiler.h"

#include "slotje-platform-read.h"
#include "slotje-record.h"
#include "slotje-rules-builder.h"
#include "slotje-text.h"

typedef enum
{
  NOT_VISITED,
  BEING_VISITED,
  VISITED,
} Visit;

/**
 * Compiler:
 * @builder: nodes so far
 * @same_as: per surface the indices (guint) of the surfaces that it is built on
 * @visits: per surface how far it is
 */
typedef struct
{
  SlotjeRulesBuilder builder;
  GPtrArray *same_as;
  Visit *visits;
} Compiler;

/* The depth of the document is capped, so this ends. */
static void
collect_same_as (SlotjeReader *reader, const SlotjePlatform *platform, GArray *found)
{
  if (slotje_reader_is_array (reader))
    {
      for (guint i = 0; i < slotje_reader_get_length (reader); i++)
        if (slotje_reader_enter_element (reader, i))
          {
            collect_same_as (reader, platform, found);
            slotje_reader_leave (reader);
          }
    }
  else if (slotje_reader_is_object (reader))
    {
      g_auto (GStrv) members = slotje_reader_dup_members (reader);

      for (guint i = 0; members[i] != NULL; i++)
        {
          const SlotjeSurface *other = NULL;

          if (!slotje_reader_enter_member (reader, members[i], SLOTJE_OPTIONAL))
            continue;
          if (!slotje_reader_is_string (reader))
            collect_same_as (reader, platform, found);
          else if (g_str_equal (members[i], "sameAs"))
            other = slotje_platform_find_surface (platform, slotje_reader_get_own_string (reader));
          if (other != NULL)
            g_array_append_val (found, other->index);
          slotje_reader_leave (reader);
        }
    }
}

/* Stands in the array of surfaces. */
static void
collect_all_same_as (Compiler *self)
{
  SlotjeReader *reader = self->builder.reader;

  for (guint i = 0; i < self->builder.platform->n_surfaces; i++)
    {
      GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));

      g_ptr_array_add (self->same_as, found);
      if (!slotje_reader_enter_element (reader, i))
        continue;
      if (slotje_reader_is_object (reader) &&
          slotje_reader_enter_member (reader, "audience", SLOTJE_OPTIONAL))
        {
          collect_same_as (reader, self->builder.platform, found);
          slotje_reader_leave (reader);
        }
      slotje_reader_leave (reader);
    }
}

/* Stands in the surface. */
static void
compile_audience (Compiler *self, guint surface)
{
  SlotjeReader *reader = self->builder.reader;

  if (!slotje_reader_is_object (reader) ||
      !slotje_reader_enter_member (reader, "audience", SLOTJE_REQUIRED))
    return;

  self->builder.surface_roots[surface] = slotje_rules_builder_audience (&self->builder);
  slotje_reader_leave (reader);
}

static void
complain_about_circle (Compiler *self, guint surface)
{
  slotje_reader_complain (self->builder.reader, "audience",
                          _ ("write out the audience of one of them"),
                          _ ("“%s” is the same as itself by way of “sameAs”"),
                          self->builder.platform->surfaces[surface].id);
}

/* Stands in the array of surfaces. What a surface is built on is compiled first. */
static void
compile_surface (Compiler *self, guint surface)
{
  SlotjeReader *reader = self->builder.reader;
  GArray *same_as = g_ptr_array_index (self->same_as, surface);
  gboolean circle = FALSE;

  if (self->visits[surface] != NOT_VISITED)
    return;

  self->visits[surface] = BEING_VISITED;
  for (guint i = 0; i < same_as->len; i++)
    {
      guint other = g_array_index (same_as, guint, i);

      circle = circle || self->visits[other] == BEING_VISITED;
      compile_surface (self, other);
    }
  self->visits[surface] = VISITED;

  if (!slotje_reader_enter_element (reader, surface))
    return;
  if (circle)
    complain_about_circle (self, surface);
  compile_audience (self, surface);
  slotje_reader_leave (reader);
}

static void
compile_surfaces (Compiler *self)
{
  SlotjeReader *reader = self->builder.reader;

  if (!slotje_reader_enter_array (reader, "surfaces", SLOTJE_OPTIONAL))
    return;

  collect_all_same_as (self);
  for (guint i = 0; i < self->builder.platform->n_surfaces; i++)
    compile_surface (self, i);
  slotje_reader_leave (reader);
}

static guint16
compile_constraint (SlotjeRulesBuilder *builder, SlotjeConstraint *constraint, GHashTable *seen)
{
  static const char *const known[] = { "id", "because", "sources", "is", "and", "or", "not", NULL };

  constraint->id = slotje_record_read_id (builder->reader, seen);
  slotje_record_read_prose (builder->reader, builder->platform->texts, "because", SLOTJE_OPTIONAL,
                            &constraint->because);
  constraint->sources =
      slotje_platform_read_source_ids (builder->reader, builder->platform, SLOTJE_OPTIONAL);

  return slotje_rules_builder_condition (builder, known);
}

static guint16 *
compile_constraints (SlotjeRulesBuilder *builder, SlotjePlatform *platform)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  SlotjeReader *reader = builder->reader;
  guint16 *roots;

  if (!slotje_reader_enter_array (reader, "constraints", SLOTJE_OPTIONAL))
    return NULL;

  platform->n_constraints = slotje_reader_get_length (reader);
  platform->constraints = g_new0 (SlotjeConstraint, platform->n_constraints + 1);
  roots = g_new0 (guint16, platform->n_constraints + 1);
  for (guint i = 0; i < platform->n_constraints; i++)
    {
      if (!slotje_record_enter (reader, i))
        continue;
      roots[i] = compile_constraint (builder, &platform->constraints[i], seen);
      slotje_reader_leave (reader);
    }
  slotje_reader_leave (reader);

  return roots;
}

static void
copy_settings (SlotjeProgram *program, const SlotjePlatform *platform)
{
  program->n_settings = platform->n_settings;
  program->n_options = g_new0 (guint8, platform->n_settings + 1);
  program->controllers = g_new0 (SlotjeController, platform->n_settings + 1);
  program->chain = g_new0 (gboolean, platform->n_settings + 1);
  for (guint i = 0; i < platform->n_settings; i++)
    {
      program->n_options[i] = (guint8) platform->settings[i].n_options;
      program->controllers[i] = platform->settings[i].controller;
      program->chain[i] = platform->settings[i].chain;
    }
}

static void
copy_roots (SlotjeProgram *program, const SlotjePlatform *platform, const int *roots)
{
  program->n_surfaces = platform->n_surfaces;
  program->surface_roots = g_new0 (guint16, platform->n_surfaces + 1);
  for (guint i = 0; i < platform->n_surfaces; i++)
    program->surface_roots[i] = (guint16) MAX (roots[i], 0);
}

/**
 * slotje_rules_compile:
 * @reader: stands in the root of a platform file
 * @platform: its sources, settings and surfaces were read; the constraints are
 *   added to it
 * @scale: the scale with the levels
 * @links: the links that exist there
 *
 * Compiles constraints and audiences to arrays. After complaints the program is
 * not fit for use.
 *
 * Returns: (transfer full): the program, without cones
 */
SlotjeProgram *
slotje_rules_compile (SlotjeReader *reader,
                      SlotjePlatform *platform,
                      SlotjeScale *scale,
                      SlotjeLinks links)
{
  g_autoptr (GPtrArray) same_as = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autofree int *roots = g_new (int, platform->n_surfaces + 1);
  g_autofree Visit *visits = g_new0 (Visit, platform->n_surfaces + 1);
  SlotjeProgram *program = g_new0 (SlotjeProgram, 1);
  Compiler compiler = { .same_as = same_as, .visits = visits };

  for (guint i = 0; i < platform->n_surfaces; i++)
    roots[i] = -1;
  compiler.builder = (SlotjeRulesBuilder){
    .reader = reader,
    .platform = platform,
    .scale = scale,
    .nodes = g_array_sized_new (FALSE, TRUE, sizeof (SlotjeNode), 64),
    .children = g_array_sized_new (FALSE, TRUE, sizeof (guint16), 64),
    .surface_roots = roots,
  };

  program->scale = slotje_scale_ref (scale);
  program->links = links;
  copy_settings (program, platform);
  program->constraint_roots = compile_constraints (&compiler.builder, platform);
  program->n_constraints = platform->n_constraints;
  compile_surfaces (&compiler);
  copy_roots (program, platform, roots);
  program->n_nodes = compiler.builder.nodes->len;
  program->nodes = (SlotjeNode *) g_array_free (compiler.builder.nodes, FALSE);
  program->n_children = compiler.builder.children->len;
  program->children = (guint16 *) g_array_free (compiler.builder.children, FALSE);

  return program;
}
