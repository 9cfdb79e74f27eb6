//! Slips of one line, as a nurse made them in treatments of her own: each has one message.

use super::one_message::{IMPLANT, ITALIAN, is_one, line, told};

#[test]
fn slips_of_one_line_are_told_once() {
    for (file, from, to, word) in [
        (
            IMPLANT,
            "flags = [{ from = 10, flag = \"discuss\" }]",
            "flags = { from = 10, flag = \"discuss\" }",
            "`flags` of a number or a date is a list; write it in square brackets",
        ),
        (
            IMPLANT,
            "flags = [{ within = 14, unit = \"day\", flag = \"discuss\" }]",
            "flags = { within = 14, unit = \"day\", flag = \"discuss\" }",
            "is a list",
        ),
        (IMPLANT, "unit = \"millimeter\"", "unit = \"mmol/l\"", "`millimole-per-liter`?"),
        (IMPLANT, "unit = \"millimeter\"", "unit = \"%\"", "did you mean `percent`?"),
        (ITALIAN, "dental-implant-title = ", "“dental-implant-title” = ", "the id of a message"),
        (ITALIAN, "dental-implant-title = ", "- dental-implant-title = ", ""),
        (ITALIAN, "{ $stages }", "3 fasi", "the digit `3` is typed in the text"),
    ] {
        is_one(file, (from, to), &line(file, from), &[word]);
    }
    // Two of a list are two.
    let hours = ("at = [\"08:00\", \"20:00\"]", "at = [\"8:00\", \"20.00\"]");
    let told = told(IMPLANT, &[hours]);
    assert!(told.contains("`8:00` is not") && told.contains("`20.00` is not"), "{told}");
    assert_eq!(told.lines().count(), 2, "{told}");
}

/// A figure that the seed gains, and no text shows yet.
#[test]
fn a_figure_that_no_language_shows_is_told_once_in_the_seed() {
    let figure = ("id = \"chew\"", "id = \"chew\"\nfigures.force = { count = 2, unit = \"day\" }");
    let told = told(IMPLANT, &[figure]);
    assert_eq!(told.lines().count(), 1, "{told}");
    let whole = "no language shows { $force } in `dental-implant-summary-chew`; show it in the text \
                 of each language, or remove the figure";
    assert!(told.starts_with(IMPLANT) && told.ends_with(whole), "{told}");
}
