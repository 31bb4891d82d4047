/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-sentences.h"

G_BEGIN_DECLS

/* You, those with a link to you, people you do not know, and the open viewers. */
#define SLOTJE_RINGS_MAX (SLOTJE_MAX_VIEWERS + 2)

typedef enum
{
  SLOTJE_RING_YOU,
  SLOTJE_RING_VIEWER,
  SLOTJE_RING_STRANGERS, /* some people without a link to you, but not everybody */
} SlotjeRingKind;

/**
 * SlotjeRing:
 * @viewer: (nullable): of kind %SLOTJE_RING_VIEWER only
 */
typedef struct
{
  SlotjeRingKind kind;
  const SlotjeViewer *viewer;
} SlotjeRing;

/**
 * SlotjeRingsPost:
 * @surface: index of the surface
 * @certain: index of the outermost ring that certainly sees it
 * @possible: likewise, that possibly does; never smaller than @certain
 * @widest: by whose eyes to explain how far it reaches
 */
typedef struct
{
  guint surface;
  guint certain;
  guint possible;
  const SlotjeViewer *widest;
} SlotjeRingsPost;

/**
 * SlotjeRings:
 * @rings: from the inside to the outside; the first is you alone
 * @posts: the farthest reaching first; people call them by their place in it, counted from one
 *
 * How far each kind of post of one account reaches, from you to the whole world.
 */
typedef struct
{
  guint n_rings;
  SlotjeRing rings[SLOTJE_RINGS_MAX];
  guint n_posts;
  SlotjeRingsPost *posts;
} SlotjeRings;

/* @shown: (nullable): per surface whether it is among the posts; NULL for all. Borrows from
 * @subject. */
SlotjeRings *slotje_rings_new (const SlotjeSubject *subject,
                               const SlotjeExposure *exposure,
                               const gboolean *shown);
void slotje_rings_free (SlotjeRings *self);
gboolean slotje_rings_is_settled (const SlotjeRingsPost *post);

/* “Your friends”, “Some people you do not know”; as a heading, or @briefly on a ring. */
char *
slotje_rings_say_ring (const SlotjePlatform *platform, const SlotjeRing *ring, gboolean briefly);
/* Whole sentences: how far a post might reach, and what is certain. */
char *slotje_rings_say_post (const SlotjeRings *self, const SlotjeSubject *subject, guint post);
/* “Certain for your friends.” (nullable): NULL when that says nothing new */
char *
slotje_rings_say_certain (const SlotjeRings *self, const SlotjePlatform *platform, guint post);
/* How sure it is and why in a few words: “Perhaps: you have not looked yet” */
char *slotje_rings_say_short (const SlotjeRings *self, const SlotjeSubject *subject, guint post);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeRings, slotje_rings_free)

G_END_DECLS
