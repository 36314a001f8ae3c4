/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What laying out and painting a map of ties share. */

#pragma once

#include "tonari-ecomap.h"

G_BEGIN_DECLS

struct _TonariEcomap
{
  char *code;
  char *household;
  GPtrArray *nodes;
  guint grid;
};

G_END_DECLS
