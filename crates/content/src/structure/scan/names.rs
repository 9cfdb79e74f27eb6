//! Checks the names of fields.

use std::collections::BTreeMap;

use super::{Scanner, TYPOGRAPHIC, show};

/// The remedies for a name that is given twice; an entry without its heading gives another `id`.
const KEEP_ONE: &str = "keep one of them and remove the other";
pub(in crate::structure) const OTHER_ENTRY: &str =
    "keep one of them; or begin the new entry with its name, as [[summary]]";

impl Scanner<'_> {
    pub(super) fn check_name(
        &mut self,
        name: &str,
        start: usize,
        names: &mut BTreeMap<String, usize>,
    ) {
        let span = start..start + name.len();
        let line = self.lines.line(start);
        let plain = name.trim_matches(|c| TYPOGRAPHIC.contains(&c) || c == '"' || c == '\'');
        let is_fine = |c: char| c.is_ascii_alphanumeric() || "_-. \"'".contains(c);
        let renamed = format!("placeholder-{}", self.n_renamed + 1);
        if plain.is_empty() || !plain.chars().all(is_fine) || plain.contains(' ') {
            let message = format!("`{}` cannot be a name", show(name));
            self.emit(
                span.clone(),
                message,
                "write lowercase letters, digits and hyphens, without spaces",
            );
        } else if let Some(first) = names.insert(plain.to_owned(), line) {
            names.insert(plain.to_owned(), first);
            // After a second `id`, the lines are those of an entry without its heading.
            let is_told = plain != "id" && names.contains_key(OTHER_ENTRY);
            let remedy = if plain == "id" { OTHER_ENTRY } else { KEEP_ONE };
            if remedy == OTHER_ENTRY {
                names.insert(OTHER_ENTRY.to_owned(), line);
            }
            if !is_told {
                let is = "is given twice; the first is at line";
                self.emit(span.clone(), format!("`{}` {is} {first}", show(plain)), remedy);
            }
        } else {
            if name.contains(TYPOGRAPHIC) {
                let message = format!("`{}` is in typographic quotes", show(plain));
                self.emit(span.clone(), message, "write the name without quotes");
                self.edit(span, plain);
            }
            return;
        }
        self.n_renamed += 1;
        self.hole(span, renamed);
    }
}
