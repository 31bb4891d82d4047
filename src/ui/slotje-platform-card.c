/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-platform-card.h"

#include <glib/gi18n.h>

#include "slotje-search.h"
#include "slotje-tile.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

struct _SlotjePlatformCard
{
  GtkFlowBoxChild parent_instance;

  SlotjeTile *tile;
  GtkLabel *name;
  GtkLabel *status;

  char *id;
  char *folded; /* all its names, as they are searched */
};

G_DEFINE_FINAL_TYPE (SlotjePlatformCard, slotje_platform_card, GTK_TYPE_FLOW_BOX_CHILD)

static void
slotje_platform_card_finalize (GObject *object)
{
  SlotjePlatformCard *self = SLOTJE_PLATFORM_CARD (object);

  g_free (self->id);
  g_free (self->folded);

  G_OBJECT_CLASS (slotje_platform_card_parent_class)->finalize (object);
}

static void
slotje_platform_card_class_init (SlotjePlatformCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = slotje_platform_card_finalize;

  g_type_ensure (SLOTJE_TYPE_TILE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/slotje/Slotje/ui/slotje-platform-card.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjePlatformCard, tile);
  gtk_widget_class_bind_template_child (widget_class, SlotjePlatformCard, name);
  gtk_widget_class_bind_template_child (widget_class, SlotjePlatformCard, status);
}

static void
slotje_platform_card_init (SlotjePlatformCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  slotje_ui_access_make_pressable (GTK_WIDGET (self));
}

GtkWidget *
slotje_platform_card_new (const SlotjePlatform *platform)
{
  SlotjePlatformCard *self = g_object_new (SLOTJE_TYPE_PLATFORM_CARD, NULL);
  g_autofree char *aliases = g_strjoinv (" ", platform->aliases);
  g_autofree char *names = g_strjoin (" ", platform->name, aliases, platform->id, NULL);

  self->id = g_strdup (platform->id);
  self->folded = slotje_search_fold (names);
  slotje_tile_set_platform (self->tile, platform);
  slotje_ui_text_set_label (self->name, platform->name);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self), platform->name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), *aliases != '\0' ? aliases : NULL);

  return GTK_WIDGET (self);
}

const char *
slotje_platform_card_get_id (SlotjePlatformCard *self)
{
  g_return_val_if_fail (SLOTJE_IS_PLATFORM_CARD (self), NULL);

  return self->id;
}

gboolean
slotje_platform_card_matches (SlotjePlatformCard *self, const char *query)
{
  g_return_val_if_fail (SLOTJE_IS_PLATFORM_CARD (self), FALSE);

  return slotje_search_matches (self->folded, query);
}

void
slotje_platform_card_set_n_accounts (SlotjePlatformCard *self, guint n)
{
  g_return_if_fail (SLOTJE_IS_PLATFORM_CARD (self));

  /* TRANSLATORS: under the name of a platform: how many accounts were added there already */
  g_autofree char *status =
      n == 0 ? g_strdup ("") : g_strdup_printf (ngettext ("%u added", "%u added", n), n);

  slotje_ui_text_set_label (self->status, status);
  gtk_widget_set_visible (GTK_WIDGET (self->status), n > 0);
}
