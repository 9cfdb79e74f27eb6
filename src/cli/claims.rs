//! `sabar claims`: the register, for people and for programs.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use serde::Serialize;

use super::{Common, Failure, language, prepare};
use crate::cli::register::{self, Claim, Shown, WithheldClaim};
use crate::model::Step;
use crate::settings::layers::InForce;
use sabar_content::l10n::Localizer;
use sabar_content::library::Library;
use sabar_content::review::{self, EXPIRED, STALE};
use sabar_content::{Citation, Document, Sign, Standing, Statement, Withheld};

/// The form of the register.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Claims {
    /// For people, or for other programs.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: ClaimsFormat,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ClaimsFormat {
    Human,
    Json,
}

/// Prints the register in one language.
pub(super) fn print(common: &Common, Claims { format }: Claims) -> Result<ExitCode, Failure> {
    let (library, InForce { settings, .. }) = prepare(common)?;
    let words = library.localizer(language(common, &library, &settings)?);
    let today = common.today();
    let register = PrintedRegister::of(&library, words, today);
    let text = match format {
        ClaimsFormat::Human => register.to_string(),
        ClaimsFormat::Json => {
            serde_json::to_string_pretty(&register).map_err(io::Error::from)? + "\n"
        }
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// The register for other programs. Unknown values are left out.
#[derive(Debug, Serialize)]
struct PrintedRegister<'a> {
    /// The language of the text.
    language: &'a str,
    documents: Vec<DocumentRow<'a>>,
    reviews: Vec<ReviewRow<'a>>,
    statements: Vec<StatementRow<'a>>,
    withheld: Vec<WithheldRow<'a>>,
}

#[derive(Debug, Serialize)]
struct DocumentRow<'a> {
    id: &'a str,
    /// The standing, as patients are told.
    words: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lines: Option<u32>,
}

#[derive(Debug, Serialize)]
struct ReviewRow<'a> {
    treatment: &'a str,
    language: &'a str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

#[derive(Debug, Serialize)]
struct StatementRow<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fact: Option<&'a str>,
    standing: &'static str,
    sources: Vec<SourceRow<'a>>,
    shown: Vec<ShownRow<'a>>,
    words: String,
}

/// A document with the lines that support it; without lines, the document as a whole.
#[derive(Debug, Serialize)]
struct SourceRow<'a> {
    document: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lines: Vec<u32>,
}

/// A page that shows it; without a treatment, the emergency panel.
#[derive(Debug, Serialize)]
struct ShownRow<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    treatment: Option<&'a str>,
    step: &'static str,
    /// True if the treatment is reviewed in the language of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct WithheldRow<'a> {
    treatment: &'a str,
    fact: &'a str,
    claim: &'a str,
    reason: &'a str,
    sources: Vec<SourceRow<'a>>,
    shown_instead: &'a [String],
}

/// Returns a statement with the list below it.
fn text(words: &Localizer, statement: &Statement) -> String {
    let items = statement.listed();
    let items = items.map(|item| format!(" – {}", words.statement_message(item, statement)));
    words.statement(statement) + &items.collect::<String>()
}

/// The position of the signs of the emergency panel.
const EMERGENCY: &str = "emergency";

