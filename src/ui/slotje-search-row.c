/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-search-row.h"

#include <glib/gi18n.h>

#include "slotje-check-words.h"
#include "slotje-tile.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

#define TILE_SIZE 36

struct _SlotjeSearchRow
{
  AdwActionRow parent_instance;

  SlotjePlatform *platform;
  SlotjeHitKind kind;
  guint index;
  char *account; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SlotjeSearchRow, slotje_search_row, ADW_TYPE_ACTION_ROW)

static void
slotje_search_row_finalize (GObject *object)
{
  SlotjeSearchRow *self = SLOTJE_SEARCH_ROW (object);

  g_clear_pointer (&self->platform, slotje_platform_unref);
  g_free (self->account);

  G_OBJECT_CLASS (slotje_search_row_parent_class)->finalize (object);
}

static void
slotje_search_row_class_init (SlotjeSearchRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = slotje_search_row_finalize;
}

static void
slotje_search_row_init (SlotjeSearchRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  slotje_ui_access_make_pressable (GTK_WIDGET (self));
}

/* The way in the language of the process, else in the other one. */
static char *
say_where (const SlotjeSetting *setting)
{
  const char *const languages[] = { slotje_words_language (), slotje_check_get_other_language () };

  for (gsize l = 0; l < G_N_ELEMENTS (languages); l++)
    for (guint i = 0; i < setting->n_where; i++)
      {
        char *path = slotje_say_path (&setting->where[i], languages[l]);

        if (path != NULL)
          return path;
      }

  return NULL;
}

static char *
say_setting (SlotjeSession *session, const char *account, const SlotjeSetting *setting)
{
  g_autofree char *where = say_where (setting);
  g_autofree char *value = NULL;

  if (account != NULL)
    {
      g_autoptr (SlotjeCheck) check = slotje_check_new (session, account, setting);
      g_autofree char *answer = slotje_check_say_value (check);

      /* TRANSLATORS: %s is how a setting is, for example “Everyone”, or “Not looked yet” */
      value = g_strdup_printf (_ ("Your answer: %s"), answer);
    }
  else
    value = g_strdup (slotje_words_get (&setting->question));

  return where != NULL ? g_strconcat (where, "\n", value, NULL) : g_steal_pointer (&value);
}

static char *
dup_title (SlotjeSearchRow *self, SlotjeSession *session)
{
  g_autofree char *name = self->account != NULL ? slotje_session_dup_name (session, self->account)
                                                : g_strdup (self->platform->name);
  const SlotjeWords *words;

  if (self->kind == SLOTJE_HIT_PLATFORM)
    return g_steal_pointer (&name);

  words = self->kind == SLOTJE_HIT_SETTING ? &self->platform->settings[self->index].label
                                           : &self->platform->surfaces[self->index].label;

  return g_strconcat (name, " · ", slotje_words_get (words), NULL);
}

static char *
dup_subtitle (SlotjeSearchRow *self, SlotjeSession *session)
{
  switch (self->kind)
    {
    case SLOTJE_HIT_SETTING:
      return say_setting (session, self->account, &self->platform->settings[self->index]);
    case SLOTJE_HIT_SURFACE:
      return g_strdup (_ ("Who can see it"));
    case SLOTJE_HIT_PLATFORM:
    default:
      return g_strdup (slotje_words_get (&self->platform->about));
    }
}

GtkWidget *
slotje_search_row_new (SlotjeSession *session, const SlotjeHit *hit, const char *account)
{
  SlotjeSearchRow *self = g_object_new (SLOTJE_TYPE_SEARCH_ROW, NULL);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  self->platform = slotje_platform_ref ((SlotjePlatform *) hit->platform);
  self->kind = hit->kind;
  self->index = hit->index;
  self->account = g_strdup (account);
  title = dup_title (self, session);
  subtitle = dup_subtitle (self, session);
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self), title);
  slotje_ui_text_set_row_subtitle (ADW_ACTION_ROW (self), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), slotje_tile_new (hit->platform, TILE_SIZE));
  if (account == NULL)
    {
      GtkWidget *add = gtk_image_new_from_icon_name ("list-add-symbolic");

      gtk_widget_set_tooltip_text (add, _ ("You have no account there"));
      adw_action_row_add_suffix (ADW_ACTION_ROW (self), add);
    }

  return GTK_WIDGET (self);
}

const char *
slotje_search_row_get_account (SlotjeSearchRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_SEARCH_ROW (self), NULL);

  return self->account;
}

const SlotjePlatform *
slotje_search_row_get_platform (SlotjeSearchRow *self)
{
  g_return_val_if_fail (SLOTJE_IS_SEARCH_ROW (self), NULL);

  return self->platform;
}

void
slotje_search_row_open (SlotjeSearchRow *self, GtkWidget *widget, const char *account)
{
  g_return_if_fail (SLOTJE_IS_SEARCH_ROW (self));

  const SlotjePlatform *platform = self->platform;

  switch (self->kind)
    {
    case SLOTJE_HIT_SETTING:
      gtk_widget_activate_action (widget, "win.open-setting", "(ss)", account,
                                  platform->settings[self->index].id);
      break;
    case SLOTJE_HIT_SURFACE:
      gtk_widget_activate_action (widget, "win.explain-cell", "(sss)", account,
                                  platform->surfaces[self->index].id,
                                  platform->program->scale->viewers[0].id);
      break;
    case SLOTJE_HIT_PLATFORM:
    default:
      gtk_widget_activate_action (widget, "win.open-account", "s", account);
      break;
    }
}
