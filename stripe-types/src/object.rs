//! The facts of each type of object: its lists, references and events. They are data; the generated code has one
//! [`ObjectInfo`] for each type.

use crate::json::DecodeError;
use crate::value::{Record, Value, decode};

/// An object with an `object` field: one of Stripe's resources.
pub trait Object: 'static {
    /// The type of its id, such as `CustomerId`; `()` for objects without id.
    type Id;
    /// The type of an expanded object: [`MaybeDeleted`](crate::MaybeDeleted), or the object itself if it cannot be
    /// deleted.
    type Expanded: Value + Default;
    /// The facts of the object.
    const INFO: &'static ObjectInfo;
}

/// A type of object at run time.
#[derive(Debug)]
pub struct ObjectType {
    /// The facts of the object.
    pub info: &'static ObjectInfo,
    /// Decodes an object of this type.
    pub decode: fn(&str) -> Result<Box<dyn Record>, DecodeError>,
}

impl ObjectType {
    /// Returns the type of the objects that `T` decodes.
    pub const fn of<T: Object + Record + Value + Default>() -> Self {
        Self { info: T::INFO, decode: |text| Ok(Box::new(decode::<T>(text)?)) }
    }
}

/// The facts of a type of object.
#[derive(Debug, PartialEq, Eq)]
pub struct ObjectInfo {
    /// The value of its `object` field, as in `checkout.session`.
    pub name: &'static str,
    /// The Rust type, as in `CheckoutSession`.
    pub type_name: &'static str,
    /// True if it always has an id.
    pub has_id: bool,
    /// True if it has its time of creation in seconds.
    pub has_created: bool,
    /// True if a stub `{id, object, deleted: true}` replaces the deleted object.
    pub has_deleted: bool,
    /// The path at which one is read by its id: `/v1/customers/{customer}`, with one parameter.
    pub retrieve: Option<&'static str>,
    /// The list of all of them in an account.
    pub list: Option<&'static ListInfo>,
    /// Lists that need the id of a parent, in their path or as a filter.
    pub parent_lists: &'static [ListInfo],
    /// The fields that hold ids and can be expanded.
    pub expandable: &'static [Expansion],
    /// The dotted paths of the fields that are absent unless expanded.
    pub only_expanded: &'static [&'static str],
    /// The lists embedded in it.
    pub nested_lists: &'static [NestedList],
    /// The types of the (snapshot) events whose `data.object` it is.
    pub events: &'static [&'static str],
}

/// A list operation.
#[derive(Debug, PartialEq, Eq)]
pub struct ListInfo {
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// The kind of the objects by whose id it is asked for, if that is all it needs: in its path, or as the one
    /// parameter of `required`.
    pub parent: Option<&'static str>,
    /// The style of paging.
    pub style: ListStyle,
    /// Query parameters that must be given.
    pub required: &'static [&'static str],
    /// Query parameters that filter, beside those for paging and `expand`.
    pub filters: &'static [&'static str],
    /// The query parameters with which the list must be walked, once for each entry, so that no object is hidden by a
    /// default filter: `[[("status", "all")]]` for subscriptions. One empty entry if nothing is hidden.
    pub passes: &'static [&'static [(&'static str, &'static str)]],
}

impl ListInfo {
    /// True if the list can be filtered by creation time.
    pub fn filters_created(&self) -> bool {
        self.filters.contains(&"created")
    }
}

/// The style of paging of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    /// All at once; no paging.
    Whole,
    /// `starting_after` and `has_more`.
    Cursor,
    /// `next_page_url`, as in version 2 of the API.
    Url,
    /// `page` and `next_page`, as in searches.
    Page,
}

/// A field that holds an id and can be expanded.
#[derive(Debug, PartialEq, Eq)]
pub struct Expansion {
    /// The dotted path of the field inside the object.
    pub path: &'static str,
    /// The kinds of object it can name.
    pub targets: &'static [&'static str],
    /// True if the reference is an array of ids.
    pub array: bool,
}

/// A list embedded in an object.
#[derive(Debug, PartialEq, Eq)]
pub struct NestedList {
    /// The dotted path of the field inside the object.
    pub path: &'static str,
    /// The kinds of object it holds.
    pub items: &'static [&'static str],
    /// True if the list is included without `expand`.
    pub always: bool,
}
