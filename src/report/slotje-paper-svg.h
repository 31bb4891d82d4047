/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-paper.h"

G_BEGIN_DECLS

/* The picture as an element of a page. @number keeps its ids apart from those of other pictures of
 * the page. (transfer full) */
char *slotje_picture_print_svg (const SlotjePicture *self, guint number);

G_END_DECLS
