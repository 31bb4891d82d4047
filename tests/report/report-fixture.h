/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-audit.h"

/* One account on the demo platform of this folder, on a fixed day. */
#define REPORT_TODAY "2026-11-22"

typedef struct
{
  SlotjeCatalog *catalog;
  SlotjeAudit *audit;
} ReportFixture;

/* @spec: words such as `private-account=on`, `host=list|friends`, `link:manager=none`,
 * `absent:stories`, `name:Private`, `purpose:private`, `intended:posts=contacts|fof`. Must be
 * called after report_fixture_init(). */
ReportFixture *report_fixture_new (const char *spec);
void report_fixture_free (ReportFixture *self);
/* Points the catalogue at the demo platform; first thing in main(). */
void report_fixture_init (void);
SlotjeAccount *report_fixture_make_account (const char *platform, const char *spec);
SlotjeExplanation *
report_fixture_explain (ReportFixture *self, const char *surface, const char *viewer);
/* Compares with `golden/NAME`. */
void report_fixture_assert_golden (const char *name, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReportFixture, report_fixture_free)
