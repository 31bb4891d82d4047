/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui-fixture.h"

#include "slotje-account-page.h"
#include "slotje-checklist.h"

G_BEGIN_DECLS

#define PLATFORM "instagram"
#define FIRST "private-account"

/* The checklist of one private account, in a window of its own. */
typedef struct
{
  SlotjeSession *session;
  char *account;
  GtkWidget *page;
  GtkWindow *window;
} Fixture;

static inline void
show_page (Fixture *self)
{
  self->page = g_object_ref_sink (slotje_account_page_new (self->session, self->account));
  self->window = ui_new_window (self->page, 360, 720);
  ui_show (self->window);
}

/* Nothing may hold the page once its window is gone. */
static inline void
drop_page (Fixture *self)
{
  gtk_window_destroy (self->window);
  ui_settle ();
  g_assert_finalize_object (self->page);
}

static inline void
set_up (Fixture *self, gconstpointer data)
{
  const SlotjePurpose purpose = SLOTJE_PURPOSE_PRIVATE;

  self->session = ui_new_session ();
  self->account = slotje_session_add_account (self->session, PLATFORM);
  slotje_session_set_purpose (self->session, self->account, &purpose);
  show_page (self);
}

static inline void
tear_down (Fixture *self, gconstpointer data)
{
  drop_page (self);
  g_free (self->account);
  g_assert_finalize_object (self->session);
}

/* (transfer full): the id of the setting that the guide asks about. */
static inline char *
dup_target (Fixture *self)
{
  char *target;

  g_object_get (self->page, "target", &target, NULL);

  return target;
}

static inline void
assert_target (Fixture *self, const char *expected)
{
  g_autofree char *target = dup_target (self);

  g_assert_cmpstr (target, ==, expected);
}

static inline void
go_to (Fixture *self, const char *setting)
{
  g_object_set (self->page, "target", setting, NULL);
  ui_settle ();
  assert_target (self, setting);
}

/* Presses the row of the option at @index, as a person would. */
static inline void
choose (Fixture *self, guint index)
{
  GtkWidget *row = gtk_widget_get_first_child (ui_get (ui_get (self->page, "answer"), "rows"));

  for (guint i = 0; i < index && row != NULL; i++)
    row = gtk_widget_get_next_sibling (row);
  g_assert_true (GTK_IS_CHECK_BUTTON (row));
  gtk_widget_activate (row);
  ui_settle ();
}

static inline gboolean
is_chosen (Fixture *self, guint index)
{
  GtkWidget *row = gtk_widget_get_first_child (ui_get (ui_get (self->page, "answer"), "rows"));

  for (guint i = 0; i < index; i++)
    row = gtk_widget_get_next_sibling (row);

  return gtk_check_button_get_active (GTK_CHECK_BUTTON (row));
}

static inline void
act (Fixture *self, const char *action)
{
  gtk_widget_activate_action (ui_get (self->page, "guide"), action, NULL);
  ui_settle ();
}

static inline const SlotjeAnswer *
get_answer (Fixture *self, const char *setting)
{
  return slotje_session_get_answer (self->session, self->account, setting);
}

static inline gboolean
is_absent (Fixture *self, const char *surface)
{
  return slotje_account_is_absent (slotje_session_get_account (self->session, self->account),
                                   surface);
}

static inline SlotjeValue
get_value (Fixture *self, const char *surface, const char *viewer)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);

  return slotje_exposure_get_value (
      slotje_session_get_exposure (self->session, self->account),
      slotje_platform_find_surface (platform, surface)->index,
      slotje_scale_find_viewer (slotje_session_get_scale (self->session), viewer)->index);
}

static inline void
undo (Fixture *self)
{
  g_autofree char *label = slotje_session_undo (self->session);

  g_assert_nonnull (label);
  ui_settle ();
}

typedef struct
{
  const char *name;
  void (*test) (Fixture *self, gconstpointer data);
} FixtureTest;

static inline void
add_tests (const char *prefix, const FixtureTest *tests, gsize n_tests)
{
  for (gsize i = 0; i < n_tests; i++)
    {
      g_autofree char *path = g_strconcat (prefix, tests[i].name, NULL);

      g_test_add (path, Fixture, NULL, set_up, tests[i].test, tear_down);
    }
}

G_END_DECLS
