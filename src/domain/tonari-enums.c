/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "tonari-enums.h"

#include <glib/gi18n-lib.h>

static const TonariWord sex_list[] = {
  { TONARI_SEX_UNKNOWN, "unknown", NC_ ("sex", "Unknown"), "不明|わからない" },
  { TONARI_SEX_FEMALE, "female", NC_ ("sex", "Female"), "女性|女" },
  { TONARI_SEX_MALE, "male", NC_ ("sex", "Male"), "男性|男" },
  { TONARI_SEX_OTHER, "other", NC_ ("sex", "Other"), "その他" },
};

const TonariWords tonari_sex_words = { "sex", "sex", sex_list, G_N_ELEMENTS (sex_list) };

static const TonariWord case_state_list[] = {
  { TONARI_CASE_STATE_KIND_CONSULTING, "consulting", NC_ ("case state kind", "In consultation"), "相談中" },
  { TONARI_CASE_STATE_KIND_SUPPORTED, "supported", NC_ ("case state kind", "Being supported"), "支援中" },
  { TONARI_CASE_STATE_KIND_WATCHING, "watching", NC_ ("case state kind", "Watched over"), "見守り" },
  { TONARI_CASE_STATE_KIND_LOST_TOUCH, "lost_touch", NC_ ("case state kind", "Out of touch"),
    "連絡が途切れている" },
  { TONARI_CASE_STATE_KIND_CLOSED, "closed", NC_ ("case state kind", "Closed"), "終結" },
  { TONARI_CASE_STATE_KIND_RETURNED, "returned", NC_ ("case state kind", "Returned"), "再相談" },
};

const TonariWords tonari_case_state_words = { "case_state", "case state kind", case_state_list,
                                              G_N_ELEMENTS (case_state_list) };

static const TonariWord method_list[] = {
  { TONARI_METHOD_OFFICE, "office", NC_ ("method", "Interview at the office"), "来所面接|来所" },
  { TONARI_METHOD_PHONE, "phone", NC_ ("method", "Telephone"), "電話" },
  { TONARI_METHOD_VISIT, "visit", NC_ ("method", "Visit"), "訪問" },
  { TONARI_METHOD_VISIT_UNMET, "visit_unmet", NC_ ("method", "Visit (nobody met)"),
    "訪問（会えず）|訪問(会えず)" },
  { TONARI_METHOD_ESCORT, "escort", NC_ ("method", "Going along"), "同行" },
  { TONARI_METHOD_ONLINE, "online", NC_ ("method", "Online"), "オンライン" },
  { TONARI_METHOD_MESSAGE, "message", NC_ ("method", "Mail or chat"), "メール・SNS|メール|SNS" },
  { TONARI_METHOD_LETTER, "letter", NC_ ("method", "Letter or memo"), "手紙・メモ|手紙|メモ" },
  { TONARI_METHOD_DROP_IN, "drop_in", NC_ ("method", "Place to be"), "居場所" },
  { TONARI_METHOD_AGENCY, "agency", NC_ ("method", "Contact with an agency"), "関係機関連絡|関係機関" },
};

const TonariWords tonari_method_words = { "method", "method", method_list, G_N_ELEMENTS (method_list) };

static const TonariWord answer_list[] = {
  { TONARI_ANSWER_NONE, "none", NC_ ("answer", "Not asked"), "" },
  { TONARI_ANSWER_ACCEPTED, "accepted", NC_ ("answer", "Accepted"), "受けた" },
  { TONARI_ANSWER_NOT_NOW, "not_now", NC_ ("answer", "Not for now"), "今はやめておく" },
  { TONARI_ANSWER_THINKING, "thinking", NC_ ("answer", "Thinking about it"), "考え中" },
};

const TonariWords tonari_answer_words = { "answer", "answer", answer_list, G_N_ELEMENTS (answer_list) };

static const TonariWord agreement_list[] = {
  { TONARI_AGREEMENT_NONE, "none", NC_ ("agreement", "No appointment"), "" },
  { TONARI_AGREEMENT_AGREED, "agreed", NC_ ("agreement", "Agreed"), "同意" },
  { TONARI_AGREEMENT_NO_REFUSAL, "no_refusal", NC_ ("agreement", "No refusal shown"), "拒否の表示なし" },
  { TONARI_AGREEMENT_DECLINED, "declined", NC_ ("agreement", "Declined"), "断られた" },
};

