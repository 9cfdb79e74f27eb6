//! Figures in a grammatical case: `{ CASE($dose, "accusative") }` in a message.
//!
//! A figure is given to such a message in all cases that its language has messages for. Messages
//! without the function get plain text, which costs nothing.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentValue;
use fluent::types::FluentType;
use intl_memoizer::{IntlLangMemoizer, concurrent};

use crate::l10n::bundle::Bundle;

/// The name of the function.
pub const CASE: &str = "CASE";

/// A figure in several cases.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct InCases {
    /// The figure without a case.
    pub text: String,
    /// The figure by case.
    pub cases: BTreeMap<String, String>,
}

impl FluentType for InCases {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text.clone())
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text.clone())
    }
}

/// Adds the function to `bundle`.
pub(super) fn add_to(bundle: &mut Bundle) {
    // No other function has this name.
    let _is_new = bundle.add_function(CASE, |arguments, _| match arguments {
        [FluentValue::Custom(figure), FluentValue::String(case)] => {
            // The type in the box, not the box.
            let figure = figure.as_ref().as_any().downcast_ref::<InCases>();
            let text = figure.map(|it| it.cases.get(case.as_ref()).unwrap_or(&it.text));
            text.map_or(FluentValue::Error, |text| text.clone().into())
        }
        // A figure without cases: a telephone number, or any in the audit.
        [FluentValue::String(text), ..] => text.to_string().into(),
        _ => FluentValue::Error,
    });
}

/// Adds the cases that messages use to `cases`.
pub(super) fn collect(messages: &str, cases: &mut BTreeSet<String>) {
    let calls = messages.split(CASE).skip(1);
    let case = |call: &str| {
        let rest = call.trim_start().strip_prefix('(')?;
        Some(rest.split(')').next()?.split('"').nth(1)?.to_owned())
    };
    cases.extend(calls.filter_map(case));
}
