//! Fields that hold an id, or on request the object it names.

use crate::deleted::MaybeDeleted;
use crate::id::Id;
use crate::json::{DecodeError, DecodeErrorKind, Kind, RawJson, Reader, View};
use crate::object::Object;
use crate::value::{Field, Value, decode};

/// A field that holds the id of another object or, where the request asked to expand it, the object itself.
///
/// The object stays undecoded until [`expand_into`](Self::expand_into) is called: so the type of an invoice does not
/// drag in the types of all that it refers to.
///
/// See <https://docs.stripe.com/api/expanding_objects>.
#[derive(Clone, Default)]
pub struct Expandable<I> {
    id: I,
    object: Option<RawJson>,
}

impl<I> Expandable<I> {
    /// A field that holds just the id.
    pub fn new(id: I) -> Self {
        Self { id, object: None }
    }

    /// The id, whether the object is expanded or not.
    pub fn id(&self) -> &I {
        &self.id
    }

    /// Takes the id out.
    pub fn into_id(self) -> I {
        self.id
    }

    /// The undecoded object, if it is expanded.
    pub fn raw(&self) -> Option<&RawJson> {
        self.object.as_ref()
    }

    /// Decodes the expanded object.
    ///
    /// # Errors
    /// [`DecodeErrorKind::NotExpanded`] if the field holds only the id; else if the object is not a `T`.
    pub fn expand_into<T: Object<Id = I> + Value + Default>(&self) -> Result<MaybeDeleted<T, I>, DecodeError>
    where
        I: Value + Default,
    {
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

    fn view(&self) -> View<'_> {
        match &self.object {
            Some(raw) => View::Raw(raw.as_str()),
            None => self.id.view(),
        }
    }
}

/// Reads the `id` of an expanded object; false if it has none.
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

impl<I> Field for Expandable<I> {
    type Inner = Self;
    type Presence = crate::Always;
}

crate::view_traits!(Expandable<I>);
