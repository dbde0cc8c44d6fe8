//! [`DecodeError`]: an error in a JSON text, with its place.

use std::fmt;

/// Why a JSON text does not decode, and at which path.
///
/// It never holds a value of the text: those may be customer data.
pub struct DecodeError(Box<DecodeErrorParts>);

struct DecodeErrorParts {
    kind: DecodeErrorKind,
    /// From the innermost segment outwards: that is the order in which the segments become known.
    path: Vec<Segment>,
    offset: usize,
}

enum Segment {
    Key(String),
    Index(usize),
}

/// The kind of error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The text is not JSON; says what was expected instead.
    Syntax(&'static str),
    /// The text ends before the value does.
    Truncated,
    /// Nested deeper than the reader follows.
    TooDeep,
    /// A value of one JSON type where another belongs.
    Type {
        /// The type of the field.
        expected: &'static str,
        /// The type in the text.
        found: &'static str,
    },
    /// An integer that does not fit into 64 bits, or has a fraction.
    Range,
    /// A field without which the object has no identity (`id`, `object`) is missing.
    Missing(&'static str),
    /// The `object` field names another kind of object.
    Object {
        /// The kind that was asked for.
        expected: &'static str,
    },
    /// The object is the stub that Stripe answers for a deleted one: `{id, object, deleted: true}`.
    Deleted,
    /// A field holds an id; the object it names was not expanded.
    NotExpanded,
    /// A field occurs twice in an object. [`decode`](crate::decode) takes the last value.
    Duplicate,
    /// Parameters are sent and not read, unless the feature `read-params` is on.
    OnlySent,
}

impl DecodeError {
    /// An error at byte `offset` of the text, with an empty path.
    #[cold]
    pub fn new(kind: DecodeErrorKind, offset: usize) -> Self {
        Self(Box::new(DecodeErrorParts { kind, path: Vec::new(), offset }))
    }

    /// The kind of error.
    pub fn kind(&self) -> &DecodeErrorKind {
        &self.0.kind
    }

    /// The byte of the text at which it was noticed.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The JSON path of the value, such as `lines.data[3].period.end`; empty for the value as a whole.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Key(key) if path.is_empty() => path.push_str(key),
                Segment::Key(key) => {
                    path.push('.');
                    path.push_str(key);
                }
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// Returns the error with the path of the object that has the value under `key`.
    #[cold]
    pub fn under_key(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(key.to_owned()));
        self
    }

    /// Returns the error with the path of the array that has the value at `index`.
    #[cold]
    pub fn under_index(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }
}

impl fmt::Display for DecodeErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(expected) => write!(f, "not valid JSON, expected {expected}"),
            Self::Truncated => f.write_str("the JSON text ends too early"),
            Self::TooDeep => f.write_str("nested too deeply"),
            Self::Type { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Range => f.write_str("not an integer of 64 bits"),
            Self::Missing(field) => write!(f, "the field `{field}` is missing"),
            Self::Object { expected } => write!(f, "not an object of kind `{expected}`"),
            Self::Deleted => f.write_str("the object is deleted"),
            Self::Duplicate => f.write_str("a field occurs twice in an object"),
            Self::OnlySent => f.write_str("parameters cannot be read without the feature `read-params`"),
            Self::NotExpanded => f.write_str("the field holds an id, not the expanded object"),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if path.is_empty() {
            write!(f, "{} (byte {})", self.0.kind, self.0.offset)
        } else {
            write!(f, "at `{path}`: {} (byte {})", self.0.kind, self.0.offset)
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for DecodeError {}
