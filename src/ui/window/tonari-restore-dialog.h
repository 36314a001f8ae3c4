/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Chooses one of the daily backups, or another copy.
 */

#pragma once

#include <adwaita.h>

#include "tonari-book-keeper.h"

G_BEGIN_DECLS

#define TONARI_TYPE_RESTORE_DIALOG (tonari_restore_dialog_get_type ())
G_DECLARE_FINAL_TYPE (TonariRestoreDialog, tonari_restore_dialog, TONARI, RESTORE_DIALOG, AdwWindow)

/** tonari_restore_dialog_new: (transfer none): a window, modal over @parent, that lists the backups of the open book (or of all books, without one) and hands the chosen one to @keeper. */
TonariRestoreDialog *tonari_restore_dialog_new (GtkWindow        *parent,
                                                TonariContext    *context,
                                                TonariBookKeeper *keeper);

G_END_DECLS
