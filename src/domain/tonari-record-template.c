/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-record-template.h"

static const TonariField fields[] = {
  TONARI_WORDS_FIELD (TonariRecordTemplate, method, tonari_method_words),
  TONARI_FIELD (TonariRecordTemplate, title, TEXT),
  TONARI_FIELD (TonariRecordTemplate, text, TEXT),
  TONARI_FIELD (TonariRecordTemplate, position, INT),
};

TONARI_DEFINE_ENTITY (TonariRecordTemplate, tonari_record_template, "record_templates", fields)
