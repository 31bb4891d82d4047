/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-search-page.h"

#include <glib/gi18n.h>

#include "slotje-compat.h"
#include "slotje-search-index.h"
#include "slotje-search-row.h"
#include "slotje-ui-access.h"
#include "slotje-ui-text.h"

/* More is no help to anybody. */
#define MOST_HITS 30

struct _SlotjeSearchPage
{
  GtkWidget parent_instance;

  GtkEditable *entry;
  GtkLabel *hint;
  GtkListBox *list;

  SlotjeSession *session;
  SlotjeSearchIndex *index; /* NULL until something is searched */
};

G_DEFINE_FINAL_TYPE (SlotjeSearchPage, slotje_search_page, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
remove_rows (SlotjeSearchPage *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

/* A row for every account on the platform, or one to add an account. */
static void
add_rows (SlotjeSearchPage *self, const SlotjeHit *hit)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);
  gboolean found = FALSE;

  for (guint i = 0; i < slotje_profile_get_n_accounts (profile); i++)
    {
      const SlotjeAccount *account = slotje_profile_get_account (profile, i);

      if (!g_str_equal (account->platform, hit->platform->id))
        continue;
      gtk_list_box_append (self->list, slotje_search_row_new (self->session, hit, account->id));
      found = TRUE;
    }
  if (!found)
    gtk_list_box_append (self->list, slotje_search_row_new (self->session, hit, NULL));
}

/* The platforms on which the person is, as borrowed ids. */
static const char **
list_own_platforms (SlotjeSearchPage *self)
{
  SlotjeProfile *profile = slotje_session_get_profile (self->session);
  const guint n = slotje_profile_get_n_accounts (profile);
  const char **ids = g_new0 (const char *, n + 1);

  for (guint i = 0; i < n; i++)
    ids[i] = slotje_profile_get_account (profile, i)->platform;

  return ids;
}

static void
fill (SlotjeSearchPage *self)
{
  const char *query = gtk_editable_get_text (self->entry);
  g_autofree const char **own = list_own_platforms (self);
  g_autoptr (GArray) hits = NULL;

  if (self->index == NULL && *query != '\0')
    self->index = slotje_search_index_new (slotje_session_get_catalog (self->session));

  remove_rows (self);
  hits = self->index != NULL ? slotje_search_index_find (self->index, query, own, MOST_HITS)
                             : g_array_new (FALSE, FALSE, sizeof (SlotjeHit));
  for (guint i = 0; i < hits->len; i++)
    add_rows (self, &g_array_index (hits, SlotjeHit, i));

  gtk_widget_set_visible (GTK_WIDGET (self->list), hits->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), hits->len == 0);
  gtk_label_set_label (
      self->hint,
      *query != '\0'
          ? _ ("Nothing was found. Try another word, in English or in Dutch.")
          : _ ("Look for a setting, a question or a kind of post on any platform, in English or in "
               "Dutch. For example: “who can tag me”, or “padlock”."));
}

static void
changed_cb (SlotjeSearchPage *self)
{
  if (*gtk_editable_get_text (self->entry) != '\0')
    fill (self);
}

/* The rows are replaced as soon as there is an account. */
static void
answered_cb (GtkWidget *widget, const char *response, gpointer user_data)
{
  SlotjeSearchPage *self = SLOTJE_SEARCH_PAGE (widget);
  g_autofree char *account = NULL;

  if (!g_str_equal (response, "add"))
    return;

  account = slotje_session_add_account (
      self->session, slotje_search_row_get_platform (SLOTJE_SEARCH_ROW (user_data))->id);
  if (account == NULL)
    slotje_ui_text_toast (widget, _ ("This file can only be looked at."));
  else
    slotje_search_row_open (SLOTJE_SEARCH_ROW (user_data), widget, account);
}

static void
ask_to_add (SlotjeSearchPage *self, SlotjeSearchRow *row)
{
  const SlotjeChoice choices[] = { { "cancel", _ ("_Cancel"), SLOTJE_CHOICE_PLAIN },
                                   { "add", _ ("_Add"), SLOTJE_CHOICE_SUGGESTED } };
  const char *name = slotje_search_row_get_platform (row)->name;
  /* TRANSLATORS: %s is the name of a platform */
  g_autofree char *title = g_strdup_printf (_ ("Add an account on %s?"), name);

  slotje_compat_ask (GTK_WIDGET (self), title,
                     _ ("You have no account there yet. Slotje can only tell you how it is for an "
                        "account that you add."),
                     choices, G_N_ELEMENTS (choices), answered_cb, g_object_ref (row),
                     g_object_unref);
}

static void
row_activated_cb (SlotjeSearchPage *self, SlotjeSearchRow *row)
{
  const char *account = slotje_search_row_get_account (row);

  if (account != NULL)
    slotje_search_row_open (row, GTK_WIDGET (self), account);
  else
    ask_to_add (self, row);
}

/* Return opens the first. */
static void
entry_activated_cb (SlotjeSearchPage *self)
{
  GtkListBoxRow *first;

  fill (self);
  first = gtk_list_box_get_row_at_index (self->list, 0);
  if (first != NULL)
    row_activated_cb (self, SLOTJE_SEARCH_ROW (first));
}

static void
slotje_search_page_map (GtkWidget *widget)
{
  SlotjeSearchPage *self = SLOTJE_SEARCH_PAGE (widget);

  GTK_WIDGET_CLASS (slotje_search_page_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
slotje_search_page_constructed (GObject *object)
{
  SlotjeSearchPage *self = SLOTJE_SEARCH_PAGE (object);

  G_OBJECT_CLASS (slotje_search_page_parent_class)->constructed (object);

  g_assert (SLOTJE_IS_SESSION (self->session));
  fill (self);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
slotje_search_page_dispose (GObject *object)
{
  SlotjeSearchPage *self = SLOTJE_SEARCH_PAGE (object);

  slotje_ui_access_remove_children (GTK_WIDGET (self));
  g_clear_pointer (&self->index, slotje_search_index_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_search_page_parent_class)->dispose (object);
}

static void
slotje_search_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TARGET)
    g_value_set_string (value, gtk_editable_get_text (SLOTJE_SEARCH_PAGE (object)->entry));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
slotje_search_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SlotjeSearchPage *self = SLOTJE_SEARCH_PAGE (object);

  switch (id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      gtk_editable_set_text (self->entry, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
slotje_search_page_class_init (SlotjeSearchPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = slotje_search_page_constructed;
  object_class->dispose = slotje_search_page_dispose;
  object_class->get_property = slotje_search_page_get_property;
  object_class->set_property = slotje_search_page_set_property;
  widget_class->map = slotje_search_page_map;

  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, SLOTJE_TYPE_SESSION,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TARGET] =
      g_param_spec_string ("target", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-search-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeSearchPage, entry);
  gtk_widget_class_bind_template_child (widget_class, SlotjeSearchPage, hint);
  gtk_widget_class_bind_template_child (widget_class, SlotjeSearchPage, list);
}

static void
slotje_search_page_init (SlotjeSearchPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "search-changed", G_CALLBACK (fill), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (entry_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
slotje_search_page_new (SlotjeSession *session)
{
  return g_object_new (SLOTJE_TYPE_SEARCH_PAGE, "session", session, NULL);
}
