// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ConfirmationToken, ConfirmationTokenId, Expand, InstallmentsPlanParams, InvoiceShippingDetailsParams,
    PaymentIntentSetupFutureUsage, PaymentMethodDataParams, PaymentMethodId,
};

crate::params! {
    /// Held by `ConfirmationTokenPaymentMethodOptionsCardParams.installments`.
    pub struct ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams {
        required {
            plan: InstallmentsPlanParams,
        }
    }
}

crate::params! {
    /// Held by `ConfirmationTokenPaymentMethodOptionsParams.card`.
    pub struct ConfirmationTokenPaymentMethodOptionsCardParams {
        boxed {
            installments: ConfirmationTokenPaymentMethodOptionsCardInstallmentsParams,
        }
    }
}

crate::params! {
    /// Held by `CreateTestConfirmationToken.payment_method_options`.
    pub struct ConfirmationTokenPaymentMethodOptionsParams {
        boxed {
            card: ConfirmationTokenPaymentMethodOptionsCardParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/confirmation_tokens`
    pub struct CreateTestConfirmationToken: Post "/v1/test_helpers/confirmation_tokens" Form => ConfirmationToken {
        optional {
            payment_method: PaymentMethodId,
            return_url: String,
            setup_future_usage: PaymentIntentSetupFutureUsage,
        }
        boxed {
            payment_method_data: PaymentMethodDataParams,
            payment_method_options: ConfirmationTokenPaymentMethodOptionsParams,
            shipping: InvoiceShippingDetailsParams,
        }
        lists {
            expand: Expand<ConfirmationToken>,
        }
    }
}

crate::operation! {
    /// `GET /v1/confirmation_tokens/{confirmation_token}`
    pub struct RetrieveConfirmationToken: Get "/v1/confirmation_tokens/{confirmation_token}" Form => ConfirmationToken {
        path {
            confirmation_token: ConfirmationTokenId,
        }
        lists {
            expand: Expand<ConfirmationToken>,
        }
    }
}
