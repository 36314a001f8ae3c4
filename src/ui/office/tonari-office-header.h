/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The buttons of the office's work in the header bar of the window: what is new, and printing where there is a paper.
 */

#pragma once

#include <adwaita.h>

#include "tonari-meeting.h"

G_BEGIN_DECLS

#define TONARI_TYPE_OFFICE_HEADER (tonari_office_header_get_type ())
G_DECLARE_FINAL_TYPE (TonariOfficeHeader, tonari_office_header, TONARI, OFFICE_HEADER, AdwBin)

/**
 * TonariOfficeHeader::new-meeting:
 * @header: the buttons
 * @kind: a #TonariMeetingKind
 *
 * A meeting of that kind is to be written.
 */

/** tonari_office_header_new: (transfer floating): the buttons. */
GtkWidget *tonari_office_header_new (void);

/** tonari_office_header_show: those of the list at @place of tonari_office_kinds(), or of @meeting (nullable). */
void tonari_office_header_show (TonariOfficeHeader  *self,
                                int                  place,
                                const TonariMeeting *meeting);

G_END_DECLS
