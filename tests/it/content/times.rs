//! Times that contradict themselves or each other: each is told with its line and a remedy.

use super::problems;

/// Returns what is told of a seed with this time in place of that of its entry, at line 38.
fn told(span: &str) -> String {
    let told = seeds(r#"span = { to = 2, unit = "hour" }"#, &format!("span = {span}"));
    told.replace("seeds/treatments/rest.toml:38  ", "")
}

/// Returns what is told of the seed alone; new entries lack messages.
fn seeds(from: &str, to: &str) -> String {
    let told = problems("seeds/treatments/rest.toml", from, to);
    let lines = told.lines().filter(|line| super::questions::is_of_seed(line));
    lines.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn is_told(span: &str, expected: &str) {
    assert_eq!(told(span), expected, "{span}");
}

#[test]
fn times_before_on_and_after_the_appointment() {
    for span in [
        r#"{ from = 0, unit = "hour" }"#,
        r#"{ at = 0, unit = "day" }"#,
        r#"{ at = 0, unit = "day", time = "00:00" }"#,
        r#"{ from = -2, to = 2, unit = "day" }"#,
        r#"{ from = { at = -1, unit = "day", time = "18:00" }, to = { at = 2, unit = "hour" } }"#,
        r#"{ from = { at = 0, unit = "day", time = "08:00" }, to = 2, unit = "hour" }"#,
        r#"{ to = 10000, unit = "day" }"#,
    ] {
        is_told(span, "");
    }
}

#[test]
fn ends_in_the_wrong_order() {
    let ascending = "write the earlier time as `from`, or one time as `at`";
    for (from, to) in [(-1, -3), (2, 2), (0, -1), (0, 0)] {
        is_told(
            &format!("{{ from = {from}, to = {to}, unit = \"day\" }}"),
            &format!("the range from {from} to {to} is not ascending; {ascending}"),
        );
    }
    let turned = "the span ends before it starts; write the earlier time as `from`; before the appointment, -2 is earlier than -1";
    is_told(
        r#"{ from = { at = 1, unit = "hour" }, to = { at = -1, unit = "day", time = "18:00" } }"#,
        turned,
    );
    is_told(r#"{ from = { at = 1, unit = "week" }, to = 6, unit = "day" }"#, turned);
    is_told(
        r#"{ from = { at = 1, unit = "day", time = "20:00" }, to = { at = 1, unit = "day", time = "08:00" } }"#,
        turned,
    );
}

/// Ends counted from the day and from the hour may change places with the hour of the appointment.
#[test]
fn ends_that_only_some_hours_put_in_order() {
    let turned = "the span ends before it starts; write the earlier time as `from`; before the appointment, -2 is earlier than -1";
    let of = |span: &str| {
        let told = preparation(&format!("kind = \"do\"\nspan = {span}"));
        told.replace("seeds/treatments/rest.toml:38  ", "")
    };
    for span in [
        r#"{ from = { at = -2, unit = "hour" }, to = { at = -1, unit = "day" } }"#,
        r#"{ from = { at = -90, unit = "minute" }, to = { at = -1, unit = "week" } }"#,
    ] {
        assert_eq!(of(span), turned, "{span}");
    }
    for (span, hour) in [
        (
            r#"{ from = { at = -1, unit = "day", time = "18:00" }, to = { at = -20, unit = "hour" } }"#,
            "06:00",
        ),
        (r#"{ from = { at = 0, unit = "day", time = "08:00" }, to = -1, unit = "hour" }"#, "06:00"),
        (
            r#"{ from = { at = -3, unit = "hour" }, to = { at = 0, unit = "day", time = "07:00" } }"#,
            "22:00",
        ),
    ] {
        let told = of(span);
        let expected = format!("for an appointment at {hour}, the span ends before it starts");
        assert!(told.contains(&expected), "{span}: {told}");
    }
    let early =
        r#"{ from = { at = -1, unit = "day", time = "14:00" }, to = { at = -2, unit = "hour" } }"#;
    assert_eq!(of(early), "");
}

/// A hundred years are enough for every calendar.
#[test]
fn distances_beyond_a_century() {
    for (unit, most) in [("year", 100), ("month", 1_200), ("week", 5_200), ("day", 10_000)] {
        is_told(&format!("{{ at = {most}, unit = \"{unit}\" }}"), "");
        for count in [most + 1, -most - 1, 10 * most] {
            is_told(
                &format!("{{ at = {count}, unit = \"{unit}\" }}"),
                &format!(
                    "the number {count} is out of range; write a whole number from -{most} to {most}"
                ),
            );
        }
    }
}

#[test]
fn numbers_units_and_hours_that_do_not_fit() {
    is_told(
        r#"{ at = 10001, unit = "day" }"#,
        "the number 10001 is out of range; write a whole number from -10000 to 10000",
    );
    is_told("{ to = 2 }", "`unit` is missing in span; write unit = … between the braces");
    is_told(
        r#"{ at = 2, unit = "hour", time = "18:00" }"#,
        "a time counted in the unit hour has no time of day; count it in days, or remove `time`",
    );
    is_told(
        r#"{ at = 1, unit = "month", time = "18:00" }"#,
        "a time counted in the unit month has no time of day; count it in days, or remove `time`",
    );
    for time in ["25:00", "6:00", "18.00", "18:60", "evening", "24:00"] {
        is_told(
            &format!("{{ at = 1, unit = \"day\", time = \"{time}\" }}"),
            &format!(
                "`{time}` is not a time of day; write hours and minutes as \"18:00\", up to \"23:59\""
            ),
        );
    }
    is_told(
        r#"{ from = 1, to = 3, unit = "day", time = "18:00" }"#,
        "a time of day belongs to one time; write it with its end: to = { at = -1, unit = \"day\", time = \"18:00\" }",
    );
    is_told(
        r#"{ from = { at = 1, unit = "day" }, to = { at = 2, unit = "day" }, unit = "day" }"#,
        "both ends have units of their own; remove this `unit`",
    );
}

#[test]
fn a_day_that_is_not_named() {
    is_told(
        r#"{ at = 2, unit = "day", anchor = "second" }"#,
        "there is no day `second` in [[anchors]]; remove `anchor`, or add the day under [[anchors]]",
    );
}

#[test]
fn an_entry_of_the_timeline_before_the_appointment() {
    let expected = "the entry ends before the appointment; write the number without a minus, or \
        write it under [[preparation]]";
    for span in [
        r#"{ at = -5, unit = "day" }"#,
        r#"{ from = -3, to = -1, unit = "day" }"#,
        r#"{ to = -2, unit = "hour" }"#,
    ] {
        is_told(span, expected);
    }
}

const DAYS: &str = r#"{ to = 5, unit = "day" }"#;
const OPEN: &str = r#"{ from = 1, unit = "day" }"#;
const HOURS: &str = r#"{ to = 2, unit = "hour" }"#;

const EVENING: &str = r#"{ from = { at = 1, unit = "day", time = "18:00" }, to = { at = 1, unit = "day", time = "20:00" } }"#;
const NIGHT: &str = r#"{ from = { at = 1, unit = "day", time = "20:00" }, to = { at = 2, unit = "day", time = "08:00" } }"#;

/// Spans with schedules that do not fit, and what is told of them.
const FAULTY: [(&str, &str, &str); 16] = [
    (
        EVENING,
        r#"{ at = ["08:00"] }"#,
        "the span of the schedule has no 08:00; write times of day within the span, or a longer span",
    ),
    (
        EVENING,
        r#"{ at = ["18:00", "20:01"] }"#,
        "the span of the schedule has no 20:01; write times of day within the span, or a longer span",
    ),
    (
        NIGHT,
        r#"{ at = ["06:00", "12:00", "22:00"] }"#,
        "the span of the schedule has no 12:00; write times of day within the span, or a longer span",
    ),
    (
        OPEN,
        r#"{ every = 100, unit = "year", times = 1000 }"#,
        "the schedule lasts more than 100 years; write fewer `times`, or a shorter step",
    ),
    (
        OPEN,
        r#"{ every = 12, unit = "hour" }"#,
        "the schedule has no end; write how many `times`, or a span that ends",
    ),
    (OPEN, "{ a-day = 2 }", "the schedule has no end; write the end of the span as `to`"),
    (
        HOURS,
        "{ a-day = 2 }",
        "the schedule is for every day, but its span is in hours; write every = …, or a span in days",
    ),
    (
        HOURS,
        r#"{ every = 3, unit = "hour" }"#,
        "the step of the schedule is longer than its span; write a shorter step",
    ),
    (
        HOURS,
        r#"{ every = 20, unit = "minute", times = 8 }"#,
        "the schedule ends after its span; write fewer `times`, or a longer span",
    ),
    (
        r#"{ to = 1, unit = "year" }"#,
        r#"{ every = 5, unit = "minute" }"#,
        "the schedule is too fine for its span; write a longer step, or a shorter span",
    ),
    (DAYS, "{ every = 2 }", "`unit` is missing in repeat; write unit = … between the braces"),
    (DAYS, "{ a-day = 30 }", "30 times is out of range; write a whole number from 1 to 24"),
    (
        DAYS,
        r#"{ every = 1, unit = "day", times = 1 }"#,
        "1 times is out of range; write a whole number from 2 to 1000",
    ),
    (
        DAYS,
        r#"{ at = ["20:00", "08:00"] }"#,
        "the times of day are not in order; write each once, the earliest first: at = [\"08:00\", \"20:00\"]",
    ),
    (
        DAYS,
        "{ at = [] }",
        "the times of day are not in order; write each once, the earliest first: at = [\"08:00\", \"20:00\"]",
    ),
    (
        DAYS,
        r#"{ a-day = 2, every = 3, unit = "hour" }"#,
        "a schedule has a step, times of day, or a number a day; write { every, unit, times }, { every, unit }, { at = [\"08:00\"] } or { a-day }",
    ),
];

#[test]
fn schedules_without_an_end_or_beyond_their_span() {
    let with = |span: &str, repeat: &str| {
        let from = r#"span = { to = 2, unit = "hour" }"#;
        let told = seeds(from, &format!("span = {span}\nrepeat = {repeat}"));
        told.replace("seeds/treatments/rest.toml:39  ", "")
    };
    for (span, repeat) in [
        (DAYS, "{ a-day = 2 }"),
        (DAYS, r#"{ at = ["08:00", "20:00"] }"#),
        (DAYS, r#"{ every = 12, unit = "hour" }"#),
        (OPEN, r#"{ every = 1, unit = "day", times = 3 }"#),
        (HOURS, r#"{ every = 15, unit = "minute", times = 8 }"#),
        (EVENING, r#"{ at = ["18:00", "20:00"] }"#),
        (NIGHT, r#"{ at = ["06:00", "22:00"] }"#),
        (OPEN, r#"{ every = 1, unit = "year", times = 100 }"#),
    ] {
        assert_eq!(with(span, repeat), "", "{span} {repeat}");
    }
    for (span, repeat, expected) in FAULTY {
        assert_eq!(with(span, repeat), expected, "{span} {repeat}");
    }
}

/// The seed with a preparation, at line 35 and below.
fn preparation(lines: &str) -> String {
    let before = "[[timeline]]\nid = \"pain\"";
    let added =
        format!("[[preparation]]\nid = \"diet\"\n{lines}\nstanding = \"silent\"\n\n{before}");
    seeds(before, &added)
}

#[test]
fn a_preparation_after_its_day() {
    let at = |line: u32, told: &str| format!("seeds/treatments/rest.toml:{line}  {told}");
    let of = |span: &str| preparation(&format!("kind = \"do\"\nspan = {span}"));
    for span in [
        r#"{ at = -5, unit = "day" }"#,
        r#"{ at = 0, unit = "day", time = "07:00" }"#,
        r#"{ from = -2, to = 0, unit = "hour" }"#,
        r#"{ to = -2, unit = "hour" }"#,
    ] {
        assert_eq!(of(span), "", "{span}");
    }
    let after = "the preparation ends after the appointment; write a number before it with a minus, \
        as -3, or write it under [[timeline]]";
    assert_eq!(of(r#"{ from = -1, to = 1, unit = "day" }"#), at(38, after));
    assert_eq!(of(r#"{ to = 2, unit = "hour" }"#), at(38, after));
    assert_eq!(
        of(r#"{ from = -2, unit = "day" }"#),
        at(38, "the preparation has no end; write `to`; 0 is the appointment")
    );
    let every = "\nrepeat = { every = 15, unit = \"minute\", times = 8 }";
    assert_eq!(of(&format!("{{ at = -2, unit = \"hour\" }}{every}")), "");
    assert_eq!(
        of(&format!("{{ at = -1, unit = \"hour\" }}{every}")),
        at(
            38,
            "the schedule of the preparation ends after the appointment; write fewer `times`, or an earlier span"
        )
    );
    assert_eq!(
        preparation("kind = \"emergency\"\nspan = { at = -1, unit = \"day\" }"),
        at(
            37,
            "a preparation cannot be an emergency; write do, do-not, tell or normal; a sign of danger belongs under [[emergency]]"
        )
    );
    assert_eq!(
        preparation("kind = \"do\""),
        at(36, "`diet` has no time; write its span; or, if no document gives it, when = true")
    );
    assert_eq!(
        preparation("kind = \"do\"\nrepeat = { a-day = 2 }"),
        format!(
            "{}\n{}",
            at(36, "`diet` has no time; write its span; or, if no document gives it, when = true"),
            at(38, "the schedule has no span; write the span in which it is done")
        )
    );
}

#[test]
fn named_days_out_of_order_or_before_the_appointment() {
    let of = |anchors: &str| {
        seeds("[[timeline]]\nid = \"pain\"", &format!("{anchors}\n[[timeline]]\nid = \"pain\""))
    };
    let day = |id: &str, after: &str| format!("[[anchors]]\nid = \"{id}\"\nafter = {after}\n");
    let second = day("second", r#"{ from = 3, to = 4, unit = "week" }"#);
    assert_eq!(of(&second), "");
    assert_eq!(of("[[anchors]]\nid = \"second\"\n"), "");
    assert_eq!(
        of(&format!("{second}{}", day("third", r#"{ at = 1, unit = "week" }"#))),
        "seeds/treatments/rest.toml:40  `third` is planned before the day above it; write [[anchors]] in the order of their days"
    );
    for after in [
        r#"{ at = -1, unit = "week" }"#,
        r#"{ from = 3, unit = "week" }"#,
        r#"{ at = 2, unit = "hour" }"#,
    ] {
        assert_eq!(
            of(&day("second", after)),
            "seeds/treatments/rest.toml:37  the day is not so many days, weeks or months later; write { at = 21, unit = \"day\" } or { from = 3, to = 4, unit = \"week\" }",
            "{after}"
        );
    }
}
