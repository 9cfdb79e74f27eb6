//! The grammatical cases of figures in a language.

use std::collections::BTreeSet;
use std::fmt;

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::forms;
use super::sample_arguments::CASE;
use sabar_content::l10n::units::{NOMINATIVE, Units};

/// The cases in which a language has figures.
#[derive(Debug)]
pub(super) struct Cases {
    tag: String,
    cases: BTreeSet<String>,
}

impl Cases {
    /// Finds the cases of the language `tag`: those of CLDR, and those that its own messages of units
    /// have variants for.
    pub(super) fn of(tag: &str, ui: &str) -> Self {
        let of_cldr = Units::of(tag).cases().into_iter().map(str::to_owned);
        Self { tag: tag.to_owned(), cases: of_cldr.chain(own(ui)).collect() }
    }

    pub(super) fn has(&self, case: &str) -> bool {
        case == NOMINATIVE && !self.cases.is_empty() || self.cases.contains(case)
    }

    /// Returns how a figure in a case is written.
    pub(super) fn example(&self) -> String {
        let case = self.cases.first().map_or("accusative", String::as_str);
        format!("write {{ CASE($name, \"{case}\") }}")
    }

    /// Returns what to write instead of an unknown case.
    pub(super) fn remedy(&self) -> String {
        if self.cases.is_empty() {
            return format!(
                "show the figure without CASE, or give the units in ui.ftl of `{}` variants for \
                {{ ${CASE} }}",
                self.tag
            );
        }
        let cases = self.cases.iter().map(String::as_str).chain([NOMINATIVE]);
        format!("write one of {}", cases.collect::<Vec<_>>().join(", "))
    }
}

impl fmt::Display for Cases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.tag)
    }
}

/// Returns the figure and the case of a call.
pub(super) fn of_call<'p, 'a>(
    arguments: &'p CallArguments<&'a str>,
) -> Option<(&'p InlineExpression<&'a str>, &'a str)> {
    let [
        figure @ InlineExpression::VariableReference { id: _ },
        InlineExpression::StringLiteral { value: case },
    ] = arguments.positional.as_slice()
    else {
        return None;
    };
    arguments.named.is_empty().then_some((figure, case))
}

/// Returns the variant keys of selections by `{ $case }`, without parsing the file.
fn own(ui: &str) -> impl Iterator<Item = String> {
    let selections = ui.split("$case").skip(1).filter(|rest| rest.trim_start().starts_with("->"));
    let lines = selections.flat_map(|rest| {
        let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic());
        rest.lines().skip(1).take_while(move |line| !begins(line))
    });
    lines.filter_map(|line| {
        let key = line.trim_start().trim_start_matches('*').strip_prefix('[')?;
        let key = key.split(']').next()?.trim();
        (!forms::ALL.contains(&key)).then(|| key.to_owned())
    })
}
