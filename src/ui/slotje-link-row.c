/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-link-row.h"

#include <glib/gi18n.h>

#include "slotje-button.h"
#include "slotje-flow-layout.h"
#include "slotje-template.h"
#include "slotje-ui-text.h"

struct _SlotjeLinkRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *question;
  GtkBox *chips;
  GtkToggleButton *first; /* of the chips: all are in its group */

  SlotjeSession *session;
  char *account;
  char *viewer;
  gboolean updating; /* chips move because of us, not of the person */
};

G_DEFINE_FINAL_TYPE (SlotjeLinkRow, slotje_link_row, ADW_TYPE_PREFERENCES_ROW)

/* A chip and what it says about the link; 0: not known. */
typedef struct
{
  SlotjeLinks links;
  const char *label;
} LinkChip;

static const LinkChip link_chips[] = {
  { 1 << SLOTJE_LINK_CONTACT, N_ ("Yes") },
  { 1 << SLOTJE_LINK_RESTRICTED, N_ ("Yes, but restricted") },
  { 1 << SLOTJE_LINK_FOF, N_ ("Only through others") },
  { 1 << SLOTJE_LINK_NONE, N_ ("No") },
  { 0, N_ ("Don’t know") },
};

static SlotjeLinks
get_chip_links (GtkWidget *chip)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "slotje-links"));
}

static void
toggled_cb (SlotjeLinkRow *self, GtkToggleButton *chip)
{
  if (self->updating || !gtk_toggle_button_get_active (chip))
    return;

  slotje_session_set_links (self->session, self->account, self->viewer,
                            get_chip_links (GTK_WIDGET (chip)));
}

static void
add_chip (SlotjeLinkRow *self, const LinkChip *kind)
{
  GtkWidget *chip = gtk_toggle_button_new_with_label (_ (kind->label));

  g_object_set_data (G_OBJECT (chip), "slotje-links", GUINT_TO_POINTER (kind->links));
  gtk_widget_add_css_class (chip, "slotje-chip");
  if (self->first == NULL)
    self->first = GTK_TOGGLE_BUTTON (chip);
  else
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (chip), self->first);
  g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  slotje_button_let_wrap (chip);
  gtk_box_append (self->chips, chip);
}

static void
slotje_link_row_dispose (GObject *object)
{
  SlotjeLinkRow *self = SLOTJE_LINK_ROW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->account, g_free);
  g_clear_pointer (&self->viewer, g_free);

  G_OBJECT_CLASS (slotje_link_row_parent_class)->dispose (object);
}

static void
slotje_link_row_class_init (SlotjeLinkRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = slotje_link_row_dispose;

  g_type_ensure (SLOTJE_TYPE_FLOW_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/slotje/Slotje/ui/slotje-link-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SlotjeLinkRow, question);
  gtk_widget_class_bind_template_child (widget_class, SlotjeLinkRow, chips);
}

static void
slotje_link_row_init (SlotjeLinkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
slotje_link_row_new (SlotjeSession *session, const char *account, const SlotjeViewer *viewer)
{
  SlotjeLinkRow *self = g_object_new (SLOTJE_TYPE_LINK_ROW, NULL);
  const SlotjePlatform *platform = slotje_session_get_platform (session, account);
  g_autofree char *question =
      slotje_template_fill (slotje_words_get (&viewer->question), "contacts",
                            slotje_words_get (&platform->contacts_word), NULL);

  self->session = g_object_ref (session);
  self->account = g_strdup (account);
  self->viewer = g_strdup (viewer->id);

  for (guint i = 0; i < G_N_ELEMENTS (link_chips); i++)
    {
      const SlotjeLinks links = link_chips[i].links;

      if (links == 0 || (platform->program->links & links) != 0)
        add_chip (self, &link_chips[i]);
    }

  slotje_ui_text_set_label (self->question, question);
  slotje_ui_text_set_row_title (ADW_PREFERENCES_ROW (self), question);
  slotje_ui_text_set_accessible_label (GTK_WIDGET (self->chips), question);
  slotje_link_row_update (self);

  return GTK_WIDGET (self);
}

void
slotje_link_row_update (SlotjeLinkRow *self)
{
  g_return_if_fail (SLOTJE_IS_LINK_ROW (self));

  SlotjeAccount *account = slotje_session_get_account (self->session, self->account);

  if (account == NULL)
    return;

  SlotjeLinks links = slotje_account_get_links (account, self->viewer);

  if (links == SLOTJE_LINKS_UNKNOWN)
    links = 0;

  self->updating = TRUE;
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), get_chip_links (chip) == links);
  self->updating = FALSE;
}
