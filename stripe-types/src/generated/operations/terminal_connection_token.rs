// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, TerminalConnectionToken};

crate::operation! {
    /// `POST /v1/terminal/connection_tokens`
    pub struct CreateTerminalConnectionToken: Post "/v1/terminal/connection_tokens" Form => TerminalConnectionToken {
        optional {
            location: String,
        }
        lists {
            expand: Expand<TerminalConnectionToken>,
        }
    }
}
