/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

G_BEGIN_DECLS

/* The parts of the page of one platform. */

/* Who sees a surface, as the rule says: a nested list. */
void
slotje_platform_html_add_audience (GString *page, const SlotjePlatform *platform, guint16 node);
/* A condition, in one line. */
void
slotje_platform_html_add_condition (GString *page, const SlotjePlatform *platform, guint16 node);
void slotje_platform_html_add_setting (GString *page,
                                       const SlotjePlatform *platform,
                                       const SlotjeSetting *setting,
                                       guint32 today);
/* Rows of a description list: where it is known from, and what changed. */
void slotje_platform_html_add_evidence (GString *page,
                                        const SlotjePlatform *platform,
                                        char **sources,
                                        const char *verified,
                                        SlotjeConfidence confidence,
                                        guint32 today);
void slotje_platform_html_add_sources (GString *page, char **sources);
void slotje_platform_html_add_amendments (GString *page, const SlotjeAmendments *amendments);
/* What the platform calls something, in both languages. */
void slotje_platform_html_add_words (GString *page, const SlotjeWords *words);
void
slotje_platform_html_add_list (GString *page, const char *name, const SlotjeWords *list, guint n);

G_END_DECLS
