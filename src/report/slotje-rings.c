/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-rings.h"

#include "slotje-audience-words.h"

static void
add_ring (SlotjeRings *self, SlotjeRingKind kind, const SlotjeViewer *viewer)
{
  self->rings[self->n_rings++] = (SlotjeRing){ kind, viewer };
}

static void
add_viewers (SlotjeRings *self, const SlotjeScale *scale, SlotjeViewerKind kind)
{
  for (guint i = 0; i < scale->n_viewers; i++)
    if (scale->viewers[i].kind == kind)
      add_ring (self, SLOTJE_RING_VIEWER, &scale->viewers[i]);
}

/* Those with a link to you, nearest first, then strangers, then the open viewers in the order in
 * which each includes the one before. */
static void
add_rings (SlotjeRings *self, const SlotjeScale *scale)
{
  add_ring (self, SLOTJE_RING_YOU, NULL);
  add_viewers (self, scale, SLOTJE_VIEWER_RELATION);
  add_ring (self, SLOTJE_RING_STRANGERS, NULL);
  add_viewers (self, scale, SLOTJE_VIEWER_OPEN);
}

/* Somebody in a role who sees it is one of your contacts, unless @strangers, those who would see it
 * without any link to you, says more. */
static guint
find_ring (const SlotjeRings *self,
           const SlotjeScale *scale,
           SlotjeAudience audience,
           SlotjeAudience strangers)
{
  guint found = (audience & scale->roles) != 0 ? 1 : 0;

  for (guint i = 1; i < self->n_rings; i++)
    {
      const SlotjeRing *ring = &self->rings[i];
      const SlotjeAudience members = ring->kind == SLOTJE_RING_STRANGERS
                                         ? strangers & scale->roles
                                         : audience & ((SlotjeAudience) 1 << ring->viewer->index);

      if (members != 0)
        found = i;
    }

  return found;
}

/* Among strangers it is somebody in a role whom one would rather know about. */
static const SlotjeViewer *
find_widest (const SlotjeRings *self, const SlotjeScale *scale, guint ring, SlotjeAudience possible)
{
  const SlotjeViewer *widest = NULL;

  if (self->rings[ring].viewer != NULL)
    return self->rings[ring].viewer;
  if (self->rings[ring].kind == SLOTJE_RING_STRANGERS)
    widest = slotje_audience_find_widest (scale, possible & scale->roles);
  if (widest == NULL)
    widest = slotje_audience_find_widest (scale, possible);

  return widest != NULL ? widest : &scale->viewers[0];
}

static void
add_post (SlotjeRings *self,
          const SlotjeScale *scale,
          guint surface,
          const SlotjeReach *reach,
          const SlotjeReach *unlinked)
{
  SlotjeRingsPost *post = &self->posts[self->n_posts++];

  post->surface = surface;
  post->certain = find_ring (self, scale, reach->certain, reach->certain & unlinked->certain);
  post->possible = find_ring (self, scale, reach->possible, unlinked->possible);
  post->possible = MAX (post->possible, post->certain);
  post->widest = find_widest (self, scale, post->possible, reach->possible);
}

static void
add_posts (SlotjeRings *self,
           const SlotjeSubject *subject,
           const SlotjeExposure *exposure,
           const gboolean *shown)
{
  const SlotjeScale *scale = subject->platform->program->scale;
  g_autoptr (SlotjeFacts) facts = slotje_facts_copy (subject->facts);

  for (guint i = 0; i < scale->n_viewers; i++)
    facts->links[i] = 1u << SLOTJE_LINK_NONE;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      const SlotjeReach *reach = &exposure->reach[i];

      if (shown != NULL && !shown[i])
        continue;

      /* What is not there, or cannot be, says nothing about strangers. */
      if (reach->state != SLOTJE_SURFACE_OK)
        {
          add_post (self, scale, i, reach, reach);
          continue;
        }

      const SlotjeReach unlinked =
          slotje_exposure_evaluate_surface (subject->platform->program, facts, i);

      add_post (self, scale, i, reach, &unlinked);
    }
}

static int
compare_posts (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const SlotjeSurface *surfaces = user_data;
  const SlotjeRingsPost *left = a;
  const SlotjeRingsPost *right = b;

  if (left->possible != right->possible)
    return left->possible > right->possible ? -1 : 1;
  if (left->certain != right->certain)
    return left->certain > right->certain ? -1 : 1;
  if (surfaces[left->surface].weight != surfaces[right->surface].weight)
    return surfaces[left->surface].weight > surfaces[right->surface].weight ? -1 : 1;

  return (int) left->surface - (int) right->surface;
}

static gboolean
is_used (const SlotjeRings *self, guint ring)
{
  for (guint i = 0; i < self->n_posts; i++)
    if (self->posts[i].certain == ring || self->posts[i].possible == ring)
      return TRUE;

  return FALSE;
}

/* An empty ring is good news, but not one that cannot be reached at all, and strangers are there
 * only to say of something that it is not contained. */
static gboolean
is_needed (const SlotjeRings *self, const SlotjeProgram *program, guint ring)
{
  const gboolean beyond = ring > 1 && self->rings[ring].kind == SLOTJE_RING_VIEWER &&
                          self->rings[ring].viewer->kind == SLOTJE_VIEWER_RELATION;

  if (self->rings[ring].kind == SLOTJE_RING_STRANGERS)
    return is_used (self, ring);
  if (beyond && (program->links & (1u << SLOTJE_LINK_FOF)) == 0)
    return is_used (self, ring);

  return TRUE;
}

static void
drop_ring (SlotjeRings *self, guint ring)
{
  for (guint i = 0; i < self->n_posts; i++)
    {
      self->posts[i].certain -= self->posts[i].certain > ring ? 1 : 0;
      self->posts[i].possible -= self->posts[i].possible > ring ? 1 : 0;
    }
  for (guint i = ring; i + 1 < self->n_rings; i++)
    self->rings[i] = self->rings[i + 1];
  self->n_rings--;
}

/**
 * slotje_rings_new:
 * @subject: the account
 * @exposure: of that account
 * @shown: (nullable): per surface whether to include it
 *
 * Places every kind of post on the outermost ring that it certainly, and that it possibly reaches.
 * A contradiction possibly reaches all; what the person does not have reaches nobody.
 *
 * Returns: (transfer full): good as long as @subject is
 */
SlotjeRings *
slotje_rings_new (const SlotjeSubject *subject,
                  const SlotjeExposure *exposure,
                  const gboolean *shown)
{
  SlotjeRings *self = g_new0 (SlotjeRings, 1);
  const SlotjeProgram *program = subject->platform->program;

  self->posts = g_new0 (SlotjeRingsPost, exposure->n_surfaces);
  add_rings (self, program->scale);
  add_posts (self, subject, exposure, shown);
  g_qsort_with_data (self->posts, (int) self->n_posts, sizeof (SlotjeRingsPost), compare_posts,
                     subject->platform->surfaces);

  for (guint i = self->n_rings - 1; i > 0; i--)
    if (!is_needed (self, program, i))
      drop_ring (self, i);

  return self;
}

/**
 * slotje_rings_free:
 * @self: (transfer full) (nullable): rings
 */
void
slotje_rings_free (SlotjeRings *self)
{
  if (self == NULL)
    return;

  g_free (self->posts);
  g_free (self);
}

/**
 * slotje_rings_is_settled:
 * @post: one of the posts
 *
 * Returns: whether it certainly reaches as far as it possibly does
 */
gboolean
slotje_rings_is_settled (const SlotjeRingsPost *post)
{
  return post->certain == post->possible;
}
