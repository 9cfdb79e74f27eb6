//! A sheet as PDF/UA-1 (ISO 14289-1): tags, languages, an outline and a neutral title.
//!
//! Each language of a page is drawn in reading order, and each cluster that runs from right to left
//! by itself: viewers that read a file as it is drawn then find the letters in their order. The bytes
//! depend on the sheet alone.

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::metadata::{Metadata, TextDirection};
use krilla::page::PageSettings;
use krilla::{Document, SerializeSettings};

use super::Error;
use super::fonts::Weight;
use super::layout::layout;
use super::lines::{Line, Look, Typesetter};
use super::pages::paginate;
use super::sheet::{Direction, Language, Sheet};
use painter::{Fonts, Painter};
use structure::Structure;

mod painter;
mod structure;

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// The number of its pages.
    pub n_pages: usize,
}

/// Renders a sheet as PDF.
///
/// # Errors
///
/// - [`Error::MissingLetters`] if the fonts lack letters of the sheet. Other forms of the sheet can
///   still be made.
/// - [`Error::Pdf`] if the file would not conform, as with a text of more than 32,767 bytes in a
///   heading.
pub fn pdf(sheet: &Sheet) -> Result<Pdf, Error> {
    let mut typesetter = Typesetter::new()?;
    let layout = layout(sheet, &mut typesetter)?;
    let pages = paginate(&layout);
    let numbers = page_numbers(sheet, &mut typesetter, pages.pages.len())?;
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| Error::Pdf(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        xmp_metadata: true,
        ..SerializeSettings::default()
    });
    let fonts = Fonts::load()?;
    let mut structure = Structure::new(&layout.tree);
    for (page_idx, page) in pages.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(layout.page.width, page.height)
            .ok_or_else(|| Error::Pdf("the page has no size".to_owned()))?;
        let mut drawn = document.start_page_with(settings);
        let mut painter = Painter {
            surface: drawn.surface(),
            fonts: &fonts,
            layout: &layout,
            spacing: pages.spacing,
            structure: &mut structure,
        };
        painter.page(page_idx, page);
        if let Some(number) = numbers.get(page_idx) {
            painter.number(number, page);
        }
    }
    document.set_outline(structure.outline(&sheet.title));
    document.set_tag_tree(structure.tags(&sheet.language));
    document.set_metadata(metadata(sheet));
    let bytes = document.finish().map_err(|error| Error::Pdf(describe(&error)))?;
    Ok(Pdf { bytes, n_pages: pages.pages.len() })
}

fn describe(error: &KrillaError) -> String {
    let KrillaError::Validation(errors) = error else { return error.to_string() };
    let errors: Vec<String> = errors.iter().map(|(error, _)| format!("{error:?}")).collect();
    errors.join(", ")
}

fn metadata(sheet: &Sheet) -> Metadata {
    let direction = match sheet.language.direction {
        Direction::LeftToRight => TextDirection::LeftToRight,
        Direction::RightToLeft => TextDirection::RightToLeft,
    };
    Metadata::new()
        .title(sabar_text::plain(&sheet.title))
        .language(sheet.language.tag.clone())
        .text_direction(direction)
}

/// Returns "1/3" and so on, or nothing for a single page.
fn page_numbers(
    sheet: &Sheet,
    typesetter: &mut Typesetter,
    n_pages: usize,
) -> Result<Vec<Line>, Error> {
    if n_pages < 2 {
        return Ok(Vec::new());
    }
    // A fraction runs from left to right in every script.
    let language = Language { direction: Direction::LeftToRight, ..sheet.language.clone() };
    let look = Look { language: &language, weight: Weight::Regular };
    let digits = |number: usize| -> String {
        let digit = |ch: char| {
            ch.to_digit(10).and_then(|digit| char::from_u32(u32::from(sheet.zero) + digit))
        };
        number.to_string().chars().filter_map(digit).collect()
    };
    let numbers = (1..=n_pages).map(|number| {
        let text = format!("{}/{}", digits(number), digits(n_pages));
        typesetter.single_line(&text, look)
    });
    let numbers = numbers.collect();
    match typesetter.missing() {
        missing if missing.is_empty() => Ok(numbers),
        missing => Err(Error::MissingLetters(missing)),
    }
}
