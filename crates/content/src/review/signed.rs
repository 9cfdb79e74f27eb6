//! Generates the text that a review signs: the facts and messages of a treatment in one language.
//!
//! There is one line per document, statement and message that a patient of this treatment sees, and
//! per claim withheld. The text does not depend on comments, whitespace and line breaks of the
//! files, nor on the order of sources and areas. Interface messages that concern a treatment
//! (answers, frames, flags) are included; names of keys, help and the rest screen are not.

mod times;

use std::collections::BTreeSet;
use std::fmt::{self, Display, Write as _};

use crate::Anchor;
use crate::Check;
use crate::Citation;
use crate::Condition;
use crate::Decimal;
use crate::Document;
use crate::Drawing;
use crate::Entry;
use crate::Figure;
use crate::Given;
use crate::Illustration;
use crate::Layer;
use crate::Limits;
use crate::Needle;
use crate::Point;
use crate::Preparation;
use crate::Question;
use crate::Sign;
use crate::Statement;
use crate::Treatment;
use crate::Unit;
use crate::When;
use crate::Withheld;
use crate::l10n::Localizer;
use crate::l10n::message_id::INTERFACE;
use crate::library::Library;
use crate::message_ids;

/// The first line. A change of the format changes this number and thereby all hashes.
const FORM: &str = "sabar review 1";

/// The prefixes of interface messages that concern a treatment.
const SIGNED: [&str; 12] = [
    "answer-",
    "checklist-intro",
    "clinic-",
    "date-from",
    "date-range",
    "date-until",
    "emergency-",
    "flag-",
    "frame-",
    "summary-purpose",
    "understanding-",
    "when-",
];

/// The prefix of the last page, which patients take with them. All of its messages are signed.
const TAKEAWAY: &str = "takeaway-";

/// Returns true if an interface message is signed with every treatment.
#[must_use]
pub fn is_signed(id: &str) -> bool {
    SIGNED.iter().chain([&TAKEAWAY]).any(|start| id.starts_with(start))
}

/// The prefixes of interface messages that concern treatments with a preparation, hours, schedules or
/// other named days.
const OF_PLANS: [&str; 3] = ["preparation-", "repeat-", "span-"];

/// Returns true if an interface message is signed with the treatments that have a plan.
#[must_use]
pub fn is_signed_with_plan(id: &str) -> bool {
    OF_PLANS.iter().any(|start| id.starts_with(start))
}

/// Returns the text that a review of a treatment in the language of `localizer` signs.
#[must_use]
pub fn text(library: &Library, treatment: &Treatment, localizer: &Localizer) -> String {
    let mut signed = Signed { text: String::new(), messages: BTreeSet::new() };
    signed.line(FORM);
    signed.line(&format!("treatment {}", treatment.id));
    signed.line(&format!("language {}", localizer.language().tag));
    signed.treatment(treatment);
    signed.safety(treatment);
    signed.documents(library.documents(), treatment);
    signed.shared(treatment);
    let Signed { mut text, messages: ids } = signed;
    for (id, message) in localizer.canonical(&treatment.id).with_references(ids) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "word {id} = {message}");
    }
    text
}

struct Signed {
    text: String,
    messages: BTreeSet<String>,
}

impl Signed {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn message(&mut self, id: impl Into<String>) {
        self.messages.insert(id.into());
    }

