/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-demo-directory.h"

#include "tonari-organisation.h"
#include "tonari-staff.h"
#include "tonari-store-settings.h"

static const struct
{
  const char *name;
  const char *kana;
  const char *duty;
  gboolean active;
} staff[TONARI_DEMO_N_STAFF] = {
  { "夢野 みどり", "ゆめの みどり", "保健師", TRUE },
  { "雲野 つばさ", "くもの つばさ", "社会福祉士", TRUE },
  { "花野 ひかる", "はなの ひかる", "精神保健福祉士", TRUE },
  { "森野 ゆう", "もりの ゆう", "公認心理師", TRUE },
  { "昔野 のぼる", "むかしの のぼる", "保健師", FALSE },
};

static const struct
{
  const char *name;
  const char *kind;
  const char *area;
  const char *contact;
  const char *note;
} organisations[] = {
  { "居場所ひだまり", "居場所", "となり市", "世話人のあかねさん", "月・水・金の午後。昼の食事あり" },
  { "こもれび診療所", "医療", "となり市", "受付のさくらさん", NULL },
  { "みほん歯科", "医療", "となり市", "受付のまどかさん", "静かな時間の予約ができる" },
  { "みほん内科", "医療", "はるか町", NULL, "往診あり" },
  { "みずべ病院", "医療", "となり市", "相談室のなぎさん", NULL },
  { "訪問看護かもめ", "医療", "となり市・はるか町", "看護師のちどりさん", NULL },
  { "となり駅の花壇の会", "地域の会", "となり市", "会長のふじさん", "第二・第四土曜" },
  { "町の図書館", "公共施設", "かなた町", "司書のいずみさん", NULL },
  { "絵手紙の会", "趣味の会", "かなた町", "会のこずえさん", NULL },
  { "当事者の会つきあかり", "当事者会", "となり市", "会のみなとさん", "月一回" },
  { "作業所みずうみ", "仕事", "となり市", "職員のしおんさん", "見学できる" },
  { "こども食堂", "地域の会", "となり市", "世話人のみのりさん", NULL },
  { "地域包括支援センターかなた（架空）", "福祉", "かなた町", "相談員のたまきさん", NULL },
  { "社会福祉協議会（架空）", "福祉", "となり市", NULL, "貸付の相談" },
  { "法律の相談所", "専門職", "となり市", "相談員のほくとさん", "予約制" },
  { "若者の集いの場ほしぞら", "居場所", "となり市", NULL, NULL },
  { "オンラインの当事者会", "当事者会", "どこからでも", "世話人のるりさん", "夜の会もある" },
};

static gboolean
write_settings (TonariDb *db, GError **error)
{
  return tonari_store_set_setting (db, "fictional", "1", error) &&
         tonari_store_set_setting (db, "office_name", "となり町家族支援センター（架空）", error);
}

static gboolean
write_staff (TonariDemoWriter *writer, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (staff); i++)
    {
      g_autoptr (TonariStaff) row = tonari_staff_new ();

      row->name = g_strdup (staff[i].name);
      row->kana = g_strdup (staff[i].kana);
      row->duty = g_strdup (staff[i].duty);
      row->active = staff[i].active;
      if (!tonari_demo_writer_insert (writer, &tonari_staff_entity, row, error))
        return FALSE;
      writer->staff[i] = row->row.id;
    }

  return TRUE;
}

static gboolean
write_organisations (TonariDemoWriter *writer, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (organisations); i++)
    {
      g_autoptr (TonariOrganisation) row = tonari_organisation_new ();

      row->name = g_strdup (organisations[i].name);
      row->kind = g_strdup (organisations[i].kind);
      row->area = g_strdup (organisations[i].area);
      row->contact_person = g_strdup (organisations[i].contact);
      row->note = g_strdup (organisations[i].note);
      row->phone = g_strdup_printf ("0X0-0000-%04u", 1001 + i);
      if (i % 3 == 0)
        row->phone_main = g_strdup_printf ("0X0-0000-%04u", 2001 + i);
      if (!tonari_demo_writer_insert (writer, &tonari_organisation_entity, row, error))
        return FALSE;
      g_hash_table_insert (writer->organisations, (gpointer) organisations[i].name,
                           g_memdup2 (&row->row.id, sizeof row->row.id));
    }

  return TRUE;
}

gboolean
tonari_demo_directory_write (TonariDemoWriter *writer, GError **error)
{
  return write_settings (writer->db, error) && write_staff (writer, error) &&
         write_organisations (writer, error);
}

gint64
tonari_demo_directory_organisation (const TonariDemoWriter *writer, const char *name)
{
  const gint64 *id = g_hash_table_lookup (writer->organisations, name);

  return id != NULL ? *id : 0;
}
