//! `sabar content sign` and `sabar content verify`: signed releases of packs.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use jiff::Timestamp;
use sabar_release::sign::{Draft, Signer};
use sabar_release::{MOST_BYTES, Names, PACK, PackId, RELEASE, Release, Store, Version, replace};
use zeroize::Zeroizing;

use super::{Common, Failure, in_force};
use crate::settings::Settings;
use crate::shell::release;
use sabar_content::outside;
use sabar_content::store::Store as Content;
use sabar_content::store::pack::{Pack, is_pack};

/// The text to sign, and the key.
#[derive(Debug, Args)]
pub(super) struct Sign {
    /// The pack; or a release or a file of keys, which gets one more signature.
    file: PathBuf,
    /// The secret key, as `minisign -G` writes it.
    #[arg(long)]
    key: PathBuf,
    /// The number of the release, higher than that of the last one.
    #[arg(long)]
    serial: Option<u64>,
    /// The kiosks that it is for, for example canary or stable.
    #[arg(long, default_value = "stable")]
    ring: String,
    /// The time from which it is to be shown, for example 2026-12-01T06:00:00Z; by default at once.
    #[arg(long, value_name = "TIME")]
    start: Option<Timestamp>,
    /// The least version of sabar that shows it; by default this one.
    #[arg(long, value_name = "VERSION")]
    least: Option<Version>,
    /// A file of settings that it carries: what patients read, such as the emergency number. What a
    /// kiosk sets itself comes first.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

/// The release to verify.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The folder with `release` and `pack.sabar`.
    folder: PathBuf,
    /// The keys, instead of those of the settings (`release_keys`).
    #[arg(long, value_name = "FILE")]
    pub(super) keys: Option<PathBuf>,
}

/// Signs a pack or a text, and prints what was signed.
pub(super) fn sign(how: &Sign) -> Result<ExitCode, Failure> {
    let nothing = |path: &Path, why: &dyn std::fmt::Display| {
        Failure::Usage(format!("{}  {why}; nothing was signed", path.display()))
    };
    let file = outside::open(&how.file).map_err(|error| nothing(&how.file, &error))?;
    let secret = outside::text(&how.key, MOST_BYTES).map(Zeroizing::new);
    let secret = secret.map_err(|error| nothing(&how.key, &error))?;
    let signer = || {
        let ask = || password().ok();
        Signer::read(&secret, ask).map_err(|error| nothing(&how.key, &error))
    };
    let mut replaced = None;
    let (signed, place) = if is_pack(&file) {
        let draft = draft(how, &file)?;
        replaced = before(&how.file.with_file_name(RELEASE), draft.serial)?;
        let signed = signer()?.release(&draft).map_err(|error| nothing(&how.file, &error))?;
        (signed, how.file.with_file_name(RELEASE))
    } else {
        let text = outside::text(&how.file, MOST_BYTES);
        let text = text.map_err(|error| nothing(&how.file, &error))?;
        let signed = signer()?.sign(text.as_bytes()).map_err(|error| nothing(&how.file, &error))?;
        (signed, how.file.clone())
    };
    // Everybody may read what is signed.
    replace(&place, signed.as_bytes(), 0o644).map_err(|error| nothing(&place, &error))?;
    let mut out = io::stdout();
    write!(out, "{signed}")?;
    if let Some(serial) = replaced {
        writeln!(out, "Replaced: release {serial}.")?;
    }
    writeln!(out, "Signed: {}.", place.display())?;
    Ok(ExitCode::SUCCESS)
}

/// Returns the serial of the release that a new one would replace. None is replaced by a lower one, and
/// no other file.
fn before(place: &Path, serial: u64) -> Result<Option<u64>, Failure> {
    let refused =
        |why: &str| Err(Failure::Usage(format!("{}  {why}; nothing was signed", place.display())));
    if !place.exists() {
        return Ok(None);
    }
    let there = release::bytes(place).ok().and_then(|bytes| Release::serial_of(&bytes).ok());
    match there {
        Some(there) if there > serial => {
            refused(&format!("is release {there}, and {serial} is lower: give a higher --serial"))
        }
        None => refused("is there, and is no release: move it away"),
        there => Ok(there),
    }
}

