//! Writes the manual pages and the shell completions, which are made from the arguments.
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
    Ok(())
}
