/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-calls.h"

#include "tonari-record.h"

#define MONTHS 30
#define MOST_A_MONTH 3

static const struct
{
  const char *caller;
  TonariMethod method;
  const char *text;
} calls[] = {
  { "母", TONARI_METHOD_PHONE, "家族教室のことを知りたいとのこと。日程を伝えた。名前は聞いていない。" },
  { NULL, TONARI_METHOD_PHONE, "話をしばらく聞いた。名乗らなくてよいこと、いつでもかけてよいことを伝えた。" },
  { "父", TONARI_METHOD_PHONE, "相談できる場所をたずねられた。来所と訪問のどちらもできると伝えた。" },
  { "本人", TONARI_METHOD_MESSAGE, "居場所のひらいている時間をたずねられ、返事をした。" },
  { "姉", TONARI_METHOD_PHONE, "離れて暮らす弟のこと。家族からの相談でもよいと伝えた。" },
  { "近所の方", TONARI_METHOD_PHONE, "気にかけている家がある。見守り方をいっしょに考えた。" },
  { "祖母", TONARI_METHOD_OFFICE, "立ち寄って話された。家族教室のちらしを渡した。" },
  { NULL, TONARI_METHOD_PHONE, "少しの沈黙のあと切れた。またかかってくるのを待つ。" },
  { "関係機関", TONARI_METHOD_PHONE, "町の窓口から。受付の流れをたずねられ、説明した。" },
};

gboolean
tonari_demo_calls_write (TonariDemoWriter *writer, GError **error)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (writer->options->seed);

  if (writer->options->records > 0)
    return TRUE;

  for (int month = MONTHS; month > 0; month--)
    {
      int n_calls = g_rand_int_range (random, 1, MOST_A_MONTH + 1);

      for (int i = 0; i < n_calls; i++)
        {
          guint which = (guint) g_rand_int_range (random, 0, G_N_ELEMENTS (calls));
          g_autoptr (TonariRecord) record = tonari_record_new ();

          record->at.date = tonari_date_from_day (tonari_date_add_months (writer->options->today, -month) +
                                                  g_rand_int_range (random, 0, 28));
          record->at.minute = 9 * 60 + 15 * g_rand_int_range (random, 0, 32);
          record->method = calls[which].method;
          record->caller = g_strdup (calls[which].caller);
          record->text = g_strdup (calls[which].text);
          record->minutes = 5 * g_rand_int_range (random, 1, 8);
          record->accompany = TRUE;
          record->staff = writer->staff[g_rand_int_range (random, 0, TONARI_DEMO_N_STAFF)];
          if (!tonari_demo_writer_insert (writer, &tonari_record_entity, record, error))
            return FALSE;
        }
    }

  return TRUE;
}