fn draft(how: &Sign, pack: &File) -> Result<Draft, Failure> {
    let usage = |why: String| Failure::Usage(format!("{why}; nothing was signed"));
    let Some(serial) = how.serial else {
        let why = "give the number of the release with --serial, higher than that of the last one";
        return Err(usage(why.to_owned()));
    };
    let settings = how.settings.as_ref().map(|path| {
        let text = outside::text(path, MOST_BYTES).map_err(|error| error.to_string());
        let table = text.and_then(|it| it.parse().map_err(|it: toml::de::Error| it.to_string()));
        table.map_err(|why| usage(format!("{}  {why}", path.display())))
    });
    let settings: toml::Table = settings.transpose()?.unwrap_or_default();
    let pack = PackId::of(pack).map_err(|error| usage(error.to_string()))?;
    let shipped = Settings::as_shipped().clinic_language;
    let speaks = settings.get("clinic_language").and_then(toml::Value::as_str).unwrap_or(&shipped);
    // A damaged pack is refused where it is shown.
    let content = Pack::open(&how.file).ok().map(Content::from);
    let names = content.map(|content| names(&content, speaks)).unwrap_or_default();
    Ok(Draft {
        serial,
        pack,
        sabar: how.least.unwrap_or_else(release::version),
        ring: how.ring.clone(),
        start: how.start,
        settings,
        names,
    })
}

/// Returns the names of languages, and of treatments in a language of the clinic if the pack has it. A
/// release has room for a thousand or so; without them, the fleet shows tags and ids.
fn names(store: &Content, tag: &str) -> Names {
    let languages = store.languages();
    let is_there = languages.iter().any(|it| it.tag == tag);
    let tag = if is_there { tag } else { languages.first().map_or("", |it| it.tag.as_str()) };
    let treatments = store.names(tag).unwrap_or_default();
    let names = Names {
        languages: languages.iter().map(|it| (it.tag.clone(), it.name.clone())).collect(),
        treatments: treatments.into_iter().map(|(id, names)| (id, names.title)).collect(),
    };
    let all = names.languages.iter().chain(&names.treatments);
    let size: usize = all.map(|(id, name)| id.len() + name.len() + "\"\" = \"\"\n".len()).sum();
    if size > MOST_BYTES / 2 { Names::default() } else { names }
}

/// Asks for the password of a key; without a terminal, reads it from standard input.
fn password() -> io::Result<String> {
    if rustix::termios::isatty(rustix::stdio::stdin()) {
        return rpassword::prompt_password("Password of the key: ");
    }
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(line.trim_end_matches('\n').to_owned())
}

/// Verifies a release and its pack as a kiosk does, and prints what it says. With the keys of the
/// settings it must follow the release that this machine has accepted.
pub(super) fn verify(common: &Common, what: &Verify) -> Result<ExitCode, Failure> {
    let (keys, store) = match &what.keys {
        Some(keys) => (keys.clone(), None),
        None => {
            let content = in_force(common)?.settings.content;
            (keys_of_settings(common)?, content.as_deref().and_then(Store::showing))
        }
    };
    let keys = release::keys(&keys).map_err(Failure::Diagnostics)?;
    let path = what.folder.join(RELEASE);
    let bytes = release::bytes(&path)
        .map_err(|why| Failure::Diagnostics(release::fault(&path, &why, "give another folder")))?;
    let release = release::verified(&path, &bytes, &keys).map_err(Failure::Diagnostics)?;
    let refused = |why: String| {
        Failure::Diagnostics(release::fault(&path, &why, "sign a release that this kiosk takes"))
    };
    release.fits(release::version()).map_err(|error| refused(error.to_string()))?;
    if let Some(store) = &store {
        let accepted = store.accepted().map_err(|error| refused(error.to_string()))?;
        release.after(accepted.as_ref()).map_err(|error| refused(error.to_string()))?;
    }
    let pack = what.folder.join(PACK);
    let opened = outside::open(&pack).map_err(|error| {
        let why = release::cannot_be_read(&error);
        Failure::Diagnostics(release::fault(&pack, &why, "put the pack beside its release"))
    })?;
    release.pack.check(opened).map_err(|error| {
        Failure::Diagnostics(release::fault(
            &pack,
            &error.to_string(),
            "get pack and release from one place",
        ))
    })?;
    let mut out = io::stdout();
    let statement = String::from_utf8_lossy(&bytes);
    for line in statement.lines().take_while(|line| !line.starts_with("untrusted comment: ")) {
        writeln!(out, "{line}")?;
    }
    let not_checked = match store {
        Some(_) => "",
        None => " Its serial was compared with no kiosk's.",
    };
    writeln!(out, "Valid: {release}.{not_checked}")?;
    Ok(ExitCode::SUCCESS)
}

/// Returns the file of the keys of this machine.
pub(super) fn keys_of_settings(common: &Common) -> Result<PathBuf, Failure> {
    in_force(common)?.settings.release_keys.ok_or_else(|| {
        let why = "name the keys that sign releases as `release_keys` in the settings";
        Failure::Usage(why.to_owned())
    })
}
