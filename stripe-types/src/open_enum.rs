//! Enums that keep values they do not know.

use crate::json::{DecodeError, Reader};
use crate::value::{Value, View};
use std::cmp::Ordering;

/// An enum of strings to which Stripe may add values at any time: those are kept in `UnknownValue`.
///
/// Implemented by the [`open_enum!`](crate::open_enum!) macro.
pub trait OpenEnum: Value + for<'v> From<&'v str> {
    /// The known values, in the order of the variants.
    const VALUES: &'static [&'static str];

    /// Returns the value as Stripe spells it.
    fn as_str(&self) -> &str {
        match self.view() {
            View::Str(value) => value,
            // It is nothing else.
            _ => "",
        }
    }

    /// Returns the variant of a value; every string has one.
    fn of(value: &str) -> Self {
        Self::from(value)
    }
}

/// Declares an [`OpenEnum`](crate::OpenEnum): `open_enum! { /// doc  pub enum Name { Variant = "value", … } }`.
///
/// The enum gets the variant `UnknownValue(Box<str>)`, `AsRef<str>`, `PartialEq` (also with `str`, `&str`, `String` and all
/// else that is `AsRef<str>`), `Eq`, `Ord` and `Hash`, all by the text, `Clone`, `Debug`, `Display`, `FromStr`, `Default`
/// (an empty `UnknownValue`), `From<&str>`, and [`Value`](crate::Value).
#[macro_export]
macro_rules! open_enum {
    ($(#[$doc:meta])* pub enum $type:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        $(#[$doc])*
        #[non_exhaustive]
        pub enum $type {
            $(#[doc = concat!("`", $value, "`")] $variant,)*
            /// A value that this version of the API does not list.
            UnknownValue(Box<str>),
        }
        impl $crate::OpenEnum for $type {
            const VALUES: &'static [&'static str] = &[$($value),*];
        }
        // Derived, it would come with a function that checks what is plain here.
        impl Eq for $type {}
        // Derived, it would be a match over all variants.
        impl Clone for $type {
            fn clone(&self) -> Self {
                Self::from(self.as_str())
            }
        }
        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }
        // With itself, `str`, `&str`, `String` and so on. Derived, it would be one more function for each enum.
        impl<T: AsRef<str> + ?Sized> PartialEq<T> for $type {
            fn eq(&self, text: &T) -> bool {
                self.as_str() == text.as_ref()
            }
        }
        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<::core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl Ord for $type {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::compare_texts(self.as_str(), other.as_str())
            }
        }
        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;
            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }
        impl $type {
            /// Returns the value as Stripe spells it.
            // Inlined, it would be compiled several times for each enum.
            #[inline(never)]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::UnknownValue(value) => value,
                }
            }
        }
        impl Default for $type {
            fn default() -> Self {
                Self::UnknownValue(Box::default())
            }
        }
        impl From<&str> for $type {
            fn from(value: &str) -> Self {
                // A table of the variants, a constant to evaluate for each enum, takes twice as long to check.
                let mut place = $crate::place_of(<Self as $crate::OpenEnum>::VALUES, value);
                $(
                    place = place.wrapping_sub(1);
                    if place == 0 {
                        return Self::$variant;
                    }
                )*
                Self::UnknownValue($crate::boxed_text(value))
            }
        }
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl $crate::Value for $type {
            fn read(&mut self, json: &mut $crate::Reader<'_>) -> Result<(), $crate::DecodeError> {
                $crate::read_text(json, self)
            }
        }
        impl $crate::SetText for $type {
            fn set_text(&mut self, text: &str) {
                *self = Self::from(text);
            }
        }
        impl $crate::AsView for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Str(self.as_str())
            }
        }
        impl $crate::Field for $type {
            type Inner = Self;
            type Presence = $crate::Always;
        }
        $crate::view_traits!($type);
        $crate::deserialize_text!($type);
        $crate::sql_by_text!($type);
    };
}

// What follows is compiled once for all enums, and inlined into none.

/// What a text is read into. As a closure, it would be three functions for each enum.
#[doc(hidden)]
pub trait SetText {
    fn set_text(&mut self, text: &str);
}

/// Reads a text.
///
/// # Errors
/// If it is no text.
#[doc(hidden)]
#[inline(never)]
pub fn read_text(json: &mut Reader<'_>, value: &mut dyn SetText) -> Result<(), DecodeError> {
    value.set_text(&json.string()?);
    Ok(())
}

/// Compares two texts.
#[doc(hidden)]
#[inline(never)]
pub fn compare_texts(a: &str, b: &str) -> Ordering {
    a.cmp(b)
}

/// Returns a text of its own.
#[doc(hidden)]
#[inline(never)]
pub fn boxed_text(text: &str) -> Box<str> {
    text.into()
}

/// Returns the place of a value among the known ones, from 1; 0 if it is not known.
#[doc(hidden)]
#[inline(never)]
pub fn place_of(values: &[&str], value: &str) -> usize {
    values.iter().position(|known| *known == value).map_or(0, |place| place + 1)
}
