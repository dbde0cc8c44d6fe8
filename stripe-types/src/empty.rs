//! Objects for which Stripe's document lists no field.

use crate::json::{DecodeError, Kind, RawJson, Reader};
use crate::value::{AsView, Value, View, plain_field};

/// An object without documented fields; often a mark that a feature is in use. What it holds all the same is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct EmptyObject(RawJson);

impl EmptyObject {
    /// The object as it came.
    pub fn raw(&self) -> &RawJson {
        &self.0
    }
}

impl Default for EmptyObject {
    fn default() -> Self {
        Self(RawJson::checked("{}"))
    }
}

impl Value for EmptyObject {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        if json.peek()? != Kind::Object {
            return json.begin_object();
        }
        self.0.read(json)
    }
}

impl AsView for EmptyObject {
    fn view(&self) -> View<'_> {
        View::Raw(self.0.as_str())
    }
}

plain_field!(EmptyObject);
crate::view_traits!(EmptyObject);
crate::deserialize_by_value!(EmptyObject);
