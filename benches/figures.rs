//! Figures, printed and not asserted.

fn main() {}
