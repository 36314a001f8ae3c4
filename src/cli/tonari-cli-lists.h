/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The lists of `tonari-cli list`, with the keys that issues A and C name.
 */

#pragma once

#include "tonari-cli-table.h"
#include "tonari-db.h"

G_BEGIN_DECLS

/** TonariCliListPrint: prints a whole list; %FALSE with @error when the book could not be read. */
typedef gboolean (*TonariCliListPrint) (TonariDb        *db,
                                        TonariCliOutput *output,
                                        TonariCliFormat  format,
                                        int              today,
                                        GError         **error);

typedef struct
{
  const char *name;
  TonariCliListPrint print;
} TonariCliList;

gboolean tonari_cli_list_cases (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_relatives (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_classes (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_sessions (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_organisations (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_records (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_to_contact (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_lacking_intake (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_family_only (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_mother_only (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_watching (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_crises (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_reviews (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);
gboolean tonari_cli_list_today (TonariDb *db, TonariCliOutput *output, TonariCliFormat format, int today, GError **error);

G_END_DECLS