    fn treatment(&mut self, treatment: &Treatment) {
        // `order` is a position in a list and not a fact of the treatment.
        let Treatment {
            id,
            order: _,
            title,
            about,
            headings: _,
            messages,
            summary,
            pictures,
            checklist,
            anchors: _,
            preparation: _,
            timeline: _,
            understanding,
            withheld,
            emergency: _,
            ask: _,
        } = treatment;
        self.message(title);
        self.message(about);
        for message in messages {
            self.message(message_ids::own(id, message));
        }
        for Point { statement, section } in summary {
            self.message(treatment.heading(*section));
            self.statement(&format!("summary {}", section.id()), statement, "");
        }
        for picture in pictures {
            self.message(treatment.heading(picture.section));
            self.picture(picture);
        }
        for question in checklist {
            let Question { statement, flags, only_if } = question;
            let id_of = |answer| question.answer_id(answer).unwrap_or_default();
            let flags =
                flags.iter().map(|(answer, flag)| format!(" {}={}", id_of(*answer), flag.id()));
            let rest = flags.collect::<String>() + &show_condition(only_if.as_ref(), treatment);
            self.statement("checklist", statement, &rest);
        }
        self.plan(treatment);
        for Check { statement, answers, right, again } in understanding {
            for message in answers.iter().chain([again]) {
                self.message(message);
            }
            let rest = format!(" answers={} right={right} again={again}", answers.join(","));
            self.statement("understanding", statement, &rest);
        }
        for Withheld { fact, claim, reason, citations, shown_instead } in withheld {
            let line = format!(
                "withheld {} claim={} reason={} sources={} instead={}",
                Quoted(fact),
                Quoted(claim),
                Quoted(reason),
                show_citations(citations),
                sorted(shown_instead.iter().cloned()),
            );
            self.line(&line);
        }
    }

    /// Adds the named days, the preparation and the timeline.
    fn plan(&mut self, treatment: &Treatment) {
        for Anchor { id, name, after } in &treatment.anchors {
            self.message(name);
            after.iter().flat_map(When::units).for_each(|unit| self.unit(unit));
            let after = after.as_ref().map(|after| format!(" after={}", times::show(after, &[])));
            self.line(&format!("anchor {id} {name}{}", after.unwrap_or_default()));
        }
        for Preparation { entry, why } in &treatment.preparation {
            self.messages.extend(why.clone());
            let why = why.as_ref().map(|why| format!(" why={why}"));
            self.entry("preparation", entry, treatment, &why.unwrap_or_default());
        }
        for entry in &treatment.timeline {
            self.entry("timeline", entry, treatment, "");
        }
    }

    fn entry(&mut self, page: &str, entry: &Entry, treatment: &Treatment, rest: &str) {
        let Entry { statement, kind, when, name, only_if } = entry;
        self.message(message_ids::kind(*kind));
        self.messages.extend(name.clone());
        when.iter().flat_map(When::units).for_each(|unit| self.unit(unit));
        let show = |when: &When| format!(" when={}", times::show(when, &treatment.anchors));
        let when = when.as_ref().map(show).unwrap_or_default();
        let rest = format!("{when}{}{rest}", show_condition(only_if.as_ref(), treatment));
        self.statement(&format!("{page} {}", kind.id()), statement, &rest);
    }

    /// Adds a picture: its words, and everything that is drawn.
    fn picture(&mut self, picture: &Illustration) {
        let Illustration { title, statement, section, drawing } = picture;
        self.message(title);
        let drawn = match drawing {
            Drawing::Body { ground, areas } => {
                areas.iter().for_each(|area| self.message(message_ids::area(area)));
                format!("{}={}", ground.id(), areas.join(","))
            }
            Drawing::Skin { needles } => {
                for &layer in Layer::ALL {
                    self.message(message_ids::layer(layer));
                }
                let show = |needle: &Needle| format!("{}:{}", needle.message, needle.layer.id());
                needles.iter().for_each(|needle| self.message(&needle.message));
                format!("skin={}", needles.iter().map(show).collect::<Vec<_>>().join(","))
            }
            Drawing::Text { lines, is_mirrored } => {
                let rows: Vec<String> = lines.iter().map(|line| format!("{line:?}")).collect();
                format!("mirror={is_mirrored} text={}", rows.join(","))
            }
        };
        self.statement(&format!("picture {}", section.id()), statement, &format!(" {drawn}"));
    }

    /// Adds the emergency panel and the questions to ask.
    fn safety(&mut self, treatment: &Treatment) {
        for Sign { message, urgency } in &treatment.emergency {
            self.message(message);
            self.line(&format!("emergency {} {message}", urgency.id()));
        }
        for statement in &treatment.ask {
            self.statement("ask", statement, "");
        }
    }

