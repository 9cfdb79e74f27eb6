//! The tags and the outline of a PDF file.

use std::num::NonZeroU16;

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{
    Identifier, ListNumbering, Node as TagNode, Tag, TagGroup, TagKind, TagTree, WritingMode,
};

use super::super::sheet::{Direction, Language};
use super::super::tree::{Node, Role, Tree};

/// The structure of a sheet with what is drawn of it.
pub struct Structure {
    nodes: Vec<Node>,
    /// The parts of pages that were drawn of each node.
    contents: Vec<Vec<Identifier>>,
    /// The page and the height at which each node begins.
    starts: Vec<Option<(usize, f32)>>,
}

impl Structure {
    pub fn new(tree: &Tree) -> Self {
        let n_nodes = tree.nodes.len();
        Self {
            nodes: tree.nodes.clone(),
            contents: vec![Vec::new(); n_nodes],
            starts: vec![None; n_nodes],
        }
    }

    /// Notes that a node is drawn on a page, `top` points from its upper edge.
    pub fn begin(&mut self, node: usize, page: usize, top: f32) {
        self.starts[node].get_or_insert((page, top));
    }

    /// Adds what was drawn to a node.
    pub fn add(&mut self, node: usize, content: Identifier) {
        self.contents[node].push(content);
    }

    /// Returns the outline: the headings of each language, or the title of the file if there are none.
    pub fn outline(&self, title: &str) -> Outline {
        let mut outline = Outline::new();
        let mut is_empty = true;
        // A heading and those below it.
        let mut open: Option<OutlineNode> = None;
        let headings = self.nodes.iter().zip(&self.starts).filter_map(|(node, start)| {
            let Role::Heading { level, title } = &node.role else { return None };
            start.map(|start| (*level, title, start))
        });
        let mut headings: Vec<_> =
            headings.map(|(level, title, start)| (level, title.as_str(), start)).collect();
        if headings.is_empty() {
            headings.push((1, title, (0, 0.0)));
        }
        for (level, title, (page, top)) in headings {
            let entry = OutlineNode::new(
                title.to_owned(),
                XyzDestination::new(page, Point::from_xy(0.0, top)),
            );
            match &mut open {
                Some(parent) if level > 1 => parent.push_child(entry),
                _ => {
                    if let Some(done) = open.replace(entry) {
                        outline.push_child(done);
                    }
                }
            }
            is_empty = false;
        }
        if let Some(done) = open.filter(|_| !is_empty) {
            outline.push_child(done);
        }
        outline
    }

    /// Returns the tags of all that was drawn.
    pub fn tags(self, language: &Language) -> TagTree {
        let mut groups: Vec<(Option<usize>, TagGroup)> = Vec::new();
        for (node, contents) in self.nodes.iter().zip(self.contents) {
            let mut group = TagGroup::new(kind(node));
            group.children = contents.into_iter().map(TagNode::Leaf).collect();
            groups.push((node.parent, group));
        }
        let mut tags = TagTree::new().with_lang(Some(language.tag.clone()));
        // A node stands after that around it, so the last ones are complete. They are collected from
        // the end and turned round.
        let mut children: Vec<Vec<TagNode>> = vec![Vec::new(); groups.len()];
        let mut roots: Vec<TagNode> = Vec::new();
        while let Some((parent, mut group)) = groups.pop() {
            let own = children.pop().unwrap_or_default();
            group.children.extend(own.into_iter().rev());
            if group.children.is_empty() {
                continue;
            }
            match parent.and_then(|parent| children.get_mut(parent)) {
                Some(siblings) => siblings.push(group.into()),
                None => roots.push(group.into()),
            }
        }
        for root in roots.into_iter().rev() {
            tags.push(root);
        }
        tags
    }
}

fn kind(node: &Node) -> TagKind {
    let kind: TagKind = match &node.role {
        Role::Section => Tag::Section.into(),
        Role::Frame => Tag::Div.into(),
        Role::Heading { level, title } => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(title.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::List => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
    };
    let mode = match node.language.direction {
        Direction::LeftToRight => None,
        Direction::RightToLeft => Some(WritingMode::RlTb),
    };
    kind.with_lang(Some(node.language.tag.clone())).with_writing_mode(mode)
}
