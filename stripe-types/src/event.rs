//! The objects of snapshot events.

use crate::json::{DecodeError, RawJson, Reader};
use crate::value::{Value, read_whole};

/// The types of events with a preview of an object, which has no id.
const PREVIEWS: [&str; 1] = ["invoice.upcoming"];

/// Adds the methods of an event that decode its object: `event_object!(Event, EventObject)`.
#[macro_export]
macro_rules! event_object {
    ($event:ident, $object:ident) => {
        impl $event {
            /// Decodes the object of the event. An object that the types do not have, or a deleted one, is an
            /// `UnknownObject`. The invoice of `invoice.upcoming` has an empty id.
            ///
            /// # Errors
            /// If a field has another type than in this version of the API. `data.object` has the JSON.
            pub fn object(&self) -> Result<$object, $crate::DecodeError> {
                $crate::decode_event_object(self.type_.as_str(), &self.data.object)
            }

            /// Decodes the object of the event as a `T`.
            ///
            /// # Errors
            /// If it is another object, or a field has another type than in this version of the API.
            pub fn object_as<T: $crate::Object + $crate::Value + Default>(
                &self,
            ) -> Result<T, $crate::DecodeError> {
                $crate::decode_event_object(self.type_.as_str(), &self.data.object)
            }
        }
    };
}

/// Decodes the object of an event of a type.
///
/// # Errors
/// If it is not a `T`.
#[doc(hidden)]
pub fn decode_event_object<T: Value + Default>(event_type: &str, object: &RawJson) -> Result<T, DecodeError> {
    if !PREVIEWS.contains(&event_type) {
        return object.decode();
    }
    let mut json = Reader::new(object.as_str());
    json.accept_no_id();
    read_whole(json)
}
