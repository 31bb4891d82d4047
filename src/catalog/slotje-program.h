/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-scale.h"
#include "slotje-setting.h"

G_BEGIN_DECLS

#define SLOTJE_MAX_WORLDS 65536

/* The eight forms of the rule language, compiled. `sameAs` is resolved to the other surface's root,
 * so it has no node. */
typedef enum
{
  SLOTJE_NODE_LEVEL, /* subject: level */
  SLOTJE_NODE_BY,    /* subject: setting; a child per option, in option order */
  SLOTJE_NODE_IF,    /* children: condition, then, else */
  SLOTJE_NODE_ANY,   /* two or more children: union */
  SLOTJE_NODE_ALL,   /* two or more children: intersection */
  SLOTJE_NODE_IS,    /* condition; subject: setting, options: any of these */
  SLOTJE_NODE_AND,   /* condition; two or more children */
  SLOTJE_NODE_OR,    /* condition; two or more children */
  SLOTJE_NODE_NOT,   /* condition; one child */
} SlotjeNodeKind;

typedef struct
{
  guint8 kind; /* SlotjeNodeKind */
  guint8 n_children;
  guint16 subject;
  SlotjeOptions options;
  guint16 first_child; /* into SlotjeProgram.children */
} SlotjeNode;

/**
 * SlotjeCone:
 * @settings: what the surface depends on, closed under shared constraints, in catalogue order
 * @n_worlds: product of their numbers of options, at most %SLOTJE_MAX_WORLDS
 * @constraints: indices of the constraints over them
 * @all_chain: every setting in it is a chain and no constraint applies: two worlds decide
 * @tied: settings that the rule mentions twice along one way through it, or that constraints bind,
 *   as bits of positions in @settings; what each of the others may be can be looked at apart
 * @nodes: what the rule and the constraints are made of, children first
 * @affected: from `first_affected[i]` up to `first_affected[i + 1]` the nodes that the setting at
 *   position i has a say in, children first
 */
typedef struct
{
  guint n_settings;
  guint16 *settings;
  guint n_worlds;
  guint n_constraints;
  guint16 *constraints;
  gboolean all_chain;
  guint32 tied;
  guint n_nodes;
  guint16 *nodes;
  guint *first_affected;
  guint16 *affected;
} SlotjeCone;

/**
 * SlotjeProgram:
 *
 * The rules of one platform, compiled to arrays; immutable. Children always have a smaller index
 * than their parent.
 */
typedef struct
{
  SlotjeScale *scale;
  guint n_nodes;
  SlotjeNode *nodes;
  guint n_children;
  guint16 *children;

  guint n_settings;
  guint8 *n_options;             /* per setting */
  SlotjeController *controllers; /* per setting */
  gboolean *chain;               /* per setting */

  guint n_constraints;
  guint16 *constraint_roots; /* per constraint: a condition that must hold */

  guint n_surfaces;
  guint16 *surface_roots; /* per surface: an audience */
  SlotjeCone *cones;      /* per surface */

  SlotjeLinks links; /* which links exist on this platform */
} SlotjeProgram;

void slotje_program_free (SlotjeProgram *self);

/* Fills one cone, which was zeroed, for any root; FALSE when it needs more than SLOTJE_MAX_WORLDS.
 */
gboolean slotje_program_compute_cone (const SlotjeProgram *self, guint16 root, SlotjeCone *cone);
void slotje_cone_clear (SlotjeCone *cone);
/* Fills cones from nodes, roots and constraints. FALSE with the surface in @too_large when one
 * needs more than SLOTJE_MAX_WORLDS worlds. */
gboolean slotje_program_compute_cones (SlotjeProgram *self, guint *too_large);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SlotjeProgram, slotje_program_free)

G_END_DECLS