impl<'a> PrintedRegister<'a> {
    fn of(library: &'a Library, words: &'a Localizer, today: Option<Date>) -> Self {
        let language = words.language().tag.as_str();
        let table = review::table(library, today);
        let in_this = table.iter().filter(|row| row.language == language);
        let states = in_this.map(|row| (row.treatment, row.state.id())).collect();
        let claims = register::statements(library);
        let statements = claims.into_iter().map(|Claim { statement, shown }| StatementRow {
            id: &statement.message,
            fact: statement.fact.as_deref(),
            standing: statement.standing.id(),
            sources: sources(&statement.citations),
            shown: shown.into_iter().map(|it| place(it, &states)).collect(),
            words: sabar_text::plain(&text(words, statement)),
        });
        let signs = register::emergency_signs(library).iter().map(|sign| emergency(words, sign));
        let own = register::own_signs(library).into_iter().map(|(treatment, sign)| {
            let review = states.get(treatment).copied();
            let shown = vec![ShownRow { treatment: Some(treatment), step: EMERGENCY, review }];
            // It names no source, and is not from the label.
            let standing = Standing::Silent.id();
            StatementRow { standing, sources: Vec::new(), shown, ..emergency(words, sign) }
        });
        let own: Vec<StatementRow<'_>> = own.collect();
        Self {
            language,
            documents: library.documents().iter().map(|it| document(words, it)).collect(),
            reviews: table.iter().map(review_row).collect(),
            statements: statements.chain(signs).chain(own).collect(),
            withheld: register::withheld(library).into_iter().map(withheld).collect(),
        }
    }
}

fn place<'a>(
    Shown { treatment, step }: Shown<'a>,
    states: &BTreeMap<&str, &'static str>,
) -> ShownRow<'a> {
    let review = states.get(treatment).copied();
    ShownRow { treatment: Some(treatment), step: step.id(), review }
}

fn emergency<'a>(words: &Localizer, sign: &'a Sign) -> StatementRow<'a> {
    StatementRow {
        id: &sign.message,
        fact: None,
        standing: Standing::Label.id(),
        sources: vec![SourceRow { document: Document::LABEL, lines: Vec::new() }],
        shown: vec![ShownRow { treatment: None, step: EMERGENCY, review: None }],
        words: sabar_text::plain(&words.figured(&sign.message, &sign.figures)),
    }
}

fn document<'a>(words: &Localizer, document: &'a Document) -> DocumentRow<'a> {
    let Document { id, message, kind, title, about, date, file, language, lines } = document;
    DocumentRow {
        id,
        words: sabar_text::plain(&words.get(message)),
        kind: kind.map(|kind| kind.id()),
        title: title.as_deref(),
        about: about.as_deref(),
        date: date.as_deref(),
        language: language.as_deref(),
        file: file.as_deref(),
        lines: *lines,
    }
}

fn review_row<'a>(row: &review::Row<'a>) -> ReviewRow<'a> {
    let review::Row { treatment, language, state } = *row;
    let review = state.review();
    ReviewRow {
        treatment,
        language,
        state: state.id(),
        by: review.map(|it| it.by.as_str()),
        role: review.map(|it| it.role.as_str()),
        on: review.map(|it| it.on.to_string()),
        until: review.and_then(|it| it.until).map(|until| until.to_string()),
    }
}

fn withheld(WithheldClaim { treatment, claim }: WithheldClaim<'_>) -> WithheldRow<'_> {
    let Withheld { fact, claim, reason, citations, shown_instead } = claim;
    WithheldRow { treatment, fact, claim, reason, sources: sources(citations), shown_instead }
}

/// Groups the citations by document, in the order written.
fn sources(citations: &[Citation]) -> Vec<SourceRow<'_>> {
    let mut rows: Vec<SourceRow<'_>> = Vec::new();
    for Citation { document, line } in citations {
        if let Some(row) = rows.iter_mut().find(|row| row.document == document) {
            row.lines.extend(line);
        } else {
            rows.push(SourceRow { document, lines: line.iter().copied().collect() });
        }
    }
    rows
}