const TonariWords tonari_agreement_words = { "agreement", "agreement", agreement_list,
                                             G_N_ELEMENTS (agreement_list) };

static const TonariWord view_list[] = {
  { TONARI_VIEW_STAFF, "staff", NC_ ("view", "Staff"), "支援者" },
  { TONARI_VIEW_PERSON, "person", NC_ ("view", "The person"), "本人" },
  { TONARI_VIEW_FAMILY, "family", NC_ ("view", "Family"), "家族" },
};

const TonariWords tonari_view_words = { "view", "view", view_list, G_N_ELEMENTS (view_list) };

static const TonariWord made_by_list[] = {
  { TONARI_MADE_BY_US, "us", NC_ ("made by", "With us"), "こちらでつないだ|支援者" },
  { TONARI_MADE_BY_THEMSELVES, "themselves", NC_ ("made by", "By themselves"), "自分で|本人が自分で" },
};

const TonariWords tonari_made_by_words = { "made_by", "made by", made_by_list, G_N_ELEMENTS (made_by_list) };

static const TonariWord tie_change_list[] = {
  { TONARI_TIE_CHANGE_KIND_LINK, "link", NC_ ("tie change kind", "Link"), "つなぐ" },
  { TONARI_TIE_CHANGE_KIND_NO_LINK, "no_link", NC_ ("tie change kind", "Do not link"), "つなげない" },
  { TONARI_TIE_CHANGE_KIND_RETURN, "return", NC_ ("tie change kind", "Return"), "もどす|戻す" },
  { TONARI_TIE_CHANGE_KIND_RELINK, "relink", NC_ ("tie change kind", "Link anew"), "つなぎ直し|つなぎ直す" },
};

const TonariWords tonari_tie_change_words = { "tie_change", "tie change kind", tie_change_list,
                                              G_N_ELEMENTS (tie_change_list) };

static const TonariWord consent_list[] = {
  { TONARI_CONSENT_NONE, "none", NC_ ("consent", "None asked"), "なし|いいえ|×|0|no|false" },
  { TONARI_CONSENT_PERSON, "person", NC_ ("consent", "The person agreed"),
    "本人|はい|○|1|yes|true|あり|同意" },
  { TONARI_CONSENT_RELATIVE, "relative", NC_ ("consent", "The relative agreed for themself"),
    "家族|家族本人" },
  { TONARI_CONSENT_EMERGENCY, "emergency", NC_ ("consent", "Emergency"), "緊急" },
};

const TonariWords tonari_consent_words = { "consent", "consent", consent_list, G_N_ELEMENTS (consent_list) };

static const TonariWord stage_model_list[] = {
  { TONARI_STAGE_MODEL_FAMILY, "family_stages", NC_ ("stage model", "Four Stages of Family Support"),
    "家族支援の4段階|4段階|四段階|000" },
  { TONARI_STAGE_MODEL_PREFECTURE, "steps", NC_ ("stage model", "Four Steps"),
    "4ステップ|県の4ステップ|回復の4段階|003" },
  { TONARI_STAGE_MODEL_VISIT, "visit_process", NC_ ("stage model", "Process of Visiting Support"),
    "訪問支援のプロセス|訪問支援|001" },
};

const TonariWords tonari_stage_model_words = { "stage_model", "stage model", stage_model_list,
                                               G_N_ELEMENTS (stage_model_list) };

static const TonariWord whose_list[] = {
  { TONARI_WHOSE_PERSON, "person", NC_ ("whose", "The person"), "本人" },
  { TONARI_WHOSE_FAMILY, "family", NC_ ("whose", "Family"), "家族" },
};

const TonariWords tonari_whose_words = { "whose", "whose", whose_list, G_N_ELEMENTS (whose_list) };

static const TonariWord edition_list[] = {
  { TONARI_EDITION_BASIC, "basic", NC_ ("edition", "Basic"), "基礎編|基礎" },
  { TONARI_EDITION_PRACTICAL, "practical", NC_ ("edition", "Practical"), "実践編|実践" },
  { TONARI_EDITION_TRAINING, "training", NC_ ("edition", "Training for supporters"), "支援者研修|研修" },
};

const TonariWords tonari_edition_words = { "edition", "edition", edition_list, G_N_ELEMENTS (edition_list) };

