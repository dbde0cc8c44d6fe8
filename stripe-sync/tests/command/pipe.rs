//! Output to a closed pipe, or to a full device.

use super::{folder, run};
use assert_cmd::cargo::cargo_bin;
use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const COMMANDS: [&[&str]; 6] = [
    &["models"],
    &["models", "--json"],
    &["status"],
    &["status", "--json"],
    &["migrate"],
    &["migrate", "--print", "--database-url", "postgres://"],
];

/// The end of a pipe that nobody reads.
fn closed() -> Stdio {
    let (reader, writer) = io::pipe().expect("a pipe");
    drop(reader);
    writer.into()
}

fn print_to(folder: &Path, arguments: &[&str], out: Stdio, err: Stdio) -> Output {
    let mut command = Command::new(cargo_bin!("stripe-sync"));
    let command =
        command.current_dir(folder).args(arguments).env_remove("DATABASE_URL").env_remove("RUST_LOG");
    command.stdout(out).stderr(err).spawn().and_then(std::process::Child::wait_with_output).expect("it runs")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_has_gone_ends_a_command_quietly() {
    let folder = folder();
    for arguments in COMMANDS {
        let output = print_to(folder.path(), arguments, closed(), Stdio::piped());
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), told.as_ref()), (Some(0), ""), "{arguments:?}");
    }
    let failed = print_to(folder.path(), &["sync"], closed(), closed());
    assert_eq!(failed.status.code(), Some(2), "no panic where errors cannot be told");
    let logged = print_to(folder.path(), &["-v", "status"], closed(), closed());
    assert_eq!(logged.status.code(), Some(0), "nor where the log cannot");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_written_is_an_error() {
    let folder = folder();
    for arguments in COMMANDS {
        let full = OpenOptions::new().write(true).open("/dev/full").expect("a device");
        let output = print_to(folder.path(), arguments, full.into(), Stdio::piped());
        let told = String::from_utf8_lossy(&output.stderr);
        let says = "error: cannot write to standard output: ";
        assert!(output.status.code() == Some(2) && told.starts_with(says), "{arguments:?}: {told}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_that_is_no_terminal_has_no_colors() {
    let outcome = run(folder().path(), &["-v", "status"]).await;
    assert_eq!(outcome.status, Some(0));
    assert!(outcome.err.contains("INFO"), "{}", outcome.err);
    assert!(!outcome.err.contains('\u{1b}'), "{}", outcome.err);
}
