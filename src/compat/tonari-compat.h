/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What GTK and libadwaita have changed since Debian 12: questions, files, and how a button is named.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TonariCompatLook:
 * @TONARI_COMPAT_PLAIN: as it comes
 * @TONARI_COMPAT_SUGGESTED: what is meant to be chosen
 * @TONARI_COMPAT_DESTRUCTIVE: what loses something
 */
typedef enum
{
  TONARI_COMPAT_PLAIN,
  TONARI_COMPAT_SUGGESTED,
  TONARI_COMPAT_DESTRUCTIVE,
} TonariCompatLook;

/**
 * TonariCompatResponse:
 * @id: what the callback gets
 * @label: translated, with a mnemonic
 * @look: how it looks
 */
typedef struct
{
  const char *id;
  const char *label;
  TonariCompatLook look;
} TonariCompatResponse;

/**
 * TonariCompatAnswer:
 * @response: id of what was chosen; the id of the first response when the question was closed or Esc pressed
 * @data: what was handed over
 */
typedef void (*TonariCompatAnswer) (const char *response,
                                    gpointer    data);

/**
 * tonari_compat_ask:
 * @parent: (nullable): a widget of the window that asks
 * @heading: translated question
 * @body: (nullable): translated text
 * @extra: (nullable) (transfer floating): a widget under the text
 * @responses: (array length=n_responses): the answers, the way out (Cancel, Close) first
 * @n_responses: how many
 * @default_response: (nullable): id of what Enter chooses
 * @answer: (nullable): called once on the main loop, also when @parent is gone
 * @data: for @answer
 *
 * Asks a question, modal over the window of @parent.
 */
void tonari_compat_ask (GtkWidget                  *parent,
                        const char                 *heading,
                        const char                 *body,
                        GtkWidget                  *extra,
                        const TonariCompatResponse *responses,
                        guint                       n_responses,
                        const char                 *default_response,
                        TonariCompatAnswer          answer,
                        gpointer                    data);

/**
 * tonari_compat_choose:
 * @parent: (nullable): a widget of the window that asks
 * @heading: translated question
 * @body: (nullable): translated text
 * @choices: (array length=n_choices): the way out (Cancel) first, then what can be chosen, in the order in which it stands
 * @n_choices: how many
 * @answer: (nullable): called once on the main loop, also when @parent is gone
 * @data: for @answer
 *
 * Asks which of several equal things is meant: a list to choose from, for buttons side by side turn their order round
 * where they have no room.
 */
void tonari_compat_choose (GtkWidget                  *parent,
                           const char                 *heading,
                           const char                 *body,
                           const TonariCompatResponse *choices,
                           guint                       n_choices,
                           TonariCompatAnswer          answer,
                           gpointer                    data);

/**
 * TonariCompatFile:
 * @file: (nullable): what was chosen, %NULL when nothing was
 * @data: what was handed over
 */
typedef void (*TonariCompatFile) (GFile   *file,
                                  gpointer data);

/**
 * TonariCompatFilter:
 * @name: translated
 * @pattern: a glob, several separated by `;`
 */
typedef struct
{
  const char *name;
  const char *pattern;
} TonariCompatFilter;

/** tonari_compat_open_file: asks for a file that exists. */
void tonari_compat_open_file (GtkWidget                *parent,
                              const char               *title,
                              const TonariCompatFilter *filters,
                              guint                     n_filters,
                              GFile                    *folder,
                              TonariCompatFile          chosen,
                              gpointer                  data);

/**
 * tonari_compat_with_suffix:
 * @file: where somebody wants to save
 * @name: the name that was proposed, such as `R8-001.svg`
 *
 * A file without its suffix is opened by no program, and people type names, not suffixes.
 *
 * Returns: (transfer full): @file where its name ends as @name does (ASCII case aside), else the file beside it with that
 * suffix added; @file too where @name has none, and where a portal lets nothing be written but @file
 */
GFile *tonari_compat_with_suffix (GFile      *file,
                                  const char *name);

/**
 * tonari_compat_save_file: asks where to save; @name (nullable) is proposed, its suffix is added where none is typed, and
 * asks before anything is replaced.
 */
void tonari_compat_save_file (GtkWidget                *parent,
                              const char               *title,
                              const char               *name,
                              const TonariCompatFilter *filters,
                              guint                     n_filters,
                              GFile                    *folder,
                              TonariCompatFile          chosen,
                              gpointer                  data);

/** tonari_compat_select_folder: asks for a folder. */
void tonari_compat_select_folder (GtkWidget       *parent,
                                  const char      *title,
                                  GFile           *folder,
                                  TonariCompatFile chosen,
                                  gpointer         data);

/**
 * tonari_compat_name_once:
 *
 * From now on a screen reader hears the name of a button with a mnemonic once; GTK 4.8 takes it from the button and from
 * its label, one after the other. To be called after GTK is there; may be called more than once.
 */
void tonari_compat_name_once (void);

/** tonari_compat_show_uri: opens a folder or a page in the program that the person uses for it. */
void tonari_compat_show_uri (GtkWidget  *parent,
                             const char *uri);

G_END_DECLS
