//! A large library, and a pack of it: one file that is read lazily.

mod zips;

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::rc::Rc;
use std::sync::Arc;

use console_font::ConsoleFont;
use rustix::process::Signal;
use sabar::model::action::Action;
use sabar::settings::Settings;
use sabar::shell::availability::{self, letters_of_pack};
use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;
use sabar_content::l10n::{Numerals, message_id};
use sabar_content::library::Library;
use sabar_content::store::{self, Pack, PackIndex, pack};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::kiosk::Kiosk;
use super::made_up;
use super::program::{self, said_in, script};

/// A clinic's content and its packs.
struct Keeper {
    folder: TempDir,
}

impl Keeper {
    /// With a content folder of so many treatments and languages.
    fn of(treatments: usize, languages: usize) -> Self {
        let keeper = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir_all(keeper.content().join("seeds")).unwrap();
        made_up::write(&keeper.content(), treatments, languages);
        keeper
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn pack(&self) -> PathBuf {
        self.folder.path().join("clinic.sabar")
    }

    fn packs(&self) -> Output {
        let (content, pack) = (self.content(), self.pack());
        script(&["content", "pack", show(&pack), "--content", show(&content)])
    }

    #[track_caller]
    fn packs_well(&self) -> &Self {
        let output = self.packs();
        assert!(output.status.success(), "{}", told(&output));
        self
    }

    /// Changes the bytes of the pack.
    fn spoils(&self, change: impl FnOnce(&mut Vec<u8>)) {
        let mut bytes = fs::read(self.pack()).unwrap();
        change(&mut bytes);
        fs::write(self.pack(), bytes).unwrap();
    }

    /// Loads the pack as the kiosk does.
    fn opens(&self) -> Result<Library, Diagnostics> {
        sabar_authoring::open(Some(&self.pack()), Numerals::Locale)
    }
}

fn show(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn told(output: &Output) -> String {
    let both = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it).into_owned());
    both.concat()
}

/// Returns a kiosk in a language after the choice of a treatment.
fn visit(library: &Rc<Library>, tag: &str, treatment: &str) -> Kiosk {
    let mut kiosk = Kiosk::with(Rc::clone(library), tag).press("enter");
    kiosk.act(Action::Begin(library.find_treatment(treatment).unwrap()));
    kiosk
}

/// Returns the offset of a text in the pack.
fn place_of(bytes: &[u8], text: &str) -> usize {
    bytes.windows(text.len()).position(|window| window == text.as_bytes()).unwrap()
}

#[test]
fn the_generated_library_has_no_faults() {
    let keeper = Keeper::of(12, 20);
    let mut problems = Diagnostics::new();
    let files = store::gather(Some(&keeper.content()), &mut problems);
    problems.extend(sabar_authoring::check(&files));
    assert!(!problems.has_errors(), "{problems}");
}

#[test]
fn a_pack_equals_its_folder() {
    let keeper = Keeper::of(12, 5);
    keeper.packs_well();
    let id = made_up::id(7);
    for tag in ["ar", "it", "id", "lkt", "bm"] {
        let read =
            |place: &Path| told(&script(&["read", &id, "--lang", tag, "--content", show(place)]));
        let from_folder = read(&keeper.content());
        assert!(from_folder.len() > 1000, "{from_folder}");
        assert_eq!(read(&keeper.pack()), from_folder);
    }
    for command in ["claims", "check"] {
        let of = |place: &Path| {
            let output = script(&[command, "--content", show(place)]);
            assert!(output.status.success(), "{}", told(&output));
            String::from_utf8(output.stdout).unwrap().replace(show(place), "")
        };
        assert_eq!(of(&keeper.pack()), of(&keeper.content()));
    }
}

