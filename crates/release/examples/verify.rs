//! Verifies a release and its pack: `cargo run --example verify -- KEYS RELEASE PACK`.

use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::process::ExitCode;

use sabar_release::{Keys, Release};

fn main() -> ExitCode {
    match verify(&env::args().skip(1).collect::<Vec<String>>()) {
        Ok(verdict) => {
            #[expect(clippy::print_stdout, reason = "the result")]
            {
                println!("{verdict}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "the error")]
            {
                eprintln!("{error}");
            }
            ExitCode::FAILURE
        }
    }
}

fn verify(arguments: &[String]) -> Result<String, Box<dyn Error>> {
    let [keys, release, pack] = arguments else { return Err("give KEYS RELEASE PACK".into()) };
    let keys = Keys::read(&fs::read(keys)?)?;
    let release = Release::verify(&fs::read(release)?, &keys)?;
    release.pack.check(File::open(pack)?)?;
    let signers: Vec<String> =
        release.signers.iter().map(|(holder, role)| format!("{holder} ({role})")).collect();
    Ok(format!("serial {}, signed by {}", release.serial, signers.join(", ")))
}
