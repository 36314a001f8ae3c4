/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Shared by the files that count for tonari-statistics.h; not for others. */

#pragma once

#include "tonari-statistics.h"

G_BEGIN_DECLS

/** TonariStatisticsIndex: the place of each table among the tables. */
typedef enum
{
  TONARI_STATISTICS_SUMMARY,
  TONARI_STATISTICS_STANDING,
  TONARI_STATISTICS_METHOD,
  TONARI_STATISTICS_CONSULTER,
  TONARI_STATISTICS_SEX,
  TONARI_STATISTICS_AGE,
  TONARI_STATISTICS_DURATION,
  TONARI_STATISTICS_NEW_SEX,
  TONARI_STATISTICS_NEW_AGE,
  TONARI_STATISTICS_NEW_DURATION,
  TONARI_STATISTICS_FATHER_AGE,
  TONARI_STATISTICS_MOTHER_AGE,
  TONARI_STATISTICS_CLASSES,
  TONARI_STATISTICS_TRAINING,
  TONARI_STATISTICS_N_TABLES,
} TonariStatisticsIndex;

/** The rows of the summary, in their order. */
enum
{
  TONARI_SUMMARY_CONTACTS,
  TONARI_SUMMARY_SINGLE,
  TONARI_SUMMARY_MET,
  TONARI_SUMMARY_CASES,
  TONARI_SUMMARY_PEOPLE,
};

/** The rows of the standing, in their order. */
enum
{
  TONARI_STANDING_NEW,
  TONARI_STANDING_RETURNED,
  TONARI_STANDING_CONTINUED,
  TONARI_STANDING_TOTAL,
};

/** The rows of the consulters, in their order; the relatives are those from the father on. */
typedef enum
{
  TONARI_CONSULTER_PERSON,
  TONARI_CONSULTER_FATHER,
  TONARI_CONSULTER_MOTHER,
  TONARI_CONSULTER_PARENTS,
  TONARI_CONSULTER_SPOUSE,
  TONARI_CONSULTER_SIBLING,
  TONARI_CONSULTER_GRANDPARENT,
  TONARI_CONSULTER_CHILD,
  TONARI_CONSULTER_OTHER_RELATIVE,
  TONARI_CONSULTER_AGENCY,
  TONARI_CONSULTER_PERSON_AND_FAMILY,
  TONARI_CONSULTER_UNKNOWN,
  TONARI_CONSULTER_TOTAL,
} TonariConsulter;

/** The rows of the classes, in their order. */
enum
{
  TONARI_CLASSES_SESSIONS,
  TONARI_CLASSES_VISITS,
  TONARI_CLASSES_PEOPLE,
  TONARI_CLASSES_AVERAGE,
  TONARI_CLASSES_FIRST,
  TONARI_CLASSES_SEEN_AGAIN,
  TONARI_CLASSES_NOT_SEEN_AGAIN,
  TONARI_CLASSES_NOT_KNOWN_YET,
  TONARI_CLASSES_COMPLETED,
};

/** tonari_statistics_add_tables: the tables with their rows, all noughts. */
void tonari_statistics_add_tables (TonariStatistics *self);

/** tonari_statistics_count_contacts: everything but the classes. */
void tonari_statistics_count_contacts (TonariStatistics            *self,
                                       const TonariStatisticsInput *input);

/** tonari_statistics_count_classes: sessions and those who took part. */
void tonari_statistics_count_classes (TonariStatistics            *self,
                                      const TonariStatisticsInput *input);

/** tonari_statistics_cell: (transfer none): a cell by the places of its table, row and column. */
TonariStatisticsCell *tonari_statistics_cell (const TonariStatistics *self,
                                              TonariStatisticsIndex   table,
                                              guint                   row,
                                              guint                   column);

/** tonari_statistics_month_column: the column of the month in which @day lies, which must lie in the period. */
guint tonari_statistics_month_column (const TonariStatistics *self,
                                      int                     day);

/**
 * TonariStatisticsMet:
 * @consulter: who came (相談者)
 * @keys: (element-type utf8): who was met, one key for each human being; kept by the reader
 *
 * Who was met in one contact.
 */
typedef struct
{
  TonariConsulter consulter;
  GPtrArray *keys;
} TonariStatisticsMet;

typedef struct _TonariStatisticsMetReader TonariStatisticsMetReader;

TonariStatisticsMetReader *tonari_statistics_met_reader_new (void);
void tonari_statistics_met_reader_free (TonariStatisticsMetReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariStatisticsMetReader, tonari_statistics_met_reader_free)

/** tonari_statistics_met_reader_read: (transfer none): who was met in @contact of @one (nullable, without a case); valid until the next call. */
const TonariStatisticsMet *tonari_statistics_met_reader_read (TonariStatisticsMetReader     *self,
                                                              const TonariStatisticsContact *contact,
                                                              const TonariStatisticsCase    *one);

/** tonari_statistics_relative_is: whether @relative is a father (%TONARI_CONSULTER_FATHER), a mother, …. */
gboolean tonari_statistics_relative_is (TonariStatisticsMetReader      *self,
                                        const TonariStatisticsRelative *relative,
                                        TonariConsulter                 kind);

G_END_DECLS
