/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What is taken over into a session at one press, as functions that run on the worker.
 */

#pragma once

#include "tonari-store-queue.h"

G_BEGIN_DECLS

/**
 * tonari_session_job_materials:
 *
 * A [callback@StoreFunc] over a `gint64 *` with the row of a session: writes the materials of its themes as
 * preparations, one for each thing that is not among them yet, see tonari_preparation_key().  What is meant for each participant is a copy, with as
 * many as take part.  Source: domain.md, Records: Curriculum (materials and copies).
 *
 * Returns: (transfer full): a `guint *`, how many were added; free with g_free()
 */
gpointer tonari_session_job_materials (TonariDb     *db,
                                       gpointer      data,
                                       GCancellable *cancellable,
                                       GError      **error);

/**
 * tonari_session_job_parts:
 *
 * A [callback@StoreFunc] over a `gint64 *` with the row of a session: adds the parts of its run sheet as written in
 * words (15+20+5+45+5), else those of the nearest session before it that has some.
 *
 * Returns: (transfer full): a `guint *`, how many were added; free with g_free()
 */
gpointer tonari_session_job_parts (TonariDb     *db,
                                   gpointer      data,
                                   GCancellable *cancellable,
                                   GError      **error);

G_END_DECLS
