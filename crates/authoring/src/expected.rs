//! Derives the messages that every language must have, and the variables of each.
//!
//! Depends on the table of interface messages and on validated seeds. Invariant: the kiosk formats
//! no message that is not listed here.

mod distinct;
mod languages;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::audit::CASE;
use languages::languages_of;
pub(crate) use languages::needed_in;
use sabar_content::check::Doubts;
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::l10n::language::{NAME, NUMERALS};
use sabar_content::l10n::message_id::INTERFACE;
use sabar_content::l10n::plural::FROM_FORM;
use sabar_content::l10n::units::Units;
use sabar_content::{
    Answers, Check, Document, DocumentKind, Drawing, EntryKind, Figure, Layer, Preparation,
    Question, Safety, Section, Standing, Statement, Treatment, Unit, message_ids,
};

/// The expectations for one message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expected {
    /// The file within the folder of a language.
    pub home: Arc<str>,
    /// Variables it must show.
    pub required: BTreeSet<String>,
    /// Variables it may show.
    pub(crate) allowed: BTreeSet<String>,
    /// True if a language may do without it: the names of a unit that CLDR has too.
    pub(crate) is_optional: bool,
    /// True for the name of an entry beside its bar.
    pub(crate) is_name: bool,
    /// The figures of the seed, if any.
    pub figures: BTreeMap<String, Figure>,
}

/// The messages of a teach-back question, which must show all figures together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    /// The question, the answers, and the second explanation; or a statement and its list.
    pub messages: Vec<String>,
    /// Variables that the messages must show together. Each may show any of them.
    pub figures: BTreeSet<String>,
    /// The messages after the first, for diagnostics.
    pub belonging: &'static str,
}

/// Messages that patients must tell apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Distinct {
    /// The plural of their kind, for diagnostics.
    pub what: &'static str,
    /// Their ids, in the order shown.
    pub messages: Vec<String>,
}

/// The messages that every language must have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expectations {
    /// The expectations by message id.
    pub messages: BTreeMap<String, Expected>,
    /// The messages that share figures.
    pub groups: Vec<Group>,
    /// The messages that must differ.
    pub sets: Vec<Distinct>,
    /// The languages of files that not every language has.
    pub only: BTreeMap<String, BTreeSet<String>>,
    /// The languages of messages that the others may do without.
    pub needed_in: BTreeMap<String, BTreeSet<String>>,
}

/// The content that the messages are for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Content<'a> {
    /// The documents, for their names.
    pub documents: &'a [Document],
    /// The label layer.
    pub safety: &'a Safety,
    /// The treatments.
    pub treatments: &'a [Treatment],
    /// The ids of all areas used.
    pub areas: &'a BTreeSet<String>,
    /// The ids of all units used.
    pub units: &'a BTreeSet<String>,
    /// The ids of the messages of all intervals used.
    pub intervals: &'a BTreeSet<String>,
    /// The languages of areas and units that only treatments in some languages use, by message.
    pub needed_in: &'a BTreeMap<String, BTreeSet<String>>,
    /// Messages about which nothing can be said.
    pub doubts: &'a Doubts,
}

/// The file of the interface messages.
pub(crate) const UI: &str = "ui.ftl";
const SAFETY: &str = "safety.ftl";
const SOURCES: &str = "sources.ftl";

impl Expectations {
    /// Derives the expectations from content. Reports parts whose message ids collide.
    #[must_use]
    pub(crate) fn of(content: Content<'_>, diagnostics: &mut Diagnostics) -> Self {
        let mut builder = Builder {
            expectations: Self::default(),
            home: Arc::default(),
            diagnostics,
            doubts: content.doubts,
        };
        builder.interface();
        builder.families(content);
        for document in content.documents {
            builder.plain(SOURCES, &document.message);
            if let Some(languages) = languages_of(document, content) {
                builder.expectations.needed_in.insert(document.message.clone(), languages);
            }
        }
        builder.safety(content.safety);
        for treatment in content.treatments {
            builder.treatment(treatment);
        }
        builder.distinct(content);
        builder.expectations
    }
}

struct Builder<'a> {
    expectations: Expectations,
    /// The home of the last message, which most share with the next one.
    home: Arc<str>,
    diagnostics: &'a mut Diagnostics,
    doubts: &'a Doubts,
}

