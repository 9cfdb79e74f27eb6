//! Packs as zip files: what other tools find in them, and damaged or unusual ones.

use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;

use sabar_content::diagnostic::Diagnostics;
use sabar_content::store::{self, Pack};
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Keeper;

#[test]
fn a_pack_is_a_zip_whose_files_are_those_of_its_folder() {
    let keeper = Keeper::of(3, 3);
    let pack = fs::read(keeper.packs_well().pack()).unwrap();
    let mut zip = ZipArchive::new(Cursor::new(pack)).unwrap();
    let mut found = BTreeSet::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).unwrap();
        assert_eq!(entry.compression(), CompressionMethod::Stored);
        let name = entry.name().unwrap().into_owned();
        assert_eq!(index == 0, name == "sabar-pack.json");
        if name.starts_with("treatments/") {
            let mut inner = Vec::new();
            std::io::copy(&mut entry, &mut inner).unwrap();
            let inner = ZipArchive::new(Cursor::new(inner)).unwrap();
            found.extend(inner.file_names().map(|name| name.unwrap().into_owned()));
        } else if ["seeds/", "locales/", "spoken/"].iter().any(|root| name.starts_with(root)) {
            found.insert(name);
        }
    }
    let files = store::gather(Some(&keeper.content()), &mut Diagnostics::new());
    assert!(files.paths().eq(found.iter().map(String::as_str)));
}

#[test]
fn a_change_of_any_byte_shows_nothing_else_than_what_was_packed() {
    let keeper = Keeper::of(3, 3);
    let whole = fs::read(keeper.packs_well().pack()).unwrap();
    let files = store::gather(Some(&keeper.content()), &mut Diagnostics::new());
    let is_near = |at: &usize| {
        let window = whole.get(at.saturating_sub(40)..*at + 4).unwrap_or_default();
        window.windows(2).any(|two| two == b"PK")
    };
    // All headers of the zips, and some of the rest.
    let places = (0..whole.len()).filter(|at| is_near(at) && at % 7 == 0 || at % 1009 == 0);
    for at in places {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(keeper.pack(), bytes).unwrap();
        let Ok(pack) = Pack::open(&keeper.pack()) else { continue };
        let Ok(unpacked) = pack.unpack() else { continue };
        assert!(unpacked == files, "byte {at}");
    }
}

#[test]
fn what_a_zip_may_be_and_a_pack_may_not_is_refused() {
    let keeper = Keeper::of(3, 3);
    let whole = fs::read(keeper.packs_well().pack()).unwrap();
    let refused = |bytes: &[u8], why: &str| {
        fs::write(keeper.pack(), bytes).unwrap();
        let problems = keeper.opens().unwrap_err().to_string();
        assert!(problems.contains(why), "{why}: {problems}");
    };
    refused(&[b"anything", whole.as_slice()].concat(), "is not a pack of content");
    // Compressed: the method in both headers of the first entry.
    let mut compressed = whole.clone();
    let central = ZipArchive::new(Cursor::new(&whole)).unwrap().central_directory_start();
    compressed[8] = 8;
    compressed[usize::try_from(central).unwrap() + 10] = 8;
    refused(&compressed, "is damaged: its index cannot be read");
    // Many entries with the same bytes: a small file would become large.
    let mut zip = ZipWriter::new_append(Cursor::new(whole.clone())).unwrap();
    for number in 0..whole.len() / 100 {
        zip.shallow_copy_file("sabar-pack.json", &format!("treatments/{number}.zip")).unwrap();
    }
    refused(zip.finish().unwrap().get_ref(), "is damaged: its end is missing or wrong");
}
