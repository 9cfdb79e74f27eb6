//! The `ipp` crate is another implementation to compare with.

use std::io::{Cursor, Read};

use ipp::attribute::{IppAttribute, IppAttributes};
use ipp::model::DelimiterTag;
use ipp::parser::IppParser;
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;
use proptest::prelude::*;

use super::*;
use crate::failure::Failure;

fn parse(bytes: Vec<u8>) -> IppRequestResponse {
    IppParser::new(IppReader::new(Cursor::new(bytes))).parse().unwrap()
}

fn shown(attributes: &IppAttributes, tag: DelimiterTag) -> Vec<String> {
    let attributes = attributes.groups_of(tag).flat_map(|group| group.attributes());
    attributes.map(|it| format!("{}={}", it.name(), it.value())).collect()
}

#[test]
fn another_implementation_reads_what_is_written() {
    let request = Request::new(Operation::CreateJob, "/printers/front", Some(70_000))
        .name("job-name", "sheet")
        .boolean("last-document", true)
        .mime_type("document-format", "application/pdf")
        .for_job()
        .keywords("media", &["iso_a4_210x297mm"])
        .keywords("two", &["one", "other"])
        .integer("copies", 1);
    let mut message = request.into_bytes();
    message.extend(b"%PDF");
    let mut read = parse(message);
    assert_eq!(read.header().operation_or_status, 5);
    assert_eq!(read.header().version.0, 0x0200);
    let operation = shown(read.attributes(), DelimiterTag::OperationAttributes);
    assert_eq!(
        operation,
        [
            "attributes-charset=utf-8",
            "attributes-natural-language=en",
            "printer-uri=ipp://localhost/printers/front",
            "job-id=70000",
            "requesting-user-name=sabar",
            "job-name=sheet",
            "last-document=true",
            "document-format=application/pdf",
        ]
    );
    let job = shown(read.attributes(), DelimiterTag::JobAttributes);
    assert_eq!(job, ["media=iso_a4_210x297mm", "two=[one, other]", "copies=1"]);
    let mut document = Vec::new();
    read.payload_mut().read_to_end(&mut document).unwrap();
    assert_eq!(document, b"%PDF");
}

/// A printer as the other implementation writes it.
fn written(values: Vec<(&str, IppValue)>) -> Vec<u8> {
    let status = ipp::model::StatusCode::SuccessfulOk;
    let mut response =
        IppRequestResponse::new_response(ipp::model::IppVersion::v2_0(), status, 1).unwrap();
    for (name, value) in values {
        let attribute = IppAttribute::with_name(name, value).unwrap();
        response.attributes_mut().add(DelimiterTag::PrinterAttributes, attribute);
    }
    response.to_bytes().to_vec()
}

fn keyword(text: &str) -> IppValue {
    IppValue::Keyword(text.try_into().unwrap())
}

#[test]
fn what_another_implementation_writes_is_read() {
    let bytes = written(vec![
        ("printer-name", IppValue::NameWithoutLanguage("front".try_into().unwrap())),
        ("printer-state", IppValue::Enum(5)),
        ("printer-is-accepting-jobs", IppValue::Boolean(true)),
        ("reasons", IppValue::Array(vec![keyword("media-empty"), keyword("door-open")])),
        ("collection", IppValue::Collection([("a".try_into().unwrap(), keyword("b"))].into())),
        ("after", keyword("the collection")),
    ]);
    let answer = Answer::read(&bytes).unwrap();
    assert_eq!(answer.status, 0);
    let printer = answer.groups(PRINTER).next().unwrap();
    assert_eq!(printer.text("printer-name"), Some(&b"front"[..]));
    assert_eq!(printer.integer("printer-state"), Some(5));
    assert_eq!(printer.boolean("printer-is-accepting-jobs"), Some(true));
    let reasons: Vec<&[u8]> = printer.texts("reasons").collect();
    assert_eq!(reasons, [&b"media-empty"[..], b"door-open"]);
    assert_eq!(printer.text("after"), Some(&b"the collection"[..]));
    assert_eq!((printer.text("a"), printer.integer("reasons")), (None, None));
}

/// The bytes of one value.
fn value(tag: u8, name: &[u8], value: &[u8]) -> Vec<u8> {
    let length = |part: &[u8]| u16::try_from(part.len()).unwrap().to_be_bytes();
    [&[tag], &length(name)[..], name, &length(value), value].concat()
}

fn message(parts: &[Vec<u8>]) -> Vec<u8> {
    [&[2, 0, 0, 0, 0, 0, 0, 1][..], &parts.concat()].concat()
}

#[test]
fn collections_in_collections_cost_no_stack() {
    let mut parts = vec![vec![PRINTER], value(BEGIN_COLLECTION, b"c", b"")];
    for _ in 0..40_000 {
        parts.push(value(BEGIN_COLLECTION, b"", b""));
    }
    let deep = message(&parts);
    assert_eq!(Answer::read(&deep), Err(Failure::Unreadable("it ends early")));
    parts.push(vec![PRINTER]);
    parts.push(value(KEYWORD, b"printer-name", b"front"));
    parts.push(vec![END]);
    let closed = message(&parts);
    let answer = Answer::read(&closed).unwrap();
    assert_eq!(answer.groups(PRINTER).nth(1).unwrap().text("printer-name"), Some(&b"front"[..]));
}

#[test]
fn a_text_with_its_language_is_read_without() {
    let with_language = [&[0, 2][..], b"it", &[0, 4], b"Sala"].concat();
    let parts = [
        vec![PRINTER],
        value(NAME_WITH_LANGUAGE, b"printer-name", &with_language),
        value(TEXT_WITH_LANGUAGE, b"broken", &[0, 200, 1]),
        value(INTEGER, b"short", &[1]),
        vec![END],
    ];
    let bytes = message(&parts);
    let answer = Answer::read(&bytes).unwrap();
    let printer = answer.groups(PRINTER).next().unwrap();
    assert_eq!(printer.text("printer-name"), Some(&b"Sala"[..]));
    assert_eq!((printer.text("broken"), printer.integer("short")), (None, None));
}

#[test]
fn what_answers_something_else_is_refused() {
    let other = [2, 0, 0, 0, 0, 0, 0, 2, 3];
    assert_eq!(Answer::read(&other), Err(Failure::Unreadable("it answers another request")));
    let version = [9, 0, 0, 0, 0, 0, 0, 1, 3];
    assert_eq!(Answer::read(&version), Err(Failure::Unreadable("it is not IPP 1 or 2")));
    let none = message(&[value(KEYWORD, b"a", b"b"), vec![END]]);
    assert_eq!(Answer::read(&none), Err(Failure::Unreadable("an attribute is in no group")));
    let many = message(&[vec![PRINTER; 50_001]]);
    assert_eq!(Answer::read(&many), Err(Failure::Unreadable("it has too many values")));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let bytes = message(&[bytes]);
        if let Ok(answer) = Answer::read(&bytes) {
            prop_assert!(answer.message().len() < 3000);
        }
    }

    #[test]
    fn an_answer_that_is_cut_is_refused(cut: prop::sample::Index) {
        let mut bytes = written(vec![("a", keyword("b")), ("c", IppValue::Integer(1))]);
        bytes.truncate(cut.index(bytes.len()));
        prop_assert!(Answer::read(&bytes).is_err());
    }
}
