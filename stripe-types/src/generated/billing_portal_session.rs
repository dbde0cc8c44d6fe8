// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingPortalConfigurationId, BillingPortalSessionId, Boxed, CouponId, CustomerId, Expand, Expandable,
    Expansion, Object, ObjectInfo, PriceId, PromotionCodeId, SubscriptionId, Timestamp,
};

/// The object `billing_portal.session`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalSession {
    /// The id, unique within the account.
    pub id: BillingPortalSessionId,
    /// The configuration that says what the customer can do. The id of a `billing_portal.configuration`;
    /// expandable; expand it by [`EXPAND_CONFIGURATION`](Self::EXPAND_CONFIGURATION).
    pub configuration: Expandable<BillingPortalConfigurationId>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// The customer whose portal it is. The id of a `customer`.
    pub customer: CustomerId,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    pub customer_account: Option<String>,
    /// The one thing that the session is for, such as a cancellation; null for the whole portal. May be null
    /// or absent.
    pub flow: Option<Boxed<BillingPortalFlowsFlow>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// The language; by default that of the browser. One of 47 values; may be null or absent.
    pub locale: Option<BillingPortalSessionLocale>,
    /// The connected account whose subscriptions are shown. May be null or absent.
    pub on_behalf_of: Option<String>,
    /// The address that the customer goes back to. May be null or absent.
    pub return_url: Option<String>,
    /// The address to send the customer to. It can be opened for a short time only.
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["billing_portal.session.created"],
    };
}

impl BillingPortalSession {
    pub const EXPAND_CONFIGURATION: Expand<Self> = Expand::field("configuration");
}

/// Held by
/// [`BillingPortalFlowsFlowAfterCompletion::hosted_confirmation`](crate::BillingPortalFlowsFlowAfterCompletion::hosted_confirmation).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsAfterCompletionHostedConfirmation {
    /// Custom message: may be null or absent.
    pub custom_message: Option<String>,
}

crate::record!(
    BillingPortalFlowsAfterCompletionHostedConfirmation, "", false,
    ["custom_message"],
    [custom_message],
);

/// Held by
/// [`BillingPortalFlowsFlowAfterCompletion::redirect`](crate::BillingPortalFlowsFlowAfterCompletion::redirect).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsAfterCompletionRedirect {
    /// Return url.
    pub return_url: String,
}

crate::record!(
    BillingPortalFlowsAfterCompletionRedirect, "", false,
    ["return_url"],
    [return_url],
);

/// Held by [`BillingPortalFlowsRetention::coupon_offer`](crate::BillingPortalFlowsRetention::coupon_offer).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsCouponOffer {
    /// Coupon: the id of a `coupon`.
    pub coupon: CouponId,
}

crate::record!(
    BillingPortalFlowsCouponOffer, "", false,
    ["coupon"],
    [coupon],
);

/// Held by [`BillingPortalSession::flow`](crate::BillingPortalSession::flow).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlow {
    /// After completion.
    pub after_completion: BillingPortalFlowsFlowAfterCompletion,
    /// Details where `type` is `subscription_cancel`. May be null or absent.
    pub subscription_cancel: Option<Boxed<BillingPortalFlowsFlowSubscriptionCancel>>,
    /// Details where `type` is `subscription_update`. May be null or absent.
    pub subscription_update: Option<Boxed<BillingPortalFlowsFlowSubscriptionUpdate>>,
    /// Details where `type` is `subscription_update_confirm`. May be null or absent.
    pub subscription_update_confirm: Option<Boxed<BillingPortalFlowsFlowSubscriptionUpdateConfirm>>,
    /// Type: one of `payment_method_update`, `subscription_cancel`, `subscription_update`,
    /// `subscription_update_confirm`.
    pub type_: BillingPortalFlowsFlowType,
}

crate::record!(
    BillingPortalFlowsFlow, "", false,
    ["after_completion", "subscription_cancel", "subscription_update", "subscription_update_confirm", "type"],
    [after_completion, subscription_cancel, subscription_update, subscription_update_confirm, type_],
);

/// Held by [`BillingPortalFlowsFlow::after_completion`](crate::BillingPortalFlowsFlow::after_completion).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlowAfterCompletion {
    /// Details where `type` is `hosted_confirmation`. May be null or absent.
    pub hosted_confirmation: Option<Boxed<BillingPortalFlowsAfterCompletionHostedConfirmation>>,
    /// Details where `type` is `redirect`. May be null or absent.
    pub redirect: Option<Boxed<BillingPortalFlowsAfterCompletionRedirect>>,
    /// Type: one of `hosted_confirmation`, `portal_homepage`, `redirect`.
    pub type_: BillingPortalFlowsFlowAfterCompletionType,
}

crate::record!(
    BillingPortalFlowsFlowAfterCompletion, "", false,
    ["hosted_confirmation", "redirect", "type"],
    [hosted_confirmation, redirect, type_],
);

