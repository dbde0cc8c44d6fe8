// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, IssuingAuthorization, IssuingAuthorizationAmountDetailsParams,
    IssuingAuthorizationAuthorizationMethod, IssuingAuthorizationFleetParams,
    IssuingAuthorizationFraudDisputabilityLikelihood, IssuingAuthorizationFuelParams, IssuingAuthorizationId,
    IssuingAuthorizationMerchantDataParams, IssuingAuthorizationNetworkDataParams,
    IssuingAuthorizationPurchaseDetailsParams, IssuingAuthorizationRiskAssessmentParams,
    IssuingAuthorizationStatus, IssuingAuthorizationVerificationDataParams, IssuingAuthorizationWallet, List,
    Map, Range, Timestamp,
};

crate::operation! {
    /// Approves an issuing authorization.
    ///
    /// `POST /v1/issuing/authorizations/{authorization}/approve`, by the cargo feature
    /// `issuing_authorization`. [Reference](https://docs.stripe.com/api/issuing/authorizations/approve)
    ///
    /// Deprecated by Stripe.
    #[deprecated = "Stripe has deprecated the operation"]
    pub struct ApproveIssuingAuthorization: Post "/v1/issuing/authorizations/{authorization}/approve" Form => IssuingAuthorization {
        path {
            /// Authorization: the id of an `issuing.authorization`.
            authorization: IssuingAuthorizationId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Captures a test issuing authorization.
    ///
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture`, by the cargo feature
    /// `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/authorizations/capture)
    pub struct CaptureTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations/{authorization}/capture" Form => IssuingAuthorization {
        path {
            /// Authorization.
            authorization: String,
        }
        optional {
            /// Capture amount: in minor units of the currency.
            capture_amount: i64,
            /// Close authorization.
            close_authorization: bool,
        }
        boxed {
            /// Purchase details.
            purchase_details: IssuingAuthorizationPurchaseDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Creates a test issuing authorization.
    ///
    /// `POST /v1/test_helpers/issuing/authorizations`, by the cargo feature `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/authorizations/create)
    pub struct CreateTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations" Form => IssuingAuthorization {
        required {
            /// Card.
            card: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Authorization method: one of `chip`, `contactless`, `keyed_in`, `online`, `swipe`.
            authorization_method: IssuingAuthorizationAuthorizationMethod,
            /// Currency.
            currency: Currency,
            /// Fraud disputability likelihood: one of `neutral`, `unknown`, `very_likely`, `very_unlikely`.
            fraud_disputability_likelihood: IssuingAuthorizationFraudDisputabilityLikelihood,
            /// Is amount controllable.
            is_amount_controllable: bool,
            /// Merchant amount: in minor units of the currency.
            merchant_amount: i64,
            /// Merchant currency.
            merchant_currency: Currency,
            /// Wallet: one of `apple_pay`, `google_pay`, `samsung_pay`.
            wallet: IssuingAuthorizationWallet,
        }
        boxed {
            /// Amount details.
            amount_details: IssuingAuthorizationAmountDetailsParams,
            /// Fleet.
            fleet: IssuingAuthorizationFleetParams,
            /// Fuel.
            fuel: IssuingAuthorizationFuelParams,
            /// Merchant data.
            merchant_data: IssuingAuthorizationMerchantDataParams,
            /// Network data.
            network_data: IssuingAuthorizationNetworkDataParams,
            /// Risk assessment.
            risk_assessment: IssuingAuthorizationRiskAssessmentParams,
            /// Verification data.
            verification_data: IssuingAuthorizationVerificationDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Declines an issuing authorization.
    ///
    /// `POST /v1/issuing/authorizations/{authorization}/decline`, by the cargo feature
    /// `issuing_authorization`. [Reference](https://docs.stripe.com/api/issuing/authorizations/decline)
    ///
    /// Deprecated by Stripe.
    #[deprecated = "Stripe has deprecated the operation"]
    pub struct DeclineIssuingAuthorization: Post "/v1/issuing/authorizations/{authorization}/decline" Form => IssuingAuthorization {
        path {
            /// Authorization: the id of an `issuing.authorization`.
            authorization: IssuingAuthorizationId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Expires a test issuing authorization.
    ///
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire`, by the cargo feature
    /// `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/authorizations/expire)
    pub struct ExpireTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations/{authorization}/expire" Form => IssuingAuthorization {
        path {
            /// Authorization.
            authorization: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Finalizes a test issuing authorization amount.
    ///
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount`, by the cargo feature
    /// `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/authorizations/finalize_amount)
    pub struct FinalizeTestIssuingAuthorizationAmount: Post "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount" Form => IssuingAuthorization {
        path {
            /// Authorization.
            authorization: String,
        }
        required {
            /// Final amount: in minor units of the currency.
            final_amount: i64,
        }
        boxed {
            /// Fleet.
            fleet: IssuingAuthorizationFleetParams,
            /// Fuel.
            fuel: IssuingAuthorizationFuelParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Increments a test issuing authorization.
    ///
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment`, by the cargo feature
    /// `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/authorizations/increment)
    pub struct IncrementTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations/{authorization}/increment" Form => IssuingAuthorization {
        path {
            /// Authorization.
            authorization: String,
        }
        required {
            /// Increment amount: in minor units of the currency.
            increment_amount: i64,
        }
        optional {
            /// Is amount controllable.
            is_amount_controllable: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Lists issuing authorizations.
    ///
    /// `GET /v1/issuing/authorizations`, by the cargo feature `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/list)
    pub struct ListIssuingAuthorizations: Get "/v1/issuing/authorizations" Form => List<IssuingAuthorization> {
        optional {
            /// Only objects with this `card`.
            card: String,
            /// Only objects with this `cardholder`.
            cardholder: String,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `closed`, `expired`, `pending`, `reversed`.
            status: IssuingAuthorizationStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IssuingAuthorization>>,
        }
    }
}

crate::operation! {
    /// Responds a test issuing authorization fraud challenge.
    ///
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond`, by the cargo
    /// feature `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/authorizations/fraud_challenges/respond)
    pub struct RespondTestIssuingAuthorizationFraudChallenge: Post "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond" Form => IssuingAuthorization {
        path {
            /// Authorization.
            authorization: String,
        }
        required {
            /// Confirmed.
            confirmed: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing authorization.
    ///
    /// `GET /v1/issuing/authorizations/{authorization}`, by the cargo feature `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/retrieve)
    pub struct RetrieveIssuingAuthorization: Get "/v1/issuing/authorizations/{authorization}" Form => IssuingAuthorization {
        path {
            /// Authorization: the id of an `issuing.authorization`.
            authorization: IssuingAuthorizationId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Reverses a test issuing authorization.
    ///
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse`, by the cargo feature
    /// `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/authorizations/reverse)
    pub struct ReverseTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations/{authorization}/reverse" Form => IssuingAuthorization {
        path {
            /// Authorization.
            authorization: String,
        }
        optional {
            /// Reverse amount: in minor units of the currency.
            reverse_amount: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// Updates an issuing authorization.
    ///
    /// `POST /v1/issuing/authorizations/{authorization}`, by the cargo feature `issuing_authorization`.
    /// [Reference](https://docs.stripe.com/api/issuing/authorizations/update)
    pub struct UpdateIssuingAuthorization: Post "/v1/issuing/authorizations/{authorization}" Form => IssuingAuthorization {
        path {
            /// Authorization: the id of an `issuing.authorization`.
            authorization: IssuingAuthorizationId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingAuthorization>,
        }
    }
}
