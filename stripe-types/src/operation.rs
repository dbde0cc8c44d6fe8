//! [`Operation`]: a request to the API with its parameters, and what it answers.

use crate::file::Binary;
use crate::json::{DecodeError, DecodeErrorKind};
use crate::list::{List, PagedList, SearchResult};
use crate::object::ListStyle;
use crate::value::{Record, Value, decode};
use std::fmt;

/// An operation of the API with its parameters. Its first fields are the parameters of its path.
///
/// Implemented by the [`operation!`](crate::operation!) macro; sent by `stripe_client::Client`.
pub trait Operation: Record {
    /// The type of its response.
    type Output: Answer;
    /// The method, path and encoding.
    const INFO: &'static OperationInfo;
}

/// The method, path and encoding of an operation.
#[derive(Debug, PartialEq, Eq)]
pub struct OperationInfo {
    /// Its method.
    pub method: Method,
    /// Its path, with its parameters in braces.
    pub path: &'static str,
    /// The encoding of its parameters.
    pub encoding: Encoding,
    /// The host that answers it, where it is another than that of the rest.
    pub host: Option<&'static str>,
}

/// The HTTP method of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates or changes.
    Post,
    /// Replaces. Only old versions of the API have it.
    Put,
    /// Deletes.
    Delete,
}

impl Method {
    /// Returns true if parameters are in the body of the request, and not in its query.
    pub fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put)
    }
}

/// The encoding of the parameters of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// In the query, or as a form in the body of a `POST` or `PUT`.
    Form,
    /// In the query, or as JSON in the body of a `POST`.
    Json,
    /// As parts, of which some may be files.
    Multipart,
}

/// The response of an operation.
pub trait Answer: Sized {
    /// Decodes the body of an answer.
    ///
    /// # Errors
    /// If it is not what the operation answers.
    fn decode(body: &[u8]) -> Result<Self, DecodeError>;
}

impl<T: Value + Default> Answer for T {
    fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        decode(utf8(body)?)
    }
}

/// Returns the text of a body.
///
/// # Errors
/// If it is not UTF-8.
#[doc(hidden)]
pub fn utf8(body: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(body)
        .map_err(|error| DecodeError::new(DecodeErrorKind::Syntax("UTF-8"), error.valid_up_to()))
}

impl Answer for Binary {
    fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        Ok(Self(body.to_vec()))
    }
}

/// A page of a list of any style.
pub trait Listing: Answer {
    /// The type of the elements.
    type Item: Value + Default;
    /// The style of paging.
    const STYLE: ListStyle;
}

impl<T: Value + Default> Listing for List<T> {
    type Item = T;
    const STYLE: ListStyle = ListStyle::Cursor;
}

impl<T: Value + Default> Listing for PagedList<T> {
    type Item = T;
    const STYLE: ListStyle = ListStyle::Url;
}

impl<T: Value + Default> Listing for SearchResult<T> {
    type Item = T;
    const STYLE: ListStyle = ListStyle::Page;
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        })
    }
}

/// Declares an [`Operation`]: `operation! { pub struct Name: Post "/v1/path/{id}" Form => Output { … } }`, with the sections
/// of [`params!`](crate::params!).
#[macro_export]
macro_rules! operation {
    (
        $(#[$doc:meta])*
        pub struct $type:ident: $method:ident $path:literal $encoding:ident $(at $host:literal)? => $output:ty {
            $($sections:tt)*
        }
    ) => {
        $crate::params! {
            $(#[$doc])*
            pub struct $type { $($sections)* }
        }
        impl $crate::Operation for $type {
            type Output = $output;
            const INFO: &'static $crate::OperationInfo = &$crate::OperationInfo {
                method: $crate::Method::$method,
                path: $path,
                encoding: $crate::Encoding::$encoding,
                host: $crate::host!($($host)?),
            };
        }
    };
}

/// The host of an operation, where it has one.
#[doc(hidden)]
#[macro_export]
macro_rules! host {
    () => {
        None
    };
    ($host:literal) => {
        Some($host)
    };
}
