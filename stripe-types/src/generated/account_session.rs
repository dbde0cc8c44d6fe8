// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{EmptyObject, Object, ObjectInfo, Timestamp};

/// The object `account_session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSession {
    /// Account.
    pub account: String,
    /// Client secret.
    pub client_secret: String,
    /// Components.
    pub components: AccountSessionCreateComponents,
    /// Expires at: a time in seconds since 1970.
    pub expires_at: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
}

crate::record!(
    AccountSession, "account_session", false,
    ["account", "client_secret", "components", "expires_at", "livemode"],
    [account, client_secret, components, expires_at, livemode],
);

impl Object for AccountSession {
    type Id = ();
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by
/// [`AccountSessionCreateComponents::account_management`](crate::AccountSessionCreateComponents::account_management),
/// [`AccountSessionCreateComponents::account_onboarding`](crate::AccountSessionCreateComponents::account_onboarding),
/// [`AccountSessionCreateComponents::notification_banner`](crate::AccountSessionCreateComponents::notification_banner).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionAccountConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionAccountFeaturesClaim,
}

crate::record!(
    AccountSessionAccountConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by [`AccountSessionAccountConfigClaim::features`](crate::AccountSessionAccountConfigClaim::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionAccountFeaturesClaim {
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// External account collection.
    pub external_account_collection: bool,
}

crate::record!(
    AccountSessionAccountFeaturesClaim, "", false,
    ["disable_stripe_user_authentication", "external_account_collection"],
    [disable_stripe_user_authentication, external_account_collection],
);

/// Held by [`AccountSessionCreateComponents::documents`](crate::AccountSessionCreateComponents::documents),
/// [`AccountSessionCreateComponents::payouts_list`](crate::AccountSessionCreateComponents::payouts_list),
/// [`AccountSessionCreateComponents::tax_settings`](crate::AccountSessionCreateComponents::tax_settings) and
/// 4 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionBaseConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: EmptyObject,
}

crate::record!(
    AccountSessionBaseConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by [`AccountSession::components`](crate::AccountSession::components).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionCreateComponents {
    /// Account management.
    pub account_management: AccountSessionAccountConfigClaim,
    /// Account onboarding.
    pub account_onboarding: AccountSessionAccountConfigClaim,
    /// Balance report.
    pub balance_report: AccountSessionBaseConfigClaim,
    /// Balances.
    pub balances: AccountSessionPayoutsConfig,
    /// Disputes list.
    pub disputes_list: AccountSessionDisputesListConfig,
    /// Documents.
    pub documents: AccountSessionBaseConfigClaim,
    /// Financial account.
    pub financial_account: AccountSessionFinancialAccountConfigClaim,
    /// Financial account transactions.
    pub financial_account_transactions: AccountSessionFinancialAccountTransactionsConfigClaim,
    /// Instant payouts promotion.
    pub instant_payouts_promotion: AccountSessionInstantPayoutsPromotionConfig,
    /// Issuing card.
    pub issuing_card: AccountSessionIssuingCardConfigClaim,
    /// Issuing cards list.
    pub issuing_cards_list: AccountSessionIssuingCardsListConfigClaim,
    /// Notification banner.
    pub notification_banner: AccountSessionAccountConfigClaim,
    /// Payment details.
    pub payment_details: AccountSessionPaymentsConfigClaim,
    /// Payment disputes.
    pub payment_disputes: AccountSessionPaymentDisputesConfig,
    /// Payments.
    pub payments: AccountSessionPaymentsConfigClaim,
    /// Payout details.
    pub payout_details: AccountSessionBaseConfigClaim,
    /// Payout reconciliation report.
    pub payout_reconciliation_report: AccountSessionBaseConfigClaim,
    /// Payouts.
    pub payouts: AccountSessionPayoutsConfig,
    /// Payouts list.
    pub payouts_list: AccountSessionBaseConfigClaim,
    /// Tax registrations.
    pub tax_registrations: AccountSessionBaseConfigClaim,
    /// Tax settings.
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

/// Held by
/// [`AccountSessionCreateComponents::disputes_list`](crate::AccountSessionCreateComponents::disputes_list).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionDisputesListConfig {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionFeatures,
}

crate::record!(
    AccountSessionDisputesListConfig, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by [`AccountSessionDisputesListConfig::features`](crate::AccountSessionDisputesListConfig::features),
/// [`AccountSessionPaymentsConfigClaim::features`](crate::AccountSessionPaymentsConfigClaim::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionFeatures {
    /// Capture payments.
    pub capture_payments: bool,
    /// Destination on behalf of charge management.
    pub destination_on_behalf_of_charge_management: bool,
    /// Dispute management.
    pub dispute_management: bool,
    /// Refund management.
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

/// Held by
/// [`AccountSessionCreateComponents::financial_account`](crate::AccountSessionCreateComponents::financial_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionFinancialAccountConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionFinancialAccountFeatures,
}

crate::record!(
    AccountSessionFinancialAccountConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by
/// [`AccountSessionFinancialAccountConfigClaim::features`](crate::AccountSessionFinancialAccountConfigClaim::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionFinancialAccountFeatures {
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// External account collection.
    pub external_account_collection: bool,
    /// Send money.
    pub send_money: bool,
    /// Transfer balance.
    pub transfer_balance: bool,
}

crate::record!(
    AccountSessionFinancialAccountFeatures, "", false,
    ["disable_stripe_user_authentication", "external_account_collection", "send_money", "transfer_balance"],
    [disable_stripe_user_authentication, external_account_collection, send_money, transfer_balance],
);

/// Held by
/// [`AccountSessionCreateComponents::financial_account_transactions`](crate::AccountSessionCreateComponents::financial_account_transactions).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionFinancialAccountTransactionsConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionFinancialAccountTransactionsFeatures,
}

crate::record!(
    AccountSessionFinancialAccountTransactionsConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by
/// [`AccountSessionFinancialAccountTransactionsConfigClaim::features`](crate::AccountSessionFinancialAccountTransactionsConfigClaim::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionFinancialAccountTransactionsFeatures {
    /// Card spend dispute management.
    pub card_spend_dispute_management: bool,
}

crate::record!(
    AccountSessionFinancialAccountTransactionsFeatures, "", false,
    ["card_spend_dispute_management"],
    [card_spend_dispute_management],
);

/// Held by
/// [`AccountSessionCreateComponents::instant_payouts_promotion`](crate::AccountSessionCreateComponents::instant_payouts_promotion).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionInstantPayoutsPromotionConfig {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionInstantPayoutsPromotionFeatures,
}

