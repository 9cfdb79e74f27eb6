//! Answers.

use super::{
    BEGIN_COLLECTION, BOOLEAN, CHARSET, END, END_COLLECTION, ENUM, INTEGER, KEYWORD, LANGUAGE,
    MIME_TYPE, NAME, NAME_WITH_LANGUAGE, OPERATION, REQUEST_ID, TEXT, TEXT_WITH_LANGUAGE, URI,
};
use crate::escape;
use crate::failure::Failure;

/// The most values of an answer. A printer has about a thousand.
const MOST_VALUES: usize = 50_000;

/// An answer, borrowed from the bytes it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The status: below 0x0100 for success (RFC 8011, appendix B).
    pub status: u16,
    /// The groups in their order.
    pub groups: Vec<Group<'a>>,
}

/// The attributes of one thing: the operation, a printer, a job or an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// The kind of thing (RFC 8010, 3.5.1).
    pub tag: u8,
    /// The attributes in their order.
    pub attributes: Vec<Attribute<'a>>,
}

/// A name with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// The name, in any bytes.
    pub name: &'a [u8],
    /// One or more values.
    pub values: Vec<Value<'a>>,
}

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A number or an enum.
    Integer(i32),
    /// A truth value.
    Boolean(bool),
    /// Text, a name, a keyword, a URI or a type of document, in any bytes.
    Text(&'a [u8]),
    /// A value of another kind, or a malformed one.
    Other,
}

impl<'a> Answer<'a> {
    /// Reads an answer.
    ///
    /// # Errors
    ///
    /// Fails if the answer ends early, has an unknown structure, answers another request or has
    /// too many values.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Failure> {
        let mut bytes = Bytes(bytes);
        let [major, _minor] = bytes.array()?;
        let status = u16::from_be_bytes(bytes.array()?);
        let request = u32::from_be_bytes(bytes.array()?);
        if !(1..=2).contains(&major) {
            return Err(Failure::Unreadable("it is not IPP 1 or 2"));
        }
        if request != REQUEST_ID {
            return Err(Failure::Unreadable("it answers another request"));
        }
        let groups = read_groups(&mut bytes)?;
        Ok(Self { status, groups })
    }

    /// Returns the groups with a tag.
    pub(crate) fn groups(&self, tag: u8) -> impl Iterator<Item = &Group<'a>> {
        self.groups.iter().filter(move |group| group.tag == tag)
    }

    /// Returns the message for people, escaped.
    #[must_use]
    pub fn message(&self) -> String {
        let text = self.groups(OPERATION).find_map(|group| group.text("status-message"));
        text.map_or_else(|| "no reason given".to_owned(), escape)
    }
}

fn read_groups<'a>(bytes: &mut Bytes<'a>) -> Result<Vec<Group<'a>>, Failure> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut depth = 0_u32;
    for _ in 0..MOST_VALUES {
        let [tag] = bytes.array()?;
        match tag {
            END => return Ok(groups),
            0..0x10 => {
                depth = 0;
                groups.push(Group { tag, attributes: Vec::new() });
                continue;
            }
            _ => {}
        }
        let (name, value) = (bytes.string()?, bytes.string()?);
        let Some(group) = groups.last_mut() else {
            return Err(Failure::Unreadable("an attribute is in no group"));
        };
        match tag {
            END_COLLECTION => {
                depth = depth.saturating_sub(1);
                continue;
            }
            BEGIN_COLLECTION => depth += 1,
            _ => {}
        }
        if depth > u32::from(tag == BEGIN_COLLECTION) {
            continue;
        }
        let value = Value::read(tag, value);
        match group.attributes.last_mut().filter(|_| name.is_empty()) {
            Some(attribute) => attribute.values.push(value),
            None => group.attributes.push(Attribute { name, values: vec![value] }),
        }
    }
    Err(Failure::Unreadable("it has too many values"))
}

impl<'a> Value<'a> {
    fn read(tag: u8, bytes: &'a [u8]) -> Self {
        match tag {
            INTEGER | ENUM => bytes
                .try_into()
                .map_or(Self::Other, |bytes| Self::Integer(i32::from_be_bytes(bytes))),
            BOOLEAN if bytes.len() == 1 => Self::Boolean(bytes != [0]),
            TEXT | NAME | KEYWORD | URI | CHARSET | LANGUAGE | MIME_TYPE => Self::Text(bytes),
            TEXT_WITH_LANGUAGE | NAME_WITH_LANGUAGE => {
                let mut bytes = Bytes(bytes);
                let parts = bytes.string().and_then(|_language| bytes.string());
                parts.map_or(Self::Other, Self::Text)
            }
            _ => Self::Other,
        }
    }
}

impl<'a> Group<'a> {
    fn values(&self, name: &str) -> &[Value<'a>] {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|attribute| attribute.name == name.as_bytes());
        found.map(|attribute| attribute.values.as_slice()).unwrap_or_default()
    }

    /// Returns the number of an attribute.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i32> {
        match self.values(name).first()? {
            Value::Integer(number) => Some(*number),
            Value::Boolean(_) | Value::Text(_) | Value::Other => None,
        }
    }

    /// Returns the truth value of an attribute.
    #[must_use]
    pub fn boolean(&self, name: &str) -> Option<bool> {
        match self.values(name).first()? {
            Value::Boolean(is_true) => Some(*is_true),
            Value::Integer(_) | Value::Text(_) | Value::Other => None,
        }
    }

    /// Returns the text of an attribute.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&'a [u8]> {
        self.texts(name).next()
    }

    /// Returns every text of an attribute.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.values(name).iter().filter_map(|value| match value {
            Value::Text(text) => Some(*text),
            Value::Integer(_) | Value::Boolean(_) | Value::Other => None,
        })
    }
}

/// Bytes that are yet to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N], Failure> {
        let Some((array, rest)) = self.0.split_first_chunk() else {
            return Err(Failure::Unreadable("it ends early"));
        };
        self.0 = rest;
        Ok(*array)
    }

    /// Reads a length of two bytes, and as many bytes.
    fn string(&mut self) -> Result<&'a [u8], Failure> {
        let length = u16::from_be_bytes(self.array()?);
        let Some((string, rest)) = self.0.split_at_checked(length.into()) else {
            return Err(Failure::Unreadable("it ends early"));
        };
        self.0 = rest;
        Ok(string)
    }
}
