/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tonari-class.h"
#include "tonari-enrolment.h"
#include "tonari-session.h"
#include "tonari-store-import-private.h"

G_BEGIN_DECLS

/* A class, and as much of it as the file has asked for: what is NULL was not read yet. */
typedef struct
{
  TonariClass *aclass;
  gboolean ambiguous;
  guint line;             /* line of the file that made it, 0 when the book had it */
  GHashTable *sessions;   /* number → TonariSession */
  GHashTable *modules;    /* title → TonariModule */
  GHashTable *enrolments; /* row of a person → TonariEnrolment */
  GHashTable *names;      /* name key → row of a person, 0 for several of that name */
  GHashTable *marks;      /* session and enrolment → TonariAttendance */
} ImportClass;

struct _ImportClasses
{
  GHashTable *by_title; /* NULL before the first class is asked for */
  GPtrArray *curricula;
};

/* Titles and curricula, once. */
gboolean tonari_import_load_titles (Import *self, GError **error);

/* Sessions and modules of a class, once. */
gboolean tonari_import_load_sessions (Import *self, ImportClass *info, GError **error);

G_END_DECLS
