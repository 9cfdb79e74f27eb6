//! Integration tests, in one crate: it links once and shares its helpers.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what fails here fails the test")]

#[path = "../shared/asked.rs"]
mod asked_files;

#[path = "../shared/made_up.rs"]
mod made_up;

#[path = "../shared/steps.rs"]
mod steps;

#[path = "../shared/table.rs"]
mod table;

#[path = "../shared/machine.rs"]
mod machine;

#[path = "../shared/not_tested.rs"]
mod not_tested;

#[path = "../shared/readers.rs"]
mod sheet_readers;

#[path = "../shared/strace.rs"]
mod strace;

mod accessible;
mod aloud;
mod answers;
mod asked;
mod beside;
mod canary;
mod claims;
mod clinic;
mod clock;
mod codes;
mod columns;
mod conformance;
mod console;
mod content;
mod danger;
mod dates;
mod devices;
mod dialects;
mod documents;
mod doubts;
mod drops;
mod edges;
mod fields;
mod fits;
mod installed;
mod journeys;
mod keys;
mod kiosk;
mod locked;
mod look;
mod many;
mod messages;
mod mirror;
mod outside;
mod overlaps;
mod own_messages;
mod packs;
mod pads;
mod pin;
mod plain;
mod plan;
mod plurals;
mod preview;
mod printing;
mod program;
mod public;
mod readability;
mod readers;
mod releases;
mod reports;
mod reviews;
mod said;
mod settings;
mod signs;
mod sizes;
mod staff;
mod state;
mod storms;
mod switching;
mod take_home;
mod terminal;
mod texts;
mod ticks;
mod tidy;
mod times;
mod tools;
mod touch;
mod typed;
mod unattended;
mod units;
