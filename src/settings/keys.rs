//! The table of settings: what each is called, what it may hold, where it is kept.
//!
//! Reading, the listing of `sabar config`, the example file and the variables all follow it.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use toml::Value;

use super::written::Written;
use super::{DensityChoice, KeysChoice, LogChoice, Settings, ThemeChoice};
use sabar_content::allowed_characters::{Joiners, is_refused};
use sabar_content::l10n::Numerals;

/// One setting.
#[derive(Debug)]
pub struct Key {
    /// What it is called in a file.
    pub name: &'static str,
    /// What it is for, in lines of at most 90 columns.
    pub about: &'static [&'static str],
    /// What may be written.
    pub takes: Takes,
    /// A value in TOML for the example, where none is shipped.
    sample: &'static str,
    /// Takes over what is written; `None` if it is not as it should be.
    pub(super) read: fn(&Written<'_>, &mut Settings) -> Option<()>,
    show: fn(&Settings) -> Option<Value>,
}

impl Key {
    /// The key `name`.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.name == name)
    }

    /// The variable that sets it.
    #[must_use]
    pub fn variable(&self) -> String {
        format!("{VARIABLES}{}", self.name.to_ascii_uppercase())
    }

    /// The value in these settings, as TOML; nothing if it is not set.
    #[must_use]
    pub fn value(&self, settings: &Settings) -> Option<String> {
        (self.show)(settings).map(|value| value.to_string())
    }

    /// The line of the example file, which sets nothing: what is shipped may change later.
    pub(super) fn example(&self) -> String {
        let shipped = self.value(&Settings::as_shipped());
        format!("#{} = {}", self.name, shipped.as_deref().unwrap_or(self.sample))
    }
}

/// How the variables begin that are settings.
pub const VARIABLES: &str = "SABAR_";

/// What a setting may hold. Written out, it goes after "write".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A whole number.
    Whole(Whole),
    /// Yes or no.
    Truth,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// Several languages.
    Tags,
    /// Anything else, in words.
    Other(&'static str),
}

/// A whole number within bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The least.
    pub from: u64,
    /// The most.
    pub to: u64,
    /// Of what.
    pub unit: &'static str,
}

impl fmt::Display for Takes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(Whole { from, to, unit }) => {
                write!(f, "a whole number of {unit} from {from} to {to}")
            }
            Self::Truth => f.write_str("true or false"),
            Self::OneOf(words) => {
                for (index, word) in words.iter().enumerate() {
                    let before = match index {
                        0 => "",
                        _ if index + 1 == words.len() => " or ",
                        _ => ", ",
                    };
                    write!(f, "{before}\"{word}\"")?;
                }
                Ok(())
            }
            Self::Tags => f.write_str("tags of languages, as [\"it\", \"ar\"]"),
            Self::Other(words) => f.write_str(words),
        }
    }
}

const IDLE_AFTER: Whole = Whole { from: 30, to: 3600, unit: "seconds" };
const IDLE_PER_WORD: Whole = Whole { from: 0, to: 10, unit: "seconds" };
/// WCAG 2.2.1: whoever is warned of a time limit has at least 20 seconds to ask for more.
const IDLE_COUNTDOWN: Whole = Whole { from: 20, to: 600, unit: "seconds" };
const CONFIRM_PAUSE: Whole = Whole { from: 0, to: 5000, unit: "milliseconds" };
/// Longer names do not fit on one line of a small screen.
const LONGEST_NAME: usize = 60;
const NAME: &str = "1 to 60 visible characters in quotes, without blanks at the ends";
const TELEPHONE: &str = "digits and spaces in quotes, with + before them if need be, as \"112\"";
const TAG: &str = "the tag of a language in quotes, as \"it\"";
const LOG: &str = "\"journal\", \"off\" or a path in quotes that begins with /";
const PATH: &str = "a path in quotes that begins with /";

