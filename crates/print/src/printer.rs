//! Printers as CUPS tells them.

use crate::escape::{escape, is_plain};
use crate::ipp::Group;

/// The attributes that are asked for.
pub(crate) const ATTRIBUTES: [&str; 9] = [
    "printer-name",
    "printer-type",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "media-supported",
    "media-default",
];
/// The bit of `printer-type` for a class of printers (`CUPS_PRINTER_CLASS` of libcups).
const IS_CLASS: i32 = 0x0001;
/// The bit of `printer-type` for the default printer (`CUPS_PRINTER_DEFAULT` of libcups).
const IS_DEFAULT: i32 = 0x0002_0000;
/// The most bytes of a name in IPP.
const MOST_NAME: usize = 127;
/// The most reasons that are kept of a printer.
const MOST_REASONS: usize = 32;
/// The most sizes of paper that are kept of a printer.
const MOST_MEDIA: usize = 1_000;

/// A printer or a class of printers. Everything in it is for staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printer {
    /// The name, without control or format characters.
    pub name: String,
    /// True for the default printer of the machine.
    pub is_default: bool,
    /// The state.
    pub state: PrinterState,
    /// False if it refuses new jobs.
    pub is_accepting: bool,
    /// The reasons of the state as keywords, for example `media-empty-error`, escaped.
    pub reasons: Vec<String>,
    /// The message of the printer, escaped; often empty.
    pub message: String,
    /// True if CUPS can print PDF there.
    pub prints_pdf: bool,
    /// The names of the papers that the printer knows. A printer without a driver names none.
    pub media: Vec<String>,
    /// The name of the paper that is used unless another is asked for.
    pub default_media: Option<String>,
    is_class: bool,
}

/// The state of a printer (RFC 8011, 5.4.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrinterState {
    /// It waits for jobs.
    Idle,
    /// It prints, or tries to.
    Processing,
    /// It was stopped, by itself or by staff, and waits for staff.
    Stopped,
    /// It said nothing that can be understood.
    Unknown,
}

impl Printer {
    /// Reads a printer from its attributes. One whose name cannot be typed or shown is left out.
    #[must_use]
    pub fn read(group: &Group<'_>) -> Option<Self> {
        let name = plain_text(group.text("printer-name")?)?;
        if name.is_empty() || name.len() > MOST_NAME || name.contains(['/', '#', '?', ' ']) {
            return None;
        }
        let kind = group.integer("printer-type").unwrap_or_default();
        let state = match group.integer("printer-state") {
            Some(3) => PrinterState::Idle,
            Some(4) => PrinterState::Processing,
            Some(5) => PrinterState::Stopped,
            _ => PrinterState::Unknown,
        };
        let media = group.texts("media-supported").filter_map(plain_text).take(MOST_MEDIA);
        Some(Self {
            name,
            is_default: kind & IS_DEFAULT != 0,
            state,
            is_accepting: group.boolean("printer-is-accepting-jobs").unwrap_or(false),
            reasons: reasons(group, "printer-state-reasons"),
            message: group.text("printer-state-message").map(escape).unwrap_or_default(),
            prints_pdf: group.texts("document-format-supported").any(|it| it == b"application/pdf"),
            media: media.collect(),
            default_media: group.text("media-default").and_then(plain_text),
            is_class: kind & IS_CLASS != 0,
        })
    }

    /// Returns true if the printer says that it has no paper and cannot go on without.
    #[must_use]
    pub fn has_no_paper(&self) -> bool {
        is_paper_missing(&self.reasons, Severity::Error)
    }

    /// Returns the path of the printer in requests.
    pub(crate) fn resource(&self) -> String {
        let folder = if self.is_class { "classes" } else { "printers" };
        let mut resource = format!("/{folder}/");
        for byte in self.name.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                resource.push(byte.into());
            } else {
                resource.push_str(&format!("%{byte:02X}"));
            }
        }
        resource
    }
}

/// Returns text that can be shown and typed as it is.
fn plain_text(bytes: &[u8]) -> Option<String> {
    let text = str::from_utf8(bytes).ok()?;
    is_plain(text).then(|| text.to_owned())
}

/// Returns the keywords of an attribute, escaped, without the one that says that there is none.
pub(crate) fn reasons(group: &Group<'_>, name: &str) -> Vec<String> {
    let reasons = group.texts(name).filter(|reason| *reason != b"none");
    reasons.take(MOST_REASONS).map(escape).collect()
}

/// The severities of a reason that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Severity {
    /// Errors alone. A printer with two trays gives a warning when one of them is empty.
    Error,
    /// Warnings and reports too. Some printers give no more when they have stopped for paper.
    Any,
}

/// Returns true if one of the reasons is missing paper (RFC 8011, 5.4.12).
pub(crate) fn is_paper_missing(reasons: &[String], severity: Severity) -> bool {
    let lesser: &[&str] = match severity {
        Severity::Error => &[],
        Severity::Any => &["-warning", "-report"],
    };
    reasons.iter().any(|reason| {
        let mut suffixes = lesser.iter().chain(&["-error"]);
        let keyword = suffixes.find_map(|suffix| reason.strip_suffix(suffix)).unwrap_or(reason);
        matches!(keyword, "media-empty" | "media-needed")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ipp::{Attribute, Value};

    fn named(name: &str) -> Option<Printer> {
        let name = Attribute { name: b"printer-name", values: vec![Value::Text(name.as_bytes())] };
        Printer::read(&Group { tag: 4, attributes: vec![name] })
    }

    #[test]
    fn a_name_is_one_that_can_be_shown_and_typed() {
        assert_eq!(named("Büro_2").unwrap().resource(), "/printers/B%C3%BCro_2");
        assert_eq!(named("a%2f..").unwrap().resource(), "/printers/a%252f..");
        for name in ["", "a/b", "a b", "a\nb", "a\u{202e}b", &"a".repeat(128)] {
            assert_eq!(named(name), None, "{name:?}");
        }
    }

    #[test]
    fn a_printer_that_says_nothing_is_not_taken_for_ready() {
        let silent = named("front").unwrap();
        assert_eq!(silent.state, PrinterState::Unknown);
        assert!(!silent.is_accepting && !silent.prints_pdf && !silent.has_no_paper());
    }

    #[test]
    fn an_empty_second_tray_is_no_missing_paper() {
        let is_missing = |reason: &str, severity| is_paper_missing(&[reason.to_owned()], severity);
        for reason in ["media-empty", "media-empty-error", "media-needed"] {
            assert!(is_missing(reason, Severity::Error), "{reason}");
            assert!(is_missing(reason, Severity::Any), "{reason}");
        }
        for reason in ["media-empty-warning", "media-needed-report"] {
            assert!(!is_missing(reason, Severity::Error), "{reason}");
            assert!(is_missing(reason, Severity::Any), "{reason}");
        }
        for reason in ["media-low", "media-jam-error", "media-empty-panic"] {
            assert!(!is_missing(reason, Severity::Any), "{reason}");
        }
    }
}
