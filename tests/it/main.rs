mod content;
mod plurals;
mod words;
