//! Checks that all languages show the same variables where the expectations leave a choice.

use super::LocaleMessages;
use super::compare::{Matched, Numbers, shown};
use crate::expected::Expectations;
use sabar_content::diagnostic::{Diagnostics, Reporter};
use sabar_content::parallel;

/// Reports messages that show other variables than in the first language.
pub(super) fn check(
    all_messages: &[LocaleMessages<'_>],
    (expectations, numbers, all_matched): (&Expectations, &Numbers<'_>, &[Matched]),
    diagnostics: &mut Diagnostics,
) {
    let all: Vec<_> = all_messages.iter().zip(all_matched).collect();
    let found = parallel::map(&expectations.groups, |group| {
        let mut diagnostics = Diagnostics::new();
        for id in &group.messages {
            of_message(id, numbers.get(id), &all, &mut diagnostics);
        }
        diagnostics
    });
    found.into_iter().for_each(|found| diagnostics.extend(found));
}

fn of_message(
    id: &str,
    number: Option<usize>,
    all: &[(&LocaleMessages<'_>, &Matched)],
    diagnostics: &mut Diagnostics,
) {
    let mut known = all.iter().filter_map(|(locale_messages, matched)| {
        Some((*locale_messages, locale_messages.numbered(matched, number, id)?))
    });
    let Some((first, model)) = known.next() else { return };
    let wanted = first.variables(&model.audited);
    for (locale_messages, message) in known {
        let audited = &message.audited;
        let variables = locale_messages.variables(audited);
        if variables != wanted {
            let file = locale_messages.home(message);
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
