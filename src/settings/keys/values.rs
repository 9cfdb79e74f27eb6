//! Parsers and formatters for values of settings.

use std::path::{Path, PathBuf};
use std::time::Duration;

use toml::Value;

use crate::settings::written::Written;
use crate::settings::{
    DensityChoice, IncompleteChoice, KeysChoice, LogChoice, PrinterChoice, ThemeChoice,
};
use sabar_content::allowed_characters::{Joiners, is_refused};
use sabar_content::l10n::{Calendar, Numerals};
use sabar_sheet::sheet::Paper;

/// Longer names do not fit on one line of a small screen.
const LONGEST_NAME: usize = 60;

pub(super) fn put<T>(place: &mut T, value: Option<T>) -> Option<()> {
    *place = value?;
    Some(())
}

pub(super) fn clinic_name(written: &Written<'_>) -> Option<String> {
    let name = written.text()?;
    let is_visible = |c: char| c != '\n' && !is_refused(c, Joiners::Needed);
    let fits = name.chars().count() <= LONGEST_NAME && name.trim() == name && !name.is_empty();
    (fits && name.chars().all(is_visible)).then_some(name)
}

pub(super) fn telephone(written: &Written<'_>) -> Option<String> {
    let number = written.text()?;
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let is_one = (1..=20).contains(&digits.len())
        && digits.chars().all(|c| c.is_ascii_digit() || c == ' ')
        && digits.contains(|c: char| c.is_ascii_digit());
    is_one.then_some(number)
}

pub(super) fn code_address(written: &Written<'_>) -> Option<String> {
    let address = written.text()?;
    let page = address.strip_prefix("https://")?.strip_suffix('#')?;
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~%/?&=:".contains(c);
    (!page.is_empty() && page.chars().all(is_allowed)).then_some(address)
}

/// The most bytes of the name of a printer in IPP.
const LONGEST_PRINTER: usize = 127;

pub(super) fn printer(written: &Written<'_>) -> Option<Option<PrinterChoice>> {
    let name = written.text()?;
    let is_allowed = |c: char| !c.is_whitespace() && !is_refused(c, Joiners::Needed);
    let is_name = (1..=LONGEST_PRINTER).contains(&name.len())
        && name.chars().all(is_allowed)
        && !name.contains(['/', '#', '?']);
    match name.as_str() {
        "off" => Some(None),
        "default" => Some(Some(PrinterChoice::Default)),
        _ => is_name.then_some(Some(PrinterChoice::Named(name))),
    }
}

pub(super) fn printer_name(printer: Option<&PrinterChoice>) -> String {
    match printer {
        None => "off".to_owned(),
        Some(PrinterChoice::Default) => "default".to_owned(),
        Some(PrinterChoice::Named(name)) => name.clone(),
    }
}

/// The longest path that fits in the address of a Unix socket, in bytes.
const LONGEST_SOCKET: usize = 107;

pub(super) fn voice(written: &Written<'_>) -> Option<Option<PathBuf>> {
    if written.text()? == "off" {
        return Some(None);
    }
    let path = path(written)?;
    (path.as_os_str().len() <= LONGEST_SOCKET).then_some(Some(path))
}

pub(super) fn voice_name(voice: Option<&PathBuf>) -> String {
    voice.map_or_else(|| "off".to_owned(), |path| path.display().to_string())
}

pub(super) fn paper_name(paper: Paper) -> &'static str {
    Paper::ALL.iter().find(|(_, known)| *known == paper).map_or("a4", |(name, _)| name)
}

pub(super) fn path_value(path: &Path) -> Value {
    Value::String(path.display().to_string())
}

pub(super) fn path(written: &Written<'_>) -> Option<PathBuf> {
    written.text().map(PathBuf::from).filter(|path| path.is_absolute())
}

/// Returns the value of this name.
pub(super) fn named<T: Copy>(
    written: &Written<'_>,
    all: &[T],
    name_of: fn(T) -> &'static str,
) -> Option<T> {
    let name = written.text()?;
    all.iter().copied().find(|it| name_of(*it) == name)
}

pub(super) const fn numerals_name(numerals: Numerals) -> &'static str {
    match numerals {
        Numerals::Locale => "locale",
        Numerals::Latin => "latin",
    }
}

pub(super) const fn calendar_name(calendar: Calendar) -> &'static str {
    match calendar {
        Calendar::Locale => "locale",
        Calendar::Gregorian => "gregorian",
        Calendar::Hijri => "hijri",
        Calendar::Persian => "persian",
    }
}

pub(super) const fn incomplete_name(incomplete: IncompleteChoice) -> &'static str {
    match incomplete {
        IncompleteChoice::Name => "name",
        IncompleteChoice::Hide => "hide",
    }
}

pub(super) const fn theme_name(theme: ThemeChoice) -> &'static str {
    match theme {
        ThemeChoice::Dark => "dark",
        ThemeChoice::Light => "light",
        ThemeChoice::Mono => "mono",
        ThemeChoice::Auto => "auto",
    }
}

pub(super) const fn keys_name(keys: KeysChoice) -> &'static str {
    match keys {
        KeysChoice::Keyboard => "keyboard",
        KeysChoice::Pad => "pad",
    }
}

pub(super) const fn density_name(density: DensityChoice) -> &'static str {
    match density {
        DensityChoice::Auto => "auto",
        DensityChoice::Compact => "compact",
        DensityChoice::Normal => "normal",
        DensityChoice::Roomy => "roomy",
    }
}

pub(super) fn log(written: &Written<'_>) -> Option<LogChoice> {
    match written.text()?.as_str() {
        "journal" => Some(LogChoice::Journal),
        "off" => Some(LogChoice::Off),
        _ => path(written).map(LogChoice::Folder),
    }
}

pub(super) fn log_name(log: &LogChoice) -> String {
    match log {
        LogChoice::Journal => "journal".to_owned(),
        LogChoice::Off => "off".to_owned(),
        LogChoice::Folder(folder) => folder.display().to_string(),
    }
}

pub(super) fn seconds(time: Duration) -> Value {
    Value::Integer(i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

pub(super) fn milliseconds(time: Duration) -> Value {
    Value::Integer(i64::try_from(time.as_millis()).unwrap_or(i64::MAX))
}
