//! The words of one language, parsed when they are first used.
//!
//! Common words (`ui.ftl`, `safety.ftl` and other files beside them) make one bundle; each
//! treatment's file makes another on top of it, so that a library of many treatments costs what
//! is read of it.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message};
use icu_locale::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesWithRanges};
use jiff::civil::Date;

use crate::Figure;
use crate::Statement;
use crate::l10n::canonical::CanonicalMessages;
use crate::l10n::dates::{self, DateShape, Dates};
use crate::l10n::numerals::{System, formatter};
use crate::l10n::{Language, Numerals, choice, isolate, message_id};
use crate::message_ids;
use crate::store::{Names, Store, words_of_treatment};
use sabar_text::groups::{self, Between};
use sabar_text::{Direction, isolated};

/// Compiled messages of one locale.
pub type Bundle = FluentBundle<Rc<FluentResource>>;

/// No word is longer; one that is has been made to be (a term can repeat itself into megabytes).
const MOST_BYTES: usize = 64 * 1024;

/// The plural category of the first number of a range, by which a language may choose to say that
/// number in a word: "two weeks to 3 weeks" in Arabic, where two has no digit.
pub const FROM_FORM: &str = "from-form";

/// What a word is told to show.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Text, isolated as one from what stands around it.
    Text(&'a str),
    /// Text made for the purpose.
    Owned(String),
    /// A number, shown in the language's digits; chooses the plural form.
    Number(u32),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Owned(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

/// The words of one language.
pub struct Localizer {
    language: Language,
    locale: Locale,
    system: System,
    store: Store,
    common: OnceCell<Common>,
    /// By what may be the id of a treatment; nothing for what is none.
    treatments: RefCell<BTreeMap<String, Option<Rc<Bundle>>>>,
    /// By the id of the treatment, where all have been asked for.
    names: OnceCell<BTreeMap<String, Names>>,
    rules: OnceCell<Option<PluralRulesWithRanges<PluralRules>>>,
    dates: OnceCell<Option<Dates>>,
    faults: RefCell<BTreeSet<String>>,
    /// The common words in the form that reviews sign.
    canon: OnceCell<Rc<CanonicalMessages>>,
}

struct Common {
    resources: Vec<Rc<FluentResource>>,
    /// The same as they are shown.
    shown: Vec<Rc<FluentResource>>,
    bundle: Bundle,
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Localizer").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Localizer {
    /// The words of `language` in `store`. Nothing is parsed yet.
    #[must_use]
    pub fn new(language: Language, store: impl Into<Store>, numerals: Numerals) -> Self {
        let system = match numerals {
            Numerals::Locale => System::find(&language.numerals).unwrap_or(System::LATIN),
            Numerals::Latin => System::LATIN,
        };
        let tag = format!("{}-u-nu-{}", language.tag, system.name);
        Self {
            locale: tag.parse().unwrap_or(locale!("und")),
            language,
            system,
            store: store.into(),
            common: OnceCell::new(),
            treatments: RefCell::default(),
            names: OnceCell::new(),
            rules: OnceCell::new(),
            dates: OnceCell::new(),
            faults: RefCell::default(),
            canon: OnceCell::new(),
        }
    }

    /// The language these words are in.
    #[must_use]
    pub const fn language(&self) -> &Language {
        &self.language
    }

    /// The direction they are read in.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.language.direction
    }

    /// The word `id`. Never fails: the last resort is the id itself, noted in [`Self::faults`].
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The word `id` showing `arguments`.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let mut fluent = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            fluent.set(*name, value(argument));
        }
        self.format(id, &fluent)
    }

    /// A statement in words, with its figures.
    #[must_use]
    pub fn statement(&self, statement: &Statement) -> String {
        self.statement_word(&statement.word, statement)
    }

    /// Another word about a statement (an answer, an explanation), with the statement's figures.
    #[must_use]
    pub fn statement_word(&self, word: &str, statement: &Statement) -> String {
        let mut fluent = FluentArgs::with_capacity(statement.figures.len());
        for (name, figure) in &statement.figures {
            fluent.set(name.as_str(), self.figure(figure));
        }
        self.format(word, &fluent)
    }

    /// A number in the language's digits.
    #[must_use]
    pub fn number(&self, n: u32) -> String {
        self.system.write(n)
    }

    /// Text with its digits in the language's form: a key, a date typed as figures.
    #[must_use]
    pub fn digits(&self, text: &str) -> String {
        self.system.rewrite(text)
    }

    /// A telephone number, a batch number or another code, with its digits in the language's form:
    /// one piece from left to right on one line, whatever stands around it.
    #[must_use]
    pub fn telephone(&self, number: &str) -> String {
        Self::in_one_piece(&self.digits(number))
    }

    fn in_one_piece(number: &str) -> String {
        if number.chars().any(|c| c.is_alphabetic() && groups::is_right_to_left(c)) {
            // Localizer between two numbers are read in their own direction.
            return isolated(&groups::grouped(number, Direction::RightToLeft, Between::Signs));
        }
        groups::left_to_right(number)
    }

    /// A telephone number in the language's digits, and in Latin ones where those are others: not
    /// everybody reads both, and keypads mostly have one. A line may end between the two forms.
    #[must_use]
    pub fn dialled(&self, number: &str) -> String {
        let own = self.telephone(number);
        if self.digits(number) == System::LATIN.rewrite(number) {
            return own;
        }
        let latin = Self::in_one_piece(&System::LATIN.rewrite(number));
        let both = format!("{own} ({latin})");
        // Their order is that of the language, whatever stands around them.
        match self.direction() {
            Direction::RightToLeft => format!("\u{2067}{both}\u{2069}"),
            Direction::LeftToRight => format!("\u{2066}{both}\u{2069}"),
        }
    }

    /// A figure with its unit, on one line whatever the width.
    #[must_use]
    pub fn figure(&self, figure: &Figure) -> String {
        let text = match figure {
            Figure::Count { count, unit } => {
                let form = self.rules().map(|rules| rules.rules().category_for(*count));
                let arguments =
                    [("amount", self.number(*count).into()), ("form", form_id(form).into())];
                self.with(&message_ids::figure(unit.id()), &arguments)
            }
            Figure::Range { from, to, unit } => {
                let rules = self.rules();
                let form = rules.map(|rules| range_form(rules, *from, *to));
                let of_from = rules.map(|rules| rules.rules().category_for(*from));
                let arguments = [
                    ("from", self.number(*from).into()),
                    ("to", self.number(*to).into()),
                    ("form", form_id(form).into()),
                    (FROM_FORM, form_id(of_from).into()),
                ];
                let text = self.with(&message_ids::range(unit.id()), &arguments);
                groups::grouped(&text, self.direction(), Between::NoLetters)
            }
            Figure::Code(code) => self.telephone(code),
            // Both of its forms need not stand on one line.
            Figure::Telephone(number) => return self.dialled(number),
        };
        text.replace(' ', "\u{A0}")
    }

    /// A day with its weekday: the language's long form.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.dates().map_or_else(|| self.date_in_figures(date), |dates| dates.full(date))
    }

    /// A day without its weekday.
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        self.dates().map_or_else(|| self.date_in_figures(date), |dates| dates.short(date))
    }

    fn date_in_figures(&self, date: Date) -> String {
        self.digits(&dates::in_figures(date))
    }

    /// How a date stands in figures.
    #[must_use]
    pub fn date_shape(&self) -> DateShape {
        let latin = |text: &str| {
            let own: Vec<String> = (0..10).map(|digit| self.number(digit)).collect();
            let digit = |c: char| {
                let own = || own.iter().zip(b'0'..).find(|(digit, _)| digit.starts_with(c));
                own().map_or(c, |(_, digit)| char::from(digit))
            };
            text.chars().map(digit).collect::<String>()
        };
        self.dates().and_then(|dates| dates.shape(latin)).unwrap_or_default()
    }

    /// Two days with their weekdays and what lies between; one day if they are the same.
    #[must_use]
    pub fn date_range(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date(from);
        }
        let (from, to) = (self.date(from), self.date(to));
        self.with(message_id::DATE_RANGE, &[("from", from.into()), ("to", to.into())])
    }

    /// What a treatment is called. It is not parsed where that is known without.
    #[must_use]
    pub fn names_of(&self, treatment: &str) -> Names {
        let tag = &self.language.tag;
        let read = || self.store.names(tag).map(|names| self.names.get_or_init(|| names));
        let known = self.names.get().or_else(read);
        known.and_then(|names| names.get(treatment)).cloned().unwrap_or_else(|| Names {
            title: self.get(&message_ids::title(treatment)),
            about: self.get(&message_ids::about(treatment)),
        })
    }

    /// What all treatments are called, by their ids.
    #[must_use]
    pub fn names(&self) -> &BTreeMap<String, Names> {
        self.names.get_or_init(|| {
            let tag = &self.language.tag;
            self.store.names(tag).unwrap_or_else(|| {
                let ids = self.store.translated(tag).into_iter();
                ids.map(|id| (self.scan_names(&id), id)).map(|(names, id)| (id, names)).collect()
            })
        })
    }

    /// The names of a treatment, without keeping its words.
    fn scan_names(&self, treatment: &str) -> Names {
        let resource = self.parse(&words_of_treatment(&self.language.tag, treatment));
        let bundle = &self.common().bundle;
        let find = |id: &str| {
            let value = resource.entries().find_map(|entry| {
                let Entry::Message(Message { id: known, value, .. }) = entry else { return None };
                value.as_ref().filter(|_| known.name == id)
            })?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(value, None, &mut errors).into_owned();
            errors.is_empty().then(|| self.grouped(&text))
        };
        let word = |id: &str| find(id).unwrap_or_else(|| self.get(id));
        Names {
            title: word(&message_ids::title(treatment)),
            about: word(&message_ids::about(treatment)),
        }
    }

    /// The ids of words that could not be shown so far. Empty if the words have been audited.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        self.faults.borrow().iter().cloned().collect()
    }

    /// The words of a treatment and the common ones, in the form that reviews sign.
    pub(crate) fn canon(&self, treatment: &str) -> CanonicalMessages {
        let common = self.canon.get_or_init(|| {
            let mut canon = CanonicalMessages::default();
            self.common().resources.iter().for_each(|resource| canon.add(resource));
            Rc::new(canon)
        });
        CanonicalMessages::on(
            Rc::clone(common),
            &self.parse(&words_of_treatment(&self.language.tag, treatment)),
        )
    }

    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let text = self.try_format(id, arguments);
        text.unwrap_or_else(|| {
            self.faults.borrow_mut().insert(id.to_owned());
            id.to_owned()
        })
    }

    fn try_format(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let of_treatment = self.bundle_of(id);
        let bundle = of_treatment.as_deref().unwrap_or_else(|| &self.common().bundle);
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let mut text = Capped(String::new());
        bundle.write_pattern(&mut text, pattern, Some(arguments), &mut errors).ok()?;
        errors.is_empty().then(|| self.grouped(&text.0))
    }

    /// Numbers that have been typed in groups, in names or in what is handed in, as one each.
    fn grouped(&self, text: &str) -> String {
        groups::grouped(text, self.direction(), Between::Signs)
    }

    /// The bundle of the treatment that the word `id` begins with, if it does.
    fn bundle_of(&self, id: &str) -> Option<Rc<Bundle>> {
        let mut start = id;
        while let Some((shorter, _)) = start.rsplit_once('-') {
            if let Some(bundle) = self.bundle_of_treatment(shorter) {
                return Some(bundle);
            }
            start = shorter;
        }
        None
    }

    fn bundle_of_treatment(&self, id: &str) -> Option<Rc<Bundle>> {
        if let Some(known) = self.treatments.borrow().get(id) {
            return known.clone();
        }
        let has_words = self.store.has(&words_of_treatment(&self.language.tag, id));
        let bundle = has_words.then(|| Rc::new(self.parse_treatment(id)));
        self.treatments.borrow_mut().insert(id.to_owned(), bundle.clone());
        bundle
    }

    fn common(&self) -> &Common {
        self.common.get_or_init(|| {
            let paths = self.store.common_words(&self.language.tag);
            let resources: Vec<_> = paths.iter().map(|path| self.parse(path)).collect();
            let shown: Vec<_> = resources.iter().map(choice::by_form).collect();
            Common { bundle: self.bundle(&shown), resources, shown }
        })
    }

    fn parse_treatment(&self, id: &str) -> Bundle {
        let mut resources = self.common().shown.clone();
        let own = self.parse(&words_of_treatment(&self.language.tag, id));
        resources.push(choice::by_form(&own));
        self.bundle(&resources)
    }

    fn bundle(&self, resources: &[Rc<FluentResource>]) -> Bundle {
        bundle(&self.language.tag, self.system, resources)
    }

    /// Localizer with a fault in them have been refused by the audit, so what parses is all there is.
    fn parse(&self, path: &str) -> Rc<FluentResource> {
        let text = self.store.text(path).unwrap_or_default();
        Rc::new(match FluentResource::try_new(isolate::references(text)) {
            Ok(resource) | Err((resource, _)) => resource,
        })
    }

    fn rules(&self) -> Option<&PluralRulesWithRanges<PluralRules>> {
        let rules = self.rules.get_or_init(|| {
            PluralRulesWithRanges::try_new((&self.locale).into(), <_>::default()).ok()
        });
        rules.as_ref()
    }

    fn dates(&self) -> Option<&Dates> {
        self.dates.get_or_init(|| Dates::new(&self.locale)).as_ref()
    }
}

