//! Panics in the application's code, as errors, so that they affect one object and not the process.

use super::HookError;
use futures::future::FutureExt;
use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Returns the result of a hook or a handler. A panic is its error.
pub(crate) async fn catch_panics<T>(
    running: impl Future<Output = Result<T, HookError>>,
) -> Result<T, HookError> {
    match AssertUnwindSafe(running).catch_unwind().await {
        Ok(done) => done,
        Err(panic) => Err(words(&*panic).into()),
    }
}

/// Returns the result of a model's function, or the message of its panic.
pub(crate) fn catch_panic<T>(make: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(make)).map_err(|panic| words(&*panic))
}

/// Describes a panic. Shows only constant messages: others may hold a value.
fn words(panic: &(dyn Any + Send)) -> String {
    match panic.downcast_ref::<&str>() {
        Some(message) => format!("it panicked: {message}"),
        None => "it panicked; its output says why".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_described_without_values() {
        let secret = "secret";
        assert_eq!(catch_panic(|| 1), Ok(1));
        assert_eq!(catch_panic(|| panic!("no")), Err::<(), _>("it panicked: no".to_owned()));
        let message = catch_panic(|| panic!("{secret}"));
        assert_eq!(message, Err::<(), _>("it panicked; its output says why".to_owned()));
    }
}
