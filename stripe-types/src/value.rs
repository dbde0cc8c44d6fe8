//! [`Value`]: what can be read from JSON and looked at without its type; [`Record`]: the values with known fields.

mod decode;
mod show;
mod standard;

pub use decode::decode;
pub(crate) use decode::read_whole;
#[doc(hidden)]
pub use show::debug_value;

use crate::file::Upload;
use crate::json::{DecodeError, DecodeErrorKind, Reader};
use crate::number::Decimal;
use std::any::Any;

/// A value of Stripe's API, to look at.
// Apart from `Value`, so that no code is generated to read what is only sent.
pub trait AsView {
    /// The value seen as JSON.
    fn view(&self) -> View<'_>;
}

/// A value of Stripe's API that can be read from JSON.
///
/// Decoding fills a value that exists already, so that one function serves all structs: see
/// [`Record`](crate::Record).
// What is behind the `dyn` of a `Boxed` is a value: `Any` gives its type back, and it can be where its object can be.
pub trait Value: AsView + Any + Send + Sync {
    /// Replaces the value by the next one of the reader.
    ///
    /// # Errors
    /// If the text is not JSON, or not of the type. The value may then be half-filled.
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// [`read`](Self::read) of an `Option`, which `null` empties.
    // Not in the implementation for `Option`, and not written with `?`: see `Record`.
    #[doc(hidden)]
    #[inline(never)]
    fn read_option(option: &mut Option<Self>, json: &mut Reader<'_>) -> Result<(), DecodeError>
    where
        Self: Sized + Default,
    {
        *option = match json.null_of_option() {
            Ok(true) => None,
            Ok(false) => Some(Self::default()),
            Err(error) => return Err(error),
        };
        match option {
            Some(value) => value.read(json),
            None => Ok(()),
        }
    }

    /// A new value on the heap.
    // Not in the implementation for `Boxed`: see `Record`.
    #[doc(hidden)]
    #[inline(never)]
    fn held() -> Box<dyn Value>
    where
        Self: Sized + Default,
    {
        Box::new(Self::default())
    }
}

/// The type of a field of a Stripe object, ignoring `Option` and [`Boxed`](crate::Boxed).
///
/// The checks of `#[derive(StripeSync)]` use it to follow paths.
pub trait Field {
    /// The type inside.
    type Inner: ?Sized;
    /// [`Always`], or [`Maybe`] if there may be nothing inside.
    type Presence;
}

/// The value of a field is there whenever its object is.
#[derive(Debug)]
pub struct Always;

/// The value of a field may be null or absent.
#[derive(Debug)]
pub struct Maybe;

/// `Field` for types that are there whenever their field is.
macro_rules! plain_field {
    ($($type:ty),*) => { $(impl $crate::Field for $type {
        type Inner = Self;
        type Presence = crate::Always;
    })* };
}
pub(crate) use plain_field;

/// A struct of the generated code. Implemented by the [`record!`](crate::record!) macro.
// Who drops a record, or only makes a `dyn` of it, is compiled with a copy of the code that drops all that it holds directly: once for
// each codegen unit, and rustc has one unit for all functions of `Option`, and one for those of `Boxed`. So this is done by methods
// of the record and of `Value`, which are compiled with it, and never inlined into others.
pub trait Record: Any + Send + Sync {
    /// Calls `look` with the shape and the fields, in the order of [`Shape::keys`].
    // The shape comes with the fields: as a function of its own, it would be one more to compile for each record.
    fn slots(&self, look: Look<'_>);

    /// Calls `fill` with the shape and the fields, in the order of [`Shape::keys`].
    ///
    /// # Errors
    /// The errors of `fill`; or if the type is for parameters only.
    fn slots_mut(&mut self, fill: Fill<'_>) -> Result<(), DecodeError> {
        let _ = fill;
        Err(DecodeError::new(DecodeErrorKind::OnlySent, 0))
    }

    /// The record, to look at.
    #[doc(hidden)]
    #[inline(never)]
    fn as_record(&self) -> &dyn Record
    where
        Self: Sized,
    {
        self
    }

    /// The record, to fill.
    #[doc(hidden)]
    #[inline(never)]
    fn as_record_mut(&mut self) -> &mut dyn Record
    where
        Self: Sized,
    {
        self
    }
}

/// The callback of [`Record::slots`], which takes the fields.
pub type Look<'l> = &'l mut dyn FnMut(&'static Shape, &[&dyn AsView]);

/// The callback of [`Record::slots_mut`], which takes the fields.
pub type Fill<'f> = &'f mut dyn FnMut(&'static Shape, &mut [&mut dyn Value]) -> Result<(), DecodeError>;

/// The fields of a [`Record`] by name.
#[derive(Debug)]
pub struct Shape {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The required value of the field `object`; empty if the object has none.
    pub object: &'static str,
    /// True if the first field, `id`, is required.
    pub id: bool,
    /// The names of the fields, as Stripe spells and orders them.
    pub keys: &'static [&'static str],
}

/// The content of a value as JSON.
pub enum View<'a> {
    /// Nothing: the field is left out of its object.
    Absent,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// An integer in quotes.
    Quoted(i64),
    /// A decimal number.
    Decimal(&'a Decimal),
    /// A request to clear the field; only in parameters.
    Clear,
    /// A file: only in what is sent.
    Upload(&'a Upload),
    /// A string.
    Str(&'a str),
    /// JSON that was not decoded.
    Raw(&'a str),
    /// A list of values.
    Sequence(&'a dyn Sequence),
    /// A map from strings to values.
    Mapping(&'a dyn Mapping),
    /// An object with known fields.
    Record(&'a dyn Record),
    /// Another value, to look at in its place.
    Value(&'a dyn AsView),
}

/// A list of values.
pub trait Sequence {
    /// Calls `each` with every element in order.
    fn elements(&self, each: &mut dyn FnMut(&dyn AsView));

    /// Returns the number of elements.
    fn count(&self) -> usize;

    /// Returns an element.
    fn element(&self, index: usize) -> Option<&dyn AsView>;
}

/// A map from strings to values.
pub trait Mapping {
    /// Calls `each` with every entry in order.
    fn entries(&self, each: &mut dyn FnMut(&str, &dyn AsView));

    /// Returns the number of entries.
    fn count(&self) -> usize;

    /// Returns the value of a key.
    fn entry(&self, key: &str) -> Option<&dyn AsView>;
}
