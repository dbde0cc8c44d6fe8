//! Lines on standard output and standard error. A reader that has gone (`stripe-sync status | head`) is no failure: the
//! rest is dropped, and the command ends with the status of its work. Any other failure of standard output is reported by
//! [`end`].

use std::fmt;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

/// The first failure of standard output; nothing is printed after it.
static FAILURE: OnceLock<io::Error> = OnceLock::new();

/// Prints a line to standard output, as `println!` does.
macro_rules! say {
    ($($part:tt)*) => { $crate::cli::lines::print(format_args!($($part)*)) };
}

/// Prints a line to standard error, as `eprintln!` does.
macro_rules! complain {
    ($($part:tt)*) => { $crate::cli::lines::complain(format_args!($($part)*)) };
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

/// Writes a line to standard error, if anybody reads it.
pub(crate) fn complain(line: fmt::Arguments<'_>) {
    // There is no place left to report a failure to.
    let _ = write_line(&mut io::stderr().lock(), line);
}

/// Returns true once nobody reads standard output any more.
pub(crate) fn is_closed() -> bool {
    FAILURE.get().is_some()
}

/// Returns the status to end with: `code`, unless lines could not be written for another reason than a closed pipe.
pub(crate) fn end(code: ExitCode) -> ExitCode {
    match FAILURE.get() {
        Some(error) if error.kind() != ErrorKind::BrokenPipe => {
            complain!("error: cannot write to standard output: {error}");
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

    /// A pipe that nobody reads.
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
    fn a_closed_pipe_is_an_error_and_no_panic() {
        let failed = write_line(&mut Closed, format_args!("line")).expect_err("nobody reads");
        assert_eq!(failed.kind(), ErrorKind::BrokenPipe);
        let mut out = Vec::new();
        write_line(&mut out, format_args!("{} {}", 1, "two")).expect("written");
        assert_eq!(out, b"1 two\n");
    }
}
