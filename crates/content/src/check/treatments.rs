//! Validates a treatment: first its own parts, then the parts that it takes from the label layer.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::conditions::Askable;
use super::ids::meant_or;
use super::{Pictures, Reader, meant, show};
use crate::Check;
use crate::Entry;
use crate::Point;
use crate::Preparation;
use crate::Question;
use crate::Safety;
use crate::Section;
use crate::Statement;
use crate::Treatment;
use crate::Withheld;
use crate::message_ids::{REPLACEABLE, SAFETY, message_id};
use crate::raw::{self, Text};
use crate::structure::{Form, is_placeholder};

impl Reader<'_> {
    pub(super) fn treatment(
        &mut self,
        raw: raw::Treatment,
        safety: &Safety,
        pictures_of: Pictures<'_>,
        form: Form,
    ) -> Treatment {
        let raw::Treatment {
            id,
            order,
            languages,
            past_day,
            sections,
            headings,
            names,
            words,
            safety: picks,
            anchors,
            summary,
            checklist,
            preparation,
            pictures,
            timeline,
            understanding,
            emergency,
            ask,
            withheld,
        } = raw;
        self.check_treatment_id(&id);
        let order = self.order(&order);
        let anchors = self.read_anchors(anchors);
        let picks = picks.unwrap_or_default();
        let named_sections = sections;
        let sections = self.sections(&named_sections);
        let summary = self.summary(summary);
        let asked: Vec<Text> = checklist.iter().map(|question| question.id.clone()).collect();
        let label = self.taken(&picks.checklist, &safety.checklist);
        let checklist = self.checklist(checklist, &label);
        let known = Askable { own: &checklist, label: &label };
        let mut treatment = Treatment {
            languages: self.languages(languages),
            is_past: past_day.is_some_and(Spanned::into_inner),
            sections,
            own_sections: self.own_sections.clone(),
            messages: self.overrides(&words),
            order,
            pictures: self.pictures(pictures, &summary, pictures_of),
            summary,
            anchors,
            preparation: self.preparation(preparation, known),
            timeline: self.timeline(timeline, known),
            checklist,
            understanding: self.understanding(understanding),
            withheld: withheld.iter().map(|withheld| self.withheld(withheld)).collect(),
            ..Treatment::named(self.owner())
        };
        self.check_use(&asked, &treatment.checklist);
        self.name_entries(&names, treatment.entries_mut().collect(), form);
        self.check_withheld_facts(&treatment, &withheld);
        self.merge(&mut treatment, &picks, safety);
        // Shared signs come first, so that they keep one position on all emergency panels.
        treatment.emergency.extend(self.signs(emergency));
        treatment.ask.extend(self.asks(ask));
        treatment.headings = self.headings(&headings, &treatment);
        // If lines of the file cannot be parsed, a part that seems missing may be in them.
        if form == Form::Whole {
            self.check_whole(&treatment, &withheld, &named_sections);
        }
        treatment
    }

    /// Returns the questions of the label layer that a treatment takes.
    fn taken(&mut self, ids: &[Text], from: &[Question]) -> Vec<Question> {
        let is_taken = |question: &&Question| {
            let messages = ids.iter().map(|id| message_id(&[SAFETY, "checklist", id.get_ref()]));
            messages.into_iter().any(|message| message == question.statement.message)
        };
        let taken: Vec<Question> = from.iter().filter(is_taken).cloned().collect();
        if taken.len() < ids.len() {
            // A condition may be meant for the one that is not there.
            self.found.doubts.add_page(&self.page("checklist"));
        }
        taken
    }

    fn check_whole(
        &mut self,
        treatment: &Treatment,
        withheld: &[raw::Withheld],
        sections: &[Text],
    ) {
        self.check_sections(sections, |section| treatment.has_section(section));
        self.check_main(treatment);
        self.check_shown_instead(treatment, withheld);
        self.check_sizes(treatment);
    }

    fn check_treatment_id(&mut self, id: &Text) {
        self.check_id(id);
        if self.owner() != id.get_ref() && !is_placeholder(id) {
            let message = format!("the id `{}` is not the name of the file", show(id));
            let remedy = "give both the same name; `sabar content copy` makes a copy under another";
            self.emit(id, message, remedy);
        }
    }

    /// Returns the sections with headings of their own. A heading for an empty section is an error.
    fn headings(&mut self, raw: &[Text], treatment: &Treatment) -> BTreeSet<Section> {
        let page = self.page("section");
        for id in self.refuse_repeated("headings", raw.iter()) {
            self.found.doubts.add(&page, &id);
        }
        let all = Section::ALL.iter().map(|it| (it.id(), Some(*it))).collect::<Vec<_>>();
        let mut headings = BTreeSet::new();
        for at in raw {
            if !super::is_id(at.get_ref()) {
                continue;
            }
            let Some(section) = self.one_of(at, "section", &all, None) else {
                self.found.doubts.add(&page, at.get_ref());
                continue;
            };
            if !treatment.has_section(section) && self.lost_sections.is_empty() {
                let message = format!("there is no point in the section {}", show(at));
                self.emit(at, message, "remove it from the headings, or add a point");
            }
            headings.insert(section);
        }
        headings
    }

    /// Returns the interface messages that the treatment overrides.
    fn overrides(&mut self, raw: &[Text]) -> BTreeSet<&'static str> {
        self.refuse_repeated("words", raw.iter());
        let mut overrides = BTreeSet::new();
        for at in raw.iter().filter(|at| !is_placeholder(at)) {
            if let Some(id) = REPLACEABLE.iter().find(|id| *id == at.get_ref()) {
                overrides.insert(*id);
                continue;
            }
            let page = self.page("ui");
            self.found.doubts.add_page(&page);
            let nearest = meant(at.get_ref(), REPLACEABLE);
            let message = format!("there is no message `{}` to override", show(at));
            let all = REPLACEABLE.join(", ");
            self.emit(at, message, format!("{nearest}write one of {all}"));
        }
        overrides
    }

    fn check_main(&mut self, treatment: &Treatment) {
        let is_main = |point: &&Point| point.section == Section::Main;
        let n_main = treatment.summary.iter().filter(is_main).count();
        if n_main > 1 {
            let message = format!("{n_main} points are in the section main");
            let remedy = "keep one, and move the others to remember";
            self.emit_at_start("\"main\"", message, remedy);
        }
    }

    fn order(&mut self, order: &Spanned<i64>) -> u32 {
        u32::try_from(*order.get_ref()).unwrap_or_else(|_| {
            self.emit(order, "the order is out of range", "write a whole number, 0 or greater");
            u32::MAX
        })
    }

    /// Adds the parts picked from the label layer, and sorts summary and checklist.
    fn merge(&mut self, treatment: &mut Treatment, picks: &raw::Picks, safety: &Safety) {
        let raw::Picks { summary, checklist, preparation, timeline, understanding, emergency, ask } =
            picks;
        // Without a list, all signs are kept: signs are left out only on purpose.
        treatment.emergency = match emergency {
            Some(ids) => self.picked("emergency", ids, &safety.emergency, |it| it.message.clone()),
            None => safety.emergency.clone(),
        };
        treatment.ask = match ask {
            Some(ids) => self.picked("ask", ids, &safety.ask, |it| it.message.clone()),
            None => safety.ask.clone(),
        };
        let of_point = |point: &Point| point.statement.message.clone();
        let of_question = |question: &Question| question.statement.message.clone();
        let of_entry = |entry: &Entry| entry.statement.message.clone();
        let of_check = |check: &Check| check.statement.message.clone();
        treatment.summary.extend(self.picked("summary", summary, &safety.summary, of_point));
        treatment.checklist.extend(self.picked(
            "checklist",
            checklist,
            &safety.checklist,
            of_question,
        ));
        self.check_picked_conditions(checklist, &treatment.checklist);
        urgent_first(&mut treatment.checklist);
        let of_step = |step: &Preparation| step.entry.statement.message.clone();
        let steps = self.picked("preparation", preparation, &safety.preparation, of_step);
        let entries: Vec<Entry> = steps.iter().map(|step| step.entry.clone()).collect();
        self.check_picked_entries("preparation", preparation, &entries, &treatment.checklist);
        treatment.preparation.extend(steps);
        let entries = self.picked("timeline", timeline, &safety.timeline, of_entry);
        self.check_picked_entries("timeline", timeline, &entries, &treatment.checklist);
        treatment.timeline.extend(entries);
        let checks = self.picked("understanding", understanding, &safety.understanding, of_check);
        treatment.understanding.extend(checks);
        // The sort is stable: within a section the treatment's own points come before the label's.
        let sections = &treatment.sections;
        let place = |section| sections.iter().position(|it| *it == section);
        treatment.summary.sort_by_key(|point| place(point.section));
    }

    fn picked<T: Clone>(
        &mut self,
        part: &str,
        ids: &[Text],
        from: &[T],
        id_of: impl Fn(&T) -> String,
    ) -> Vec<T> {
        self.refuse_repeated(&format!("safety.{part}"), ids.iter());
        let mut picked = Vec::new();
        for id in ids {
            let wanted = message_id(&[SAFETY, part, id.get_ref()]);
            if let Some(one) = from.iter().find(|one| id_of(one) == wanted) {
                picked.push(one.clone());
            } else {
                let message = format!("the label layer has no `{}` for the {part}", show(id));
                let prefix = message_id(&[SAFETY, part, ""]);
                let ids: Vec<String> = from.iter().map(&id_of).collect();
                let ids = ids.iter().filter_map(|id| id.strip_prefix(&prefix));
                let remedy = meant_or(id.get_ref(), ids, &remedy(part));
                self.emit(id, message, remedy);
                self.lose(wanted, id);
                self.told.insert(message_id(&[SAFETY, part]));
            }
        }
        picked
    }

    fn withheld(&mut self, raw: &raw::Withheld) -> Withheld {
        let raw::Withheld { fact, claim, reason, sources, shown_instead } = raw;
        for (text, what) in [(claim, "claim"), (reason, "reason")] {
            if text.get_ref().trim().is_empty() {
                self.emit(
                    text,
                    format!("the {what} is empty"),
                    "write it in English, for the staff",
                );
            }
        }
        let citations = self.citations(sources);
        if sources.is_empty() {
            let message = format!("the withheld claim `{}` has no source", show(fact));
            self.emit(fact, message, "name the document that claims it, and the line");
        }
        Withheld {
            fact: fact.get_ref().clone(),
            claim: claim.get_ref().clone(),
            reason: reason.get_ref().clone(),
            citations,
            shown_instead: shown_instead.iter().map(|id| id.get_ref().clone()).collect(),
        }
    }

    /// Checks that no statement of the treatment carries a withheld claim; a question may ask about
    /// it. Must run before the label layer is merged in, because its statements are shown instead.
    fn check_withheld_facts(&mut self, treatment: &Treatment, withheld: &[raw::Withheld]) {
        let asked: BTreeSet<&str> = treatment
            .checklist
            .iter()
            .map(|question| question.statement.message.as_str())
            .collect();
        let mut carried: BTreeMap<&str, &str> = BTreeMap::new();
        for Statement { fact, message: id, .. } in treatment.statements() {
            if let Some(fact) = fact.as_deref().filter(|_| !asked.contains(id.as_str())) {
                carried.entry(fact).or_insert(id);
            }
        }
        let mut known = BTreeSet::new();
        for raw::Withheld { fact, .. } in withheld {
            if !known.insert(fact.get_ref()) {
                let message = format!("`{}` is withheld twice", show(fact));
                self.emit(fact, message, "write one entry per claim");
            }
            if let Some(id) = carried.get(fact.get_ref().as_str()) {
                let message = format!("`{}` is withheld, but `{id}` carries it", show(fact));
                self.emit(fact, message, "remove that statement, or this entry");
            }
        }
    }

    fn check_shown_instead(&mut self, treatment: &Treatment, withheld: &[raw::Withheld]) {
        let shown: BTreeSet<&str> =
            treatment.statements().map(|statement| statement.message.as_str()).collect();
        for id in withheld.iter().flat_map(|raw::Withheld { shown_instead, .. }| shown_instead) {
            // It may be in a part that is named wrongly.
            let is_of = |part: &String| id.get_ref().starts_with(part.as_str());
            let is_lost = self.found.doubts.may_use(id.get_ref()) || self.told.iter().any(is_of);
            if !is_lost && !shown.contains(id.get_ref().as_str()) {
                let message = format!("`{}` is not shown in this treatment", show(id));
                self.emit(
                    id,
                    message,
                    "write the id of a message of this treatment, such as safety-summary-ill",
                );
                self.lose(id.get_ref().clone(), id);
            }
        }
    }

    fn check_sizes(&mut self, treatment: &Treatment) {
        let n_checks = treatment.understanding.len();
        if !(3..=5).contains(&n_checks) {
            let message = match n_checks {
                1 => "there is 1 teach-back question".to_owned(),
                n => format!("there are {n} teach-back questions"),
            };
            self.emit_at_start("[[understanding]]", message, "ask 3 to 5, the label's included");
            if n_checks == 0 {
                self.found.doubts.add_page(&self.page("understanding"));
            }
        }
        let parts = [
            ("[[summary]]", "summary", treatment.summary.is_empty()),
            ("[[checklist]]", "checklist", treatment.checklist.is_empty()),
            ("[[timeline]]", "timeline", treatment.timeline.is_empty()),
        ];
        if parts.iter().all(|(.., is_empty)| *is_empty) {
            // It is not written yet: no message in it is unused.
            let owner = self.owner().to_owned();
            self.found.doubts.add_page(&owner);
        }
        for (of, part, is_empty) in parts {
            if is_empty {
                self.found.doubts.add_page(&self.page(part));
                let remedy = "add at least one entry, or take one from the label layer";
                self.emit_at_start(of, format!("the {part} is empty"), remedy);
            }
        }
    }
}

/// Puts questions that cannot wait before all others. A question that depends on an answer stays
/// behind the question that it follows.
fn urgent_first(questions: &mut [Question]) {
    // The sort is stable.
    questions.sort_by_key(|question| question.only_if.is_some() || !question.can_be_emergency());
}

/// Returns the remedy for a part that the label layer does not have.
fn remedy(part: &str) -> String {
    let own = match part {
        "emergency" => "; a sign of this treatment only belongs in its own file as [[emergency]]",
        _ => "",
    };
    format!("add it to seeds/safety.toml as [[{part}]]{own}")
}
