use proptest::prelude::*;

use super::*;

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\n";

/// Reads an answer that arrives in pieces of a size, and whose connection then ends.
fn read(answer: &[u8], size: usize) -> Result<Vec<u8>, Failure> {
    let mut reader = Reader::default();
    for piece in answer.chunks(size) {
        if let Some(body) = reader.feed(piece)? {
            return Ok(body);
        }
    }
    reader.end()
}

#[track_caller]
fn assert_read(headers: &str, body: &str, expected: Result<&str, &str>) {
    let answer = format!("{OK}{headers}\r\n{body}");
    for size in [1, 2, 7, 100_000] {
        let read = read(answer.as_bytes(), size).map_err(|failure| failure.to_string());
        let read = read.map(|body| String::from_utf8(body).unwrap());
        match expected {
            Ok(body) => assert_eq!(read.as_deref(), Ok(body), "in pieces of {size}"),
            Err(part) => assert!(read.as_ref().is_err_and(|it| it.contains(part)), "{read:?}"),
        }
    }
}

#[test]
fn the_length_is_obeyed() {
    assert_read("Content-Length: 5\r\n", "hello, and more", Ok("hello"));
    assert_read("content-length: 0\r\n", "", Ok(""));
    assert_read("Content-Length: 6\r\n", "hello", Err("ends early"));
    assert_read("", "hello", Ok("hello"));
}

#[test]
fn chunks_are_joined() {
    assert_read(
        "Transfer-Encoding: chunked\r\n",
        "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
        Ok("abcde"),
    );
    assert_read("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n", Err("ends early"));
    assert_read("Transfer-Encoding: chunked\r\n", "3\r\nabcd\r\n0\r\n\r\n", Err("another size"));
    assert_read("Transfer-Encoding: chunked\r\n", "x\r\nabc\r\n", Err("malformed"));
}

#[test]
fn sizes_are_not_trusted() {
    assert_read("Content-Length: 99999999999999999999\r\n", "", Err("malformed"));
    assert_read("Content-Length: 1048577\r\n", "", Err("too large"));
    assert_read("Content-Length: +5\r\n", "hello", Err("malformed"));
    assert_read("Content-Length: 5\r\nContent-Length: 6\r\n", "hello", Err("doubtful"));
    assert_read("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "hello", Err("doubtful"));
    assert_read("Transfer-Encoding: gzip\r\n", "hello", Err("doubtful"));
    assert_read("Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\n", Err("too large"));
    assert_read("Transfer-Encoding: chunked\r\n", "100001\r\n", Err("too large"));
}

#[test]
fn only_ipp_with_status_200_is_read() {
    let head = |status: &str| format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
    assert_eq!(read(head("401 Unauthorized").as_bytes(), 9), Err(Failure::Http(401)));
    assert_eq!(read(head("200 OK").as_bytes(), 9), Err(Failure::Unreadable("it is not IPP")));
    assert_eq!(read(b"220 smtp\r\n", 9), Err(Failure::Unreadable("it is not HTTP")));
    assert_eq!(read(b"", 9), Err(Failure::Unreadable("it ends early")));
    let answer = format!("HTTP/1.1 100 Continue\r\n\r\n{OK}Content-Length: 2\r\n\r\nhi");
    assert_eq!(read(answer.as_bytes(), 9), Ok(b"hi".to_vec()));
}

#[test]
fn an_answer_without_an_end_is_cut_off() {
    let mut reader = Reader::default();
    let endless = (0..).map_while(|_| reader.feed(&[b'a'; 1000]).err()).next();
    assert_eq!(endless, Some(Failure::Unreadable("it is not HTTP")));
    let mut reader = Reader::default();
    let head = reader.feed(b"HTTP/1.1 200 OK\r\n").map(|_| b"A: b\r\n".repeat(60));
    let head = [head.unwrap(), b"C: ".to_vec()].concat();
    assert_eq!(reader.feed(&head), Ok(None));
    let fed: Vec<_> = (0..9).map(|_| reader.feed(&[b'a'; 1000])).collect();
    assert_eq!(fed.last(), Some(&Err(Failure::Unreadable("its head is too large"))));
    let mut reader = Reader::default();
    assert_eq!(reader.feed(format!("{OK}\r\n").as_bytes()), Ok(None));
    let fed = (0..2000).find_map(|_| reader.feed(&[0; 1000]).err());
    assert_eq!(fed, Some(Failure::Unreadable("it is too large")));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        is_chunked: bool,
        size in 1..50_usize,
    ) {
        let coding = if is_chunked { "Transfer-Encoding: chunked\r\n" } else { "" };
        let answer = [OK.as_bytes(), coding.as_bytes(), b"\r\n", &bytes].concat();
        if let Ok(body) = read(&answer, size) {
            prop_assert!(body.len() <= MOST_BODY);
        }
    }
}
