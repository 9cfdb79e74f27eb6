//! Operations of CUPS. Each is one request with a deadline.

use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::http::exchange;
use crate::ipp::{Answer, EVENT, JOB, Operation, PRINTER, Request, SUBSCRIPTION};
use crate::media::Media;
use crate::printer::{ATTRIBUTES, Printer};
use crate::state::{JOB_ATTRIBUTES, JobLook, JobState};
use crate::wait::Wait;
use crate::{MOST_DOCUMENT, MOST_PRINTERS};

/// The socket of CUPS on Debian.
pub const SOCKET: &str = "/run/cups/cups.sock";
/// The name of every job.
const JOB_NAME: &str = "sheet";
/// The path of all printers together.
const SERVER: &str = "/";
/// The seconds after which CUPS forgets a subscription that was not ended.
const LEASE: i32 = 1800;

/// CUPS, by its socket.
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use sabar_print::{Cups, Media, SOCKET, Wait};
///
/// # fn main() -> Result<(), sabar_print::Failure> {
/// let cups = Cups::at(SOCKET);
/// let wait = || Wait::at_most(Duration::from_secs(3));
/// for printer in cups.printers(&wait())? {
///     println!("{}", printer.describe());
///     if printer.is_default {
///         let job = cups.create_job(&printer, Some(&Media::A4), &wait())?;
///         cups.send_document(&job, b"%PDF-1.7 ...", &wait())?;
///         println!("{:?}", cups.look(&job, &wait())?);
///         cups.cancel(&job, &wait())?;
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Cups {
    socket: PathBuf,
}

/// A job of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    id: i32,
    resource: String,
}

/// A request to CUPS to remember how jobs of a printer end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watch {
    id: i32,
}

impl Cups {
    /// Names the socket. Nothing is opened yet.
    #[must_use]
    pub fn at(socket: impl AsRef<Path>) -> Self {
        Self { socket: socket.as_ref().to_owned() }
    }

    /// Lists the printers that are set up. Those that are only seen in the network are not.
    ///
    /// # Errors
    ///
    /// Fails when CUPS is not there, late, or answers wrongly.
    pub fn printers(&self, wait: &Wait<'_>) -> Result<Vec<Printer>, Failure> {
        let request = Request::new(Operation::CupsGetPrinters, SERVER, None)
            .keywords("requested-attributes", &ATTRIBUTES);
        match self.ask(request, &[], wait, |answer| Ok(read_printers(answer))) {
            // There is none.
            Err(failure) if failure.is_not_found() => Ok(Vec::new()),
            result => result,
        }
    }

    /// Looks at one printer again.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does, and with [`Failure::is_not_found`] if it was removed.
    pub fn printer(&self, printer: &Printer, wait: &Wait<'_>) -> Result<Printer, Failure> {
        let request = Request::new(Operation::GetPrinterAttributes, &printer.resource(), None)
            .keywords("requested-attributes", &ATTRIBUTES);
        self.ask(request, &[], wait, |answer| {
            let found = read_printers(answer).into_iter().next();
            found.ok_or(Failure::Unreadable("it names no printer"))
        })
    }

    /// Creates a job, without a document yet: so its number is known before anything of the
    /// document is sent, and it can be canceled at any time.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does, and if the printer takes no jobs.
    pub fn create_job(
        &self,
        printer: &Printer,
        media: Option<&Media>,
        wait: &Wait<'_>,
    ) -> Result<Job, Failure> {
        let mut request = Request::new(Operation::CreateJob, &printer.resource(), None)
            .name("job-name", JOB_NAME)
            .boolean("ipp-attribute-fidelity", false)
            .for_job();
        if let Some(media) = media {
            request = request.keywords("media", &[media.name()]);
        }
        let id = self.ask(request, &[], wait, |answer| number(answer, JOB, "job-id"))?;
        Ok(Job { id, resource: printer.resource() })
    }

    /// Sends the only document of a job, a PDF. The job then begins.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does, and for a document of more than [`MOST_DOCUMENT`] bytes.
    /// The job is still there then.
    pub fn send_document(&self, job: &Job, pdf: &[u8], wait: &Wait<'_>) -> Result<(), Failure> {
        if pdf.len() > MOST_DOCUMENT {
            return Err(Failure::TooLarge(pdf.len()));
        }
        let request = job.request(Operation::SendDocument);
        let request =
            request.mime_type("document-format", "application/pdf").boolean("last-document", true);
        self.ask(request, pdf, wait, |_| Ok(()))
    }

    /// Looks at a job.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does, and with [`Failure::is_not_found`] once CUPS has forgotten
    /// the job: with `PreserveJobHistory No`, as soon as it has ended.
    pub fn look(&self, job: &Job, wait: &Wait<'_>) -> Result<JobLook, Failure> {
        let request = job.request(Operation::GetJobAttributes);
        let request = request.keywords("requested-attributes", &JOB_ATTRIBUTES);
        self.ask(request, &[], wait, |answer| {
            let look = answer.groups(JOB).next().and_then(JobLook::read);
            look.ok_or(Failure::Unreadable("it tells no state of the job"))
        })
    }

