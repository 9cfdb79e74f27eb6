//! A large library made from the built-in one: its treatments under other names, and its languages
//! under other tags. Not for patients.

use std::fs;
use std::path::Path;

use sabar_content::Files;

/// Tags of languages, each with the built-in language that it copies, which has the same plural
/// categories. Copied sentences get a prefix.
const LANGUAGES: [(&str, &str); 20] = [
    ("ar", "ar"),
    ("it", "it"),
    ("id", "id"),
    ("lkt", "id"),
    ("bm", "id"),
    ("ca", "it"),
    ("es", "it"),
    ("fr", "it"),
    ("ig", "id"),
    ("jv", "id"),
    ("kde", "id"),
    ("ms", "id"),
    ("pt", "it"),
    ("ses", "id"),
    ("sg", "id"),
    ("su", "id"),
    ("to", "id"),
    ("vec", "it"),
    ("wo", "id"),
    ("yo", "id"),
];

/// Built-in files to copy.
const MODELS: [&str; 2] = ["classic", "wearing-off"];

/// The number of built-in treatments.
const SHIPPED: usize = 3;

/// Syllables that names are made of.
const LATIN: [&str; 10] = ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su"];
const ARABIC: [&str; 10] = ["با", "دي", "في", "جو", "لو", "ما", "ني", "بي", "رو", "سو"];

/// Writes a content folder that, with the built-in files, has `treatments` treatments in
/// `languages` languages.
pub fn write(folder: &Path, treatments: usize, languages: usize) {
    let shipped = Files::built_in();
    let text = |path: &str| shipped.text(path).unwrap().to_owned();
    let languages = &LANGUAGES[..languages];
    let put = |path: &str, text: String| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (tag, model) in languages.iter().filter(|(tag, model)| tag != model) {
        for path in shipped.under(&format!("locales/{model}/")) {
            put(&path.replacen(model, tag, 1), in_language(&text(path), tag));
        }
    }
    for number in SHIPPED..treatments {
        let model = MODELS[number % MODELS.len()];
        let id = id(number);
        let seed = text(&format!("seeds/treatments/{model}.toml"));
        let seed = seed.replacen(&format!("id = \"{model}\""), &format!("id = \"{id}\""), 1);
        put(&format!("seeds/treatments/{id}.toml"), seed);
        for (tag, speaks) in languages {
            let words = text(&format!("locales/{speaks}/treatments/{model}.ftl"));
            let words = words.replace(&format!("\n{model}-"), &format!("\n{id}-"));
            let title = format!("\n{id}-title = ");
            let named = format!("{title}{} ", name(number, speaks));
            let words = in_language(&words.replacen(&title, &named, 1), tag);
            put(&format!("locales/{tag}/treatments/{id}.ftl"), words);
        }
    }
}

/// The id of a treatment.
pub fn id(number: usize) -> String {
    format!("made-{number:04}")
}

/// Returns the name of a treatment in the script of a built-in language.
fn name(number: usize, speaks: &str) -> String {
    let syllables = if speaks == "ar" { ARABIC } else { LATIN };
    [1000, 100, 10, 1].map(|place| syllables[number / place % 10]).concat()
}

/// Prefixes every sentence with a name that differs between languages.
fn in_language(words: &str, tag: &str) -> String {
    let Some(place) = LANGUAGES.iter().position(|(known, model)| *known == tag && known != model)
    else {
        return words.to_owned();
    };
    let own = name(place, LANGUAGES[place].1);
    let mut told = String::new();
    for line in words.lines() {
        match line.split_once(" = ") {
            Some(("language-name", _)) => told += &format!("language-name = {own}"),
            Some((id, text)) if is_sentence(id, text) => told += &format!("{id} = {own} {text}"),
            _ => told += line,
        }
        told.push('\n');
    }
    told
}

/// Returns false for terms, keys and numbering systems: those are not translated.
fn is_sentence(id: &str, text: &str) -> bool {
    let is_name = id.starts_with(['-', '#', ' ', '.']) || id.starts_with("language-");
    !is_name && !id.starts_with("keycap-") && text.contains(' ')
}
