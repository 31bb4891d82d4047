/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report-fixture.h"

#include "slotje-date.h"

void
report_fixture_init (void)
{
  g_setenv ("XDG_DATA_DIRS", REPORT_DIRECTORY "/data", TRUE);
  g_setenv ("XDG_DATA_HOME", "/nonexistent", TRUE);
}

static void
add_link (SlotjeAccount *account, const char *viewer, char **codes)
{
  SlotjeLinks links = 0;

  for (guint i = 0; codes[i] != NULL; i++)
    {
      SlotjeLink link;

      g_assert_true (slotje_link_from_string (codes[i], &link));
      links |= 1u << link;
    }
  slotje_account_set_links (account, viewer, links);
}

static void
set_purpose (SlotjeAccount *account, const char *purpose)
{
  account->has_purpose = TRUE;
  g_assert_true (slotje_purpose_from_string (purpose, &account->purpose));
}

static void
add_word (SlotjeAccount *account, const char *word)
{
  g_auto (GStrv) parts = g_strsplit (word, "=", 2);
  g_auto (GStrv) values = g_strsplit (parts[1] != NULL ? parts[1] : "", "|", -1);
  SlotjeAnswer *answer;

  if (g_str_has_prefix (word, "absent:"))
    slotje_account_set_absent (account, word + strlen ("absent:"), TRUE);
  else if (g_str_has_prefix (word, "name:"))
    {
      g_free (account->name);
      account->name = g_strdup (word + strlen ("name:"));
    }
  else if (g_str_has_prefix (word, "purpose:"))
    set_purpose (account, word + strlen ("purpose:"));
  else if (g_str_has_prefix (word, "intended:"))
    g_hash_table_insert (account->intended, g_strdup (parts[0] + strlen ("intended:")),
                         g_strdupv (values));
  else if (g_str_has_prefix (word, "link:"))
    add_link (account, parts[0] + strlen ("link:"), values);
  else
    {
      answer = slotje_answer_new (values[0], REPORT_TODAY, REPORT_TODAY);
      g_strfreev (answer->options);
      answer->options = g_strdupv (values);
      slotje_account_take_answer (account, parts[0], answer);
    }
}

SlotjeAccount *
report_fixture_make_account (const char *platform, const char *spec)
{
  SlotjeAccount *account = slotje_account_new ("a1", platform);
  g_auto (GStrv) words = g_strsplit (spec, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      add_word (account, words[i]);

  return account;
}

ReportFixture *
report_fixture_new (const char *spec)
{
  ReportFixture *self = g_new0 (ReportFixture, 1);
  g_autoptr (SlotjeAccount) account = report_fixture_make_account ("demo", spec);
  guint32 today;

  g_assert_true (slotje_date_parse (REPORT_TODAY, &today));
  self->catalog = slotje_catalog_new ();
  self->audit = slotje_audit_new (self->catalog, account, NULL, today);
  g_assert_nonnull (self->audit);

  return self;
}

void
report_fixture_free (ReportFixture *self)
{
  if (self == NULL)
    return;

  slotje_audit_free (self->audit);
  g_assert_finalize_object (self->catalog);
  g_free (self);
}

SlotjeExplanation *
report_fixture_explain (ReportFixture *self, const char *surface_id, const char *viewer_id)
{
  const SlotjePlatform *platform = self->audit->subject.platform;
  const SlotjeSurface *surface = slotje_platform_find_surface (platform, surface_id);
  const SlotjeViewer *viewer = slotje_scale_find_viewer (platform->program->scale, viewer_id);

  g_assert_nonnull (surface);
  g_assert_nonnull (viewer);

  return slotje_explain (platform->program, self->audit->facts, surface->index, viewer->index);
}

void
report_fixture_assert_golden (const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (REPORT_DIRECTORY, "golden", name, NULL);
  g_autofree char *expected = NULL;

  /* For whoever changes the words: write them, then read the difference. */
  if (g_getenv ("SLOTJE_UPDATE_GOLDEN") != NULL)
    g_assert_true (g_file_set_contents (path, text, -1, NULL));

  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}
