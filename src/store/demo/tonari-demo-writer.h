/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "tonari-demo.h"
#include "tonari-entity.h"

G_BEGIN_DECLS

typedef struct _TonariDemoWriter TonariDemoWriter;

/**
 * TonariDemoFamilyMember:
 * @person: row of the person
 * @relative: row of the relative
 * @basic_class: takes part in the 基礎編
 * @practical_class: takes part in the 実践編
 * @called_name: (nullable) (transfer none): 呼び名
 */
typedef struct
{
  gint64 person;
  gint64 relative;
  gboolean basic_class;
  gboolean practical_class;
  const char *called_name;
} TonariDemoFamilyMember;

/** TONARI_DEMO_N_STAFF: how many work in the office. */
#define TONARI_DEMO_N_STAFF 5

/**
 * TonariDemoWriter:
 * @db: the book
 * @options: how much
 * @cancellable: (nullable): a cancellable
 * @random: where all choices come from
 * @staff: rows of staff
 * @codes: (element-type int int): how many cases each fiscal year has
 * @organisations: (element-type utf8 gint64): rows of organisations by name
 * @family: (element-type TonariDemoFamilyMember): relatives who may join a class
 * @pending: rows written since the last commit
 * @is_open: whether a transaction stands open
 *
 * Writes rows in transactions of a few thousand, without history: an example has no past
 * to undo, and its rows must be the same every time.
 */
struct _TonariDemoWriter
{
  TonariDb *db;
  const TonariDemoOptions *options;
  GCancellable *cancellable;
  GRand *random;
  gint64 staff[TONARI_DEMO_N_STAFF];
  GHashTable *codes;
  GHashTable *organisations;
  GArray *family;
  guint pending;
  gboolean is_open;
};

TonariDemoWriter *tonari_demo_writer_new (TonariDb                *db,
                                          const TonariDemoOptions *options,
                                          GCancellable            *cancellable);
void tonari_demo_writer_free (TonariDemoWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariDemoWriter, tonari_demo_writer_free)

/** tonari_demo_writer_begin: begins the first transaction. */
gboolean tonari_demo_writer_begin (TonariDemoWriter *self,
                                   GError          **error);

/** tonari_demo_writer_end: puts the rest on disk. */
gboolean tonari_demo_writer_end (TonariDemoWriter *self,
                                 GError          **error);

/** tonari_demo_writer_abort: takes back what the open transaction has written; nothing where none is open. */
void tonari_demo_writer_abort (TonariDemoWriter *self);

/** tonari_demo_writer_insert: writes a new row, fills its id and an empty uid. */
gboolean tonari_demo_writer_insert (TonariDemoWriter   *self,
                                    const TonariEntity *entity,
                                    gpointer            row,
                                    GError            **error);

/** tonari_demo_writer_day: the day number that lies @months before today, stretched to the years asked for. */
int tonari_demo_writer_day (const TonariDemoWriter *self,
                            double                  months);

/** tonari_demo_writer_date: that day as a date; the unknown date for TONARI_DEMO_OPEN. */
TonariDate tonari_demo_writer_date (const TonariDemoWriter *self,
                                    double                  months);

/** tonari_demo_writer_code: (transfer full): the next code of the fiscal year of @day: H26-001. */
char *tonari_demo_writer_code (TonariDemoWriter *self,
                               int               day);

/** tonari_demo_writer_phone: (transfer full): a number that nobody has: 0X0-0000-1234. */
char *tonari_demo_writer_phone (TonariDemoWriter *self);

G_END_DECLS