/// What shows the words of `resources`, which [`choice::by_form`] has made.
pub fn bundle(tag: &str, system: System, resources: &[Rc<FluentResource>]) -> Bundle {
    let mut bundle = Bundle::new(vec![tag.parse().unwrap_or_default()]);
    bundle.set_formatter(Some(formatter(system)));
    choice::add_to(&mut bundle, tag);
    for resource in resources {
        // A word given twice is told by the audit; the first one holds.
        let _repeated = bundle.add_resource(Rc::clone(resource));
    }
    bundle
}

fn value<'a>(argument: &'a Argument<'a>) -> FluentValue<'a> {
    match argument {
        Argument::Text(text) => FluentValue::from(*text),
        Argument::Owned(text) => FluentValue::from(text.as_str()),
        Argument::Number(number) => FluentValue::from(*number),
    }
}

/// The plural category of a range (CLDR pluralRanges), but `two` for "one to two" where the
/// language has a dual: that noun says its number itself, and CLDR's `other` for Arabic would count
/// a singular.
pub fn range_form(
    rules: &PluralRulesWithRanges<PluralRules>,
    from: u32,
    to: u32,
) -> PluralCategory {
    let ends = [from, to].map(|end| rules.rules().category_for(end));
    if ends == [PluralCategory::One, PluralCategory::Two] {
        PluralCategory::Two
    } else {
        rules.category_for_range(from, to)
    }
}

/// The name of a plural category in Fluent and CLDR. `other` is the form every language has.
pub const fn form_id(form: Option<PluralCategory>) -> &'static str {
    match form {
        Some(PluralCategory::Zero) => "zero",
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Two) => "two",
        Some(PluralCategory::Few) => "few",
        Some(PluralCategory::Many) => "many",
        Some(PluralCategory::Other) | None => "other",
    }
}

/// Text that refuses to grow beyond [`MOST_BYTES`].
#[derive(Debug, Default)]
pub struct Capped(pub String);

impl fmt::Write for Capped {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > MOST_BYTES {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}
