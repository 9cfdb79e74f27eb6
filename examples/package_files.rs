//! Writes what the package has and the repository has not, since the program knows it: manual pages
//! and shell completions from the arguments, and the example of settings.
//!
//! `cargo run --example package_files -- target/package` before `cargo deb`.

use std::path::PathBuf;
use std::{env, fs, io};

use clap::CommandFactory as _;
use clap_complete::Shell;

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map_or_else(|| "target/package".into(), PathBuf::from);
    let (manual, completions) = (folder.join("man"), folder.join("completions"));
    for folder in [&manual, &completions] {
        fs::create_dir_all(folder)?;
    }
    let mut command = sabar::cli::Cli::command();
    clap_mangen::generate_to(command.clone(), &manual)?;
    for shell in [Shell::Bash, Shell::Fish, Shell::Zsh] {
        clap_complete::generate_to(shell, &mut command, "sabar", &completions)?;
    }
    fs::write(folder.join("sabar.toml"), sabar::config::example())
}