impl Builder<'_> {
    fn add(&mut self, home: &str, id: &str, required: &[&str], optional: &[&str]) {
        let required: BTreeSet<String> = required.iter().map(|&name| name.to_owned()).collect();
        let optional = optional.iter().map(|&name| name.to_owned());
        let allowed = required.iter().cloned().chain(optional).collect();
        if *self.home != *home {
            self.home = home.into();
        }
        let home = Arc::clone(&self.home);
        let expected = Expected { home, required, allowed, ..Expected::default() };
        match self.expectations.messages.entry(id.to_owned()) {
            Entry::Vacant(free) => {
                free.insert(expected);
            }
            // The id that both have is wrong already.
            Entry::Occupied(_) if self.doubts.has(id) => {}
            Entry::Occupied(other) => {
                let (home, home_of_other) = (&expected.home, &other.get().home);
                let message = format!("two parts have the message `{id}` (see {home_of_other})");
                let file = seed_of(home);
                Reporter::new(&file, self.diagnostics).add(None, message, "change the id of one");
            }
        }
    }

    fn plain(&mut self, home: &str, id: &str) {
        self.add(home, id, &[], &[]);
    }

    /// Adds the name of an entry.
    fn name(&mut self, home: &str, id: &str) {
        self.plain(home, id);
        if let Some(expected) = self.expectations.messages.get_mut(id) {
            expected.is_name = true;
        }
    }

    fn interface(&mut self) {
        self.plain(UI, NAME);
        self.plain(UI, NUMERALS);
        for (id, variables) in INTERFACE {
            self.add(UI, id, variables, &[]);
        }
    }

    fn families(&mut self, content: Content<'_>) {
        for &section in Section::ALL {
            self.plain(UI, &message_ids::section(section));
        }
        for standing in Standing::ALL {
            self.plain(UI, &message_ids::standing(standing));
            self.plain(UI, &message_ids::standing_meaning(standing));
        }
        for &kind in EntryKind::ALL {
            self.plain(UI, &message_ids::kind(kind));
        }
        for &kind in DocumentKind::ALL {
            self.plain(UI, &message_ids::document_kind(kind));
        }
        for &layer in Layer::ALL {
            self.plain(UI, &message_ids::layer(layer));
        }
        for area in content.areas {
            let id = message_ids::area(area);
            self.plain(UI, &id);
            self.only_in(content.needed_in.get(&id), [id.clone()]);
        }
        let times = Unit::time_ids().map(str::to_owned);
        let units: BTreeSet<String> = content.units.iter().cloned().chain(times).collect();
        let of_cldr: BTreeSet<&str> = Units::ids().collect();
        for unit in units {
            let (figure, range) = (message_ids::figure(&unit), message_ids::range(&unit));
            self.add(UI, &figure, &["amount"], &["form", CASE]);
            self.add(UI, &range, &["from", "to"], &["form", FROM_FORM, CASE]);
            self.only_in(content.needed_in.get(&figure), [figure.clone(), range.clone()]);
            for id in [figure, range] {
                if let Some(expected) = self.expectations.messages.get_mut(&id) {
                    expected.is_optional = of_cldr.contains(unit.as_str());
                }
            }
        }
        self.add(UI, message_ids::NUMBER_RANGE, &["from", "to"], &[]);
        if let Some(expected) = self.expectations.messages.get_mut(message_ids::NUMBER_RANGE) {
            expected.is_optional = true;
        }
        for interval in content.intervals {
            let variables: &[&str] = match *interval == message_ids::per(None) {
                true => &["figure", "interval"],
                false => &["figure"],
            };
            self.add(UI, interval, variables, &[]);
        }
    }

    /// Keeps that other languages may do without these messages.
    fn only_in<const N: usize>(&mut self, languages: Option<&BTreeSet<String>>, ids: [String; N]) {
        let Some(languages) = languages else { return };
        let needed = ids.into_iter().map(|id| (id, languages.clone()));
        self.expectations.needed_in.extend(needed);
    }

    fn safety(&mut self, safety: &Safety) {
        let Safety { emergency, ask, summary, checklist, preparation, timeline, understanding } =
            safety;
        for sign in emergency {
            self.shown(SAFETY, &sign.message, &sign.figures);
        }
        for statement in ask
            .iter()
            .chain(summary.iter().map(|point| &point.statement))
            .chain(timeline.iter().map(|entry| &entry.statement))
            .chain(preparation.iter().map(|step| &step.entry.statement))
        {
            self.statement(SAFETY, statement);
        }
        self.reasons(SAFETY, preparation);
        let entries = timeline.iter().chain(preparation.iter().map(|step| &step.entry));
        for entry in entries {
            entry.time.iter().for_each(|time| self.plain(SAFETY, time));
            entry.name.iter().for_each(|name| self.name(SAFETY, name));
        }
        for question in checklist {
            self.question(SAFETY, question);
        }
        for check in understanding {
            self.check(SAFETY, check);
        }
    }

    fn treatment(&mut self, treatment: &Treatment) {
        let home = format!("treatments/{}.ftl", treatment.id);
        if let Some(languages) = &treatment.languages {
            self.expectations.only.insert(home.clone(), languages.clone());
        }
        self.plain(&home, &treatment.title);
        self.plain(&home, &treatment.about);
        let headings = treatment.headings.iter().map(|section| section.id());
        for section in headings.chain(treatment.own_sections.iter().map(String::as_str)) {
            self.plain(&home, &message_ids::heading(&treatment.id, section));
        }
        for &word in &treatment.messages {
            let known = INTERFACE.iter().find(|(known, _)| *known == word);
            let variables = known.map(|(_, variables)| *variables).unwrap_or_default();
            self.add(&home, &message_ids::own(&treatment.id, word), variables, &[]);
        }
        for sign in treatment.own_signs() {
            self.shown(&home, &sign.message, &sign.figures);
        }
        for anchor in &treatment.anchors {
            self.plain(&home, &anchor.name);
        }
        let own = treatment.entries().filter(|entry| !entry.statement.is_of_label_layer());
        for entry in own {
            entry.time.iter().for_each(|time| self.plain(&home, time));
            entry.name.iter().for_each(|name| self.name(&home, name));
        }
        for picture in &treatment.pictures {
            self.plain(&home, &picture.title);
            self.statement(&home, &picture.statement);
            match &picture.drawing {
                Drawing::Skin { needles } => {
                    needles.iter().for_each(|needle| self.plain(&home, &needle.message));
                }
                Drawing::Pair { ends, .. } => ends.iter().for_each(|end| self.plain(&home, end)),
                Drawing::Body { .. } | Drawing::Text { .. } => {}
            }
        }
        let points = treatment.summary.iter().map(|point| &point.statement);
        let entries = treatment.entries().map(|entry| &entry.statement);
        for statement in points.chain(entries).chain(&treatment.ask) {
            if !statement.is_of_label_layer() {
                self.statement(&home, statement);
            }
        }
        let is_own = |step: &&Preparation| !step.entry.statement.is_of_label_layer();
        self.reasons(&home, treatment.preparation.iter().filter(is_own));
        for question in &treatment.checklist {
            if !question.statement.is_of_label_layer() {
                self.question(&home, question);
            }
        }
        for check in &treatment.understanding {
            if !check.statement.is_of_label_layer() {
                self.check(&home, check);
            }
        }
    }

    /// Adds the reasons for what is to be prepared.
    fn reasons<'b>(&mut self, home: &str, steps: impl IntoIterator<Item = &'b Preparation>) {
        for Preparation { entry, why } in steps {
            let Some(why) = why else { continue };
            let statement = &entry.statement;
            let figures: Vec<&str> = statement.figures.keys().map(String::as_str).collect();
            self.add(home, why, &[], &figures);
            self.figure(why, &statement.figures);
        }
    }

    fn statement(&mut self, home: &str, statement: &Statement) {
        if statement.list.is_some() {
            let messages = [&statement.message].into_iter().chain(statement.listed());
            let messages = messages.cloned().collect();
            return self.together(home, statement, messages, " and its list");
        }
        self.shown(home, &statement.message, &statement.figures);
    }

    /// Adds a message that shows figures.
    fn shown(&mut self, home: &str, id: &str, figures: &BTreeMap<String, Figure>) {
        let names: Vec<&str> = figures.keys().map(String::as_str).collect();
        self.add(home, id, &names, &[]);
        self.figure(id, figures);
    }

    fn question(&mut self, home: &str, question: &Question) {
        let Question { statement, answers, .. } = question;
        self.statement(home, statement);
        let Answers::Own(own) = answers else { return };
        let figures: Vec<&str> = statement.figures.keys().map(String::as_str).collect();
        for answer in own {
            self.add(home, &answer.message, &[], &figures);
            self.figure(&answer.message, &statement.figures);
        }
    }

    fn figure(&mut self, id: &str, figures: &BTreeMap<String, Figure>) {
        if let Some(expected) = self.expectations.messages.get_mut(id) {
            expected.figures.clone_from(figures);
        }
    }

    fn check(&mut self, home: &str, check: &Check) {
        let Check { statement, answers, right: _, again } = check;
        let messages = [&statement.message].into_iter().chain(answers).chain([again]);
        let messages = messages.cloned().collect();
        self.together(home, statement, messages, ", its answers and its explanation");
    }

    /// Adds messages that show the figures of a statement together.
    fn together(
        &mut self,
        home: &str,
        statement: &Statement,
        messages: Vec<String>,
        belonging: &'static str,
    ) {
        let figures: Vec<&str> = statement.figures.keys().map(String::as_str).collect();
        for message in &messages {
            self.add(home, message, &[], &figures);
            self.figure(message, &statement.figures);
        }
        let figures = figures.into_iter().map(str::to_owned).collect();
        self.expectations.groups.push(Group { messages, figures, belonging });
    }
}

/// Returns the seed that the messages of a file belong to.
pub(crate) fn seed_of(home: &str) -> String {
    format!("seeds/{}.toml", home.trim_end_matches(".ftl"))
}
