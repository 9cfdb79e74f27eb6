//! Fuzzes packs with an arbitrary index or with damaged bytes: each is refused, or shows what was
//! packed.
//!
//! The first byte says which: even, the rest is the index; odd, each three bytes more change one
//! byte of the pack.
#![no_main]

use sabar::shell::availability::letters_of_pack;
use std::cell::OnceCell;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use sabar_content::l10n::Numerals;
use sabar_content::library::Library;
use sabar_content::store::{Pack, PackIndex, pack};
use sabar_fuzz::few_files;
use tempfile::TempDir;

thread_local! {
    static FOLDER: TempDir = tempfile::tempdir_in("/dev/shm").expect("there is memory for files");
    static WHOLE: OnceCell<Vec<u8>> = const { OnceCell::new() };
}

fuzz_target!(|data: &[u8]| {
    let Some((kind, rest)) = data.split_first() else { return };
    let mut bytes = WHOLE.with(|whole| whole.get_or_init(packed).clone());
    if kind % 2 == 0 {
        pack::replace_index(&mut bytes, rest).expect("memory can be written to");
    } else {
        for change in rest.chunks_exact(3) {
            let at = usize::from(u16::from_le_bytes([change[0], change[1]]));
            // The ends hold what is read first.
            let at = if at % 2 == 0 { at } else { bytes.len().saturating_sub(at) };
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= change[2];
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
            let _names = library.words(language).names_of(&id);
            let _is_whole = library.is_whole(treatment, &tag);
            let _state = library.review(treatment, &tag, None);
        }
    }
});

fn packed() -> Vec<u8> {
    let files = Arc::new(few_files());
    let mut bytes = Vec::new();
    pack::write(&files, &PackIndex::of(&files, letters_of_pack), &mut bytes)
        .expect("memory can be written to");
    bytes
}
