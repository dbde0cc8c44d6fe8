//! [`Handler`]: the application's code for events.

use super::pattern::{EventPattern, matches};
use crate::error::SyncError;
use crate::hooks::{HookError, Transaction};
use crate::inbox::{Reaction, Received};
use futures::future::BoxFuture;
use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;
use stripe_types::{Object, Value, decode};

/// The application's code for events whose object is a `T`, run after the rows are written. Both methods are optional.
pub trait Handler<T: Object>: Send + Sync + 'static {
    /// Runs in the transaction that settles the event: its writes are committed once, with it.
    ///
    /// # Errors
    /// Any error rolls the transaction back; the event is retried.
    fn within(
        &self,
        event: &EventContext<'_, T>,
        transaction: &mut Transaction<'_>,
    ) -> impl Future<Output = Result<(), HookError>> + Send {
        let _ = (event, transaction);
        async { Ok(()) }
    }

    /// Runs before that, outside of any transaction: for work that takes long, or calls other services. It may run again if the
    /// process ends before the event is settled.
    ///
    /// # Errors
    /// Any error makes the event retried.
    fn outside(&self, event: &EventContext<'_, T>) -> impl Future<Output = Result<(), HookError>> + Send {
        let _ = event;
        async { Ok(()) }
    }
}

/// An event whose object is a `T`.
pub struct EventContext<'e, T> {
    event: &'e Received,
    object: PhantomData<fn() -> T>,
}

impl<'e, T> EventContext<'e, T> {
    fn new(event: &'e Received) -> Self {
        Self { event, object: PhantomData }
    }

    /// Returns the event as it was received.
    pub fn event(&self) -> &'e Received {
        self.event
    }

    /// Returns the id of the event.
    pub fn id(&self) -> &'e str {
        &self.event.id
    }

    /// Returns the type of the event, as in `customer.updated`.
    pub fn event_type(&self) -> &'e str {
        &self.event.event_type
    }

    /// Returns the object as it was when the event was created. The row may be newer.
    ///
    /// # Errors
    /// If it is not a `T`, or the event is thin and does not hold it.
    pub fn object(&self) -> Result<T, HookError>
    where
        T: Value + Default,
    {
        match self.event.snapshot() {
            Some(object) => Ok(decode(object)?),
            None => Err("the event does not hold its object; read the row, or ask for it by its id".into()),
        }
    }

    /// Returns the previous values of changed fields as JSON, if the event has them.
    pub fn previous_attributes(&self) -> Option<&'e str> {
        self.event.previous_attributes()
    }
}

impl<T> fmt::Debug for EventContext<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.event.fmt(f)
    }
}

/// The handlers of an application, with the patterns of their events.
#[derive(Clone, Default)]
pub(super) struct Handlers {
    handlers: Vec<(Cow<'static, str>, Arc<dyn DynHandler>)>,
    /// The reasons why handlers would never run.
    faults: Vec<String>,
}

impl Handlers {
    pub(super) fn add<T: Object>(&mut self, pattern: EventPattern<T>, handler: impl Handler<T>) {
        self.faults.extend(pattern.fault());
        let handler = Arc::new(TypedHandler { handler, object: PhantomData::<fn() -> T> });
        self.handlers.push((pattern.into_text(), handler));
    }

    /// Checks that each handler can run.
    pub(super) fn check(&self) -> Result<(), SyncError> {
        match &self.faults[..] {
            [] => Ok(()),
            faults => Err(SyncError::Handlers(faults.join("; "))),
        }
    }

    /// Returns the handlers for an event; `None` if there are none.
    pub(super) fn of<'h>(&'h self, event: &'h Received) -> Option<Called<'h>> {
        let handlers = self.handlers.iter().filter(|(pattern, _)| matches(&event.event_type, pattern));
        let handlers: Vec<&dyn DynHandler> = handlers.map(|(_, handler)| handler.as_ref()).collect();
        (!handlers.is_empty()).then_some(Called { event, handlers })
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.handlers.iter().map(|(pattern, _)| pattern)).finish()
    }
}

/// The handlers for an event.
pub(super) struct Called<'h> {
    event: &'h Received,
    handlers: Vec<&'h dyn DynHandler>,
}

impl Called<'_> {
    /// Runs the handlers outside of any transaction.
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

trait DynHandler: Send + Sync {
    fn within<'f>(
        &'f self,
        event: &'f Received,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>>;

    fn outside<'f>(&'f self, event: &'f Received) -> BoxFuture<'f, Result<(), HookError>>;
}

struct TypedHandler<T, H> {
    handler: H,
    object: PhantomData<fn() -> T>,
}

impl<T: Object, H: Handler<T>> DynHandler for TypedHandler<T, H> {
    fn within<'f>(
        &'f self,
        event: &'f Received,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(async move { self.handler.within(&EventContext::new(event), transaction).await })
    }

    fn outside<'f>(&'f self, event: &'f Received) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(async move { self.handler.outside(&EventContext::new(event)).await })
    }
}
