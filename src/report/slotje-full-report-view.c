/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-full-report-private.h"

#include <glib/gi18n.h>

#include "slotje-exposure-report.h"
#include "slotje-paper-style.h"
#include "slotje-phrases.h"
#include "slotje-rings-draw.h"

/* As on a screen, and then made smaller: so wide on paper. */
#define RINGS_RADIUS 240.0
#define RINGS_LABEL 12.5
#define RINGS_WIDTH 310.0

/* (transfer full) (nullable): the kinds of posts in that state, as a list. */
static char *
list_surfaces (const SlotjeAudit *audit, SlotjeSurfaceState state)
{
  const SlotjePlatform *platform = audit->subject.platform;
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < platform->n_surfaces; i++)
    if (audit->exposure->reach[i].state == state)
      g_ptr_array_add (names, (gpointer) slotje_words_get (&platform->surfaces[i].phrase));

  return names->len > 0 ? slotje_phrase_join_and (names) : NULL;
}

static void
add_grid_row (SlotjeBlock *table, const SlotjeAudit *audit, guint surface)
{
  const SlotjePlatform *platform = audit->subject.platform;

  slotje_block_add_row (table);
  slotje_block_add_cell (table, slotje_words_get (&platform->surfaces[surface].label));
  for (guint i = 0; i < platform->program->scale->n_viewers; i++)
    slotje_block_add_value (table, slotje_exposure_get_value (audit->exposure, surface, i),
                            slotje_report_find_decides (audit, surface, i));
}

static void
add_rest (SlotjePaper *paper, const SlotjeAudit *audit)
{
  g_autofree char *absent = list_surfaces (audit, SLOTJE_SURFACE_ABSENT);
  g_autofree char *clashing = list_surfaces (audit, SLOTJE_SURFACE_CONTRADICTION);
  g_autofree char *without = NULL;
  g_autofree char *clash = NULL;

  if (clashing != NULL)
    /* TRANSLATORS: a list of kinds of posts: “your posts and your stories” */
    clash = g_strdup_printf (_ ("Your answers contradict each other about %s."), clashing);
  if (absent != NULL)
    /* TRANSLATORS: a list of kinds of posts: “your posts and your stories” */
    without = g_strdup_printf (_ ("Left out, because you do not have them: %s."), absent);
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_PLAIN, clash);
  slotje_paper_add_paragraph (paper, SLOTJE_TONE_QUIET, without);
}

void
slotje_full_report_add_grid (SlotjePaper *paper, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeScale *scale = platform->program->scale;
  SlotjeBlock *table;

  slotje_paper_add_heading (paper, 2, _ ("Who sees what"));
  table = slotje_paper_add_table (paper, _ ("Who sees what"));
  slotje_block_add_column (table, _ ("Kind of post"), NULL, 1);
  for (guint i = 0; i < scale->n_viewers; i++)
    {
      g_autofree char *viewer = slotje_say_viewer (platform, &scale->viewers[i]);

      slotje_block_add_column (table, viewer, slotje_words_get (&scale->viewers[i].column), 0);
    }
  for (guint i = 0; i < platform->n_surfaces; i++)
    if (audit->exposure->reach[i].state != SLOTJE_SURFACE_ABSENT)
      add_grid_row (table, audit, i);
  add_rest (paper, audit);
}

/* What is drawn, and the names of the rings. */
typedef struct
{
  SlotjeRingsLayout *layout;
  GStrv labels;
} Rings;

static void
rings_free (gpointer data)
{
  Rings *self = data;

  slotje_rings_layout_free (self->layout);
  g_strfreev (self->labels);
  g_free (self);
}

static SlotjeRingsStyle
get_style (void)
{
  const SlotjeInk accent = SLOTJE_PAPER_ACCENT;

  return (SlotjeRingsStyle){
    .family = SLOTJE_PAPER_FONT,
    .label_size = RINGS_LABEL,
    .ground = SLOTJE_PAPER_GROUND,
    .band = { accent.red, accent.green, accent.blue, 0.07 },
    .line = { accent.red, accent.green, accent.blue, 0.35 },
    .text = SLOTJE_PAPER_TEXT,
    .dot = accent,
    .on_dot = SLOTJE_PAPER_GROUND,
  };
}

