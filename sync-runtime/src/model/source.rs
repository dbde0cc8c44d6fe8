//! [`Source`]: the source of a column's value.

use super::value::{MapError, SqlValue};
use std::fmt;

/// The source of the value of a [`Column`](super::Column).
///
/// The keys of a path lead from the outermost object inwards: names of fields, keys of maps, and indexes of arrays. A field
/// with the id of an object that is not expanded ends the path.
#[derive(Clone, Copy)]
pub enum Source {
    /// The primary key: a field of the object.
    Id(&'static [&'static str]),
    /// A field of the object.
    Path(&'static [&'static str]),
    /// An entry of the object's metadata.
    Metadata(&'static str),
    /// The whole object as it was received.
    Raw,
    /// A function of the whole object, given as JSON text.
    With(fn(&str) -> Result<SqlValue, MapError>),
    /// The id of the parent's row, in a table of children.
    Parent,
    /// The index of the element in its list, counted from 0; with the parent it is the key of the row.
    Position,
    /// A piece of the text that was split; with the parent it is the key of the row.
    Value,
    /// The account that the object belongs to; part of the key.
    Account,
    /// True for a live object: from the object, or else from the key that has read it.
    Livemode,
    /// True for a deleted object: false in mapped rows, set by the store when the object is deleted.
    Deleted,
    /// True for an object that does not match the filter of its table.
    Unmatched,
    /// The application: synchronisation never writes the column.
    Local {
        /// The SQL expression of the default; without one, the column is nullable.
        default: Option<&'static str>,
    },
}

/// Shows a path as in `items.data[0].price.id`.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(path) | Self::Path(path) => write_path(f, path),
            Self::Metadata(key) => write!(f, "metadata[{key:?}]"),
            Self::Raw => f.write_str("the object"),
            Self::With(_) => f.write_str("the `with` function"),
            Self::Parent => f.write_str("the parent"),
            Self::Position => f.write_str("the position in the list"),
            Self::Value => f.write_str("a piece of the text"),
            Self::Account => f.write_str("the account"),
            Self::Livemode => f.write_str("livemode"),
            Self::Deleted => f.write_str("the deletion"),
            Self::Unmatched => f.write_str("the filter"),
            Self::Local { .. } => f.write_str("the application"),
        }
    }
}

fn write_path(f: &mut fmt::Formatter<'_>, path: &[&str]) -> fmt::Result {
    for (index, key) in path.iter().enumerate() {
        match key.parse::<usize>() {
            Ok(place) => write!(f, "[{place}]")?,
            Err(_) if index == 0 => f.write_str(key)?,
            Err(_) => write!(f, ".{key}")?,
        }
    }
    Ok(())
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(_) => write!(f, "Id({self})"),
            Self::Local { default } => write!(f, "Local({default:?})"),
            _ => write!(f, "Source({self})"),
        }
    }
}
