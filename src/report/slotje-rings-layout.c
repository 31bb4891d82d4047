/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings-layout.h"

#include <math.h>

/* Between dots, and between a dot and a name. */
#define GAP 2.5
/* Between the line around a band and what is in it. */
#define MARGIN 1.5
#define MOST_PITCH 30.0
#define LEAST_PITCH 3.0
#define PITCH_STEP 0.25
#define LEAST_CORE 11.0
/* How far down a name may be bent, from the top; it is read no farther. */
#define MOST_LABEL_ANGLE 2.2
#define GOLDEN 0.618034

/* One circle of dots within a band. */
typedef struct
{
  double radius;
  double start; /* from the top, at both sides, there is no room */
  guint n_dots;
} Track;

/* What a band is filled with, and how big dots with their gap are. */
typedef struct
{
  guint n_dots;
  double label_width;
  double label_height;
  double pitch;
} Filling;

static double
get_strip (const Filling *filling)
{
  return MAX (filling->pitch, filling->label_width > 0 ? filling->label_height : 0);
}

static double
get_track_radius (const Filling *filling, double inner, guint n_tracks, guint track)
{
  const double below = inner + MARGIN + track * filling->pitch;

  return below + (track + 1 == n_tracks ? get_strip (filling) : filling->pitch) / 2;
}

/* Letters stand closer together at their foot. */
static double
get_label_angle (const Filling *filling, double radius)
{
  if (filling->label_width <= 0)
    return 0;

  return filling->label_width / 2 / MAX (radius - filling->label_height / 2, 1);
}

static double
get_start (const Filling *filling, double radius, gboolean outermost)
{
  const double label = outermost ? get_label_angle (filling, radius) : 0;

  return label > 0 ? label + asin (MIN (1, (filling->pitch / 2 + GAP) / radius)) : 0;
}

static guint
get_capacity (const Filling *filling, double radius, double start)
{
  const double step = 2 * asin (MIN (1, filling->pitch / 2 / radius));
  const double room = 2 * G_PI - 2 * start;

  if (room <= 0)
    return 0;

  return (guint) floor (room / step) + (start > 0 ? 1 : 0);
}

static guint
get_band_capacity (const Filling *filling, double inner, guint n_tracks)
{
  guint n = 0;

  for (guint i = 0; i < n_tracks; i++)
    {
      const double radius = get_track_radius (filling, inner, n_tracks, i);

      n += get_capacity (filling, radius, get_start (filling, radius, i + 1 == n_tracks));
    }

  return n;
}

/* A name that would be bent around too far needs a wider circle. */
static double
get_least_inner (const Filling *filling, guint n_tracks)
{
  const double radius = filling->label_width / 2 / MOST_LABEL_ANGLE + filling->label_height / 2;

  return filling->label_width > 0
             ? radius - get_track_radius (filling, 0, MAX (n_tracks, 1), MAX (n_tracks, 1) - 1)
             : 0;
}

/* As few tracks as hold the dots. */
static guint
count_tracks (const Filling *filling, double inner)
{
  guint n_tracks = filling->n_dots > 0 || filling->label_width > 0 ? 1 : 0;

  while (get_band_capacity (filling, MAX (inner, get_least_inner (filling, n_tracks)), n_tracks) <
         filling->n_dots)
    n_tracks++;

  return n_tracks;
}

static double
get_thickness (const Filling *filling, guint n_tracks)
{
  if (n_tracks == 0)
    return MARGIN;

  return 2 * MARGIN + (n_tracks - 1) * filling->pitch + get_strip (filling);
}

static void
fill (const SlotjeRings *rings,
      const double *label_widths,
      double label_height,
      double pitch,
      Filling *fillings)
{
  for (guint i = 0; i < rings->n_rings; i++)
    fillings[i] = (Filling){ 0, i > 0 ? label_widths[i] : 0, label_height, pitch };

  for (guint i = 0; i < rings->n_posts; i++)
    {
      const SlotjeRingsPost *post = &rings->posts[i];

      fillings[post->possible].n_dots++;
      /* That you see it yourself needs no dot. */
      if (!slotje_rings_is_settled (post) && post->certain > 0)
        fillings[post->certain].n_dots++;
    }
}

/* Stacks the bands, each @spare wider than it has to be; returns how far they reach. */
static double
stack (SlotjeRingsLayout *self, const Filling *fillings, double spare)
{
  double reached = 0;

  self->core_radius = MAX (LEAST_CORE, fillings[0].pitch * 0.55) + spare / 3;
  for (guint i = 0; i < self->n_bands; i++)
    {
      const Filling *filling = &fillings[i];
      const double inner = i > 0 ? reached : self->core_radius;
      const guint n_tracks = count_tracks (filling, inner);
      const double pushed = MAX (inner, get_least_inner (filling, n_tracks));

      self->bands[i].inner = reached;
      self->bands[i].outer = pushed + get_thickness (filling, n_tracks) + (i > 0 ? spare : 0);
      reached = self->bands[i].outer;
    }

  return reached;
}

