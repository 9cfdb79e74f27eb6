//! Checks that the services, which run as an unprivileged user, can read the clinic's content and
//! ask whether a PIN is right.

use std::fs::{self, Metadata};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

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
