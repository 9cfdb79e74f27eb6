//! The seed and the messages of a new treatment, with comments.

use super::comments::{
    ANCHORS, ANSWERS, CHECKLIST, Example, HEAD_1, HEAD_2, HEAD_3, HEAD_4, MEDICINE, ON_OTHER_DAY,
    OTHER_DAYS, PICTURE, PREPARATION, SIGNS, STEPS, SUMMARY, TIMELINE, UNDERSTANDING, WORDS,
};
use super::new::New;
use super::timed::{Place, Timed};

/// A seed and its messages.
pub(super) struct Draft {
    pub seed: String,
    /// The end of each message id, with its text if it is known; or a heading.
    pub messages: Vec<Line>,
    /// The ends of the message ids of the examples.
    examples: Vec<&'static str>,
}

/// A line of a message file.
pub(super) enum Line {
    Heading(&'static str),
    Message(String, Option<String>),
    /// Of an example, which is a comment in the seed.
    Example(&'static str),
}

impl Draft {
    /// Returns the seed and the messages of a new treatment.
    pub(super) fn of(new: &New) -> Result<Self, String> {
        let mut appointments = timed(&new.appointment, Place::Appointment)?;
        appointments.sort_by_key(|it| it.minutes);
        let mut draft = Self { seed: head(new), messages: Vec::new(), examples: Vec::new() };
        draft.message("title", new.title.clone());
        draft.message("about", new.about.clone());
        draft.anchors(new, &appointments);
        draft.summary(new);
        draft.checklist(new)?;
        draft.timeline(new, !appointments.is_empty())?;
        draft.understanding(&new.check);
        draft.signs(&new.sign);
        draft.messages.push(Line::Heading("Examples of the seed"));
        let examples = std::mem::take(&mut draft.examples);
        draft.messages.extend(examples.into_iter().map(Line::Example));
        Ok(draft)
    }

    /// Adds an example, with the ends of the ids of its messages.
    fn example(&mut self, (text, messages): Example) {
        self.seed += text;
        self.examples.extend(messages);
    }

    fn message(&mut self, id: impl Into<String>, text: Option<String>) {
        self.messages.push(Line::Message(id.into(), text));
    }

    fn begin(&mut self, heading: &'static str, about: &str) {
        self.messages.push(Line::Heading(heading));
        self.seed += about;
    }

    fn entry(&mut self, text: &str) {
        self.seed += text;
    }

    fn summary(&mut self, new: &New) {
        self.begin("In short", SUMMARY);
        let points = if new.point.is_empty() { vec![None] } else { some(&new.point) };
        for (place, text) in (1..).zip(points) {
            let section = if place == 1 { "main" } else { "what" };
            self.entry(&format!(
                "[[summary]]\nid = \"point-{place}\"\nsection = \"{section}\"\nstanding = \"silent\"\n\n"
            ));
            self.message(format!("summary-point-{place}"), text);
        }
        if !new.step.is_empty() {
            let ids: Vec<String> =
                (1..=new.step.len()).map(|it| format!("\"step-{it}\"")).collect();
            let ids = ids.join(", ");
            self.entry(&format!(
                "# Numbered: what is done in order. `items` in place of `steps` is a list.\n[[summary]]\n\
                id = \"steps\"\nsection = \"where\"\nsteps = [{ids}]\nstanding = \"silent\"\n\n"
            ));
            self.message("summary-steps", None);
            for (place, text) in (1..).zip(some(&new.step)) {
                self.message(format!("summary-steps-step-{place}"), text);
            }
        }
        if new.picture || new.no_questions {
            self.example(PICTURE);
        }
    }

    /// Adds the other appointments, before the parts that count from them.
    fn anchors(&mut self, new: &New, appointments: &[Timed]) {
        if appointments.is_empty() {
            if new.no_questions {
                self.example(ANCHORS);
            }
            return;
        }
        self.begin("Other appointments", OTHER_DAYS);
        for (place, Timed { span, text, .. }) in (2..).zip(appointments) {
            self.entry(&format!("[[anchors]]\nid = \"visit-{place}\"\nafter = {span}\n\n"));
            // It is a name, before which and after which times stand.
            let name = text.trim_end_matches('.').to_owned();
            self.message(format!("anchor-visit-{place}"), Some(name));
        }
    }

    fn checklist(&mut self, new: &New) -> Result<(), String> {
        self.begin("Before", CHECKLIST);
        let questions = if new.question.is_empty() { vec![None] } else { some(&new.question) };
        for (place, text) in (1..).zip(questions) {
            self.entry(&format!(
                "[[checklist]]\nid = \"question-{place}\"\n\
                flags = {{ yes = \"discuss\", unsure = \"discuss\" }}\nstanding = \"silent\"\n\n"
            ));
            self.message(format!("checklist-question-{place}"), text);
        }
        self.example(ANSWERS);
        let steps = timed(&new.preparation, Place::Before)?;
        if !steps.is_empty() || new.no_questions {
            self.entry(PREPARATION);
        }
        for (place, Timed { span, text, .. }) in (1..).zip(steps) {
            self.entry(&format!(
                "[[preparation]]\nid = \"before-{place}\"\nkind = \"do\"\nspan = {span}\n\
                standing = \"silent\"\n\n"
            ));
            self.message(format!("preparation-before-{place}"), Some(text));
        }
        if !new.preparation.is_empty() || new.no_questions {
            self.example(STEPS);
        }
        Ok(())
    }

    fn timeline(&mut self, new: &New, has_appointments: bool) -> Result<(), String> {
        self.begin("After", TIMELINE);
        let entries = timed(&new.after, Place::After)?;
        let mut entries: Vec<(String, Option<String>)> =
            entries.into_iter().map(|it| (it.span, Some(it.text))).collect();
        if entries.is_empty() {
            entries.push(("{ to = 1, unit = \"day\" }".to_owned(), None));
        }
        for (place, (span, text)) in (1..).zip(entries) {
            self.entry(&format!(
                "[[timeline]]\nid = \"after-{place}\"\nkind = \"normal\"\nspan = {span}\n\
                standing = \"silent\"\n\n"
            ));
            self.message(format!("timeline-after-{place}"), text);
        }
        if has_appointments || new.no_questions {
            self.example(ON_OTHER_DAY);
        }
        if new.medicine || new.no_questions {
            self.example(MEDICINE);
        }
        Ok(())
    }

    fn understanding(&mut self, checks: &[String]) {
        self.begin("Did we explain it well?", UNDERSTANDING);
        let n = checks.len().max(3);
        for place in 1..=n {
            self.entry(&format!(
                "[[understanding]]\nid = \"check-{place}\"\nanswers = [\"right\", \"wrong\"]\n\
                right = \"right\"\nstanding = \"silent\"\n\n"
            ));
            let id = format!("understanding-check-{place}");
            self.message(id.clone(), checks.get(place - 1).cloned());
            for part in ["right", "wrong", "again"] {
                self.message(format!("{id}-{part}"), None);
            }
        }
    }

    fn signs(&mut self, signs: &[String]) {
        if signs.is_empty() {
            return;
        }
        self.begin("Signs of danger", SIGNS);
        for (place, text) in (1..).zip(some(signs)) {
            self.entry(&format!("[[emergency]]\nid = \"sign-{place}\"\nurgency = \"at-once\"\n\n"));
            self.message(format!("emergency-sign-{place}"), text);
        }
    }
}

/// Reads texts with their times.
fn timed(entries: &[String], place: Place) -> Result<Vec<Timed>, String> {
    entries.iter().map(|entry| Timed::of(entry, place)).collect()
}

fn some(texts: &[String]) -> Vec<Option<String>> {
    texts.iter().cloned().map(Some).collect()
}

fn head(new: &New) -> String {
    let id = &new.id;
    let languages = match &new.languages {
        Some(tags) => {
            let tags: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
            format!(
                "# The only languages it is in. Without this line: all.\nlanguages = [{}]\n",
                tags.join(", ")
            )
        }
        None => String::new(),
    };
    format!("{HEAD_1}{id}.ftl{HEAD_2}id = \"{id}\"\n{HEAD_3}{languages}{HEAD_4}")
}

/// Returns a message file. What is not translated or not known stays a comment.
pub(super) fn messages(id: &str, lines: &[Line], is_source: bool, source: &str) -> String {
    let mut words = format!("# The messages of `{id}`. {WORDS}");
    if !is_source {
        words +=
            &format!("# Translate each line below from \"{source}\" and remove the # before it.\n");
    }
    for line in lines {
        match line {
            Line::Heading(heading) => words += &format!("\n## {heading}\n"),
            Line::Example(end) => words += &format!("#{id}-{end} = …\n"),
            Line::Message(end, Some(text)) if is_source => {
                words += &format!("{id}-{end} = {text}\n");
            }
            Line::Message(end, text) => {
                let text = text.as_deref().unwrap_or("…");
                words += &format!("# {id}-{end} = {text}\n");
            }
        }
    }
    words
}
