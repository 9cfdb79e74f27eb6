//! Validates sections of the summary, and lists below statements.

use std::collections::BTreeSet;

use toml::Spanned;

use super::{Place, Reader, show};
use crate::List;
use crate::Section;
use crate::Statement;
use crate::message_ids::message_id;
use crate::raw::Text;
use crate::structure::is_placeholder;

/// The length limits of a list.
const ITEMS: std::ops::RangeInclusive<usize> = 1..=12;

/// Ids of items that other messages of a statement have.
const TAKEN: [&str; 3] = ["name", "when", "why"];

impl Reader<'_> {
    /// Returns the section of a point or a picture.
    pub(super) fn section(&mut self, at: &Text) -> Section {
        if let Some(section) = self.find_section(at.get_ref()) {
            return section;
        }
        let message = format!("there is no section `{}`", show(at));
        let ids = Section::ALL.iter().map(|it| it.id()).collect::<Vec<_>>().join(", ");
        let remedy = format!(
            "write one of {ids}; or one of your own, and name it above the first line in brackets: \
            sections = [\"{}\"]",
            show(at)
        );
        self.emit(at, message, remedy);
        Section::What
    }

    /// Returns a built-in section, or an own one that has been named.
    fn find_section(&self, id: &str) -> Option<Section> {
        let own = || self.own_sections.iter().position(|own| own == id).map(Section::Own);
        built_in(id).or_else(own)
    }

    /// Reads the order of the sections. Returns all of them, those that are not named at the end in
    /// the usual order, and keeps the ids of its own.
    pub(super) fn sections(&mut self, raw: &[Text]) -> Vec<Section> {
        self.refuse_repeated("sections", raw.iter());
        let mut sections = Vec::new();
        for id in raw.iter().filter(|id| !is_placeholder(id)) {
            let section = self.find_section(id.get_ref()).unwrap_or_else(|| {
                self.own_sections.push(id.get_ref().clone());
                Section::Own(self.own_sections.len() - 1)
            });
            if !sections.contains(&section) {
                sections.push(section);
            }
        }
        let rest = Section::ALL.iter().filter(|section| !sections.contains(section));
        let rest: Vec<Section> = rest.copied().collect();
        sections.into_iter().chain(rest).collect()
    }

    /// Reports own sections without a point or a picture.
    pub(super) fn check_sections(&mut self, raw: &[Text], has: impl Fn(Section) -> bool) {
        for id in raw.iter().filter(|id| !is_placeholder(id)) {
            if self.find_section(id.get_ref()).is_some_and(|section| !has(section)) {
                let message = format!("there is no point in the section {}", show(id));
                self.emit(id, message, "remove it from the sections, or add a point");
            }
        }
    }

    /// Reads the languages that a treatment is in.
    pub(super) fn languages(
        &mut self,
        raw: Option<Spanned<Vec<Text>>>,
    ) -> Option<BTreeSet<String>> {
        let raw = raw?;
        if raw.get_ref().is_empty() {
            let remedy = "name those it is in, as [\"it\", \"ar\"], or remove the line: then all";
            self.emit(&raw, "the treatment is in no language", remedy);
        }
        let mut languages = BTreeSet::new();
        for tag in raw.get_ref().iter().filter(|tag| !is_placeholder(tag)) {
            let place = Place { file: self.source.file.to_owned(), line: self.line(tag) };
            self.found.languages.entry(tag.get_ref().clone()).or_insert(place);
            if !languages.insert(tag.get_ref().clone()) {
                let message = format!("the language `{}` is given twice", show(tag));
                self.emit(tag, message, "give each language once");
            }
        }
        (!languages.is_empty()).then_some(languages)
    }

    /// Adds the list below a statement.
    pub(super) fn with_list(
        &mut self,
        statement: Statement,
        items: Option<Spanned<Vec<Text>>>,
        steps: Option<Spanned<Vec<Text>>>,
    ) -> Statement {
        let (list, is_ordered) = match (items, steps) {
            (None, None) => return statement,
            (Some(items), Some(steps)) => {
                let remedy = "keep `items` for a list, or `steps` for what is done in order";
                self.emit(&steps, "a statement has one list", remedy);
                (items, false)
            }
            (Some(items), None) => (items, false),
            (None, Some(steps)) => (steps, true),
        };
        let name = if is_ordered { "steps" } else { "items" };
        if is_placeholder(&list) {
            return statement;
        }
        let ids = list.get_ref();
        self.refuse_repeated(name, ids.iter());
        if !ITEMS.contains(&ids.len()) {
            let message = format!("a list of {} has {} {name}", statement.message, ids.len());
            let remedy = match ids.is_empty() {
                true => format!("name an item, or remove the line `{name} = []`"),
                false => format!("write {} to {}", ITEMS.start(), ITEMS.end()),
            };
            self.emit(&list, message, remedy);
        }
        if ids.is_empty() {
            return statement;
        }
        for id in ids.iter().filter(|id| TAKEN.contains(&id.get_ref().as_str())) {
            let message = format!("an item of a list is called `{}`", show(id));
            self.emit(id, message, "choose another id; this one has a meaning of its own");
        }
        let items = ids.iter().filter(|id| !is_placeholder(id));
        let items = items.map(|id| message_id(&[&statement.message, id.get_ref()])).collect();
        Statement { list: Some(List { is_ordered, items }), ..statement }
    }
}

fn built_in(id: &str) -> Option<Section> {
    Section::ALL.iter().copied().find(|section| section.id() == id)
}
