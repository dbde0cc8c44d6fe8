// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomFieldsLabelType, PaymentLinkCustomFieldsType};

crate::params! {
    /// Held by `PaymentLinkCustomFieldDropdownParams.options`.
    pub struct PaymentLinkCustomFieldDropdownOptionParams {
        required {
            label: String,
            value: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentLinkCustomFieldParams.dropdown`.
    pub struct PaymentLinkCustomFieldDropdownParams {
        required_lists {
            options: PaymentLinkCustomFieldDropdownOptionParams,
        }
        optional {
            default_value: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentLinkCustomFieldParams.label`.
    pub struct PaymentLinkCustomFieldLabelParams {
        required {
            custom: String,
            type_ = "type": CustomFieldsLabelType,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.custom_fields`, `CreatePaymentLink.custom_fields`, `UpdatePaymentLink.custom_fields`.
    pub struct PaymentLinkCustomFieldParams {
        required {
            key: String,
            label: PaymentLinkCustomFieldLabelParams,
            type_ = "type": PaymentLinkCustomFieldsType,
        }
        optional {
            optional: bool,
        }
        boxed {
            dropdown: PaymentLinkCustomFieldDropdownParams,
            numeric: PaymentLinkCustomFieldTextParams,
            text: PaymentLinkCustomFieldTextParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentLinkCustomFieldParams.numeric`, `PaymentLinkCustomFieldParams.text`.
    pub struct PaymentLinkCustomFieldTextParams {
        optional {
            default_value: String,
            maximum_length: i64,
            minimum_length: i64,
        }
    }
}
