// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::EmptyObject;

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsAccountManagementParams::features`](crate::AccountSessionComponentsAccountManagementParams::features),
    /// [`AccountSessionComponentsAccountOnboardingParams::features`](crate::AccountSessionComponentsAccountOnboardingParams::features),
    /// [`AccountSessionComponentsNotificationBannerParams::features`](crate::AccountSessionComponentsNotificationBannerParams::features).
    pub struct AccountSessionComponentsAccountManagementFeaturesParams {
        optional {
            /// Disable stripe user authentication.
            disable_stripe_user_authentication: bool,
            /// External account collection.
            external_account_collection: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::account_management`](crate::AccountSessionComponentsParams::account_management).
    pub struct AccountSessionComponentsAccountManagementParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsAccountManagementFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::account_onboarding`](crate::AccountSessionComponentsParams::account_onboarding).
    pub struct AccountSessionComponentsAccountOnboardingParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsAccountManagementFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::balance_report`](crate::AccountSessionComponentsParams::balance_report).
    pub struct AccountSessionComponentsBalanceReportParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Features.
            features: EmptyObject,
        }
    }
}

crate::params! {
    /// Held by [`AccountSessionComponentsParams::balances`](crate::AccountSessionComponentsParams::balances).
    pub struct AccountSessionComponentsBalancesParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsPayoutsFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::disputes_list`](crate::AccountSessionComponentsParams::disputes_list).
    pub struct AccountSessionComponentsDisputesListParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsPaymentsFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::documents`](crate::AccountSessionComponentsParams::documents).
    pub struct AccountSessionComponentsDocumentsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Features.
            features: EmptyObject,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsFinancialAccountParams::features`](crate::AccountSessionComponentsFinancialAccountParams::features).
    pub struct AccountSessionComponentsFinancialAccountFeaturesParams {
        optional {
            /// Disable stripe user authentication.
            disable_stripe_user_authentication: bool,
            /// External account collection.
            external_account_collection: bool,
            /// Send money.
            send_money: bool,
            /// Transfer balance.
            transfer_balance: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::financial_account`](crate::AccountSessionComponentsParams::financial_account).
    pub struct AccountSessionComponentsFinancialAccountParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsFinancialAccountFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::financial_account_transactions`](crate::AccountSessionComponentsParams::financial_account_transactions).
    pub struct AccountSessionComponentsFinancialAccountTransactionsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionFinancialAccountTransactionFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::instant_payouts_promotion`](crate::AccountSessionComponentsParams::instant_payouts_promotion).
    pub struct AccountSessionComponentsInstantPayoutsPromotionParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionInstantPayoutsPromotionFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsIssuingCardParams::features`](crate::AccountSessionComponentsIssuingCardParams::features).
    pub struct AccountSessionComponentsIssuingCardFeaturesParams {
        optional {
            /// Card management.
            card_management: bool,
            /// Card spend dispute management.
            card_spend_dispute_management: bool,
            /// Cardholder management.
            cardholder_management: bool,
            /// Spend control management.
            spend_control_management: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::issuing_card`](crate::AccountSessionComponentsParams::issuing_card).
    pub struct AccountSessionComponentsIssuingCardParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsIssuingCardFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsIssuingCardsListParams::features`](crate::AccountSessionComponentsIssuingCardsListParams::features).
    pub struct AccountSessionComponentsIssuingCardsListFeaturesParams {
        optional {
            /// Card management.
            card_management: bool,
            /// Card spend dispute management.
            card_spend_dispute_management: bool,
            /// Cardholder management.
            cardholder_management: bool,
            /// Disable stripe user authentication.
            disable_stripe_user_authentication: bool,
            /// Spend control management.
            spend_control_management: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::issuing_cards_list`](crate::AccountSessionComponentsParams::issuing_cards_list).
    pub struct AccountSessionComponentsIssuingCardsListParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsIssuingCardsListFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::notification_banner`](crate::AccountSessionComponentsParams::notification_banner).
    pub struct AccountSessionComponentsNotificationBannerParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsAccountManagementFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateAccountSession::components`](crate::CreateAccountSession::components).
    pub struct AccountSessionComponentsParams {
        boxed {
            /// Account management.
            account_management: AccountSessionComponentsAccountManagementParams,
            /// Account onboarding.
            account_onboarding: AccountSessionComponentsAccountOnboardingParams,
            /// Balance report.
            balance_report: AccountSessionComponentsBalanceReportParams,
            /// Balances.
            balances: AccountSessionComponentsBalancesParams,
            /// Disputes list.
            disputes_list: AccountSessionComponentsDisputesListParams,
            /// Documents.
            documents: AccountSessionComponentsDocumentsParams,
            /// Financial account.
            financial_account: AccountSessionComponentsFinancialAccountParams,
            /// Financial account transactions.
            financial_account_transactions: AccountSessionComponentsFinancialAccountTransactionsParams,
            /// Instant payouts promotion.
            instant_payouts_promotion: AccountSessionComponentsInstantPayoutsPromotionParams,
            /// Issuing card.
            issuing_card: AccountSessionComponentsIssuingCardParams,
            /// Issuing cards list.
            issuing_cards_list: AccountSessionComponentsIssuingCardsListParams,
            /// Notification banner.
            notification_banner: AccountSessionComponentsNotificationBannerParams,
            /// Payment details.
            payment_details: AccountSessionComponentsPaymentDetailsParams,
            /// Payment disputes.
            payment_disputes: AccountSessionComponentsPaymentDisputesParams,
            /// Payments.
            payments: AccountSessionComponentsPaymentsParams,
            /// Payout details.
            payout_details: AccountSessionComponentsPayoutDetailsParams,
            /// Payout reconciliation report.
            payout_reconciliation_report: AccountSessionComponentsPayoutReconciliationReportParams,
            /// Payouts.
            payouts: AccountSessionComponentsPayoutsParams,
            /// Payouts list.
            payouts_list: AccountSessionComponentsPayoutsListParams,
            /// Tax registrations.
            tax_registrations: AccountSessionComponentsTaxRegistrationsParams,
            /// Tax settings.
            tax_settings: AccountSessionComponentsTaxSettingsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::payment_details`](crate::AccountSessionComponentsParams::payment_details).
    pub struct AccountSessionComponentsPaymentDetailsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsPaymentsFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsPaymentDisputesParams::features`](crate::AccountSessionComponentsPaymentDisputesParams::features).
    pub struct AccountSessionComponentsPaymentDisputesFeaturesParams {
        optional {
            /// Destination on behalf of charge management.
            destination_on_behalf_of_charge_management: bool,
            /// Dispute management.
            dispute_management: bool,
            /// Refund management.
            refund_management: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::payment_disputes`](crate::AccountSessionComponentsParams::payment_disputes).
    pub struct AccountSessionComponentsPaymentDisputesParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsPaymentDisputesFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsPaymentsParams::features`](crate::AccountSessionComponentsPaymentsParams::features),
    /// [`AccountSessionComponentsDisputesListParams::features`](crate::AccountSessionComponentsDisputesListParams::features),
    /// [`AccountSessionComponentsPaymentDetailsParams::features`](crate::AccountSessionComponentsPaymentDetailsParams::features).
    pub struct AccountSessionComponentsPaymentsFeaturesParams {
        optional {
            /// Capture payments.
            capture_payments: bool,
            /// Destination on behalf of charge management.
            destination_on_behalf_of_charge_management: bool,
            /// Dispute management.
            dispute_management: bool,
            /// Refund management.
            refund_management: bool,
        }
    }
}

crate::params! {
    /// Held by [`AccountSessionComponentsParams::payments`](crate::AccountSessionComponentsParams::payments).
    pub struct AccountSessionComponentsPaymentsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsPaymentsFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::payout_details`](crate::AccountSessionComponentsParams::payout_details).
    pub struct AccountSessionComponentsPayoutDetailsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Features.
            features: EmptyObject,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::payout_reconciliation_report`](crate::AccountSessionComponentsParams::payout_reconciliation_report).
    pub struct AccountSessionComponentsPayoutReconciliationReportParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Features.
            features: EmptyObject,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsPayoutsParams::features`](crate::AccountSessionComponentsPayoutsParams::features),
    /// [`AccountSessionComponentsBalancesParams::features`](crate::AccountSessionComponentsBalancesParams::features).
    pub struct AccountSessionComponentsPayoutsFeaturesParams {
        optional {
            /// Disable stripe user authentication.
            disable_stripe_user_authentication: bool,
            /// Edit payout schedule.
            edit_payout_schedule: bool,
            /// External account collection.
            external_account_collection: bool,
            /// Instant payouts.
            instant_payouts: bool,
            /// Standard payouts.
            standard_payouts: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::payouts_list`](crate::AccountSessionComponentsParams::payouts_list).
    pub struct AccountSessionComponentsPayoutsListParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Features.
            features: EmptyObject,
        }
    }
}

