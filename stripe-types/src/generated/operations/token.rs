// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerId, Expand, Token, TokenAccountParams, TokenBankAccountParams, TokenCard, TokenCvcUpdateParams,
    TokenId, TokenPersonParams, TokenPiiParams,
};

crate::operation! {
    /// Creates a token.
    ///
    /// `POST /v1/tokens`, by the cargo feature `token`.
    /// [Reference](https://docs.stripe.com/api/tokens/create)
    pub struct CreateToken: Post "/v1/tokens" Form => Token {
        optional {
            /// Card.
            card: TokenCard,
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        boxed {
            /// Account.
            account: TokenAccountParams,
            /// Bank account.
            bank_account: TokenBankAccountParams,
            /// Cvc update.
            cvc_update: TokenCvcUpdateParams,
            /// Person.
            person: TokenPersonParams,
            /// Pii.
            pii: TokenPiiParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Token>,
        }
    }
}

crate::operation! {
    /// Retrieves a token.
    ///
    /// `GET /v1/tokens/{token}`, by the cargo feature `token`.
    /// [Reference](https://docs.stripe.com/api/tokens/retrieve)
    pub struct RetrieveToken: Get "/v1/tokens/{token}" Form => Token {
        path {
            /// Token: the id of a `token`.
            token: TokenId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Token>,
        }
    }
}