static const TonariWord session_status_list[] = {
  { TONARI_SESSION_STATUS_PLANNED, "planned", NC_ ("session status", "Planned"), "予定" },
  { TONARI_SESSION_STATUS_HELD, "held", NC_ ("session status", "Held"), "開催済み|開催" },
  { TONARI_SESSION_STATUS_CANCELLED, "cancelled", NC_ ("session status", "Cancelled"), "中止" },
};

const TonariWords tonari_session_status_words = { "session_status", "session status", session_status_list,
                                                  G_N_ELEMENTS (session_status_list) };

static const TonariWord enrolment_status_list[] = {
  { TONARI_ENROLMENT_STATUS_ENROLLED, "enrolled", NC_ ("enrolment status", "Taking part"), "参加" },
  { TONARI_ENROLMENT_STATUS_APPLIED, "applied", NC_ ("enrolment status", "Applied"), "申込" },
  { TONARI_ENROLMENT_STATUS_WAITING, "waiting", NC_ ("enrolment status", "Waiting"), "キャンセル待ち" },
  { TONARI_ENROLMENT_STATUS_OBSERVER, "observer", NC_ ("enrolment status", "Observer"), "見学" },
  { TONARI_ENROLMENT_STATUS_COMPLETED, "completed", NC_ ("enrolment status", "Completed"), "修了" },
  { TONARI_ENROLMENT_STATUS_LEFT, "left", NC_ ("enrolment status", "Left"), "途中まで" },
};

const TonariWords tonari_enrolment_status_words = { "enrolment_status", "enrolment status",
                                                    enrolment_status_list,
                                                    G_N_ELEMENTS (enrolment_status_list) };

static const TonariWord attendance_state_list[] = {
  { TONARI_ATTENDANCE_STATE_UNMARKED, "unmarked", NC_ ("attendance state", "Unmarked"), "未記入|" },
  { TONARI_ATTENDANCE_STATE_PRESENT, "present", NC_ ("attendance state", "Present"), "出席" },
  { TONARI_ATTENDANCE_STATE_LATE, "late", NC_ ("attendance state", "Late"), "遅刻" },
  { TONARI_ATTENDANCE_STATE_LEFT_EARLY, "left_early", NC_ ("attendance state", "Left early"), "早退" },
  { TONARI_ATTENDANCE_STATE_ONLINE, "online", NC_ ("attendance state", "Online"), "オンライン" },
  { TONARI_ATTENDANCE_STATE_ABSENT_NOTIFIED, "absent_notified", NC_ ("attendance state", "Absent (told us)"),
    "欠席（連絡あり）|欠席(連絡あり)|欠席" },
  { TONARI_ATTENDANCE_STATE_ABSENT_UNNOTIFIED, "absent_unnotified",
    NC_ ("attendance state", "Absent (no word)"), "欠席（連絡なし）|欠席(連絡なし)|無断欠席" },
  { TONARI_ATTENDANCE_STATE_MAKE_UP, "make_up", NC_ ("attendance state", "Made up"),
    "振替・個別フォロー|振替|個別フォロー" },
};

const TonariWords tonari_attendance_state_words = { "attendance_state", "attendance state",
                                                    attendance_state_list,
                                                    G_N_ELEMENTS (attendance_state_list) };

static const TonariWord preparation_kind_list[] = {
  { TONARI_PREPARATION_KIND_MATERIAL, "material", NC_ ("preparation kind", "Material"),
    "資料・教材|教材|資料" },
  { TONARI_PREPARATION_KIND_COPY, "copy", NC_ ("preparation kind", "Copies"), "コピー" },
  { TONARI_PREPARATION_KIND_ROOM, "room", NC_ ("preparation kind", "Room"), "会場" },
  { TONARI_PREPARATION_KIND_ONLINE, "online", NC_ ("preparation kind", "Online access"), "オンライン" },
  { TONARI_PREPARATION_KIND_GUEST, "guest", NC_ ("preparation kind", "Guest speaker"), "講師" },
  { TONARI_PREPARATION_KIND_OTHER, "other", NC_ ("preparation kind", "Other"), "その他" },
};

const TonariWords tonari_preparation_kind_words = { "preparation_kind", "preparation kind",
                                                    preparation_kind_list,
                                                    G_N_ELEMENTS (preparation_kind_list) };

