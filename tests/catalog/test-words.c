/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <libintl.h>
#include <locale.h>

#include "slotje-words.h"
#include "temp-folder.h"

/* A translation as msgfmt would make it: the header, and one text of ours. */
static GByteArray *
make_translation (void)
{
  static const char *const texts[] = { "", "data\004Hello",
                                       "Content-Type: text/plain; charset=UTF-8\n", "Dag" };
  const guint32 head[] = { 0x950412de, 0, 2, 28, 44, 0, 60 };
  guint32 offset = 60;
  GByteArray *file = g_byte_array_new ();

  g_byte_array_append (file, (const guint8 *) head, sizeof (head));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const guint32 entry[] = { (guint32) strlen (texts[i]), offset };

      g_byte_array_append (file, (const guint8 *) entry, sizeof (entry));
      offset += entry[0] + 1;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_byte_array_append (file, (const guint8 *) texts[i], (guint) strlen (texts[i]) + 1);

  return file;
}

static void
put_translation (const char *folder)
{
  g_autofree char *parent = g_build_filename (folder, "nl", "LC_MESSAGES", NULL);
  g_autoptr (GByteArray) file = make_translation ();
  g_autofree char *path = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  path = temp_folder_put (parent, "slotje.mo", (const char *) file->data, file->len);
}

static const SlotjeWords own = { (char *) "Hello", NULL, SLOTJE_WORDS_OURS };
static const SlotjeWords own_untranslated = { (char *) "Bye", NULL, SLOTJE_WORDS_OURS };
static const SlotjeWords own_both = { (char *) "Hello", (char *) "Hoi", SLOTJE_WORDS_OURS };
static const SlotjeWords platform_both = { (char *) "Hello", (char *) "Hallo", SLOTJE_WORDS_PRESS };
static const SlotjeWords platform_english = { (char *) "Hello", NULL, SLOTJE_WORDS_OFFICIAL };
static const SlotjeWords none = { NULL, NULL, SLOTJE_WORDS_OURS };

/* Runs in a child with the language set, since gettext remembers what it found first. */
static void
test_print (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain ("slotje", g_getenv ("SLOTJE_TEST_TRANSLATIONS"));
  bind_textdomain_codeset ("slotje", "UTF-8");

  g_print ("<%s: %s|%s|%s|%s|%s|%s>\n", slotje_words_language (), slotje_words_get (&own),
           slotje_words_get (&own_untranslated), slotje_words_get (&own_both),
           slotje_words_get (&platform_both), slotje_words_get (&platform_english),
           slotje_words_get (&none));
  g_assert_cmpstr (slotje_words_get (&none), ==, "");
}

typedef struct
{
  const char *name;
  const char *locale;
  const char *languages;
  const char *expected;
} Language;

#define ENGLISH "*<en: Hello|Bye|Hello|Hello|Hello|>*"
#define DUTCH "*<nl: Dag|Bye|Hoi|Hallo|Hello|>*"

static const Language languages[] = {
  { "english", "C.UTF-8", "en", ENGLISH },
  { "none", "C.UTF-8", "", ENGLISH },
  { "dutch", "C.UTF-8", "nl", DUTCH },
  { "dutch-of-a-country", "C.UTF-8", "nl_BE.UTF-8", DUTCH },
  { "dutch-after-frisian", "C.UTF-8", "fy:nl:en", DUTCH },
  /* As gettext does it: nobody translates into English. */
  { "english-before-dutch", "C.UTF-8", "en_GB:nl", DUTCH },
  { "low-saxon", "C.UTF-8", "nds", ENGLISH },
  /* gettext translates nothing there, so the catalogue keeps to English as well. */
  { "dutch-without-locale", "C", "nl", ENGLISH },
};

static void
test_language (gconstpointer data)
{
  const Language *row = data;
  char *folder = temp_folder_new ();
  g_autofree char *locale = g_strdup (g_getenv ("LC_ALL"));

  put_translation (folder);
  g_setenv ("SLOTJE_TEST_TRANSLATIONS", folder, TRUE);
  g_setenv ("LC_ALL", row->locale, TRUE);
  g_setenv ("LANGUAGE", row->languages, TRUE);
  g_test_trap_subprocess ("/words/subprocess/print", 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stdout (row->expected);
  g_unsetenv ("LANGUAGE");
  if (locale != NULL)
    g_setenv ("LC_ALL", locale, TRUE);
  else
    g_unsetenv ("LC_ALL");
  temp_folder_remove (folder);
}

static void
test_get_in (void)
{
  g_assert_cmpstr (slotje_words_get_in (&platform_both, "nl"), ==, "Hallo");
  g_assert_cmpstr (slotje_words_get_in (&platform_both, "en"), ==, "Hello");
  g_assert_cmpstr (slotje_words_get_in (&platform_english, "nl"), ==, "Hello");
  g_assert_cmpstr (slotje_words_get_in (&none, "nl"), ==, "");
}

static void
test_clear (void)
{
  SlotjeWords words = { g_strdup ("Hello"), g_strdup ("Hallo"), SLOTJE_WORDS_MEMORY };

  slotje_words_clear (&words);
  g_assert_null (words.en);
  g_assert_null (words.nl);
  slotje_words_clear (&words);
  g_assert_cmpstr (slotje_words_get (&words), ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/subprocess/print", test_print);
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *path = g_strdup_printf ("/words/%s", languages[i].name);

      g_test_add_data_func (path, &languages[i], test_language);
    }
  g_test_add_func ("/words/get-in", test_get_in);
  g_test_add_func ("/words/clear", test_clear);

  return g_test_run ();
}
