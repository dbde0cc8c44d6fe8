//! Files as parameters: a text where JSON is read.

use super::Upload;
use crate::json::{DecodeError, Reader};
use crate::value::{AsView, Value, View, plain_field};

impl Value for Upload {
    /// Only for files of text: JSON has no others.
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        let mut text = FileText::default();
        text.read(json)?;
        *self = Self::new(text.filename, text.content);
        Ok(())
    }
}

impl AsView for Upload {
    fn view(&self) -> View<'_> {
        View::Upload(self)
    }
}

plain_field!(Upload);
crate::serialize_by_view!(Upload);

struct FileText {
    filename: String,
    content: String,
}

crate::record!(FileText, "", false, ["filename", "content"], [filename, content]);
