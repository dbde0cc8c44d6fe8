//! Files: those sent to Stripe, and those that it answers with.

mod json;

use std::fmt;

/// A file to be sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Upload {
    /// Its name, such as `receipt.pdf`.
    pub name: String,
    /// Its media type, such as `application/pdf`.
    pub media_type: String,
    /// The content.
    pub content: Vec<u8>,
}

impl Upload {
    /// A file whose media type Stripe finds out by itself.
    pub fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), media_type: "application/octet-stream".to_owned(), content: content.into() }
    }

    /// Creates a file with a media type.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({:?}, {:?}, {} bytes)", self.name, self.media_type, self.content.len())
    }
}

/// A response that is not JSON, such as the bytes of a PDF.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Binary(pub Vec<u8>);

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.0.len())
    }
}
