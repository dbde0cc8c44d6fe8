// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, CashBalance, Currency, CustomerId, CustomerSource, CustomerSourceId, CustomerTaxExempt,
    CustomerTaxProvider, Discount, ExpandTo, Expandable, Expansion, InvoiceCustom,
    InvoiceSettingRenderingOptions, List, ListInfo, ListStyle, Map, Metadata, NestedList, Object, ObjectInfo,
    PaymentMethodId, Shipping, Subscription, TaxId, TestHelpersTestClockId, Timestamp,
};

/// The object `customer`.
///
/// See <https://docs.stripe.com/api/customers/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customer {
    pub id: CustomerId,
    pub address: Option<Box<Address>>,
    pub balance: Option<i64>,
    pub business_name: Option<String>,
    pub cash_balance: Option<Box<CashBalance>>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub customer_account: Option<String>,
    pub default_source: Option<Expandable<CustomerSourceId>>,
    pub delinquent: Option<bool>,
    pub description: Option<String>,
    pub discount: Option<Box<Discount>>,
    pub email: Option<String>,
    pub individual_name: Option<String>,
    pub invoice_credit_balance: Option<Map<i64>>,
    pub invoice_prefix: Option<String>,
    pub invoice_settings: Option<Box<InvoiceSettingCustomerSetting>>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub name: Option<String>,
    pub next_invoice_sequence: Option<i64>,
    pub phone: Option<String>,
    pub preferred_locales: Option<Vec<String>>,
    pub shipping: Option<Box<Shipping>>,
    pub sources: Option<List<CustomerSource>>,
    pub subscriptions: Option<List<Subscription>>,
    pub tax: Option<Box<CustomerTax>>,
    pub tax_exempt: Option<CustomerTaxExempt>,
    pub tax_ids: Option<List<TaxId>>,
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
}

crate::record!(
    Customer, "customer", true,
    [
        "id", "address", "balance", "business_name", "cash_balance", "created", "currency",
        "customer_account", "default_source", "delinquent", "description", "discount", "email",
        "individual_name", "invoice_credit_balance", "invoice_prefix", "invoice_settings", "livemode",
        "metadata", "name", "next_invoice_sequence", "phone", "preferred_locales", "shipping", "sources",
        "subscriptions", "tax", "tax_exempt", "tax_ids", "test_clock",
    ],
    [
        id, address, balance, business_name, cash_balance, created, currency, customer_account,
        default_source, delinquent, description, discount, email, individual_name, invoice_credit_balance,
        invoice_prefix, invoice_settings, livemode, metadata, name, next_invoice_sequence, phone,
        preferred_locales, shipping, sources, subscriptions, tax, tax_exempt, tax_ids, test_clock,
    ],
);

impl Object for Customer {
    type Id = CustomerId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "customer",
        type_name: "Customer",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/customers/{customer}"),
        list: Some(&ListInfo { path: "/v1/customers", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "email", "test_clock"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "default_source", targets: &["bank_account", "card", "source"], array: false },
            Expansion { path: "invoice_settings.default_payment_method", targets: &["payment_method"], array: false },
            Expansion { path: "test_clock", targets: &["test_helpers.test_clock"], array: false },
        ],
        nested_lists: &[
            NestedList { path: "sources", items: &["bank_account", "card", "source"], always: false },
            NestedList { path: "subscriptions", items: &["subscription"], always: false },
            NestedList { path: "tax_ids", items: &["tax_id"], always: false },
        ],
        events: &["customer.created", "customer.deleted", "customer.updated"],
    };
}

impl Customer {
    pub const EXPAND_DEFAULT_SOURCE: ExpandTo<Self, CustomerSourceId> = ExpandTo::new("default_source");
    pub const EXPAND_INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("invoice_settings.default_payment_method");
    pub const EXPAND_TEST_CLOCK: ExpandTo<Self, TestHelpersTestClockId> = ExpandTo::new("test_clock");
}

/// Held by `Customer.tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerTax {
    pub automatic_tax: CustomerTaxAutomaticTax,
    pub ip_address: Option<String>,
    pub location: Option<Box<CustomerTaxLocation>>,
    pub provider: CustomerTaxProvider,
}

crate::record!(
    CustomerTax, "", false,
    ["automatic_tax", "ip_address", "location", "provider"],
    [automatic_tax, ip_address, location, provider],
);

crate::open_enum! {
    /// Values of `CustomerTax.automatic_tax`.
    pub enum CustomerTaxAutomaticTax {
        Failed = "failed",
        NotCollecting = "not_collecting",
        Supported = "supported",
        UnrecognizedLocation = "unrecognized_location",
    }
}

/// Held by `CustomerTax.location`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerTaxLocation {
    pub country: String,
    pub source: CustomerTaxLocationSource,
    pub state: Option<String>,
}

crate::record!(
    CustomerTaxLocation, "", false,
    ["country", "source", "state"],
    [country, source, state],
);

crate::open_enum! {
    /// Values of `CustomerTaxLocation.source`.
    pub enum CustomerTaxLocationSource {
        BillingAddress = "billing_address",
        IpAddress = "ip_address",
        PaymentMethod = "payment_method",
        ShippingDestination = "shipping_destination",
    }
}

/// Held by `Customer.invoice_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSettingCustomerSetting {
    pub custom_fields: Option<Vec<InvoiceCustom>>,
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    pub footer: Option<String>,
    pub rendering_options: Option<Box<InvoiceSettingRenderingOptions>>,
}

crate::record!(
    InvoiceSettingCustomerSetting, "", false,
    ["custom_fields", "default_payment_method", "footer", "rendering_options"],
    [custom_fields, default_payment_method, footer, rendering_options],
);