crate::record!(
    AccountSessionInstantPayoutsPromotionConfig, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by
/// [`AccountSessionInstantPayoutsPromotionConfig::features`](crate::AccountSessionInstantPayoutsPromotionConfig::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionInstantPayoutsPromotionFeatures {
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// External account collection.
    pub external_account_collection: bool,
    /// Instant payouts.
    pub instant_payouts: bool,
}

crate::record!(
    AccountSessionInstantPayoutsPromotionFeatures, "", false,
    ["disable_stripe_user_authentication", "external_account_collection", "instant_payouts"],
    [disable_stripe_user_authentication, external_account_collection, instant_payouts],
);

/// Held by
/// [`AccountSessionCreateComponents::issuing_card`](crate::AccountSessionCreateComponents::issuing_card).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionIssuingCardConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionIssuingCardFeatures,
}

crate::record!(
    AccountSessionIssuingCardConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by
/// [`AccountSessionIssuingCardConfigClaim::features`](crate::AccountSessionIssuingCardConfigClaim::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionIssuingCardFeatures {
    /// Card management.
    pub card_management: bool,
    /// Card spend dispute management.
    pub card_spend_dispute_management: bool,
    /// Cardholder management.
    pub cardholder_management: bool,
    /// Spend control management.
    pub spend_control_management: bool,
}

crate::record!(
    AccountSessionIssuingCardFeatures, "", false,
    ["card_management", "card_spend_dispute_management", "cardholder_management", "spend_control_management"],
    [card_management, card_spend_dispute_management, cardholder_management, spend_control_management],
);

/// Held by
/// [`AccountSessionCreateComponents::issuing_cards_list`](crate::AccountSessionCreateComponents::issuing_cards_list).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionIssuingCardsListConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionIssuingCardsListFeatures,
}

crate::record!(
    AccountSessionIssuingCardsListConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by
/// [`AccountSessionIssuingCardsListConfigClaim::features`](crate::AccountSessionIssuingCardsListConfigClaim::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionIssuingCardsListFeatures {
    /// Card management.
    pub card_management: bool,
    /// Card spend dispute management.
    pub card_spend_dispute_management: bool,
    /// Cardholder management.
    pub cardholder_management: bool,
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// Spend control management.
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

/// Held by
/// [`AccountSessionCreateComponents::payment_disputes`](crate::AccountSessionCreateComponents::payment_disputes).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionPaymentDisputesConfig {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionPaymentDisputesFeatures,
}

crate::record!(
    AccountSessionPaymentDisputesConfig, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by
/// [`AccountSessionPaymentDisputesConfig::features`](crate::AccountSessionPaymentDisputesConfig::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionPaymentDisputesFeatures {
    /// Destination on behalf of charge management.
    pub destination_on_behalf_of_charge_management: bool,
    /// Dispute management.
    pub dispute_management: bool,
    /// Refund management.
    pub refund_management: bool,
}

crate::record!(
    AccountSessionPaymentDisputesFeatures, "", false,
    ["destination_on_behalf_of_charge_management", "dispute_management", "refund_management"],
    [destination_on_behalf_of_charge_management, dispute_management, refund_management],
);

/// Held by [`AccountSessionCreateComponents::payments`](crate::AccountSessionCreateComponents::payments),
/// [`AccountSessionCreateComponents::payment_details`](crate::AccountSessionCreateComponents::payment_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionPaymentsConfigClaim {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionFeatures,
}

crate::record!(
    AccountSessionPaymentsConfigClaim, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by [`AccountSessionCreateComponents::payouts`](crate::AccountSessionCreateComponents::payouts),
/// [`AccountSessionCreateComponents::balances`](crate::AccountSessionCreateComponents::balances).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionPayoutsConfig {
    /// Enabled.
    pub enabled: bool,
    /// Features.
    pub features: AccountSessionPayoutsFeatures,
}

crate::record!(
    AccountSessionPayoutsConfig, "", false,
    ["enabled", "features"],
    [enabled, features],
);

/// Held by [`AccountSessionPayoutsConfig::features`](crate::AccountSessionPayoutsConfig::features).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSessionPayoutsFeatures {
    /// Disable stripe user authentication.
    pub disable_stripe_user_authentication: bool,
    /// Edit payout schedule.
    pub edit_payout_schedule: bool,
    /// External account collection.
    pub external_account_collection: bool,
    /// Instant payouts.
    pub instant_payouts: bool,
    /// Standard payouts.
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
