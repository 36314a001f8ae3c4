/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The office's work (会議・引継): meetings, what was learnt, what the area lacks, handing over.
 *
 * It stands behind the cases: no place of its own in the sidebar, but a menu there and a key for each list; the way back
 * leads to the cases.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

/** TONARI_OFFICE_PAGE_CASE_MEETING: in the place of a table: begins a meeting of the case with that row. */
#define TONARI_OFFICE_PAGE_CASE_MEETING "meetings_of_case"

#define TONARI_TYPE_OFFICE_PAGE (tonari_office_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariOfficePage, tonari_office_page, TONARI, OFFICE_PAGE, AdwBin)

/**
 * tonari_office_page_new: (transfer floating): the page, a [iface@Page].  It shows rows of `meetings`, `decisions`,
 * `meeting_members`, `meeting_cases`, `knowledge`, `gaps` and `case_handovers`; row 0 is the list itself.
 */
GtkWidget *tonari_office_page_new (TonariContext *context);

G_END_DECLS
