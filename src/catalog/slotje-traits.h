/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "slotje-reader.h"

G_BEGIN_DECLS

/* By what two accounts can be seen to be of the same person. */
typedef enum
{
  SLOTJE_TRAIT_HANDLE,         /* what the account is called there */
  SLOTJE_TRAIT_EMPLOYER,       /* where the person works */
  SLOTJE_TRAIT_PHONE,          /* their phone number */
  SLOTJE_TRAIT_EMAIL,          /* their e-mail address */
  SLOTJE_TRAIT_REAL_NAME,      /* their own name */
  SLOTJE_TRAIT_OTHER_ACCOUNTS, /* the other accounts themselves */
  SLOTJE_N_TRAITS,
} SlotjeTrait;

/* A set of traits: bit (1 << SlotjeTrait). */
typedef guint8 SlotjeTraits;

/* Its word in files. */
const char *slotje_trait_to_string (SlotjeTrait trait);
/* The member `links-to` of the object the reader stands in. */
SlotjeTraits slotje_traits_read (SlotjeReader *reader);

G_END_DECLS
