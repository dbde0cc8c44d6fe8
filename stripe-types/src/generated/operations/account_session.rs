// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountSession, AccountSessionComponentsParams, Expand};

crate::operation! {
    /// Creates an account session.
    ///
    /// `POST /v1/account_sessions`, by the cargo feature `account_session`.
    /// [Reference](https://docs.stripe.com/api/account_sessions/create)
    pub struct CreateAccountSession: Post "/v1/account_sessions" Form => AccountSession {
        required {
            /// Account.
            account: String,
            /// Components.
            components: AccountSessionComponentsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<AccountSession>,
        }
    }
}
