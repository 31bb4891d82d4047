/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SLOTJE_TYPE_POST_PAGE (slotje_post_page_get_type ())
G_DECLARE_FINAL_TYPE (SlotjePostPage, slotje_post_page, SLOTJE, POST_PAGE, GtkWidget)

/**
 * SlotjePostPage:
 *
 * Before you post: which account, what kind of post and what is in it, and at once who will see it,
 * what to ask oneself, and how far it can travel. What is chosen here lives as long as the page and
 * goes nowhere. Property: `session` (construct-only).
 */
GtkWidget *slotje_post_page_new (SlotjeSession *session);

/* (nullable): what is chosen now, an account id and a surface id */
const char *slotje_post_page_get_account (SlotjePostPage *self);
const char *slotje_post_page_get_kind (SlotjePostPage *self);

G_END_DECLS
