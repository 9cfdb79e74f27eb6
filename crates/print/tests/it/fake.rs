//! A server that answers as a test says. It reads and writes IPP with the `ipp` crate.

use std::io::{Cursor, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use ipp::attribute::IppAttribute;
use ipp::model::{DelimiterTag, IppVersion, StatusCode};
use ipp::parser::IppParser;
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;
use tempfile::TempDir;

pub const CREATE_JOB: i16 = 0x05;
pub const SEND_DOCUMENT: i16 = 0x06;
pub const CANCEL_JOB: i16 = 0x08;
pub const LOOK: i16 = 0x09;
pub const PRINTER: i16 = 0x0b;
pub const WATCH: i16 = 0x16;
pub const UNWATCH: i16 = 0x1b;
pub const EVENTS: i16 = 0x1c;
pub const JOBS: i16 = 0x0a;
pub const PRINTERS: i16 = 0x4002;

/// The longest request that the server reads. Of longer ones it reads nothing.
pub const DEAF: usize = 20_000_000;

/// A request that has arrived.
#[derive(Clone, Debug)]
pub struct Asked {
    pub operation: i16,
    pub document: Vec<u8>,
}

/// An answer to a request.
pub enum Reply {
    /// An IPP message in an HTTP answer.
    Ipp(Vec<u8>),
    /// Bytes as they are; then the connection ends.
    Raw(Vec<u8>),
    /// Bytes one by one, with so long between them.
    Drip(Vec<u8>, Duration),
    /// Nothing, and the connection stays open.
    Never,
}

pub struct Fake {
    folder: TempDir,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Fake {
    pub fn start(answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        let folder = TempDir::new().unwrap();
        let fake = Self { folder, asked: Arc::default() };
        let listener = UnixListener::bind(fake.socket()).unwrap();
        let (answer, asked) = (Arc::new(answer), Arc::clone(&fake.asked));
        // Both kinds of threads end with the program of the tests.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (answer, asked) = (Arc::clone(&answer), Arc::clone(&asked));
                thread::spawn(move || serve(stream.unwrap(), &asked, &*answer));
            }
        });
        fake
    }

    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("cups.sock")
    }

    pub fn operations(&self) -> Vec<i16> {
        self.asked.lock().unwrap().iter().map(|asked| asked.operation).collect()
    }

    pub fn documents(&self) -> Vec<Vec<u8>> {
        let asked = self.asked.lock().unwrap();
        let sent = asked.iter().filter(|asked| asked.operation == SEND_DOCUMENT);
        sent.map(|asked| asked.document.clone()).collect()
    }
}

fn serve(mut stream: UnixStream, asked: &Mutex<Vec<Asked>>, answer: &dyn Fn(&Asked) -> Reply) {
    let Some(request) = read_request(&mut stream) else { return };
    asked.lock().unwrap().push(request.clone());
    // The other side may be gone: that is not what is tested.
    match answer(&request) {
        Reply::Ipp(message) => {
            let _ = stream.write_all(&in_http(&message));
        }
        Reply::Raw(bytes) => {
            let _ = stream.write_all(&bytes);
        }
        Reply::Drip(bytes, pause) => {
            for byte in bytes {
                if stream.write_all(&[byte]).is_err() {
                    return;
                }
                thread::sleep(pause);
            }
        }
        Reply::Never => thread::sleep(Duration::from_secs(60)),
    }
}

fn read_request(stream: &mut UnixStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    let head = loop {
        let mut byte = [0];
        stream.read_exact(&mut byte).ok()?;
        bytes.push(byte[0]);
        if bytes.ends_with(b"\r\n\r\n") {
            break String::from_utf8(bytes).unwrap();
        }
    };
    let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap();
    let length: usize = length.parse().unwrap();
    if length > DEAF {
        thread::sleep(Duration::from_secs(60));
        return None;
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    let mut request = IppParser::new(IppReader::new(Cursor::new(body))).parse().unwrap();
    let mut document = Vec::new();
    request.payload_mut().read_to_end(&mut document).unwrap();
    Some(Asked { operation: request.header().operation_or_status, document })
}

pub fn in_http(message: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: {}\r\n\r\n",
        message.len()
    );
    [head.as_bytes(), message].concat()
}

/// A message with one group.
pub fn message(status: StatusCode, tag: DelimiterTag, values: Vec<(&str, IppValue)>) -> Vec<u8> {
    let mut response = IppRequestResponse::new_response(IppVersion::v2_0(), status, 1).unwrap();
    for (name, value) in values {
        response.attributes_mut().add(tag, IppAttribute::with_name(name, value).unwrap());
    }
    response.to_bytes().to_vec()
}

pub fn keyword(text: &str) -> IppValue {
    IppValue::Keyword(text.try_into().unwrap())
}

pub fn ok() -> Vec<u8> {
    message(StatusCode::SuccessfulOk, DelimiterTag::OperationAttributes, Vec::new())
}

pub fn not_found() -> Vec<u8> {
    message(StatusCode::ClientErrorNotFound, DelimiterTag::OperationAttributes, Vec::new())
}

pub fn printer(state: i32, reason: &str) -> Vec<u8> {
    let pdf = IppValue::MimeMediaType("application/pdf".try_into().unwrap());
    let values = vec![
        ("printer-name", IppValue::NameWithoutLanguage("front".try_into().unwrap())),
        ("printer-type", IppValue::Enum(0x0002_0000)),
        ("printer-state", IppValue::Enum(state)),
        ("printer-state-reasons", keyword(reason)),
        ("printer-is-accepting-jobs", IppValue::Boolean(true)),
        ("document-format-supported", pdf),
    ];
    message(StatusCode::SuccessfulOk, DelimiterTag::PrinterAttributes, values)
}

pub fn job(state: i32, reason: &str) -> Vec<u8> {
    let values = vec![
        ("job-id", IppValue::Integer(7)),
        ("job-state", IppValue::Enum(state)),
        ("job-state-reasons", keyword(reason)),
    ];
    message(StatusCode::SuccessfulOk, DelimiterTag::JobAttributes, values)
}

/// Answers as a CUPS does that prints, and is at it for ever.
pub fn usual(asked: &Asked) -> Vec<u8> {
    match asked.operation {
        PRINTERS => printer(3, "none"),
        PRINTER => printer(4, "none"),
        CREATE_JOB => job(4, "job-incoming"),
        JOBS | LOOK => job(5, "job-printing"),
        WATCH => {
            let values = vec![("notify-subscription-id", IppValue::Integer(3))];
            message(StatusCode::SuccessfulOk, DelimiterTag::SubscriptionAttributes, values)
        }
        _ => ok(),
    }
}

/// An event about a job.
pub fn event(job: i32, state: i32) -> Vec<u8> {
    let values =
        vec![("notify-job-id", IppValue::Integer(job)), ("job-state", IppValue::Enum(state))];
    message(StatusCode::SuccessfulOk, DelimiterTag::EventNotificationAttributes, values)
}
