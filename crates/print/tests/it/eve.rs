//! A printer of IPP Everywhere, by others, behind CUPS.
//!
//! On Debian the packages are `cups-ipp-utils`, `avahi-daemon`, `dbus` and `iproute2`. It has a
//! network of its own, which only root can give it.

use std::fs;
use std::path::Path;
use std::process::Command;

use sabar_print::State;

use crate::cupsd::{Cupsd, NO_PAPER};
use crate::not_tested::not_tested;
use crate::person::{desk, reports, sheet, wait_for};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/eve.sh");

fn start() -> Option<Cupsd> {
    let programs = [
        "/usr/sbin/cupsd",
        "/usr/sbin/ippeveprinter",
        "/usr/bin/ipptool",
        "/usr/sbin/avahi-daemon",
        "/usr/bin/dbus-daemon",
        "/sbin/ip",
    ];
    if let Some(program) = programs.into_iter().find(|it| !Path::new(it).exists()) {
        not_tested(program);
        return None;
    }
    if !rustix::process::geteuid().is_root() {
        not_tested("a network for root");
        return None;
    }
    let mut cupsd = Cupsd::set_up("ipp://localhost:8631/ipp/print");
    let mut unshare = Command::new("unshare");
    unshare.args(["--net", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child"]);
    unshare.args(["sh", SCRIPT]).arg(cupsd.folder.path()).arg("/usr/sbin/cupsd");
    cupsd.run(unshare);
    Some(cupsd)
}

#[test]
fn a_printer_of_others_gets_every_byte_and_tells_of_its_paper() {
    let Some(cupsd) = start() else { return };
    cupsd.set(NO_PAPER, true);
    let document = [&b"%PDF-1.7\n"[..], &[0xd8; 300_000]].concat();
    let desk = desk(&cupsd.socket());
    desk.print(sheet(&document));
    let report = wait_for(&desk, State::NoPaper);
    println!("{}", report.detail);
    let jobs = fs::read_to_string(cupsd.path("eve-jobs")).unwrap();
    for constant in
        ["job-name (nameWithoutLanguage) = sheet", "user-name (nameWithoutLanguage) = sabar"]
    {
        assert!(jobs.contains(constant), "{jobs}");
    }
    cupsd.set(NO_PAPER, false);
    assert_eq!(reports(&desk).pop().unwrap().state, State::Done);
    assert!(fs::read(cupsd.path("eve/1-sheet.pdf")).unwrap() == document, "the bytes differ");
}
