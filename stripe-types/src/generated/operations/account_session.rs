// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountSession, EmptyObject, Expand};

crate::params! {
    /// Held by `AccountSessionComponentsAccountManagementParams.features`.
    pub struct AccountSessionComponentsAccountManagementFeaturesParams {
        optional {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.account_management`, `AccountSessionComponentsParams.account_onboarding`, `AccountSessionComponentsParams.notification_banner`.
    pub struct AccountSessionComponentsAccountManagementParams {
        required {
            enabled: bool,
        }
        boxed {
            features: AccountSessionComponentsAccountManagementFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.balance_report`, `AccountSessionComponentsParams.documents`, `AccountSessionComponentsParams.payout_details` and 4 more.
    pub struct AccountSessionComponentsDocumentsParams {
        required {
            enabled: bool,
        }
        optional {
            features: EmptyObject,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsFinancialAccountParams.features`.
    pub struct AccountSessionComponentsFinancialAccountFeaturesParams {
        optional {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
            send_money: bool,
            transfer_balance: bool,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.financial_account`.
    pub struct AccountSessionComponentsFinancialAccountParams {
        required {
            enabled: bool,
        }
        boxed {
            features: AccountSessionComponentsFinancialAccountFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.financial_account_transactions`.
    pub struct AccountSessionComponentsFinancialAccountTransactionsParams {
        required {
            enabled: bool,
        }
        boxed {
            features: SessionComponentsFinancialAccountTransactionsFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.instant_payouts_promotion`.
    pub struct AccountSessionComponentsInstantPayoutsPromotionParams {
        required {
            enabled: bool,
        }
        boxed {
            features: SessionComponentsInstantPayoutsPromotionFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsIssuingCardParams.features`.
    pub struct AccountSessionComponentsIssuingCardFeaturesParams {
        optional {
            card_management: bool,
            card_spend_dispute_management: bool,
            cardholder_management: bool,
            spend_control_management: bool,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.issuing_card`.
    pub struct AccountSessionComponentsIssuingCardParams {
        required {
            enabled: bool,
        }
        boxed {
            features: AccountSessionComponentsIssuingCardFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsIssuingCardsListParams.features`.
    pub struct AccountSessionComponentsIssuingCardsListFeaturesParams {
        optional {
            card_management: bool,
            card_spend_dispute_management: bool,
            cardholder_management: bool,
            disable_stripe_user_authentication: bool,
            spend_control_management: bool,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.issuing_cards_list`.
    pub struct AccountSessionComponentsIssuingCardsListParams {
        required {
            enabled: bool,
        }
        boxed {
            features: AccountSessionComponentsIssuingCardsListFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `CreateAccountSession.components`.
    pub struct AccountSessionComponentsParams {
        boxed {
            account_management: AccountSessionComponentsAccountManagementParams,
            account_onboarding: AccountSessionComponentsAccountManagementParams,
            balance_report: AccountSessionComponentsDocumentsParams,
            balances: AccountSessionComponentsPayoutsParams,
            disputes_list: AccountSessionComponentsPaymentsParams,
            documents: AccountSessionComponentsDocumentsParams,
            financial_account: AccountSessionComponentsFinancialAccountParams,
            financial_account_transactions: AccountSessionComponentsFinancialAccountTransactionsParams,
            instant_payouts_promotion: AccountSessionComponentsInstantPayoutsPromotionParams,
            issuing_card: AccountSessionComponentsIssuingCardParams,
            issuing_cards_list: AccountSessionComponentsIssuingCardsListParams,
            notification_banner: AccountSessionComponentsAccountManagementParams,
            payment_details: AccountSessionComponentsPaymentsParams,
            payment_disputes: AccountSessionComponentsPaymentDisputesParams,
            payments: AccountSessionComponentsPaymentsParams,
            payout_details: AccountSessionComponentsDocumentsParams,
            payout_reconciliation_report: AccountSessionComponentsDocumentsParams,
            payouts: AccountSessionComponentsPayoutsParams,
            payouts_list: AccountSessionComponentsDocumentsParams,
            tax_registrations: AccountSessionComponentsDocumentsParams,
            tax_settings: AccountSessionComponentsDocumentsParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsPaymentDisputesParams.features`.
    pub struct AccountSessionComponentsPaymentDisputesFeaturesParams {
        optional {
            destination_on_behalf_of_charge_management: bool,
            dispute_management: bool,
            refund_management: bool,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.payment_disputes`.
    pub struct AccountSessionComponentsPaymentDisputesParams {
        required {
            enabled: bool,
        }
        boxed {
            features: AccountSessionComponentsPaymentDisputesFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsPaymentsParams.features`.
    pub struct AccountSessionComponentsPaymentsFeaturesParams {
        optional {
            capture_payments: bool,
            destination_on_behalf_of_charge_management: bool,
            dispute_management: bool,
            refund_management: bool,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.disputes_list`, `AccountSessionComponentsParams.payment_details`, `AccountSessionComponentsParams.payments`.
    pub struct AccountSessionComponentsPaymentsParams {
        required {
            enabled: bool,
        }
        boxed {
            features: AccountSessionComponentsPaymentsFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsPayoutsParams.features`.
    pub struct AccountSessionComponentsPayoutsFeaturesParams {
        optional {
            disable_stripe_user_authentication: bool,
            edit_payout_schedule: bool,
            external_account_collection: bool,
            instant_payouts: bool,
            standard_payouts: bool,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsParams.balances`, `AccountSessionComponentsParams.payouts`.
    pub struct AccountSessionComponentsPayoutsParams {
        required {
            enabled: bool,
        }
        boxed {
            features: AccountSessionComponentsPayoutsFeaturesParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/account_sessions`
    pub struct CreateAccountSession: Post "/v1/account_sessions" Form => AccountSession {
        required {
            account: String,
            components: AccountSessionComponentsParams,
        }
        lists {
            expand: Expand<AccountSession>,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsFinancialAccountTransactionsParams.features`.
    pub struct SessionComponentsFinancialAccountTransactionsFeaturesParams {
        optional {
            card_spend_dispute_management: bool,
        }
    }
}

crate::params! {
    /// Held by `AccountSessionComponentsInstantPayoutsPromotionParams.features`.
    pub struct SessionComponentsInstantPayoutsPromotionFeaturesParams {
        optional {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
            instant_payouts: bool,
        }
    }
}