/// Every setting, in the order in which they are listed.
pub const KEYS: &[Key] = &[
    Key {
        name: "clinic_name",
        about: &["The name of the clinic."],
        takes: Takes::Other(NAME),
        sample: "\"Ambulatorio San Marco\"",
        read: |written, it| put(&mut it.clinic_name, clinic_name(written).map(Some)),
        show: |it| it.clinic_name.clone().map(Value::String),
    },
    Key {
        name: "clinic_language",
        about: &["The language in which the last page speaks to the clinician."],
        takes: Takes::Other(TAG),
        sample: "",
        read: |written, it| put(&mut it.clinic_language, written.text()),
        show: |it| Some(Value::String(it.clinic_language.clone())),
    },
    Key {
        name: "source_language",
        about: &[
            "The language that others are translated from: `sabar preview` shows it beside them.",
            "None named: the clinic's.",
        ],
        takes: Takes::Other(TAG),
        sample: "\"it\"",
        read: |written, it| put(&mut it.source_language, written.text().map(Some)),
        show: |it| it.source_language.clone().map(Value::String),
    },
    Key {
        name: "languages",
        about: &[
            "The languages that are offered, in this order; F2 picks the first.",
            "None named: all there are, in the order of their tags.",
        ],
        takes: Takes::Tags,
        sample: "",
        read: |written, it| put(&mut it.languages, written.texts()),
        show: |it| Some(it.languages.clone().into()),
    },
    Key {
        name: "content",
        about: &[
            "A folder of the clinic's own content: `seeds` and `locales` in it lie over the",
            "built-in ones, file by file. `sabar content init` begins one. Or a pack of it, made by",
            "`sabar content pack`.",
        ],
        takes: Takes::Other(PATH),
        sample: "\"/srv/our-content\"",
        read: |written, it| put(&mut it.content, path(written).map(Some)),
        show: |it| it.content.as_ref().map(|path| Value::String(path.display().to_string())),
    },
    Key {
        name: "emergency_number",
        about: &[
            "The emergency number of the place where the kiosk stands.",
            "Without it the emergency panel tells to call the staff or the local number.",
        ],
        takes: Takes::Other(TELEPHONE),
        sample: "\"112\"",
        read: |written, it| put(&mut it.emergency_number, telephone(written).map(Some)),
        show: |it| it.emergency_number.clone().map(Value::String),
    },
    Key {
        name: "clinic_telephone",
        about: &[
            "The telephone of the clinic, for questions after the treatment. It stands wherever",
            "somebody is told to call the clinic. Without it patients are told to ask the staff for it.",
        ],
        takes: Takes::Other(TELEPHONE),
        sample: "\"+39 0432 552 111\"",
        read: |written, it| put(&mut it.clinic_telephone, telephone(written).map(Some)),
        show: |it| it.clinic_telephone.clone().map(Value::String),
    },
    Key {
        name: "numerals",
        about: &["The digits of each language, or 0 to 9 in all."],
        takes: Takes::OneOf(&["locale", "latin"]),
        sample: "",
        read: |written, it| {
            let all = [Numerals::Locale, Numerals::Latin];
            put(&mut it.numerals, named(written, &all, numerals_name))
        },
        show: |it| Some(Value::String(numerals_name(it.numerals).to_owned())),
    },
    Key {
        name: "theme",
        about: &["Colors: light on dark, dark on light, or none."],
        takes: Takes::OneOf(&["dark", "light", "mono"]),
        sample: "",
        read: |written, it| {
            let all = [ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Mono];
            put(&mut it.theme, named(written, &all, theme_name))
        },
        show: |it| Some(Value::String(theme_name(it.theme).to_owned())),
    },
    Key {
        name: "density",
        about: &["The air between things; by itself, as the height of the terminal allows."],
        takes: Takes::OneOf(&["auto", "compact", "normal", "roomy"]),
        sample: "",
        read: |written, it| {
            let all = [
                DensityChoice::Auto,
                DensityChoice::Compact,
                DensityChoice::Normal,
                DensityChoice::Roomy,
            ];
            put(&mut it.density, named(written, &all, density_name))
        },
        show: |it| Some(Value::String(density_name(it.density).to_owned())),
    },
    Key {
        name: "keys",
        about: &[
            "The keys that are named on the screen: those of a keyboard, or of a number pad alone.",
        ],
        takes: Takes::OneOf(&["keyboard", "pad"]),
        sample: "",
        read: |written, it| {
            let all = [KeysChoice::Keyboard, KeysChoice::Pad];
            put(&mut it.keys, named(written, &all, keys_name))
        },
        show: |it| Some(Value::String(keys_name(it.keys).to_owned())),
    },
    Key {
        name: "reduced_motion",
        about: &["Nothing on the screen moves by itself."],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.reduced_motion, written.truth()),
        show: |it| Some(Value::Boolean(it.reduced_motion)),
    },
    Key {
        name: "require_review",
        about: &[
            "Show a treatment only in the languages in which a review of it holds (`sabar review`).",
            "A treatment that is reviewed in no language is then not offered.",
        ],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.require_review, written.truth()),
        show: |it| Some(Value::Boolean(it.require_review)),
    },
    Key {
        name: "idle_after",
        about: &[
            "Seconds without a key or a touch, after which the kiosk asks \"still there?\" if the",
            "screen has no words. See idle_per_word.",
        ],
        takes: Takes::Whole(IDLE_AFTER),
        sample: "",
        read: |written, it| put(&mut it.idle_after, written.seconds(IDLE_AFTER)),
        show: |it| Some(seconds(it.idle_after)),
    },
    Key {
        name: "idle_takeaway",
        about: &[
            "The same on the last page, which patients show to the clinician: it may have to wait",
            "longer. Never less than on other pages with as many words.",
        ],
        takes: Takes::Whole(IDLE_AFTER),
        sample: "",
        read: |written, it| put(&mut it.idle_takeaway, written.seconds(IDLE_AFTER)),
        show: |it| Some(seconds(it.idle_takeaway)),
    },
    Key {
        name: "idle_per_word",
        about: &[
            "Seconds added to idle_after for each word on the screen: time to read it. All words",
            "of a screen together add three minutes at most.",
        ],
        takes: Takes::Whole(IDLE_PER_WORD),
        sample: "",
        read: |written, it| put(&mut it.idle_per_word, written.seconds(IDLE_PER_WORD)),
        show: |it| Some(seconds(it.idle_per_word)),
    },
    Key {
        name: "idle_countdown",
        about: &["Seconds for which it asks, before it forgets the visit and goes to the start."],
        takes: Takes::Whole(IDLE_COUNTDOWN),
        sample: "",
        read: |written, it| put(&mut it.idle_countdown, written.seconds(IDLE_COUNTDOWN)),
        show: |it| Some(seconds(it.idle_countdown)),
    },
    Key {
        name: "confirm_pause_ms",
        about: &[
            "Milliseconds for which a key that confirms is not heard again: a key held down, or",
            "struck twice by a trembling hand, confirms once.",
        ],
        takes: Takes::Whole(CONFIRM_PAUSE),
        sample: "",
        read: |written, it| put(&mut it.confirm_pause, written.milliseconds(CONFIRM_PAUSE)),
        show: |it| Some(milliseconds(it.confirm_pause)),
    },
    Key {
        name: "kiosk",
        about: &["Leaving needs the PIN, which `sabar pin` sets. The same as the option --kiosk."],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.kiosk, written.truth()),
        show: |it| Some(Value::Boolean(it.kiosk)),
    },
    Key {
        name: "pin_file",
        about: &[
            "The file with the hash of the PIN. Only the kiosk may be able to read it: a PIN is",
            "short, so who has its hash can find it. This file may be read by all.",
        ],
        takes: Takes::Other(PATH),
        sample: "",
        read: |written, it| put(&mut it.pin_file, path(written)),
        show: |it| Some(Value::String(it.pin_file.display().to_string())),
    },
    Key {
        name: "log",
        about: &[
            "Where starts, resets, reloads and faults are noted, never with anything of a patient:",
            "the journal of systemd, nowhere, or a folder with a file for each of the last days.",
        ],
        takes: Takes::Other(LOG),
        sample: "",
        read: |written, it| put(&mut it.log, log(written)),
        show: |it| Some(Value::String(log_name(&it.log))),
    },
];