static const TonariWord notice_reason_list[] = {
  { TONARI_NOTICE_REASON_MOVED, "moved", NC_ ("notice reason", "Moved"), "日程変更|延期" },
  { TONARI_NOTICE_REASON_CANCELLED, "cancelled", NC_ ("notice reason", "Cancelled"), "中止" },
};

const TonariWords tonari_notice_reason_words = { "notice_reason", "notice reason", notice_reason_list,
                                                 G_N_ELEMENTS (notice_reason_list) };

static const TonariWord make_up_way_list[] = {
  { TONARI_MAKE_UP_WAY_SESSION, "session", NC_ ("make up way", "In another session"), "別の回" },
  { TONARI_MAKE_UP_WAY_CLASS, "class", NC_ ("make up way", "In another class"), "別のクール" },
  { TONARI_MAKE_UP_WAY_ALONE, "alone", NC_ ("make up way", "Alone with staff"), "個別フォロー|個別" },
};

const TonariWords tonari_make_up_way_words = { "make_up_way", "make up way", make_up_way_list,
                                               G_N_ELEMENTS (make_up_way_list) };

static const TonariWord care_way_list[] = {
  { TONARI_CARE_WAY_PHONE, "phone", NC_ ("care way", "Telephone"), "電話" },
  { TONARI_CARE_WAY_LETTER, "letter", NC_ ("care way", "Letter"), "手紙" },
  { TONARI_CARE_WAY_MATERIALS, "materials", NC_ ("care way", "Materials sent"), "資料を送付|資料送付" },
  { TONARI_CARE_WAY_VISIT, "visit", NC_ ("care way", "Visit"), "訪問" },
  { TONARI_CARE_WAY_WAIT, "wait", NC_ ("care way", "Wait for now"), "今は待つ|待つ" },
};

const TonariWords tonari_care_way_words = { "care_way", "care way", care_way_list,
                                            G_N_ELEMENTS (care_way_list) };

static const TonariWord questionnaire_kind_list[] = {
  { TONARI_QUESTIONNAIRE_KIND_OWN, "own", NC_ ("questionnaire kind", "Our own"), "自作" },
  { TONARI_QUESTIONNAIRE_KIND_SATISFACTION, "satisfaction", NC_ ("questionnaire kind", "Satisfaction"),
    "満足度" },
};

const TonariWords tonari_questionnaire_kind_words = { "questionnaire_kind", "questionnaire kind",
                                                      questionnaire_kind_list,
                                                      G_N_ELEMENTS (questionnaire_kind_list) };

static const TonariWord questionnaire_item_kind_list[] = {
  { TONARI_QUESTIONNAIRE_ITEM_KIND_SCALE, "scale", NC_ ("questionnaire item kind", "Scale"),
    "目盛り|段階|尺度" },
  { TONARI_QUESTIONNAIRE_ITEM_KIND_WORDS, "words", NC_ ("questionnaire item kind", "Free words"),
    "自由記述" },
};

const TonariWords tonari_questionnaire_item_kind_words = { "questionnaire_item_kind",
                                                           "questionnaire item kind",
                                                           questionnaire_item_kind_list,
                                                           G_N_ELEMENTS (questionnaire_item_kind_list) };

static const TonariWord channel_list[] = {
  { TONARI_CHANNEL_UNKNOWN, "unknown", NC_ ("channel", "Not noted"), "不明" },
  { TONARI_CHANNEL_INTAKE, "intake", NC_ ("channel", "From the intake"), "受付から|受付" },
  { TONARI_CHANNEL_ON_THE_SPOT, "on_the_spot", NC_ ("channel", "On the spot"), "その場で|窓口" },
  { TONARI_CHANNEL_PHONE, "phone", NC_ ("channel", "Telephone"), "電話" },
  { TONARI_CHANNEL_ONLINE, "online", NC_ ("channel", "Online"), "メール・ウェブ|オンライン" },
  { TONARI_CHANNEL_WALK_IN, "walk_in", NC_ ("channel", "Walk-in"), "飛び入り" },
};

const TonariWords tonari_channel_words = { "channel", "channel", channel_list, G_N_ELEMENTS (channel_list) };

