//! Content and messages are embedded; a file added to them must be noticed too.

fn main() {
    for folder in ["seeds", "locales", "starter", "schemas"] {
        println!("cargo::rerun-if-changed=../../{folder}");
    }
}
