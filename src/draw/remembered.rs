//! Operations that depend on more than the layout, remembered from one frame to the next.

use std::cell::RefCell;

use super::operation::DrawOp;

/// Draw operations by what they depend on besides the stage.
#[derive(Clone, Debug)]
pub struct Remembered<K>(RefCell<Vec<(K, Vec<DrawOp>)>>);

impl<K> Default for Remembered<K> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<K: PartialEq> Remembered<K> {
    /// Calls `draw` with the operations for `key`, which `make` returns the first time.
    pub fn each(&self, key: K, make: impl FnOnce() -> Vec<DrawOp>, draw: impl FnMut(&DrawOp)) {
        let mut known = self.0.borrow_mut();
        let found = known.iter().position(|(other, _)| *other == key);
        let index = found.unwrap_or(known.len());
        if found.is_none() {
            known.push((key, make()));
        }
        known.get(index).iter().flat_map(|(_, operations)| operations).for_each(draw);
    }
}
