/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-odd.h"

TonariLife *
fixture_one_record (void)
{
  TonariLife *life = fixture_life (NULL);

  fixture_contact (life, "2026-11-21", TONARI_METHOD_PHONE, FALSE, 0.7);

  return life;
}

TonariLife *
fixture_one_day (void)
{
  TonariLife *life = fixture_life (NULL);

  fixture_observe (life, "2026-11-21", 4, 5, FALSE);
  fixture_contact (life, "2026-11-21", TONARI_METHOD_VISIT, TRUE, 1);
  fixture_problem (life, "2026-11-21", NULL, "家賃の滞納");
  fixture_episode (life, "2026-11-21", "2026-11-21", "家賃の相談");
  fixture_tie (life, "2026-11-21", "2026-11-21", "民生委員", "声かけ", NULL);
  fixture_tie_change (life, "2026-11-21", TONARI_TIE_CHANGE_KIND_LINK, "民生委員", NULL);
  fixture_change (life, "2026-11-21", TONARI_WHOSE_PERSON, "玄関で話せた");
  fixture_crisis (life, "2026-11-21", "健康の急変");
  fixture_stage (life, "2026-11-21", 0, 1);
  fixture_family (life, "2026-11-21", TONARI_ATTENDANCE_STATE_PRESENT, 3, 5);

  return life;
}

TonariLife *
fixture_eighty_years (void)
{
  TonariLife *life = fixture_life ("1946-01-02");

  for (int year = 1960; year <= 2026; year++)
    {
      g_autofree char *date = g_strdup_printf ("%d-04-01", year);

      fixture_observe (life, date, year % 11, (year * 3) % 11, FALSE);
    }
  fixture_contacts (life, "1970-01-01", "2026-11-01", 9, TRUE);

  return life;
}

TonariLife *
fixture_future (void)
{
  TonariLife *life = fixture_life ("1990-06-10");

  fixture_observe (life, "2025-05-01", 4, 5, FALSE);
  fixture_problem (life, "2027-03-01", NULL, "引っ越し");
  fixture_tie (life, "2027-04-01", NULL, "新しい仲間", NULL, NULL);

  return life;
}

TonariLife *
fixture_uncertain (void)
{
  TonariLife *life = fixture_life ("1980");

  fixture_observe (life, "2001", 4, 5, TRUE);
  fixture_observe (life, "2005-04", 6, 3, TRUE);
  fixture_problem (life, "2002", "2004", "退職");
  fixture_episode (life, "2003-04", "2003-09", "求職の相談");
  fixture_tie (life, "1999", NULL, "幼なじみ", "話し相手", NULL);
  fixture_change (life, "2006", TONARI_WHOSE_PERSON, "旅行した");

  return life;
}

TonariLife *
fixture_thirty_rings (void)
{
  TonariLife *life = fixture_life ("1990-06-10");

  fixture_observe (life, "2015-05-01", 9, 8, FALSE);
  for (int i = 0; i < 30; i++)
    {
      g_autofree char *from = g_strdup_printf ("20%02d-%02d-10", 10 + i / 3, 1 + (i % 3) * 4);

      fixture_tie (life, from, i % 4 == 0 ? "2024-01-01" : NULL, "地域の仲間のあつまり", "話し相手",
                   i % 2 ? "受付" : NULL);
    }

  return life;
}

TonariLife *
fixture_forty_markers (void)
{
  TonariLife *life = fixture_life ("1990-06-10");

  fixture_observe (life, "2015-05-01", 5, 5, FALSE);
  for (int i = 0; i < 40; i++)
    {
      g_autofree char *date = g_strdup_printf ("2020-03-%02d", 1 + i % 28);

      fixture_problem (life, date, "2020-06-01", "困りごと");
    }

  return life;
}
