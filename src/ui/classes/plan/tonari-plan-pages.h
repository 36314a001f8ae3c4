/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What planning adds to the page of the classes: preparing a session, the curricula, and the actions that open them.
 *
 * The page of the classes keeps its stack and its header; this keeps two children of that stack, says what stands in
 * the header while one of them shows, and finds the way back.
 */

#pragma once

#include <adwaita.h>

#include "tonari-class-model.h"

G_BEGIN_DECLS

#define TONARI_TYPE_PLAN_PAGES (tonari_plan_pages_get_type ())
G_DECLARE_FINAL_TYPE (TonariPlanPages, tonari_plan_pages, TONARI, PLAN_PAGES, GObject)

/**
 * TonariPlanPages::changed:
 * @pages: the pages
 *
 * Another page shows, or its title is another one.
 *
 * TonariPlanPages::class-made:
 * @pages: the pages
 * @class_id: row of the class
 *
 * A class was made and wants to be shown.
 */

/** tonari_plan_pages_new: (transfer full): adds its pages to @stack. */
TonariPlanPages *tonari_plan_pages_new (TonariClassModel *model,
                                        GtkStack         *stack);

/** tonari_plan_pages_actions: (transfer none): the actions, for the group `plan`. */
GActionGroup *tonari_plan_pages_actions (TonariPlanPages *self);

/** tonari_plan_pages_is_shown: whether one of its pages shows. */
gboolean tonari_plan_pages_is_shown (TonariPlanPages *self);

/** tonari_plan_pages_show_session: shows what to prepare for a session of the model's class, which may still be on its way from the book. */
void tonari_plan_pages_show_session (TonariPlanPages *self,
                                     gint64           session);

/** tonari_plan_pages_set_session: the session that the actions named `shown-…` are about. */
void tonari_plan_pages_set_session (TonariPlanPages *self,
                                    gint64           session);

/** tonari_plan_pages_title: (transfer full) (nullable): what stands in the header bar. */
char *tonari_plan_pages_title (TonariPlanPages *self);

/** tonari_plan_pages_subtitle: (transfer full) (nullable): the small line under it. */
char *tonari_plan_pages_subtitle (TonariPlanPages *self);

/** tonari_plan_pages_tools: (transfer none): buttons for the header bar. */
GtkWidget *tonari_plan_pages_tools (TonariPlanPages *self);

/** tonari_plan_pages_go_back: one step back. */
void tonari_plan_pages_go_back (TonariPlanPages *self);

/** tonari_plan_pages_add: Ctrl+N; %FALSE where nothing can be added. */
gboolean tonari_plan_pages_add (TonariPlanPages *self);

G_END_DECLS
