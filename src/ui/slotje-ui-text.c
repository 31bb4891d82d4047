/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-ui-text.h"

#include <glib/gi18n.h>

/* Long enough to read twice, short enough not to lie about what undo would do. */
#define TOAST_SECONDS 6
/* Characters. Templates have the same figure. */
#define PARAGRAPH_LEAST 12

/* Whether the character could make the text look like what it is not. */
static gboolean
fools_the_eye (gunichar c)
{
  if (c == '\n')
    return FALSE;

  return c < 0x20 || (c >= 0x7f && c <= 0x9f)                      /* C0, DEL, C1 */
         || c == 0x061c || c == 0x200e || c == 0x200f              /* marks of direction */
         || (c >= 0x202a && c <= 0x202e)                           /* embeddings and overrides */
         || (c >= 0x2066 && c <= 0x2069)                           /* isolates */
         || c == 0x2028 || c == 0x2029 || c == 0xfeff              /* separators, byte order mark */
         || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe /* noncharacters */
         || (c >= 0xe0000 && c <= 0xe007f);                        /* tags */
}

char *
slotje_ui_text_clean (const char *text)
{
  if (text == NULL)
    return g_strdup ("");

  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (clean, fools_the_eye (c) ? 0xfffd : c);
    }

  return g_string_free (clean, FALSE);
}

char *
slotje_ui_text_escape (const char *text)
{
  g_autofree char *clean = slotje_ui_text_clean (text);

  return g_markup_escape_text (clean, -1);
}

void
slotje_ui_text_set_label (GtkLabel *label, const char *text)
{
  g_autofree char *clean = slotje_ui_text_clean (text);

  gtk_label_set_text (label, clean);
}

void
slotje_ui_text_set_button (GtkButton *button, const char *text)
{
  g_autofree char *clean = slotje_ui_text_clean (text);

  gtk_button_set_use_underline (button, FALSE);
  gtk_button_set_label (button, clean);
}

void
slotje_ui_text_set_row_title (AdwPreferencesRow *row, const char *text)
{
  g_autofree char *clean = slotje_ui_text_clean (text);

  adw_preferences_row_set_use_markup (row, FALSE);
  adw_preferences_row_set_use_underline (row, FALSE);
  adw_preferences_row_set_title (row, clean);
}

void
slotje_ui_text_set_row_subtitle (AdwActionRow *row, const char *text)
{
  g_autofree char *clean = slotje_ui_text_clean (text);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle (row, clean);
}

void
slotje_ui_text_set_group (AdwPreferencesGroup *group, const char *title, const char *description)
{
  g_autofree char *escaped_title = slotje_ui_text_escape (title);
  g_autofree char *escaped_description = slotje_ui_text_escape (description);

  adw_preferences_group_set_title (group, escaped_title);
  adw_preferences_group_set_description (group, escaped_description);
}

void
slotje_ui_text_set_status (AdwStatusPage *page, const char *title, const char *description)
{
  g_autofree char *clean_title = slotje_ui_text_clean (title); /* it alone reads no markup */
  g_autofree char *escaped_description = slotje_ui_text_escape (description);

  adw_status_page_set_title (page, clean_title);
  adw_status_page_set_description (page, escaped_description);
}

void
slotje_ui_text_set_window_title (AdwWindowTitle *title, const char *text, const char *subtitle)
{
  g_autofree char *clean = slotje_ui_text_clean (text);
  g_autofree char *clean_subtitle = slotje_ui_text_clean (subtitle);

  adw_window_title_set_title (title, clean);
  adw_window_title_set_subtitle (title, clean_subtitle);
}

void
slotje_ui_text_set_accessible_label (GtkWidget *widget, const char *text)
{
  g_autofree char *clean = slotje_ui_text_clean (text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, clean,
                                  -1);
}

GtkWidget *
slotje_ui_text_new_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  slotje_ui_text_set_label (GTK_LABEL (label), text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

GtkWidget *
slotje_ui_text_new_paragraph (const char *text, const char *css_class)
{
  GtkWidget *label = slotje_ui_text_new_label (text, css_class);

  gtk_label_set_width_chars (GTK_LABEL (label), PARAGRAPH_LEAST);

  return label;
}

/* libadwaita leaves the button that closes a toast without a name. */
static void
name_close_buttons (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && gtk_button_get_icon_name (GTK_BUTTON (widget)) != NULL)
    slotje_ui_text_set_accessible_label (widget, _ ("Dismiss"));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_close_buttons (child);
}

/* Only the newest message is true: the one before it goes. */
static void
show_toast (AdwToastOverlay *overlay, AdwToast *toast)
{
  static const char last[] = "slotje-last-toast";
  AdwToast *before = g_object_get_data (G_OBJECT (overlay), last);

  if (before != NULL)
    adw_toast_dismiss (before);
  g_object_set_data_full (G_OBJECT (overlay), last, g_object_ref (toast), g_object_unref);
  adw_toast_overlay_add_toast (overlay, toast);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (overlay)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (child != adw_toast_overlay_get_child (overlay))
        name_close_buttons (child);
    }
}

/* (transfer full) (nullable): NULL where there is no window. */
static AdwToast *
add_toast (
    GtkWidget *widget, const char *text, guint timeout, const char *button, const char *action)
{
  GtkWidget *overlay = ADW_IS_TOAST_OVERLAY (widget)
                           ? widget
                           : gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  if (overlay == NULL)
    return NULL;

  g_autofree char *escaped = slotje_ui_text_escape (text);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_timeout (toast, timeout);
  if (button != NULL)
    {
      adw_toast_set_button_label (toast, button);
      adw_toast_set_action_name (toast, action);
    }
  show_toast (ADW_TOAST_OVERLAY (overlay), g_object_ref (toast));

  return toast;
}

void
slotje_ui_text_toast_with_button (GtkWidget *widget,
                                  const char *text,
                                  const char *button,
                                  const char *action)
{
  g_autoptr (AdwToast) toast = add_toast (widget, text, TOAST_SECONDS, button, action);
}

AdwToast *
slotje_ui_text_toast_that_stays (GtkWidget *widget,
                                 const char *text,
                                 const char *button,
                                 const char *action)
{
  return add_toast (widget, text, 0, button, action);
}

void
slotje_ui_text_toast (GtkWidget *widget, const char *text)
{
  slotje_ui_text_toast_with_button (widget, text, NULL, NULL);
}
