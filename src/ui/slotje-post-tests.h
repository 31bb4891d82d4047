/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "slotje-before.h"

G_BEGIN_DECLS

#define SLOTJE_TYPE_POST_TESTS (slotje_post_tests_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePostTests, slotje_post_tests, SLOTJE, POST_TESTS, GtkWidget)

/**
 * SlotjePostTests:
 *
 * The questions to ask oneself, with why they are asked: only those that matter.
 */
/* Once, before anything else. */
void slotje_post_tests_fill (SlotjePostTests *self, const SlotjeBefore *before);
/* @before must be the same. */
void
slotje_post_tests_update (SlotjePostTests *self, const SlotjeBefore *before, SlotjeTicks ticks);
/* Whether the question with this id is asked now. */
gboolean slotje_post_tests_asks (SlotjePostTests *self, const char *id);

G_END_DECLS
