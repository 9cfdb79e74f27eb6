//! Figures in the text format of Prometheus, for the textfile collector of its node exporter.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Counts, Overview, Row};

/// Returns the figures. Of counts only the last week that is over, without what is hidden: a figure
/// that is read every minute would tell the time of each visit.
#[must_use]
pub fn prometheus(overview: &Overview, counts: &Counts) -> String {
    let mut out = String::new();
    let mut family = |name: &str, about: &str, lines: Vec<(String, String)>| {
        // Writing into a string cannot fail.
        let _ = writeln!(out, "# HELP sabar_fleet_{name} {about}\n# TYPE sabar_fleet_{name} gauge");
        for (labels, value) in lines {
            let _ = writeln!(out, "sabar_fleet_{name}{{{labels}}} {value}");
        }
    };
    let rows = &overview.rows;
    let labels = |row: &Row| {
        let Row { kiosk, clinic, group, .. } = row;
        format!("kiosk=\"{kiosk}\",clinic=\"{clinic}\",group=\"{group}\"")
    };
    let wanted = overview.wanted.iter();
    let wanted = wanted.map(|(key, serial)| (format!("key=\"{key}\""), serial.to_string()));
    family("wanted", "The serial that is wanted.", wanted.collect());
    let each = |value: &dyn Fn(&Row) -> Option<String>| {
        rows.iter().filter_map(|row| Some((labels(row), value(row)?))).collect::<Vec<_>>()
    };
    let heard = each(&|row| row.heard.map(|it| it.to_string()));
    family("heard_seconds", "When a kiosk was heard last, since 1970.", heard);
    let shown = each(&|row| row.shown().map(|it| it.to_string()));
    family("shown", "The serial that a kiosk shows.", shown);
    let restarts = each(&|row| row.status.as_ref().map(|it| it.restarts.to_string()));
    family("restarts", "How often a kiosk was restarted.", restarts);
    let alerts = rows.iter().flat_map(|row| {
        let kinds: BTreeMap<_, _> = row.alerts.iter().map(|it| (it.kind(), ())).collect();
        let lines = kinds
            .into_keys()
            .map(|kind| (format!("{},alert=\"{kind}\"", labels(row)), "1".to_owned()));
        lines.collect::<Vec<_>>()
    });
    family("alert", "1 for each thing that somebody should look at.", alerts.collect());
    if let Some(week) = counts.weeks.last() {
        let mut lines = Vec::new();
        let kinds = [
            ("clinic", &week.clinics),
            ("treatment", &week.treatments),
            ("language", &week.languages),
        ];
        for (kind, cells) in kinds {
            let shown = cells.iter().filter_map(|(name, number)| Some((name, (*number)?)));
            lines.extend(shown.map(|(name, number)| {
                (format!("by=\"{kind}\",name=\"{name}\""), number.to_string())
            }));
        }
        let all = week.visits.map(|it| ("by=\"all\",name=\"\"".to_owned(), it.to_string()));
        lines.extend(all);
        family("week_visits", "Visits of the last week that is over.", lines);
    }
    out
}
