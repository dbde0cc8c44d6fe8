// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Currency, Timestamp};

crate::open_enum! {
    /// Values of [`CreateSource::flow`](crate::CreateSource::flow).
    pub enum SourceFlow {
        CodeVerification = "code_verification",
        None = "none",
        Receiver = "receiver",
        Redirect = "redirect",
    }
}

crate::params! {
    /// Held by [`SourceMandateAcceptanceParams::offline`](crate::SourceMandateAcceptanceParams::offline).
    pub struct SourceMandateAcceptanceOfflineParams {
        required {
            /// Contact email.
            contact_email: String,
        }
    }
}

crate::params! {
    /// Held by [`SourceMandateAcceptanceParams::online`](crate::SourceMandateAcceptanceParams::online).
    pub struct SourceMandateAcceptanceOnlineParams {
        optional {
            /// Date: a time in seconds since 1970.
            date: Timestamp,
            /// Ip.
            ip: String,
            /// User agent.
            user_agent: String,
        }
    }
}

crate::params! {
    /// Held by [`SourceMandateParams::acceptance`](crate::SourceMandateParams::acceptance).
    pub struct SourceMandateAcceptanceParams {
        required {
            /// Status: one of `accepted`, `pending`, `refused`, `revoked`.
            status: SourceMandateAcceptanceStatus,
        }
        optional {
            /// Date: a time in seconds since 1970.
            date: Timestamp,
            /// Ip.
            ip: String,
            /// Type: one of `offline`, `online`.
            type_ = "type": SourceMandateAcceptanceType,
            /// User agent.
            user_agent: String,
        }
        boxed {
            /// Offline.
            offline: SourceMandateAcceptanceOfflineParams,
            /// Online.
            online: SourceMandateAcceptanceOnlineParams,
        }
    }
}

crate::open_enum! {
    /// Values of [`SourceMandateAcceptanceParams::status`](crate::SourceMandateAcceptanceParams::status).
    pub enum SourceMandateAcceptanceStatus {
        Accepted = "accepted",
        Pending = "pending",
        Refused = "refused",
        Revoked = "revoked",
    }
}

crate::open_enum! {
    /// Values of [`SourceMandateAcceptanceParams::type_`](crate::SourceMandateAcceptanceParams::type_).
    pub enum SourceMandateAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

crate::open_enum! {
    /// Values of [`SourceMandateParams::interval`](crate::SourceMandateParams::interval).
    pub enum SourceMandateInterval {
        OneTime = "one_time",
        Scheduled = "scheduled",
        Variable = "variable",
    }
}

crate::params! {
    /// Held by [`CreateSource::mandate`](crate::CreateSource::mandate),
    /// [`UpdateSource::mandate`](crate::UpdateSource::mandate).
    pub struct SourceMandateParams {
        optional {
            /// Amount: can be cleared.
            amount: Clearable<i64>,
            /// Currency.
            currency: Currency,
            /// Interval: one of `one_time`, `scheduled`, `variable`.
            interval: SourceMandateInterval,
            /// Notification method: one of `deprecated_none`, `email`, `manual`, `none`, `stripe_email`.
            notification_method: SourceNotificationMethod,
        }
        boxed {
            /// Acceptance.
            acceptance: SourceMandateAcceptanceParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SourceMandateParams::notification_method`](crate::SourceMandateParams::notification_method).
    pub enum SourceNotificationMethod {
        DeprecatedNone = "deprecated_none",
        Email = "email",
        Manual = "manual",
        None = "none",
        StripeEmail = "stripe_email",
    }
}

crate::params! {
    /// Held by [`SourceOrderParams::items`](crate::SourceOrderParams::items).
    pub struct SourceOrderItemParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Description: at most 1000 characters.
            description: String,
            /// Parent.
            parent: String,
            /// Quantity.
            quantity: i64,
            /// Type: one of `discount`, `shipping`, `sku`, `tax`.
            type_ = "type": SourceOrderItemType,
        }
    }
}

crate::open_enum! {
    /// Values of [`SourceOrderItemParams::type_`](crate::SourceOrderItemParams::type_).
    pub enum SourceOrderItemType {
        Discount = "discount",
        Shipping = "shipping",
        Sku = "sku",
        Tax = "tax",
    }
}

crate::params! {
    /// Held by [`CreateSource::source_order`](crate::CreateSource::source_order),
    /// [`UpdateSource::source_order`](crate::UpdateSource::source_order).
    pub struct SourceOrderParams {
        boxed {
            /// Shipping.
            shipping: SourceOrderShippingParams,
        }
        lists {
            /// Items.
            items: SourceOrderItemParams,
        }
    }
}

crate::params! {
    /// Held by [`SourceOrderShippingParams::address`](crate::SourceOrderShippingParams::address).
    pub struct SourceOrderShippingAddressParams {
        required {
            /// Line1.
            line1: String,
        }
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`SourceOrderParams::shipping`](crate::SourceOrderParams::shipping).
    pub struct SourceOrderShippingParams {
        required {
            /// Address.
            address: SourceOrderShippingAddressParams,
        }
        optional {
            /// Carrier.
            carrier: String,
            /// Name.
            name: String,
            /// Phone.
            phone: String,
            /// Tracking number.
            tracking_number: String,
        }
    }
}

crate::params! {
    /// Held by [`SourceOwnerParams::address`](crate::SourceOwnerParams::address).
    pub struct SourceOwnerAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateSource::owner`](crate::CreateSource::owner),
    /// [`UpdateSource::owner`](crate::UpdateSource::owner).
    pub struct SourceOwnerParams {
        optional {
            /// Email.
            email: String,
            /// Name.
            name: String,
            /// Phone.
            phone: String,
        }
        boxed {
            /// Address.
            address: SourceOwnerAddressParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateSource::receiver`](crate::CreateSource::receiver).
    pub struct SourceReceiverParams {
        optional {
            /// Refund attributes method: one of `email`, `manual`, `none`.
            refund_attributes_method: SourceRefundAttributesMethod,
        }
    }
}

crate::params! {
    /// Held by [`CreateSource::redirect`](crate::CreateSource::redirect).
    pub struct SourceRedirectParams {
        required {
            /// Return url.
            return_url: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SourceReceiverParams::refund_attributes_method`](crate::SourceReceiverParams::refund_attributes_method).
    pub enum SourceRefundAttributesMethod {
        Email = "email",
        Manual = "manual",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of [`CreateSource::usage`](crate::CreateSource::usage).
    pub enum SourceUsage {
        Reusable = "reusable",
        SingleUse = "single_use",
    }
}
