//! Fuzzes packs with an arbitrary index, with an arbitrary inner zip, or with damaged bytes: each is
//! refused, or shows what was packed.
//!
//! The first byte says which: the rest is the index or an inner zip; or each three bytes more change
//! one byte of the pack.
#![no_main]

use sabar::shell::availability::letters_of_pack;
use std::cell::OnceCell;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::store::{Pack, PackIndex, pack};
use sabar_fuzz::few_files;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

thread_local! {
    static FOLDER: TempDir = tempfile::tempdir_in("/dev/shm").expect("there is memory for files");
    static WHOLE: OnceCell<Vec<u8>> = const { OnceCell::new() };
}

fuzz_target!(|data: &[u8]| {
    let Some((kind, rest)) = data.split_first() else { return };
    let mut bytes = WHOLE.with(|whole| whole.get_or_init(packed).clone());
    match kind % 3 {
        0 => bytes = with(&bytes, "sabar-pack.json", rest),
        1 => bytes = with(&bytes, "treatments/microbotox.zip", rest),
        _ => {
            for change in rest.chunks_exact(3) {
                let at = usize::from(u16::from_le_bytes([change[0], change[1]]));
                // The ends hold what is read first.
                let at = if at % 2 == 0 { at } else { bytes.len().saturating_sub(at) };
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= change[2];
                }
            }
        }
    }
    let path: PathBuf = FOLDER.with(|folder| folder.path().join("clinic.sabar"));
    fs::write(&path, &bytes).expect("there is memory for files");
    let Ok(pack) = Pack::open(&path) else { return };
    let _unpacked = pack.unpack();
    let library = Library::new(pack, Numerals::Locale);
    for treatment in 0..library.treatments().min(4) {
        for language in 0..library.languages().len().min(4) {
            let tag = library.languages()[language].tag.clone();
            let id = library.treatment_id(treatment).unwrap_or_default().to_owned();
            let _names = library.localizer(language).names_of(&id);
            let _is_whole = library.is_whole(treatment, &tag);
            let _state = library.review(treatment, &tag, None);
        }
    }
});

fn packed() -> Vec<u8> {
    let files = Arc::new(few_files());
    let mut bytes = Cursor::new(Vec::new());
    pack::write(&files, &PackIndex::of(&files, letters_of_pack), &mut bytes)
        .expect("memory can be written to");
    bytes.into_inner()
}

/// Writes a pack again with other bytes in one of its entries.
fn with(pack: &[u8], changed: &str, bytes: &[u8]) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(pack)).expect("the pack is whole");
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..old.len() {
        let entry = old.by_index_raw(index).expect("the pack is whole");
        if entry.name_raw() == changed.as_bytes() {
            new.start_file(changed, SimpleFileOptions::default()).expect("the name is new");
            new.write_all(bytes).expect("memory can be written to");
        } else {
            new.raw_copy_file(entry).expect("memory can be written to");
        }
    }
    new.finish().expect("memory can be written to").into_inner()
}
