//! The program; everything is in the library.

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// Overwrites what is freed, so that no answer, date or place of a patient outlives the visit in
/// memory, whatever copies of it were made.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    sabar::cli::main()
}
