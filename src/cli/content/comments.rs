//! The comments of a new treatment.

/// The top of a message file, after its name.
pub(super) const WORDS: &str =
    "Before the = stands the id, which is the same in every language; after it
# the text. Show figures of the seed as { $name }, and type no digits. A line with # is a comment:
# remove the # when you have written the text. Lines with # and no blank are for examples of the
# seed.
";
/// The top of a seed, up to the name of its message files.
pub(super) const HEAD_1: &str = "#:schema ../../schemas/treatment.json
# A line with # is a comment; one without a blank after the # is an example, which works when the #
# before each of its lines is removed. Keep quotes, brackets and commas as they are. The words are
# in locales/<tag>/treatments/";
/// The text before the id.
pub(super) const HEAD_2: &str = ".

# The name of this file without .toml. The ids of all its messages begin with it.
";
/// The text between the id and the languages.
pub(super) const HEAD_3: &str = "# The place in the list of treatments: smaller comes first.
order = 100
";
/// The text before the first part.
pub(super) const HEAD_4: &str = "# The order of the sections of \"In short\", with sections of your own:
# sections = [\"main\", \"what\", \"diet\"]

# What is taken from the label layer (seeds/safety.toml), which is that of botulinum toxin; [] is
# none. Without the line `emergency`, all of its signs of danger are shown.
[safety]
emergency = []
ask = []

# Every statement below has the standing \"silent\": no document says it. Name the document that does:
# standing = \"stated\"
# sources = [\"leaflet:3\"]
# and describe it in seeds/sources.toml. Then it may have figures, shown as { $rest } in the words:
# figures.rest = { count = 10, unit = \"minute\" }
# figures.dose = { count = 0.5, unit = \"liter\" }
# figures.often = { count = 2, per = \"day\" }
# figures.hour = { time = \"18:00\" }
# `sabar content units` lists all units.

";
/// The text before the summary.
pub(super) const SUMMARY: &str = "# \"In short\". section: main (one statement), remember, what, can, cannot, where, duration, when,
# harm, careful, options, claims.
";
/// The text before the checklist.
pub(super) const CHECKLIST: &str = "# \"Before\": questions with the answers yes, no and not sure. flags says what an answer leads to:
# discuss, stop or emergency.
";
/// The text before the timeline.
pub(super) const TIMELINE: &str = "# \"After\". kind: normal, do, do-not, tell, emergency. span: { to }, { from }, { from, to } or { at }.
";
/// The text before the teach-back.
pub(super) const UNDERSTANDING: &str = "# \"Did we explain it well?\" 3 to 5 questions with 2 to 4 answers, one of them right. The message that
# ends in -again explains it in other words.
";
/// The text before the signs of danger.
pub(super) const SIGNS: &str =
    "# Signs of danger of this treatment alone. urgency: at-once, or call for one
# that can come even hours or weeks later. Either way patients are told to get help at once.
";
/// A comment with lines that work when they are uncommented, and the ends of the ids of their
/// messages.
pub(super) type Example = (&'static str, &'static [&'static str]);

/// The text before the other appointments.
pub(super) const OTHER_DAYS: &str = "\
# Other appointments, each with its own day and hour, in their order. Times can be counted from them,
# too: span = { to = 2, unit = \"day\", anchor = \"visit-2\" }. after: the planned distance from the first.
";

/// Another appointment, before the parts that count from it.
pub(super) const ANCHORS: Example = (
    "\
# Another appointment, with its own day and hour, from which times can be counted too. after: the
# planned distance from the first.
#[[anchors]]
#id = \"visit-2\"
#after = { from = 2, to = 3, unit = \"week\" }

",
    &["anchor-visit-2"],
);
/// A picture, after the summary.
pub(super) const PICTURE: Example = (
    "\
# A picture, at the end of its section. kind: face, body-front, body-back, teeth, eye or swelling with
# areas; comparison or choice with ends; skin with needles; or text, for a drawing of your own in
# seeds/pictures. A photograph cannot be shown. -about describes it for those who do not see it.
#[[pictures]]
#id = \"place\"
#kind = \"body-front\"
#section = \"what\"
#areas = [\"chest\", \"belly\"]
#standing = \"silent\"

",
    &["picture-place-title", "picture-place-about"],
);
/// A question with answers of its own, after the others.
pub(super) const ANSWERS: Example = (
    "\
# A question with answers of its own. With several, more than one can be given; none stands alone. In
# place of answers it can take number = { from = 30, to = 250, unit = \"kilogram\" } or
# date = \"past\".
#[[checklist]]
#id = \"answers\"
#answers = [\"first\", \"second\", \"none\"]
#several = true
#unsure = true
#flags = { first = \"discuss\", unsure = \"discuss\" }
#standing = \"silent\"

",
    &[
        "checklist-answers",
        "checklist-answers-first",
        "checklist-answers-second",
        "checklist-answers-none",
    ],
);
/// The text before the preparation.
pub(super) const PREPARATION: &str = "\
# What to do up to the appointment, as a list with dates. Numbers before it are negative: { at = -2 } is
# 2 before, { from = -3, to = -1 } from 3 to 1 before. kind: do, do-not, tell or normal.
";
/// More about a preparation.
pub(super) const STEPS: Example = (
    "\
# With why, the reason has a message of its own. only-if: after these answers, or while there is none.
#[[preparation]]
#id = \"reason\"
#kind = \"do\"
#span = { from = -3, to = -1, unit = \"day\" }
#why = true
#standing = \"silent\"

#[[preparation]]
#id = \"evening\"
#kind = \"do-not\"
#span = { at = -1, unit = \"day\", time = \"18:00\" }
#only-if = { question = \"question-1\", answers = [\"yes\"] }
#standing = \"silent\"

",
    &["preparation-reason", "preparation-reason-why", "preparation-evening"],
);
/// An entry that counts from another appointment.
pub(super) const ON_OTHER_DAY: Example = (
    "\
# On the day of the other appointment.
#[[timeline]]
#id = \"on-visit-2\"
#kind = \"do\"
#span = { anchor = \"visit-2\" }
#standing = \"silent\"

",
    &["timeline-on-visit-2"],
);
/// A medicine, after the timeline.
pub(super) const MEDICINE: Example = (
    "\
# A medicine, twice a day for five days: the first and the last day count, from day 0 to day 4. With
# its hours: repeat = { at = [\"08:00\", \"20:00\"] }. Its dose is a figure, once a document is named:
# figures.dose = { count = 500, unit = \"milligram\" }
# What its label says has the standing \"label\" and cites that label, which has kind = \"label\" in
# seeds/sources.toml.
#[[timeline]]
#id = \"medicine\"
#kind = \"do\"
#span = { from = 0, to = 4, unit = \"day\" }
#repeat = { a-day = 2 }
#standing = \"silent\"

",
    &["timeline-medicine"],
);
