//! The ids and variables of the interface messages, in one table.
//!
//! Those of treatments and of the label layer are derived from the ids in `seeds/` by
//! [`crate::message_ids`]. The audit checks both for missing and unused messages.

/// Numeric variables of the interface, which can select a plural category. All others are text.
pub const NUMBERS: &[&str] =
    &["count", "step", "steps", "page", "pages", "question", "questions", "line", "choice"];

macro_rules! interface {
    ($($name:ident = $id:literal $(($($variable:literal),+))?;)+) => {
        $(
            #[doc = concat!("`", $id, "`")]
            pub const $name: &str = $id;
        )+

        /// All interface messages with the variables that each must use.
        pub const INTERFACE: &[(&str, &[&str])] = &[$(($id, &[$($($variable),+)?])),+];
    };
}

interface! {
    // The rest screen.
    REST_WHAT = "rest-what";
    REST_TIME = "rest-time";
    REST_KEPT = "rest-kept";
    REST_BEGIN = "rest-begin";
    REST_BEGIN_KEYS = "rest-begin-keys";
    REST_BEGIN_PAD = "rest-begin-pad" ("enter");
    REST_HERE = "rest-here" ("choice");
    REST_HERE_KEYS = "rest-here-keys" ("choice");
    REST_FORGOTTEN = "rest-forgotten";

    // Idle screens and the privacy screen.
    STILL_THERE_TITLE = "still-there-title";
    STILL_THERE_LEFT = "still-there-left" ("count");
    VEIL = "veil";
    GATE_GO_ON = "gate-go-on";
    GATE_BEGIN_ANEW = "gate-begin-anew";
    ONE_MOMENT = "one-moment";

    // The PIN. Patients see it too when they press the staff key.
    PIN_TITLE = "pin-title";
    PIN_TYPED = "pin-typed" ("count");
    PIN_WRONG = "pin-wrong";
    PIN_UNKNOWN = "pin-unknown";
    PIN_WAIT = "pin-wait" ("count");
    PIN_ERASE = "pin-erase";
    PIN_ENTER = "pin-enter";

    // For staff.
    STAFF_TITLE = "staff-title";
    STAFF_FIRST_LANGUAGE = "staff-first-language";
    STAFF_NUMERALS = "staff-numerals";
    STAFF_NUMERALS_LOCALE = "staff-numerals-locale";
    STAFF_NUMERALS_LATIN = "staff-numerals-latin";
    STAFF_THEME = "staff-theme";
    STAFF_THEME_DARK = "staff-theme-dark";
    STAFF_THEME_LIGHT = "staff-theme-light";
    STAFF_THEME_MONO = "staff-theme-mono";
    STAFF_THEME_AUTO = "staff-theme-auto";
    STAFF_DENSITY = "staff-density";
    STAFF_DENSITY_AUTO = "staff-density-auto";
    STAFF_DENSITY_COMPACT = "staff-density-compact";
    STAFF_DENSITY_NORMAL = "staff-density-normal";
    STAFF_DENSITY_ROOMY = "staff-density-roomy";
    STAFF_REVIEWS = "staff-reviews";
    STAFF_WITHHELD = "staff-withheld";
    STAFF_WITHHELD_ABOUT = "staff-withheld-about";
    STAFF_MORE = "staff-more" ("count");
    STAFF_COUNTS = "staff-counts";
    STAFF_COUNTS_ABOUT = "staff-counts-about";
    STAFF_COUNT_FINISHED = "staff-count-finished" ("count");
    STAFF_COUNT_LEFT = "staff-count-left" ("count");
    STAFF_COUNT_ALONE = "staff-count-alone" ("count");
    STAFF_COUNT_FAULTS = "staff-count-faults" ("count");
    STAFF_COUNT_RELOADS = "staff-count-reloads" ("count");
    STAFF_TEST_CARD = "staff-test-card";
    STAFF_RELOAD = "staff-reload";
    STAFF_REFUSED = "staff-refused";
    STAFF_PROBLEMS = "staff-problems";
    STAFF_END = "staff-end";

