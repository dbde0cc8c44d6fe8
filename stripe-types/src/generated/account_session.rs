// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EmptyObject, Object, ObjectInfo, Timestamp};

/// The object `account_session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSession {
    pub account: String,
    pub client_secret: String,
    pub components: AccountSessionCreateComponents,
    pub expires_at: Timestamp,
    pub livemode: bool,
}

crate::record!(
    AccountSession, "account_session", false,
    ["account", "client_secret", "components", "expires_at", "livemode"],
    [account, client_secret, components, expires_at, livemode],
);

impl Object for AccountSession {
    type Id = ();
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "account_session",
        type_name: "AccountSession",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `AccountSessionCreateComponents.account_management`, `AccountSessionCreateComponents.account_onboarding`, `AccountSessionCreateComponents.notification_banner`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionAccountConfigClaim {
    pub enabled: bool,
    pub features: AccountSessionAccountFeaturesClaim,
}

crate::record!(
    AccountSessionAccountConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionAccountConfigClaim.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionAccountFeaturesClaim {
    pub disable_stripe_user_authentication: bool,
    pub external_account_collection: bool,
}

crate::record!(
    AccountSessionAccountFeaturesClaim, "", false,
    ["disable_stripe_user_authentication", "external_account_collection"],
    [disable_stripe_user_authentication, external_account_collection],
);

/// Held by `AccountSessionCreateComponents.balance_report`, `AccountSessionCreateComponents.documents`, `AccountSessionCreateComponents.payout_details` and 4 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionBaseConfigClaim {
    pub enabled: bool,
    pub features: EmptyObject,
}

crate::record!(
    AccountSessionBaseConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionCreateComponents.disputes_list`, `AccountSessionCreateComponents.payment_details`, `AccountSessionCreateComponents.payments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionConfig {
    pub enabled: bool,
    pub features: AccountSessionFeatures,
}

crate::record!(
    AccountSessionConfig, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSession.components`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionCreateComponents {
    pub account_management: AccountSessionAccountConfigClaim,
    pub account_onboarding: AccountSessionAccountConfigClaim,
    pub balance_report: AccountSessionBaseConfigClaim,
    pub balances: AccountSessionPayoutsConfig,
    pub disputes_list: AccountSessionConfig,
    pub documents: AccountSessionBaseConfigClaim,
    pub financial_account: AccountSessionFinancialAccountConfigClaim,
    pub financial_account_transactions: AccountSessionFinancialAccountTransactionsConfigClaim,
    pub instant_payouts_promotion: AccountSessionInstantPayoutsPromotionConfig,
    pub issuing_card: AccountSessionIssuingCardConfigClaim,
    pub issuing_cards_list: AccountSessionIssuingCardsListConfigClaim,
    pub notification_banner: AccountSessionAccountConfigClaim,
    pub payment_details: AccountSessionConfig,
    pub payment_disputes: AccountSessionPaymentDisputesConfig,
    pub payments: AccountSessionConfig,
    pub payout_details: AccountSessionBaseConfigClaim,
    pub payout_reconciliation_report: AccountSessionBaseConfigClaim,
    pub payouts: AccountSessionPayoutsConfig,
    pub payouts_list: AccountSessionBaseConfigClaim,
    pub tax_registrations: AccountSessionBaseConfigClaim,
    pub tax_settings: AccountSessionBaseConfigClaim,
}

crate::record!(
    AccountSessionCreateComponents, "", false,
    [
        "account_management", "account_onboarding", "balance_report", "balances", "disputes_list",
        "documents", "financial_account", "financial_account_transactions", "instant_payouts_promotion",
        "issuing_card", "issuing_cards_list", "notification_banner", "payment_details", "payment_disputes",
        "payments", "payout_details", "payout_reconciliation_report", "payouts", "payouts_list",
        "tax_registrations", "tax_settings",
    ],
    [
        account_management, account_onboarding, balance_report, balances, disputes_list, documents,
        financial_account, financial_account_transactions, instant_payouts_promotion, issuing_card,
        issuing_cards_list, notification_banner, payment_details, payment_disputes, payments, payout_details,
        payout_reconciliation_report, payouts, payouts_list, tax_registrations, tax_settings,
    ],
);

/// Held by `AccountSessionConfig.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionFeatures {
    pub capture_payments: bool,
    pub destination_on_behalf_of_charge_management: bool,
    pub dispute_management: bool,
    pub refund_management: bool,
}

crate::record!(
    AccountSessionFeatures, "", false,
    [
        "capture_payments", "destination_on_behalf_of_charge_management", "dispute_management",
        "refund_management",
    ],
    [capture_payments, destination_on_behalf_of_charge_management, dispute_management, refund_management],
);

/// Held by `AccountSessionCreateComponents.financial_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionFinancialAccountConfigClaim {
    pub enabled: bool,
    pub features: AccountSessionFinancialAccountFeatures,
}

crate::record!(
    AccountSessionFinancialAccountConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionFinancialAccountConfigClaim.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionFinancialAccountFeatures {
    pub disable_stripe_user_authentication: bool,
    pub external_account_collection: bool,
    pub send_money: bool,
    pub transfer_balance: bool,
}

crate::record!(
    AccountSessionFinancialAccountFeatures, "", false,
    ["disable_stripe_user_authentication", "external_account_collection", "send_money", "transfer_balance"],
    [disable_stripe_user_authentication, external_account_collection, send_money, transfer_balance],
);

/// Held by `AccountSessionCreateComponents.financial_account_transactions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionFinancialAccountTransactionsConfigClaim {
    pub enabled: bool,
    pub features: AccountSessionFinancialAccountTransactionsFeatures,
}

crate::record!(
    AccountSessionFinancialAccountTransactionsConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionFinancialAccountTransactionsConfigClaim.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionFinancialAccountTransactionsFeatures {
    pub card_spend_dispute_management: bool,
}

crate::record!(
    AccountSessionFinancialAccountTransactionsFeatures, "", false,
    ["card_spend_dispute_management"],
    [card_spend_dispute_management],
);

/// Held by `AccountSessionCreateComponents.instant_payouts_promotion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionInstantPayoutsPromotionConfig {
    pub enabled: bool,
    pub features: AccountSessionInstantPayoutsPromotionFeatures,
}

crate::record!(
    AccountSessionInstantPayoutsPromotionConfig, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionInstantPayoutsPromotionConfig.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionInstantPayoutsPromotionFeatures {
    pub disable_stripe_user_authentication: bool,
    pub external_account_collection: bool,
    pub instant_payouts: bool,
}

crate::record!(
    AccountSessionInstantPayoutsPromotionFeatures, "", false,
    ["disable_stripe_user_authentication", "external_account_collection", "instant_payouts"],
    [disable_stripe_user_authentication, external_account_collection, instant_payouts],
);

/// Held by `AccountSessionCreateComponents.issuing_card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionIssuingCardConfigClaim {
    pub enabled: bool,
    pub features: AccountSessionIssuingCardFeatures,
}

crate::record!(
    AccountSessionIssuingCardConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionIssuingCardConfigClaim.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionIssuingCardFeatures {
    pub card_management: bool,
    pub card_spend_dispute_management: bool,
    pub cardholder_management: bool,
    pub spend_control_management: bool,
}

crate::record!(
    AccountSessionIssuingCardFeatures, "", false,
    ["card_management", "card_spend_dispute_management", "cardholder_management", "spend_control_management"],
    [card_management, card_spend_dispute_management, cardholder_management, spend_control_management],
);

/// Held by `AccountSessionCreateComponents.issuing_cards_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionIssuingCardsListConfigClaim {
    pub enabled: bool,
    pub features: AccountSessionIssuingCardsListFeatures,
}

crate::record!(
    AccountSessionIssuingCardsListConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionIssuingCardsListConfigClaim.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionIssuingCardsListFeatures {
    pub card_management: bool,
    pub card_spend_dispute_management: bool,
    pub cardholder_management: bool,
    pub disable_stripe_user_authentication: bool,
    pub spend_control_management: bool,
}

crate::record!(
    AccountSessionIssuingCardsListFeatures, "", false,
    [
        "card_management", "card_spend_dispute_management", "cardholder_management",
        "disable_stripe_user_authentication", "spend_control_management",
    ],
    [
        card_management, card_spend_dispute_management, cardholder_management,
        disable_stripe_user_authentication, spend_control_management,
    ],
);

/// Held by `AccountSessionCreateComponents.payment_disputes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionPaymentDisputesConfig {
    pub enabled: bool,
    pub features: AccountSessionPaymentDisputesFeatures,
}

crate::record!(
    AccountSessionPaymentDisputesConfig, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionPaymentDisputesConfig.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionPaymentDisputesFeatures {
    pub destination_on_behalf_of_charge_management: bool,
    pub dispute_management: bool,
    pub refund_management: bool,
}

crate::record!(
    AccountSessionPaymentDisputesFeatures, "", false,
    ["destination_on_behalf_of_charge_management", "dispute_management", "refund_management"],
    [destination_on_behalf_of_charge_management, dispute_management, refund_management],
);

/// Held by `AccountSessionCreateComponents.balances`, `AccountSessionCreateComponents.payouts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionPayoutsConfig {
    pub enabled: bool,
    pub features: AccountSessionPayoutsFeatures,
}

crate::record!(
    AccountSessionPayoutsConfig, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by `AccountSessionPayoutsConfig.features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSessionPayoutsFeatures {
    pub disable_stripe_user_authentication: bool,
    pub edit_payout_schedule: bool,
    pub external_account_collection: bool,
    pub instant_payouts: bool,
    pub standard_payouts: bool,
}

crate::record!(
    AccountSessionPayoutsFeatures, "", false,
    [
        "disable_stripe_user_authentication", "edit_payout_schedule", "external_account_collection",
        "instant_payouts", "standard_payouts",
    ],
    [
        disable_stripe_user_authentication, edit_payout_schedule, external_account_collection,
        instant_payouts, standard_payouts,
    ],
);