#[test]
fn the_same_treatments_are_found_in_a_pack() {
    let keeper = Keeper::of(30, 4);
    keeper.packs_well();
    let from_folder = sabar_authoring::open(Some(&keeper.content()), Numerals::Locale).unwrap();
    let from_pack = keeper.opens().unwrap();
    let on_list = |library: Library, tag: &str| {
        let kiosk = Kiosk::with(library.into(), tag).press("enter");
        let letters = if tag.starts_with("ar") { "/ ب ا" } else { "/ b a d e" };
        (kiosk.text(), kiosk.press(letters).text())
    };
    let (whole, found) = on_list(from_pack, "ar");
    assert!(whole.len() > found.len() / 2, "{found}");
    assert_eq!(on_list(from_folder, "ar"), (whole, found));
}

#[test]
fn a_pack_with_a_fault_is_not_written_and_the_old_one_stays() {
    let keeper = Keeper::of(4, 3);
    let before = fs::read(keeper.packs_well().pack()).unwrap();
    let words = keeper.content().join("locales/it/treatments/made-0003.ftl");
    fs::write(&words, "made-0003-title = Nome\n").unwrap();
    let output = keeper.packs();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        told(&output).contains("the message `made-0003-about` is missing"),
        "{}",
        told(&output)
    );
    assert_eq!(fs::read(keeper.pack()).unwrap(), before);
    let beside = fs::read_dir(keeper.folder.path()).unwrap().count();
    assert_eq!(beside, 2, "something was left beside the pack");
}

#[test]
fn without_a_folder_there_is_nothing_to_pack() {
    let keeper = Keeper::of(3, 3);
    let output = script(&["content", "pack", show(&keeper.pack())]);
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("name the folder to pack with --content"), "{}", told(&output));
}

#[test]
fn only_damaged_messages_are_hidden() {
    let keeper = Keeper::of(5, 3);
    keeper.packs_well().spoils(|bytes| {
        let at = place_of(bytes, "made-0004-summary-") + 40;
        bytes[at] ^= 0x20;
    });
    let library = Rc::new(keeper.opens().unwrap());
    let index = library.find_treatment("made-0004").unwrap();
    let whole: Vec<bool> =
        library.languages().iter().map(|language| library.is_whole(index, &language.tag)).collect();
    assert_eq!(whole.iter().filter(|it| !**it).count(), 1, "{whole:?}");
    let place = whole.iter().position(|it| !it).unwrap();
    let tag = library.languages()[place].tag.clone();
    let visit = |id: &str| visit(&library, &tag, id);
    let kiosk = visit("made-0004");
    assert!(kiosk.says(message_id::UNREADABLE_TITLE), "{}", kiosk.text());
    // Damaged text never reaches a patient.
    assert!(!kiosk.text().contains("made-0004"), "{}", kiosk.text());
    let other = visit("made-0003");
    assert!(!other.says(message_id::UNREADABLE_TITLE), "{}", other.text());
    let unpacked = Pack::open(&keeper.pack()).unwrap().unpack().unwrap_err().to_string();
    assert!(unpacked.contains("made-0004.ftl  is damaged"), "{unpacked}");
}

#[test]
fn text_read_before_a_disk_error_stays() {
    let keeper = Keeper::of(5, 3);
    let size = fs::read(keeper.packs_well().pack()).unwrap().len();
    let library = Rc::new(keeper.opens().unwrap());
    let visit = |id: &str| visit(&library, "it", id);
    let before = visit("made-0003").text();
    // In place: the file stays the one that is open.
    fs::write(keeper.pack(), vec![0; size]).unwrap();
    assert_eq!(visit("made-0003").text(), before);
    let other = visit("made-0004");
    assert!(other.says(message_id::UNREADABLE_TITLE), "{}", other.text());
    // Another language has its common messages and all emergency signs.
    let kiosk = other.press_language("ar").press("e");
    assert!(kiosk.says("safety-emergency-vision"), "{}", kiosk.text());
}

#[test]
fn a_pack_whose_common_messages_are_damaged_is_refused() {
    let keeper = Keeper::of(4, 3);
    keeper.packs_well().spoils(|bytes| {
        let at = place_of(bytes, "rest-begin = ") + 20;
        bytes[at] ^= 1;
    });
    let problems = keeper.opens().unwrap_err().to_string();
    assert!(problems.contains("clinic.sabar  is damaged: locales/"), "{problems}");
    assert!(problems.contains("write the pack again"), "{problems}");
}

