/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report-fixture.h"

#include "slotje-employer-report.h"

/* A word that stands wherever a person can write something. */
#define PAPER_MARKER "ZQX-geheim"

/* A person with two accounts on the demo platform and one that the catalogue does not know, who
 * looked twice; to be used with a catalogue after report_fixture_init(). */
SlotjeProfile *paper_fixture_make_profile (void);
/* The report about that person on %REPORT_TODAY. */
SlotjePaper *paper_fixture_make (SlotjeCatalog *catalog, SlotjePaperFor reader, gboolean demo);
