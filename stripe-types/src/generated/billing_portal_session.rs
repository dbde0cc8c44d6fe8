// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingPortalConfigurationId, BillingPortalSessionId, CompletionConfirmation, CouponId, CustomerId,
    ExpandTo, Expandable, Expansion, Object, ObjectInfo, PriceId, PromotionCodeId, SubscriptionId, Timestamp,
};

/// The object `billing_portal.session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalSession {
    pub id: BillingPortalSessionId,
    pub configuration: Expandable<BillingPortalConfigurationId>,
    pub created: Timestamp,
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub flow: Option<Box<BillingPortalFlowsFlow>>,
    pub livemode: bool,
    pub locale: Option<BillingPortalSessionLocale>,
    pub on_behalf_of: Option<String>,
    pub return_url: Option<String>,
    pub url: String,
}

crate::record!(
    BillingPortalSession, "billing_portal.session", true,
    [
        "id", "configuration", "created", "customer", "customer_account", "flow", "livemode", "locale",
        "on_behalf_of", "return_url", "url",
    ],
    [
        id, configuration, created, customer, customer_account, flow, livemode, locale, on_behalf_of,
        return_url, url,
    ],
);

impl Object for BillingPortalSession {
    type Id = BillingPortalSessionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing_portal.session",
        type_name: "BillingPortalSession",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "configuration", targets: &["billing_portal.configuration"], array: false },
        ],
        nested_lists: &[],
        events: &["billing_portal.session.created"],
    };
}

impl BillingPortalSession {
    pub const EXPAND_CONFIGURATION: ExpandTo<Self, BillingPortalConfigurationId> = ExpandTo::new("configuration");
}

/// Held by `BillingPortalFlowsFlowAfterCompletion.redirect`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsAfterCompletionRedirect {
    pub return_url: String,
}

crate::record!(
    BillingPortalFlowsAfterCompletionRedirect, "", false,
    ["return_url"],
    [return_url],
);

/// Held by `BillingPortalFlowsRetention.coupon_offer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsCouponOffer {
    pub coupon: CouponId,
}

crate::record!(
    BillingPortalFlowsCouponOffer, "", false,
    ["coupon"],
    [coupon],
);

/// Held by `BillingPortalSession.flow`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlow {
    pub after_completion: BillingPortalFlowsFlowAfterCompletion,
    pub subscription_cancel: Option<Box<BillingPortalFlowsFlowSubscriptionCancel>>,
    pub subscription_update: Option<Box<BillingPortalFlowsFlowSubscriptionUpdate>>,
    pub subscription_update_confirm: Option<Box<BillingPortalFlowsFlowSubscriptionUpdateConfirm>>,
    pub type_: BillingPortalFlowsFlowType,
}

crate::record!(
    BillingPortalFlowsFlow, "", false,
    ["after_completion", "subscription_cancel", "subscription_update", "subscription_update_confirm", "type"],
    [after_completion, subscription_cancel, subscription_update, subscription_update_confirm, type_],
);

/// Held by `BillingPortalFlowsFlow.after_completion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlowAfterCompletion {
    pub hosted_confirmation: Option<Box<CompletionConfirmation>>,
    pub redirect: Option<Box<BillingPortalFlowsAfterCompletionRedirect>>,
    pub type_: BillingPortalFlowsFlowAfterCompletionType,
}

crate::record!(
    BillingPortalFlowsFlowAfterCompletion, "", false,
    ["hosted_confirmation", "redirect", "type"],
    [hosted_confirmation, redirect, type_],
);

crate::open_enum! {
    /// Values of `BillingPortalFlowsFlowAfterCompletion.type`, `BillingPortalSessionFlowDataAfterCompletionParams.type`.
    pub enum BillingPortalFlowsFlowAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        PortalHomepage = "portal_homepage",
        Redirect = "redirect",
    }
}

/// Held by `BillingPortalFlowsFlow.subscription_cancel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlowSubscriptionCancel {
    pub retention: Option<Box<BillingPortalFlowsRetention>>,
    pub subscription: SubscriptionId,
}

crate::record!(
    BillingPortalFlowsFlowSubscriptionCancel, "", false,
    ["retention", "subscription"],
    [retention, subscription],
);