crate::open_enum! {
    /// Values of
    /// [`BillingPortalFlowsFlowAfterCompletion::type_`](crate::BillingPortalFlowsFlowAfterCompletion::type_),
    /// [`BillingPortalSessionFlowDataAfterCompletionParams::type_`](crate::BillingPortalSessionFlowDataAfterCompletionParams::type_).
    pub enum BillingPortalFlowsFlowAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        PortalHomepage = "portal_homepage",
        Redirect = "redirect",
    }
}

/// Held by
/// [`BillingPortalFlowsFlow::subscription_cancel`](crate::BillingPortalFlowsFlow::subscription_cancel).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlowSubscriptionCancel {
    /// Retention: may be null or absent.
    pub retention: Option<Boxed<BillingPortalFlowsRetention>>,
    /// Subscription: the id of a `subscription`.
    pub subscription: SubscriptionId,
}

crate::record!(
    BillingPortalFlowsFlowSubscriptionCancel, "", false,
    ["retention", "subscription"],
    [retention, subscription],
);

/// Held by
/// [`BillingPortalFlowsFlow::subscription_update`](crate::BillingPortalFlowsFlow::subscription_update).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlowSubscriptionUpdate {
    /// Subscription: the id of a `subscription`.
    pub subscription: SubscriptionId,
}

crate::record!(
    BillingPortalFlowsFlowSubscriptionUpdate, "", false,
    ["subscription"],
    [subscription],
);

/// Held by
/// [`BillingPortalFlowsFlow::subscription_update_confirm`](crate::BillingPortalFlowsFlow::subscription_update_confirm).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsFlowSubscriptionUpdateConfirm {
    /// Discounts: may be null or absent.
    pub discounts: Option<Vec<BillingPortalFlowsSubscriptionUpdateConfirmDiscount>>,
    /// Items.
    pub items: Vec<BillingPortalFlowsSubscriptionUpdateConfirmItem>,
    /// Subscription: the id of a `subscription`.
    pub subscription: SubscriptionId,
}

crate::record!(
    BillingPortalFlowsFlowSubscriptionUpdateConfirm, "", false,
    ["discounts", "items", "subscription"],
    [discounts, items, subscription],
);

crate::open_enum! {
    /// Values of [`BillingPortalFlowsFlow::type_`](crate::BillingPortalFlowsFlow::type_),
    /// [`BillingPortalSessionFlowDataParams::type_`](crate::BillingPortalSessionFlowDataParams::type_).
    pub enum BillingPortalFlowsFlowType {
        PaymentMethodUpdate = "payment_method_update",
        SubscriptionCancel = "subscription_cancel",
        SubscriptionUpdate = "subscription_update",
        SubscriptionUpdateConfirm = "subscription_update_confirm",
    }
}

/// Held by
/// [`BillingPortalFlowsFlowSubscriptionCancel::retention`](crate::BillingPortalFlowsFlowSubscriptionCancel::retention).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsRetention {
    /// Details where `type` is `coupon_offer`. May be null or absent.
    pub coupon_offer: Option<Boxed<BillingPortalFlowsCouponOffer>>,
    /// Type: one of `coupon_offer`.
    pub type_: BillingPortalFlowsRetentionType,
}

crate::record!(
    BillingPortalFlowsRetention, "", false,
    ["coupon_offer", "type"],
    [coupon_offer, type_],
);

crate::open_enum! {
    /// Values of [`BillingPortalFlowsRetention::type_`](crate::BillingPortalFlowsRetention::type_),
    /// [`BillingPortalSessionSubscriptionCancelRetentionParams::type_`](crate::BillingPortalSessionSubscriptionCancelRetentionParams::type_).
    pub enum BillingPortalFlowsRetentionType {
        CouponOffer = "coupon_offer",
    }
}

/// Held by
/// [`BillingPortalFlowsFlowSubscriptionUpdateConfirm::discounts`](crate::BillingPortalFlowsFlowSubscriptionUpdateConfirm::discounts).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsSubscriptionUpdateConfirmDiscount {
    /// Coupon: the id of a `coupon`; may be null or absent.
    pub coupon: Option<CouponId>,
    /// Promotion code: the id of a `promotion_code`; may be null or absent.
    pub promotion_code: Option<PromotionCodeId>,
}

crate::record!(
    BillingPortalFlowsSubscriptionUpdateConfirmDiscount, "", false,
    ["coupon", "promotion_code"],
    [coupon, promotion_code],
);

/// Held by
/// [`BillingPortalFlowsFlowSubscriptionUpdateConfirm::items`](crate::BillingPortalFlowsFlowSubscriptionUpdateConfirm::items).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPortalFlowsSubscriptionUpdateConfirmItem {
    /// Id: may be null or absent.
    pub id: Option<String>,
    /// Price: the id of a `price`; may be null or absent.
    pub price: Option<PriceId>,
    /// Quantity: may be absent.
    pub quantity: Option<i64>,
}

crate::record!(
    BillingPortalFlowsSubscriptionUpdateConfirmItem, "", false,
    ["id", "price", "quantity"],
    [id, price, quantity],
);

crate::open_enum! {
    /// Values of [`BillingPortalSession::locale`](crate::BillingPortalSession::locale),
    /// [`CreateBillingPortalSession::locale`](crate::CreateBillingPortalSession::locale).
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
