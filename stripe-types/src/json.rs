//! JSON text: reading it, keeping it undecoded. It knows no Stripe type.

mod debug;
mod error;
mod raw;
mod reader;
mod text;

pub(crate) use debug::{MASK, is_secret, write as without_secrets};
pub use error::{DecodeError, DecodeErrorKind};
pub use raw::RawJson;
pub use reader::{Kind, Reader};

pub(crate) use text::last_members;
pub use text::{id_of, member, put_string};
