// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Expand, LoginLink};

crate::operation! {
    /// Creates an account login link.
    ///
    /// `POST /v1/accounts/{account}/login_links`, by the cargo feature `login_link`.
    /// [Reference](https://docs.stripe.com/api/accounts/login_links)
    pub struct CreateAccountLoginLink: Post "/v1/accounts/{account}/login_links" Form => LoginLink {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<LoginLink>,
        }
    }
}
