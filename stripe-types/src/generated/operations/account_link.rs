// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountLink, AccountLinkCollect, AccountLinkCollectionOptionsParams, AccountLinkType, Expand};

crate::operation! {
    /// Creates an account link.
    ///
    /// `POST /v1/account_links`, by the cargo feature `account_link`.
    /// [Reference](https://docs.stripe.com/api/account_links/create)
    pub struct CreateAccountLink: Post "/v1/account_links" Form => AccountLink {
        required {
            /// Account.
            account: String,
            /// Type: one of `account_onboarding`, `account_update`.
            type_ = "type": AccountLinkType,
        }
        optional {
            /// Collect: one of `currently_due`, `eventually_due`.
            collect: AccountLinkCollect,
            /// Refresh url.
            refresh_url: String,
            /// Return url.
            return_url: String,
        }
        boxed {
            /// Collection options.
            collection_options: AccountLinkCollectionOptionsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<AccountLink>,
        }
    }
}
