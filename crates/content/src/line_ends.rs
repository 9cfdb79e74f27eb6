//! Normalizes line ends and byte order marks of other systems.

/// The UTF-8 byte order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The line end of Windows.
const WINDOWS: &str = "\r\n";

/// Removes a byte order mark and converts line ends to line feeds. A single carriage return counts
/// as a line end only if the file has no line feed; elsewhere it is kept, to be reported as
/// invalid.
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

/// Returns `addition`, whose lines end with line feeds, with the line ends of `text`.
pub(crate) fn like(text: &str, addition: &str) -> String {
    if !text.contains('\n') && text.contains('\r') {
        return addition.replace('\n', "\r");
    }
    let is_windows = text.split_inclusive('\n').next().is_some_and(|line| line.ends_with(WINDOWS));
    if is_windows { addition.replace('\n', WINDOWS) } else { addition.to_owned() }
}
