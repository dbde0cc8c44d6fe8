//! Panics in the application's code, as errors, so that they affect one object and not the process.

use super::HookError;
use futures::future::FutureExt;
use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Returns the result of a hook or a handler. A panic is its error.
pub(crate) async fn caught<T>(running: impl Future<Output = Result<T, HookError>>) -> Result<T, HookError> {
    match AssertUnwindSafe(running).catch_unwind().await {
        Ok(done) => done,
        Err(panic) => Err(words(&*panic).into()),
    }
}

/// Returns the result of a model's function, or the message of its panic.
pub(crate) fn made<T>(make: impl FnOnce() -> T) -> Result<T, String> {
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
    fn a_panic_is_told_without_values() {
        let secret = "secret";
        assert_eq!(made(|| 1), Ok(1));
        assert_eq!(made(|| panic!("no")), Err::<(), _>("it panicked: no".to_owned()));
        let told = made(|| panic!("{secret}"));
        assert_eq!(told, Err::<(), _>("it panicked; its output says why".to_owned()));
    }
}
