//! One static page for people: who is alive, what they show, what failed, and what was counted.
//!
//! It loads nothing and runs nothing; its policy forbids both. Its colors are the kiosk's.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::{Timestamp, tz::TimeZone};
use sabar_release::Names;

use super::chart;
use super::table::{ago, cell};
use super::{Cells, Counts, Overview, Row, Week};
use crate::names::Name;

const STYLE: &str = include_str!("page.css");

/// Returns the page.
#[must_use]
pub fn page(name: &Name, overview: &Overview, counts: &Counts) -> String {
    let now = Timestamp::from_second(overview.now).unwrap_or_default().to_zoned(TimeZone::UTC);
    let mut body = String::new();
    // Writing into a string cannot fail.
    let _ = write!(
        body,
        "<header><h1>{name}</h1><p>{} UTC</p></header><main>{}{}{}</main>",
        now.strftime("%-d %B %Y, %H:%M"),
        summary(overview),
        kiosks(overview),
        counted(counts, &overview.names),
    );
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\"><meta name=\"referrer\" content=\"no-referrer\">\
         <title>{name}: kiosks</title><style>\n{STYLE}</style></head>\n<body>{body}</body></html>\n"
    )
}

/// Tells in three tiles what matters, and below it each kiosk that somebody should look at.
fn summary(overview: &Overview) -> String {
    let (bad, good): (Vec<&Row>, Vec<&Row>) =
        overview.rows.iter().partition(|row| !row.alerts.is_empty());
    let mut wanted = String::new();
    for (key, serial) in &overview.wanted {
        if let Some(group) = key.strip_prefix("group.") {
            let rows = overview.rows.iter().filter(|row| row.group.as_str() == group);
            let (all, has) = rows.fold((0, 0), |(all, has), row| {
                (all + 1, has + u32::from(row.shown() == Some(*serial)))
            });
            let _ = write!(wanted, "<li><b>{group}</b>: release {serial} on {has} of {all}</li>");
        }
    }
    let mut text = format!(
        "<section aria-labelledby=\"now\"><h2 id=\"now\">Now</h2><ul class=\"tiles\">\
         <li class=\"good\"><b>✓ {}</b> well</li><li class=\"bad\"><b>! {}</b> to look at</li></ul>\
         <ul class=\"plain\">{wanted}</ul>",
        good.len(),
        bad.len(),
    );
    if !bad.is_empty() {
        text += "<h2 id=\"look\">To look at</h2><ul class=\"cards\" aria-labelledby=\"look\">";
        for row in bad {
            let (kiosk, clinic) = (&row.kiosk, &row.clinic);
            let _ = write!(text, "<li><h3>! {kiosk} <small>{clinic}</small></h3>");
            for alert in &row.alerts {
                let _ = write!(text, "<p>{}</p>", escaped(&alert.to_string()));
            }
            text += "</li>";
        }
        text += "</ul>";
    }
    text + "</section>"
}

/// Lists all kiosks by clinic.
fn kiosks(overview: &Overview) -> String {
    let mut clinics: BTreeMap<&Name, Vec<&Row>> = BTreeMap::new();
    for row in &overview.rows {
        clinics.entry(&row.clinic).or_default().push(row);
    }
    let mut text = "<section aria-labelledby=\"all\"><h2 id=\"all\">Kiosks</h2>".to_owned();
    for (clinic, rows) in clinics {
        let n_bad = rows.iter().filter(|row| !row.alerts.is_empty()).count();
        let is_open = if n_bad > 0 { " open" } else { "" };
        let _ = write!(
            text,
            "<details{is_open}><summary><b>{clinic}</b> {} kiosks, {n_bad} to look at</summary>\
             <table><tr><th>Kiosk</th><th>Group</th><th>Shows</th><th>Heard</th><th>Says</th></tr>",
            rows.len(),
        );
        for row in rows {
            let status = row.status.as_ref();
            let says = status.and_then(|it| it.says.as_deref()).unwrap_or("–");
            let shown = row.shown().map_or("–".to_owned(), |it| it.to_string());
            let heard = row.heard.map_or("never".to_owned(), |at| ago(overview.now - at));
            let mark = if row.alerts.is_empty() { "✓" } else { "!" };
            let _ = write!(
                text,
                "<tr><th>{mark} {}</th><td>{}</td><td>{shown}</td><td>{heard}</td><td>{}</td></tr>",
                row.kiosk,
                row.group,
                escaped(says),
            );
        }
        text += "</table></details>";
    }
    text + "</section>"
}

/// Draws visits by week, and the last week by language, treatment and clinic.
fn counted(counts: &Counts, names: &Names) -> String {
    let Some(last) = counts.weeks.last() else { return String::new() };
    let weeks: Vec<_> = counts.weeks.iter().map(|week| (short(week), week.visits)).collect();
    let mut text = format!(
        "<section aria-labelledby=\"counts\"><h2 id=\"counts\">Visits</h2>\
         <p class=\"quiet\">By weeks that are over, each named by its Monday. * is hidden: a number \
         under 5, or one that would give it away.</p><div class=\"scroll\" tabindex=\"0\" \
         role=\"group\" aria-label=\"Visits by week\">{}</div>",
        chart::columns("Visits by week", &weeks),
    );
    let no_names = BTreeMap::new();
    let parts: [(&str, &Cells, _); 3] = [
        ("Languages", &last.languages, &names.languages),
        ("Treatments", &last.treatments, &names.treatments),
        ("Clinics", &last.clinics, &no_names),
    ];
    for (name, cells, names) in parts {
        if !cells.is_empty() {
            let _ = write!(
                text,
                "<h3>{name}, week from {}: {} visits</h3>{}",
                last.monday,
                cell(last.visits),
                chart::bars(name, cells, names),
            );
        }
    }
    text + "</section>"
}

/// Returns month and day of a week's Monday.
fn short(week: &Week) -> String {
    week.monday.split_once('-').map_or_else(String::new, |(_, rest)| rest.to_owned())
}

/// Returns text that is no markup: a stolen kiosk chooses its own words.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            other => out.push(other),
        }
    }
    out
}
