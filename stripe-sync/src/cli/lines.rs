//! Lines on standard output and standard error. A closed pipe (`stripe-sync status | head`) is not a failure: the
//! rest of the output is dropped, and the exit status is unchanged. [`end`] reports any other failure of standard
//! output.

use serde_json::{Value, json};
use std::fmt;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The first failure of standard output; nothing is printed after it.
static FAILURE: OnceLock<io::Error> = OnceLock::new();

/// Prints a line to standard output, as `println!` does.
macro_rules! say {
    ($($part:tt)*) => { $crate::cli::lines::print(format_args!($($part)*)) };
}

/// Prints a line to standard error, as `eprintln!` does.
macro_rules! print_error {
    ($($part:tt)*) => { $crate::cli::lines::print_error(format_args!($($part)*)) };
}

/// Writes a line to standard output.
pub(crate) fn print(line: fmt::Arguments<'_>) {
    if FAILURE.get().is_none()
        && let Err(error) = write_line(&mut io::stdout().lock(), line)
    {
        // Another thread may have failed first.
        let _ = FAILURE.set(error);
    }
}

/// Set if lines on standard error are JSON, as those of the log.
static ERRORS_AS_JSON: AtomicBool = AtomicBool::new(false);

/// Makes lines on standard error JSON from now on, in the format of the log.
pub(crate) fn log_errors_as_json() {
    ERRORS_AS_JSON.store(true, Ordering::Relaxed);
}

/// Writes a line to standard error, and ignores failures.
pub(crate) fn print_error(line: fmt::Arguments<'_>) {
    // There is no place left to report a failure to.
    let _ = match ERRORS_AS_JSON.load(Ordering::Relaxed) {
        true => write_line(&mut io::stderr().lock(), format_args!("{}", as_log(&line.to_string()))),
        false => write_line(&mut io::stderr().lock(), line),
    };
}

/// Returns a line of standard error as a line of the JSON log.
fn as_log(line: &str) -> Value {
    let (level, message) = match line.strip_prefix("error: ") {
        Some(message) => ("ERROR", message),
        None => ("INFO", line),
    };
    // A date in the far future has no such form.
    let timestamp = OffsetDateTime::now_utc().format(&Rfc3339).unwrap_or_default();
    json!({ "timestamp": timestamp, "level": level, "fields": { "message": message }, "target": "stripe_sync" })
}

/// Returns true after standard output has failed or was closed.
pub(crate) fn is_closed() -> bool {
    FAILURE.get().is_some()
}

/// Returns the exit status: `code`, or 2 if standard output failed for another reason than a closed pipe.
pub(crate) fn end(code: ExitCode) -> ExitCode {
    match FAILURE.get() {
        Some(error) if error.kind() != ErrorKind::BrokenPipe => {
            print_error!("error: cannot write to standard output: {error}");
            ExitCode::from(2)
        }
        _ => code,
    }
}

fn write_line(out: &mut impl Write, line: fmt::Arguments<'_>) -> io::Result<()> {
    writeln!(out, "{line}")?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A closed pipe.
    struct Closed;

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn an_error_in_the_json_log_has_its_level() {
        let [error, line] = ["error: no API key", "Customer: 3 fetched"].map(as_log);
        assert_eq!((&error["level"], &error["fields"]["message"]), (&"ERROR".into(), &"no API key".into()));
        assert_eq!((&line["level"], &line["target"]), (&"INFO".into(), &"stripe_sync".into()));
        assert!(line["timestamp"].as_str().is_some_and(|time| time.ends_with('Z')));
    }

    #[test]
    fn a_closed_pipe_is_an_error_and_no_panic() {
        let failed = write_line(&mut Closed, format_args!("line")).expect_err("nobody reads");
        assert_eq!(failed.kind(), ErrorKind::BrokenPipe);
        let mut out = Vec::new();
        write_line(&mut out, format_args!("{} {}", 1, "two")).expect("written");
        assert_eq!(out, b"1 two\n");
    }
}
