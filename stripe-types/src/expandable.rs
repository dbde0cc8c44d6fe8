//! Fields that hold an id, or the object that it names.

use crate::id::Id;
use crate::json::{DecodeError, DecodeErrorKind, Kind, RawJson, Reader};
use crate::object::Object;
use crate::value::{AsView, Field, Value, View, decode};

/// A field that holds the id of another object or, if the request expanded it, the object itself.
///
/// The object stays undecoded until [`expand_into`](Self::expand_into) is called, so the type of an invoice does not
/// depend on the types of all objects that it refers to.
///
/// See <https://docs.stripe.com/api/expanding_objects>.
#[derive(Clone, Default)]
pub struct Expandable<I> {
    id: I,
    object: Option<RawJson>,
}

impl<I> Expandable<I> {
    /// Creates a field that holds only the id.
    pub fn new(id: I) -> Self {
        Self { id, object: None }
    }

    /// Returns the id, expanded or not.
    pub fn id(&self) -> &I {
        &self.id
    }

    /// Returns the id.
    pub fn into_id(self) -> I {
        self.id
    }

    /// Returns the undecoded object, if it is expanded.
    pub fn raw(&self) -> Option<&RawJson> {
        self.object.as_ref()
    }

    /// Decodes the expanded object: a `T`, or a [`MaybeDeleted`](crate::MaybeDeleted) if objects of its kind can be
    /// deleted.
    ///
    /// # Errors
    /// [`DecodeErrorKind::NotExpanded`] if the field holds only the id; else if the object is not a `T`.
    pub fn expand_into<T: Object<Id = I>>(&self) -> Result<T::Expanded, DecodeError> {
        match &self.object {
            Some(raw) => decode(raw.as_str()),
            None => Err(DecodeError::new(DecodeErrorKind::NotExpanded, 0)),
        }
    }
}

impl<I: Value> Value for Expandable<I> {
    fn read(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.object = None;
        if json.peek()? != Kind::Object {
            return self.id.read(json);
        }
        let start = json.offset();
        let raw = json.raw()?;
        self.object = Some(RawJson::checked(raw));
        if read_id(&mut self.id, raw)? {
            return Ok(());
        }
        Err(DecodeError::new(DecodeErrorKind::Missing("id"), start))
    }
}

impl<I: AsView> AsView for Expandable<I> {
    fn view(&self) -> View<'_> {
        match &self.object {
            Some(raw) => View::Raw(raw.as_str()),
            None => self.id.view(),
        }
    }
}

/// Reads the `id` of an expanded object. Returns false if it has none.
fn read_id(id: &mut dyn Value, object: &str) -> Result<bool, DecodeError> {
    let mut json = Reader::new(object);
    json.begin_object()?;
    let mut first = true;
    while let Some(key) = json.next_key(&mut first)? {
        if key == "id" {
            id.read(&mut json).map_err(|error| error.under_key("id"))?;
            return Ok(true);
        }
        json.skip()?;
    }
    Ok(false)
}

impl<K> From<Id<K>> for Expandable<Id<K>> {
    fn from(id: Id<K>) -> Self {
        Self::new(id)
    }
}

impl<K> From<Expandable<Self>> for Id<K> {
    fn from(field: Expandable<Self>) -> Self {
        field.id
    }
}

impl<K> From<&Expandable<Self>> for Id<K> {
    fn from(field: &Expandable<Self>) -> Self {
        field.id.clone()
    }
}

impl<K> From<&Expandable<Id<K>>> for String {
    fn from(field: &Expandable<Id<K>>) -> Self {
        field.id.as_str().to_owned()
    }
}

impl<K> From<Expandable<Id<K>>> for String {
    fn from(field: Expandable<Id<K>>) -> Self {
        field.id.into()
    }
}

impl<I> Field for Expandable<I> {
    type Inner = Self;
    type Presence = crate::Always;
}

crate::view_traits!(Expandable<I>);
crate::object_traits!(Expandable<I>);
