//! What editors of other systems put around text: line ends of their own, and a byte order mark.

/// A byte order mark in UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The line end of Windows.
const WINDOWS: &str = "\r\n";

/// The same text without a byte order mark and with line feeds at the ends of lines. Lines that end
/// with a carriage return alone are known as such only where there is no line feed at all; elsewhere
/// one is a stray, and stays to be told.
pub(crate) fn plain(bytes: Vec<u8>) -> Vec<u8> {
    let text = bytes.strip_prefix(MARK).unwrap_or(&bytes);
    if !text.contains(&b'\r') {
        return if text.len() == bytes.len() { bytes } else { text.to_vec() };
    }
    if !text.contains(&b'\n') {
        return text.iter().map(|&byte| if byte == b'\r' { b'\n' } else { byte }).collect();
    }
    let mut plain = Vec::with_capacity(text.len());
    for (at, &byte) in text.iter().enumerate() {
        if byte != b'\r' || text.get(at + 1) != Some(&b'\n') {
            plain.push(byte);
        }
    }
    plain
}

/// `addition`, whose lines end with line feeds, with the line ends of `text`.
pub(crate) fn like(text: &str, addition: &str) -> String {
    if !text.contains('\n') && text.contains('\r') {
        return addition.replace('\n', "\r");
    }
    let is_windows = text.split_inclusive('\n').next().is_some_and(|line| line.ends_with(WINDOWS));
    if is_windows { addition.replace('\n', WINDOWS) } else { addition.to_owned() }
}
