/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What laying out and painting a family diagram share. */

#pragma once

#include "tonari-genogram.h"

G_BEGIN_DECLS

/* A sign is so wide and high; below it stand a relation and a name. */
#define TONARI_GENOGRAM_SIGN 44.0
#define TONARI_GENOGRAM_LABEL 34.0
#define TONARI_GENOGRAM_ROOM 98.0

struct _TonariGenogram
{
  GPtrArray *nodes;
  GArray *lines;
  double width;
  double height;
};

G_END_DECLS
