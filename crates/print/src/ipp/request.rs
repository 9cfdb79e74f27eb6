//! Requests.

use super::{
    BOOLEAN, CHARSET, END, INTEGER, JOB, KEYWORD, LANGUAGE, MIME_TYPE, NAME, OPERATION, REQUEST_ID,
    SUBSCRIPTION, URI,
};

/// The user of every request: CUPS writes it into its logs.
pub(crate) const USER: &str = "sabar";

/// An operation, with its number in RFC 8011, RFC 3995, RFC 3996 or of CUPS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Operation {
    /// Creates a job without a document.
    CreateJob = 0x0005,
    /// Adds a document to a job.
    SendDocument = 0x0006,
    /// Cancels a job.
    CancelJob = 0x0008,
    /// Asks for the state of a job.
    GetJobAttributes = 0x0009,
    /// Asks for the jobs of a printer or of the server.
    GetJobs = 0x000a,
    /// Asks for the state of a printer.
    GetPrinterAttributes = 0x000b,
    /// Asks that events of a printer are kept.
    CreatePrinterSubscriptions = 0x0016,
    /// Ends a subscription.
    CancelSubscription = 0x001b,
    /// Asks for events.
    GetNotifications = 0x001c,
    /// Asks for all printers.
    CupsGetPrinters = 0x4002,
}

impl Operation {
    /// Returns the name in IPP.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::CreateJob => "Create-Job",
            Self::SendDocument => "Send-Document",
            Self::CancelJob => "Cancel-Job",
            Self::GetJobAttributes => "Get-Job-Attributes",
            Self::GetJobs => "Get-Jobs",
            Self::GetPrinterAttributes => "Get-Printer-Attributes",
            Self::CreatePrinterSubscriptions => "Create-Printer-Subscriptions",
            Self::CancelSubscription => "Cancel-Subscription",
            Self::GetNotifications => "Get-Notifications",
            Self::CupsGetPrinters => "CUPS-Get-Printers",
        }
    }
}

/// A request that is being written.
#[derive(Clone, Debug)]
pub struct Request {
    operation: Operation,
    resource: String,
    bytes: Vec<u8>,
}

impl Request {
    /// Begins a request about a resource of the server: a printer, or `/` for all of them, and
    /// perhaps a job.
    #[must_use]
    pub fn new(operation: Operation, resource: &str, job: Option<i32>) -> Self {
        let mut bytes = vec![2, 0];
        bytes.extend((operation as u16).to_be_bytes());
        bytes.extend(REQUEST_ID.to_be_bytes());
        bytes.push(OPERATION);
        let mut request = Self { operation, resource: resource.to_owned(), bytes };
        // This order is laid down in RFC 8011, 4.1.4 and 4.1.5.
        request.add(CHARSET, "attributes-charset", b"utf-8");
        request.add(LANGUAGE, "attributes-natural-language", b"en");
        request.add(URI, "printer-uri", format!("ipp://localhost{resource}").as_bytes());
        if let Some(job) = job {
            request.add(INTEGER, "job-id", &job.to_be_bytes());
        }
        request.add(NAME, "requesting-user-name", USER.as_bytes());
        request
    }

    /// Returns the path of the resource.
    #[must_use]
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// Returns the operation.
    #[must_use]
    pub fn operation(&self) -> Operation {
        self.operation
    }

    /// Adds keywords.
    #[must_use]
    pub fn keywords(mut self, name: &str, values: &[&str]) -> Self {
        for (index, value) in values.iter().enumerate() {
            self.add(KEYWORD, if index == 0 { name } else { "" }, value.as_bytes());
        }
        self
    }

    /// Adds a name.
    #[must_use]
    pub fn name(mut self, name: &str, value: &str) -> Self {
        self.add(NAME, name, value.as_bytes());
        self
    }

    /// Adds a type of document.
    #[must_use]
    pub fn mime_type(mut self, name: &str, value: &str) -> Self {
        self.add(MIME_TYPE, name, value.as_bytes());
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn integer(mut self, name: &str, value: i32) -> Self {
        self.add(INTEGER, name, &value.to_be_bytes());
        self
    }

    /// Adds a truth value.
    #[must_use]
    pub fn boolean(mut self, name: &str, value: bool) -> Self {
        self.add(BOOLEAN, name, &[value.into()]);
        self
    }

    /// Begins the attributes of the job.
    #[must_use]
    pub fn for_job(mut self) -> Self {
        self.bytes.push(JOB);
        self
    }

    /// Begins the attributes of a subscription.
    #[must_use]
    pub fn for_subscription(mut self) -> Self {
        self.bytes.push(SUBSCRIPTION);
        self
    }

    /// Returns the message. A document follows after it.
    #[must_use]
    pub fn into_bytes(mut self) -> Vec<u8> {
        self.bytes.push(END);
        self.bytes
    }

    /// Adds one value. An empty name adds it to the attribute before.
    fn add(&mut self, tag: u8, name: &str, value: &[u8]) {
        self.bytes.push(tag);
        for part in [name.as_bytes(), value] {
            // Longer ones than the format allows are cut; no caller has any.
            let length = u16::try_from(part.len()).unwrap_or(u16::MAX);
            self.bytes.extend(length.to_be_bytes());
            self.bytes.extend(part.iter().take(length.into()));
        }
    }
}
