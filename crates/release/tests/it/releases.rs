//! A release is accepted as it was signed, and in no other form.

use proptest::prelude::*;
use sabar_release::{
    MOST_BYTES, Mark, Order, OrderError, PackError, PackId, Release, ReleaseError, SETTINGS,
    SignedError, sign::SignError,
};

use crate::{PACK, Pair, draft};

#[test]
fn what_was_signed_is_what_is_read() {
    let pair = Pair::new();
    let mut draft = draft(7);
    draft.start = Some("2026-12-01T06:00:00Z".parse().unwrap());
    draft.settings = "emergency_number = \"112\"\nlanguages = [\"ar\", \"it\"]".parse().unwrap();
    draft.names.languages.insert("ar".to_owned(), "العربية".to_owned());
    draft.names.treatments.insert("microbotox".to_owned(), "Microbotox".to_owned());
    let release =
        Release::verify(pair.signer().release(&draft).unwrap().as_bytes(), &pair.alone()).unwrap();
    assert_eq!(release.serial, 7);
    assert_eq!(release.pack, draft.pack);
    assert_eq!(release.start, draft.start);
    assert_eq!((&release.settings, &release.names), (&draft.settings, &draft.names));
    assert_eq!(release.ring, "stable");
    release.pack.check(PACK).unwrap();
}

#[test]
fn a_changed_pack_is_another() {
    let id = PackId::of(PACK).unwrap();
    // `printf 'what patients read' | sha256sum`
    assert_eq!(id.hex(), "cc95477488ce1e7a2a5d5ef44f68bba211de729218bc28b9ed4b78d61c48b7a3");
    assert!(matches!(id.check(&b"what patients reaD"[..]), Err(PackError::Hash)));
    assert!(matches!(id.check(&b"what"[..]), Err(PackError::Size { expected: 18, found: 4 })));
    // Of an endless one, one byte more than expected is read.
    let endless = id.check(std::io::repeat(1)).unwrap_err().to_string();
    assert_eq!(endless, "the pack has more than 18 bytes, the release names one of 18");
}

#[test]
fn an_older_release_does_not_follow() {
    let pair = Pair::new();
    let release = |serial| {
        let bytes = pair.signer().release(&draft(serial)).unwrap();
        Release::verify(bytes.as_bytes(), &pair.alone()).unwrap()
    };
    let (six, seven) = (release(6), release(7));
    assert_eq!(six.after(None), Ok(Order::Newer));
    assert_eq!(seven.after(Some(&six.mark())), Ok(Order::Newer));
    assert_eq!(seven.after(Some(&release(7).mark())), Ok(Order::Same));
    assert_eq!(six.after(Some(&seven.mark())), Err(OrderError::Lower { serial: 6, highest: 7 }));
    // Going back: the old pack under a new serial.
    assert_eq!(release(8).pack, six.pack);
    assert_eq!(release(8).after(Some(&seven.mark())), Ok(Order::Newer));
}

#[test]
fn a_serial_is_used_once() {
    let pair = Pair::new();
    let one = pair.signer().release(&draft(7)).unwrap();
    let mut other = draft(7);
    other.ring = "canary".to_owned();
    let other = pair.signer().release(&other).unwrap();
    let mark = Release::verify(one.as_bytes(), &pair.alone()).unwrap().mark();
    let other = Release::verify(other.as_bytes(), &pair.alone()).unwrap();
    assert_eq!(other.after(Some(&mark)), Err(OrderError::Reused(7)));
}

#[test]
fn a_mark_is_remembered_as_a_line() {
    let pair = Pair::new();
    let bytes = pair.signer().release(&draft(7)).unwrap();
    let mark = Release::verify(bytes.as_bytes(), &pair.alone()).unwrap().mark();
    assert_eq!(format!("{mark}\n").parse(), Ok(mark));
    for line in ["", "7", "7 abc", "-1 00", &format!("x{mark}"), &format!("{mark}0")] {
        assert!(line.parse::<Mark>().is_err(), "{line}");
    }
}

#[test]
fn an_unsigned_release_is_refused() {
    let pair = Pair::new();
    let signed = pair.signer().release(&draft(7)).unwrap();
    let (statement, _) = signed.split_once("untrusted comment: ").unwrap();
    let refused = |bytes: &[u8]| Release::verify(bytes, &pair.alone()).unwrap_err();
    assert_eq!(refused(statement.as_bytes()), SignedError::Unsigned.into());
    assert_eq!(refused(b""), SignedError::Unsigned.into());
    assert_eq!(refused(&vec![b'#'; MOST_BYTES + 1]), SignedError::TooLarge.into());
    assert_eq!(refused(b"\x1b[2J"), SignedError::NotText.into());
}

