//! The built-in content with one more treatment, whose questions have answers of their own, numbers,
//! dates and conditions. Made up; not for patients.

use sabar_content::Files;

/// The files of `tests/data/questions`.
macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../data/questions/", $path)))),+]
    };
}

const FILES: &[(&str, &str)] = files![
    "seeds/treatments/checkup.toml",
    "locales/ar/treatments/checkup.ftl",
    "locales/ar/units.ftl",
    "locales/id/treatments/checkup.ftl",
    "locales/id/units.ftl",
    "locales/it/treatments/checkup.ftl",
    "locales/it/units.ftl",
];

/// Returns the content.
pub fn files() -> Files {
    let mut files = Files::built_in();
    FILES.iter().for_each(|(path, text)| files.insert(*path, *text));
    files
}
