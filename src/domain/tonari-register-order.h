/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * In which order the register can stand: by any of its columns.  Nobody is ranked: it is an order of codes, names, days.
 */

#pragma once

#include "tonari-register-entry.h"

G_BEGIN_DECLS

/** TonariRegisterOrder: the order of two #TonariRegisterEntry; what is not known comes last. */
typedef int (*TonariRegisterOrder) (gconstpointer a,
                                    gconstpointer b);

/** tonari_register_order: (nullable): the order by the column of @token: `code`, `name`, `age`, `state`, `key-worker`, `coordinator`, `intake`, `last-contact`, `concern`; %NULL for another word. */
TonariRegisterOrder tonari_register_order (const char *token);

G_END_DECLS
