// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, Boxed, CashBalance, Currency, CustomerId, CustomerSource, CustomerSourceId, Discount, Expand,
    Expandable, Expansion, InvoiceSettingCustomField, InvoiceSettingRenderingOptions, List, ListInfo,
    ListStyle, Map, MaybeDeleted, Metadata, NestedList, Object, ObjectInfo, PaymentMethodId, Shipping,
    Subscription, TaxId, TestHelpersTestClockId, Timestamp,
};

/// The object `customer`.
///
/// See <https://docs.stripe.com/api/customers/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Customer {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-id)
    pub id: CustomerId,
    /// The billing address; also used for tax where no shipping address applies. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-address)
    pub address: Option<Boxed<Address>>,
    /// The credit (negative) or debt (positive) applied to the next finalized invoice, in the account's
    /// default currency. In minor units of `currency`; may be absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-balance)
    pub balance: Option<i64>,
    /// The name of the customer's business, where the customer is one. At most 150 characters; may be absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-business_name)
    pub business_name: Option<String>,
    /// Funds that the customer has sent by bank transfer and that are not applied to a payment yet. Expand it
    /// by [`EXPAND_CASH_BALANCE`](Self::EXPAND_CASH_BALANCE); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-cash_balance)
    pub cash_balance: Option<Boxed<CashBalance>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-created)
    pub created: Timestamp,
    /// The currency fixed by the first subscription or invoice; later recurring charges must use it. May be
    /// null or absent. [Reference](https://docs.stripe.com/api/customers/object#customer_object-currency)
    pub currency: Option<Currency>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent. [Reference](https://docs.stripe.com/api/customers/object#customer_object-customer_account)
    pub customer_account: Option<String>,
    /// The legacy source charged by default; payment methods use `invoice_settings.default_payment_method`
    /// instead. The id of a `bank_account` or `card` or `source`; expandable; expand it by
    /// [`EXPAND_DEFAULT_SOURCE`](Self::EXPAND_DEFAULT_SOURCE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-default_source)
    pub default_source: Option<Expandable<CustomerSourceId>>,
    /// True if the latest charge for an invoice failed. Paying that invoice, or marking it uncollectible,
    /// does not always reset it. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-delinquent)
    pub delinquent: Option<bool>,
    /// A note of your own about the customer, never shown to them. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-description)
    pub description: Option<String>,
    /// The discount that applies to every invoice of the customer, if there is one. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-discount)
    pub discount: Option<Boxed<Discount>>,
    /// The address to which receipts and invoices are sent. Not unique: two customers may share one. May be
    /// null or absent. [Reference](https://docs.stripe.com/api/customers/object#customer_object-email)
    pub email: Option<String>,
    /// The name of the person behind the customer. At most 150 characters; may be absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-individual_name)
    pub individual_name: Option<String>,
    /// The credit by currency, in minor units: one balance for each currency the customer was invoiced in.
    /// Expand it by [`EXPAND_INVOICE_CREDIT_BALANCE`](Self::EXPAND_INVOICE_CREDIT_BALANCE); absent unless
    /// expanded.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-invoice_credit_balance)
    pub invoice_credit_balance: Option<Map<i64>>,
    /// The beginning of the customer's invoice numbers, unless numbers run through the whole account. May be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-invoice_prefix)
    pub invoice_prefix: Option<String>,
    /// Defaults for the customer's invoices: payment method, footer, custom fields, rendering. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-invoice_settings)
    pub invoice_settings: Option<Boxed<InvoiceSettingCustomerSetting>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-metadata)
    pub metadata: Option<Metadata>,
    /// The full name or business name, as printed on invoices. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-name)
    pub name: Option<String>,
    /// The number that the customer's next invoice gets behind the prefix. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-next_invoice_sequence)
    pub next_invoice_sequence: Option<i64>,
    /// The phone number, as you entered it; not validated. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-phone)
    pub phone: Option<String>,
    /// Languages for emails and documents, the most preferred first. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-preferred_locales)
    pub preferred_locales: Option<Vec<String>>,
    /// The shipping address with name and phone; it comes before `address` where tax is computed. May be null
    /// or absent. [Reference](https://docs.stripe.com/api/customers/object#customer_object-shipping)
    pub shipping: Option<Boxed<Shipping>>,
    /// The legacy cards, bank accounts and sources attached to the customer. Expand it by
    /// [`EXPAND_SOURCES`](Self::EXPAND_SOURCES); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-sources)
    pub sources: Option<List<CustomerSource>>,
    /// The current subscriptions of the customer; canceled ones are left out. Expand it by
    /// [`EXPAND_SUBSCRIPTIONS`](Self::EXPAND_SUBSCRIPTIONS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-subscriptions)
    pub subscriptions: Option<List<Subscription>>,
    /// The location by which tax is computed, and whether it is precise enough to do so. Expand it by
    /// [`EXPAND_TAX`](Self::EXPAND_TAX); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-tax)
    pub tax: Option<Boxed<CustomerTax>>,
    /// The tax status: taxable (`none`), exempt (`exempt`), or tax owed by the customer (`reverse`). One of
    /// `exempt`, `none`, `reverse`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-tax_exempt)
    pub tax_exempt: Option<CustomerTaxExempt>,
    /// The tax ids of the customer, such as a VAT number. Expand it by
    /// [`EXPAND_TAX_IDS`](Self::EXPAND_TAX_IDS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-tax_ids)
    pub tax_ids: Option<List<TaxId>>,
    /// The test clock whose simulated time governs the object, in test mode only. The id of a
    /// `test_helpers.test_clock`; expandable; expand it by [`EXPAND_TEST_CLOCK`](Self::EXPAND_TEST_CLOCK);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/object#customer_object-test_clock)
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
    type Expanded = MaybeDeleted<Self, CustomerId>;
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
        only_expanded: &[
            "cash_balance", "invoice_credit_balance", "sources", "subscriptions", "tax", "tax_ids",
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
    pub const EXPAND_CASH_BALANCE: Expand<Self> = Expand::field("cash_balance");
    pub const EXPAND_DEFAULT_SOURCE: Expand<Self> = Expand::field("default_source");
    pub const EXPAND_DISCOUNT: Expand<Self> = Expand::field("discount");
    pub const EXPAND_INVOICE_CREDIT_BALANCE: Expand<Self> = Expand::field("invoice_credit_balance");
    pub const EXPAND_INVOICE_SETTINGS_DEFAULT_PAYMENT_METHOD: Expand<Self> = Expand::field("invoice_settings.default_payment_method");
    pub const EXPAND_SOURCES: Expand<Self> = Expand::list("sources");
    pub const EXPAND_SUBSCRIPTIONS: Expand<Self> = Expand::list("subscriptions");
    pub const EXPAND_TAX: Expand<Self> = Expand::field("tax");
    pub const EXPAND_TAX_IDS: Expand<Self> = Expand::list("tax_ids");
    pub const EXPAND_TEST_CLOCK: Expand<Self> = Expand::field("test_clock");
}

