//! The input of a terminal: its bytes decoded, in kiosk mode without what no person types.

use std::time::Duration;

use super::burst::BurstFilter;
use super::input::{Decoder, Input};

/// Shortest wait that counts as sleep.
const SLEPT: Duration = Duration::from_millis(1);

/// Decodes the bytes of a terminal. With a burst filter, inputs wait until they have passed it.
///
/// It reads no clock: every time is a duration since the same start.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    decoder: Decoder,
    bursts: Option<BurstFilter>,
    /// Inputs that have not passed the burst filter yet.
    read: Vec<Input>,
    /// Time up to which nothing had been typed.
    looked: Duration,
}

impl Typed {
    /// Creates one that passes everything: whole lines may come at once.
    #[must_use]
    pub fn unfiltered() -> Self {
        Self::default()
    }

    /// Creates one with a burst filter, for hands that are `pace` times as fast as usual.
    #[must_use]
    pub fn filtered(pace: u32) -> Self {
        Self { bursts: Some(BurstFilter::new(pace)), ..Self::default() }
    }

    /// Sets whether answers of the terminal are expected.
    pub(super) fn expect_answers(&mut self, are_expected: bool) {
        self.decoder.expect_answers(are_expected);
    }

    /// Notes a wait for input. After sleep, nothing had come until `now`.
    pub fn waited(&mut self, began: Duration, now: Duration) {
        if now.saturating_sub(began) >= SLEPT {
            self.looked = now;
        }
    }

    /// Decodes bytes that were read at `now`, and adds to `passed` what is certain to be typed.
    pub fn feed(&mut self, bytes: &[u8], now: Duration, passed: &mut Vec<Input>) {
        self.decoder.feed(bytes, now, &mut self.read);
        self.take(now, passed);
    }

    /// Adds what has waited long enough.
    pub fn tick(&mut self, now: Duration, passed: &mut Vec<Input>) {
        self.decoder.tick(now, &mut self.read);
        self.take(now, passed);
        if let Some(bursts) = &mut self.bursts {
            bursts.tick(now, passed);
        }
    }

    /// Returns the time of the next call of [`tick`](Self::tick), or `None` while nothing waits.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        let bursts = self.bursts.as_ref().and_then(BurstFilter::deadline);
        [self.decoder.deadline(), bursts].into_iter().flatten().min()
    }

    /// Drops what waits. A burst goes on to be one, and a held key to be held.
    pub fn forget(&mut self) {
        self.decoder = Decoder::new();
        self.read = Vec::new();
        if let Some(bursts) = &mut self.bursts {
            bursts.forget();
        }
    }

    /// Passes the inputs to the burst filter. Those that came while the program was busy are taken
    /// to have come evenly.
    fn take(&mut self, now: Duration, passed: &mut Vec<Input>) {
        let Some(bursts) = &mut self.bursts else { return passed.append(&mut self.read) };
        let count = u32::try_from(self.read.len()).unwrap_or(u32::MAX).max(1);
        let each = now.saturating_sub(self.looked) / count;
        let mut at = self.looked;
        for input in self.read.drain(..) {
            at += each;
            bursts.take(input, at, passed);
        }
        self.looked = now;
    }
}
