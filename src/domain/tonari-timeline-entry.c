/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-timeline-entry.h"

#include <glib/gi18n-lib.h>

static const TonariWord timeline_kind_list[] = {
  { TONARI_TIMELINE_RECORD, "record", NC_ ("timeline", "Records"), "記録" },
  { TONARI_TIMELINE_LOOK_BACK, "look_back", NC_ ("timeline", "Look-backs"), "見直し" },
  { TONARI_TIMELINE_CHANGE, "change", NC_ ("timeline", "Small changes"), "小さな変化" },
  { TONARI_TIMELINE_SUPPORT, "support", NC_ ("timeline", "Problems and support"), "課題と支援" },
  { TONARI_TIMELINE_TIE, "tie", NC_ ("timeline", "Ties"), "人々の輪" },
  { TONARI_TIMELINE_CRISIS, "crisis", NC_ ("timeline", "Crises"), "危機" },
  { TONARI_TIMELINE_STAGE, "stage", NC_ ("timeline", "Stages and states"), "段階と状態" },
  { TONARI_TIMELINE_PLAN, "plan", NC_ ("timeline", "Assessment and plan"), "見立てと計画" },
  { TONARI_TIMELINE_MEETING, "meeting", NC_ ("timeline", "Meetings"), "会議" },
  { TONARI_TIMELINE_CLASS, "class", NC_ ("timeline", "Classes"), "家族教室" },
};

const TonariWords tonari_timeline_kind_words = { "timeline_kind", "timeline", timeline_kind_list,
                                                 G_N_ELEMENTS (timeline_kind_list) };

void
tonari_timeline_entry_free (TonariTimelineEntry *self)
{
  if (self == NULL)
    return;
  g_free (self->title);
  g_free (self);
}
