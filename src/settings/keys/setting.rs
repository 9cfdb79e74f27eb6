//! One setting of the table: its name, what it takes, and how it is stored and shown.

use toml::Value;

use super::{KEYS, Takes, VARIABLES};
use crate::settings::Settings;
use crate::settings::written::Written;

/// One setting.
#[derive(Debug)]
pub struct Setting {
    /// The name in a file.
    pub name: &'static str,
    /// The purpose, in lines of at most 90 columns.
    pub about: &'static [&'static str],
    /// The allowed values.
    pub takes: Takes,
    /// A value in TOML for the example, if there is no default.
    pub(super) sample: &'static str,
    /// Stores a written value; `None` if it is not allowed.
    pub(in crate::settings) read: fn(&Written<'_>, &mut Settings) -> Option<()>,
    pub(super) show: fn(&Settings) -> Option<Value>,
}

impl Setting {
    /// Returns the setting `name`.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.name == name)
    }

    /// Returns its variable.
    #[must_use]
    pub fn variable(&self) -> String {
        format!("{VARIABLES}{}", self.name.to_ascii_uppercase())
    }

    /// Returns the value in these settings, as TOML, if it is set.
    #[must_use]
    pub fn value(&self, settings: &Settings) -> Option<String> {
        (self.show)(settings).map(|value| value.to_string())
    }

    /// Returns its line in the example file, commented out: the default may change.
    pub(in crate::settings) fn example(&self) -> String {
        let shipped = self.value(&Settings::as_shipped());
        format!("#{} = {}", self.name, shipped.as_deref().unwrap_or(self.sample))
    }
}
