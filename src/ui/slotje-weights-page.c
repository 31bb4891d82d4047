/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-weights-page.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "slotje-page-header.h"
#include "slotje-tile.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"
#include "slotje-weight-row.h"

#define TILE_SIZE 28

struct _SlotjeWeightsPage
{
  GtkWidget parent_instance;

  GtkWidget *body;
  AdwPreferencesGroup *viewers;
  AdwPreferencesGroup *platforms;
  GtkWidget *reset;

  GPtrArray *rows;      /* (element-type Row) */
  GPtrArray *expanders; /* (element-type AdwExpanderRow): borrowed, one per platform */

  SlotjeSession *session;
};

G_DEFINE_FINAL_TYPE (SlotjeWeightsPage, slotje_weights_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What a row weighs: a viewer, or a surface of a platform. */
typedef struct
{
  SlotjeWeightRow *widget; /* borrowed */
  char *viewer;
  char *platform;
  char *surface;
} Row;

static void
row_free (gpointer data)
{
  Row *row = data;

  g_free (row->viewer);
  g_free (row->platform);
  g_free (row->surface);
  g_free (row);
}

static void
update_row (SlotjeWeightsPage *self, const Row *row)
{
  const SlotjeOwnWeights *own = slotje_session_get_own_weights (self->session);

  slotje_weight_row_set (row->widget,
                         row->viewer != NULL
                             ? slotje_own_weights_get_viewer (own, row->viewer)
                             : slotje_own_weights_get_surface (own, row->platform, row->surface));
}

static void
chosen_cb (SlotjeWeightsPage *self, int weight, SlotjeWeightRow *widget)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      if (row->widget != widget)
        continue;
      if (row->viewer != NULL)
        slotje_session_set_viewer_weight (self->session, row->viewer, weight);
      else
        slotje_session_set_surface_weight (self->session, row->platform, row->surface, weight);
      return;
    }
}

static Row *
new_row (SlotjeWeightsPage *self, const char *title, guint least, guint usual)
{
  Row *row = g_new0 (Row, 1);

  row->widget = SLOTJE_WEIGHT_ROW (slotje_weight_row_new (title, least, usual));
  g_ptr_array_add (self->rows, row);
  g_signal_connect_object (row->widget, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
add_viewers (SlotjeWeightsPage *self)
{
  const SlotjeScale *scale = slotje_session_get_scale (self->session);

  for (guint i = 0; scale != NULL && i < scale->n_viewers; i++)
    {
      const SlotjeViewer *viewer = &scale->viewers[i];
      g_autofree char *title = slotje_say_viewer (NULL, viewer);
      Row *row = new_row (self, title, 0, viewer->weight);

      row->viewer = g_strdup (viewer->id);
      update_row (self, row);
      adw_preferences_group_add (self->viewers, GTK_WIDGET (row->widget));
    }
}

/* Kinds of posts are many, and most platforms are never opened. */
static void
expanded_cb (SlotjeWeightsPage *self, GParamSpec *pspec, AdwExpanderRow *expander)
{
  const char *id = g_object_get_data (G_OBJECT (expander), "slotje-platform");
  const SlotjePlatform *platform =
      slotje_catalog_get_platform (slotje_session_get_catalog (self->session), id);

  if (platform == NULL || !adw_expander_row_get_expanded (expander))
    return;

  g_signal_handlers_disconnect_by_func (expander, expanded_cb, self);
  for (guint i = 0; i < platform->n_surfaces; i++)
    {
      const SlotjeSurface *surface = &platform->surfaces[i];
      Row *row = new_row (self, slotje_words_get (&surface->label), 1, surface->weight);

      row->platform = g_strdup (id);
      row->surface = g_strdup (surface->id);
      update_row (self, row);
      adw_expander_row_add_row (expander, GTK_WIDGET (row->widget));
    }
}

static gboolean
has_platform (SlotjeWeightsPage *self, const char *id)
{
  for (guint i = 0; i < self->expanders->len; i++)
    if (g_str_equal (g_object_get_data (g_ptr_array_index (self->expanders, i), "slotje-platform"),
                     id))
      return TRUE;

  return FALSE;
}

/* One row for every platform on which there is an account; none goes while the page is shown. */
static void
add_platforms (SlotjeWeightsPage *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const SlotjeAccount *account = slotje_profile_get_account (profile, i);
      const SlotjePlatform *platform = slotje_session_get_platform (self->session, account->id);

      if (platform == NULL || has_platform (self, platform->id))
        continue;

      GtkWidget *row = adw_expander_row_new ();

      slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (row), platform->name);
      adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), slotje_tile_new (platform, TILE_SIZE));
      g_object_set_data_full (G_OBJECT (row), "slotje-platform", g_strdup (platform->id), g_free);
      g_signal_connect_object (row, "notify::expanded", G_CALLBACK (expanded_cb), self,
                               G_CONNECT_SWAPPED);
      g_ptr_array_add (self->expanders, row);
      adw_preferences_group_add (self->platforms, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->platforms), self->expanders->len > 0);
}

static void
reset_clicked_cb (SlotjeWeightsPage *self)
{
  if (slotje_session_forget_weights (self->session))
    slotje_ui_text_toast_with_button (GTK_WIDGET (self), _ ("Everything counts as Slotje says"),
                                      _ ("_Undo"), "win.undo");
}

static void
changed_cb (SlotjeWeightsPage *self, const char *account)
{
  if (account != NULL)
    return;

  add_platforms (self);
  for (guint i = 0; i < self->rows->len; i++)
    update_row (self, g_ptr_array_index (self->rows, i));
  gtk_widget_set_sensitive (
      self->reset, !slotje_own_weights_is_empty (slotje_session_get_own_weights (self->session)));
}

static void
slotje_weights_page_constructed (GObject *object)
{
  SlotjeWeightsPage *self = SLOTJE_WEIGHTS_PAGE (object);

  G_OBJECT_CLASS (slotje_weights_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  add_viewers (self);
  changed_cb (self, NULL);
  gtk_widget_set_sensitive (self->body, !slotje_session_get_read_only (self->session));
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_weights_page_dispose (GObject *object)
{
  SlotjeWeightsPage *self = SLOTJE_WEIGHTS_PAGE (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->expanders, 0);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_weights_page_parent_class)->dispose (object);
}

static void
slotje_weights_page_finalize (GObject *object)
{
  SlotjeWeightsPage *self = SLOTJE_WEIGHTS_PAGE (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->expanders);

  G_OBJECT_CLASS (slotje_weights_page_parent_class)->finalize (object);
}

static void
slotje_weights_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeWeightsPage *self = SLOTJE_WEIGHTS_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_weights_page_class_init (SlotjeWeightsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_weights_page_constructed;
  object_class->dispose = slotje_weights_page_dispose;
  object_class->finalize = slotje_weights_page_finalize;
  object_class->set_property = slotje_weights_page_set_property;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SLOTJE_TYPE_PAGE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-weights-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeWeightsPage, body);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWeightsPage, viewers);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWeightsPage, platforms);
  gtk_widget_class_bind_template_child (widget_class, SlotjeWeightsPage, reset);
  gtk_widget_class_bind_template_callback (widget_class, reset_clicked_cb);
}

static void
slotje_weights_page_init (SlotjeWeightsPage *self)
{
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->expanders = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_weights_page_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_WEIGHTS_PAGE, "session", session, NULL);
}