static void
draw_rings (cairo_t *cr, gconstpointer data)
{
  const Rings *self = data;
  const SlotjeRingsStyle style = get_style ();

  cairo_save (cr);
  cairo_scale (cr, RINGS_WIDTH / (2 * RINGS_RADIUS), RINGS_WIDTH / (2 * RINGS_RADIUS));
  slotje_rings_draw (cr, self->layout, (const char *const *) self->labels, &style,
                     SLOTJE_RINGS_NOTHING);
  cairo_restore (cr);
}

static void
add_picture (SlotjePaper *paper, const SlotjePlatform *platform, const SlotjeRings *rings)
{
  const SlotjeRingsStyle style = get_style ();
  Rings *data = g_new0 (Rings, 1);
  double widths[SLOTJE_RINGS_MAX];
  double height;

  data->labels = g_new0 (char *, rings->n_rings + 1);
  for (guint i = 0; i < rings->n_rings; i++)
    data->labels[i] = slotje_rings_say_ring (platform, &rings->rings[i], TRUE);
  height = slotje_rings_measure_labels (&style, (const char *const *) data->labels, rings->n_rings,
                                        widths);
  data->layout = slotje_rings_layout_new (rings, RINGS_RADIUS, widths, height);

  slotje_paper_take_picture (
      paper,
      _ ("Rings from you to the whole web, with a dot for each kind of post: a full one "
         "certainly reaches its ring, a dashed one might."),
      &(SlotjePicture){ .width = RINGS_WIDTH,
                        .height = RINGS_WIDTH,
                        .draw = draw_rings,
                        .data = data,
                        .free_data = rings_free });
}

static void
add_post (SlotjeBlock *table, const SlotjeAudit *audit, const SlotjeRings *rings, guint post)
{
  const SlotjePlatform *platform = audit->subject.platform;
  const SlotjeRingsPost *shown = &rings->posts[post];
  g_autofree char *number = g_strdup_printf ("%u", post + 1);
  g_autofree char *ring = slotje_rings_say_ring (platform, &rings->rings[shown->possible], FALSE);
  g_autofree char *why = slotje_rings_say_short (rings, &audit->subject, post);

  slotje_block_add_row (table);
  slotje_block_add_cell (table, number);
  slotje_block_add_cell (table, slotje_words_get (&platform->surfaces[shown->surface].label));
  slotje_block_add_cell (table, ring);
  slotje_block_add_cell (table, why)->aside =
      slotje_rings_say_certain (rings, audit->subject.platform, post);
}

void
slotje_full_report_add_rings (SlotjePaper *paper, const SlotjeAudit *audit)
{
  const SlotjePlatform *platform = audit->subject.platform;
  g_autofree gboolean *shown = g_new0 (gboolean, platform->n_surfaces + 1);
  g_autoptr (SlotjeRings) rings = NULL;
  SlotjeBlock *table;

  for (guint i = 0; i < platform->n_surfaces; i++)
    shown[i] = audit->exposure->reach[i].state != SLOTJE_SURFACE_ABSENT;
  rings = slotje_rings_new (&audit->subject, audit->exposure, shown);

  slotje_paper_add_heading (paper, 2, _ ("How far it reaches, and why"));
  add_picture (paper, platform, rings);
  table = slotje_paper_add_table (paper, _ ("How far each kind of post reaches"));
  slotje_block_add_column (table, _ ("No."), NULL, 2);
  slotje_block_add_column (table, _ ("Kind of post"), NULL, 9);
  slotje_block_add_column (table, _ ("Reaches as far as"), NULL, 8);
  slotje_block_add_column (table, _ ("Why"), NULL, 12);
  for (guint i = 0; i < rings->n_posts; i++)
    add_post (table, audit, rings, i);
}
