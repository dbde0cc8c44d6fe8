//! A disk of its own for an SQLite file, which can be full. Mounting one takes root.

use std::io::{BufRead, BufReader, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// Mounts a small disk at `$1`, says so, and undoes it when the input ends.
const SCRIPT: &str = r#"
set -eu
mount -t tmpfs -o size=96m tmpfs "$1" || exit 1
trap 'umount -l "$1"' EXIT
echo mounted
cat >/dev/null
"#;

pub(crate) struct Disk {
    folder: TempDir,
    /// Holds the pipe whose end ends the disk; none if it is only a folder.
    shell: Option<Child>,
}

impl Disk {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let shell = mounted(folder.path());
        Self { folder, shell }
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// True if the disk can be full.
    pub(crate) fn is_small(&self) -> bool {
        self.shell.is_some()
    }

    /// Leaves no room on it.
    pub(crate) fn fill(&self) {
        let mut file = std::fs::File::create(self.file("filler")).expect("a file");
        while file.write(&[0; 64 << 10]).is_ok_and(|written| written > 0) {}
    }

    pub(crate) fn free(&self) {
        std::fs::remove_file(self.file("filler")).expect("removed");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if let Some(mut shell) = self.shell.take() {
            drop(shell.stdin.take());
            // It ends with its input.
            let _ = shell.wait();
        }
    }
}

fn mounted(folder: &Path) -> Option<Child> {
    let mut command = Command::new("sh");
    command.args(["-c", SCRIPT, "sh"]).arg(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    // Interrupting the tests must not end the shell before it has cleaned up.
    let mut shell = command.stderr(Stdio::null()).process_group(0).spawn().expect("a shell");
    let mut line = String::new();
    let output = shell.stdout.take().expect("its output");
    BufReader::new(output).read_line(&mut line).expect("a line");
    if line == "mounted\n" {
        return Some(shell);
    }
    shell.wait().expect("a status");
    None
}
