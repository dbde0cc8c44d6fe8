//! Paths of `expand`: which ids in an answer Stripe should replace by the objects that they name.

use crate::deleted::MaybeDeleted;
use crate::json::{DecodeError, Reader, View};
use crate::list::{List, SearchResult};
use crate::object::Object;
use crate::value::Value;
use std::borrow::Cow;
use std::marker::PhantomData;

/// A path from a `T` to the ids in it that are to be expanded. For a list it begins with `data`.
///
/// The constants `EXPAND_…` of the objects are such paths, checked by the compiler; any other can be given as a string.
///
/// ```
/// use stripe_types::{Invoice, ListInvoices, Subscription};
///
/// let list = ListInvoices::new().expand([Invoice::EXPAND_CUSTOMER]);
/// let list = ListInvoices::new().expand(["data.customer.default_source"]);
/// ```
///
/// See <https://docs.stripe.com/api/expanding_objects>.
pub struct Expand<T> {
    path: Cow<'static, str>,
    of: PhantomData<fn() -> T>,
}

/// A path from a `T` to ids of the kind `I`.
#[derive(Debug)]
pub struct ExpandTo<T, I> {
    path: Cow<'static, str>,
    of: PhantomData<fn() -> (T, I)>,
}

impl<T, I> ExpandTo<T, I> {
    /// The path `path`, which must be one.
    #[doc(hidden)]
    pub const fn new(path: &'static str) -> Self {
        Self { path: Cow::Borrowed(path), of: PhantomData }
    }

    /// The path that goes on from the expanded object. Stripe takes at most four steps.
    ///
    /// ```
    /// use stripe_types::{Charge, Customer, Expand};
    ///
    /// let path: Expand<Charge> = Charge::EXPAND_CUSTOMER.then(Customer::EXPAND_DEFAULT_SOURCE).into();
    /// assert_eq!(path.as_str(), "customer.default_source");
    /// ```
    pub fn then<U: Object<Id = I>, J>(self, next: ExpandTo<U, J>) -> ExpandTo<T, J> {
        ExpandTo { path: format!("{}.{}", self.path, next.path).into(), of: PhantomData }
    }
}

impl<T> Expand<T> {
    fn new(path: Cow<'static, str>) -> Self {
        Self { path, of: PhantomData }
    }

    fn in_data(path: &str) -> Self {
        Self::new(format!("data.{path}").into())
    }

    /// The path as Stripe takes it.
    pub fn as_str(&self) -> &str {
        &self.path
    }
}

impl<T> From<&str> for Expand<T> {
    fn from(path: &str) -> Self {
        Self::new(path.to_owned().into())
    }
}

impl<T> From<String> for Expand<T> {
    fn from(path: String) -> Self {
        Self::new(path.into())
    }
}

impl<T, I> From<ExpandTo<T, I>> for Expand<T> {
    fn from(path: ExpandTo<T, I>) -> Self {
        Self::new(path.path)
    }
}

impl<T, I> From<ExpandTo<T, I>> for Expand<List<T>> {
    fn from(path: ExpandTo<T, I>) -> Self {
        Self::in_data(&path.path)
    }
}

impl<T, I> From<ExpandTo<T, I>> for Expand<SearchResult<T>> {
    fn from(path: ExpandTo<T, I>) -> Self {
        Self::in_data(&path.path)
    }
}

impl<T, D, I> From<ExpandTo<T, I>> for Expand<MaybeDeleted<T, D>> {
    fn from(path: ExpandTo<T, I>) -> Self {
        Self::new(path.path)
    }
}

impl<T> Clone for Expand<T> {
    fn clone(&self) -> Self {
        Self::new(self.path.clone())
    }
}

impl<T> Default for Expand<T> {
    fn default() -> Self {
        Self::new(Cow::Borrowed(""))
    }
}

impl<T> Value for Expand<T> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.path = json.string()?.into_owned().into();
        Ok(())
    }

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
