//! Validates pictures: the fields of each kind, and the files of those that are text.

use toml::Spanned;

use super::statements::{Parts, Spot};
use super::{Pictures, Place, Reader, Source, meant, show};
use crate::Point;
use crate::Section;
use crate::diagnostic::{Lines, Reporter};
use crate::illustration::{
    Drawing, Ground, Illustration, Layer, MOST_AREAS, MOST_COLUMNS, MOST_NEEDLES, MOST_ROWS,
    Needle, PICTURES, PictureKind, Relation, is_drawn_everywhere, rows,
};
use crate::message_ids::message_id;
use crate::raw::{self, Text};
use crate::structure::is_placeholder;

/// The fields that belong to one kind of picture only.
struct OfKind {
    areas: Vec<Text>,
    needles: Vec<raw::Needle>,
    ends: Vec<Text>,
    file: Option<Text>,
    mirror: Option<Spanned<bool>>,
}

impl Reader<'_> {
    /// Reads the pictures. A part of the body without areas shows those of the points of its section.
    pub(super) fn pictures(
        &mut self,
        raw: Vec<raw::Picture>,
        points: &[Point],
        pictures: Pictures<'_>,
    ) -> Vec<Illustration> {
        self.own_ids("pictures", &self.page("picture"), raw.iter().map(|picture| &picture.id));
        raw.into_iter().map(|picture| self.picture(picture, points, pictures)).collect()
    }

    fn picture(
        &mut self,
        raw: raw::Picture,
        points: &[Point],
        pictures: Pictures<'_>,
    ) -> Illustration {
        let raw::Picture { id, kind, section, areas, needles, ends, file, mirror, .. } = raw;
        let raw::Picture { fact, figures, sources, standing, sheet, .. } = raw;
        let all: Vec<_> = PictureKind::all().map(|kind| (kind.id(), Some(kind))).collect();
        let kind = self.one_of(&kind, "kind of picture", &all, None);
        let section = self.section(&section);
        let message = message_id(&[self.owner(), "picture", id.get_ref()]);
        let is_printed = matches!(kind, None | Some(PictureKind::Body(_) | PictureKind::Pair(_)));
        if let (Some(at), false) = (&sheet, is_printed) {
            let remedy =
                "remove `sheet`; only parts of the body, comparisons and choices are printed";
            self.emit(at, "this picture cannot be printed", remedy);
        }
        let is_on_sheet = sheet.is_some_and(Spanned::into_inner);
        let of_kind = OfKind { areas, needles, ends, file, mirror };
        if kind.is_none() {
            self.keep_of_picture(&message, &of_kind);
        }
        let drawing = kind.map(|kind| {
            if self.refuse_foreign(kind, &message, &of_kind) {
                // What it lacks then is no other error: its kind may be wrong.
                return Drawing::Skin { needles: Vec::new() };
            }
            let OfKind { areas, needles, ends, file, mirror } = of_kind;
            match kind {
                PictureKind::Body(ground) => {
                    self.body(&id, ground, areas, of_section(points, section))
                }
                PictureKind::Skin => self.skin(&id, &message, needles),
                PictureKind::Pair(relation) => self.pair(&id, &message, relation, ends),
                PictureKind::Text => self.text_picture(&id, file, mirror, pictures),
            }
        });
        let parts = Parts { id, fact, areas: Vec::new(), figures, sources, standing };
        let mut statement = self.statement(Spot::Picture(section), parts);
        statement.message = message_id(&[&message, "about"]);
        Illustration {
            title: message_id(&[&message, "title"]),
            statement,
            section,
            is_on_sheet,
            drawing: drawing.unwrap_or(Drawing::Skin { needles: Vec::new() }),
        }
    }

    /// Keeps what a picture of an unknown kind may show: that it is unused is not another error.
    fn keep_of_picture(&mut self, message: &str, given: &OfKind) {
        self.found.doubts.add_page(message);
        let file = given.file.as_ref().map(|file| format!("{PICTURES}{}", file.get_ref()));
        self.found.pictures.extend(file);
    }

    /// Reports fields of another kind of picture. Returns true if there are some.
    fn refuse_foreign(&mut self, kind: PictureKind, message: &str, given: &OfKind) -> bool {
        let needle = given.needles.first().map(|needle| &needle.id);
        let is_body = matches!(kind, PictureKind::Body(_));
        let texts = [
            (given.areas.first(), "areas", is_body, body_with(given.areas.first())),
            (needle, "needles", kind == PictureKind::Skin, "skin"),
            (
                given.ends.first(),
                "ends",
                matches!(kind, PictureKind::Pair(_)),
                Relation::Comparison.id(),
            ),
            (given.file.as_ref(), "file", kind == PictureKind::Text, "text"),
        ];
        let fault = |field: &str, of: &str| {
            let message = format!("a picture of the kind {} has no field `{field}`", kind.id());
            (message, format!("remove it, or write kind = \"{of}\""))
        };
        let mut is_foreign = false;
        for (at, field, _, of) in texts.into_iter().filter(|(_, _, belongs, _)| !belongs) {
            if let Some(at) = at {
                is_foreign = true;
                let (what, remedy) = fault(field, of);
                self.emit(at, what, remedy);
                self.keep_of_picture(message, given);
            }
        }
        if let Some(at) = given.mirror.as_ref().filter(|_| kind != PictureKind::Text) {
            let (what, remedy) = fault("mirror", "text");
            self.emit(at, what, remedy);
            is_foreign = true;
        }
        is_foreign
    }

    fn body<'p>(
        &mut self,
        id: &Text,
        ground: Ground,
        given: Vec<Text>,
        points: impl Iterator<Item = &'p Point>,
    ) -> Drawing {
        let (known, kind) = (ground.areas(), ground.id());
        let is_given = !given.is_empty();
        for (index, area) in given.iter().enumerate().filter(|(_, area)| !is_placeholder(area)) {
            if !known.contains(&area.get_ref().as_str()) {
                let message = format!("there is no area `{}` on the picture {kind}", show(area));
                let meant = meant(area.get_ref(), known.iter().copied());
                self.emit(area, message, format!("{meant}write one of {}", known.join(", ")));
            }
            if given[..index].iter().any(|other| other.get_ref() == area.get_ref()) {
                let message = format!("the area `{}` is given twice", show(area));
                self.emit(area, message, "give each area once");
            }
        }
        self.captions(id, ground);
        let is_known = |area: &Text| known.contains(&area.get_ref().as_str());
        let mut areas = self.areas(given.into_iter().filter(is_known).collect());
        if !is_given {
            for area in points.flat_map(|point| &point.statement.areas) {
                if known.contains(&area.as_str()) && !areas.contains(area) {
                    areas.push(area.clone());
                }
            }
        }
        match areas.len() {
            0 if is_given => {}
            0 => {
                let message = format!("the picture `{}` shows no area", show(id));
                let remedy = format!("write areas = [...] with some of {}", known.join(", "));
                self.emit(id, message, remedy);
            }
            n if n > MOST_AREAS => {
                let message = format!("the picture `{}` shows {n} areas", show(id));
                let remedy = format!("write at most {MOST_AREAS} under areas, or two pictures");
                self.emit(id, message, remedy);
            }
            _ => {}
        }
        Drawing::Body { ground, areas }
    }

    /// Records the use of the names below the parts of a drawing.
    fn captions(&mut self, id: &Text, ground: Ground) {
        for &caption in ground.captions() {
            let place = Place { file: self.source.file.to_owned(), line: self.line(id) };
            self.found.areas.entry(caption.to_owned()).or_insert(place);
        }
    }

    fn skin(&mut self, id: &Text, message: &str, raw: Vec<raw::Needle>) -> Drawing {
        if !(1..=MOST_NEEDLES).contains(&raw.len()) {
            let message = format!("the picture `{}` has {} needles", show(id), raw.len());
            let example = "needles = [{ id = \"here\", layer = \"skin\" }]";
            self.emit(id, message, format!("write 1 to {MOST_NEEDLES}, as in {example}"));
        }
        self.own_ids("needles", message, raw.iter().map(|needle| &needle.id));
        let all: Vec<_> = Layer::ALL.iter().map(|&layer| (layer.id(), layer)).collect();
        let mut needles = Vec::new();
        for raw::Needle { id, layer } in raw {
            let layer = self.one_of(&layer, "layer", &all, Layer::Skin);
            if self.is_taken(&id, "a needle") {
                continue;
            }
            needles.push(Needle { message: message_id(&[message, id.get_ref()]), layer });
        }
        Drawing::Skin { needles }
    }

    fn pair(&mut self, id: &Text, message: &str, relation: Relation, raw: Vec<Text>) -> Drawing {
        if raw.len() != 2 {
            let message = format!("the picture `{}` has {} ends", show(id), raw.len());
            let remedy = match relation {
                Relation::Comparison => {
                    "write 2, that of less first, as in ends = [\"less\", \"more\"]"
                }
                Relation::Choice => "write 2, as in ends = [\"yes\", \"no\"]",
            };
            self.emit(id, message, remedy);
        }
        self.own_ids("ends", message, raw.iter());
        let mut ends = Vec::new();
        for id in raw {
            if !self.is_taken(&id, "an end") {
                ends.push(message_id(&[message, id.get_ref()]));
            }
        }
        Drawing::Pair { relation, ends }
    }

    /// Reports an id of which the picture has a message of another meaning.
    fn is_taken(&mut self, id: &Text, what: &str) -> bool {
        let is_taken = matches!(id.get_ref().as_str(), "title" | "about");
        if is_taken {
            let message = format!("{what} is called `{}`", show(id));
            let remedy = "choose another id; the picture has a message of that name";
            self.emit(id, message, remedy);
        }
        is_taken
    }

    fn text_picture(
        &mut self,
        id: &Text,
        file: Option<Text>,
        mirror: Option<Spanned<bool>>,
        pictures: Pictures<'_>,
    ) -> Drawing {
        let is_mirrored = mirror.is_some_and(Spanned::into_inner);
        let Some(file) = file else {
            let message = format!("the picture `{}` has no file", show(id));
            let remedy = format!("draw it in a file in {PICTURES}, and write file = \"NAME.txt\"");
            self.emit(id, message, remedy);
            return Drawing::Text { lines: Vec::new(), is_mirrored };
        };
        let name = file.get_ref().as_str();
        let path = format!("{PICTURES}{name}");
        self.found.pictures.insert(path.clone());
        let is_name = name.strip_suffix(".txt").is_some_and(super::is_id);
        if !is_name && !is_placeholder(&file) {
            let message = format!("a picture cannot be in a file `{}`", show(&file));
            let remedy = match is_photograph(name) {
                true => "only drawings in text files can be shown, named as \"implant.txt\"",
                false => {
                    "write its name without folders: lowercase letters a to z, digits and single \
                    hyphens, then .txt"
                }
            };
            self.emit(&file, message, remedy);
            return Drawing::Text { lines: Vec::new(), is_mirrored };
        }
        let Some(text) = pictures(&path) else {
            let message = format!("there is no file {path}");
            self.emit(&file, message, "create it, or write the name of another one");
            return Drawing::Text { lines: Vec::new(), is_mirrored };
        };
        Drawing::Text { lines: rows(&text), is_mirrored }
    }
}

