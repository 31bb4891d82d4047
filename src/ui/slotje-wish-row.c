/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-wish-row.h"

#include <glib/gi18n.h>

#include "slotje-audience-words.h"
#include "slotje-choice-chips.h"
#include "slotje-button.h"
#include "slotje-flow-layout.h"
#include "slotje-phrases.h"
#include "slotje-template.h"
#include "slotje-ui-text.h"

#define PURPOSE "purpose"
#define NOBODY "none"
#define CONTACTS "contacts"
#define ANYBODY "anybody"
#define CHOSEN "chosen"

struct _SlotjeWishRow
{
  AdwExpanderRow parent_instance;

  GtkWidget *choices; /* nullable: made when it is first opened */
  GtkWidget *viewers;

  SlotjeSession *session;
  char *account;
  char *surface;
  SlotjeWish wish;   /* as it is now */
  SlotjeWish preset; /* as the account is */
  gboolean edited;   /* the person chose it */
  gboolean choosing; /* viewer by viewer */
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SlotjeWishRow, slotje_wish_row, ADW_TYPE_EXPANDER_ROW)

static SlotjeAudience
get_contacts (const SlotjeScale *scale)
{
  const SlotjeViewer *contacts = slotje_scale_find_viewer (scale, "contacts");

  return contacts != NULL ? (SlotjeAudience) 1 << contacts->index : 0;
}

static void
record (SlotjeWishRow *self, SlotjeAudience wanted)
{
  const SlotjeScale *scale = slotje_session_get_scale (self->session);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      if ((wanted >> i) & 1)
        g_ptr_array_add (ids, scale->viewers[i].id);
    }
  g_ptr_array_add (ids, NULL);

  slotje_session_set_intended (self->session, self->account, self->surface,
                               (const char *const *) ids->pdata);
}

static void
chosen_cb (SlotjeWishRow *self, const char *choice)
{
  const SlotjeScale *scale = slotje_session_get_scale (self->session);

  self->choosing = g_str_equal (choice, CHOSEN);
  gtk_widget_set_visible (self->viewers, self->choosing);

  if (g_str_equal (choice, PURPOSE))
    slotje_session_set_intended (self->session, self->account, self->surface, NULL);
  else if (g_str_equal (choice, NOBODY))
    record (self, 0);
  else if (g_str_equal (choice, CONTACTS))
    record (self, get_contacts (scale));
  else if (g_str_equal (choice, ANYBODY))
    record (self, scale->all);
}

static void
viewer_toggled_cb (SlotjeWishRow *self)
{
  SlotjeAudience wanted = 0;
  guint i = 0;

  if (self->updating)
    return;

  for (GtkWidget *chip = gtk_widget_get_first_child (self->viewers); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip), i++)
    {
      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)))
        wanted |= (SlotjeAudience) 1 << i;
    }

  record (self, wanted);
}

static void
add_viewers (SlotjeWishRow *self)
{
  const SlotjeScale *scale = slotje_session_get_scale (self->session);
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);

  for (guint i = 0; i < scale->n_viewers; i++)
    {
      g_autofree char *label = slotje_say_viewer (platform, &scale->viewers[i]);
      GtkWidget *chip = gtk_toggle_button_new ();

      slotje_ui_text_set_button (GTK_BUTTON (chip), label);
      slotje_button_let_wrap (chip);
      slotje_ui_text_set_accessible_label (chip, label);
      gtk_widget_add_css_class (chip, "slotje-chip");
      g_signal_connect_object (chip, "toggled", G_CALLBACK (viewer_toggled_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->viewers), chip);
    }
}

static const char *
get_choice (SlotjeWishRow *self)
{
  const SlotjeScale *scale = slotje_session_get_scale (self->session);

  if (self->choosing)
    return CHOSEN;
  if (!self->edited)
    return PURPOSE;
  if (self->wish.wanted == 0)
    return NOBODY;
  if (self->wish.wanted == get_contacts (scale))
    return CONTACTS;

  return self->wish.wanted == scale->all ? ANYBODY : CHOSEN;
}

static void
show_choices (SlotjeWishRow *self)
{
  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);
  const SlotjeAccount *account = slotje_session_get_account (self->session, self->account);
  const SlotjeScale *scale = platform->program->scale;
  const SlotjeViewer *contacts = slotje_scale_find_viewer (scale, "contacts");
  g_autofree char *friends =
      contacts != NULL ? slotje_say_viewer (platform, contacts) : g_strdup (_ ("Contacts"));
  const char *ids[] = { PURPOSE, NOBODY, CONTACTS, ANYBODY, CHOSEN, NULL };
  const char *labels[] = { account->has_purpose ? _ ("As the account") : _ ("Not decided"),
                           _ ("Nobody else"), friends, _ ("Everyone"),
                           /* TRANSLATORS: a choice: you say yourself who may see it */
                           _ ("Choose"), NULL };
  guint i = 0;

  if (self->choices == NULL)
    return;

  self->updating = TRUE;
  slotje_choice_chips_set (SLOTJE_CHOICE_CHIPS (self->choices), ids, labels, get_choice (self));
  gtk_widget_set_visible (self->viewers, g_str_equal (get_choice (self), CHOSEN));
  for (GtkWidget *chip = gtk_widget_get_first_child (self->viewers); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip), i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), (self->wish.wanted >> i) & 1);
  self->updating = FALSE;
}