    // Choosing.
    LANGUAGES_TITLE = "languages-title";
    CHOOSE_TITLE = "choose-title";
    CHOOSE_WITHDRAWN = "choose-withdrawn";
    CHOOSE_ELSEWHERE = "choose-elsewhere" ("languages");
    CHOOSE_SEARCH = "choose-search";
    CHOOSE_TYPED = "choose-typed" ("letters");
    CHOOSE_MORE = "choose-more" ("count");
    CHOOSE_NONE = "choose-none";

    // Steps: the full title, and one short enough for the stepper.
    STEP_SUMMARY = "step-summary";
    STEP_CHECKLIST = "step-checklist";
    STEP_TIMELINE = "step-timeline";
    STEP_UNDERSTANDING = "step-understanding";
    STEP_TAKEAWAY = "step-takeaway";
    STEP_SUMMARY_SHORT = "step-summary-short";
    STEP_CHECKLIST_SHORT = "step-checklist-short";
    STEP_TIMELINE_SHORT = "step-timeline-short";
    STEP_UNDERSTANDING_SHORT = "step-understanding-short";
    STEP_TAKEAWAY_SHORT = "step-takeaway-short";
    STEP_OF = "step-of" ("step", "steps");

    // The top of a summary.
    SUMMARY_PURPOSE = "summary-purpose" ("treatment");

    // Frames around statements that are not from the documents, or not proven.
    FRAME_LABEL = "frame-label";
    FRAME_CLAIMS = "frame-claims";
    OWN_LABEL = "own-label" ("document");
    UNREVIEWED = "unreviewed";
    WITHDRAWN_TITLE = "withdrawn-title";
    WITHDRAWN_TEXT = "withdrawn-text";
    ELSEWHERE_TITLE = "elsewhere-title";
    ELSEWHERE_TEXT = "elsewhere-text";
    UNREADABLE_TITLE = "unreadable-title";
    UNREADABLE_TEXT = "unreadable-text";

    // Before.
    CHECKLIST_INTRO = "checklist-intro";
    CHECKLIST_SKIP = "checklist-skip";
    CHECKLIST_FOLLOW_UP = "checklist-follow-up" ("question");
    ANSWER_YES = "answer-yes";
    ANSWER_NO = "answer-no";
    ANSWER_UNSURE = "answer-unsure";
    FLAG_DISCUSS = "flag-discuss";
    FLAG_STOP_HEADING = "flag-stop-heading";
    FLAG_STOP = "flag-stop";
    FLAG_EMERGENCY = "flag-emergency";
    CHECK_TITLE = "check-title";
    CHECK_CHANGE = "check-change" ("answer");
    CHECK_ANSWER = "check-answer";
    CHECK_REST = "check-rest" ("count");
    CHECK_SHOW = "check-show";

    // Answers that are typed, conditions, and what answers mean, signed with the treatments.
    ANSWERED_SEVERAL = "answered-several";
    ANSWERED_ALSO = "answered-also";
    TYPED_NUMBER = "typed-number" ("range");
    TYPED_OUTSIDE = "typed-outside" ("range");
    TYPED_NOT_PAST = "typed-not-past";
    TYPED_NOT_FUTURE = "typed-not-future";
    LIMITS_FROM = "limits-from" ("from");
    LIMITS_BELOW = "limits-below" ("below");
    LIMITS_BETWEEN = "limits-between" ("from", "below");
    LIMITS_WITHIN = "limits-within" ("span");
    LIMITS_BEYOND = "limits-beyond" ("span");
    ONLY_IF = "only-if" ("answers", "asked");
    ANSWERS_EITHER = "answers-either" ("first", "second");
    UNANSWERED_TEXT = "unanswered-text";
    UNANSWERED_BACK = "unanswered-back";
    UNANSWERED_GO_ON = "unanswered-go-on";

