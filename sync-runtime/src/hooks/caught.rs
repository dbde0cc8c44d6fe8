//! Code of the application that panics: an error like others, so that it costs one object, and not the program.

use super::HookError;
use futures::future::FutureExt;
use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Returns what a hook or a handler has done; a panic is its error.
pub(crate) async fn caught<T>(running: impl Future<Output = Result<T, HookError>>) -> Result<T, HookError> {
    match AssertUnwindSafe(running).catch_unwind().await {
        Ok(done) => done,
        Err(panic) => Err(words(&*panic).into()),
    }
}

/// Returns what a function of a model has made, or the words of its panic.
pub(crate) fn made<T>(make: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(make)).map_err(|panic| words(&*panic))
}

/// Says that something has panicked. Only a message that is a constant is shown: others may hold a value.
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
