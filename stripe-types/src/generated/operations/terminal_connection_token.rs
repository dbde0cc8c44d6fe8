// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, TerminalConnectionToken};

crate::operation! {
    /// Creates a terminal connection token.
    ///
    /// `POST /v1/terminal/connection_tokens`, by the cargo feature `terminal_connection_token`.
    /// [Reference](https://docs.stripe.com/api/terminal/connection_tokens/create)
    pub struct CreateTerminalConnectionToken: Post "/v1/terminal/connection_tokens" Form => TerminalConnectionToken {
        optional {
            /// Location.
            location: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalConnectionToken>,
        }
    }
}
