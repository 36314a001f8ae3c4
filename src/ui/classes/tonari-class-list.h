/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The list of classes: those that go on, and below them those that are over.
 */

#pragma once

#include <adwaita.h>

#include "tonari-context.h"

G_BEGIN_DECLS

#define TONARI_TYPE_CLASS_LIST (tonari_class_list_get_type ())
G_DECLARE_FINAL_TYPE (TonariClassList, tonari_class_list, TONARI, CLASS_LIST, AdwBin)

/**
 * TonariClassList::opened:
 * @list: the list
 * @class_id: row of the class
 *
 * The person opens a class.
 */

/**
 * TonariClassList::listed:
 * @list: the list
 * @any: whether there is a class
 *
 * The classes have been read.
 */

/** tonari_class_list_new: (transfer floating): the list; the actions of its rows (`classes.edit-class`, `classes.delete-class`) belong to the page. */
GtkWidget *tonari_class_list_new (TonariContext *context);

/** tonari_class_list_reload: reads the classes again. */
void tonari_class_list_reload (TonariClassList *self);

G_END_DECLS