/// Held by `BillingPortalFlowsFlow.subscription_update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlowSubscriptionUpdate {
    pub subscription: SubscriptionId,
}

crate::record!(
    BillingPortalFlowsFlowSubscriptionUpdate, "", false,
    ["subscription"],
    [subscription],
);

/// Held by `BillingPortalFlowsFlow.subscription_update_confirm`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlowSubscriptionUpdateConfirm {
    pub discounts: Option<Vec<BillingPortalFlowsSubscriptionUpdateConfirmDiscount>>,
    pub items: Vec<BillingPortalFlowsSubscriptionUpdateConfirmItem>,
    pub subscription: SubscriptionId,
}

crate::record!(
    BillingPortalFlowsFlowSubscriptionUpdateConfirm, "", false,
    ["discounts", "items", "subscription"],
    [discounts, items, subscription],
);

crate::open_enum! {
    /// Values of `BillingPortalFlowsFlow.type`, `BillingPortalSessionFlowDataParams.type`.
    pub enum BillingPortalFlowsFlowType {
        PaymentMethodUpdate = "payment_method_update",
        SubscriptionCancel = "subscription_cancel",
        SubscriptionUpdate = "subscription_update",
        SubscriptionUpdateConfirm = "subscription_update_confirm",
    }
}

/// Held by `BillingPortalFlowsFlowSubscriptionCancel.retention`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsRetention {
    pub coupon_offer: Option<Box<BillingPortalFlowsCouponOffer>>,
    pub type_: BillingPortalFlowsRetentionType,
}

crate::record!(
    BillingPortalFlowsRetention, "", false,
    ["coupon_offer", "type"],
    [coupon_offer, type_],
);

crate::open_enum! {
    /// Values of `BillingPortalFlowsRetention.type`, `PortalSessionFlowDataSubscriptionCancelRetentionParams.type`.
    pub enum BillingPortalFlowsRetentionType {
        CouponOffer = "coupon_offer",
    }
}

/// Held by `BillingPortalFlowsFlowSubscriptionUpdateConfirm.discounts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsSubscriptionUpdateConfirmDiscount {
    pub coupon: Option<CouponId>,
    pub promotion_code: Option<PromotionCodeId>,
}

crate::record!(
    BillingPortalFlowsSubscriptionUpdateConfirmDiscount, "", false,
    ["coupon", "promotion_code"],
    [coupon, promotion_code],
);

/// Held by `BillingPortalFlowsFlowSubscriptionUpdateConfirm.items`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingPortalFlowsSubscriptionUpdateConfirmItem {
    pub id: Option<String>,
    pub price: Option<PriceId>,
    pub quantity: Option<i64>,
}

crate::record!(
    BillingPortalFlowsSubscriptionUpdateConfirmItem, "", false,
    ["id", "price", "quantity"],
    [id, price, quantity],
);

crate::open_enum! {
    /// Values of `BillingPortalSession.locale`, `CreateBillingPortalSession.locale`.
    pub enum BillingPortalSessionLocale {
        Auto = "auto",
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        EnAu = "en-AU",
        EnCa = "en-CA",
        EnGb = "en-GB",
        EnIe = "en-IE",
        EnIn = "en-IN",
        EnNz = "en-NZ",
        EnSg = "en-SG",
        Es = "es",
        Es419 = "es-419",
        Et = "et",
        Fi = "fi",
        Fil = "fil",
        Fr = "fr",
        FrCa = "fr-CA",
        Hr = "hr",
        Hu = "hu",
        Id = "id",
        It = "it",
        Ja = "ja",
        Ko = "ko",
        Lt = "lt",
        Lv = "lv",
        Ms = "ms",
        Mt = "mt",
        Nb = "nb",
        Nl = "nl",
        Pl = "pl",
        Pt = "pt",
        PtBr = "pt-BR",
        Ro = "ro",
        Ru = "ru",
        Sk = "sk",
        Sl = "sl",
        Sv = "sv",
        Th = "th",
        Tr = "tr",
        Vi = "vi",
        Zh = "zh",
        ZhHk = "zh-HK",
        ZhTw = "zh-TW",
    }
}
