//! What operating systems, file managers and editors leave in folders without being asked.

/// Names of files and folders, without regard to case: disks of Windows and macOS have none.
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

/// How the names of copies end that editors, merges and downloads make beside a file.
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

/// True if a file or folder of this name was left by a system and is nobody's content.
pub(super) fn is_one(name: &str) -> bool {
    let lower = name.to_lowercase();
    // Hidden files, `~$ui.ftl` of word processors, `$RECYCLE.BIN` and its kind.
    lower.starts_with(['.', '~', '$', '#'])
        || NAMES.contains(&lower.as_str())
        || ENDS.iter().any(|end| lower.ends_with(end))
}
