/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "slotje-cli-nearest.h"
#include "slotje-cli.h"
#include "slotje-layout.h"
#include "slotje-dumps.h"
#include "slotje-save.h"

static const SlotjeCommand commands[] = {
  { "platforms", N_ ("[PLATFORM]"),
    N_ ("Shows the catalogue: all platforms, or what one platform has to set and to see."),
    slotje_command_platforms },
  { "new", N_ ("PLATFORM…"),
    N_ ("Prints a profile with an account on each of these platforms and no answers yet."),
    slotje_command_new },
  { "answer", N_ ("FILE ACCOUNT SETTING OPTION…"),
    N_ ("Records how a setting is, and tells what that means. Several options mean “one of "
        "these”."),
    slotje_command_answer },
  { "exposure", N_ ("FILE"), N_ ("Shows who can see what."), slotje_command_exposure },
  { "explain", N_ ("FILE ACCOUNT SURFACE VIEWER"),
    N_ ("Tells why somebody can or cannot see something, and what would change it."),
    slotje_command_explain },
  { "plan", N_ ("FILE"),
    N_ ("Tells which changes close most, and the shortest way to what you want."),
    slotje_command_plan },
  { "diff", N_ ("OLD NEW"),
    N_ ("Tells what opened and closed between two profiles, or since a day, and whose doing it "
        "was."),
    slotje_command_diff },
  { "report", N_ ("FILE -o OUT"),
    N_ ("Writes a report to read, print or send: everything for you, or only how far you are for "
        "your employer."),
    slotje_command_report },
  { "check", N_ ("FILE…"),
    N_ ("Checks profiles and files of the catalogue; with --age, which of its facts are old."),
    slotje_command_check },
};

static void
set_up_language (void)
{
  const char *directory = g_getenv ("SLOTJE_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, directory != NULL ? directory : SLOTJE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static SlotjeExit
print_help (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n  slotje-cli %s\n\n", _ ("Usage:"),
                          _ ("COMMAND [OPTION…] [ARGUMENT…]"));
  slotje_layout_add_wrapped (
      text,
      _ ("Who can see which posts of your social media accounts, and why. Never goes online."), 0);
  g_string_append_printf (text, "\n%s\n", _ ("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_string_append_printf (text, "  %s %s\n", commands[i].name, _ (commands[i].arguments));
      slotje_layout_add_wrapped (text, _ (commands[i].summary), 6);
    }
  g_string_append_printf (text, "\n%s\n  --help      %s\n  --version   %s\n\n%s\n", _ ("Options:"),
                          _ ("Show this help"), _ ("Show the version"),
                          _ ("“slotje-cli COMMAND --help” tells more about a command."));

  return slotje_cli_print (text->str);
}

static SlotjeExit
refuse_command (const char *typed)
{
  const char *names[G_N_ELEMENTS (commands) + 1] = { NULL };
  const char *nearest;
  g_autofree char *remedy = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    names[i] = commands[i].name;

  nearest = slotje_cli_find_nearest (typed, names);
  if (nearest == NULL)
    return slotje_cli_refuse_id ("slotje-cli",
                                 g_strdup_printf (_ ("there is no command “%s”"), typed), names);

  /* TRANSLATORS: the name of a command */
  remedy = g_strdup_printf (_ ("did you mean “%s”?"), nearest);
  return slotje_cli_refuse ("slotje-cli", g_strdup_printf (_ ("there is no command “%s”"), typed),
                            remedy);
}

int
main (int argc, char **argv)
{
  const char *name = argc > 1 ? argv[1] : NULL;

  slotje_dumps_forbid ();
  slotje_save_init ();
  set_up_language ();
  if (name == NULL)
    return (int) slotje_cli_refuse ("slotje-cli", g_strdup (_ ("a command is missing")),
                                    _ ("see “slotje-cli --help”"));
  if (g_str_equal (name, "--help") || g_str_equal (name, "-h"))
    return (int) print_help ();
  if (g_str_equal (name, "--version"))
    return (int) slotje_cli_print ("slotje-cli " SLOTJE_VERSION "\n");

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (name, commands[i].name))
      {
        g_auto (GStrv) arguments = g_strdupv (argv + 1);

        return (int) commands[i].run (&commands[i], &arguments);
      }

  return (int) refuse_command (name);
}