    // After.
    TIMELINE_STAGES = "timeline-stages";
    TIMELINE_LEGEND = "timeline-legend";
    TIMELINE_TODAY = "timeline-today";
    TIMELINE_TREATMENT = "timeline-treatment";
    TIMELINE_DATE = "timeline-date" ("date");
    TIMELINE_NO_DATE = "timeline-no-date";
    DATE_SET = "date-set";
    DATE_EARLIER = "date-earlier";
    DATE_LATER = "date-later";
    DATE_WEEK_EARLIER = "date-week-earlier";
    DATE_WEEK_LATER = "date-week-later";
    DATE_CLEAR = "date-clear";
    DATE_INCOMPLETE = "date-incomplete";
    DATE_NOT_ONE = "date-not-one";
    DATE_TOO_FAR = "date-too-far";
    DATE_RANGE = "date-range" ("from", "to");
    DATE_FROM = "date-from" ("date");
    DATE_UNTIL = "date-until" ("date");
    DATE_BY = "date-by" ("date");
    WHEN_WITHIN = "when-within" ("span");
    WHEN_BEYOND = "when-beyond" ("span");
    WHEN_BETWEEN = "when-between" ("span");
    WHEN_AT = "when-at" ("span");
    WHEN_ANY = "when-any";

    // Preparation, hours, schedules and several appointments.
    STEP_PLAN = "step-plan";
    STEP_PLAN_SHORT = "step-plan-short";
    SPAN_HEADING_BEFORE = "span-heading-before";
    SPAN_HEADING_DAY = "span-heading-day";
    SPAN_HEADING_AFTER = "span-heading-after";
    SPAN_ON_BEFORE = "span-on-before" ("span");
    SPAN_ON_DAY = "span-on-day";
    SPAN_ON_START = "span-on-start";
    SPAN_ON_AFTER = "span-on-after" ("span");
    SPAN_FROM_BEFORE = "span-from-before" ("span");
    SPAN_FROM_DAY = "span-from-day";
    SPAN_FROM_START = "span-from-start";
    SPAN_FROM_AFTER = "span-from-after" ("span");
    SPAN_TO_BEFORE = "span-to-before" ("span");
    SPAN_TO_DAY = "span-to-day";
    SPAN_TO_START = "span-to-start";
    SPAN_TO_AFTER = "span-to-after" ("span");
    SPAN_OPEN = "span-open" ("from");
    SPAN_BOTH = "span-both" ("from", "to");
    SPAN_AT_TIME = "span-at-time" ("moment", "time");
    SPAN_OF = "span-of" ("day", "span");
    SPAN_DATE_TIME = "span-date-time" ("date", "time");
    SPAN_HOURS = "span-hours" ("date", "from", "to");
    SPAN_ASK = "span-ask";
    TODAY_BEFORE = "today-before" ("span");
    TODAY_DAY = "today-day";
    TODAY_AFTER = "today-after" ("span");
    PREPARATION_PAST = "preparation-past";
    DATE_UNLIKELY = "date-unlikely";
    SPAN_NEXT = "span-next";
    SPAN_ONLY_IF = "span-only-if" ("question");
    REPEAT_EVERY = "repeat-every" ("span");
    REPEAT_MINUTE = "repeat-minute";
    REPEAT_HOUR = "repeat-hour";
    REPEAT_DAY = "repeat-day";
    REPEAT_WEEK = "repeat-week";
    REPEAT_MONTH = "repeat-month";
    REPEAT_YEAR = "repeat-year";
    REPEAT_TIMES = "repeat-times" ("repeat", "count");
    REPEAT_AT = "repeat-at" ("times");
    REPEAT_A_DAY = "repeat-a-day" ("count");
    REPEAT_LIST = "repeat-list" ("first", "second");
    REPEAT_ENDS = "repeat-ends" ("first", "last");
    PREPARATION_TITLE = "preparation-title";
    PREPARATION_LIST = "preparation-list";
    PREPARATION_WHY = "preparation-why" ("reason");
    HOUR_SHOWN = "hour-shown" ("time");
    HOUR_NONE = "hour-none";
    HOUR_EARLIER = "hour-earlier";
    HOUR_LATER = "hour-later";
    HOUR_QUARTER_EARLIER = "hour-quarter-earlier";
    HOUR_QUARTER_LATER = "hour-quarter-later";
    HOUR_CLEAR = "hour-clear";
    HOUR_INCOMPLETE = "hour-incomplete";
    HOUR_NOT_ONE = "hour-not-one";
    PLAIN_HOUR = "plain-hour" ("example");
    ANCHOR_DATE = "anchor-date" ("day", "date");
    ANCHOR_NO_DATE = "anchor-no-date" ("day");
    ANCHOR_PLANNED = "anchor-planned" ("day", "dates");
    ANCHOR_HOUR = "anchor-hour" ("day", "time");
    ANCHOR_NO_HOUR = "anchor-no-hour" ("day");
    DATE_TOO_EARLY = "date-too-early";

