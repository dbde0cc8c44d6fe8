//! Arguments of setters.

/// An argument of a setter: a `T`, a value that converts into one, or an `Option` of it. `None` leaves the parameter out.
///
/// `Kind` only tells the two apart, and is inferred.
///
/// ```
/// use stripe_types::CreateCustomer;
///
/// let name: Option<String> = None;
/// let create = CreateCustomer::new().email("jenny@example.com").name(name);
/// assert_eq!((create.email.as_deref(), create.name), (Some("jenny@example.com"), None));
/// ```
#[diagnostic::on_unimplemented(message = "`{Self}` is not a value of the parameter, which is a `{T}`")]
pub trait Given<T, Kind> {
    /// Returns the value.
    fn given(self) -> Option<T>;
}

/// The kind of a value.
#[derive(Debug)]
pub enum Plain {}

/// The kind of an `Option`.
#[derive(Debug)]
pub enum Optional {}

impl<T, U: Into<T>> Given<T, Plain> for U {
    fn given(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> Given<T, Optional> for Option<U> {
    fn given(self) -> Option<T> {
        self.map(Into::into)
    }
}

/// An argument of the setter of a list: values that convert into a `T`, or an `Option` of them. `None` leaves the parameter
/// out; an empty list clears it. An `Option` of a single value is refused, because `None` would clear.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of values of the parameter, which are `{T}`"
)]
pub trait GivenList<T, Kind> {
    /// Returns the values.
    fn given(self) -> Option<Vec<T>>;
}

/// The kind of an `Option` of a single value, which makes it ambiguous.
#[derive(Debug)]
pub enum Single {}

impl<T, I: IntoIterator<Item: Into<T>>> GivenList<T, Plain> for I {
    fn given(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> GivenList<T, Optional> for Option<I> {
    fn given(self) -> Option<Vec<T>> {
        self.map(|values| values.into_iter().map(Into::into).collect())
    }
}

impl<T, U: Into<T>> GivenList<T, Single> for Option<U> {
    fn given(self) -> Option<Vec<T>> {
        self.map(|value| vec![value.into()])
    }
}