/* Chips are many, and most rows are never opened. */
static void
expanded_cb (SlotjeWishRow *self)
{
  if (self->choices != NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) ||
      slotje_session_get_platform (self->session, self->account) == NULL)
    return;

  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *row = gtk_list_box_row_new ();
  g_autofree char *name = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));

  self->choices = slotje_choice_chips_new ();
  self->viewers = g_object_new (GTK_TYPE_BOX, "layout-manager", slotje_flow_layout_new (), NULL);
  slotje_ui_text_set_accessible_label (self->choices, name);
  add_viewers (self);
  g_signal_connect_object (self->choices, "chosen", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->choices);
  gtk_box_append (GTK_BOX (box), self->viewers);
  gtk_widget_add_css_class (box, "slotje-note");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  slotje_ui_text_set_accessible_label (row, name);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  show_choices (self);
}

static void
slotje_wish_row_dispose (GObject *object)
{
  SlotjeWishRow *self = SLOTJE_WISH_ROW (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (slotje_wish_row_parent_class)->dispose (object);
}

static void
slotje_wish_row_finalize (GObject *object)
{
  SlotjeWishRow *self = SLOTJE_WISH_ROW (object);

  g_free (self->account);
  g_free (self->surface);

  G_OBJECT_CLASS (slotje_wish_row_parent_class)->finalize (object);
}

static void
slotje_wish_row_class_init (SlotjeWishRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = slotje_wish_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = slotje_wish_row_finalize;
}

static void
slotje_wish_row_init (SlotjeWishRow *self)
{
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

GtkWidget *
slotje_wish_row_new (SlotjeSession *session, const char *account, const SlotjeSurface *surface)
{
  SlotjeWishRow *self = g_object_new (SLOTJE_TYPE_WISH_ROW, NULL);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  self->surface = g_strdup (surface->id);
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self), slotje_words_get (&surface->label));

  return GTK_WIDGET (self);
}

/* “Your followers and your manager” */
static char *
say_wanted (const SlotjePlatform *platform, SlotjeAudience wanted)
{
  if (wanted == 0)
    return g_strdup (_ ("Nobody else"));
  if (wanted == platform->program->scale->all)
    return g_strdup (_ ("Everyone"));

  g_autofree char *list = slotje_audience_say_all (platform, wanted);

  return slotje_phrase_start_upper (list);
}

/* (transfer full) */
static char *
say_wish (const SlotjePlatform *platform, const SlotjeWish *wish)
{
  if (wish->indifferent == platform->program->scale->all)
    return g_strdup (_ ("Not decided"));

  return say_wanted (platform, wish->wanted | wish->indifferent);
}

/* For whom it is meant, and where that differs, for whom the account is. */
static void
show_summary (SlotjeWishRow *self, const SlotjePlatform *platform)
{
  g_autofree char *now = say_wish (platform, &self->wish);
  g_autofree char *preset = say_wish (platform, &self->preset);
  g_autofree char *text =
      self->edited
          /* TRANSLATORS: {now}: for whom a kind of post is meant; {account}: for whom the account
           * as a whole is; both are lists of people, or “Not decided” */
          ? slotje_template_fill (_ ("{now} · you chose this; the account: {account}"), "now", now,
                                  "account", preset, NULL)
          : g_strdup (now);
  g_autofree char *escaped = slotje_ui_text_escape (text);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), escaped);
}

void
slotje_wish_row_update (SlotjeWishRow *self, const SlotjeIntention *preset)
{
  g_return_if_fail (SLOTJE_IS_WISH_ROW (self));

  const SlotjePlatform *platform = slotje_session_get_platform (self->session, self->account);
  const SlotjeAccount *account = slotje_session_get_account (self->session, self->account);
  const SlotjeSurface *surface = slotje_platform_find_surface (platform, self->surface);
  const SlotjeIntention *intention = slotje_session_get_intention (self->session, self->account);

  self->wish = intention->wishes[surface->index];
  self->preset = preset->wishes[surface->index];
  self->edited = g_hash_table_contains (account->intended, self->surface);
  self->choosing = self->choosing && self->edited;
  gtk_widget_set_visible (GTK_WIDGET (self), !slotje_account_is_absent (account, self->surface));
  show_summary (self, platform);
  show_choices (self);
}
