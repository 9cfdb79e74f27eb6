//! Pictures of the summary.

#[cfg(test)]
use std::collections::BTreeMap;

use toml::Spanned;

use super::{Figures, Text};
use crate::structure::tables;

#[cfg(test)]
use super::Figure;
#[cfg(test)]
use crate::schema;

tables! {
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Picture {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "schema::PictureKind"))]
        pub kind: Text,
        #[cfg_attr(test, schemars(with = "schema::Section"))]
        pub section: Text,
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub fact: Option<Text>,
        /// Of a part of the body: the areas shaded; those of the points of its section if not given.
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Area>"))]
        pub areas: Vec<Text>,
        /// Of the skin: the needles, in reading order.
        #[cfg_attr(test, schemars(default))]
        pub needles: Vec<Needle>,
        /// Of a comparison: the names of its ends, that of less first.
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Id>"))]
        pub ends: Vec<Text>,
        /// Of a text: its file in seeds/pictures.
        #[cfg_attr(test, schemars(with = "Option<String>"))]
        pub file: Option<Text>,
        /// Of a text: turned where reading starts at the right.
        #[cfg_attr(test, schemars(with = "Option<bool>"))]
        pub mirror: Option<Spanned<bool>>,
        /// Of a part of the body or a comparison: also on the sheet to take home.
        #[cfg_attr(test, schemars(with = "Option<bool>"))]
        pub sheet: Option<Spanned<bool>>,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "BTreeMap<String, Figure>"))]
        pub figures: Figures,
        #[cfg_attr(test, schemars(default))]
        #[cfg_attr(test, schemars(with = "Vec<schema::Citation>"))]
        pub sources: Vec<Text>,
        #[cfg_attr(test, schemars(with = "Option<schema::Standing>"))]
        pub standing: Option<Text>,
    }

    /// `{ id, layer }`
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[cfg_attr(test, schemars(deny_unknown_fields))]
    pub(crate) struct Needle {
        #[cfg_attr(test, schemars(with = "schema::Id"))]
        pub id: Text,
        #[cfg_attr(test, schemars(with = "schema::Layer"))]
        pub layer: Text,
    }
}