static const TonariWord association_list[] = {
  { TONARI_ASSOCIATION_NOT_TOLD, "not_told", NC_ ("association", "Not told yet"), "まだ案内していない" },
  { TONARI_ASSOCIATION_TOLD, "told", NC_ ("association", "Told"), "案内した" },
  { TONARI_ASSOCIATION_VISITED, "visited", NC_ ("association", "Has been there"), "見学した" },
  { TONARI_ASSOCIATION_JOINED, "joined", NC_ ("association", "Takes part"), "参加している" },
  { TONARI_ASSOCIATION_NOT_NOW, "not_now", NC_ ("association", "Not for now"), "今はやめておく" },
};

const TonariWords tonari_association_words = { "association", "association", association_list,
                                               G_N_ELEMENTS (association_list) };

static const TonariWord credit_list[] = {
  { TONARI_CREDIT_NONE, "none", NC_ ("credit", "Not yet"), "まだ" },
  { TONARI_CREDIT_PLANNED, "planned", NC_ ("credit", "Still to come"), "これから" },
  { TONARI_CREDIT_PARTLY, "partly", NC_ ("credit", "In part"), "一部" },
  { TONARI_CREDIT_ATTENDED, "attended", NC_ ("credit", "Attended"), "参加" },
  { TONARI_CREDIT_MADE_UP, "made_up", NC_ ("credit", "Made up"), "振替・個別フォロー" },
  { TONARI_CREDIT_ELSEWHERE, "elsewhere", NC_ ("credit", "In another course"), "別のクールで参加" },
};

const TonariWords tonari_credit_words = { "credit", "credit", credit_list, G_N_ELEMENTS (credit_list) };

static const TonariWord outlook_list[] = {
  { TONARI_OUTLOOK_COMPLETED, "completed", NC_ ("outlook", "The themes needed are done"),
    "必要なテーマを修了|全テーマ修了" },
  { TONARI_OUTLOOK_CAN_COMPLETE, "can_complete", NC_ ("outlook", "Can complete in this course"),
    "このクールで修了できる" },
  { TONARI_OUTLOOK_CONTINUES, "continues", NC_ ("outlook", "Cannot complete in this course"),
    "このクールでは修了できない|次のクールで続きから" },
  { TONARI_OUTLOOK_OBSERVES, "observes", NC_ ("outlook", "Observes"), "見学" },
};

const TonariWords tonari_outlook_words = { "outlook", "outlook", outlook_list, G_N_ELEMENTS (outlook_list) };

static const TonariWord concern_list[] = {
  { TONARI_CONCERN_KIND_NOT_BACK, "not_back", NC_ ("concern", "Not back since the first time"),
    "初回のあと、まだ" },
  { TONARI_CONCERN_KIND_TWO_ABSENCES, "two_absences", NC_ ("concern", "Absent twice in a row"),
    "2回続けて欠席" },
  { TONARI_CONCERN_KIND_HARD_SESSION, "hard_session",
    NC_ ("concern", "Absent without word after a hard session"), "つらかった回のあと、連絡なし" },
};

const TonariWords tonari_concern_words = { "concern", "concern", concern_list, G_N_ELEMENTS (concern_list) };

static const TonariWord returned_list[] = {
  { TONARI_RETURNED_UNKNOWN, "unknown", NC_ ("returned", "Not known yet"), "まだわからない" },
  { TONARI_RETURNED_YES, "yes", NC_ ("returned", "Came again"), "また来られた" },
  { TONARI_RETURNED_NO, "no", NC_ ("returned", "Not seen since"), "その後お会いできていない" },
};

const TonariWords tonari_returned_words = { "returned", "returned", returned_list,
                                            G_N_ELEMENTS (returned_list) };

static const TonariWord close_ties_list[] = {
  { TONARI_CLOSE_TIES_UNKNOWN, "unknown", NC_ ("close ties", "Not known"), "わからない|不明" },
  { TONARI_CLOSE_TIES_NONE, "none", NC_ ("close ties", "None"), "ない|なし" },
  { TONARI_CLOSE_TIES_SOME, "some", NC_ ("close ties", "Some"), "ある|あり" },
};

const TonariWords tonari_close_ties_words = { "close_ties", "close ties", close_ties_list,
                                              G_N_ELEMENTS (close_ties_list) };