/// Returns a part of the body with this area.
fn body_with(area: Option<&Text>) -> &'static str {
    let has_it = |kind: &PictureKind| match (kind, area) {
        (PictureKind::Body(ground), Some(area)) => {
            ground.areas().contains(&area.get_ref().as_str())
        }
        _ => false,
    };
    PictureKind::all().find(has_it).map_or("face", PictureKind::id)
}

/// Returns true for the name of a file with a photograph or a document.
fn is_photograph(name: &str) -> bool {
    const ENDS: [&str; 9] =
        [".png", ".jpg", ".jpeg", ".gif", ".svg", ".pdf", ".bmp", ".webp", ".heic"];
    let name = name.to_lowercase();
    ENDS.iter().any(|end| name.ends_with(end))
}

fn of_section(points: &[Point], section: Section) -> impl Iterator<Item = &Point> {
    points.iter().filter(move |point| point.section == section)
}

/// Checks a picture that is text.
pub fn picture(source: Source<'_>, found: &mut super::Found) {
    let lines = Lines::of(source.text);
    let mut report = Reporter::new(source.file, &mut found.diagnostics);
    let n_rows = rows(source.text).len();
    if n_rows == 0 {
        report.add(None, "the picture is empty", "draw it, or remove the file");
    }
    if n_rows > MOST_ROWS {
        let message = format!("the picture has {n_rows} rows");
        report.add(MOST_ROWS + 1, message, format!("draw it in at most {MOST_ROWS} rows"));
    }
    let mut refused = Vec::new();
    let mut start = 0;
    for (row, number) in source.text.split('\n').zip(1..) {
        let columns = row.trim_end().chars().count();
        if columns > MOST_COLUMNS {
            let message = format!("this row is {columns} columns wide");
            report.add(number, message, format!("draw it in at most {MOST_COLUMNS} columns"));
        }
        if let Some((at, word)) = word(row) {
            let message = format!("there is text in the picture: `{}`", word.escape_debug());
            let remedy = "draw with lines, blocks and signs; write text and numbers in the words \
                of the picture, which are translated";
            report.add(lines.at(start + at..start + at + word.len()), message, remedy);
        }
        for (at, c) in row.char_indices() {
            let is_reported = crate::allowed_characters::is_refused(
                c,
                crate::allowed_characters::Joiners::Refused,
            );
            if !is_drawn_everywhere(c)
                && !is_reported
                && !c.is_alphanumeric()
                && !refused.contains(&c)
            {
                refused.push(c);
                let message = format!("some screens cannot draw `{c}` (U+{:04X})", u32::from(c));
                let remedy = "draw with the signs of an English keyboard, or with \
                    ─ │ ┌ ┐ └ ┘ ├ ┤ ┬ ┴ ┼ ═ ║ ▀ ▄ █ ▌ ▐ ░ ▒ ▓";
                let from = start + at;
                report.add(lines.at(from..from + c.len_utf8()), message, remedy);
            }
        }
        start += row.len() + 1;
    }
}

/// Returns the first piece of text in a row: a number, a letter beyond ASCII, or different letters
/// side by side. A single letter may be a shape, as the o of a round thing.
fn word(row: &str) -> Option<(usize, &str)> {
    let is_text = |piece: &str| {
        let first = piece.chars().next();
        let is_shape = piece.chars().all(|c| Some(c) == first && c.is_ascii_alphabetic());
        !is_shape
    };
    let mut rest = row;
    while let Some(begin) = rest.find(char::is_alphanumeric) {
        let piece = rest.get(begin..)?;
        let end = piece.find(|c: char| !c.is_alphanumeric()).unwrap_or(piece.len());
        let (piece, after) = piece.split_at(end);
        if is_text(piece) {
            return Some((row.len() - after.len() - piece.len(), piece));
        }
        rest = after;
    }
    None
}
