//! The command, run as its users run it.

use crate::fixture::{SECRET, Setup};
use assert_cmd::cargo::cargo_bin;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use tempfile::NamedTempFile;

/// The outcome of a run of the command.
pub(crate) struct Outcome {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Outcome {
    /// Returns the output, if the process ended with a status.
    pub(crate) fn json(&self, status: i32) -> Value {
        assert_eq!(self.status, Some(status), "{}{}", self.out, self.err);
        serde_json::from_str(&self.out).expect("JSON")
    }
}

/// Runs the command to its end.
pub(crate) async fn run(setup: &Setup, arguments: &[&str]) -> Outcome {
    run_with(setup, arguments, &[]).await
}

/// Runs the command with some variables more.
pub(crate) async fn run_with(setup: &Setup, arguments: &[&str], variables: &[(&str, &str)]) -> Outcome {
    let mut command = command(setup, arguments);
    command.envs(variables.iter().copied());
    let output =
        tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    crate::schema::check(arguments, &text(&output.stdout));
    Outcome { status: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
}

/// The command with the account and the database of a test, and nothing else of ours in its environment.
fn command(setup: &Setup, arguments: &[&str]) -> Command {
    with_account(setup, Command::new(cargo_bin!("stripe-sync")), arguments)
}

/// The command, which may have so many files open.
fn limited(setup: &Setup, files: u32, arguments: &[&str]) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit -n {files}; exec \"$0\" \"$@\"")]).arg(cargo_bin!("stripe-sync"));
    with_account(setup, shell, arguments)
}

fn with_account(setup: &Setup, mut command: Command, arguments: &[&str]) -> Command {
    command.args(arguments).args(["--rate", "unlimited"]).env_remove("RUST_LOG");
    command.env("DATABASE_URL", setup.url()).env("STRIPE_API_BASE", setup.stripe.url());
    command.env("STRIPE_API_KEY", setup.stripe.api_key()).env("STRIPE_WEBHOOK_SECRETS", SECRET);
    command
}

/// The command while it runs. It is killed when this is dropped.
pub(crate) struct Running {
    child: Child,
    out: Option<BufReader<ChildStdout>>,
    log: NamedTempFile,
}

impl Running {
    pub(crate) fn start(setup: &Setup, arguments: &[&str]) -> Self {
        Self::spawn(command(setup, arguments))
    }

    /// Starts it so that it may have only so many files open.
    pub(crate) fn start_limited(setup: &Setup, files: u32, arguments: &[&str]) -> Self {
        Self::spawn(limited(setup, files, arguments))
    }

    fn spawn(mut command: Command) -> Self {
        let log = NamedTempFile::new().expect("a file");
        let err = log.reopen().expect("the file");
        let mut child = command.stdout(Stdio::piped()).stderr(err).spawn().expect("it runs");
        let out = child.stdout.take().map(BufReader::new);
        Self { child, out, log }
    }

    /// Returns the log so far.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.log.path()).expect("a log")
    }

    /// The next line that it prints, which is JSON.
    pub(crate) async fn line(&mut self) -> Value {
        let mut out = self.out.take().expect("its output");
        let read = move || {
            let mut line = String::new();
            out.read_line(&mut line).expect("a line");
            (line, out)
        };
        let (line, out) = tokio::task::spawn_blocking(read).await.expect("no panic");
        self.out = Some(out);
        serde_json::from_str(&line).expect("JSON")
    }

    /// Asks it to end, by SIGTERM.
    pub(crate) fn terminate(&self) {
        self.signal("TERM");
    }

    /// Returns true if the process has ended.
    pub(crate) fn has_ended(&mut self) -> bool {
        self.child.try_wait().expect("a status").is_some()
    }

    pub(crate) fn signal(&self, signal: &str) {
        let kill = format!("kill -{signal} {}", self.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().expect("a shell").success());
    }

    /// The status with which it ends.
    pub(crate) async fn end(mut self) -> Option<i32> {
        tokio::task::spawn_blocking(move || self.child.wait().expect("a status").code())
            .await
            .expect("no panic")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
