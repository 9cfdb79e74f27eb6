//! Generates the text that a review signs: the facts and messages of a treatment in one language.
//!
//! There is one line per document, statement and message that a patient of this treatment sees, and
//! per claim withheld. The text does not depend on comments, whitespace and line breaks of the
//! files, nor on the order of sources and areas. Interface messages that concern a treatment
//! (answers, frames, flags) are included; names of keys, help and the rest screen are not.

mod figures;
mod questions;
mod times;

use std::collections::BTreeSet;
use std::fmt::{self, Display, Write as _};

use crate::Anchor;
use crate::Check;
use crate::Citation;
use crate::Document;
use crate::Drawing;
use crate::Entry;
use crate::Illustration;
use crate::Layer;
use crate::List;
use crate::Needle;
use crate::Point;
use crate::Preparation;
use crate::Section;
use crate::Sign;
use crate::Standing;
use crate::Statement;
use crate::Treatment;
use crate::Unit;
use crate::When;
use crate::Withheld;
use crate::l10n::Localizer;
use crate::l10n::message_id::{INTERFACE, OWN_LABEL, OWN_SIGNS};
use crate::library::Library;
use crate::message_ids;

/// The first line. A change of the format changes this number and thereby all hashes.
const FORM: &str = "sabar review 1";

/// The prefixes of interface messages that concern a treatment.
const SIGNED: [&str; 13] = [
    "answer-",
    "checklist-intro",
    "clinic-",
    "date-by",
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
    let mut signed = Signed {
        localizer,
        text: String::new(),
        messages: BTreeSet::new(),
        units: BTreeSet::new(),
    };
    signed.line(FORM);
    signed.line(&format!("treatment {}", treatment.id));
    signed.line(&format!("language {}", localizer.language().tag));
    signed.treatment(treatment);
    signed.safety(treatment);
    signed.documents(library.documents(), treatment);
    signed.shared(treatment);
    let Signed { localizer: _, mut text, messages: ids, units } = signed;
    for unit in units {
        let _ = writeln!(text, "unit {}", unit.replace('\t', " | "));
    }
    let canonical = localizer.canonical(&treatment.id);
    for (id, message) in canonical.with_references(ids) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "word {id} = {message}");
        if let Some(spoken) = canonical.spoken(id) {
            let _ = writeln!(text, "spoken {id} = {spoken}");
        }
    }
    text
}

struct Signed<'a> {
    localizer: &'a Localizer,
    text: String,
    messages: BTreeSet<String>,
    /// The names of units in CLDR.
    units: BTreeSet<&'static str>,
}

impl Signed<'_> {
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
            languages: _,
            // It refuses a day and changes no text.
            is_past: _,
            sections,
            own_sections: _,
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
        self.summary(treatment, sections, summary, pictures);
        for question in checklist {
            self.question(question, treatment);
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

    /// Adds the summary, section by section.
    fn summary(
        &mut self,
        treatment: &Treatment,
        sections: &[Section],
        summary: &[Point],
        pictures: &[Illustration],
    ) {
        // The order that every treatment has is not signed; another one is.
        if *sections != *Section::ALL {
            let shown = sections.iter().filter(|section| treatment.has_section(**section));
            let ids: Vec<&str> = shown.map(|section| treatment.section_id(*section)).collect();
            self.line(&format!("sections {}", ids.join(",")));
        }
        for Point { statement, section } in summary {
            self.message(treatment.heading(*section));
            let place = format!("summary {}", treatment.section_id(*section));
            self.statement(&place, statement, "");
        }
        for picture in pictures {
            self.message(treatment.heading(picture.section));
            self.picture(picture, treatment.section_id(picture.section));
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
        let Entry { statement, kind, when, time, name, only_if } = entry;
        self.message(message_ids::kind(*kind));
        self.messages.extend(time.iter().chain(name).cloned());
        when.iter().flat_map(When::units).for_each(|unit| self.unit(unit));
        let show = |when: &When| format!(" when={}", times::show(when, &treatment.anchors));
        let when = when.as_ref().map(show).unwrap_or_default();
        let rest = format!("{when}{}{rest}", self.condition(only_if.as_ref(), treatment));
        self.statement(&format!("{page} {}", kind.id()), statement, &rest);
    }

    /// Adds a picture: its words, and everything that is drawn.
    fn picture(&mut self, picture: &Illustration, section: &str) {
        let Illustration { title, statement, section: _, is_on_sheet, drawing } = picture;
        self.message(title);
        let drawn = match drawing {
            Drawing::Body { ground, areas } => {
                let captions = ground.captions().iter().copied();
                let named = areas.iter().map(String::as_str).chain(captions);
                named.for_each(|area| self.message(message_ids::area(area)));
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
            Drawing::Pair { relation, ends } => {
                ends.iter().for_each(|end| self.message(end));
                format!("{}={}", relation.id(), ends.join(","))
            }
            Drawing::Text { lines, is_mirrored } => {
                let rows: Vec<String> = lines.iter().map(|line| format!("{line:?}")).collect();
                format!("mirror={is_mirrored} text={}", rows.join(","))
            }
        };
        let sheet = if *is_on_sheet { " sheet" } else { "" };
        self.statement(&format!("picture {section}"), statement, &format!(" {drawn}{sheet}"));
    }

    /// Adds the emergency panel and the questions to ask.
    fn safety(&mut self, treatment: &Treatment) {
        for Sign { message, figures, urgency, part } in &treatment.emergency {
            self.message(message);
            let figures = self.figures(figures);
            let part = part.map_or_else(String::new, |part| format!(" part={}", part.id()));
            self.line(&format!("emergency {} {message}{figures}{part}", urgency.id()));
            if !message_ids::is_of_label_layer(message) {
                self.message(OWN_SIGNS);
            }
        }
        for statement in &treatment.ask {
            self.statement("ask", statement, "");
        }
    }

    fn statement(&mut self, place: &str, statement: &Statement, rest: &str) {
        let Statement { message, fact, figures, citations, standing, areas, list } = statement;
        self.message(message);
        self.message(message_ids::standing(*standing));
        self.message(message_ids::standing_meaning(*standing));
        if *standing == Standing::Label && !statement.is_of_label_layer() {
            self.message(OWN_LABEL);
        }
        let mut line = format!("{place} {message} standing={}", standing.id());
        if let Some(fact) = fact {
            line.push_str(&format!(" fact={}", Quoted(fact)));
        }
        line.push_str(&self.figures(figures));
        for area in areas {
            self.message(message_ids::area(area));
        }
        if let Some(List { is_ordered, items }) = list {
            items.iter().for_each(|item| self.message(item));
            let name = if *is_ordered { "steps" } else { "items" };
            line.push_str(&format!(" {name}={}", items.join(",")));
        }
        line.push_str(&format!(
            " sources={} areas={}{rest}",
            show_citations(citations),
            sorted(areas.iter().cloned())
        ));
        self.line(&line);
    }

    /// Adds the messages of a unit, or its names in CLDR.
    fn unit(&mut self, unit: &Unit) {
        self.message(message_ids::figure(unit.id()));
        self.message(message_ids::range(unit.id()));
        let is_of_messages = unit.minutes().is_some() || self.localizer.has_unit(unit.id());
        if let Some(line) = self.localizer.units().line(unit.id()).filter(|_| !is_of_messages) {
            self.units.insert(line);
            self.message(message_ids::NUMBER_RANGE);
        }
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
