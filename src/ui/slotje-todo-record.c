/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "slotje-todo-list.h"

gboolean
slotje_todo_record (SlotjeSession *session, const SlotjeTodoItem *item)
{
  const SlotjePlatform *platform = slotje_session_get_platform (session, item->account);
  g_autoptr (GPtrArray) settings = g_ptr_array_new ();
  g_autoptr (GPtrArray) options = g_ptr_array_new ();

  if (platform == NULL)
    return FALSE;

  for (guint i = 0; i < item->changes->len; i++)
    {
      const SlotjeChange *change = &g_array_index (item->changes, SlotjeChange, i);
      const SlotjeSetting *setting = &platform->settings[change->subject];

      g_ptr_array_add (settings, setting->id);
      g_ptr_array_add (options, setting->options[change->value].id);
    }
  g_ptr_array_add (settings, NULL);
  g_ptr_array_add (options, NULL);

  return slotje_session_record_all (session, item->account, (const char *const *) settings->pdata,
                                    (const char *const *) options->pdata);
}
