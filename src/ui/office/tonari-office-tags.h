/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The tags of what was learnt as a filter: a button for each, any number of them pressed at once.
 */

#pragma once

#include <adwaita.h>

#include "tonari-office-data.h"

G_BEGIN_DECLS

#define TONARI_TYPE_OFFICE_TAGS (tonari_office_tags_get_type ())
G_DECLARE_FINAL_TYPE (TonariOfficeTags, tonari_office_tags, TONARI, OFFICE_TAGS, AdwBin)

/**
 * TonariOfficeTags::changed:
 * @tags: the widget
 *
 * Others are pressed now.
 */

/** tonari_office_tags_new: (transfer floating): no tags yet. */
GtkWidget *tonari_office_tags_new (void);

/** tonari_office_tags_show: a button for each tag in use, by name; what was pressed stays pressed. */
void tonari_office_tags_show (TonariOfficeTags       *self,
                              const TonariOfficeData *data);

/** tonari_office_tags_match: whether a row of knowledge has every tag that is pressed. */
gboolean tonari_office_tags_match (gconstpointer row,
                                   gpointer      self);

/** tonari_office_tags_clear: none is pressed any more. */
void tonari_office_tags_clear (TonariOfficeTags *self);

G_END_DECLS
