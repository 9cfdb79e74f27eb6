//! Adds questions and conditions to the signed text.

use super::{Signed, sorted};
use crate::Amount;
use crate::Answers;
use crate::Condition;
use crate::Flagged;
use crate::Given;
use crate::Limits;
use crate::NumberRange;
use crate::Question;
use crate::Treatment;
use crate::l10n::message_id::INTERFACE;

/// The prefixes of the interface messages that concern only treatments with answers of their own,
/// numbers, dates or conditions.
const ASKED: [&str; 4] = ["answered-", "limits-", "only-if", "typed-"];

impl Signed<'_> {
    pub(super) fn question(&mut self, question: &Question, treatment: &Treatment) {
        let Question { statement, answers, takes_several, takes_unsure, flags, only_if } = question;
        let several = if *takes_several { " several" } else { "" };
        let answers = self.answers(answers, *takes_unsure) + several;
        let flags = flags.iter().map(|(flagged, flag)| {
            let flagged = match flagged {
                Flagged::Answer(given) => question.answer_id(*given).unwrap_or_default().to_owned(),
                Flagged::Numbers(limits) => show_limits(*limits),
                Flagged::Within(count, unit) => {
                    self.unit(unit);
                    format!("within:{count}:{}", unit.id())
                }
                Flagged::Beyond(count, unit) => {
                    self.unit(unit);
                    format!("beyond:{count}:{}", unit.id())
                }
            };
            format!(" {flagged}={}", flag.id())
        });
        let rest = answers + &flags.collect::<String>();
        let rest = rest + &self.condition(only_if.as_ref(), treatment);
        self.statement("checklist", statement, &rest);
    }

    /// Returns how a question is answered, or nothing for yes, no and not sure.
    fn answers(&mut self, answers: &Answers, takes_unsure: bool) -> String {
        let unsure = if takes_unsure { " unsure" } else { "" };
        let shown = match answers {
            Answers::YesNo => return String::new(),
            Answers::Own(own) => {
                own.iter().for_each(|own| self.message(&own.message));
                let ids: Vec<&str> = own.iter().map(|own| own.id.as_str()).collect();
                format!(" answers={}", ids.join(","))
            }
            Answers::Number(NumberRange { from, to, unit, decimals }) => {
                self.unit(unit);
                format!(" number={from}..{to}:{}:{decimals}", unit.id())
            }
            Answers::Date(days) => format!(" date={}", days.id()),
        };
        self.asked();
        shown + unsure
    }

    /// Returns a condition, or nothing for what concerns every patient.
    pub(super) fn condition(
        &mut self,
        condition: Option<&Condition>,
        treatment: &Treatment,
    ) -> String {
        let Some(Condition { question, answers, numbers }) = condition else {
            return String::new();
        };
        self.asked();
        let asked = treatment.find_question(question).map(|index| &treatment.checklist[index]);
        let id =
            |answer: &Given| asked.and_then(|asked| asked.answer_id(*answer)).map(str::to_owned);
        let answers = sorted(answers.iter().filter_map(id).chain(numbers.map(show_limits)));
        format!(" only-if={question}:{answers}")
    }

    fn asked(&mut self) {
        for (id, _) in INTERFACE.iter().filter(|(id, _)| ASKED.iter().any(|it| id.starts_with(it)))
        {
            self.message(*id);
        }
    }
}

fn show_limits(Limits { from, below }: Limits) -> String {
    let show = |limit: Option<Amount>| limit.map(|it| it.to_string()).unwrap_or_default();
    format!("{}..{}", show(from), show(below))
}
