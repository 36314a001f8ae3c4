/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The papers of the office's work: minutes, the pack of a study meeting, sheets of hand-overs.
 */

#pragma once

#include "tonari-meeting.h"
#include "tonari-office-data.h"
#include "tonari-print.h"

G_BEGIN_DECLS

/** tonari_office_print_meeting: (transfer none) (nullable): the dialog that prints the minutes of a case meeting, or the pack of a study meeting; file names name no person. */
GtkWindow *tonari_office_print_meeting (GtkWidget              *from,
                                        TonariContext          *context,
                                        const TonariOfficeData *data,
                                        const TonariMeeting    *meeting);

/** tonari_office_print_handovers: (transfer none) (nullable): the dialog that prints the sheet of each of @handovers (element-type TonariHandover). */
GtkWindow *tonari_office_print_handovers (GtkWidget       *from,
                                          TonariContext   *context,
                                          const GPtrArray *handovers);

G_END_DECLS
