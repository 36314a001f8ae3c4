/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A course before it is made: the class, its sessions with their days, and which themes each is to cover.
 *
 *   themes  1 2 3 4 5 6 7 8           themes    1   2   3
 *   4 sessions  └─┘ └─┘ └─┘ └─┘       6 sessions└─┘ └─┘ └─┘
 *   several themes in a session       a theme over several sessions
 *
 * Source: issue B: course generator.
 */

#pragma once

#include "tonari-class.h"
#include "tonari-session.h"

G_BEGIN_DECLS

typedef struct _TonariCourse TonariCourse;

/**
 * TonariCourseSession:
 * @session: the session; its themes are the titles of @modules and any others
 * @modules: (element-type gint64): the modules it covers (rows of modules), in their order
 *
 * One session of a course.
 */
typedef struct
{
  TonariSession *session;
  GArray *modules;
} TonariCourseSession;

/**
 * TonariCourse:
 * @aclass: the class
 * @sessions: (element-type TonariCourseSession): its sessions, first to last
 *
 * What tonari_store_course_make() makes of it in one action.
 */
struct _TonariCourse
{
  TonariClass *aclass;
  GPtrArray *sessions;
};

/** tonari_course_new: (transfer full): an empty class without sessions. */
TonariCourse *tonari_course_new (void);

/** tonari_course_copy: (transfer full): a deep copy. */
TonariCourse *tonari_course_copy (const TonariCourse *self);

void tonari_course_free (TonariCourse *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TonariCourse, tonari_course_free)

/**
 * tonari_course_add_session:
 * @self: a course
 * @day: day number, 0 for one not known yet
 * @starts: minutes after midnight, or %TONARI_INT_UNKNOWN
 * @ends: minutes after midnight, or %TONARI_INT_UNKNOWN
 *
 * Adds a session after the others, with the next number.
 *
 * Returns: (transfer none): the session
 */
TonariCourseSession *tonari_course_add_session (TonariCourse *self,
                                                int           day,
                                                gint64        starts,
                                                gint64        ends);

/**
 * tonari_course_cover:
 * @session: a session of a course
 * @modules: (element-type TonariModule): the modules it is to cover from now on, in their order
 * @n_modules: how many
 *
 * Puts them in the place of the modules and themes that stood there.
 */
void tonari_course_cover (TonariCourseSession *session,
                          gpointer            *modules,
                          guint                n_modules);

/**
 * tonari_course_spread:
 * @self: a course
 * @modules: (element-type TonariModule): the modules of its curriculum, in their order
 *
 * Spreads the modules over the sessions, in order and as evenly as they go: several in a session where there are more
 * modules, a module over several sessions where there are fewer.  What stood there is replaced.
 */
void tonari_course_spread (TonariCourse    *self,
                           const GPtrArray *modules);

G_END_DECLS