crate::open_enum! {
    /// Values of [`CustomerTax::automatic_tax`](crate::CustomerTax::automatic_tax).
    pub enum CustomerAutomaticTax {
        Failed = "failed",
        NotCollecting = "not_collecting",
        Supported = "supported",
        UnrecognizedLocation = "unrecognized_location",
    }
}

/// Held by [`Customer::tax`](crate::Customer::tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerTax {
    /// Automatic tax: one of `failed`, `not_collecting`, `supported`, `unrecognized_location`.
    pub automatic_tax: CustomerAutomaticTax,
    /// Ip address: may be null or absent.
    pub ip_address: Option<String>,
    /// Location: may be null or absent.
    pub location: Option<Boxed<CustomerTaxLocation>>,
    /// Provider: one of `anrok`, `avalara`, `sphere`, `stripe`.
    pub provider: CustomerTaxProvider,
}

crate::record!(
    CustomerTax, "", false,
    ["automatic_tax", "ip_address", "location", "provider"],
    [automatic_tax, ip_address, location, provider],
);

crate::open_enum! {
    /// Values of [`Customer::tax_exempt`](crate::Customer::tax_exempt),
    /// [`CreateCustomer::tax_exempt`](crate::CreateCustomer::tax_exempt),
    /// [`UpdateCustomer::tax_exempt`](crate::UpdateCustomer::tax_exempt).
    pub enum CustomerTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

/// Held by [`CustomerTax::location`](crate::CustomerTax::location).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerTaxLocation {
    /// Country.
    pub country: String,
    /// Source: one of `billing_address`, `ip_address`, `payment_method`, `shipping_destination`.
    pub source: CustomerTaxLocationSource,
    /// State: may be null or absent.
    pub state: Option<String>,
}

crate::record!(
    CustomerTaxLocation, "", false,
    ["country", "source", "state"],
    [country, source, state],
);

crate::open_enum! {
    /// Values of [`CustomerTaxLocation::source`](crate::CustomerTaxLocation::source).
    pub enum CustomerTaxLocationSource {
        BillingAddress = "billing_address",
        IpAddress = "ip_address",
        PaymentMethod = "payment_method",
        ShippingDestination = "shipping_destination",
    }
}

crate::open_enum! {
    /// Values of [`CustomerTax::provider`](crate::CustomerTax::provider).
    pub enum CustomerTaxProvider {
        Anrok = "anrok",
        Avalara = "avalara",
        Sphere = "sphere",
        Stripe = "stripe",
    }
}

/// Held by [`Customer::invoice_settings`](crate::Customer::invoice_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingCustomerSetting {
    /// Custom fields: may be null or absent.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// Default payment method: the id of a `payment_method`; expandable; may be null or absent.
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// Footer: may be null or absent.
    pub footer: Option<String>,
    /// Rendering options: may be null or absent.
    pub rendering_options: Option<Boxed<InvoiceSettingRenderingOptions>>,
}

crate::record!(
    InvoiceSettingCustomerSetting, "", false,
    ["custom_fields", "default_payment_method", "footer", "rendering_options"],
    [custom_fields, default_payment_method, footer, rendering_options],
);
