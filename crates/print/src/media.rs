//! Names of paper.

/// The most bytes of a name (RFC 8011, 5.1.4).
const MOST: usize = 255;

/// The name of a paper as CUPS knows it: a name of PWG 5101.1, or one of the printer's driver.
///
/// # Examples
///
/// ```
/// use sabar_print::Media;
///
/// assert_eq!(Media::new("iso_a4_210x297mm"), Some(Media::A4));
/// assert_eq!(Media::new("A4 --all"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media(std::borrow::Cow<'static, str>);

impl Media {
    /// A4, 210 × 297 mm.
    pub const A4: Self = Self(std::borrow::Cow::Borrowed("iso_a4_210x297mm"));
    /// A5, 148 × 210 mm.
    pub const A5: Self = Self(std::borrow::Cow::Borrowed("iso_a5_148x210mm"));
    /// Letter, 8.5 × 11 inches.
    pub const LETTER: Self = Self(std::borrow::Cow::Borrowed("na_letter_8.5x11in"));

    /// Returns a paper by its name: letters, digits, `.`, `-` and `_`, at most 255 of them.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
        let is_name = (1..=MOST).contains(&name.len()) && name.bytes().all(is_allowed);
        is_name.then(|| Self(name.to_owned().into()))
    }

    /// Returns the name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }
}
