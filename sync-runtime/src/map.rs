//! From the JSON text of an object to rows. Reads the text once and takes out what the columns want; nothing is decoded
//! that no column asks for.

mod capture;
mod pieces;
mod plan;
mod row;

pub use plan::Plan;
pub use row::{ChildSet, MapFailure, Mapped, Object, Origin, Row};
