/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-counted-row.h"

#include <glib/gi18n.h>

#include "slotje-sentences-score.h"
#include "slotje-shape.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjeCountedRow
{
  AdwExpanderRow parent_instance;

  SlotjeSession *session;
  char *account;
  GArray *shares; /* (element-type SlotjeShare): its own */
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (SlotjeCountedRow, slotje_counted_row, ADW_TYPE_EXPANDER_ROW)

static const SlotjeShare *
get_share (SlotjeCountedRow *self, guint index)
{
  return &g_array_index (self->shares, SlotjeShare, index);
}

static GtkWidget *
new_number (gint64 points)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, points);
  GtkWidget *label = slotje_ui_text_new_label (text, "numeric");

  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (label), FALSE);

  return label;
}

/* Leads to why this viewer sees it. */
static GtkWidget *
new_cell_row (SlotjeCountedRow *self, const SlotjePlatform *platform, const SlotjeShare *share)
{
  const SlotjeViewer *viewer = &platform->program->scale->viewers[share->viewer];
  const SlotjeValue value = share->certain ? SLOTJE_VALUE_YES : SLOTJE_VALUE_MAYBE;
  const SlotjeWeights *weights = slotje_session_get_weights (self->session, self->account);
  g_autofree char *name = slotje_say_viewer (platform, viewer);
  g_autofree char *product = slotje_say_product (weights, platform, share);
  g_autofree char *points =
      slotje_say_shares (share->certain ? share->points : 0, share->certain ? 0 : share->points);
  /* TRANSLATORS: read aloud: a viewer, points (“12 for certain”), and where they come from */
  g_autofree char *aloud = g_strdup_printf (_ ("%1$s: %2$s. %3$s"), name, points, product);
  GtkWidget *row = adw_action_row_new ();

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), name);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (row), product);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), slotje_shape_new (value));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_number (share->points));
  slotje_ui_text_set_accessible_label (row, aloud);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(sss)", self->account,
                                    platform->surfaces[share->surface].id, viewer->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.explain-cell");
  slotje_ui_access_make_pressable (row);

  return row;
}

/* Cells are many, and most rows are never opened. */
static void
expanded_cb (SlotjeCountedRow *self)
{
  if (self->filled || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);

  if (platform == NULL)
    return;

  self->filled = TRUE;
  for (guint i = 0; i < self->shares->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                              new_cell_row (self, platform, get_share (self, i)));
}

static void
slotje_counted_row_dispose (GObject *object)
{
  g_clear_object (&SLOTJE_COUNTED_ROW (object)->session);

  G_OBJECT_CLASS (slotje_counted_row_parent_class)->dispose (object);
}

static void
slotje_counted_row_finalize (GObject *object)
{
  SlotjeCountedRow *self = SLOTJE_COUNTED_ROW (object);

  g_free (self->account);
  g_array_unref (self->shares);

  G_OBJECT_CLASS (slotje_counted_row_parent_class)->finalize (object);
}

static void
slotje_counted_row_class_init (SlotjeCountedRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_counted_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_counted_row_finalize;
}

static void
slotje_counted_row_init (SlotjeCountedRow *self)
{
  self->shares = g_array_new (FALSE, FALSE, sizeof (SlotjeShare));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

GtkWidget *
slotje_counted_row_new (
    SlotjeSession *session, const char *account, const GArray *shares, guint first, guint n)
{
  SlotjeCountedRow *self = g_object_new (SLOTJE_TYPE_COUNTED_ROW, NULL);
  gint64 certain = 0;
  gint64 possible = 0;

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  g_array_append_vals (self->shares, &g_array_index (shares, SlotjeShare, first), n);
  for (guint i = 0; i < n; i++)
    {
      const SlotjeShare *share = get_share (self, i);

      certain += share->certain ? share->points : 0;
      possible += share->certain ? 0 : share->points;
    }

  const SlotjePlatform *platform = slotje_session_get_platform (session, account);
  const SlotjeSurface *surface = &platform->surfaces[get_share (self, 0)->surface];
  g_autofree char *points = slotje_say_shares (certain, possible);
  g_autofree char *escaped = slotje_ui_text_escape (points);

  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self), slotje_words_get (&surface->label));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), escaped);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (self), new_number (certain + possible));

  return GTK_WIDGET (self);
}

const char *
slotje_counted_row_get_surface (SlotjeCountedRow *self)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);

  g_return_val_if_fail (SLOTJE_IS_COUNTED_ROW (self), NULL);

  return platform != NULL ? platform->surfaces[get_share (self, 0)->surface].id : NULL;
}