fn put<T>(place: &mut T, value: Option<T>) -> Option<()> {
    *place = value?;
    Some(())
}

fn clinic_name(written: &Written<'_>) -> Option<String> {
    let name = written.text()?;
    let is_visible = |c: char| c != '\n' && !is_refused(c, Joiners::Needed);
    let fits = name.chars().count() <= LONGEST_NAME && name.trim() == name && !name.is_empty();
    (fits && name.chars().all(is_visible)).then_some(name)
}

fn telephone(written: &Written<'_>) -> Option<String> {
    let number = written.text()?;
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let is_one = (1..=20).contains(&digits.len())
        && digits.chars().all(|c| c.is_ascii_digit() || c == ' ')
        && digits.contains(|c: char| c.is_ascii_digit());
    is_one.then_some(number)
}

fn path(written: &Written<'_>) -> Option<PathBuf> {
    written.text().map(PathBuf::from).filter(|path| path.is_absolute())
}

/// The one of all that is written by its name.
fn named<T: Copy>(written: &Written<'_>, all: &[T], name_of: fn(T) -> &'static str) -> Option<T> {
    let name = written.text()?;
    all.iter().copied().find(|it| name_of(*it) == name)
}

const fn numerals_name(numerals: Numerals) -> &'static str {
    match numerals {
        Numerals::Locale => "locale",
        Numerals::Latin => "latin",
    }
}

const fn theme_name(theme: ThemeChoice) -> &'static str {
    match theme {
        ThemeChoice::Dark => "dark",
        ThemeChoice::Light => "light",
        ThemeChoice::Mono => "mono",
    }
}

const fn keys_name(keys: KeysChoice) -> &'static str {
    match keys {
        KeysChoice::Keyboard => "keyboard",
        KeysChoice::Pad => "pad",
    }
}

const fn density_name(density: DensityChoice) -> &'static str {
    match density {
        DensityChoice::Auto => "auto",
        DensityChoice::Compact => "compact",
        DensityChoice::Normal => "normal",
        DensityChoice::Roomy => "roomy",
    }
}

fn log(written: &Written<'_>) -> Option<LogChoice> {
    match written.text()?.as_str() {
        "journal" => Some(LogChoice::Journal),
        "off" => Some(LogChoice::Off),
        _ => path(written).map(LogChoice::Folder),
    }
}

fn log_name(log: &LogChoice) -> String {
    match log {
        LogChoice::Journal => "journal".to_owned(),
        LogChoice::Off => "off".to_owned(),
        LogChoice::Folder(folder) => folder.display().to_string(),
    }
}

fn seconds(time: Duration) -> Value {
    Value::Integer(i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

fn milliseconds(time: Duration) -> Value {
    Value::Integer(i64::try_from(time.as_millis()).unwrap_or(i64::MAX))
}
