/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-search-hit.h"

TonariSearchHit *
tonari_search_hit_new (void)
{
  TonariSearchHit *self = g_new0 (TonariSearchHit, 1);

  self->spans = g_array_new (FALSE, FALSE, sizeof (TonariSearchSpan));

  return self;
}

void
tonari_search_hit_free (TonariSearchHit *self)
{
  if (self == NULL)
    return;
  g_free (self->table);
  g_free (self->title);
  g_free (self->excerpt);
  g_array_unref (self->spans);
  g_free (self);
}