static const TonariWord outing_list[] = {
  { TONARI_OUTING_UNKNOWN, "unknown", NC_ ("outing", "Not known"), "わからない|不明" },
  { TONARI_OUTING_STAYS_IN, "stays_in", NC_ ("outing", "Hardly leaves the room or the home"),
    "部屋や家からほとんど出ない" },
  { TONARI_OUTING_ALONE, "alone", NC_ ("outing", "Goes out, without mixing with others"),
    "外出はするが人とは関わらない" },
  { TONARI_OUTING_AMONG_PEOPLE, "among_people", NC_ ("outing", "Goes where others are"),
    "人と関わる場に出ている" },
};

const TonariWords tonari_outing_words = { "outing", "outing", outing_list, G_N_ELEMENTS (outing_list) };

static const TonariWord psychiatric_care_list[] = {
  { TONARI_PSYCHIATRIC_CARE_UNKNOWN, "unknown", NC_ ("psychiatric care", "Not known"), "わからない|不明" },
  { TONARI_PSYCHIATRIC_CARE_NONE, "none", NC_ ("psychiatric care", "None"), "受けていない|なし" },
  { TONARI_PSYCHIATRIC_CARE_NOW, "now", NC_ ("psychiatric care", "Now"), "受けている|あり" },
  { TONARI_PSYCHIATRIC_CARE_BEFORE, "before", NC_ ("psychiatric care", "In the past"), "以前に受けていた" },
};

const TonariWords tonari_psychiatric_care_words = { "psychiatric_care", "psychiatric care",
                                                    psychiatric_care_list,
                                                    G_N_ELEMENTS (psychiatric_care_list) };

static const TonariWord intake_next_list[] = {
  { TONARI_INTAKE_NEXT_NOTHING_YET, "nothing_yet", NC_ ("intake next", "Nothing yet"), "まだ決めない|まだ" },
  { TONARI_INTAKE_NEXT_CONSULTATION, "consultation", NC_ ("intake next", "Consultation"),
    "相談を続ける|相談" },
  { TONARI_INTAKE_NEXT_CLASS, "class", NC_ ("intake next", "Family class"), "家族教室" },
  { TONARI_INTAKE_NEXT_VISIT, "visit", NC_ ("intake next", "Visit"), "訪問" },
  { TONARI_INTAKE_NEXT_AGENCY, "agency", NC_ ("intake next", "Another agency"), "ほかの機関|他機関" },
};

const TonariWords tonari_intake_next_words = { "intake_next", "intake next", intake_next_list,
                                               G_N_ELEMENTS (intake_next_list) };

static const TonariWord trail_motivation_list[] = {
  { TONARI_TRAIL_MOTIVATION_UNKNOWN, "unknown", NC_ ("trail motivation", "Not known"), "わからない" },
  { TONARI_TRAIL_MOTIVATION_DESPAIR, "despair", NC_ ("trail motivation", "Despair"), "絶望" },
  { TONARI_TRAIL_MOTIVATION_CONFLICT, "conflict", NC_ ("trail motivation", "Conflict"), "葛藤" },
  { TONARI_TRAIL_MOTIVATION_HOPE, "hope", NC_ ("trail motivation", "Hope"), "希望" },
  { TONARI_TRAIL_MOTIVATION_JOY_OF_HELPING, "joy_of_helping",
    NC_ ("trail motivation", "Joy of being of use to others"), "人の役に立つ喜び" },
};

const TonariWords tonari_trail_motivation_words = { "trail_motivation", "trail motivation",
                                                    trail_motivation_list,
                                                    G_N_ELEMENTS (trail_motivation_list) };

static const TonariWord trail_connection_list[] = {
  { TONARI_TRAIL_CONNECTION_UNKNOWN, "unknown", NC_ ("trail connection", "Not known"), "わからない" },
  { TONARI_TRAIL_CONNECTION_ISOLATION, "isolation", NC_ ("trail connection", "Isolation"), "孤立" },
  { TONARI_TRAIL_CONNECTION_FAMILY, "family", NC_ ("trail connection", "Family"), "家族" },
  { TONARI_TRAIL_CONNECTION_ONE_SUPPORTER, "one_supporter", NC_ ("trail connection", "One supporter"),
    "特定の支援者" },
  { TONARI_TRAIL_CONNECTION_TEAM_AND_PEERS, "team_and_peers",
    NC_ ("trail connection", "Support team and peers"), "支援チーム・仲間" },
  { TONARI_TRAIL_CONNECTION_SOCIETY, "society", NC_ ("trail connection", "Taking part in society"),
    "社会参加" },
};

