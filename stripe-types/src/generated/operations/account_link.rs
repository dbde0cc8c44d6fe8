// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountLink, CollectionOptionsParams, Expand, V2AccountLinkUseCaseAccountCollectionOptionsField,
    V2AccountLinkUseCaseType,
};

crate::operation! {
    /// `POST /v1/account_links`
    pub struct CreateAccountLink: Post "/v1/account_links" Form => AccountLink {
        required {
            account: String,
            type_ = "type": V2AccountLinkUseCaseType,
        }
        optional {
            collect: V2AccountLinkUseCaseAccountCollectionOptionsField,
            refresh_url: String,
            return_url: String,
        }
        boxed {
            collection_options: CollectionOptionsParams,
        }
        lists {
            expand: Expand<AccountLink>,
        }
    }
}
