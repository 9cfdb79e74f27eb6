//! Reports for people and for other programs.

use std::collections::BTreeMap;
use std::fs;

use sabar_fleet::folder::{Enrolled, Roster};
use sabar_fleet::ledger::Totals;
use sabar_fleet::names::Name;
use sabar_fleet::report::{self, Counts, Gathered, Overview, Weeks};
use sabar_fleet::status::{Condition, Status};
use sabar_release::{Keys, Names, Release};

use crate::world::{NOW, signed_with, signer};

fn name(text: &str) -> Name {
    text.parse().unwrap()
}

/// The names that a release carries; Persian has none, and no name is believed to be no markup.
fn names() -> Names {
    let pairs = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(id, name)| ((*id).to_owned(), (*name).to_owned())).collect()
    };
    let languages = pairs(&[("ar", "العربية"), ("id", "Bahasa Indonesia"), ("it", "Italiano")]);
    let treatments = pairs(&[("microbotox", "Microbotox <i>"), ("classic", "Botulino classico")]);
    Names { languages, treatments }
}

/// A group of clinics with one of everything that can be wrong.
pub fn example() -> (Overview, Counts) {
    let mut roster = Roster::default();
    let mut gathered = Gathered::default();
    let clinics = ["rome", "milan", "jakarta", "jeddah"];
    for index in 0..12 {
        let kiosk = name(&format!("{}-{}", clinics[index % 4], index / 4 + 1));
        let group = name(if index == 0 { "canary" } else { "stable" });
        let clinic = name(clinics[index % 4]);
        let enrolled = Enrolled {
            group: group.clone(),
            clinic,
            key: String::new(),
            at: NOW,
            is_revoked: false,
        };
        roster.kiosks.insert(kiosk.clone(), enrolled);
        let status = Status {
            kiosk: kiosk.clone(),
            group,
            epoch: "e".to_owned(),
            writer: "w".to_owned(),
            version: "0.1.0".to_owned(),
            shown: Some(if index == 5 { 11 } else { 12 }),
            ready: None,
            refused: None,
            problem: (index == 5)
                .then(|| "release 12: keeps the previous content: 2 errors in it".to_owned()),
            says: Some("has loaded new content: release 12 <b>\u{202e}".to_owned()),
            restarts: if index == 6 { 9 } else { 0 },
            is_doubled: index == 7,
            condition: None,
        };
        let heard = if index == 8 { NOW - 200_000 } else { NOW - 90 };
        if index != 9 {
            gathered.statuses.insert(kiosk, (heard, status));
        }
    }
    let home = tempfile::tempdir().unwrap();
    let signer = signer(&home.path().join("keys"));
    let keys = Keys::read(&fs::read(home.path().join("keys")).unwrap()).unwrap();
    for group in ["canary", "stable"] {
        let signed = signed_with(&signer, 12, group, b"pack", names());
        let release = Release::verify(signed.as_bytes(), &keys).unwrap();
        gathered.wanted.insert(format!("group.{group}"), release);
    }
    let mut weeks = Weeks::until(NOW);
    for week in 0..12_u64 {
        let totals = Totals {
            visits: 40 + week * week % 37 + week,
            treatments: BTreeMap::from([("microbotox".into(), 30 + week), ("classic".into(), 12)]),
            languages: BTreeMap::from([
                ("ar".into(), 21 + week),
                ("id".into(), 2),
                ("it".into(), 20),
                ("fa".into(), 7),
            ]),
        };
        let day = jiff::Timestamp::from_second(NOW - 604_800 * (12 - i64::try_from(week).unwrap()));
        let day = day.unwrap().to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
        for clinic in &clinics[..3] {
            weeks.add(&day, &name(clinic), &totals);
        }
    }
    (report::overview(&roster, &gathered, &[], NOW), Counts { weeks: weeks.shown() })
}

