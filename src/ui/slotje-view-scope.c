/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-view-scope.h"

#include "slotje-search.h"
#include "slotje-ui-text.h"

#define CHOSEN_VIEWER "slotje-view-viewer"
#define CHOSEN_MODE "slotje-view-mode"

gboolean
slotje_view_scope_is_all (const SlotjeViewScope *self)
{
  return *self->account == '\0';
}

static gboolean
covers (const SlotjeViewScope *self, const SlotjeAccount *account)
{
  return slotje_view_scope_is_all (self) || g_str_equal (self->account, account->id);
}

GPtrArray *
slotje_view_scope_list_accounts (const SlotjeViewScope *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      SlotjeAccount *account = slotje_profile_get_account (profile, i);

      if (covers (self, account) &&
          slotje_session_get_exposure (self->session, account->id) != NULL)
        g_ptr_array_add (ids, account->id);
    }

  return ids;
}

GPtrArray *
slotje_view_scope_list_strangers (const SlotjeViewScope *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      SlotjeAccount *account = slotje_profile_get_account (profile, i);

      if (covers (self, account) &&
          slotje_session_get_exposure (self->session, account->id) == NULL)
        g_ptr_array_add (names, slotje_session_dup_name (self->session, account->id));
    }

  return names;
}

gboolean
slotje_view_scope_shows (const SlotjeViewScope *self,
                         const SlotjeSurface *surface,
                         SlotjeSurfaceState state)
{
  if (state == SLOTJE_SURFACE_ABSENT && !self->show_absent)
    return FALSE;
  if (*self->query == '\0')
    return TRUE;

  g_autofree char *folded = slotje_search_fold (slotje_words_get (&surface->label));

  return slotje_search_matches (folded, self->query);
}

guint
slotje_view_scope_count_absent (const SlotjeViewScope *self)
{
  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (self);
  guint n = 0;

  for (guint i = 0; i < accounts->len; i++)
    {
      const SlotjeExposure *exposure =
          slotje_session_get_exposure (self->session, g_ptr_array_index (accounts, i));

      for (guint j = 0; j < exposure->n_surfaces; j++)
        n += exposure->reach[j].state == SLOTJE_SURFACE_ABSENT ? 1 : 0;
    }

  return n;
}

gboolean
slotje_view_scope_is_blank (const SlotjeViewScope *self)
{
  g_autoptr (GPtrArray) accounts = slotje_view_scope_list_accounts (self);

  for (guint i = 0; i < accounts->len; i++)
    {
      const SlotjeProgress progress =
          slotje_session_get_progress (self->session, g_ptr_array_index (accounts, i));

      if (slotje_progress_has_begun (&progress))
        return FALSE;
    }

  return accounts->len > 0;
}

/* Whoever weighs most of those who may be among your contacts, for that is the surprise. */
static const SlotjeViewer *
find_first_viewer (const SlotjeScale *scale)
{
  const SlotjeViewer *best = &scale->viewers[0];

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];
      gboolean better = best->kind != SLOTJE_VIEWER_ROLE || viewer->weight > best->weight;

      if (viewer->kind == SLOTJE_VIEWER_ROLE && better)
        best = viewer;
    }

  return best;
}

const SlotjeViewer *
slotje_view_scope_get_viewer (SlotjeSession *session)
{
  const SlotjeScale *scale = slotje_session_get_scale (session);
  const char *chosen = g_object_get_data (G_OBJECT (session), CHOSEN_VIEWER);
  const SlotjeViewer *viewer = NULL;

  if (scale == NULL || scale->n_viewers == 0)
    return NULL;
  if (chosen != NULL)
    viewer = slotje_scale_find_viewer (scale, chosen);

  return viewer != NULL ? viewer : find_first_viewer (scale);
}

void
slotje_view_scope_choose_viewer (SlotjeSession *session, const char *viewer)
{
  g_object_set_data_full (G_OBJECT (session), CHOSEN_VIEWER, g_strdup (viewer), g_free);
}

void
slotje_view_scope_describe (GtkWidget *widget,
                            SlotjeSession *session,
                            const char *account,
                            const char *surface,
                            const char *viewer)
{
  SlotjeSubject subject;

  if (!slotje_session_subject (session, account, &subject))
    return;

  const SlotjeProgram *program = subject.platform->program;
  const SlotjeSurface *found = slotje_platform_find_surface (subject.platform, surface);
  const SlotjeViewer *eyes = slotje_scale_find_viewer (program->scale, viewer);

  if (found == NULL || eyes == NULL)
    return;

  g_autoptr (SlotjeExplanation) explanation =
                 slotje_explain (program, subject.facts, found->index, eyes->index);
  g_autofree char *reason = slotje_say_why_short (&subject, explanation);
  g_autofree char *clean = slotje_ui_text_clean (reason);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  clean, -1);
}

void
slotje_view_scope_explain (GtkWidget *widget,
                           const char *account,
                           const char *surface,
                           const char *viewer)
{
  gtk_widget_activate_action (widget, "view.explain", "(sss)", account, surface, viewer);
}

SlotjeViewMode
slotje_view_scope_get_mode (SlotjeSession *session)
{
  return (SlotjeViewMode) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (session), CHOSEN_MODE));
}

void
slotje_view_scope_choose_mode (SlotjeSession *session, SlotjeViewMode mode)
{
  g_object_set_data (G_OBJECT (session), CHOSEN_MODE, GINT_TO_POINTER (mode));
}
