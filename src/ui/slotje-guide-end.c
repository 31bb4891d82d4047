/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-guide-end.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-checklist-present.h"
#include "slotje-checklist.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeGuideEnd
{
  GtkWidget parent_instance;

  GtkLabel *title;
  GtkLabel *known;
  GtkWidget *good_box;
  GtkLabel *good;
  GtkWidget *seen;
  AdwActionRow *near;
  AdwActionRow *role;
  AdwActionRow *far;
  GtkWidget *more;
  AdwActionRow *open;
  AdwActionRow *differing;
  GtkWidget *presence;
  GtkBox *surfaces;
};

G_DEFINE_FINAL_TYPE (SlotjeGuideEnd, slotje_guide_end, GTK_TYPE_WIDGET)

/* Whom most people wonder about: their own contacts, and of the others the first of the heaviest.
 * (nullable) */
static const SlotjeViewer *
find_viewer (const SlotjeScale *scale, SlotjeViewerKind kind)
{
  const SlotjeViewer *found = NULL;

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];

      if (viewer->kind == kind &&
          (found == NULL || (kind != SLOTJE_VIEWER_RELATION && viewer->weight > found->weight)))
        found = viewer;
    }

  return found;
}

static guint
count_value (const SlotjeExposure *exposure, const SlotjeViewer *viewer, SlotjeValue value)
{
  guint n = 0;

  for (guint i = 0; i < exposure->n_surfaces; i++)
    {
      if (exposure->reach[i].state != SLOTJE_SURFACE_ABSENT &&
          slotje_exposure_get_value (exposure, i, viewer->index) == value)
        n++;
    }

  return n;
}

static void
show_viewer (AdwActionRow *row, const SlotjeExposure *exposure, const SlotjeViewer *viewer)
{
  gtk_widget_set_visible (GTK_WIDGET (row), viewer != NULL);
  if (viewer == NULL)
    return;

  const guint n_sure = count_value (exposure, viewer, SLOTJE_VALUE_YES);
  const guint n_perhaps = count_value (exposure, viewer, SLOTJE_VALUE_MAYBE);
  g_autofree char *sure = slotje_say_count (viewer, SLOTJE_VALUE_YES, n_sure);
  g_autofree char *perhaps =
      n_perhaps > 0 ? slotje_say_count (viewer, SLOTJE_VALUE_MAYBE, n_perhaps) : NULL;

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), sure);
  slotje_ui_text_set_row_subtitle (row, perhaps);
}

static void
show_exposure (SlotjeGuideEnd *self, SlotjeSession *session, const char *account)
{
  const SlotjeScale *scale = slotje_session_get_scale (session);
  const SlotjeExposure *exposure = slotje_session_get_exposure (session, account);

  gtk_widget_set_visible (self->seen, scale != NULL && exposure != NULL);
  if (scale == NULL || exposure == NULL)
    return;

  show_viewer (self->near, exposure, find_viewer (scale, SLOTJE_VIEWER_RELATION));
  show_viewer (self->role, exposure, find_viewer (scale, SLOTJE_VIEWER_ROLE));
  show_viewer (self->far, exposure, find_viewer (scale, SLOTJE_VIEWER_OPEN));
}

static const char *
get_title (SlotjeSession *session, const char *account, guint n_open, gboolean brief)
{
  SlotjeNextQuestion question;

  if (n_open == 0)
    return _ ("You have looked at everything");
  if (!brief)
    return _ ("That was the last one");

  return slotje_checklist_find_telling (session, account, &question)
             ? _ ("That was the short round")
             : _ ("You know what tells the most");
}

static void
show_progress (SlotjeGuideEnd *self, SlotjeSession *session, const char *account)
{
  const SlotjeProgress progress = slotje_session_get_progress (session, account);
  g_autofree char *known = g_strdup_printf (
      /* TRANSLATORS: %u of all %u settings */
      ngettext ("You know %u of %u setting of this account.",
                "You know %u of %u settings of this account.", progress.of),
      slotje_progress_get_settled (&progress), progress.of);

  gtk_label_set_text (self->known, known);
}

static void
show_good (SlotjeGuideEnd *self, GListModel *checks)
{
  const guint n = slotje_checklist_count_advice (checks, SLOTJE_ADVICE_GOOD);
  g_autofree char *text =
      g_strdup_printf (ngettext ("%u setting is already as it should be for this account.",
                                 "%u settings are already as they should be for this account.", n),
                       n);

  gtk_label_set_text (self->good, text);
  gtk_widget_set_visible (self->good_box, n > 0);
}

static void
show_next (SlotjeGuideEnd *self, GListModel *checks, guint n_open)
{
  const guint n_differing = slotje_checklist_count_advice (checks, SLOTJE_ADVICE_DIFFERS);
  g_autofree char *open =
      g_strdup_printf (ngettext ("Look at the %u question that is still open",
                                 "Look at the %u questions that are still open", n_open),
                       n_open);
  g_autofree char *differing =
      g_strdup_printf (ngettext ("See the %u setting that differs from the advice",
                                 "See the %u settings that differ from the advice", n_differing),
                       n_differing);

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self->open), open);
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self->differing), differing);
  gtk_widget_set_visible (GTK_WIDGET (self->open), n_open > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->differing), n_differing > 0);
  gtk_widget_set_visible (self->more, n_open > 0 || n_differing > 0);
}

/* Made once, so that a press on one of them does not take it away under the pointer. */
static void
show_presence (SlotjeGuideEnd *self,
               SlotjeSession *session,
               const char *account,
               GListModel *checks)
{
  const SlotjePlatform *platform = slotje_session_get_platform (session, account);

  if (platform == NULL || gtk_widget_get_first_child (GTK_WIDGET (self->surfaces)) != NULL)
    return;

  g_autoptr (GPtrArray) surfaces = slotje_checklist_list_unasked (checks, platform);

  for (guint i = 0; i < surfaces->len; i++)
    gtk_box_append (self->surfaces, slotje_checklist_present_new (session, account,
                                                                  g_ptr_array_index (surfaces, i)));
  gtk_widget_set_visible (self->presence, surfaces->len > 0);
}

static void
slotje_guide_end_dispose (GObject *object)
{
  SlotjeGuideEnd *self = SLOTJE_GUIDE_END (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (slotje_guide_end_parent_class)->dispose (object);
}

static void
slotje_guide_end_class_init (SlotjeGuideEndClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_guide_end_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-guide-end.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, title);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, known);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, good_box);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, good);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, seen);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, near);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, role);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, far);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, more);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, open);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, differing);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, presence);
  gtk_widget_class_bind_template_child (widget_class, SlotjeGuideEnd, surfaces);
}

static void
slotje_guide_end_init (SlotjeGuideEnd *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  slotje_ui_access_make_pressable (GTK_WIDGET (self->open));
  slotje_ui_access_make_pressable (GTK_WIDGET (self->differing));
}

void
slotje_guide_end_show (SlotjeGuideEnd *self,
                       SlotjeSession *session,
                       const char *account,
                       GListModel *checks,
                       gboolean brief)
{
  g_return_if_fail (SLOTJE_IS_GUIDE_END (self));

  const guint n_open = slotje_checklist_count_open (checks);

  gtk_label_set_text (self->title, get_title (session, account, n_open, brief));
  show_progress (self, session, account);
  show_good (self, checks);
  show_exposure (self, session, account);
  show_next (self, checks, n_open);
  show_presence (self, session, account, checks);
}
