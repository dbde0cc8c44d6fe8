//! The commands: what they take, and what they print. What they do is in the library.

/// Prints a line, as `println!` does. A reader that has gone is no failure.
macro_rules! say {
    ($($part:tt)*) => { $crate::cli::print_long(&format!("{}\n", format_args!($($part)*)))? };
}

mod bump;
mod diff;
mod generate;
mod vendor;

pub(crate) use bump::Bump;
pub(crate) use diff::DiffArguments;
pub(crate) use generate::Generate;
pub(crate) use vendor::Vendor;

use std::io::{self, ErrorKind, Write};

/// Prints a text, of which a reader may want only the beginning.
fn print_long(text: &str) -> io::Result<()> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done,
    }
}
