/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-visit-guide.h"

#include <glib/gi18n-lib.h>

static const TonariVisitTechnique techniques[] = {
  { "1-1", 1, N_ ("See what lies behind"),
    N_ ("Put together what the family tells and what the home shows; write it into the assessment.") },
  { "1-2", 1, N_ ("Is a crisis near?"),
    N_ ("Ask about harm and sudden illness first. If so, act on that before anything else.") },
  { "1-3", 1, N_ ("What the family can carry now"),
    N_ ("Where they need a hand to face the person, help them first; visits can wait.") },
  { "1-4", 1, N_ ("What visits are for here"),
    N_ ("Agree with all who are involved on what visits do and what others do; refer where another place fits "
        "better.") },

  { "2-1", 2, N_ ("Stand by in a crisis"),
    N_ ("Talk the card over with the family beforehand; afterwards see to it that the person is not left alone with "
        "it.") },
  { "2-2", 2, N_ ("Support between family and person"),
    N_ ("Listen to their own worries too; small everyday words before advice.") },
  { "2-3", 2, N_ ("Others at our back"),
    N_ ("Share with those who may be needed, with consent: health office, doctor, police, disability service.") },
  { "2-4", 2, N_ ("Leave room for “something has to change”"),
    N_ ("A safe home, without doing everything for the person; then wait and notice what moves.") },

  { "3-1", 3, N_ ("Find a way to visit that fits"),
    N_ ("How long, how often, with whom? Sometimes somebody who has been withdrawn comes along.") },
  { "3-2", 3, N_ ("Learn what interests the person"),
    N_ ("Ask the family what they like, and have a few topics ready.") },
  { "3-3", 3, N_ ("Let the family propose it"),
    N_ ("Whoever is on the best terms with the person tells of us, or hands over a letter.") },
  { "3-4", 3, N_ ("Come again, even when nobody is met"),
    N_ ("Regularly, briefly, leaving a note: so that nobody feels given up.") },

  { "4-1", 4, N_ ("Ask about the next visit"),
    N_ ("Settle day and length together, and have some time for the two of you. Not refusing is enough.") },
  { "4-2", 4, N_ ("A place to feel safe"),
    N_ ("Talk of what is fun, also your own; work and school are not your topic.") },
  { "4-3", 4, N_ ("Receive what is hard"), N_ ("Take it in without digging and without solving.") },
  { "4-4", 4, N_ ("Find the direction anew"),
    N_ ("What the person needs comes first, also where the family wishes something else.") },
  { "4-5", 4, N_ ("Go on supporting the family"),
    N_ ("Tell how visits go, as far as the person allows; listen to their worries.") },

  { "5-1", 5, N_ ("Wishes and troubles of today"),
    N_ ("What is a nuisance now, what would they like now? Goals can wait.") },
  { "5-2", 5, N_ ("Do something about them together"),
    N_ ("A doctor, an application, a purchase, a word between person and family.") },
  { "5-3", 5, N_ ("Let the use of it be felt"),
    N_ ("Something has become easier: that is worth more than explaining.") },

  { "6-1", 6, N_ ("Share something outside the home"),
    N_ ("A walk, a meal, a game, a place to be: what suits their interests; they can say no.") },
  { "6-2", 6, N_ ("More people, one at a time"),
    N_ ("A colleague, a peer, whoever suits in age and interests, comes along.") },
  { "6-3", 6, N_ ("Beside their own decision"), N_ ("Notice and say what has changed; the pace is theirs.") },
  { "6-4", 6, N_ ("A hand where it is needed"), N_ ("Driving, coming along, offering small jobs.") },
  { "6-5", 6, N_ ("The joy of doing, and of being of use"),
    N_ ("A part for them in what is done together.") },

  { "7-1", 7, N_ ("Visits come to an end"),
    N_ ("When there is a connection of their own kind; look at the signs beside the person’s own view.") },
  { "7-2", 7, N_ ("Watch over from behind"),
    N_ ("Exchange news with those who are near; the person can always call.") },
};

static const TonariWord end_criteria_list[] = {
  { 0, "place", NC_ ("end criteria", "Goes to a place regularly"), "通っている場がある|通所" },
  { 1, "agency", NC_ ("end criteria", "Another agency is beside them"), "ほかの機関が関わっている|他機関" },
  { 2, "work", NC_ ("end criteria", "Work or study"), "仕事や学び|就労|就学" },
  { 3, "role", NC_ ("end criteria", "Holds a role"), "役割がある|役割" },
};

const TonariWords tonari_end_criteria_words = { "end_criteria", "end criteria", end_criteria_list,
                                                G_N_ELEMENTS (end_criteria_list) };

const TonariVisitTechnique *
tonari_visit_guide (guint *n_techniques)
{
  g_return_val_if_fail (n_techniques != NULL, NULL);

  *n_techniques = G_N_ELEMENTS (techniques);

  return techniques;
}

const TonariVisitTechnique *
tonari_visit_guide_find (const char *token)
{
  for (guint i = 0; i < G_N_ELEMENTS (techniques); i++)
    if (g_strcmp0 (techniques[i].token, token) == 0)
      return &techniques[i];

  return NULL;
}

const char *
tonari_visit_guide_title (const TonariVisitTechnique *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->title);
}

const char *
tonari_visit_guide_hint (const TonariVisitTechnique *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return _ (self->hint);
}

GPtrArray *
tonari_visit_guide_thoughts (const char *const *done, guint step)
{
  GPtrArray *thoughts = g_ptr_array_new ();
  guint furthest = 1;

  for (guint i = 0; done != NULL && i < G_N_ELEMENTS (techniques); i++)
    if (g_strv_contains (done, techniques[i].token))
      furthest = techniques[i].step;

  if (step == 0)
    step = furthest;

  for (guint i = 0; i < G_N_ELEMENTS (techniques); i++)
    if (techniques[i].step == step && (done == NULL || !g_strv_contains (done, techniques[i].token)))
      g_ptr_array_add (thoughts, (gpointer) &techniques[i]);

  return thoughts;
}
