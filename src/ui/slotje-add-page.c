/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-add-page.h"

#include <glib/gi18n.h>

#include "slotje-platform-card.h"
#include "slotje-ui-text.h"

struct _SlotjeAddPage
{
  GtkWidget parent_instance;

  GtkEditable *search;
  GtkFlowBox *grid;
  GtkWidget *nothing;

  SlotjeSession *session;
};

G_DEFINE_FINAL_TYPE (SlotjeAddPage, slotje_add_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static SlotjePlatformCard *
get_card (SlotjeAddPage *self, int index)
{
  GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (self->grid, index);

  return child != NULL ? SLOTJE_PLATFORM_CARD (child) : NULL;
}

/* The first card that the search leaves, or NULL. */
static SlotjePlatformCard *
find_first (SlotjeAddPage *self)
{
  const char *query = gtk_editable_get_text (self->search);
  SlotjePlatformCard *card;

  for (int i = 0; (card = get_card (self, i)) != NULL; i++)
    {
      if (slotje_platform_card_matches (card, query))
        return card;
    }

  return NULL;
}

static gboolean
filter (GtkFlowBoxChild *child, gpointer user_data)
{
  SlotjeAddPage *self = user_data;

  return slotje_platform_card_matches (SLOTJE_PLATFORM_CARD (child),
                                       gtk_editable_get_text (self->search));
}

static void
search_changed_cb (SlotjeAddPage *self)
{
  gboolean found = find_first (self) != NULL;

  gtk_flow_box_invalidate_filter (self->grid);
  gtk_widget_set_visible (GTK_WIDGET (self->grid), found);
  gtk_widget_set_visible (self->nothing, !found);
}

static void
choose (SlotjeAddPage *self, SlotjePlatformCard *card)
{
  g_autofree char *account =
      slotje_session_add_account (self->session, slotje_platform_card_get_id (card));

  if (account == NULL)
    {
      slotje_ui_text_toast (GTK_WIDGET (self), _ ("This file can only be looked at."));
      return;
    }

  gtk_editable_set_text (self->search, "");
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-account", "s", account);
}

static void
search_activated_cb (SlotjeAddPage *self)
{
  SlotjePlatformCard *card = find_first (self);

  if (card != NULL && *gtk_editable_get_text (self->search) != '\0')
    choose (self, card);
}

static void
child_activated_cb (SlotjeAddPage *self, GtkFlowBoxChild *child)
{
  choose (self, SLOTJE_PLATFORM_CARD (child));
}

static void
count_accounts (SlotjeAddPage *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);
  SlotjePlatformCard *card;

  for (int i = 0; (card = get_card (self, i)) != NULL; i++)
    {
      guint n = 0;

      for (guint a = 0; a < slotje_profile_get_n_accounts (profile); a++)
        n += g_str_equal (slotje_profile_get_account (profile, a)->platform,
                          slotje_platform_card_get_id (card));
      slotje_platform_card_set_n_accounts (card, n);
    }
}

static void
changed_cb (SlotjeAddPage *self, const char *account)
{
  if (account == NULL)
    count_accounts (self);
}

static int
compare_by_name (gconstpointer a, gconstpointer b)
{
  const SlotjePlatform *first = *(const SlotjePlatform *const *) a;
  const SlotjePlatform *second = *(const SlotjePlatform *const *) b;

  return g_utf8_collate (first->name, second->name);
}

static void
fill_grid (SlotjeAddPage *self)
{
  SlotjeCatalog *catalog = slotje_session_get_catalog (self->session);
  const char *const *ids = slotje_catalog_get_ids (catalog);
  g_autoptr (GPtrArray) platforms = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const SlotjePlatform *platform = slotje_catalog_get_platform (catalog, ids[i]);

      if (platform != NULL)
        g_ptr_array_add (platforms, (gpointer) platform);
    }

  g_ptr_array_sort (platforms, compare_by_name);
  for (guint i = 0; i < platforms->len; i++)
    gtk_flow_box_append (self->grid, slotje_platform_card_new (g_ptr_array_index (platforms, i)));
}

static void
slotje_add_page_constructed (GObject *object)
{
  SlotjeAddPage *self = SLOTJE_ADD_PAGE (object);

  G_OBJECT_CLASS (slotje_add_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  fill_grid (self);
  count_accounts (self);
  gtk_flow_box_set_filter_func (self->grid, filter, self, NULL);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Whoever comes here by keyboard can type at once. */
static void
slotje_add_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (slotje_add_page_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (SLOTJE_ADD_PAGE (widget)->search));
}

static void
slotje_add_page_dispose (GObject *object)
{
  SlotjeAddPage *self = SLOTJE_ADD_PAGE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_add_page_parent_class)->dispose (object);
}

static void
slotje_add_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeAddPage *self = SLOTJE_ADD_PAGE (object);

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
slotje_add_page_class_init (SlotjeAddPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_add_page_constructed;
  object_class->dispose = slotje_add_page_dispose;
  object_class->set_property = slotje_add_page_set_property;
  widget_class->map = slotje_add_page_map;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-add-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeAddPage, search);
  gtk_widget_class_bind_template_child (widget_class, SlotjeAddPage, grid);
  gtk_widget_class_bind_template_child (widget_class, SlotjeAddPage, nothing);
}

static void
slotje_add_page_init (SlotjeAddPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (search_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "activate", G_CALLBACK (search_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->grid, "child-activated", G_CALLBACK (child_activated_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
slotje_add_page_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_ADD_PAGE, "session", session, NULL);
}