const TonariWords tonari_trail_connection_words = { "trail_connection", "trail connection",
                                                    trail_connection_list,
                                                    G_N_ELEMENTS (trail_connection_list) };

static const TonariWord meeting_kind_list[] = {
  { TONARI_MEETING_KIND_CASE, "case_meeting", NC_ ("meeting kind", "Case meeting"), "ケース会議" },
  { TONARI_MEETING_KIND_STUDY, "study_meeting", NC_ ("meeting kind", "Case study meeting"), "事例検討会" },
};

const TonariWords tonari_meeting_kind_words = { "meeting_kind", "meeting kind", meeting_kind_list,
                                                G_N_ELEMENTS (meeting_kind_list) };

static const TonariWord sharing_basis_list[] = {
  { TONARI_SHARING_BASIS_CONSENT, "consent", NC_ ("sharing basis", "With consent"), "同意による|同意" },
  { TONARI_SHARING_BASIS_EMERGENCY, "emergency", NC_ ("sharing basis", "In an emergency"), "緊急時|緊急" },
};

const TonariWords tonari_sharing_basis_words = { "sharing_basis", "sharing basis", sharing_basis_list,
                                                 G_N_ELEMENTS (sharing_basis_list) };

static const TonariWord news_way_list[] = {
  { TONARI_NEWS_WAY_HEARD, "heard", NC_ ("news way", "Heard from them"), "聞いた" },
  { TONARI_NEWS_WAY_TOLD, "told", NC_ ("news way", "Told them"), "伝えた" },
};

const TonariWords tonari_news_way_words = { "news_way", "news way", news_way_list,
                                            G_N_ELEMENTS (news_way_list) };

static const TonariWord merge_kind_list[] = {
  { TONARI_MERGE_KIND_PERSON, "person", NC_ ("merge kind", "Person"), "人" },
  { TONARI_MERGE_KIND_CASE, "case", NC_ ("merge kind", "Case"), "ケース" },
};

const TonariWords tonari_merge_kind_words = { "merge_kind", "merge kind", merge_kind_list,
                                              G_N_ELEMENTS (merge_kind_list) };

static const TonariWord list_kind_list[] = {
  { TONARI_LIST_KIND_TO_CONTACT, "to_contact", NC_ ("list kind", "Perhaps time to get in touch"),
    "そろそろ連絡したい方" },
  { TONARI_LIST_KIND_LACKING_INTAKE, "lacking_intake", NC_ ("list kind", "Without an intake"),
    "受付がまだの方" },
  { TONARI_LIST_KIND_FAMILY_ONLY, "family_only", NC_ ("list kind", "The person not met for a year"),
    "本人とまだ会えていない（支援の見直し）" },
  { TONARI_LIST_KIND_MOTHER_ONLY, "mother_only", NC_ ("list kind", "Only the mother has come"),
    "母とだけ会っている" },
  { TONARI_LIST_KIND_WATCHING, "watching", NC_ ("list kind", "News to ask for"), "様子を聞きたいところ" },
  { TONARI_LIST_KIND_CRISIS, "crisis", NC_ ("list kind", "After a crisis"), "危機のあと" },
  { TONARI_LIST_KIND_REVIEW, "review", NC_ ("list kind", "Look back"), "見直し" },
  { TONARI_LIST_KIND_PLAN, "plan", NC_ ("list kind", "Plan to look at again"), "計画の見直し" },
  { TONARI_LIST_KIND_DECISION, "decision", NC_ ("list kind", "Decision of a meeting"), "会議で決まったこと" },
  { TONARI_LIST_KIND_UNFINISHED_INTAKE, "unfinished_intake", NC_ ("list kind", "Intake to finish"),
    "書きかけの受付" },
  { TONARI_LIST_KIND_INTRODUCTION, "introduction", NC_ ("list kind", "Introduction after a hand-over"),
    "引継のあとの顔合わせ" },
  { TONARI_LIST_KIND_BIRTHDAY, "birthday", NC_ ("list kind", "Birthday"), "誕生日" },
};

const TonariWords tonari_list_kind_words = { "list_kind", "list kind", list_kind_list,
                                             G_N_ELEMENTS (list_kind_list) };
