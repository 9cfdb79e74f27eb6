//! The comments of a new treatment.

/// The top of a message file, after its name.
pub(super) const WORDS: &str =
    "Before the = stands the id, which is the same in every language; after it
# the text. Show figures of the seed as { $name }, and type no digits. A line with # is a comment:
# remove the # when you have written the text.
";
/// The top of a seed, up to the name of its message files.
pub(super) const HEAD_1: &str = "#:schema ../../schemas/treatment.json
# A line with # is a comment. Keep quotes, brackets and commas as they are. The words are in
# locales/<tag>/treatments/";
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
    "# Signs of danger of this treatment alone. urgency: at-once or call.
";