#[test]
fn a_foreign_key_does_not_count() {
    let (ours, foreign) = (Pair::new(), Pair::new());
    let signed = foreign.signer().release(&draft(7)).unwrap();
    let refused = Release::verify(signed.as_bytes(), &ours.alone());
    assert_eq!(refused, Err(ReleaseError::NotBy("release".to_owned())));
    // Nor does it hurt beside ours.
    let both = ours.signer().sign(signed.as_bytes()).unwrap();
    assert_eq!(Release::verify(both.as_bytes(), &ours.alone()).unwrap().signers.len(), 1);
}

#[test]
fn an_older_program_says_what_it_needs() {
    let pair = Pair::new();
    let mut draft = draft(7);
    draft.sabar = "0.10.0".parse().unwrap();
    let bytes = pair.signer().release(&draft).unwrap();
    let release = Release::verify(bytes.as_bytes(), &pair.alone()).unwrap();
    assert!(release.fits("0.10.0".parse().unwrap()).is_ok());
    assert!(release.fits("1.0.0-rc.1".parse().unwrap()).is_ok());
    let refused = release.fits("0.9.9".parse().unwrap()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "it needs sabar 0.10.0; this is 0.9.9: install the newer one first"
    );
}

#[test]
fn a_release_cannot_change_the_machine() {
    let pair = Pair::new();
    for setting in
        ["pin_file", "log", "kiosk", "content", "cups_socket", "release_keys", "nonsense"]
    {
        assert!(!SETTINGS.contains(&setting));
        let mut draft = draft(7);
        draft.settings.insert(setting.to_owned(), "/tmp".into());
        let refused = pair.signer().release(&draft).unwrap_err();
        let expected = ReleaseError::Setting(setting.to_owned());
        assert!(matches!(refused, SignError::Draft(error) if error == expected));
        // Whoever signs with another tool gets no further.
        let text = pair.signer().release(&crate::draft(7)).unwrap();
        let (statement, _) = text.split_once("untrusted comment: ").unwrap();
        let statement = format!("{statement}[settings]\n{setting} = 1\n");
        let signed = pair.signer().sign(statement.as_bytes()).unwrap();
        let refused = Release::verify(signed.as_bytes(), &pair.alone());
        assert_eq!(refused, Err(ReleaseError::Setting(setting.to_owned())));
    }
}

#[test]
fn every_field_has_a_form() {
    let pair = Pair::new();
    let text = pair.signer().release(&draft(7)).unwrap();
    let (statement, _) = text.split_once("untrusted comment: ").unwrap();
    let changed = |from: &str, to: &str| {
        assert!(statement.contains(from), "{from} in {statement}");
        let signed = pair.signer().sign(statement.replace(from, to).as_bytes()).unwrap();
        Release::verify(signed.as_bytes(), &pair.alone()).unwrap_err().to_string()
    };
    for (from, to, field) in [
        ("release 1", "release 2", "format"),
        ("serial = 7", "serial = -7", "-7"),
        ("sha256 = \"", "sha256 = \"0", "sha256"),
        ("size = 18", "size = 0", "size"),
        ("size = 18", "size = 2000000000", "size"),
        ("0.1.0", "0.1", "sabar"),
        ("stable", "St able", "ring"),
        ("ring", "rings", "rings"),
        ("ring =", "start = 2026-12-01\nring =", "start"),
    ] {
        let error = changed(from, to);
        assert!(error.contains(field), "{to}: {error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn one_changed_byte_is_refused(at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let pair = Pair::new();
        let signed = pair.signer().release(&draft(7)).unwrap();
        let mut bytes = signed.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let whole = Release::verify(signed.as_bytes(), &pair.alone()).unwrap();
        match Release::verify(&bytes, &pair.alone()) {
            Err(_) => {}
            // Only the comment that nobody signs, or the end of a line, may differ.
            Ok(release) => prop_assert_eq!(release, whole),
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _refused = Release::verify(&bytes, &Pair::new().alone());
        let _refused = sabar_release::Keys::read(&bytes);
    }
}
