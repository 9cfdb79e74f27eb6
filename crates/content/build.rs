//! Rebuilds the crate when the embedded content or messages change, also when a file is added.

fn main() {
    for folder in ["seeds", "locales", "spoken", "starter", "schemas"] {
        println!("cargo::rerun-if-changed=../../{folder}");
    }
}