crate::params! {
    /// Held by [`AccountSessionComponentsParams::payouts`](crate::AccountSessionComponentsParams::payouts).
    pub struct AccountSessionComponentsPayoutsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Features.
            features: AccountSessionComponentsPayoutsFeaturesParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::tax_registrations`](crate::AccountSessionComponentsParams::tax_registrations).
    pub struct AccountSessionComponentsTaxRegistrationsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Features.
            features: EmptyObject,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsParams::tax_settings`](crate::AccountSessionComponentsParams::tax_settings).
    pub struct AccountSessionComponentsTaxSettingsParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Features.
            features: EmptyObject,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsFinancialAccountTransactionsParams::features`](crate::AccountSessionComponentsFinancialAccountTransactionsParams::features).
    pub struct AccountSessionFinancialAccountTransactionFeaturesParams {
        optional {
            /// Card spend dispute management.
            card_spend_dispute_management: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`AccountSessionComponentsInstantPayoutsPromotionParams::features`](crate::AccountSessionComponentsInstantPayoutsPromotionParams::features).
    pub struct AccountSessionInstantPayoutsPromotionFeaturesParams {
        optional {
            /// Disable stripe user authentication.
            disable_stripe_user_authentication: bool,
            /// External account collection.
            external_account_collection: bool,
            /// Instant payouts.
            instant_payouts: bool,
        }
    }
}
