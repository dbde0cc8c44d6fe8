//! [`Handler`]: what an application does with events.

use crate::hooks::{HookError, Transaction};
use crate::inbox::{Reaction, Received};
use futures::future::BoxFuture;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use stripe_types::{Object, Value, decode};

/// What an application does with events whose object is a `T`, when the rows are written. Each may be left out.
pub trait Handler<T: Object>: Send + Sync + 'static {
    /// In the transaction that says that the event is applied: what it does there is done once, with it.
    ///
    /// # Errors
    /// Any: then nothing of the transaction is done, and the event is tried again.
    fn within(
        &self,
        event: &Notice<'_, T>,
        transaction: &mut Transaction<'_>,
    ) -> impl Future<Output = Result<(), HookError>> + Send {
        let _ = (event, transaction);
        async { Ok(()) }
    }

    /// Outside of any transaction, before that: for what takes long, or concerns others. It may be done again, if the process
    /// ends before the event is settled.
    ///
    /// # Errors
    /// Any: then the event is tried again.
    fn outside(&self, event: &Notice<'_, T>) -> impl Future<Output = Result<(), HookError>> + Send {
        let _ = event;
        async { Ok(()) }
    }
}

/// An event whose object is a `T`.
pub struct Notice<'e, T> {
    event: &'e Received,
    object: PhantomData<fn() -> T>,
}

impl<'e, T> Notice<'e, T> {
    fn new(event: &'e Received) -> Self {
        Self { event, object: PhantomData }
    }

    /// The event as it came.
    pub fn event(&self) -> &'e Received {
        self.event
    }

    /// Its id.
    pub fn id(&self) -> &'e str {
        &self.event.id
    }

    /// What happened, as in `customer.updated`.
    pub fn event_type(&self) -> &'e str {
        &self.event.event_type
    }

    /// The object as it was when the event was made. The row may be newer.
    ///
    /// # Errors
    /// If it is not a `T`, or the event is a thin one, which does not hold it.
    pub fn object(&self) -> Result<T, HookError>
    where
        T: Value + Default,
    {
        match self.event.snapshot() {
            Some(object) => Ok(decode(object)?),
            None => Err("the event does not hold its object; read the row, or ask for it by its id".into()),
        }
    }

    /// The values that fields had before, as JSON, if the event says so.
    pub fn previous_attributes(&self) -> Option<&'e str> {
        self.event.previous_attributes()
    }
}

impl<T> fmt::Debug for Notice<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.event.fmt(f)
    }
}

/// The handlers of an application.
#[derive(Clone, Default)]
pub(super) struct Handlers(Vec<(String, Arc<dyn Dynamic>)>);

impl Handlers {
    pub(super) fn add<T: Object>(&mut self, event_type: String, handler: impl Handler<T>) {
        self.0.push((event_type, Arc::new(Typed { handler, object: PhantomData::<fn() -> T> })));
    }

    /// Those for an event; none if there are none.
    pub(super) fn of<'h>(&'h self, event: &'h Received) -> Option<Called<'h>> {
        let wanted = self.0.iter().filter(|(wanted, _)| is_of(&event.event_type, wanted));
        let handlers: Vec<&dyn Dynamic> = wanted.map(|(_, handler)| handler.as_ref()).collect();
        (!handlers.is_empty()).then_some(Called { event, handlers })
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(event_type, _)| event_type)).finish()
    }
}

/// Returns whether a type is what is wanted; a `*` at the end stands for anything.
fn is_of(event_type: &str, wanted: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(prefix) => event_type.starts_with(prefix),
        None => event_type == wanted,
    }
}

/// The handlers for an event.
pub(super) struct Called<'h> {
    event: &'h Received,
    handlers: Vec<&'h dyn Dynamic>,
}

impl Called<'_> {
    /// What they do outside of any transaction.
    pub(super) async fn outside(&self) -> Result<(), HookError> {
        for handler in &self.handlers {
            handler.outside(self.event).await?;
        }
        Ok(())
    }
}

impl Reaction for Called<'_> {
    fn run<'f>(&'f self, transaction: &'f mut Transaction<'_>) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(async move {
            for handler in &self.handlers {
                handler.within(self.event, transaction).await?;
            }
            Ok(())
        })
    }
}

trait Dynamic: Send + Sync {
    fn within<'f>(
        &'f self,
        event: &'f Received,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>>;

    fn outside<'f>(&'f self, event: &'f Received) -> BoxFuture<'f, Result<(), HookError>>;
}

struct Typed<T, H> {
    handler: H,
    object: PhantomData<fn() -> T>,
}

impl<T: Object, H: Handler<T>> Dynamic for Typed<T, H> {
    fn within<'f>(
        &'f self,
        event: &'f Received,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(async move { self.handler.within(&Notice::new(event), transaction).await })
    }

    fn outside<'f>(&'f self, event: &'f Received) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(async move { self.handler.outside(&Notice::new(event)).await })
    }
}

#[cfg(test)]
mod tests {
    use super::is_of;

    #[test]
    fn a_star_stands_for_anything() {
        for (event_type, wanted, expected) in [
            ("customer.updated", "customer.updated", true),
            ("customer.updated", "customer.*", true),
            ("customer.updated", "*", true),
            ("customer.updated", "customer", false),
            ("customers.updated", "customer.*", false),
        ] {
            assert_eq!(is_of(event_type, wanted), expected, "{event_type} {wanted}");
        }
    }
}
