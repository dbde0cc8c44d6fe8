//! What is known of each kind of object beside its fields: where it is listed, what it refers to, which events tell
//! of it. All of it is data; the generated code holds one [`ObjectInfo`] for each kind.

use crate::json::DecodeError;
use crate::record::Record;
use crate::value::{Value, decode};

/// An object with an `object` field: one of Stripe's resources.
pub trait Object: 'static {
    /// Its id, as in `CustomerId`. `()` for the few that have none.
    type Id;
    /// Where it is listed and what it refers to.
    const INFO: &'static ObjectInfo;
}

/// A kind of object, for code that learns only at run time which one it deals with.
#[derive(Debug)]
pub struct ObjectType {
    /// Its facts.
    pub info: &'static ObjectInfo,
    /// Decodes an object of the kind.
    pub decode: fn(&str) -> Result<Box<dyn Record>, DecodeError>,
}

impl ObjectType {
    /// The kind of the objects that `T` decodes.
    pub const fn of<T: Object + Record + Value + Default>() -> Self {
        Self { info: T::INFO, decode: |text| Ok(Box::new(decode::<T>(text)?)) }
    }
}

/// The facts of a kind of object.
#[derive(Debug, PartialEq, Eq)]
pub struct ObjectInfo {
    /// The value of its `object` field, as in `checkout.session`.
    pub name: &'static str,
    /// The Rust type, as in `CheckoutSession`.
    pub type_name: &'static str,
    /// Whether it has an id that is always there.
    pub has_id: bool,
    /// Whether it says when it was created, in seconds.
    pub has_created: bool,
    /// Whether a stub `{id, object, deleted: true}` stands in for it once it is deleted.
    pub has_deleted: bool,
    /// The path at which one is read by its id: `/v1/customers/{customer}`, with one parameter.
    pub retrieve: Option<&'static str>,
    /// The list of all of them in an account.
    pub list: Option<&'static ListInfo>,
    /// Lists that need the id of a parent, in their path or as a filter.
    pub parent_lists: &'static [ListInfo],
    /// The fields that hold ids and can be expanded.
    pub expandable: &'static [Expansion],
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
    /// How pages follow on each other.
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
    /// Whether the list can be cut by the time of creation.
    pub fn filters_created(&self) -> bool {
        self.filters.contains(&"created")
    }
}

/// How the pages of a list follow on each other.
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
    /// Whether it is an array of ids.
    pub array: bool,
}

/// A list embedded in an object.
#[derive(Debug, PartialEq, Eq)]
pub struct NestedList {
    /// The dotted path of the field inside the object.
    pub path: &'static str,
    /// The kinds of object it holds.
    pub items: &'static [&'static str],
    /// Whether it is there without being asked for.
    pub always: bool,
}
