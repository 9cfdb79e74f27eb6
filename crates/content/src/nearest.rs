//! Finds the name that was probably meant by a misspelled one.

/// The similarity from which a name is suggested, from 0 to 1 (Jaro-Winkler).
pub const ALIKE: f64 = 0.8;

/// Returns the most similar of the known names, if it is at least as similar as `least`.
pub fn nearest<'n>(
    name: &str,
    known: impl IntoIterator<Item = &'n str>,
    least: f64,
) -> Option<&'n str> {
    let alike = |known: &&str| strsim::jaro_winkler(known, name);
    let nearest = known.into_iter().max_by(|a, b| alike(a).total_cmp(&alike(b)));
    nearest.filter(|known| alike(known) >= least)
}
