//! Maps the JSON text of an object to rows. Reads the text once and extracts the values of the columns; decodes nothing else.

mod capture;
mod field;
mod pieces;
mod plan;
mod row;

pub(crate) use field::{has_field, id_in, parent_of};
pub use plan::Plan;
pub use row::{ChildSet, MapFailure, Mapped, Object, Origin, Row};
