//! The table of `sabar config`, and the example file.

use std::fmt::{self, Write as _};

use unicode_width::UnicodeWidthStr;

use super::keys::KEYS;
use super::layers::InForce;

/// Formats every setting with its value and origin, and the files that were read.
impl fmt::Display for InForce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows: Vec<[String; 3]> = KEYS
            .iter()
            .map(|key| {
                let value = key.value(&self.settings).unwrap_or_else(|| "none".to_owned());
                [key.name.to_owned(), value, self.origin(key.name).to_string()]
            })
            .collect();
        let heading = ["SETTING", "VALUE", "FROM"].map(str::to_owned);
        let rows: Vec<&[String; 3]> = std::iter::once(&heading).chain(&rows).collect();
        let widest = |column: fn(&[String; 3]) -> &str| {
            rows.iter().map(|row| column(row).width()).max().unwrap_or_default()
        };
        let (names, values) = (widest(|row| &row[0]), widest(|row| &row[1]));
        for [name, value, origin] in rows {
            let after_name = " ".repeat(names - name.width() + 2);
            let after_value = " ".repeat(values - value.width() + 2);
            writeln!(f, "{name}{after_name}{value}{after_value}{origin}")?;
        }
        writeln!(f)?;
        for (path, is_there) in &self.files {
            let found = if *is_there { "read" } else { "not there" };
            writeln!(f, "{}: {found}", path.display())?;
        }
        Ok(())
    }
}

const HEAD: &str = "\
# Settings of sabar. No line sets anything: each is as shipped, or an example where nothing
# is shipped. Take away the # before what you change.
#
# Read one over the other: /etc/sabar/sabar.toml, the file given with --config, variables (a
# list has commas between), options. `sabar config` prints what is in force and from where.
";

/// Returns a settings file with every setting at its default, commented out.
#[must_use]
pub fn example() -> String {
    let mut text = HEAD.to_owned();
    for key in KEYS {
        text.push('\n');
        for line in key.about {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "# {line}");
        }
        let _ = writeln!(text, "# Write {}.", key.takes);
        let _ = writeln!(text, "# Variable: {}", key.variable());
        let _ = writeln!(text, "{}", key.example());
    }
    text
}
