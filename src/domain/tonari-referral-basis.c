/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-referral-basis.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "tonari-consent-standing.h"
#include "tonari-fold.h"
#include "tonari-sharing.h"

/* Whoever a consent or a letter is for: an organisation, somebody there, or both. */
typedef struct
{
  gint64 organisation;
  const char *words;
} Receiver;

/* Nothing holds nothing. */
static gboolean
holds (const char *text, const char *words)
{
  g_autofree char *whole = tonari_fold (text);
  g_autofree char *part = tonari_fold (words);

  return *part != '\0' && strstr (whole, part) != NULL;
}

/* Who is meant "at the office" is said by the office, not by a word such as “counter” that every office has.
 */
static gboolean
is_covered (const TonariCasePapers *papers, Receiver by, Receiver receiver)
{
  if (by.organisation != 0 && receiver.organisation != 0)
    return by.organisation == receiver.organisation;
  if (by.organisation != 0)
    return holds (receiver.words, tonari_case_papers_name (papers, "organisations", by.organisation));
  if (receiver.organisation != 0)
    return holds (by.words, tonari_case_papers_name (papers, "organisations", receiver.organisation));

  /* The letter may say more than the form (“A Clinic, Ms B”), never less: “clinic” would be any clinic. */
  return holds (receiver.words, by.words);
}

static TonariReferralBasis
basis_of_form (const TonariReferralLetter *letter, const TonariCasePapers *papers)
{
  const TonariConsentForm *form =
      tonari_case_papers_row (papers, &tonari_consent_form_entity, letter->consent_form);

  if (letter->consent_form == 0 || form == NULL)
    return TONARI_REFERRAL_BASIS_NO_FORM;

  /* A relative consents for themself: what a letter says of the person is not theirs to give. */
  if (form->given_by != 0 && papers->acase != NULL && form->given_by != papers->acase->person)
    return TONARI_REFERRAL_BASIS_OTHER_GIVER;

  /* A letter goes out when it is printed: what was taken back since then does not let it go. */
  if (tonari_date_is_known (form->withdrawn_on))
    return TONARI_REFERRAL_BASIS_WITHDRAWN;

  switch (tonari_consent_standing (form, tonari_date_middle (letter->date)))
    {
    case TONARI_CONSENT_STANDING_WITHDRAWN:
      return TONARI_REFERRAL_BASIS_WITHDRAWN;
    case TONARI_CONSENT_STANDING_ENDED:
      return TONARI_REFERRAL_BASIS_ENDED;
    case TONARI_CONSENT_STANDING_NOT_YET:
      return TONARI_REFERRAL_BASIS_NOT_YET;
    case TONARI_CONSENT_STANDING_HOLDS:
    default:
      break;
    }

  return is_covered (papers, (Receiver){ form->organisation, form->to_whom },
                     (Receiver){ letter->organisation, letter->receiver })
             ? TONARI_REFERRAL_BASIS_CONSENT
             : TONARI_REFERRAL_BASIS_OTHER_RECEIVER;
}

static gboolean
is_emergency (const TonariReferralLetter *letter, const TonariCasePapers *papers)
{
  const GPtrArray *sharings = tonari_case_papers_rows (papers, &tonari_sharing_entity);

  for (guint i = 0; i < sharings->len; i++)
    {
      const TonariSharing *told = g_ptr_array_index (sharings, i);

      if (told->basis == TONARI_SHARING_BASIS_EMERGENCY && told->grounds != NULL && *told->grounds != '\0' &&
          tonari_date_is_known (told->date) &&
          tonari_date_first (told->date) <= tonari_date_last (letter->date) &&
          tonari_date_last (told->date) >= tonari_date_first (letter->date) &&
          is_covered (papers, (Receiver){ told->organisation, told->to_whom },
                      (Receiver){ letter->organisation, letter->receiver }))
        return TRUE;
    }

  return FALSE;
}

TonariReferralBasis
tonari_referral_basis (const TonariReferralLetter *letter, const TonariCasePapers *papers)
{
  TonariReferralBasis basis;

  g_return_val_if_fail (letter != NULL && papers != NULL, TONARI_REFERRAL_BASIS_NO_FORM);

  if (!tonari_date_is_known (letter->date))
    return TONARI_REFERRAL_BASIS_NO_DAY;

  basis = basis_of_form (letter, papers);
  if (basis != TONARI_REFERRAL_BASIS_CONSENT && is_emergency (letter, papers))
    return TONARI_REFERRAL_BASIS_EMERGENCY;

  return basis;
}

const char *
tonari_referral_basis_missing (TonariReferralBasis basis)
{
  switch (basis)
    {
    case TONARI_REFERRAL_BASIS_NO_DAY:
      return _ ("The letter of referral has no day. Write its day, then print again.");
    case TONARI_REFERRAL_BASIS_NO_FORM:
      return _ (
          "The letter of referral rests on no consent form, so it is not printed. Choose one in the letter that "
          "names its receiver; in an emergency write under “Told to Others” whom you told that day, and the "
          "grounds.");
    case TONARI_REFERRAL_BASIS_NOT_YET:
      return _ (
          "The consent was given after the day of the letter of referral, so it is not printed. Look at the two "
          "dates, or choose another consent form in the letter.");
    case TONARI_REFERRAL_BASIS_ENDED:
      return _ (
          "The term of the consent was over by the day of the letter of referral, so it is not printed. Ask "
          "again, note the new consent form, and choose it in the letter.");
    case TONARI_REFERRAL_BASIS_WITHDRAWN:
      return _ (
          "The consent that the letter of referral rests on was withdrawn, so it is not printed. Ask again, note "
          "the new consent form, and choose it in the letter.");
    case TONARI_REFERRAL_BASIS_OTHER_RECEIVER:
      return _ (
          "The consent that the letter of referral rests on is for somebody else, so it is not printed. Ask for "
          "a consent that names this receiver, and choose it in the letter.");
    case TONARI_REFERRAL_BASIS_OTHER_GIVER:
      return _ (
          "The consent that the letter of referral rests on was given by a relative, who consents for themself. "
          "Ask the person for a consent, and choose it in the letter.");
    case TONARI_REFERRAL_BASIS_CONSENT:
    case TONARI_REFERRAL_BASIS_EMERGENCY:
    default:
      return NULL;
    }
}
