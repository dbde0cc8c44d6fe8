//! [`EventOf`]: a type of events with the type of its object.

use std::fmt;
use std::marker::PhantomData;

/// The type of events whose object is a `T`, such as [`events::INVOICE_PAID`](crate::events::INVOICE_PAID).
pub struct EventOf<T> {
    event_type: &'static str,
    object: PhantomData<fn() -> T>,
}

impl<T> EventOf<T> {
    /// Names a type of events whose object is a `T`. Nothing checks that it is one.
    pub const fn new(event_type: &'static str) -> Self {
        Self { event_type, object: PhantomData }
    }

    /// Returns the type as Stripe writes it, such as `invoice.paid`.
    pub const fn as_str(self) -> &'static str {
        self.event_type
    }
}

impl<T> Clone for EventOf<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for EventOf<T> {}

impl<T> fmt::Debug for EventOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.event_type)
    }
}

impl<T> fmt::Display for EventOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.event_type)
    }
}
