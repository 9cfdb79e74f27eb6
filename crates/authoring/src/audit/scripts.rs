//! Finds letters that do not belong to the scripts of a language.

use std::fmt;
use std::ops::Range;

use icu_locale::{LanguageIdentifier, Locale, LocaleExpander};
use icu_properties::props::Script;
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, PropertyParser};

use sabar_content::allowed_characters::{Joiners, not_ascii};
use sabar_content::diagnostic::{At, Reporter};

/// The scripts of a language, by ISO 15924 code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scripts {
    codes: Vec<String>,
    scripts: Vec<Script>,
    has_ascii: bool,
}

impl Scripts {
    /// Returns the scripts of the language `id`. If CLDR knows none, no letter counts as foreign.
    pub(super) fn of(id: &LanguageIdentifier) -> Self {
        let mut locale = Locale::from(id.clone());
        LocaleExpander::new_extended().maximize(&mut locale.id);
        let code = locale.id.script.map(|script| script.as_str().to_owned()).unwrap_or_default();
        // Codes that combine several scripts, which no character has.
        let codes: &[&str] = match code.as_str() {
            "" => &[],
            "Jpan" => &["Hira", "Kana", "Hani"],
            "Kore" => &["Hang", "Hani"],
            "Hans" | "Hant" => &["Hani", "Bopo"],
            one => &[one],
        };
        let codes: Vec<String> = codes.iter().map(|&code| code.to_owned()).collect();
        let has_ascii = codes.is_empty() || codes.iter().any(|code| code == "Latn");
        let parser = PropertyParser::<Script>::new();
        let scripts = codes.iter().filter_map(|code| parser.get_strict(code)).collect();
        Self { codes, scripts, has_ascii }
    }

    /// Returns the byte ranges of letters of other scripts.
    pub(super) fn foreign(&self, text: &str) -> Vec<Range<usize>> {
        if self.has_ascii && !not_ascii(text).any(|(_, c)| self.is_foreign(c)) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut open: Option<Range<usize>> = None;
        for (at, c) in text.char_indices() {
            if self.is_foreign(c) {
                let end = at + c.len_utf8();
                open = Some(open.map_or(at, |open| open.start)..end);
            } else if open.is_some() && c.is_alphabetic() {
                found.extend(open.take());
            }
        }
        found.extend(open);
        found
    }

    fn is_foreign(&self, c: char) -> bool {
        if c.is_ascii() {
            return c.is_ascii_alphabetic() && !self.has_ascii;
        }
        if self.codes.is_empty() {
            return false;
        }
        let script = CodePointMapData::<Script>::new().get(c);
        let is_common = matches!(script, Script::Common | Script::Inherited);
        if is_common || self.scripts.contains(&script) || !c.is_alphabetic() {
            return false;
        }
        let extended = ScriptWithExtensions::new().get_script_extensions_val(c);
        !extended.iter().any(|script| self.scripts.contains(&script))
    }
}

impl fmt::Display for Scripts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.codes.join(", "))
    }
}

/// Scripts whose spelling uses joiners.
const JOINING: [&str; 15] = [
    "Arab", "Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Mlym", "Mong", "Nkoo", "Orya", "Sinh",
    "Syrc", "Taml", "Telu",
];

/// Returns whether the script of a language needs joiners.
pub(super) fn joiners(id: &LanguageIdentifier) -> Joiners {
    let mut locale = Locale::from(id.clone());
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let is_joining = |script: icu_locale::subtags::Script| JOINING.contains(&script.as_str());
    if locale.id.script.is_some_and(is_joining) { Joiners::Needed } else { Joiners::Refused }
}

/// The number of messages with letters of another script from which one error covers the file, if
/// they are at least half of it.
const MANY: usize = 3;

/// Reports letters of other scripts, each with its place and the id of its message. A file that was
/// copied from another language and not translated has one error.
pub(super) fn emit_foreign(
    foreign: Vec<(At, String, usize)>,
    n_messages: usize,
    scripts: &Scripts,
    report: &mut Reporter<'_>,
) {
    let mut ids: Vec<usize> = foreign.iter().map(|(_, _, id)| *id).collect();
    ids.dedup();
    if let Some((first, _, _)) = foreign.first()
        && ids.len() >= MANY
        && ids.len() * 2 >= n_messages
    {
        let message = format!(
            "{} of {n_messages} messages are not in the script of the language ({scripts})",
            ids.len()
        );
        let remedy = "translate them, from here on; a name goes into a term: -name = …";
        report.add(first.clone(), message, remedy);
        return;
    }
    for (at, shown, _) in foreign {
        let message = format!("`{shown}` is not in the script of the language ({scripts})");
        report.add(at, message, "translate it; a name goes into a term: -name = …");
    }
}
