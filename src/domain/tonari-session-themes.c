/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-session-themes.h"

TonariSessionThemes *
tonari_session_themes_new (void)
{
  TonariSessionThemes *self = g_new0 (TonariSessionThemes, 1);

  self->session = tonari_session_new ();
  self->modules = g_new0 (char *, 1);
  return self;
}

void
tonari_session_themes_free (TonariSessionThemes *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->session, tonari_session_free);
  g_free (self->class_title);
  g_strfreev (self->modules);
  g_free (self);
}
