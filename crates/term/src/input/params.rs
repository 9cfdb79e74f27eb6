//! The numbers of a control sequence, in a buffer that cannot grow.

/// The bytes between the introducer of a control sequence and its final byte.
///
/// Invariant: holds at most 16 bytes; further ones are noted as overflow and dropped. The longest
/// sequence with a meaning here, a mouse report with coordinates of five digits, has 16.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Params {
    bytes: [u8; Self::CAPACITY],
    len: u8,
    overflowed: bool,
}

impl Params {
    const CAPACITY: usize = 16;

    pub(super) fn push(&mut self, byte: u8) {
        match self.bytes.get_mut(usize::from(self.len)) {
            Some(free) => {
                *free = byte;
                self.len += 1;
            }
            None => self.overflowed = true,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns true if only digits came so far, and at least one.
    pub(super) fn is_number(&self) -> bool {
        !self.is_empty() && !self.overflowed && self.kept().iter().all(u8::is_ascii_digit)
    }

    /// The first byte, which marks private sequences (`?`, `<`, `>`, `=`).
    pub(super) fn marker(&self) -> Option<u8> {
        self.kept().first().copied().filter(|byte| (b'<'..=b'?').contains(byte))
    }

    /// Returns the numbers after the marker and before a closing `$`; missing ones are 0.
    ///
    /// Returns `None` if the sequence was too long or holds anything but digits and semicolons.
    pub(super) fn numbers(&self) -> Option<Numbers> {
        if self.overflowed {
            return None;
        }
        let mut numbers = Numbers::default();
        let skipped = usize::from(self.marker().is_some());
        let body = self.kept().get(skipped..).unwrap_or_default();
        for &byte in body.strip_suffix(b"$").unwrap_or(body) {
            match byte {
                b'0'..=b'9' => numbers.digit(byte - b'0'),
                b';' => numbers.next()?,
                _ => return None,
            }
        }
        Some(numbers)
    }

    fn kept(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }
}

/// Up to four numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    values: [u32; 4],
    last: usize,
}

impl Numbers {
    /// Returns the value at an index, or 0 if it is missing.
    pub(super) fn at(&self, index: usize) -> u32 {
        self.values.get(index).copied().unwrap_or(0)
    }

    /// Returns the number of values, empty ones included; at least one.
    pub(super) fn count(&self) -> usize {
        self.last + 1
    }

    fn digit(&mut self, digit: u8) {
        if let Some(value) = self.values.get_mut(self.last) {
            *value = value.saturating_mul(10).saturating_add(u32::from(digit));
        }
    }

    fn next(&mut self) -> Option<()> {
        self.last += 1;
        (self.last < self.values.len()).then_some(())
    }
}
