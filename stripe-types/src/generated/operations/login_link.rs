// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Expand, LoginLink};

crate::operation! {
    /// `POST /v1/accounts/{account}/login_links`
    pub struct CreateAccountLoginLink: Post "/v1/accounts/{account}/login_links" Form => LoginLink {
        path {
            account: AccountId,
        }
        lists {
            expand: Expand<LoginLink>,
        }
    }
}
