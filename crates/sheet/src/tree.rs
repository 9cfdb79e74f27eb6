//! The structure of a sheet for readers that do not see it: headings, lists, paragraphs (PDF 1.7,
//! 14.8.4). With two languages, each has a section of its own, so that it is read without the other.

use super::rows::{Cell, Kind};
use super::sheet::{Language, Mark};

/// An element of the structure.
#[derive(Clone, Debug)]
pub struct Node {
    pub role: Role,
    pub language: Language,
    /// The element around it; an earlier one.
    pub parent: Option<usize>,
}

/// The meaning of an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    Section,
    Frame,
    /// A heading, with its text without formatting characters.
    Heading {
        level: u16,
        title: String,
    },
    Paragraph,
    List,
    Item,
    Label,
    Body,
}

/// The nodes of a cell.
#[derive(Clone, Copy, Debug)]
pub struct Nodes {
    /// That of the text.
    pub text: usize,
    /// That of the mark of an item.
    pub mark: Option<usize>,
}

/// The structure, in reading order of each language.
#[derive(Debug)]
pub struct Tree {
    pub nodes: Vec<Node>,
    has_sections: bool,
    branches: [Branch; 2],
}

/// Open elements of one language.
#[derive(Clone, Copy, Debug, Default)]
struct Branch {
    section: Option<usize>,
    /// The number of a frame and its node.
    frame: Option<(usize, usize)>,
    list: Option<usize>,
    has_heading: bool,
}

impl Tree {
    pub fn new(has_sections: bool) -> Self {
        Self { nodes: Vec::new(), has_sections, branches: [Branch::default(); 2] }
    }

    /// Adds a cell of the language `branch` (0 or 1) inside of the frame `frame`.
    pub fn add(&mut self, cell: &Cell<'_>, branch: usize, frame: Option<usize>) -> Nodes {
        let language = cell.language;
        let section = self.section(language, branch);
        let parent = match frame {
            Some(frame) => Some(self.frame(language, branch, frame)),
            None => {
                self.branches[branch].frame = None;
                section
            }
        };
        let Kind::Item { mark, .. } = cell.kind else {
            self.branches[branch].list = None;
            let role = self.role(cell.kind, branch);
            return Nodes { text: self.push(role, language, parent), mark: None };
        };
        let list = match self.branches[branch].list {
            Some(list) if self.nodes[list].parent == parent => list,
            _ => self.push(Role::List, language, parent),
        };
        self.branches[branch].list = Some(list);
        let item = self.push(Role::Item, language, Some(list));
        // Drawings are no part of the text.
        let has_label = !mark.sign().is_empty() && !matches!(mark, Mark::Icon(_));
        let mark = has_label.then(|| self.push(Role::Label, language, Some(item)));
        Nodes { text: self.push(Role::Body, language, Some(item)), mark }
    }

    fn push(&mut self, role: Role, language: &Language, parent: Option<usize>) -> usize {
        self.nodes.push(Node { role, language: language.clone(), parent });
        self.nodes.len() - 1
    }

    fn section(&mut self, language: &Language, branch: usize) -> Option<usize> {
        if self.has_sections && self.branches[branch].section.is_none() {
            let section = self.push(Role::Section, language, None);
            self.branches[branch].section = Some(section);
        }
        self.branches[branch].section
    }

    fn frame(&mut self, language: &Language, branch: usize, frame: usize) -> usize {
        match self.branches[branch].frame {
            Some((number, node)) if number == frame => node,
            _ => {
                let section = self.branches[branch].section;
                let node = self.push(Role::Frame, language, section);
                self.branches[branch].frame = Some((frame, node));
                node
            }
        }
    }

    fn role(&mut self, kind: Kind<'_>, branch: usize) -> Role {
        let (Kind::Title(text) | Kind::Heading(text)) = kind else { return Role::Paragraph };
        let title = sabar_text::plain(text);
        // The first heading of a language has level 1 even if it is no title: no level is skipped
        // (ISO 14289-1, 7.4.2).
        let has_heading = std::mem::replace(&mut self.branches[branch].has_heading, true);
        let level = if has_heading && !matches!(kind, Kind::Title(_)) { 2 } else { 1 };
        Role::Heading { level, title }
    }
}
