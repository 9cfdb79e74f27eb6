//! Checks that the services, which run as an unprivileged user, can read the clinic's content and
//! ask whether a PIN is right.

use std::fs::{self, Metadata};
use std::io::{self, Write as _};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use super::Failure;
use crate::settings::{LogChoice, Settings};
use crate::shell::pin::{Hash, Unreadable};
use sabar_content::outside;

/// Folders hidden from the services (`ProtectHome`, `PrivateTmp`).
const UNSEEN: [&str; 5] = ["/root", "/home", "/run/user", "/tmp", "/var/tmp"];
/// Folders that the services can read.
const PLACE: &str = "/var/lib/sabar";
/// Files examined at most.
const MOST_FILES: usize = 20_000;
/// Bytes of the list of groups at most.
const MOST_BYTES_OF_GROUPS: usize = 1024 * 1024;

/// Returns what keeps the services from reading `place`, if anything.
pub(super) fn out_of_reach(place: &Path) -> Option<String> {
    let whole = fs::canonicalize(place).or_else(|_| std::path::absolute(place)).ok()?;
    let shown = place.display();
    if let Some(unseen) = UNSEEN.iter().find(|unseen| whole.starts_with(unseen)) {
        return Some(format!(
            "{shown}  the services cannot see {unseen}, so they cannot read this content; move it \
            to {PLACE} and write that as `content`"
        ));
    }
    let closed = whole.ancestors().skip(1).find(|folder| !has(folder, Metadata::is_dir, 0o001));
    let closed = closed.map(Path::to_path_buf).or_else(|| closed_below(&whole))?;
    Some(format!(
        "{}  is closed to the user of the services, so they cannot read the content {shown}; open \
        it with `chmod -R a+rX {shown}`, or move the content to {PLACE}",
        closed.display()
    ))
}

/// A path of the settings at which nothing lies, or something else.
pub(super) struct Amiss {
    /// True if the setting cannot be meant; false if what is missing may still come.
    pub(super) is_wrong: bool,
    pub(super) why: String,
}

/// Prints a warning for each path of the settings at which nothing lies.
///
/// # Errors
/// When something else lies at one.
pub(super) fn tell_amiss(settings: &Settings) -> Result<(), Failure> {
    let (wrong, missing): (Vec<_>, Vec<_>) =
        amiss(settings).into_iter().partition(|it| it.is_wrong);
    for Amiss { why, .. } in missing {
        writeln!(io::stderr(), "warning: {why}")?;
    }
    let wrong: Vec<String> = wrong.into_iter().map(|it| it.why).collect();
    if wrong.is_empty() { Ok(()) } else { Err(Failure::Usage(wrong.join("\n"))) }
}

/// Returns what is amiss with the paths of the settings, but those of the content, the printer and the
/// service that checks PINs.
pub(super) fn amiss(settings: &Settings) -> Vec<Amiss> {
    let mut all = Vec::new();
    if settings.kiosk && settings.pin_socket.is_none() {
        all.extend(of_pin(&settings.pin_file));
    }
    let is_socket = |it: &Metadata| it.file_type().is_socket();
    let sockets = [
        ("counts_socket", &settings.counts_socket, "totals of visits are lost"),
        ("voice", &settings.voice, "nothing is read aloud"),
    ];
    for (name, path, loss) in sockets {
        all.extend(of_kind(name, path.as_deref(), is_socket, ("a socket", loss)));
    }
    let log = match &settings.log {
        LogChoice::Folder(folder) => Some(folder.as_path()),
        LogChoice::Journal | LogChoice::Off => None,
    };
    let folders = [
        ("log", log, "nothing is logged"),
        ("voice_clips", settings.voice_clips.as_deref(), "no recorded sentence is played"),
    ];
    for (name, path, loss) in folders {
        all.extend(of_kind(name, path, Metadata::is_dir, ("a folder", loss)));
    }
    let keys = settings.release_keys.as_deref();
    all.extend(of_kind("release_keys", keys, Metadata::is_file, ("a file", "nothing is shown")));
    all
}

fn of_pin(path: &Path) -> Option<Amiss> {
    match Hash::read(path) {
        Ok(_) => None,
        // It may be for the kiosk alone.
        Err(Unreadable::Io(error)) if error.kind() == io::ErrorKind::PermissionDenied => None,
        Err(error) => Some(Amiss {
            is_wrong: !matches!(error, Unreadable::Missing),
            why: format!("{}  {error}", path.display()),
        }),
    }
}

/// Returns what is amiss if at the path of the setting `name` there is not what it needs.
fn of_kind(
    name: &str,
    path: Option<&Path>,
    is_kind: impl Fn(&Metadata) -> bool,
    (kind, loss): (&str, &str),
) -> Option<Amiss> {
    let path = path?;
    let (is_wrong, what) = match fs::metadata(path) {
        Ok(found) if is_kind(&found) => return None,
        Ok(_) => (true, format!("is not {kind}")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            (false, "does not exist".to_owned())
        }
        // Others may see it.
        Err(_) => return None,
    };
    let why = format!("{}  {what}, so {loss}; make {kind} there, or change {name}", path.display());
    Some(Amiss { is_wrong, why })
}

/// Returns what keeps a kiosk in these groups from asking the service behind a socket, or lets
/// everybody ask it, if anything does. Without names of groups, only the latter is known.
pub(super) fn closed_to(socket: &Path, groups: &str) -> Option<String> {
    const REPAIR: &str = "let sabar-pin.socket have the lines `SocketGroup=sabar-kiosk` and \
        `SocketMode=0660`, and run `systemctl restart sabar-pin.socket`";
    let found = fs::metadata(socket).ok()?;
    let mode = found.permissions().mode();
    if mode & 0o002 != 0 {
        return Some(format!("lets everybody try PINs; {REPAIR}"));
    }
    let groups: Vec<&str> = groups.split_whitespace().collect();
    let is_open = mode & 0o020 != 0 && group(found.gid()).is_none_or(|it| groups.contains(&&*it));
    if groups.is_empty() || is_open {
        return None;
    }
    let groups = groups.join(" or ");
    Some(format!("cannot be asked by the kiosk, which is in the group {groups}; {REPAIR}"))
}

/// Returns the name of a group of this machine.
fn group(id: u32) -> Option<String> {
    let text = outside::text(Path::new("/etc/group"), MOST_BYTES_OF_GROUPS).ok()?;
    let mut names = text.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)? == id.to_string()).then(|| name.to_owned())
    });
    names.next()
}

/// Returns the first file or folder that others cannot read.
fn closed_below(place: &Path) -> Option<PathBuf> {
    let mut open = vec![place.to_owned()];
    let mut n_files = 0;
    while let Some(path) = open.pop() {
        n_files += 1;
        if n_files > MOST_FILES {
            return None;
        }
        // Missing files are reported by the loader.
        let metadata = fs::metadata(&path).ok()?;
        let needed = if metadata.is_dir() { 0o005 } else { 0o004 };
        if metadata.permissions().mode() & needed != needed {
            return Some(path);
        }
        if metadata.is_dir() {
            let entries = fs::read_dir(&path).ok()?;
            let visible = |path: &PathBuf| {
                path.file_name().is_some_and(|name| !name.as_encoded_bytes().starts_with(b"."))
            };
            let paths = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(visible);
            // A link may lead back.
            open.extend(paths.filter(|path| !path.is_symlink()));
        }
    }
    None
}

fn has(path: &Path, is_kind: impl Fn(&Metadata) -> bool, mode: u32) -> bool {
    fs::metadata(path).is_ok_and(|it| is_kind(&it) && it.permissions().mode() & mode == mode)
}
