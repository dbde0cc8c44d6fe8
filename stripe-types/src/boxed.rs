//! [`Boxed`]: a value on the heap.

use crate::json::{DecodeError, Reader};
use crate::value::{AsView, Field, Value, View};
use std::any::Any;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

/// A value on the heap, used like a `Box<T>`: most objects within objects are held by one.
///
/// Its fields are read and set as those of the value. To move one out, take the value first:
/// [`into_inner`](Self::into_inner).
///
/// # Examples
/// ```
/// use stripe_types::{Boxed, Charge, ChargeOutcome};
///
/// let mut charge = Charge::default();
/// charge.outcome = Some(ChargeOutcome::default().into());
///
/// let shown: Option<&str> = charge.outcome.as_ref().and_then(|outcome| outcome.seller_message.as_deref());
/// assert_eq!(shown, None);
/// let moved: Option<String> = charge.outcome.and_then(|outcome| outcome.into_inner().seller_message);
/// assert_eq!(moved, None);
/// ```
// Who drops a `Box<Charge>` is compiled with a copy of all the code that drops a charge, once for each codegen unit of each crate.
// What is behind `dyn` is dropped by code that was compiled once, where the value was made: see `Value::held`.
pub struct Boxed<T> {
    /// A `T`.
    value: Box<dyn Value>,
    // A function is `Send` and `Sync` whatever `T` is, so that the compiler looks into no field of it. Each `Value` is both.
    held: PhantomData<fn() -> T>,
}

impl<T: Value> Boxed<T> {
    /// Moves a value to the heap.
    pub fn new(value: T) -> Self {
        Self::of(Box::new(value))
    }

    /// Moves the value out.
    pub fn into_inner(self) -> T {
        let any: Box<dyn Any> = self.value;
        match any.downcast() {
            Ok(value) => *value,
            Err(_) => unreachable!(),
        }
    }

    fn of(value: Box<dyn Value>) -> Self {
        Self { value, held: PhantomData }
    }
}

impl<T: 'static> Deref for Boxed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let any: &dyn Any = &*self.value;
        match any.downcast_ref() {
            Some(value) => value,
            None => unreachable!(),
        }
    }
}

impl<T: 'static> DerefMut for Boxed<T> {
    fn deref_mut(&mut self) -> &mut T {
        let any: &mut dyn Any = &mut *self.value;
        match any.downcast_mut() {
            Some(value) => value,
            None => unreachable!(),
        }
    }
}

impl<T: Value + Default> Default for Boxed<T> {
    fn default() -> Self {
        Self::of(T::held())
    }
}

impl<T: Value + Clone> Clone for Boxed<T> {
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T: 'static> AsRef<T> for Boxed<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: Value> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> AsView for Boxed<T> {
    fn view(&self) -> View<'_> {
        self.value.view()
    }
}

impl<T: Value + Default> Value for Boxed<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.value.read(json)
    }

    #[inline(never)]
    #[allow(clippy::manual_map, clippy::question_mark, reason = "both would be functions for each type")]
    fn read_option(option: &mut Option<Self>, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        let value = match read_held(T::held, json) {
            Ok(value) => value,
            Err(error) => return Err(error),
        };
        *option = match value {
            Some(value) => Some(Self { value, held: PhantomData }),
            None => None,
        };
        Ok(())
    }
}

fn read_held(
    new: fn() -> Box<dyn Value>,
    json: &mut Reader<'_>,
) -> Result<Option<Box<dyn Value>>, DecodeError> {
    if json.null()? {
        return Ok(None);
    }
    let mut value = new();
    value.read(json)?;
    Ok(Some(value))
}

impl<T: Field> Field for Boxed<T> {
    type Inner = T::Inner;
    type Presence = T::Presence;
}

impl<T: UnwindSafe> UnwindSafe for Boxed<T> {}
impl<T: RefUnwindSafe> RefUnwindSafe for Boxed<T> {}

crate::value_traits!(Boxed<T>);
