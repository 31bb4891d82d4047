/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-platform.h"

/* The file demo.json: a small platform in which everything occurs. */
char *demo_dup_text (void);
/* The same with @find, which must be there exactly once, replaced. */
char *demo_dup_changed (const char *find, const char *replace);
char *demo_change (const char *text, const char *find, const char *replace);
SlotjeReader *demo_open (const char *text);
SlotjeScale *demo_load_scale (void);
/* The same with one more level. */
SlotjeScale *demo_load_scale_with (const char *level);
/* The text of scale.json. */
char *demo_dup_scale_text (void);
SlotjePlatform *demo_load (void);
/* Indices; it is a failure when there is no such thing. */
guint demo_find_surface (const SlotjePlatform *platform, const char *id);
guint demo_find_setting (const SlotjePlatform *platform, const char *id);

/* A replacement and the complaint it must lead to. @words is part of what is wrong. */
typedef struct
{
  const char *name;
  const char *find;
  const char *replace;
  const char *place;
  const char *words;
} DemoMistake;

void demo_assert_complaint (GPtrArray *complaints, const char *place, const char *words);
/* Adds a test for every row. */
void demo_add_mistakes (const char *prefix, const DemoMistake *rows, gsize n_rows);
