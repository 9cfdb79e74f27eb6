//! Reads the Unicode map of the Linux console font.
//!
//! The kernel maps characters to the glyphs of the font (at most 512) and returns this map for the
//! ioctl `GIO_UNIMAP` (`ioctl_console(2)`). The crate depends on rustix alone and contains the only
//! unsafe code of the workspace, so that the other crates can forbid it.

use std::collections::BTreeSet;
use std::os::fd::AsFd;

use rustix::io;
use rustix::ioctl::{self, Ioctl, IoctlOutput, Opcode};

/// `GIO_UNIMAP` in `linux/kd.h`.
const GIO_UNIMAP: Opcode = 0x4B66;

/// The capacity of the request: the largest count it can express, so the map always fits.
const CAPACITY: u16 = u16::MAX;

/// An entry of the map: `struct unipair` in `linux/kd.h`.
#[repr(C)]
#[derive(Clone, Copy, Default)]
struct Entry {
    character: u16,
    glyph: u16,
}

/// The request: `struct unimapdesc` in `linux/kd.h`.
#[repr(C)]
struct Request {
    count: u16,
    entries: *mut Entry,
}

/// The font of a console.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsoleFont {
    /// The characters that it can display.
    pub characters: BTreeSet<char>,
    /// The number of different glyphs among them.
    pub glyphs: usize,
}

/// Returns the font of the console that `fd` refers to.
///
/// # Errors
///
/// `ENOTTY` if `fd` does not refer to a Linux console, or any other error of the ioctl.
pub fn ask(fd: impl AsFd) -> io::Result<ConsoleFont> {
    let mut entries = vec![Entry::default(); usize::from(CAPACITY)];
    let request = Request { count: CAPACITY, entries: entries.as_mut_ptr() };
    // SAFETY: the request has the layout that the kernel expects for this opcode, and its pointer
    // refers to `count` entries that outlive the call.
    let count = unsafe { ioctl::ioctl(fd, GetTable(request)) }?;
    let entries = entries.get(..usize::from(count)).unwrap_or_default();
    let glyphs: BTreeSet<u16> = entries.iter().map(|entry| entry.glyph).collect();
    let characters = entries.iter().filter_map(|entry| char::from_u32(entry.character.into()));
    Ok(ConsoleFont { characters: characters.collect(), glyphs: glyphs.len() })
}

struct GetTable(Request);

// SAFETY: the opcode reads and writes a `Request` and the entries it points to, and nothing else;
// the output is read from the request after the kernel has written it.
unsafe impl Ioctl for GetTable {
    type Output = u16;

    const IS_MUTATING: bool = true;

    fn opcode(&self) -> Opcode {
        GIO_UNIMAP
    }

    fn as_ptr(&mut self) -> *mut core::ffi::c_void {
        (&raw mut self.0).cast()
    }

    unsafe fn output_from_ptr(
        _out: IoctlOutput,
        request: *mut core::ffi::c_void,
    ) -> io::Result<Self::Output> {
        // SAFETY: rustix passes the pointer that `as_ptr` returned.
        let request = unsafe { &*request.cast::<Request>() };
        Ok(request.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_files_have_no_font() {
        let file = std::fs::File::open("/dev/null");
        assert!(file.is_ok_and(|file| ask(file).is_err()));
    }
}