    /// Cancels a job. One that has ended already is no error.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does, and if CUPS does not allow it.
    pub fn cancel(&self, job: &Job, wait: &Wait<'_>) -> Result<(), Failure> {
        let request = job.request(Operation::CancelJob);
        match self.ask(request, &[], wait, |_| Ok(())) {
            // Not possible: it has ended.
            Err(Failure::Refused { status: 0x0404, .. }) => Ok(()),
            Err(failure) if failure.is_not_found() => Ok(()),
            result => result,
        }
    }

    /// Cancels every waiting job of the constant user, on all printers: what a kiosk that was
    /// killed has left. Those of another kiosk of the same machine too.
    ///
    /// One by one, since for `Cancel-My-Jobs` CUPS wants a password.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does, and if one of the jobs cannot be canceled.
    pub fn cancel_all(&self, wait: &Wait<'_>) -> Result<(), Failure> {
        let request = Request::new(Operation::GetJobs, SERVER, None)
            .boolean("my-jobs", true)
            .keywords("which-jobs", &["not-completed"])
            .keywords("requested-attributes", &["job-id"]);
        let jobs: Vec<i32> = self.ask(request, &[], wait, |answer| {
            Ok(answer.groups(JOB).filter_map(|group| group.integer("job-id")).collect())
        })?;
        let cancel = |id| self.cancel(&Job { id, resource: SERVER.to_owned() }, wait);
        // The others are canceled even if one is not.
        let results: Vec<Result<(), Failure>> = jobs.into_iter().map(cancel).collect();
        results.into_iter().collect()
    }

    /// Asks CUPS to remember how jobs of a printer end, for half an hour: where it keeps no
    /// history, only that tells a printed job from one that was given up.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does.
    pub fn watch(&self, printer: &Printer, wait: &Wait<'_>) -> Result<Watch, Failure> {
        let operation = Operation::CreatePrinterSubscriptions;
        let request = Request::new(operation, &printer.resource(), None)
            .for_subscription()
            .keywords("notify-pull-method", &["ippget"])
            .keywords("notify-events", &["job-completed"])
            .integer("notify-lease-duration", LEASE);
        let id = self.ask(request, &[], wait, |answer| {
            number(answer, SUBSCRIPTION, "notify-subscription-id")
        })?;
        Ok(Watch { id })
    }

    /// Returns how a job ended, or nothing if that was not seen.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does.
    pub fn end_of(
        &self,
        job: &Job,
        watch: Watch,
        wait: &Wait<'_>,
    ) -> Result<Option<JobState>, Failure> {
        let operation = Operation::GetNotifications;
        let request = Request::new(operation, &job.resource, None)
            .integer("notify-subscription-ids", watch.id);
        self.ask(request, &[], wait, |answer| {
            let of_job = answer
                .groups(EVENT)
                .filter(|event| event.integer("notify-job-id") == Some(job.id))
                .filter_map(|event| JobState::read(event.integer("job-state")?));
            Ok(of_job.filter(|state| state.is_over()).last())
        })
    }

    /// Ends a watch.
    ///
    /// # Errors
    ///
    /// Fails as [`Self::printers`] does. CUPS ends it by itself after half an hour.
    pub fn unwatch(&self, printer: &Printer, watch: Watch, wait: &Wait<'_>) -> Result<(), Failure> {
        let request = Request::new(Operation::CancelSubscription, &printer.resource(), None)
            .integer("notify-subscription-id", watch.id);
        self.ask(request, &[], wait, |_| Ok(()))
    }

    fn ask<T>(
        &self,
        request: Request,
        document: &[u8],
        wait: &Wait<'_>,
        read: impl FnOnce(&Answer<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let operation = request.operation();
        let resource = request.resource().to_owned();
        let message = request.into_bytes();
        let body = exchange(&self.socket, &resource, [&message, document], wait)?;
        let answer = Answer::read(&body)?;
        if answer.status >= 0x0100 {
            let (operation, status) = (operation.name(), answer.status);
            return Err(Failure::Refused { operation, status, message: answer.message() });
        }
        read(&answer)
    }
}

impl Job {
    /// Returns the number that CUPS gave it.
    #[must_use]
    pub fn id(&self) -> i32 {
        self.id
    }

    fn request(&self, operation: Operation) -> Request {
        Request::new(operation, &self.resource, Some(self.id))
    }
}

fn read_printers(answer: &Answer<'_>) -> Vec<Printer> {
    answer.groups(PRINTER).filter_map(Printer::read).take(MOST_PRINTERS).collect()
}

/// Reads the number that CUPS gives to something new.
fn number(answer: &Answer<'_>, tag: u8, name: &str) -> Result<i32, Failure> {
    let number = answer.groups(tag).find_map(|group| group.integer(name));
    number.filter(|number| *number > 0).ok_or(Failure::Unreadable("it gives no number"))
}
