/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-cases.h"

#include "tonari-cases-page.h"
#include "tonari-cases-resources.h"
#include "tonari-lifechart.h"
#include "tonari-shared.h"

void
tonari_cases_init (void)
{
  static gsize done;

  tonari_shared_init ();
  tonari_lifechart_init ();

  if (g_once_init_enter (&done))
    {
      g_resources_register (tonari_cases_get_resource ());
      g_type_ensure (TONARI_TYPE_CASES_PAGE);
      g_once_init_leave (&done, 1);
    }
}