#[test]
fn a_truncated_pack_is_refused() {
    let keeper = Keeper::of(4, 3);
    let whole = fs::read(keeper.packs_well().pack()).unwrap();
    for length in [0, 1, 13, 40, 300, whole.len() / 2, whole.len() - 1] {
        fs::write(keeper.pack(), &whole[..length]).unwrap();
        let problems = keeper.opens().unwrap_err().to_string();
        let is_told = ["is not a pack of content", "is damaged: its end is missing or wrong"];
        assert!(is_told.iter().any(|it| problems.contains(it)), "{length}: {problems}");
    }
}

#[test]
fn a_pack_by_another_version_is_checked_before_it_is_shown() {
    let keeper = Keeper::of(4, 3);
    let version = format!("sabar {} ", env!("CARGO_PKG_VERSION"));
    let other = version.replace(|c: char| c.is_ascii_digit(), "7");
    let renames = |bytes: &mut Vec<u8>| {
        let index = index_of(bytes).replace(&version, &other);
        *bytes = with_index(bytes, &index);
    };
    keeper.packs_well().spoils(renames);
    assert!(!Pack::open(&keeper.pack()).unwrap().is_current());
    assert_eq!(keeper.opens().unwrap().treatments(), 4);

    // A pack accepted by another version may lack messages of this one.
    let mut files = store::gather(Some(&keeper.content()), &mut Diagnostics::new());
    files.insert("locales/it/treatments/made-0003.ftl", "made-0003-title = Nome\n");
    let files = Arc::new(files);
    let known = PackIndex::of(&files, letters_of_pack);
    pack::write(&files, &known, fs::File::create(keeper.pack()).unwrap()).unwrap();
    keeper.spoils(renames);
    let problems = keeper.opens().unwrap_err().to_string();
    assert!(problems.contains("`made-0003-about` is missing"), "{problems}");
}

fn index_of(pack: &[u8]) -> String {
    let mut zip = ZipArchive::new(Cursor::new(pack)).unwrap();
    std::io::read_to_string(zip.by_name("sabar-pack.json").unwrap()).unwrap()
}

/// Writes a pack again with another index.
fn with_index(pack: &[u8], index: &str) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(pack)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    new.start_file("sabar-pack.json", SimpleFileOptions::default()).unwrap();
    new.write_all(index.as_bytes()).unwrap();
    for other in 1..old.len() {
        new.raw_copy_file(old.by_index_raw(other).unwrap()).unwrap();
    }
    new.finish().unwrap().into_inner()
}

#[test]
fn a_false_index_is_refused() {
    let keeper = Keeper::of(3, 3);
    let whole = fs::read(keeper.packs_well().pack()).unwrap();
    let index = index_of(&whole);
    let lies = [
        String::new(),
        "{}".to_owned(),
        "[".repeat(100_000),
        index.replace("seeds/safety.toml", "seeds/safety.tom"),
        index.replace("seeds/safety.toml", "treatments/made-0001.zip"),
        index.replace("seeds/safety.toml", "seeds/treatments/made-0001.toml"),
        index.replace("\"n_files\":", "\"n_files\":9999999"),
        index.replace("\"n_files\":", "\"n_files\":-"),
        index.replace("sabar pack 1", "sabar pack 0"),
    ];
    for lie in lies {
        fs::write(keeper.pack(), with_index(&whole, &lie)).unwrap();
        let problems = keeper.opens().unwrap_err().to_string();
        assert!(problems.contains("is damaged"), "{lie}: {problems}");
    }
}

