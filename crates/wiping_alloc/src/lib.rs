//! An allocator that overwrites freed memory, so that no copy of what a patient entered outlives
//! the visit.
//!
//! It can be [paused](pause) while the program holds nothing of a patient: at its start, and in
//! commands that patients never run. Depends on `zeroizing-alloc` for the overwriting.
//!
//! Invariant: what is freed while the allocator is not paused is overwritten, whenever it was
//! allocated.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, Ordering};

use zeroizing_alloc::ZeroAlloc;

static IS_PAUSED: AtomicBool = AtomicBool::new(false);

/// The system's allocator, which overwrites freed memory unless [paused](pause).
#[derive(Clone, Copy, Debug, Default)]
pub struct WipingAllocator;

/// Stops the overwriting until [`resume`].
pub fn pause() {
    IS_PAUSED.store(true, Ordering::SeqCst);
}

/// Overwrites freed memory from now on.
pub fn resume() {
    IS_PAUSED.store(false, Ordering::SeqCst);
}

// SAFETY: all calls go to the system's allocator, directly or through one that overwrites memory
// before it frees it.
unsafe impl GlobalAlloc for WipingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's guarantees are passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's guarantees are passed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        if IS_PAUSED.load(Ordering::Relaxed) {
            // SAFETY: the caller's guarantees are passed on.
            unsafe { System.dealloc(memory, layout) }
        } else {
            // SAFETY: the caller's guarantees are passed on.
            unsafe { ZeroAlloc(System).dealloc(memory, layout) }
        }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if IS_PAUSED.load(Ordering::Relaxed) {
            // SAFETY: the caller's guarantees are passed on.
            unsafe { System.realloc(memory, layout, new_size) }
        } else {
            // SAFETY: the caller's guarantees are passed on.
            unsafe { ZeroAlloc(System).realloc(memory, layout, new_size) }
        }
    }
}
