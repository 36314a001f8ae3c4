/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-store-error-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

GQuark
tonari_store_error_quark (void)
{
  return g_quark_from_static_string ("tonari-store-error-quark");
}

typedef struct
{
  const char *rule;
  const char *words;
} ConstraintWords;

/* The first rule that occurs in what the engine said; what is missing comes before what is there twice. */
static const ConstraintWords constraint_words[] = {
  { "NOT NULL constraint failed: cases.code", N_ ("The code is missing. Type a code for the case.") },
  { "NOT NULL constraint failed: cases.person", N_ ("The case has no person yet. Save the person first.") },
  { "NOT NULL constraint failed: staff.name", N_ ("The name is missing. Type the name.") },
  { "NOT NULL constraint failed: organisations.name", N_ ("The name is missing. Type the name.") },
  { "NOT NULL constraint failed: classes.title", N_ ("The title is missing. Type a title.") },
  { "NOT NULL constraint failed: curricula.title", N_ ("The title is missing. Type a title.") },
  { "NOT NULL constraint failed: modules.title", N_ ("The title is missing. Type a title.") },
  { "NOT NULL constraint failed: sessions.number", N_ ("The number of the session is missing. Type it.") },
  { "cases.code",
    N_ ("Another case has this code already. Choose another code, or open the case that has it.") },
  { "staff.name",
    N_ ("A member of staff with this name is in the book already. Add something to tell the two "
        "apart, or use the one that is there.") },
  { "organisations.name",
    N_ ("An organisation with this name is in the directory already. Open that one, or add the name of the "
        "branch.") },
  { "curricula.edition",
    N_ ("This version of the curriculum is in the book already. Give it the next number.") },
  { "sessions.class_id, sessions.number",
    N_ ("This class has a session with this number already. Choose another number.") },
  { "session_modules.session, session_modules.module", N_ ("The session covers this theme already.") },
  { "attendance.session, attendance.enrolment",
    N_ ("This participant has a mark for this session already. Load the page again.") },
  { "FOREIGN KEY",
    N_ ("The entry points at something that is not in the book. Load the page again and choose "
        "anew.") },
};

static const char *
constraint_find (const char *detail)
{
  for (guint i = 0; i < G_N_ELEMENTS (constraint_words); i++)
    if (strstr (detail, constraint_words[i].rule) != NULL)
      return _ (constraint_words[i].words);

  return NULL;
}

void
tonari_store_error_set_constraint (GError **error, const char *detail)
{
  const char *colon;
  const char *words;

  g_return_if_fail (detail != NULL);

  colon = strrchr (detail, ':');
  words = constraint_find (detail);
  if (words != NULL)
    g_set_error_literal (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT, words);
  else if (g_str_has_prefix (detail, "NOT NULL") && colon != NULL)
    /* Translators: %s is the name of a field as the book has it, such as “staff.name”. */
    g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                 _ ("Something that cannot be left empty is missing (%s). Fill it in and save again."),
                 colon + 2);
  else
    /* Translators: %s is what the database engine said, in English. */
    g_set_error (error, TONARI_STORE_ERROR, TONARI_STORE_ERROR_CONSTRAINT,
                 _ ("The book refuses this entry (%s). Look at the values and save again."), detail);
}

static const char *
error_words (TonariStoreError code)
{
  switch (code)
    {
    case TONARI_STORE_ERROR_NOT_FOUND:
      return N_ ("There is no book “%s”. It may have been moved or renamed; choose the file again.");
    case TONARI_STORE_ERROR_EXISTS:
      return N_ ("There is a file “%s” already. Choose another name, or open that file.");
    case TONARI_STORE_ERROR_BUSY:
      return N_ ("The book “%s” is being written by another program. Nothing was changed; try again when the "
                 "other program is done.");
    case TONARI_STORE_ERROR_CHANGED:
      return N_ (
          "Somebody has changed this entry in “%s” since you opened it. Load it again and compare before "
          "you save.");
    case TONARI_STORE_ERROR_CORRUPT:
      return N_ ("The book “%s” is damaged. Do not write to it any more; restore a copy from the backups.");
    case TONARI_STORE_ERROR_NOT_A_BOOK:
      return N_ ("“%s” is no book of Tonari. Choose a file that ends in .tonari.");
    case TONARI_STORE_ERROR_FULL:
      return N_ (
          "There is no room left on the disk that holds “%s”. Nothing was lost, but the last change is not "
          "saved; make room and save again.");
    case TONARI_STORE_ERROR_READ_ONLY:
      return N_ (
          "“%s” lies in a place that cannot be written to. Copy the book into your own folder, or ask for "
          "permission to write there.");
    case TONARI_STORE_ERROR_TOO_NEW:
      return N_ ("The book “%s” was made by a newer Tonari. Update Tonari to open it; it was not changed.");
    case TONARI_STORE_ERROR_WRONG_KEY:
      return N_ ("The key does not open the book “%s”. Type it again.");
    case TONARI_STORE_ERROR_NETWORK_PLACE:
      return N_ (
          "“%s” lies on a network drive or in a portal, where a book can be damaged. Copy it to a folder "
          "of this computer and open the copy.");
    case TONARI_STORE_ERROR_FAILED:
    case TONARI_STORE_ERROR_CONSTRAINT:
    case TONARI_STORE_ERROR_CANCELLED:
      break;
    default:
      g_assert_not_reached ();
    }

  return NULL;
}

void
tonari_store_error_set (GError **error, TonariStoreError code, const char *path, const char *detail)
{
  const char *words = error_words (code);
  g_autofree char *name = NULL;

  name = path != NULL ? g_filename_display_name (path) : g_strdup (_ ("(in memory)"));
  if (code == TONARI_STORE_ERROR_CONSTRAINT)
    tonari_store_error_set_constraint (error, detail != NULL ? detail : "");
  else if (code == TONARI_STORE_ERROR_CANCELLED)
    g_set_error_literal (error, TONARI_STORE_ERROR, code, _ ("Stopped. Nothing was changed."));
  else if (words == NULL)
    /* Translators: the first %s is a file, the second what the system said. */
    g_set_error (
        error, TONARI_STORE_ERROR, code,
        _ ("The book “%s” could not be read or written (%s). Nothing was changed; try again, and restore a "
           "backup if it goes on."),
        name, detail != NULL ? detail : "?");
  else
    {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
      g_set_error (error, TONARI_STORE_ERROR, code, _ (words), name);
#pragma GCC diagnostic pop
    }
}
