
mod conformance;
mod terminal;
