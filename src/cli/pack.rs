//! `sabar content pack`: checked content in one file.

use std::fs::Permissions;
use std::io::{self, BufWriter, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use tempfile::Builder;

use super::Failure;
use crate::shell::availability::letters_of_pack;
use sabar_content::Files;
use sabar_content::diagnostic::Diagnostics;
use sabar_content::review::is_kept_text;
use sabar_content::store::{PackIndex, pack};

/// Checks the content of `folder` and writes it atomically to the file `to`, replacing an existing
/// one.
pub(super) fn write(folder: &Path, to: &Path) -> Result<(), Failure> {
    let mut problems = Diagnostics::new();
    let mut files = Files::built_in();
    files.lay_over(folder, &mut problems);
    problems.extend(sabar_authoring::check(&files));
    if problems.has_errors() {
        let problems = problems.errors().renamed(|file| files.place(folder, file));
        return Err(Failure::Diagnostics(problems));
    }
    let files = Arc::new(files);
    let size =
        write_file(&files, &PackIndex::of(&files, letters_of_pack), to).map_err(|error| {
            let to = to.display();
            Failure::Usage(format!("{to}  cannot be written: {error}; give a writable file"))
        })?;
    let shown = to.display();
    let verdict = problems.verdict();
    // Standard output may be closed.
    let _ = writeln!(
        io::stdout(),
        "{} files packed in {shown} ({size} bytes). {verdict}\n\
        Next: run the kiosk with `--content {shown}`, or have it read its content again.",
        files.paths().filter(|path| !is_kept_text(path)).count()
    );
    Ok(())
}

fn write_file(files: &Files, known: &PackIndex, to: &Path) -> io::Result<u64> {
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    // Readable for everybody, like what patients see, whatever the umask.
    let mode = Permissions::from_mode(0o644);
    let folder = folder.unwrap_or(Path::new("."));
    let file = Builder::new().prefix(".pack").tempfile_in(folder)?;
    let mut out = BufWriter::new(file);
    pack::write(files, known, &mut out)?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.as_file().set_permissions(mode)?;
    file.as_file().sync_all()?;
    let size = file.as_file().metadata()?.len();
    file.persist(to)?;
    Ok(size)
}
