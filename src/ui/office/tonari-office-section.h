/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * One of the lists of the office's work with its switch or its tags: a row of tonari_office_kinds() on the screen.
 */

#pragma once

#include <adwaita.h>

#include "tonari-office-kinds.h"
#include "tonari-office-data.h"

G_BEGIN_DECLS

#define TONARI_TYPE_OFFICE_SECTION (tonari_office_section_get_type ())
G_DECLARE_FINAL_TYPE (TonariOfficeSection, tonari_office_section, TONARI, OFFICE_SECTION, AdwBin)

/**
 * TonariOfficeSection::opened:
 * @section: the section
 * @id: the row, 0 to begin a new one
 *
 * The person wants to see a row.
 */

/** tonari_office_section_new: (transfer floating): the list of @kind, empty. */
GtkWidget *tonari_office_section_new (TonariContext          *context,
                                      const TonariOfficeKind *kind);

/** tonari_office_section_show: shows what is in @data. */
void tonari_office_section_show (TonariOfficeSection *self,
                                 TonariOfficeData    *data);

/** tonari_office_section_choice: what the switch says, from 0. */
guint tonari_office_section_choice (TonariOfficeSection *self);

/** tonari_office_section_choose: sets the switch. */
void tonari_office_section_choose (TonariOfficeSection *self,
                                   guint                choice);

/** tonari_office_section_reveal: focuses a row, past search, switch and tags; (transfer none) (nullable): the row. */
gconstpointer tonari_office_section_reveal (TonariOfficeSection *self,
                                            gint64               id);

/** tonari_office_section_find: moves the focus into the search entry. */
void tonari_office_section_find (TonariOfficeSection *self);

/** tonari_office_section_focus: moves the focus onto the first row, or onto what to do next where there is none. */
void tonari_office_section_focus (TonariOfficeSection *self);

/** tonari_office_section_shown: (transfer none) (nullable): the rows that are shown. */
const GPtrArray *tonari_office_section_shown (TonariOfficeSection *self);

G_END_DECLS
