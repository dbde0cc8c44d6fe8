//! JSON text: reading it, keeping it undecoded, looking at values without their types. It knows no Stripe type.

mod debug;
mod error;
mod raw;
mod reader;
mod text;
mod view;

pub use error::{DecodeError, DecodeErrorKind};
pub use raw::RawJson;
pub use reader::{Kind, Reader};

pub(crate) use text::last_members;
pub use text::{id_of, member, put_string};
pub use view::{Mapping, Sequence, View};
