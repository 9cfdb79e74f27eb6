//! The program; everything is in the library.

use std::process::ExitCode;

use wiping_alloc::WipingAllocator;

/// Overwrites freed memory, so that no copy of an answer, date or position of a patient outlives
/// the visit.
#[global_allocator]
static ALLOCATOR: WipingAllocator = WipingAllocator;

fn main() -> ExitCode {
    sabar::cli::main()
}