#[test]
fn reviews_hold_in_a_pack_as_in_its_folder() {
    let keeper = Keeper::of(4, 3);
    let content = keeper.content();
    let signed = script(&[
        "review",
        "made-0003",
        "--by",
        "Dott. Prova",
        "--role",
        "medico",
        "--lang",
        "it",
        "--content",
        show(&content),
    ]);
    assert!(signed.status.success(), "{}", told(&signed));
    keeper.packs_well();
    assert!(content.join("seeds/reviews/made-0003.it.txt").is_file());
    let pack = fs::read(keeper.pack()).unwrap();
    let name = b"seeds/reviews/";
    assert!(
        !pack.windows(name.len()).any(|part| part == name),
        "texts that were kept are left out"
    );
    let (packed, folder) =
        (keeper.opens().unwrap(), sabar_authoring::open(Some(&content), Numerals::Locale).unwrap());
    for treatment in 0..packed.treatments() {
        for tag in ["ar", "it", "id"] {
            let state = |library: &Library| library.review(treatment, tag, None).id().to_owned();
            assert_eq!(state(&packed), state(&folder));
            let is_signed = packed.treatment_id(treatment) == Some("made-0003") && tag == "it";
            assert_eq!(state(&packed) == "current", is_signed);
        }
    }
}

#[test]
fn a_kiosk_keeps_the_pack_it_has_begun_with_until_it_reads_another() {
    let keeper = Keeper::of(12, 4);
    keeper.packs_well();
    let pack = keeper.pack();
    let mut person = program::patient(&["--lang", "it", "--content", show(&pack)]);
    person.sees(&said_in("it", message_id::REST_BEGIN));
    fs::remove_file(&pack).unwrap();
    // Messages that it has not read yet are still there.
    person.types(b"\x1bOR").sees(&said_in("id", message_id::CHOOSE_TITLE));
    // An invalid pack is not loaded.
    let begin = said_in("it", message_id::REST_BEGIN);
    fs::write(&pack, b"no pack").unwrap();
    person.types(b"\x7f").sends(Signal::USR1).sees(&begin);
    person.types(b"\x1bOS").sees(&said_in("it", message_id::CHOOSE_TITLE));
    let ui = fs::read_to_string("locales/it/ui.ftl").unwrap();
    let ui = ui.replacen(&begin, "Si comincia da qui.", 1);
    fs::create_dir_all(keeper.content().join("locales/it")).unwrap();
    fs::write(keeper.content().join("locales/it/ui.ftl"), ui).unwrap();
    keeper.packs_well();
    person.types(b"\x7f").sends(Signal::USR1).sees("Si comincia da qui.");
}

#[test]
fn packs_are_readable_by_everybody() {
    use std::os::unix::fs::PermissionsExt as _;
    let keeper = Keeper::of(3, 3);
    let mode = fs::metadata(keeper.packs_well().pack()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o644);
}

#[test]
fn a_pack_knows_which_letters_a_console_needs() {
    let keeper = Keeper::of(5, 3);
    keeper.packs_well();
    let packed = keeper.opens().unwrap();
    let folder = sabar_authoring::open(Some(&keeper.content()), Numerals::Locale).unwrap();
    let settings = Settings::as_shipped();
    let arabic = folder.find_language("ar").unwrap();
    assert_eq!(packed.letters("ar"), Some(availability::letters(&folder, &settings, arabic)));
    // Latin letters are in every font.
    assert_eq!(packed.letters("it"), None);
    let font = ConsoleFont { characters: BTreeSet::from(['a']), glyphs: 256 };
    for font in [None, Some(&font)] {
        let lacks = |library: &Library| availability::lacks(library, &settings, font);
        assert_eq!(lacks(&packed), lacks(&folder));
    }
}

#[test]
fn the_built_in_files_come_back_out_of_a_pack() {
    let files = Arc::new(Files::built_in());
    let keeper = Keeper::of(3, 3);
    let known = PackIndex::of(&files, letters_of_pack);
    pack::write(&files, &known, fs::File::create(keeper.pack()).unwrap()).unwrap();
    let unpacked = Pack::open(&keeper.pack()).unwrap().unpack().unwrap();
    assert!(unpacked.paths().eq(files.paths()));
    assert!(files.paths().all(|path| unpacked.bytes(path) == files.bytes(path)));
}
