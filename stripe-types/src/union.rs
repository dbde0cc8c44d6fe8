//! Unions of objects that are told apart by their `object` field.

use crate::json::{DecodeError, Reader};

/// Declares a union: `union! { /// doc  pub enum Name { Member(Type) = "object", … } }`. A member can have a `#[cfg(…)]`.
///
/// The enum gets the variant `UnknownObject(RawJson)` for objects that it does not list, and for deleted ones.
#[macro_export]
macro_rules! union {
    ($(#[$doc:meta])* pub enum $type:ident {
        $($(#[$gate:meta])? $member:ident($inner:ty) = $object:literal),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$gate])? #[doc = concat!("An object `", $object, "`.")] $member($crate::Boxed<$inner>),)*
            /// An object that this version of the API does not list here, or a deleted one.
            UnknownObject($crate::RawJson),
        }
        impl Default for $type {
            fn default() -> Self {
                Self::UnknownObject($crate::RawJson::default())
            }
        }
        impl $crate::Value for $type {
            fn read(&mut self, json: &mut $crate::Reader<'_>) -> Result<(), $crate::DecodeError> {
                let raw = json.raw()?;
                match &*$crate::object_of(raw)? {
                    $($(#[$gate])? $object => {
                        let mut member = $crate::Boxed::<$inner>::default();
                        $crate::Value::read(&mut member, &mut json.within(raw))?;
                        *self = Self::$member(member);
                    })*
                    _ => *self = Self::UnknownObject($crate::RawJson::parse(raw)?),
                }
                Ok(())
            }
        }
        impl $crate::AsView for $type {
            fn view(&self) -> $crate::View<'_> {
                match self {
                    $($(#[$gate])? Self::$member(member) => $crate::AsView::view(member),)*
                    Self::UnknownObject(raw) => $crate::AsView::view(raw),
                }
            }
        }
        impl $crate::Field for $type {
            type Inner = Self;
            type Presence = $crate::Always;
        }
        $crate::value_traits!($type);
    };
}

/// Returns the value of the field `object`; empty if there is none, or if the object is deleted.
///
/// # Errors
/// If the text is not a JSON object, or the field not a string.
#[doc(hidden)]
pub fn object_of(raw: &str) -> Result<String, DecodeError> {
    let mut json = Reader::new(raw);
    let mut object = String::new();
    json.begin_object()?;
    let mut first = true;
    while let Some(key) = json.next_key(&mut first)? {
        match &*key {
            "object" => object = json.string().map_err(|error| error.under_key("object"))?.into_owned(),
            "deleted" if json.raw()? == "true" => return Ok(String::new()),
            "deleted" => {}
            _ => json.skip()?,
        }
    }
    Ok(object)
}
