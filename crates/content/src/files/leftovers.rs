//! Recognizes files that operating systems, file managers and editors leave in folders.

/// Names of files and folders in lower case: file systems of Windows and macOS ignore case.
const NAMES: [&str; 20] = [
    "$recycle.bin",
    "__macosx",
    "@eadir",
    "aquota.group",
    "aquota.user",
    "autorun.inf",
    "desktop.ini",
    "ehthumbs.db",
    "ehthumbs_vista.db",
    "folder.htt",
    "icon\r",
    "lost+found",
    "network trash folder",
    "recycled",
    "recycler",
    "system volume information",
    "temporary items",
    "thumbs.db",
    "thumbs.db:encryptable",
    "zbthumbnail.info",
];

/// Suffixes of the copies that editors, merges and downloads leave beside a file.
const ENDS: [&str; 15] = [
    "~",
    "#",
    ".bak",
    ".crdownload",
    ".lnk",
    ".orig",
    ".part",
    ".partial",
    ".rej",
    ".swo",
    ".swp",
    ".swx",
    ".tmp",
    ".temp",
    ".url",
];

/// Returns true if a file or folder of this name is not content.
pub(super) fn is_leftover(name: &str) -> bool {
    let lower = name.to_lowercase();
    // Hidden files, `~$ui.ftl` of word processors, `$RECYCLE.BIN` and similar.
    lower.starts_with(['.', '~', '$', '#'])
        || NAMES.contains(&lower.as_str())
        || ENDS.iter().any(|end| lower.ends_with(end))
}