static void
add_dots (SlotjeRingsLayout *self, guint band, const Track *track, const guint *queue)
{
  const double room = 2 * G_PI - 2 * track->start;
  /* Rings do not begin at the same angle, lest single dots stand in line. */
  const double shift = (fmod (band * GOLDEN, 1) - 0.5) * 0.7;
  const double step = 2 * asin (MIN (1, (self->dot_radius + GAP / 2) / track->radius));
  const gboolean tight = track->start > 0 && step * track->n_dots > room;

  for (guint i = 0; i < track->n_dots; i++)
    {
      SlotjeRingsDot *dot = &self->dots[queue[i]];
      const double place = tight && track->n_dots > 1 ? (double) i / (track->n_dots - 1)
                                                      : (i + 0.5 + shift) / track->n_dots;
      const double angle = track->start + place * room;

      dot->x = self->radius + track->radius * sin (angle);
      dot->y = self->radius - track->radius * cos (angle);
    }
}

/* @queue: the dots of this band */
static void
place_band (SlotjeRingsLayout *self, const Filling *filling, guint index, const guint *queue)
{
  SlotjeRingsBand *band = &self->bands[index];
  const double inner = index > 0 ? band->inner : self->core_radius;
  const guint n_tracks = count_tracks (filling, inner);
  const double pushed = MAX (inner, get_least_inner (filling, n_tracks));
  /* In the middle of a band that is wider than it has to be. */
  const double start = pushed + (band->outer - pushed - get_thickness (filling, n_tracks)) / 2;
  guint capacity = get_band_capacity (filling, start, n_tracks);
  guint left = filling->n_dots;

  for (guint i = 0; i < n_tracks; i++)
    {
      const double radius = get_track_radius (filling, start, n_tracks, i);
      Track track = { radius, get_start (filling, radius, i + 1 == n_tracks), 0 };
      const guint room = get_capacity (filling, radius, track.start);

      track.n_dots = capacity > 0 ? (left * room + capacity - 1) / capacity : 0;
      add_dots (self, index, &track, queue + (filling->n_dots - left));
      left -= track.n_dots;
      capacity -= room;
      band->label_radius = radius;
      band->label_angle = get_label_angle (filling, radius);
    }
}

static void
list_dots (SlotjeRingsLayout *self, const SlotjeRings *rings)
{
  self->dots = g_new0 (SlotjeRingsDot, rings->n_posts * 2);

  for (guint i = 0; i < rings->n_posts; i++)
    {
      const SlotjeRingsPost *post = &rings->posts[i];
      const gboolean settled = slotje_rings_is_settled (post);

      self->dots[self->n_dots++] = (SlotjeRingsDot){ i, post->possible, settled, 0, 0 };
      if (!settled && post->certain > 0)
        self->dots[self->n_dots++] = (SlotjeRingsDot){ i, post->certain, TRUE, 0, 0 };
    }
}

static void
place_dots (SlotjeRingsLayout *self, const Filling *fillings)
{
  g_autofree guint *queue = g_new0 (guint, MAX (self->n_dots, 1));

  for (guint band = 0; band < self->n_bands; band++)
    {
      guint n = 0;

      for (guint i = 0; i < self->n_dots; i++)
        if (self->dots[i].ring == band)
          queue[n++] = i;
      place_band (self, &fillings[band], band, queue);
    }
}

/**
 * slotje_rings_layout_new:
 * @rings: what to show
 * @radius: of the whole picture, in pixels or points
 * @label_widths: per ring how wide its name is
 * @label_height: how high a name is
 *
 * Draws dots as large as there is room for: rings that hold more posts get more circles of them.
 * A name bends over the top of its ring, where no dots come.
 *
 * Returns: (transfer full): places of everything
 */
SlotjeRingsLayout *
slotje_rings_layout_new (const SlotjeRings *rings,
                         double radius,
                         const double *label_widths,
                         double label_height)
{
  SlotjeRingsLayout *self = g_new0 (SlotjeRingsLayout, 1);
  Filling fillings[SLOTJE_RINGS_MAX];
  double pitch = MOST_PITCH;
  double reached;

  self->radius = radius;
  self->label_height = label_height;
  self->n_bands = rings->n_rings;
  list_dots (self, rings);

  fill (rings, label_widths, label_height, pitch, fillings);
  reached = stack (self, fillings, 0);
  while (reached > radius && pitch > LEAST_PITCH)
    {
      pitch -= PITCH_STEP;
      fill (rings, label_widths, label_height, pitch, fillings);
      reached = stack (self, fillings, 0);
    }

  /* The middle takes a third as much as a band. Wider circles may even need fewer of them. */
  reached = stack (self, fillings, MAX (0, radius - reached) / (self->n_bands - 1 + 1 / 3.0));
  self->bands[self->n_bands - 1].outer = MAX (radius, reached);
  self->dot_radius = (pitch - GAP) / 2;
  place_dots (self, fillings);

  return self;
}

/**
 * slotje_rings_layout_free:
 * @self: (transfer full) (nullable): places
 */
void
slotje_rings_layout_free (SlotjeRingsLayout *self)
{
  if (self == NULL)
    return;

  g_free (self->dots);
  g_free (self);
}

/**
 * slotje_rings_layout_find_dot:
 * @self: places
 * @post: index of a post
 *
 * Returns: (transfer none) (nullable): the dot on the outermost ring that it possibly reaches
 */
const SlotjeRingsDot *
slotje_rings_layout_find_dot (const SlotjeRingsLayout *self, guint post)
{
  for (guint i = 0; i < self->n_dots; i++)
    if (self->dots[i].post == post)
      return &self->dots[i];

  return NULL;
}