    fn statement(&mut self, place: &str, statement: &Statement, rest: &str) {
        let Statement { message, fact, figures, citations, standing, areas } = statement;
        self.message(message);
        self.message(message_ids::standing(*standing));
        self.message(message_ids::standing_meaning(*standing));
        let mut line = format!("{place} {message} standing={}", standing.id());
        if let Some(fact) = fact {
            line.push_str(&format!(" fact={}", Quoted(fact)));
        }
        for (name, figure) in figures {
            figure.unit().into_iter().for_each(|unit| self.unit(unit));
            line.push_str(&format!(" ${name}={}", show_figure(figure)));
        }
        for area in areas {
            self.message(message_ids::area(area));
        }
        line.push_str(&format!(
            " sources={} areas={}{rest}",
            show_citations(citations),
            sorted(areas.iter().cloned())
        ));
        self.line(&line);
    }

    fn unit(&mut self, unit: &Unit) {
        self.message(message_ids::figure(unit.id()));
        self.message(message_ids::range(unit.id()));
    }

    fn documents(&mut self, documents: &[Document], treatment: &Treatment) {
        let statements = treatment.statements().chain(&treatment.ask);
        let cited: BTreeSet<&str> = statements
            .flat_map(|statement| &statement.citations)
            .chain(treatment.withheld.iter().flat_map(|withheld| &withheld.citations))
            .map(|citation| citation.document.as_str())
            .collect();
        for document in documents.iter().filter(|it| cited.contains(it.id.as_str())) {
            let Document { id, message, kind, title, about, date, file, language, lines } =
                document;
            self.message(message);
            let mut line = format!("document {id}");
            if let Some(kind) = kind {
                self.message(message_ids::document_kind(*kind));
                line.push_str(&format!(" kind={}", kind.id()));
            }
            let texts = [
                ("title", title),
                ("about", about),
                ("date", date),
                ("file", file),
                ("language", language),
            ];
            for (name, text) in texts {
                if let Some(text) = text {
                    line.push_str(&format!(" {name}={}", Quoted(text)));
                }
            }
            if let Some(lines) = lines {
                line.push_str(&format!(" lines={lines}"));
            }
            self.line(&line);
        }
    }

    /// Adds the interface messages that concern a treatment.
    fn shared(&mut self, treatment: &Treatment) {
        let is_of_plan = |id: &str| treatment.has_plan() && is_signed_with_plan(id);
        for (id, _) in INTERFACE.iter().filter(|(id, _)| is_signed(id) || is_of_plan(id)) {
            self.message(*id);
        }
    }
}

fn show_figure(figure: &Figure) -> String {
    match figure {
        Figure::Count { count, unit } => format!("{count} {}", unit.id()),
        Figure::Range { from, to, unit } => format!("{from}..{to} {}", unit.id()),
        Figure::Telephone(number) => format!("telephone {number}"),
        Figure::Code(code) => format!("code {code}"),
    }
}

/// Returns a condition, or nothing for what concerns every patient.
fn show_condition(condition: Option<&Condition>, treatment: &Treatment) -> String {
    let Some(Condition { question, answers, numbers }) = condition else { return String::new() };
    let asked = treatment.find_question(question).map(|index| &treatment.checklist[index]);
    let id = |answer: &Given| asked.and_then(|asked| asked.answer_id(*answer)).map(str::to_owned);
    let numbers = numbers.map(|Limits { from, below }| {
        let show = |limit: Option<Decimal>| limit.map(|it| it.to_string()).unwrap_or_default();
        format!("{}..{}", show(from), show(below))
    });
    let answers = sorted(answers.iter().filter_map(id).chain(numbers));
    format!(" only-if={question}:{answers}")
}

fn show_citations(citations: &[Citation]) -> String {
    sorted(citations.iter().map(|Citation { document, line }| match line {
        None => document.clone(),
        Some(line) => format!("{document}:{line}"),
    }))
}

fn sorted(parts: impl Iterator<Item = String>) -> String {
    let parts: BTreeSet<String> = parts.collect();
    parts.into_iter().collect::<Vec<_>>().join(",")
}

/// Text in quotes, on one line, with each run of whitespace replaced by one space.
struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        write!(f, "\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    }
}