#[test]
fn the_page_loads_nothing_and_believes_no_kiosk() {
    let (overview, counts) = example();
    let page = report::page(&name("group"), &overview, &counts);
    for forbidden in
        ["<script", "http:", "https:", "url(", "src=", "<link", "@import", "12 <b>", "\u{202e}"]
    {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert!(page.contains("default-src 'none'"));
    for wanted in [
        "<b>✓ 7</b> well",
        "silent for 55 hours",
        "two kiosks",
        "<svg",
        "never connected",
        ">العربية (ar)<",
        ">Botulino classico (classic)<",
        ">Microbotox &lt;i&gt; (microbotox)<",
        ">fa<",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    // For those who look at it: target/fleet-page.html.
    let target = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned();
    fs::write(target.join("fleet-page.html"), page).unwrap();
}

#[test]
fn the_table_has_first_what_somebody_should_look_at() {
    let (overview, counts) = example();
    let table = report::status_table(&overview);
    let first: Vec<_> = table.lines().skip(1).take(5).collect();
    assert!(first.iter().all(|line| line.split("  ").last().is_some_and(|it| it.len() > 8)));
    assert!(table.ends_with("12 kiosks, 5 to look at\n"), "{table}");
    // Six Indonesian visits in three clinics are shown, two of one clinic would not be.
    let counts = report::counts_table(&counts);
    assert!(counts.contains("ar 96, fa 21, id 6, it 60"), "{counts}");
}

#[test]
fn prometheus_has_a_figure_for_each_alert() {
    let (overview, counts) = example();
    let text = report::prometheus(&overview, &counts);
    for line in [
        "sabar_fleet_wanted{key=\"group.stable\"} 12",
        "sabar_fleet_shown{kiosk=\"milan-2\",clinic=\"milan\",group=\"stable\"} 11",
        "sabar_fleet_week_visits{by=\"language\",name=\"ar\"} 96",
    ] {
        assert!(text.lines().any(|it| it == line), "{line}\n{text}");
    }
    for kind in ["never", "silent", "behind", "problem", "restarts", "doubled"] {
        assert!(text.contains(&format!("alert=\"{kind}\"}} 1")), "{kind}");
    }
}

/// The status of a kiosk that shows release 2, by the words of its service and of its agent.
fn status(says: &str, problem: Option<&str>) -> Status {
    Status {
        kiosk: name("a"),
        group: name("g"),
        epoch: "e".to_owned(),
        writer: "w".to_owned(),
        version: "0.1.0".to_owned(),
        shown: Some(2),
        ready: None,
        refused: None,
        problem: problem.map(str::to_owned),
        says: Some(says.to_owned()),
        restarts: 0,
        is_doubled: false,
        condition: None,
    }
}

#[test]
fn only_time_without_a_fault_counts_as_healthy() {
    let mut condition = Condition::default();
    let well = status("shows 7 treatments", None);
    let hour = 3600;
    condition.note(&well, 0, None);
    condition.note(&well, hour, Some(NOW));
    // Begun before the clock of the servers was known.
    assert_eq!((condition.seconds, condition.since), (hour, Some(NOW - 3600)));
    // Each evening the machine is turned off, and each morning the kiosk starts.
    for state in ["deactivating", "activating", "not known"] {
        condition.note(&status(&format!("the service is {state}"), None), hour, Some(NOW));
        assert_eq!((condition.seconds, condition.is_well), (hour, true), "{state}");
    }
    condition.note(&well, hour, Some(NOW));
    assert_eq!(condition.seconds, 2 * hour);
    let faults = [
        status("the service is failed", None),
        status("the service is inactive", None),
        status("keeps the previous content: 2 errors in it", None),
        status("shows 7 treatments", Some("No space left on device")),
        Status { restarts: 5, ..well.clone() },
        Status { is_doubled: true, ..well.clone() },
    ];
    for fault in faults {
        condition.note(&fault, hour, Some(NOW));
        let told = (condition.is_well, condition.seconds, condition.since);
        assert_eq!(told, (false, 0, Some(NOW)), "{fault:?}");
        condition.note(&fault, hour, Some(NOW + 3600));
        assert_eq!((condition.seconds, condition.since), (hour, Some(NOW)), "{fault:?}");
        condition.note(&well, hour, Some(NOW + 7200));
        assert_eq!((condition.is_well, condition.seconds), (true, 0), "{fault:?}");
        condition.note(&well, hour, Some(NOW + 9000));
    }
    let other = Status { shown: Some(3), ..well };
    condition.note(&other, hour, Some(NOW));
    assert_eq!((condition.shown, condition.seconds), (Some(3), 0));
}
