//! What can be offered: languages that the terminal can show, treatments that are reviewed.
//!
//! Every terminal emulator finds a font for Arabic. The console of Linux has one font of at most
//! 512 glyphs, and a language whose letters are not among them is not offered there.

use std::collections::BTreeSet;

use console_font::ConsoleFont;

use crate::config::Settings;
use crate::library::{Library, treatment_file};
use crate::model::Model;
use crate::problem::{Problems, Report};
use crate::read::{self, Form};
use crate::scene::Scene;
use crate::text::Direction;

/// What the font of the console lacks of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// Tag of the language.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// The letters that its words need and the font lacks.
    pub missing: BTreeSet<char>,
    /// How many letters its words need.
    pub needed: usize,
}

/// What a console's font lacks of the languages that are written from right to left; all of it if
/// the font is not known. Latin letters are in every font.
#[must_use]
pub fn lacks(library: &Library, settings: &Settings, font: Option<&ConsoleFont>) -> Vec<Lack> {
    let mut lacks = Vec::new();
    for (index, language) in library.languages().iter().enumerate() {
        if language.direction == Direction::LeftToRight {
            continue;
        }
        let needed = letters(library, settings, index);
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

/// The letters beyond ASCII of everything a language says about the treatments, as they stand in
/// cells.
fn letters(library: &Library, settings: &Settings, language: usize) -> BTreeSet<char> {
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

/// The treatments to leave out when only reviewed content may be shown.
///
/// One that is reviewed in no language offered is left out: a clinic reviews what it does, and has
/// no other way to do without the rest of the built-in content. One that is reviewed in some
/// languages only is a fault, since a patient could switch to one that nobody has read.
///
/// # Errors
/// Every treatment and language in which a review is missing.
pub fn unreviewed(library: &Library) -> Result<Vec<String>, Problems> {
    let mut left_out = Vec::new();
    let (mut missing, mut missing_anywhere) = (Problems::new(), Problems::new());
    for index in 0..library.treatments() {
        let treatment = library.treatment(index);
        let lacks = |tag: &str| !treatment.is_reviewed(tag);
        let is_reviewed_nowhere = library.languages().iter().all(|language| lacks(&language.tag));
        let file = treatment_file(&treatment.id);
        for tag in library.languages().iter().map(|it| it.tag.as_str()).filter(|tag| lacks(tag)) {
            let message = format!("the treatment {} is not reviewed in \"{tag}\"", treatment.id);
            let remedy = format!(
                "enter its review there as [reviewed.{tag}], or leave \"{tag}\" out of the setting languages"
            );
            let found = if is_reviewed_nowhere { &mut missing_anywhere } else { &mut missing };
            Report::new(&file, found).add(None, message, remedy);
        }
        if is_reviewed_nowhere {
            left_out.push(treatment.id.clone());
        }
    }
    if left_out.len() == library.treatments() {
        return Err(missing_anywhere);
    }
    if missing.is_empty() { Ok(left_out) } else { Err(missing) }
}

/// Leaves out what nobody has reviewed, where the settings want that.
///
/// # Errors
/// As [`unreviewed`].
pub fn leave_out_unreviewed(library: &mut Library, settings: &Settings) -> Result<(), Problems> {
    if settings.require_review {
        let left_out = unreviewed(library)?;
        library.leave_out_treatments(|id| left_out.iter().any(|it| it == id));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Numerals;

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
