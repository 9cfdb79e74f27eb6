//! Lists a folder without looking at all that is in its folders.

use std::ops::Bound;

use super::Files;

impl Files {
    /// Iterates over the names of what is directly in a folder; those of folders end with `/`.
    pub(crate) fn names_in<'a>(&'a self, folder: &str) -> impl Iterator<Item = &'a str> {
        let (folder, mut from) = (folder.to_owned(), folder.to_owned());
        std::iter::from_fn(move || {
            let rest = (Bound::Included(from.as_str()), Bound::Unbounded);
            let (path, _) = self.0.range::<str, _>(rest).next()?;
            let rest = path.strip_prefix(folder.as_str())?;
            let (name, next) = match rest.split_once('/') {
                // `0` comes after `/`, and so after all that is in it.
                Some((name, _)) => (rest.get(..=name.len())?, format!("{folder}{name}0")),
                None => (rest, format!("{path}\0")),
            };
            from = next;
            Some(name)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Files;

    #[test]
    fn each_name_directly_in_a_folder_comes_once() {
        let mut files = Files::new();
        for path in ["a/b", "a/b-c/d", "a/b/c", "a/b/d", "a/b0", "a/b/\u{10FFFF}", "a/z/", "b/x"] {
            files.insert(path, "");
        }
        assert_eq!(files.names_in("a/").collect::<Vec<_>>(), ["b", "b-c/", "b/", "b0", "z/"]);
        assert_eq!(files.names_in("c/").next(), None);
    }
}
