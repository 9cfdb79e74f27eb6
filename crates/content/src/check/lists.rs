//! Validates sections of the summary, and lists below statements.

use std::collections::BTreeSet;

use toml::Spanned;

use super::ids::meant_or;
use super::{Place, Reader, is_id, meant, show};
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
        let page = self.page("section");
        self.found.doubts.add(&page, at.get_ref());
        if !self.lost_sections.insert(at.get_ref().clone()) {
            // All points of a section that is not named have one cause.
            return Section::What;
        }
        let message = format!("there is no section `{}`", show(at));
        let ids = Section::ALL.iter().map(|it| it.id());
        let known = ids.clone().chain(self.own_sections.iter().map(String::as_str));
        let meant = meant(at.get_ref(), known);
        let ids = ids.collect::<Vec<_>>().join(", ");
        let own = match self.sections_line {
            Some(line) => format!("add \"{}\" to the sections at line {line}", show(at)),
            None => {
                format!("name it above the first line in brackets: sections = [\"{}\"]", show(at))
            }
        };
        let remedy = format!("{meant}write one of {ids}; or one of your own, and {own}");
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
        self.own_ids("sections", &self.page("section"), raw.iter());
        self.sections_line = raw.first().map(|first| self.line(first));
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
        let page = self.page("section");
        for id in raw.iter().filter(|id| !is_placeholder(id)) {
            if self.find_section(id.get_ref()).is_none_or(&has) {
                continue;
            }
            if built_in(id.get_ref()).is_none() {
                // Its heading is not asked for, too.
                self.found.doubts.add(&page, id.get_ref());
            }
            if !self.lost_sections.is_empty() || !is_id(id.get_ref()) {
                // The point may be meant for it, or it is wrong itself.
                continue;
            }
            let message = format!("there is no point in the section {}", show(id));
            let remedy = "remove it from the sections, or add a point";
            let others = Section::ALL.iter().map(|it| it.id());
            let remedy = match built_in(id.get_ref()) {
                Some(_) => remedy.to_owned(),
                None => meant_or(id.get_ref(), others, remedy),
            };
            self.emit(id, message, remedy);
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
            // Nobody knows which messages it needs.
            let owner = self.owner().to_owned();
            self.found.doubts.add_treatment(&owner);
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
                // Nobody knows which of both is meant.
                for id in items.get_ref() {
                    self.found.doubts.add(&statement.message, id.get_ref());
                }
                self.found.doubts.add_page(&statement.message);
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
        self.own_ids(name, &statement.message, ids.iter());
        if !ITEMS.contains(&ids.len()) {
            let message = format!("a list of {} has {} {name}", statement.message, ids.len());
            let remedy = match ids.is_empty() {
                true => format!("name an item, or remove the line `{name} = []`"),
                false => format!("write {} to {}", ITEMS.start(), ITEMS.end()),
            };
            self.emit(&list, message, remedy);
        }
        if ids.is_empty() {
            // Its items may have had messages, and shown its figures.
            self.found.doubts.add_page(&statement.message);
            self.found.doubts.add_figures(&statement.message);
            return statement;
        }
        for id in ids.iter().filter(|id| TAKEN.contains(&id.get_ref().as_str())) {
            let message = format!("an item of a list is called `{}`", show(id));
            self.emit(id, message, "choose another id; this one has a meaning of its own");
            self.found.doubts.add(&statement.message, id.get_ref());
        }
        let items = ids.iter().filter(|id| !is_placeholder(id));
        let items = items.map(|id| message_id(&[&statement.message, id.get_ref()])).collect();
        Statement { list: Some(List { is_ordered, items }), ..statement }
    }
}

fn built_in(id: &str) -> Option<Section> {
    Section::ALL.iter().copied().find(|section| section.id() == id)
}