impl fmt::Display for PrintedRegister<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "DOCUMENTS\n")?;
        for document in &self.documents {
            writeln!(f, "{document}\n")?;
        }
        let mut pages: BTreeMap<(Option<&str>, &str), Vec<&StatementRow<'_>>> = BTreeMap::new();
        for row in &self.statements {
            for ShownRow { treatment, step, review: _ } in &row.shown {
                pages.entry((*treatment, step)).or_default().push(row);
            }
        }
        for reviews in self.reviews.chunk_by(|one, next| one.treatment == next.treatment) {
            let treatment = reviews.first().map(|row| row.treatment).unwrap_or_default();
            writeln!(f, "{}\n", treatment.to_uppercase())?;
            reviews.iter().try_for_each(|review| writeln!(f, "  {review}"))?;
            for step in Step::ALL.map(Step::id) {
                writeln!(f, "\n  {treatment}, {step}\n")?;
                let rows = pages.get(&(Some(treatment), step)).into_iter().flatten();
                rows.into_iter().try_for_each(|row| write!(f, "{row}"))?;
            }
            let mut signs =
                pages.get(&(Some(treatment), EMERGENCY)).into_iter().flatten().peekable();
            if signs.peek().is_some() {
                writeln!(f, "\n  {treatment}, on its emergency panel\n")?;
            }
            signs.try_for_each(|row| write!(f, "{row}"))?;
            let mut claims =
                self.withheld.iter().filter(|row| row.treatment == treatment).peekable();
            if claims.peek().is_some() {
                writeln!(f, "\n  {treatment}, withheld from patients\n")?;
            }
            claims.try_for_each(|claim| write!(f, "{claim}"))?;
            writeln!(f)?;
        }
        writeln!(f, "IN EVERY TREATMENT: the emergency panel\n")?;
        let signs = pages.get(&(None, EMERGENCY)).into_iter().flatten();
        signs.into_iter().try_for_each(|row| write!(f, "{row}"))?;
        let mut nowhere = self.statements.iter().filter(|row| row.shown.is_empty()).peekable();
        if nowhere.peek().is_some() {
            writeln!(f, "\nSHOWN NOWHERE: no treatment uses these from the label layer\n")?;
        }
        nowhere.try_for_each(|row| write!(f, "{row}"))
    }
}

impl fmt::Display for DocumentRow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, words, kind, title, about, date, language, file, lines } = self;
        let lines = lines.map(|lines| format!("{lines} lines"));
        let language = language.map(|language| format!("in \"{language}\""));
        let parts = [*kind, language.as_deref(), *date, lines.as_deref(), *file];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        write!(f, "  {id}: {}\n    {words}", parts.join(", "))?;
        for text in [title, about].into_iter().flatten() {
            write!(f, "\n    {text}")?;
        }
        Ok(())
    }
}

impl fmt::Display for ReviewRow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { treatment: _, language, state, by, role, on, until } = self;
        let (Some(by), Some(role), Some(on)) = (by, role, on) else {
            return write!(f, "not reviewed in \"{language}\"");
        };
        write!(f, "reviewed in \"{language}\" by {by}, {role}, on {on}")?;
        if let Some(until) = until {
            write!(f, ", until {until}")?;
        }
        match *state {
            STALE => f.write_str("; facts or words have changed since"),
            EXPIRED => f.write_str("; that day is over"),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for StatementRow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, fact, standing, sources, shown: _, words } = self;
        let fact = fact.map(|fact| format!(" ({fact})")).unwrap_or_default();
        let sources = show_sources(sources);
        writeln!(f, "    {id}{fact}\n      {standing}; {sources}\n      {words}")
    }
}

impl fmt::Display for WithheldRow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { treatment: _, fact, claim, reason, sources, shown_instead } = self;
        let instead = match shown_instead {
            [] => "nothing".to_owned(),
            words => words.join(", "),
        };
        writeln!(f, "    {fact}\n      withheld; {}", show_sources(sources))?;
        writeln!(f, "      claim: {claim}\n      reason: {reason}\n      shown instead: {instead}")
    }
}

fn show_sources(sources: &[SourceRow<'_>]) -> String {
    let mut text = String::new();
    for SourceRow { document, lines } in sources {
        let before = if text.is_empty() { "" } else { "; " };
        let lines: Vec<String> = lines.iter().map(u32::to_string).collect();
        let word = match lines.len() {
            0 => "",
            1 => " line ",
            _ => " lines ",
        };
        // Writing to a string cannot fail.
        let _ = write!(text, "{before}{document}{word}{}", lines.join(", "));
    }
    if text.is_empty() { "no source".to_owned() } else { text }
}
