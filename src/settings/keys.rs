//! The table of settings: names, allowed values and storage.
//!
//! Parsing, the listing of `sabar config`, the example file and the variables follow it.

mod setting;
mod takes;
mod values;

use toml::Value;

pub use self::setting::Setting;
use self::takes::{
    ADDRESS, CONFIRM_PAUSE, IDLE_AFTER, IDLE_COUNTDOWN, IDLE_PER_WORD, LOG, NAME, PATH, PRINTER,
    TAG, TELEPHONE,
};
pub use self::takes::{Takes, Whole};
use self::values::{
    calendar_name, clinic_name, code_address, density_name, incomplete_name, keys_name, log,
    log_name, milliseconds, named, numerals_name, paper_name, path, path_value, printer,
    printer_name, put, seconds, telephone, theme_name, voice, voice_name,
};
use super::{DensityChoice, IncompleteChoice, KeysChoice, ThemeChoice};
use sabar_content::l10n::{Calendar, Numerals};
use sabar_sheet::sheet::Paper;

/// The prefix of variables.
pub const VARIABLES: &str = "SABAR_";

/// Every setting, in the order of the listing.
pub const KEYS: &[Setting] = &[
    Setting {
        name: "clinic_name",
        about: &["The name of the clinic."],
        takes: Takes::Other(NAME),
        sample: "\"Ambulatorio San Marco\"",
        read: |written, it| put(&mut it.clinic_name, clinic_name(written).map(Some)),
        show: |it| it.clinic_name.clone().map(Value::String),
    },
    Setting {
        name: "clinic_language",
        about: &["The language in which the last page speaks to the clinician."],
        takes: Takes::Other(TAG),
        sample: "",
        read: |written, it| put(&mut it.clinic_language, written.text()),
        show: |it| Some(Value::String(it.clinic_language.clone())),
    },
    Setting {
        name: "source_language",
        about: &[
            "The source language of translations: `sabar preview` shows it beside them.",
            "Without it: the clinic's.",
        ],
        takes: Takes::Other(TAG),
        sample: "\"it\"",
        read: |written, it| put(&mut it.source_language, written.text().map(Some)),
        show: |it| it.source_language.clone().map(Value::String),
    },
    Setting {
        name: "languages",
        about: &[
            "The languages that are offered, in this order; F2 picks the first.",
            "Without it: all languages of the content, in the order of their tags.",
        ],
        takes: Takes::Tags,
        sample: "",
        read: |written, it| put(&mut it.languages, written.texts()),
        show: |it| Some(it.languages.clone().into()),
    },
    Setting {
        name: "content",
        about: &[
            "A folder of the clinic's own content, whose `seeds` and `locales` override the built-in",
            "ones, file by file; `sabar content init` begins one. Or a pack of it, made by",
            "`sabar content pack`.",
        ],
        takes: Takes::Other(PATH),
        sample: "\"/srv/our-content\"",
        read: |written, it| put(&mut it.content, path(written).map(Some)),
        show: |it| it.content.as_deref().map(path_value),
    },
    Setting {
        name: "release_keys",
        about: &[
            "The keys that sign releases. With it, only a signed pack is shown, and none older.",
        ],
        takes: Takes::Other(PATH),
        sample: "\"/etc/sabar/release.keys\"",
        read: |written, it| put(&mut it.release_keys, path(written).map(Some)),
        show: |it| it.release_keys.as_deref().map(path_value),
    },
    Setting {
        name: "emergency_number",
        about: &[
            "The local emergency number.",
            "Without it, the emergency panel says to call the staff or the local number.",
        ],
        takes: Takes::Other(TELEPHONE),
        sample: "\"112\"",
        read: |written, it| put(&mut it.emergency_number, telephone(written).map(Some)),
        show: |it| it.emergency_number.clone().map(Value::String),
    },
    Setting {
        name: "clinic_telephone",
        about: &[
            "The telephone of the clinic, for questions after the treatment. It is shown wherever",
            "patients are told to call the clinic. Without it, they are told to ask the staff for it.",
        ],
        takes: Takes::Other(TELEPHONE),
        sample: "\"+39 0432 552 111\"",
        read: |written, it| put(&mut it.clinic_telephone, telephone(written).map(Some)),
        show: |it| it.clinic_telephone.clone().map(Value::String),
    },
    Setting {
        name: "code_address",
        about: &[
            "The address of the clinic's page for dates (packaging/web), with # at its end. With it,",
            "the code on the last page leads there, with treatment, language and dates after the #,",
            "which browsers do not send; never answers. Without it, each code has one date.",
        ],
        takes: Takes::Other(ADDRESS),
        sample: "\"https://clinic.example/dates#\"",
        read: |written, it| put(&mut it.code_address, code_address(written).map(Some)),
        show: |it| it.code_address.clone().map(Value::String),
    },
    Setting {
        name: "neutral_titles",
        about: &["With true, entries for a calendar do not tell what they are about."],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.neutral_titles, written.truth()),
        show: |it| Some(Value::Boolean(it.neutral_titles)),
    },
    Setting {
        name: "printer",
        about: &[
            "The printer of the last page, by its name in CUPS; \"default\" is the default printer of",
            "the machine, \"off\" is none. `sabar doctor` lists the printers.",
        ],
        takes: Takes::Other(PRINTER),
        sample: "",
        read: |written, it| put(&mut it.printer, printer(written)),
        show: |it| Some(Value::String(printer_name(it.printer.as_ref()))),
    },
    Setting {
        name: "paper",
        about: &["The paper in the printer; \"receipt-80\" is a roll of 80 millimeters."],
        takes: Takes::OneOf(&["a4", "a5", "letter", "receipt-80"]),
        sample: "",
        read: |written, it| put(&mut it.paper, Paper::from_name(&written.text()?)),
        show: |it| Some(Value::String(paper_name(it.paper).to_owned())),
    },
    Setting {
        name: "print_answers",
        about: &[
            "With true, the printed sheet has the answers of the last page too. Paper is left lying",
            "about, and is read by others.",
        ],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.print_answers, written.truth()),
        show: |it| Some(Value::Boolean(it.print_answers)),
    },
    Setting {
        name: "print_large",
        about: &["With true, sheets are printed in large letters, of 18 points instead of 11."],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.print_large, written.truth()),
        show: |it| Some(Value::Boolean(it.print_large)),
    },
    Setting {
        name: "cups_socket",
        about: &["The socket of CUPS."],
        takes: Takes::Other(PATH),
        sample: "",
        read: |written, it| put(&mut it.cups_socket, path(written)),
        show: |it| Some(path_value(&it.cups_socket)),
    },
    Setting {
        name: "voice",
        about: &[
            "The socket of speech-dispatcher, which reads pages aloud on request; \"off\" is none.",
        ],
        takes: Takes::Other("\"off\", or a path in quotes that begins with /"),
        sample: "",
        read: |written, it| put(&mut it.voice, voice(written)),
        show: |it| Some(Value::String(voice_name(it.voice.as_ref()))),
    },
    Setting {
        name: "voice_clips",
        about: &["A folder of sentences that a person has recorded, for the voice to play."],
        takes: Takes::Other(PATH),
        sample: "\"/var/lib/sabar-clips\"",
        read: |written, it| put(&mut it.voice_clips, path(written).map(Some)),
        show: |it| it.voice_clips.as_deref().map(path_value),
    },
    Setting {
        name: "counts_socket",
        about: &["The socket of a fleet's agent, which is told totals of visits by day."],
        takes: Takes::Other(PATH),
        sample: "\"/run/sabar-counts\"",
        read: |written, it| put(&mut it.counts_socket, path(written).map(Some)),
        show: |it| it.counts_socket.as_deref().map(path_value),
    },
    Setting {
        name: "numerals",
        about: &["The digits: those of each language, or 0 to 9 in all of them."],
        takes: Takes::OneOf(&["locale", "latin"]),
        sample: "",
        read: |written, it| {
            let all = [Numerals::Locale, Numerals::Latin];
            put(&mut it.numerals, named(written, &all, numerals_name))
        },
        show: |it| Some(Value::String(numerals_name(it.numerals).to_owned())),
    },
    Setting {
        name: "calendar",
        about: &[
            "The calendar whose dates stand beside the Gregorian ones: that of each language, none,",
            "the Hijri calendar of Umm al-Qura, or the Persian one.",
        ],
        takes: Takes::OneOf(&["locale", "gregorian", "hijri", "persian"]),
        sample: "",
        read: |written, it| {
            let all = [Calendar::Locale, Calendar::Gregorian, Calendar::Hijri, Calendar::Persian];
            put(&mut it.calendar, named(written, &all, calendar_name))
        },
        show: |it| Some(Value::String(calendar_name(it.calendar).to_owned())),
    },
    Setting {
        name: "theme",
        about: &[
            "The colors: light on dark, dark on light, or none. With \"auto\", as the background of the",
            "terminal, where it tells it: else light on dark.",
        ],
        takes: Takes::OneOf(&["dark", "light", "mono", "auto"]),
        sample: "",
        read: |written, it| {
            let all = [ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Mono, ThemeChoice::Auto];
            put(&mut it.theme, named(written, &all, theme_name))
        },
        show: |it| Some(Value::String(theme_name(it.theme).to_owned())),
    },
    Setting {
        name: "density",
        about: &["The spacing. With \"auto\", as much as the height of the terminal allows."],
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
    Setting {
        name: "keys",
        about: &["The keys named on the screen: those of a keyboard, or of a number pad alone."],
        takes: Takes::OneOf(&["keyboard", "pad"]),
        sample: "",
        read: |written, it| {
            let all = [KeysChoice::Keyboard, KeysChoice::Pad];
            put(&mut it.keys, named(written, &all, keys_name))
        },
        show: |it| Some(Value::String(keys_name(it.keys).to_owned())),
    },
    Setting {
        name: "reduced_motion",
        about: &["With true, nothing on the screen moves by itself."],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.reduced_motion, written.truth()),
        show: |it| Some(Value::Boolean(it.reduced_motion)),
    },
    Setting {
        name: "incomplete",
        about: &[
            "What a language shows of a treatment that is in other languages only: its name with",
            "those languages, or nothing.",
        ],
        takes: Takes::OneOf(&["name", "hide"]),
        sample: "",
        read: |written, it| {
            let all = [IncompleteChoice::Name, IncompleteChoice::Hide];
            put(&mut it.incomplete, named(written, &all, incomplete_name))
        },
        show: |it| Some(Value::String(incomplete_name(it.incomplete).to_owned())),
    },
    Setting {
        name: "require_review",
        about: &[
            "With true, a treatment is shown only in languages with a valid review",
            "(`sabar review`). One without a valid review in any language is not offered.",
        ],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.require_review, written.truth()),
        show: |it| Some(Value::Boolean(it.require_review)),
    },
    Setting {
        name: "idle_after",
        about: &[
            "Seconds without a key or a touch before the kiosk asks \"still there?\", on a screen",
            "without text. See idle_per_word.",
        ],
        takes: Takes::Whole(IDLE_AFTER),
        sample: "",
        read: |written, it| put(&mut it.idle_after, written.seconds(IDLE_AFTER)),
        show: |it| Some(seconds(it.idle_after)),
    },
    Setting {
        name: "idle_takeaway",
        about: &[
            "The same on the last page, which patients show to the clinician and which may have to",
            "wait longer. Never less than on other pages with as many words.",
        ],
        takes: Takes::Whole(IDLE_AFTER),
        sample: "",
        read: |written, it| put(&mut it.idle_takeaway, written.seconds(IDLE_AFTER)),
        show: |it| Some(seconds(it.idle_takeaway)),
    },
    Setting {
        name: "idle_per_word",
        about: &[
            "Seconds added to idle_after for each word on the screen, as time to read it; three",
            "minutes per screen at most.",
        ],
        takes: Takes::Whole(IDLE_PER_WORD),
        sample: "",
        read: |written, it| put(&mut it.idle_per_word, written.seconds(IDLE_PER_WORD)),
        show: |it| Some(seconds(it.idle_per_word)),
    },
    Setting {
        name: "idle_countdown",
        about: &[
            "Seconds for which it asks \"still there?\", before it erases the visit and returns to",
            "the start.",
        ],
        takes: Takes::Whole(IDLE_COUNTDOWN),
        sample: "",
        read: |written, it| put(&mut it.idle_countdown, written.seconds(IDLE_COUNTDOWN)),
        show: |it| Some(seconds(it.idle_countdown)),
    },
    Setting {
        name: "confirm_pause_ms",
        about: &[
            "Milliseconds for which a repeated confirmation is ignored: a key held down, or struck",
            "twice by a trembling hand, confirms once.",
        ],
        takes: Takes::Whole(CONFIRM_PAUSE),
        sample: "",
        read: |written, it| put(&mut it.confirm_pause, written.milliseconds(CONFIRM_PAUSE)),
        show: |it| Some(milliseconds(it.confirm_pause)),
    },
    Setting {
        name: "kiosk",
        about: &[
            "With true, leaving needs the PIN that `sabar pin` sets. The same as the option --kiosk.",
        ],
        takes: Takes::Truth,
        sample: "",
        read: |written, it| put(&mut it.kiosk, written.truth()),
        show: |it| Some(Value::Boolean(it.kiosk)),
    },
    Setting {
        name: "pin_file",
        about: &[
            "The file with the hash of the PIN. Only the kiosk may be able to read it, because a short",
            "PIN can be found from its hash. The settings themselves may be readable for everybody.",
        ],
        takes: Takes::Other(PATH),
        sample: "",
        read: |written, it| put(&mut it.pin_file, path(written)),
        show: |it| Some(path_value(&it.pin_file)),
    },
    Setting {
        name: "pin_socket",
        about: &["The socket of `sabar pin --serve`, which checks PINs in place of the file."],
        takes: Takes::Other(PATH),
        sample: "\"/run/sabar-pin\"",
        read: |written, it| put(&mut it.pin_socket, path(written).map(Some)),
        show: |it| it.pin_socket.as_deref().map(path_value),
    },
    Setting {
        name: "log",
        about: &[
            "The destination of the log of starts, resets, reloads and faults, without patient data:",
            "the journal of systemd, none, or a folder with one file for each of the last days.",
        ],
        takes: Takes::Other(LOG),
        sample: "",
        read: |written, it| put(&mut it.log, log(written)),
        show: |it| Some(Value::String(log_name(&it.log))),
    },
];