    // Teach-back.
    UNDERSTANDING_INTRO = "understanding-intro";
    UNDERSTANDING_QUESTION = "understanding-question" ("question", "questions");
    UNDERSTANDING_RIGHT = "understanding-right";
    UNDERSTANDING_BEFORE = "understanding-before" ("question");
    UNDERSTANDING_AGAIN = "understanding-again";
    UNDERSTANDING_RETRY = "understanding-retry";

    // To take with you.
    TAKEAWAY_SHOW = "takeaway-show";
    TAKEAWAY_EMERGENCY = "takeaway-emergency";
    TAKEAWAY_STOP = "takeaway-stop";
    TAKEAWAY_DISCUSS = "takeaway-discuss";
    TAKEAWAY_NO_FLAGS = "takeaway-no-flags";
    TAKEAWAY_UNANSWERED = "takeaway-unanswered" ("count");
    TAKEAWAY_ANSWER = "takeaway-answer" ("answer");
    TAKEAWAY_EXPLAINED_AGAIN = "takeaway-explained-again";
    TAKEAWAY_NOT_CHECKED = "takeaway-not-checked" ("count");
    TAKEAWAY_DATES = "takeaway-dates";
    TAKEAWAY_REMEMBER = "takeaway-remember";
    TAKEAWAY_ASK = "takeaway-ask";
    TAKEAWAY_SIGNS = "takeaway-signs";
    TAKEAWAY_CLINIC = "takeaway-clinic";
    TAKEAWAY_CLINIC_EMERGENCY = "takeaway-clinic-emergency";
    TAKEAWAY_CLINIC_STOP = "takeaway-clinic-stop";
    TAKEAWAY_CLINIC_DISCUSS = "takeaway-clinic-discuss";
    TAKEAWAY_CLINIC_UNANSWERED = "takeaway-clinic-unanswered" ("count");
    TAKEAWAY_CLINIC_NO_FLAGS = "takeaway-clinic-no-flags";
    // Reading aloud.
    ALOUD_READ = "aloud-read";
    ALOUD_STOP = "aloud-stop";
    ALOUD_REPEAT = "aloud-repeat";
    ALOUD_LOUDER = "aloud-louder";
    ALOUD_SLOWER = "aloud-slower";
    ALOUD_UNAVAILABLE = "aloud-unavailable";
    HELP_ALOUD = "help-aloud";

    PRINT = "print";
    PRINT_PRINTING = "print-printing";
    PRINT_DONE = "print-done";
    PRINT_NO_PAPER = "print-no-paper";
    PRINT_ASK_STAFF = "print-ask-staff";
    CODES_TITLE = "codes-title";
    CODES_POSITION = "codes-position" ("code", "codes");
    CODES_HOW = "codes-how";
    CODES_HOW_ADDRESS = "codes-how-address";
    CODES_NO_ROOM = "codes-no-room";
    CODES_NEXT = "codes-next";
    CODES_PREVIOUS = "codes-previous";
    CODES_PLAIN = "codes-plain";
    CODES_ADDRESS = "codes-address";
    FINISH = "finish";
    FINISH_TITLE = "finish-title";
    FINISH_TEXT = "finish-text";
    FINISH_YES = "finish-yes";
    FINISH_NO = "finish-no";

    // The sheet to take home, and entries in a calendar.
    SHEET_CALL = "sheet-call";
    SHEET_CALL_CLINIC = "sheet-call-clinic";
    SHEET_DAY = "sheet-day";
    SHEET_ANSWER = "sheet-answer";
    SHEET_PRODUCT = "sheet-product";
    SHEET_BATCH = "sheet-batch";
    SHEET_VERSION = "sheet-version" ("version");
    SHEET_PRINTED = "sheet-printed" ("date");
    SHEET_SOURCES = "sheet-sources" ("documents");
    SHEET_LEGEND = "sheet-legend" ("heading");
    SHEET_REMINDER = "sheet-reminder";

