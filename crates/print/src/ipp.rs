//! Messages of the Internet Printing Protocol (RFC 8010, RFC 8011), as far as printing needs them.
//!
//! [`Request`] writes and [`Answer`] reads. An answer is read into a flat list: collections are
//! skipped, so that no nesting costs memory or stack.

mod answer;
mod request;
#[cfg(test)]
mod tests;

pub use answer::{Answer, Attribute, Group, Value};
pub use request::{Operation, Request};

/// The request id of every request: a connection serves only one.
const REQUEST_ID: u32 = 1;
/// The tag that begins a group of attributes of the operation.
const OPERATION: u8 = 0x01;
/// The tag that begins a group of attributes of a job.
pub(crate) const JOB: u8 = 0x02;
/// The tag after which the document follows.
const END: u8 = 0x03;
/// The tag that begins a group of attributes of a printer.
pub(crate) const PRINTER: u8 = 0x04;
/// The tag that begins a group of attributes of a subscription.
pub(crate) const SUBSCRIPTION: u8 = 0x06;
/// The tag that begins a group of attributes of an event.
pub(crate) const EVENT: u8 = 0x07;

const INTEGER: u8 = 0x21;
const BOOLEAN: u8 = 0x22;
const ENUM: u8 = 0x23;
const BEGIN_COLLECTION: u8 = 0x34;
const TEXT_WITH_LANGUAGE: u8 = 0x35;
const NAME_WITH_LANGUAGE: u8 = 0x36;
const END_COLLECTION: u8 = 0x37;
const TEXT: u8 = 0x41;
const NAME: u8 = 0x42;
const KEYWORD: u8 = 0x44;
const URI: u8 = 0x45;
const CHARSET: u8 = 0x47;
const LANGUAGE: u8 = 0x48;
const MIME_TYPE: u8 = 0x49;
