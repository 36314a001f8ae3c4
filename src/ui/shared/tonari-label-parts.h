/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A line of several facts that goes on in a second one between two facts: Japanese may be broken after any letter, so a
 * name would be torn apart otherwise.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** TONARI_LABEL_PARTS_SEPARATOR: what stands between two facts. */
#define TONARI_LABEL_PARTS_SEPARATOR " · "

/**
 * tonari_label_parts_show:
 * @label: a label that wraps
 * @text: facts, separated by %TONARI_LABEL_PARTS_SEPARATOR
 *
 * Shows @text, with breaks between its facts alone; a fact that is long is broken all the same.
 */
void tonari_label_parts_show (GtkLabel   *label,
                              const char *text);

/**
 * tonari_label_name_show:
 * @label: a label that wraps
 * @text: a name, with or without its reading in brackets behind it
 *
 * Shows @text, with a break before the reading alone; what is long is broken all the same.
 */
void tonari_label_name_show (GtkLabel   *label,
                             const char *text);

/**
 * tonari_label_phrases_show:
 * @label: a label that wraps
 * @text: a sentence or a heading, in any language
 *
 * Shows @text, with breaks between words: in Japanese, which has no spaces, after a mark and where a word's
 * hiragana ending is over.  A phrase that is long is broken all the same.
 */
void tonari_label_phrases_show (GtkLabel   *label,
                                const char *text);

/**
 * tonari_label_phrases_show_in:
 * @label: a label that wraps
 * @text: a sentence or a heading, in any language
 * @longest: letters of the longest phrase that stays whole, as many as stand on a line of a narrow label
 *
 * As tonari_label_phrases_show() for a label that is narrower than a phrase may be.
 */
void tonari_label_phrases_show_in (GtkLabel   *label,
                                   const char *text,
                                   guint       longest);

/**
 * tonari_label_phrases_width:
 * @text: a sentence or a heading, in any language
 *
 * Returns: how wide a label must be for the longest phrase of @text to stay whole, in characters as
 *   gtk_label_set_width_chars() counts them: two for a Japanese letter, one for a Latin one
 */
guint tonari_label_phrases_width (const char *text);

/**
 * tonari_label_phrases_show_subtitle:
 * @row: a row
 * @text: its subtitle
 *
 * Shows @text under the title of @row, with breaks as by tonari_label_phrases_show().  Neither it nor the title is markup.
 */
void tonari_label_phrases_show_subtitle (AdwActionRow *row,
                                         const char   *text);

/**
 * tonari_label_phrases_show_expander:
 * @row: a row
 * @text: its subtitle
 *
 * As tonari_label_phrases_show_subtitle() for a row that opens.
 */
void tonari_label_phrases_show_expander (AdwExpanderRow *row,
                                         const char     *text);

/**
 * tonari_label_phrases_show_group:
 * @group: a group
 * @text: (nullable): its description, which is no markup
 *
 * Shows @text under the title of @group, with breaks as by tonari_label_phrases_show().
 */
void tonari_label_phrases_show_group (AdwPreferencesGroup *group,
                                      const char          *text);

/**
 * tonari_label_phrases_show_description:
 * @page: a status page, whose description is no markup
 *
 * Lets the description of @page break as by tonari_label_phrases_show(); to be called again when it changes.
 */
void tonari_label_phrases_show_description (AdwStatusPage *page);

G_END_DECLS
