// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CompanyOwnershipDeclarationParams, Currency, CustomerId, Expand,
    MandateBacsDebitNetworkStatus, Map, RedirectParams, Source, SourceId, SourceOrderShippingAddressParams,
    SourceOwnerParams, TerminalReaderStatus, Timestamp,
};

crate::operation! {
    /// `POST /v1/sources`
    pub struct CreateSource: Post "/v1/sources" Form => Source {
        optional {
            amount: i64,
            currency: Currency,
            customer: CustomerId,
            flow: SourceFlow,
            metadata: Map<Clearable<String>>,
            original_source: String,
            statement_descriptor: String,
            token: String,
            type_ = "type": String,
            usage: SourceUsage,
        }
        boxed {
            mandate: MandateParams,
            owner: SourceOwnerParams,
            receiver: SourceReceiverParams,
            redirect: RedirectParams,
            source_order: SourceOrderParams,
        }
        lists {
            expand: Expand<Source>,
        }
    }
}

crate::params! {
    /// Held by `MandateAcceptanceParams.offline`.
    pub struct MandateAcceptanceOfflineParams {
        required {
            contact_email: String,
        }
    }
}

crate::params! {
    /// Held by `MandateParams.acceptance`.
    pub struct MandateAcceptanceParams {
        required {
            status: MandateBacsDebitNetworkStatus,
        }
        optional {
            date: Timestamp,
            ip: String,
            type_ = "type": TerminalReaderStatus,
            user_agent: String,
        }
        boxed {
            offline: MandateAcceptanceOfflineParams,
            online: CompanyOwnershipDeclarationParams,
        }
    }
}

crate::open_enum! {
    /// Values of `MandateParams.interval`.
    pub enum MandateInterval {
        OneTime = "one_time",
        Scheduled = "scheduled",
        Variable = "variable",
    }
}

crate::open_enum! {
    /// Values of `MandateParams.notification_method`.
    pub enum MandateNotificationMethod {
        DeprecatedNone = "deprecated_none",
        Email = "email",
        Manual = "manual",
        None = "none",
        StripeEmail = "stripe_email",
    }
}

crate::params! {
    /// Held by `CreateSource.mandate`, `UpdateSource.mandate`.
    pub struct MandateParams {
        optional {
            amount: Clearable<i64>,
            currency: Currency,
            interval: MandateInterval,
            notification_method: MandateNotificationMethod,
        }
        boxed {
            acceptance: MandateAcceptanceParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/sources/{source}`
    pub struct RetrieveSource: Get "/v1/sources/{source}" Form => Source {
        path {
            source: SourceId,
        }
        optional {
            client_secret: String,
        }
        lists {
            expand: Expand<Source>,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateSource.flow`.
    pub enum SourceFlow {
        CodeVerification = "code_verification",
        None = "none",
        Receiver = "receiver",
        Redirect = "redirect",
    }
}

crate::params! {
    /// Held by `SourceOrderParams.items`.
    pub struct SourceOrderItemParams {
        optional {
            amount: i64,
            currency: Currency,
            description: String,
            parent: String,
            quantity: i64,
            type_ = "type": SourceOrderItemType,
        }
    }
}

crate::open_enum! {
    /// Values of `SourceOrderItemParams.type`.
    pub enum SourceOrderItemType {
        Discount = "discount",
        Shipping = "shipping",
        Sku = "sku",
        Tax = "tax",
    }
}

crate::params! {
    /// Held by `CreateSource.source_order`, `UpdateSource.source_order`.
    pub struct SourceOrderParams {
        boxed {
            shipping: SourceOrderShippingParams,
        }
        lists {
            items: SourceOrderItemParams,
        }
    }
}

crate::params! {
    /// Held by `SourceOrderParams.shipping`.
    pub struct SourceOrderShippingParams {
        required {
            address: SourceOrderShippingAddressParams,
        }
        optional {
            carrier: String,
            name: String,
            phone: String,
            tracking_number: String,
        }
    }
}

crate::params! {
    /// Held by `CreateSource.receiver`.
    pub struct SourceReceiverParams {
        optional {
            refund_attributes_method: SourceReceiverRefundAttributesMethod,
        }
    }
}

crate::open_enum! {
    /// Values of `SourceReceiverParams.refund_attributes_method`.
    pub enum SourceReceiverRefundAttributesMethod {
        Email = "email",
        Manual = "manual",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of `CreateSource.usage`.
    pub enum SourceUsage {
        Reusable = "reusable",
        SingleUse = "single_use",
    }
}

crate::operation! {
    /// `POST /v1/sources/{source}`
    pub struct UpdateSource: Post "/v1/sources/{source}" Form => Source {
        path {
            source: SourceId,
        }
        optional {
            amount: i64,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            mandate: MandateParams,
            owner: SourceOwnerParams,
            source_order: SourceOrderParams,
        }
        lists {
            expand: Expand<Source>,
        }
    }
}

crate::operation! {
    /// `POST /v1/sources/{source}/verify`
    pub struct VerifySource: Post "/v1/sources/{source}/verify" Form => Source {
        path {
            source: SourceId,
        }
        required_lists {
            values: String,
        }
        lists {
            expand: Expand<Source>,
        }
    }
}
