/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-shipped-curricula.h"

#include "tonari-curriculum.h"
#include "tonari-module.h"
#include "tonari-rows.h"

/*
 * The words are Japanese in any locale: they are what an office prints and hands out, and what it edits.
 * The minutes are a suggestion, but for 支援者研修, where they are the running times of the four lessons of
 * 002 (37:24, 37:20, 30:37, 41:23), rounded up to whole minutes; the exact ones stand beside the materials.
 * Each theme has a uid that is the same in every book, so that its lineage can be followed from book to book.
 */
typedef struct
{
  const char *uid;
  const char *title;
  const char *aims;
  gint64 minutes;
  const char *materials;
  const char *home_practice;
} ShippedModule;

typedef struct
{
  TonariEdition edition;
  const char *title;
  const char *note;
  const ShippedModule *modules;
  guint n_modules;
} ShippedCurriculum;

static const ShippedModule basic[] = {
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f1001", "はじめまして　この教室で大切にすること",
    "呼び名で出会い、話したいことだけ話せばよいと知る。教室の約束を一緒につくる。", 90,
    "名札、教室の約束（一枚）、進行表", "今週、ほっとした時間をひとつ見つける" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f1002", "ひきこもりを知る",
    "半年という目安、だれにでも起こりうること、長さや形がさまざまであることを知る。", 90,
    "資料「ひきこもりとは」人数分", "知って意外だったことをひとつ書きとめる" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f1003", "こころの病気と医療",
    "先に医療が要るときを知り、受診や相談の入口を知る。", 90, "相談先の一覧、資料「受診のめやす」人数分",
    "気になる相談先をひとつ確かめておく" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f1004", "本人の気持ちに近づく",
    "動けないでいる間の気持ちを、経験した人の言葉から想像する。", 90, "体験談の資料、感想カード",
    "返事を求めない、ふだんのあいさつをひとつ" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f1005", "回復の道すじ",
    "四つの段階と四つのステップを別々の地図として知る。行きつ戻りつがあってよい。", 90,
    "段階の図（二種）人数分", "今いる場所を、急がずに眺めてみる" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f1006", "家族の安心",
    "家族が楽になることも支援の目的だと知り、休む・楽しむを自分に許す。", 90, "安心のものさし、お茶",
    "自分のための時間を三十分とる" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f1007", "地域の支えを知る",
    "相談窓口、居場所、家族会、制度を知り、使うかどうかは選べると知る。", 90, "関係機関の一覧人数分",
    "行ってみたい場所に印をつける" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f1008", "ふりかえりとこれから",
    "教室で得たものを持ち寄り、次に続けたいことを話す。", 90, "ふりかえり用紙、修了証または参加証",
    "続けたい小さなことを家に持ち帰る" },
};

static const ShippedModule practical[] = {
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f2001", "暮らしの中のやりとりをふりかえる",
    "ふだんの声かけを責めずに眺め、続けたいものと変えてみたいものを分ける。", 100, "やりとりの記録用紙",
    "一日ひとつ、やりとりを書きとめる" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f2002", "聴くこと", "助言の前に、聴いて受けとめる練習をする。", 100,
    "練習カード", "五分だけ、さえぎらずに聴く" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f2003", "伝えること",
    "責める言い方を、自分の気持ちとしての言い方に置きかえてみる。", 100, "言いかえの例人数分",
    "「助かった」「うれしい」をひとつ伝える" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f2004", "誘いかけと、断れること",
    "断ってよい誘い方を考える。断りもひとつの返事だと知る。", 100, "場面カード",
    "断られても困らない誘いをひとつ" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f2005", "待つことと、選べること",
    "待つ間にできることと、選べる道を用意することを考える。", 100, "選べる道の書きこみ用紙",
    "本人が選べることをひとつ増やす" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f2006", "困ったときの備え",
    "暴力や危機のときの距離のとり方と連絡先を、先に決めておく。", 100, "備えのカード",
    "連絡先を家族で確かめておく" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f2007", "支援者につなぐ",
    "本人が支援者と出会うまでの準備と、会えない間の支え方を知る。", 100, "訪問の流れの図",
    "支援者のことを一度だけ話題にしてみる" },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f2008", "家族どうしで支えあう",
    "聴く、体験を話す、後から来た家族を迎える。関わり方を自分で選ぶ。", 100, "ふりかえり用紙",
    "話してみたい体験をひとつ思い出す" },
};

static const ShippedModule training[] = {
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f3001", "伴走型支援の理念",
    "つながり続けることを目的とする支援の考え方を知る。", 38, "映像教材 1（37分24秒）、アンケート", NULL },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f3002", "伴走型支援が必要な理由と政策課題",
    "孤立の広がりと制度の動きから、なぜ今なのかを考える。", 38, "映像教材 2（37分20秒）、アンケート", NULL },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f3003", "困窮の視点と支援の両輪",
    "経済の困窮と社会からの孤立、問題解決と伴走の両輪を学ぶ。", 31, "映像教材 3（30分37秒）、アンケート",
    NULL },
  { "6d0c7c1e-1b5e-4f0a-9a57-0b6a5d2f3004", "伴走型支援の実際",
    "つなぐ・つなげない・もどす・つなぎ直しを事例で考える。", 42, "映像教材 4（41分23秒）、アンケート",
    NULL },
};

static const ShippedCurriculum curricula[] = {
  { TONARI_EDITION_BASIC, "家族教室 基礎編", "知ることを中心にした編。回数は目安で、決まりではありません。",
    basic, G_N_ELEMENTS (basic) },
  { TONARI_EDITION_PRACTICAL, "家族教室 実践編",
    "関わり方を中心にした編。回数は目安で、決まりではありません。", practical, G_N_ELEMENTS (practical) },
  { TONARI_EDITION_TRAINING, "伴走型支援 支援者研修", "伴走型支援の映像教材（全4回）による研修。", training,
    G_N_ELEMENTS (training) },
};

static gboolean
add_module (TonariDb *db, const ShippedModule *shipped, gint64 curriculum, gint64 position, GError **error)
{
  g_autoptr (TonariModule) module = tonari_module_new ();

  module->curriculum = curriculum;
  module->position = position;
  module->uid = g_strdup (shipped->uid);
  module->title = g_strdup (shipped->title);
  module->aims = g_strdup (shipped->aims);
  module->minutes = shipped->minutes;
  module->materials = g_strdup (shipped->materials);
  module->home_practice = g_strdup (shipped->home_practice);

  return tonari_store_save (db, &tonari_module_entity, module, error);
}

gboolean
tonari_shipped_curricula_add (TonariDb *db, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (curricula); i++)
    {
      g_autoptr (TonariCurriculum) curriculum = tonari_curriculum_new ();

      curriculum->edition = curricula[i].edition;
      curriculum->title = g_strdup (curricula[i].title);
      curriculum->number = 1;
      curriculum->note = g_strdup (curricula[i].note);
      if (!tonari_store_save (db, &tonari_curriculum_entity, curriculum, error))
        return FALSE;
      for (guint j = 0; j < curricula[i].n_modules; j++)
        if (!add_module (db, &curricula[i].modules[j], curriculum->row.id, j + 1, error))
          return FALSE;
    }

  return TRUE;
}
