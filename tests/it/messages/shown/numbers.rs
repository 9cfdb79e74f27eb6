//! Numbers, ranges and plural forms that a message must show.

use super::{assert_fine, assert_refused, choice, errors, forms, told};
use crate::content::in_arabic;

/// The forms that are for one number only, and so may spell it out.
fn of_one_number(tag: &str) -> &'static [&'static str] {
    match tag {
        "ar" => &["zero", "one", "two"],
        "he" => &["one", "two"],
        // French and Persian have one form for 0 and 1, but no figure is 0.
        "it" | "tr" | "pl" | "fr" | "fa" => &["one"],
        // Russian has one for 1 and 21.
        "ru" | "id" => &[],
        _ => panic!("{tag}"),
    }
}

#[test]
fn a_form_for_more_than_one_number_shows_the_number() {
    for tag in ["ar", "it", "id", "tr", "pl", "fr", "ru", "he", "fa"] {
        let word = if tag == "ar" || tag == "fa" { "\u{641}\u{642}" } else { "x" };
        let word = match tag {
            "ru" => "\u{447}\u{430}\u{441}",
            "he" => "\u{5E9}\u{5E2}\u{5D4}",
            _ => word,
        };
        for (line, bare) in forms(tag).into_iter().enumerate() {
            for (id, by, shown) in
                [("figure-hour", "form", "amount"), ("still-there-left", "count", "count")]
            {
                let entry = choice(id, by, tag, |form| {
                    if form == bare { word.to_owned() } else { format!("{{ ${shown} }} {word}") }
                });
                if of_one_number(tag).contains(&bare) {
                    assert_fine(tag, &entry);
                } else {
                    let message = format!(
                        "the variant [{bare}] of `{id}` does not show {{ ${shown} }}, \
                         although it applies to several numbers"
                    );
                    assert_refused(tag, &entry, line + 2, &message);
                }
                let empty = choice(id, by, tag, |form| {
                    if form == bare { r#"{ "" }"# } else { "{ $shown } x" }
                        .replace("shown", shown)
                        .replace('x', word)
                });
                let message = format!("the variant [{bare}] of `{id}` shows nothing");
                assert_refused(tag, &empty, line + 2, &message);
            }
        }
    }
}

#[test]
fn a_range_shows_both_its_ends() {
    for tag in ["it", "id", "tr", "pl", "fr"] {
        for (line, bare) in forms(tag).into_iter().enumerate() {
            for (text, lacks) in [
                ("mesi", "{ $from } and { $to }"),
                ("{ $to } mesi", "{ $from }"),
                ("da { $from } mesi", "{ $to }"),
            ] {
                let entry = choice("range-month", "form", tag, |form| {
                    if form == bare { text } else { "{ $from }-{ $to } mesi" }.to_owned()
                });
                let message = format!(
                    "the variant [{bare}] of `range-month` does not show {lacks}, \
                     although it applies to several numbers"
                );
                assert_refused(tag, &entry, line + 2, &message);
            }
        }
    }
    // Only "one to two" has this form.
    let dual = |form: &str| match form {
        "two" => "\u{634}\u{647}\u{631} \u{625}\u{644}\u{649} \u{634}\u{647}\u{631}\u{64A}\u{646}",
        _ => "{ $from } \u{625}\u{644}\u{649} { $to } \u{634}\u{647}\u{631}",
    };
    assert_fine("ar", &choice("range-month", "form", "ar", |form| dual(form).to_owned()));
}

#[test]
fn two_figures_are_separated() {
    // The first number alone may have a word of its own, in as many forms as it needs.
    let range = |one: &str, other: &str| {
        let both =
            format!("{{ $from-form ->\n [one] {one}\n *[other] {other}\n }} to {{ $to }} units");
        format!("range-month = {both}")
    };
    assert_fine("it", &range("a unit", "{ $from }"));
    let lacks = |form| {
        format!(
            "the variant [{form}] of `range-month` does not show {{ $from }}, although it applies to several numbers"
        )
    };
    assert_refused("it", &range("{ $from }", "some"), 2, &lacks("other"));
    let lone = "range-month = { $from-form ->\n [one] { $to } units\n *[other] { $from }-{ $to } units\n }";
    assert_refused("it", lone, 1, &lacks("one"));
    let message = "the variant [other] of `range-month` does not separate { $from } and { $to }";
    for tag in ["it", "ar", "id", "ru"] {
        let line = forms(tag).len() + 1;
        let between = |sign: &str| {
            choice("range-month", "form", tag, |_| format!("{{ $from }}{sign}{{ $to }} %"))
        };
        for sign in ["", " ", "\u{A0}", ".", ",", "\u{2019}", r#"{ "" }"#] {
            assert_refused(tag, &between(sign), line, message);
        }
        for sign in ["-", "–", " - ", " … ", "~", " → "] {
            assert_fine(tag, &between(sign));
        }
        for sign in ["/", ":", " : ", "*", ";", "+", "|"] {
            let message = format!(
                "the variant [other] of `range-month` has `{}` between {{ $from }} and {{ $to }}",
                sign.trim()
            );
            assert_refused(tag, &between(sign), line, &message);
        }
    }
    assert_refused(
        "it",
        "step-of = Passo { $step }{ $steps }",
        0,
        "`step-of` does not separate { $step } and { $steps }",
    );
    assert_refused(
        "it",
        "sources-reviewed = { $by }, { $role }{ $date }",
        0,
        "`sources-reviewed` does not separate { $role } and { $date }",
    );
    // The name of one may begin with that of another.
    assert_fine("it", "codes-position = Di { $codes }, il codice { $code }");
}

#[test]
fn a_number_that_has_a_form_of_its_own_may_be_a_word() {
    let entry = |one: &str, other: &str| {
        format!(
            "still-there-left =\n    {{ $count ->\n        [1] {one}\n        [5] Cinque.\n        \
             [one] {{ $count }} x\n        [many] {{ $count }} x\n       *[other] {other}\n    }}"
        )
    };
    assert_fine("it", &entry("Uno.", "{ $count } secondi"));
    let told = errors("it", &entry("Uno.", "Molti."));
    let message = "the variant [other] of `still-there-left` does not show { $count }, \
                   although it applies to several numbers";
    assert_eq!(told, [(6, message.to_owned())]);
    let told = errors("it", &entry(r#"{ "" }"#, "{ $count } secondi"));
    assert_eq!(told, [(2, "the variant [1] of `still-there-left` shows nothing".to_owned())]);
}

/// "6–3 months", and hours that end before they begin.
#[test]
fn the_second_figure_does_not_come_first() {
    let range = |text: &str| choice("range-month", "form", "it", |_| text.to_owned());
    let message = "the variant [other] of `range-month` shows { $to } before { $from }";
    for text in ["{ $to }–{ $from } mesi", "da { $to } a { $from } mesi", "{ $to } - { $from } m"]
    {
        assert_refused("it", &range(text), 4, message);
    }
    let arabic = choice("range-month", "form", "ar", |_| in_arabic("{ $to }–{ $from } x"));
    assert_refused("ar", &arabic.replace("\n\n", "\n"), 7, message);
    for (entry, id) in [
        ("span-both = da { $to } a { $from }", "span-both"),
        ("span-hours = { $date }, dalle { $to } alle { $from }", "span-hours"),
        ("date-range = { $to } – { $from }", "date-range"),
    ] {
        let message = format!("`{id}` shows {{ $to }} before {{ $from }}");
        assert_refused("it", entry, 0, &message);
    }
    let message = "`limits-between` shows { $below } before { $from }";
    assert_refused("it", "limits-between = da { $below } a { $from }", 0, message);
    let message = "`repeat-ends` shows { $last } before { $first }";
    assert_refused("it", "repeat-ends = { $last } – { $first }", 0, message);
    // Some languages begin with the number of all steps.
    assert_fine("it", "step-of = { $steps } passi: il { $step }");
    let message = "`repeat-list` shows { $second } before { $first }";
    assert_refused("it", "repeat-list = { $second }, { $first }", 0, message);
    // A sentence may say the most first.
    assert_fine("it", &range("fino a { $to } mesi, ma almeno { $from }"));
    assert_fine("it", "date-range = entro { $to }, ma non prima di { $from }");
}

#[test]
fn a_figure_is_shown_once_and_without_a_sign() {
    let figure = |text: &str| {
        format!("figure-hour =\n {{ $form ->\n [one] {text}\n [many] {text}\n *[other] {text}\n }}")
    };
    let told = |text: &str| -> Vec<String> {
        errors("it", &figure(text)).into_iter().map(|(_, message)| message).collect()
    };
    let of_forms = |what: &str| {
        ["one", "many", "other"].map(|form| format!("the variant [{form}] of `figure-hour` {what}"))
    };
    for text in ["{ $amount } ore ({ $amount })", "{ $amount } o { $amount } ore"] {
        assert_eq!(told(text), of_forms("shows { $amount } more than once"), "{text}");
    }
    // The form of one number need not show it.
    let message = "the variant [one] of `figure-hour` shows { $amount } more than once";
    assert!(told("{ $amount }{ $amount } ora").contains(&message.to_owned()));
    for (text, sign) in [
        ("-{ $amount } ore", '-'),
        ("- { $amount } ore", '-'),
        ("−{ $amount } ore", '−'),
        ("–{ $amount } ore", '–'),
        ("ore -{ $amount }", '-'),
        ("+{ $amount } ore", '+'),
        ("<{ $amount } ore", '<'),
        ("ore ≥{ $amount }", '≥'),
        ("/{ $amount } ore", '/'),
    ] {
        assert_eq!(told(text), of_forms(&format!("has `{sign}` before {{ $amount }}")), "{text}");
    }
    for text in ["{ $amount }-ore", "ore: { $amount }", "ca. { $amount } ore", "ore-{ $amount }"] {
        assert_fine("it", &figure(text));
    }
    let message = "`rest-summary-lasts` has `-` before { $span }";
    assert_refused("it", "rest-summary-lasts = Dura -{ $span }.", 0, message);
    assert_fine("it", "rest-summary-lasts = Dura molto – { $span }, non-{ $span }.");
}

/// "More than an hour" for two hours: the form of another number, and no digit.
#[test]
fn forms_of_two_numbers_without_a_figure_do_not_read_alike() {
    for (tag, id, forms_alike) in [
        ("ar", "figure-hour", ["one", "two"]),
        ("ar", "figure-day", ["two", "zero"]),
        ("ar", "still-there-left", ["one", "two"]),
        ("he", "figure-week", ["one", "two"]),
    ] {
        let (by, shown) = match id.starts_with("figure-") {
            true => ("form", "amount"),
            false => ("count", "count"),
        };
        let word = if tag == "ar" { "\u{641}\u{642}" } else { "\u{5E9}\u{5E2}\u{5D4}" };
        let entry = |other: &str| {
            choice(id, by, tag, |form| match forms_alike.iter().position(|it| *it == form) {
                Some(0) => word.to_owned(),
                Some(_) => other.to_owned(),
                None => format!("{{ ${shown} }} {word}"),
            })
        };
        let places = forms_alike.map(|it| forms(tag).iter().position(|form| *form == it).unwrap());
        let (first, last) = (places[0].min(places[1]), places[0].max(places[1]));
        let message = format!(
            "the variant [{}] of `{id}` reads like [{}], “{word}”, although it is for another number",
            forms(tag)[last],
            forms(tag)[first]
        );
        assert_eq!(errors(tag, &entry(word)), [(last + 2, message)]);
        assert_fine(tag, &entry(&format!("{word}{word}")));
    }
    let range = |two: &str| {
        let from = format!(
            "{{ $from-form ->\n [one] \u{641}\n [two] {two}\n *[other] {{ $from }}\n }} \u{642}"
        );
        format!("range-week = {from} {{ $to }} \u{643}")
    };
    let told = errors("ar", &range("\u{641}"));
    assert!(told[0].1.starts_with("the variant [two] of `range-week` reads like [one], “"));
    assert_eq!((told.len(), told[0].0), (1, 2), "{told:?}");
    assert_fine("ar", &range("\u{641}\u{642}"));
}

/// "From 9 10" and "112112".
#[test]
fn nothing_but_a_blank_is_not_enough_between_two_figures() {
    for (id, text, first, second) in [
        ("date-range", "da { $from }B{ $to }", "from", "to"),
        ("limits-between", "da { $from }B{ $below }", "from", "below"),
        ("answers-either", "{ $first }B{ $second } ecco", "first", "second"),
        ("step-of", "Passo { $step }B{ $steps }", "step", "steps"),
        ("span-hours", "{ $date }, dalle { $from }B{ $to }", "from", "to"),
        ("span-hours", "il { $date }B{ $from } o { $to }", "date", "from"),
        ("repeat-ends", "da { $first }B{ $last }", "first", "last"),
        ("emergency-call", "Chiami { $number }B{ $number }", "number", "number"),
        ("timeline-date", "Giorno { $date }B{ $date }", "date", "date"),
        ("rest-summary-lasts", "Dura { $span }B{ $span }.", "span", "span"),
    ] {
        let message = format!("`{id}` does not separate {{ ${first} }} and {{ ${second} }}");
        for blank in ["", " ", "\u{A0}", "{ \" \" }", "\n    "] {
            assert_refused("it", &format!("{id} = {}", text.replace('B', blank)), 0, &message);
        }
        for sign in [" – ", "/", ", ", " e "] {
            assert_fine("it", &format!("{id} = {}", text.replace('B', sign)));
        }
    }
    // Phrases: "from the day" "until the hour", a name and a role.
    assert_fine("it", "span-both = { $from } { $to }");
    assert_fine("it", "sources-reviewed = Letto da { $by } { $role } { $date }");
    assert_fine("it", "span-at-time = { $moment } { $time }");
    for (text, first, second) in [
        ("Ora { -x }{ -x }", "{ -x }", "{ -x }"),
        ("{ $span }{ -x }", "{ $span }", "{ -x }"),
        ("{ rest-title }{ $span }", "{ rest-title }", "{ $span }"),
    ] {
        let message = format!("`rest-summary-lasts` does not separate {first} and {second}");
        assert_refused("it", &format!("rest-summary-lasts = {text}\n-x = Nome"), 0, &message);
    }
    // Signs and other scripts need no blank.
    assert_fine("it", "rest-summary-lasts = { $span }{ -x }\n-x = «Nome»");
}

/// "3 -6 months" is read as 3 and -6.
#[test]
fn a_dash_stands_beside_both_figures_or_apart_from_both() {
    for (id, text, name) in [
        ("range-month", "{ $from }D{ $to } mesi", "to"),
        ("date-range", "il { $from }D{ $to }", "to"),
        ("span-hours", "{ $date }, ore { $from }D{ $to }", "to"),
        ("limits-between", "da { $from }D{ $below }", "below"),
    ] {
        let entry = |dash: &str| {
            let text = text.replace('D', dash);
            match id.starts_with("range-") {
                true => choice(id, "form", "it", |_| text.clone()),
                false => format!("{id} = {text}"),
            }
        };
        for sign in ['-', '–', '—', '\u{2212}'] {
            let told = errors("it", &entry(&format!(" {sign}")));
            let message = format!("has `{sign}` before {{ ${name} }}");
            assert!(told.iter().any(|(_, it)| it.ends_with(&message)), "{id} {sign}: {told:?}");
            assert_fine("it", &entry(&format!(" {sign} ")));
            assert_fine("it", &entry(&sign.to_string()));
        }
    }
}

#[test]
fn a_selection_by_a_text_never_chooses_a_plural_form() {
    for (id, by, text, instead) in [
        ("figure-week", "amount", "{ $amount } settimane", "form"),
        ("range-week", "from", "{ $from }-{ $to } settimane", "from-form"),
        ("range-week", "to", "{ $from }-{ $to } settimane", "form"),
    ] {
        let told = told(&choice(id, by, "it", |_| text.to_owned()));
        let message = format!("`{id}` selects a plural form by {{ ${by} }}, which is text");
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!((told[0].0, told[0].1.as_str()), (1, message.as_str()));
        assert!(told[0].2.contains(&format!("{{ ${instead} ->")), "{told:?}");
    }
    let entry = choice("rest-summary-lasts", "span", "it", |_| "Dura { $span }.".to_owned());
    let message = "`rest-summary-lasts` selects a plural form by { $span }, which is text";
    assert_refused("it", &entry, 1, message);
    assert_fine("it", &choice("still-there-left", "count", "it", |_| "{ $count } x".to_owned()));
}

#[test]
fn a_variable_that_is_not_given_is_all_that_is_told() {
    let entry = choice("still-there-left", "count", "it", |form| {
        if form == "other" { "{ $cout } z" } else { "{ $count } z" }.to_owned()
    });
    let message = "`still-there-left` shows { $cout }, which it is not given";
    assert_eq!(errors("it", &entry), [(4, message.to_owned())]);
}

#[test]
fn a_plural_form_of_no_language_is_told() {
    for (id, by, key) in [
        ("figure-hour", "form", "zwei"),
        ("range-hour", "form", "due"),
        ("still-there-left", "count", "three"),
    ] {
        let shown = match by {
            "count" => "{ $count }",
            _ if id.starts_with("range") => "{ $from }-{ $to }",
            _ => "{ $amount }",
        };
        let entry = choice(id, by, "it", |_| format!("{shown} ore"));
        let entry = entry.replace("[many]", &format!("[{key}] {shown} ore\n        [many]"));
        let message = format!("there is no plural category [{key}]");
        assert_eq!(errors("it", &entry), [(3, message)]);
    }
}
