//! The availability of content: languages that the terminal can show, and reviewed treatments.
//!
//! Terminal emulators find a font for Arabic. The Linux console has one font of at most 512 glyphs;
//! a language with other letters is not offered there.

use std::collections::BTreeSet;

use console_font::ConsoleFont;
use jiff::civil::Date;

use crate::draw::letters as large;
use crate::model::Model;
use crate::screen::scene::Scene;
use crate::settings::Settings;
use crate::shell::read::{self, Form};
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::library::{Library, treatment_file};
use sabar_text::Direction;

/// The letters of a language that the console's font lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// Tag of the language.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// Letters of its messages that the font lacks.
    pub missing: BTreeSet<char>,
    /// The number of letters of its messages.
    pub needed: usize,
}

/// Returns what a console font lacks of the right-to-left languages; everything if the font is
/// unknown. Latin letters are in every font.
#[must_use]
pub fn lacks(library: &Library, settings: &Settings, font: Option<&ConsoleFont>) -> Vec<Lack> {
    let mut lacks = Vec::new();
    for (index, language) in library.languages().iter().enumerate() {
        if language.direction == Direction::LeftToRight {
            continue;
        }
        let needed = library.letters(&language.tag);
        let needed = needed.unwrap_or_else(|| letters(library, settings, index));
        let has = |letter: &char| font.is_some_and(|font| font.characters.contains(letter));
        let missing: BTreeSet<char> =
            needed.iter().copied().filter(|letter| !has(letter)).collect();
        if !missing.is_empty() {
            let (tag, name) = (language.tag.clone(), language.name.clone());
            lacks.push(Lack { tag, name, missing, needed: needed.len() });
        }
    }
    lacks
}

/// Returns true if a console font has the blocks of large letters and digits. Most of Debian's have
/// the full block alone, and show the others as diamonds.
#[must_use]
pub fn has_blocks(font: &ConsoleFont) -> bool {
    large::blocks().all(|block| font.characters.contains(&block))
}

/// Returns the letters beyond ASCII of all messages about treatments, as they are drawn.
#[must_use]
pub fn letters(library: &Library, settings: &Settings, language: usize) -> BTreeSet<char> {
    let form = Form { width: None, is_visual: true };
    let mut letters = BTreeSet::new();
    for treatment in 0..library.treatments() {
        let mut model = Model::at_rest(language, (80, 24), None);
        model.visit.treatment = treatment;
        let scene = Scene::of(&model, library, settings, None);
        letters.extend(read::read(&scene, &model, None, form).chars());
    }
    letters.retain(|letter| letter.is_alphanumeric() && !letter.is_ascii());
    letters
}

/// Returns [`letters`] under the settings as shipped, for packs.
#[must_use]
pub fn letters_of_pack(library: &Library, language: usize) -> BTreeSet<char> {
    letters(library, &Settings::as_shipped(), language)
}

/// The content that is not shown when a review is required.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unreviewed {
    /// Ids of treatments without a review in any offered language. They are left out: a clinic
    /// reviews what it offers, and has no other way to omit the rest.
    pub nowhere: Vec<String>,
    /// Treatments that are reviewed in some languages only, with the tags of the others, in which a
    /// message replaces their pages.
    pub elsewhere: Vec<(String, Vec<String>)>,
}

/// Returns the content that is not shown when a review is required.
///
/// # Errors
/// When nothing is reviewed: every treatment with the languages of the missing reviews.
pub fn unreviewed(library: &Library, today: Option<Date>) -> Result<Unreviewed, Diagnostics> {
    let mut unreviewed = Unreviewed::default();
    let mut missing = Diagnostics::new();
    for index in 0..library.treatments() {
        let id = library.treatment_id(index).unwrap_or_default();
        let tags = library.languages().iter().map(|language| &language.tag);
        let tags: Vec<&String> = tags.filter(|tag| library.is_in(index, tag)).collect();
        let lacking = tags.iter().filter(|tag| !library.review(index, tag, today).is_current());
        let lacking: Vec<String> = lacking.map(|tag| (*tag).clone()).collect();
        if lacking.len() == tags.len() {
            unreviewed.nowhere.push(id.to_owned());
            let list: Vec<_> = lacking.iter().map(|tag| format!("\"{tag}\"")).collect();
            let message = format!("{id} has no valid review in {}", list.join(", "));
            let first = lacking.first().map(String::as_str).unwrap_or_default();
            let remedy = format!("have it reviewed, then run `sabar review {id} --lang {first}`");
            Reporter::new(&treatment_file(id), &mut missing).add(None, message, remedy);
        } else if !lacking.is_empty() {
            unreviewed.elsewhere.push((id.to_owned(), lacking));
        }
    }
    let is_nothing_left = unreviewed.nowhere.len() == library.treatments();
    if is_nothing_left { Err(missing) } else { Ok(unreviewed) }
}

/// Leaves out unreviewed treatments, if the settings require a review.
///
/// # Errors
/// As [`unreviewed`].
pub fn leave_out_unreviewed(
    library: &mut Library,
    settings: &Settings,
    today: Option<Date>,
) -> Result<(), Diagnostics> {
    if settings.require_review {
        let Unreviewed { nowhere, .. } = unreviewed(library, today)?;
        library.leave_out_treatments(|id| nowhere.iter().any(|it| it == id));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use sabar_content::l10n::Numerals;

    fn lacking(font: Option<&ConsoleFont>) -> Vec<String> {
        let library = Library::built_in(Numerals::Locale);
        let lacks = lacks(&library, &Settings::as_shipped(), font);
        lacks.into_iter().map(|lack| lack.tag).collect()
    }

    fn font(characters: impl IntoIterator<Item = char>) -> ConsoleFont {
        ConsoleFont { characters: characters.into_iter().collect(), glyphs: 512 }
    }

    #[test]
    fn arabic_needs_its_forms_in_the_font() {
        let latin = '\u{20}'..='\u{17f}';
        assert_eq!(lacking(None), ["ar"]);
        assert_eq!(lacking(Some(&font(latin.clone()))), ["ar"]);
        assert_eq!(lacking(Some(&font(latin.clone().chain('\u{600}'..='\u{6ff}')))), ["ar"]);
        let forms = latin.chain('\u{600}'..='\u{6ff}').chain('\u{fe70}'..='\u{feff}');
        assert!(lacking(Some(&font(forms))).is_empty());
    }
}
