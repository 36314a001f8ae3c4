/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * 教室 in the sidebar: the list of classes, the page of a class, the roll call of a session.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASSES_PAGE (tonari_classes_page_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassesPage, tonari_classes_page, TONARI, CLASSES_PAGE, AdwBin)

/** tonari_classes_page_new: (transfer floating): the page, a [iface@Page]. */
GtkWidget *tonari_classes_page_new (TonariContext *context);

G_END_DECLS
