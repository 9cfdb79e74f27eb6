//! Checks that all languages show the same variables where the expectations leave a choice.

use super::LocaleMessages;
use super::compare::shown;
use crate::expected::Expectations;
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::parallel;

/// Reports messages that show other variables than in the first language.
pub(super) fn check(
    all_messages: &[LocaleMessages<'_>],
    expectations: &Expectations,
    diagnostics: &mut Diagnostics,
) {
    let found = parallel::map(&expectations.groups, |group| {
        let mut diagnostics = Diagnostics::new();
        for id in &group.messages {
            of_message(id, all_messages, &mut diagnostics);
        }
        diagnostics
    });
    found.into_iter().for_each(|found| diagnostics.extend(found));
}

fn of_message(id: &str, all_messages: &[LocaleMessages<'_>], diagnostics: &mut Diagnostics) {
    let mut known = all_messages
        .iter()
        .filter_map(|locale_messages| Some((locale_messages, locale_messages.get(id)?)));
    let Some((first, (_, model))) = known.next() else { return };
    let wanted = first.variables(model);
    for (locale_messages, (file, audited)) in known {
        let variables = locale_messages.variables(audited);
        if variables != wanted {
            let path = format!("locales/{}/{file}", locale_messages.tag);
            let message = format!(
                "`{id}` shows {}, but `{}` shows {}",
                shown(&variables),
                first.tag,
                shown(&wanted)
            );
            Reporter::new(&path, diagnostics).add(
                audited.at(),
                message,
                "show the same in all languages",
            );
        }
    }
}
