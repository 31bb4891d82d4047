/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-ui.h"

#include <adwaita.h>

#include "slotje-button.h"
#include "slotje-flow-layout.h"
#include "slotje-padlock.h"
#include "slotje-page-header.h"
#include "slotje-row-layout.h"
#include "slotje-shell.h"
#include "slotje-tile.h"
#include "slotje-ui-resource.h"

#define PREFIX "/io/github/slotje/Slotje"

/* Types that templates name and no code may have touched yet. */
static void
ensure_types (void)
{
  g_type_ensure (SLOTJE_TYPE_BUTTON);
  g_type_ensure (SLOTJE_TYPE_FLOW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_PADLOCK);
  g_type_ensure (SLOTJE_TYPE_PAGE_HEADER);
  g_type_ensure (SLOTJE_TYPE_ROW_LAYOUT);
  g_type_ensure (SLOTJE_TYPE_SHELL);
  g_type_ensure (SLOTJE_TYPE_TILE);
}

static void
load_style (GdkDisplay *display)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, PREFIX "/ui/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

void
slotje_ui_init (void)
{
  static gsize done = 0;

  if (!g_once_init_enter (&done))
    return;

  GdkDisplay *display = gdk_display_get_default ();

  /* Asking for it makes the linker keep it; it registers itself. */
  g_assert (slotje_ui_get_resource () != NULL);
  ensure_types ();
  load_style (display);

  g_once_init_leave (&done, 1);
}