    // Emergency.
    EMERGENCY_CALL = "emergency-call" ("number");
    EMERGENCY_NO_NUMBER = "emergency-no-number";
    EMERGENCY_STAFF = "emergency-staff";
    CLINIC_TELEPHONE = "clinic-telephone" ("number");
    CLINIC_NO_TELEPHONE = "clinic-no-telephone";
    EMERGENCY_AT_ONCE = "emergency-at-once";
    EMERGENCY_LATER = "emergency-later";
    EMERGENCY_SOURCE = "emergency-source";
    OWN_SIGNS = "own-signs";

    // Sources of a statement.
    SOURCES_TITLE = "sources-title";
    SOURCES_LINE = "sources-line" ("document", "line");
    SOURCES_NO_STATEMENT = "sources-no-statement";
    SOURCES_REVIEWED = "sources-reviewed" ("by", "role", "date");
    SOURCES_REVIEW_STALE = "sources-review-stale" ("by", "role", "date");
    SOURCES_REVIEW_EXPIRED = "sources-review-expired" ("by", "role", "date");

    // Leaving.
    LEAVE_TITLE = "leave-title";
    LEAVE_TEXT = "leave-text";
    LEAVE_YES = "leave-yes";
    LEAVE_NO = "leave-no";

    // Help: the effect of each key. The footer has the short forms.
    HELP_TITLE = "help-title";
    HELP_FORWARD = "help-forward";
    HELP_BACKWARD = "help-backward";
    HELP_MOVE = "help-move";
    HELP_SCROLL = "help-scroll";
    HELP_CHOOSE = "help-choose";
    HELP_BACK = "help-back";
    HELP_DIGITS = "help-digits";
    HELP_PICK_LANGUAGE = "help-pick-language";
    HELP_LANGUAGES = "help-languages";
    HELP_SOURCES = "help-sources";
    HELP_EMERGENCY = "help-emergency";
    HELP_HELP = "help-help";
    HELP_HOME = "help-home";
    HELP_BESIDE = "help-beside";
    HELP_VEIL = "help-veil";
    HELP_STAFF = "help-staff";
    HELP_KEYPAD = "help-keypad";
    HELP_TOUCH = "help-touch";
    HINT_NEXT = "hint-next";
    HINT_BACK = "hint-back";
    HINT_MOVE = "hint-move";
    HINT_CHOOSE = "hint-choose";
    HINT_ACCEPT = "hint-accept";
    HINT_CHANGE = "hint-change";
    HINT_READ_ON = "hint-read-on";
    HINT_BUTTONS = "hint-buttons";
    HINT_ANSWER = "hint-answer";
    HINT_SKIP = "hint-skip";
    HINT_SOURCES = "hint-sources";
    HINT_HELP = "hint-help";
    HINT_LANGUAGES = "hint-languages";
    HINT_BESIDE = "hint-beside" ("languages");
    HINT_EMERGENCY = "hint-emergency";
    HINT_CLOSE = "hint-close";
    KEYCAP_ENTER = "keycap-enter";
    KEYCAP_BACKSPACE = "keycap-backspace";
    KEYCAP_ESCAPE = "keycap-escape";
    KEYCAP_HOME = "keycap-home";
    KEYCAP_PAGE_UP = "keycap-page-up";
    KEYCAP_PAGE_DOWN = "keycap-page-down";

    // Plain mode.
    PLAIN_ENTRY = "plain-entry" ("enter");
    PLAIN_UNKNOWN = "plain-unknown";
    PLAIN_DATE = "plain-date" ("example");
    PLAIN_DATE_UNKNOWN = "plain-date-unknown";
    HELP_REPEAT = "help-repeat";
    HINT_REPEAT = "hint-repeat";

    // Buttons and signs.
    CONTINUE = "continue";
    BACK = "back";
    CLOSE = "close";
    MORE_ABOVE = "more-above";
    MORE_BELOW = "more-below";
    TOO_SMALL = "too-small";
}
