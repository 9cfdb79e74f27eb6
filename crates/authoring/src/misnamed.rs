//! Detects files of seeds and messages whose name or folder is not quite right, and reports each once:
//! that its content is missing has the same cause.

use std::collections::BTreeSet;

use crate::cross_check::{FORMATS, is_read};
use sabar_content::Files;
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::library::{TREATMENTS, treatment_file};
use sabar_content::store::messages_of_treatment;

/// Reports files under a wrong name. Returns these, and the files that need no other report.
pub(super) fn emit(
    files: &Files,
    tags: &[&str],
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut reported = BTreeSet::new();
    for path in files.paths().filter(|path| !is_read(files, path)) {
        let Some(meant) = meant(files, path) else { continue };
        let remedy = match meant.rsplit_once('/') {
            Some((folder, name)) if path.starts_with(&format!("{folder}/{name}.")) => {
                format!("name it {name}")
            }
            _ => format!("move it to {meant}"),
        };
        Reporter::new(path, diagnostics).add(None, "this file is not used", remedy);
        reported.insert(path.to_owned());
        let treatment = meant.strip_prefix(TREATMENTS).and_then(|it| it.strip_suffix(".toml"));
        if let Some(id) = treatment {
            reported.extend(tags.iter().map(|tag| messages_of_treatment(tag, id)));
        }
        reported.insert(meant);
    }
    reported
}

/// Returns the path that a file was meant to have, if it is free: `ui.ftl` for `ui.ftl.txt`, and the
/// folder of treatments for a seed beside it.
fn meant(files: &Files, path: &str) -> Option<String> {
    let is_free = |path: &String| !files.has(path);
    let (shorter, end) = path.rsplit_once('.')?;
    if FORMATS.contains(&end.to_lowercase().as_str())
        && (shorter.ends_with(".ftl") || shorter.ends_with(".toml"))
    {
        return Some(shorter.to_owned()).filter(is_free);
    }
    if let ["locales", tag, .., _, name] = path.split('/').collect::<Vec<_>>()[..]
        && let Some(id) = name.strip_suffix(".ftl")
        && files.has(&treatment_file(id))
    {
        return Some(messages_of_treatment(tag, id)).filter(is_free);
    }
    let name = path.strip_prefix("seeds/").filter(|name| !name.contains('/'))?;
    let id = name.strip_suffix(".toml").filter(|id| sabar_content::check::is_id(id))?;
    files.text(path).filter(|text| text.contains("[[summary]]"))?;
    Some(format!("{TREATMENTS}{id}.toml")).filter(is_free)
}
