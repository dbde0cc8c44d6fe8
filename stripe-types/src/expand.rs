//! Paths of `expand`: the ids in a response that become objects, and the fields that are left out otherwise.

use crate::deleted::MaybeDeleted;
use crate::json::{DecodeError, Reader};
use crate::list::{List, SearchResult};
use crate::object::Object;
use crate::value::{AsView, Value, View};
use std::borrow::Cow;
use std::marker::PhantomData;

/// A path from a `T` to a field that is to be expanded.
///
/// The constants `EXPAND_…` of the objects are such paths. In the operation of a list or a search, a path of the object
/// gets the prefix `data.`. Any other path can be given as a string, which is sent as it is.
///
/// ```
/// use stripe_types::{Charge, CreateInvoice, Customer, Expand, Invoice, ListInvoices};
///
/// let create = CreateInvoice::new()
///     .expand([Invoice::EXPAND_CUSTOMER, Invoice::EXPAND_DEFAULT_PAYMENT_METHOD])
///     .expand([Invoice::EXPAND_CUSTOMER.then(Customer::EXPAND_TAX), "payments.data.payment".into()]);
/// let list = ListInvoices::new().expand([Invoice::EXPAND_CUSTOMER]);
/// assert_eq!(list.expand.map(|paths| paths[0].to_string()).as_deref(), Some("data.customer"));
/// ```
///
/// See <https://docs.stripe.com/api/expanding_objects>.
pub struct Expand<T> {
    path: Cow<'static, str>,
    /// True if the field is a list, whose objects are in `data`.
    list: bool,
    of: PhantomData<fn() -> T>,
}

impl<T> Expand<T> {
    /// Returns the path to an id, or to a field that is left out otherwise.
    #[doc(hidden)]
    pub const fn field(path: &'static str) -> Self {
        Self { path: Cow::Borrowed(path), list: false, of: PhantomData }
    }

    /// Returns the path to a list.
    #[doc(hidden)]
    pub const fn list(path: &'static str) -> Self {
        Self { path: Cow::Borrowed(path), list: true, of: PhantomData }
    }

    fn new(path: impl Into<Cow<'static, str>>) -> Self {
        Self { path: path.into(), list: false, of: PhantomData }
    }

    fn cast<U>(self, prefix: &str) -> Expand<U> {
        let path = if prefix.is_empty() { self.path } else { format!("{prefix}{}", self.path).into() };
        Expand { path, list: self.list, of: PhantomData }
    }

    /// Returns the path that continues in the expanded object, or in each object of the list. Stripe accepts paths of at
    /// most four steps, and rejects one that does not lead to a field.
    ///
    /// ```
    /// use stripe_types::{Charge, Customer, Invoice, InvoicePayment};
    ///
    /// let source = Charge::EXPAND_CUSTOMER.then(Customer::EXPAND_DEFAULT_SOURCE);
    /// assert_eq!(source.as_str(), "customer.default_source");
    /// let payment = Invoice::EXPAND_PAYMENTS.then(InvoicePayment::EXPAND_PAYMENT_CHARGE);
    /// assert_eq!(payment.as_str(), "payments.data.payment.charge");
    /// ```
    pub fn then<U: Object>(self, next: Expand<U>) -> Self {
        let step = if self.list { ".data." } else { "." };
        Self { path: format!("{}{step}{}", self.path, next.path).into(), list: next.list, of: PhantomData }
    }

    /// Returns the path as it is sent.
    pub fn as_str(&self) -> &str {
        &self.path
    }
}

impl<T> SearchResult<T> {
    /// The path to the number of all results, [`total_count`](Self::total_count).
    pub const EXPAND_TOTAL_COUNT: Expand<Self> = Expand::field("total_count");
}

impl<T> From<&str> for Expand<T> {
    fn from(path: &str) -> Self {
        Self::new(path.to_owned())
    }
}

impl<T> From<String> for Expand<T> {
    fn from(path: String) -> Self {
        Self::new(path)
    }
}

impl<T> From<&Self> for Expand<T> {
    fn from(path: &Self) -> Self {
        path.clone()
    }
}

impl<T> From<Expand<T>> for Expand<List<T>> {
    fn from(path: Expand<T>) -> Self {
        path.cast("data.")
    }
}

impl<T> From<Expand<T>> for Expand<SearchResult<T>> {
    fn from(path: Expand<T>) -> Self {
        path.cast("data.")
    }
}

impl<T, D> From<Expand<T>> for Expand<MaybeDeleted<T, D>> {
    fn from(path: Expand<T>) -> Self {
        path.cast("")
    }
}

impl<T> Clone for Expand<T> {
    fn clone(&self) -> Self {
        Self { path: self.path.clone(), list: self.list, of: PhantomData }
    }
}

impl<T> Default for Expand<T> {
    fn default() -> Self {
        Self::field("")
    }
}

impl<T> PartialEq for Expand<T> {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path
    }
}

impl<T> Eq for Expand<T> {}

impl<T> std::fmt::Display for Expand<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<T: 'static> Value for Expand<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::new(json.string()?.into_owned());
        Ok(())
    }
}

impl<T> AsView for Expand<T> {
    fn view(&self) -> View<'_> {
        View::Str(&self.path)
    }
}

impl<T> crate::Field for Expand<T> {
    type Inner = Self;
    type Presence = crate::Always;
}

impl<T> std::fmt::Debug for Expand<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.as_str(), f)
    }
}
