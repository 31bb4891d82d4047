/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SlotjeWhy:
 *
 * One answered “why”, while the panel is being filled: good until the next change.
 */
typedef struct
{
  SlotjeSession *session;
  SlotjeSubject subject;
  const SlotjeSurface *surface;
  const SlotjeViewer *viewer;
  const SlotjeExplanation *explanation;
} SlotjeWhy;

/* The parts of the answer, each of which adds a heading and what belongs to it to @box, or nothing
 * when there is nothing to say. */
void slotje_why_parts_add_judgement (GtkBox *box, const SlotjeWhy *why);
void slotje_why_parts_add_reasons (GtkBox *box, const SlotjeWhy *why);
void slotje_why_parts_add_facts (GtkBox *box, const SlotjeWhy *why);
void slotje_why_parts_add_settles (GtkBox *box, const SlotjeWhy *why);
void slotje_why_parts_add_changes (GtkBox *box, const SlotjeWhy *why);
void slotje_why_parts_add_irrelevant (GtkBox *box, const SlotjeWhy *why);
void slotje_why_parts_add_actions (GtkBox *box, const SlotjeWhy *why);
void slotje_why_parts_add_sources (GtkBox *box, const SlotjeWhy *why);

/* What they are made of. */
void slotje_why_parts_add_heading (GtkBox *box, const char *text);
void slotje_why_parts_add_text (GtkBox *box, const char *text);
GtkListBox *slotje_why_parts_add_list (GtkBox *box, const char *name);

G_END_DECLS
