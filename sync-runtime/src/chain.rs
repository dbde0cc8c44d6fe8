//! [`Chain`]: an error with its causes, in one line.

use std::error::Error;
use std::fmt;

/// An error with its causes, as in `cannot read customers: connection refused`. A cause that the errors above it have told is left
/// out: errors of others may repeat it.
pub(crate) struct Chain<'e>(pub(crate) &'e (dyn Error + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.0.to_string();
        let mut cause = self.0.source();
        while let Some(error) = cause {
            let words = error.to_string();
            if !text.contains(&words) {
                text.push_str(": ");
                text.push_str(&words);
            }
            cause = error.source();
        }
        f.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("{words}")]
    struct Layer {
        words: &'static str,
        source: Option<Box<Layer>>,
    }

    #[test]
    fn each_cause_is_told_once() {
        let layers = ["refused", "no connection", "no connection: refused", "cannot read"];
        let error = layers.into_iter().fold(None, |source, words| Some(Box::new(Layer { words, source })));
        let error = error.expect("layers");
        assert_eq!(Chain(&*error).to_string(), "cannot read: no connection: refused");
    }
}
