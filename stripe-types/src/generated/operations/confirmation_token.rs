// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ConfirmationToken, ConfirmationTokenId, ConfirmationTokenPaymentMethodDataParams,
    ConfirmationTokenPaymentMethodOptionsParams, ConfirmationTokenSetupFutureUsage,
    ConfirmationTokenShippingParams, Expand, PaymentMethodId,
};

crate::operation! {
    /// Creates a test confirmation token.
    ///
    /// `POST /v1/test_helpers/confirmation_tokens`, by the cargo feature `confirmation_token`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/confirmation_tokens/create)
    pub struct CreateTestConfirmationToken: Post "/v1/test_helpers/confirmation_tokens" Form => ConfirmationToken {
        optional {
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Return url.
            return_url: String,
            /// Setup future usage: one of `off_session`, `on_session`.
            setup_future_usage: ConfirmationTokenSetupFutureUsage,
        }
        boxed {
            /// Payment method data.
            payment_method_data: ConfirmationTokenPaymentMethodDataParams,
            /// Payment method options.
            payment_method_options: ConfirmationTokenPaymentMethodOptionsParams,
            /// Shipping.
            shipping: ConfirmationTokenShippingParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ConfirmationToken>,
        }
    }
}

crate::operation! {
    /// Retrieves a confirmation token.
    ///
    /// `GET /v1/confirmation_tokens/{confirmation_token}`, by the cargo feature `confirmation_token`.
    /// [Reference](https://docs.stripe.com/api/confirmation_tokens/retrieve)
    pub struct RetrieveConfirmationToken: Get "/v1/confirmation_tokens/{confirmation_token}" Form => ConfirmationToken {
        path {
            /// Confirmation token: the id of a `confirmation_token`.
            confirmation_token: ConfirmationTokenId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ConfirmationToken>,
        }
    }
}
