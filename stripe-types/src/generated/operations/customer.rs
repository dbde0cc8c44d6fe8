// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Customer, CustomerAccountHolderType, CustomerAddressParams, CustomerBankAccount, CustomerCard,
    CustomerCashBalanceParams, CustomerId, CustomerInvoiceSettingsParams, CustomerOwnerParams,
    CustomerShippingParams, CustomerSource, CustomerTaxExempt, CustomerTaxIdDataParams, CustomerTaxParams,
    Deleted, Expand, List, Map, MaybeDeleted, PaymentMethodId, PaymentSource, PaymentSourceId, Range,
    SearchResult, Timestamp,
};

crate::operation! {
    /// Creates a customer.
    ///
    /// `POST /v1/customers`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/create)
    pub struct CreateCustomer: Post "/v1/customers" Form => Customer {
        optional {
            /// The credit (negative) or debt (positive) applied to the next finalized invoice, in the
            /// account's default currency. In minor units of the currency.
            balance: i64,
            /// The name of the customer's business, where the customer is one. Can be cleared.
            business_name: Clearable<String>,
            /// A note of your own about the customer, never shown to them.
            description: String,
            /// The address to which receipts and invoices are sent. Not unique: two customers may share one.
            /// At most 512 characters.
            email: String,
            /// The name of the person behind the customer. Can be cleared.
            individual_name: Clearable<String>,
            /// The beginning of the customer's invoice numbers, unless numbers run through the whole account.
            invoice_prefix: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The full name or business name, as printed on invoices. At most 256 characters.
            name: String,
            /// The number that the customer's next invoice gets behind the prefix.
            next_invoice_sequence: i64,
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// The phone number, as you entered it; not validated. At most 20 characters.
            phone: String,
            /// Source.
            source: String,
            /// The tax status: taxable (`none`), exempt (`exempt`), or tax owed by the customer (`reverse`).
            /// One of `exempt`, `none`, `reverse`; can be cleared.
            tax_exempt: Clearable<CustomerTaxExempt>,
            /// The test clock whose simulated time governs the object, in test mode only.
            test_clock: String,
        }
        boxed {
            /// The billing address; also used for tax where no shipping address applies. Can be cleared.
            address: Clearable<CustomerAddressParams>,
            /// Funds that the customer has sent by bank transfer and that are not applied to a payment yet.
            cash_balance: CustomerCashBalanceParams,
            /// Defaults for the customer's invoices: payment method, footer, custom fields, rendering.
            invoice_settings: CustomerInvoiceSettingsParams,
            /// The shipping address with name and phone; it comes before `address` where tax is computed. Can
            /// be cleared.
            shipping: Clearable<CustomerShippingParams>,
            /// The location by which tax is computed, and whether it is precise enough to do so.
            tax: CustomerTaxParams,
        }
        lists {
            /// Languages for emails and documents, the most preferred first.
            preferred_locales: String,
            /// Tax id data.
            tax_id_data: CustomerTaxIdDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Customer>,
        }
    }
}

crate::operation! {
    /// Creates a customer bank account.
    ///
    /// `POST /v1/customers/{customer}/bank_accounts`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/bank_accounts)
    pub struct CreateCustomerBankAccount: Post "/v1/customers/{customer}/bank_accounts" Form => PaymentSource {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// Alipay account.
            alipay_account: String,
            /// Bank account.
            bank_account: CustomerBankAccount,
            /// Card.
            card: CustomerCard,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Source.
            source: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentSource>,
        }
    }
}

crate::operation! {
    /// Creates a customer card.
    ///
    /// `POST /v1/customers/{customer}/cards`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/cards)
    pub struct CreateCustomerCard: Post "/v1/customers/{customer}/cards" Form => PaymentSource {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// Alipay account.
            alipay_account: String,
            /// Bank account.
            bank_account: CustomerBankAccount,
            /// Card.
            card: CustomerCard,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Source.
            source: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentSource>,
        }
    }
}

crate::operation! {
    /// Creates a customer source.
    ///
    /// `POST /v1/customers/{customer}/sources`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/sources)
    pub struct CreateCustomerSource: Post "/v1/customers/{customer}/sources" Form => PaymentSource {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// Alipay account.
            alipay_account: String,
            /// Bank account.
            bank_account: CustomerBankAccount,
            /// Card.
            card: CustomerCard,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Source.
            source: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentSource>,
        }
    }
}

crate::operation! {
    /// Deletes a customer.
    ///
    /// `DELETE /v1/customers/{customer}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/delete)
    pub struct DeleteCustomer: Delete "/v1/customers/{customer}" Form => Deleted<CustomerId> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
    }
}

crate::operation! {
    /// Deletes a customer bank account.
    ///
    /// `DELETE /v1/customers/{customer}/bank_accounts/{id}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/bank_accounts/delete)
    pub struct DeleteCustomerBankAccount: Delete "/v1/customers/{customer}/bank_accounts/{id}" Form => MaybeDeleted<PaymentSource, PaymentSourceId> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<PaymentSource, PaymentSourceId>>,
        }
    }
}

crate::operation! {
    /// Deletes a customer card.
    ///
    /// `DELETE /v1/customers/{customer}/cards/{id}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/cards/delete)
    pub struct DeleteCustomerCard: Delete "/v1/customers/{customer}/cards/{id}" Form => MaybeDeleted<PaymentSource, PaymentSourceId> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<PaymentSource, PaymentSourceId>>,
        }
    }
}

crate::operation! {
    /// Deletes a customer source.
    ///
    /// `DELETE /v1/customers/{customer}/sources/{id}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/sources/delete)
    pub struct DeleteCustomerSource: Delete "/v1/customers/{customer}/sources/{id}" Form => MaybeDeleted<PaymentSource, PaymentSourceId> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<PaymentSource, PaymentSourceId>>,
        }
    }
}

crate::operation! {
    /// Lists customer sources.
    ///
    /// `GET /v1/customers/{customer}/sources`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/sources/list)
    pub struct ListCustomerSources: Get "/v1/customers/{customer}/sources" Form => List<CustomerSource> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Object.
            object: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<CustomerSource>>,
        }
    }
}

crate::operation! {
    /// Lists customers.
    ///
    /// `GET /v1/customers`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/list)
    pub struct ListCustomers: Get "/v1/customers" Form => List<Customer> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `email`. At most 512 characters.
            email: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `test_clock`.
            test_clock: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Customer>>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer.
    ///
    /// `GET /v1/customers/{customer}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/retrieve)
    pub struct RetrieveCustomer: Get "/v1/customers/{customer}" Form => MaybeDeleted<Customer, CustomerId> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<Customer, CustomerId>>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer source.
    ///
    /// `GET /v1/customers/{customer}/sources/{id}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/sources/retrieve)
    pub struct RetrieveCustomerSource: Get "/v1/customers/{customer}/sources/{id}" Form => PaymentSource {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentSource>,
        }
    }
}

crate::operation! {
    /// Searches customers.
    ///
    /// `GET /v1/customers/search`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/search)
    pub struct SearchCustomers: Get "/v1/customers/search" Form => SearchResult<Customer> {
        required {
            /// The search, as in Stripe's search query language.
            query: String,
        }
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SearchResult<Customer>>,
        }
    }
}

crate::operation! {
    /// Updates a customer.
    ///
    /// `POST /v1/customers/{customer}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/update)
    pub struct UpdateCustomer: Post "/v1/customers/{customer}" Form => Customer {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// The credit (negative) or debt (positive) applied to the next finalized invoice, in the
            /// account's default currency. In minor units of the currency.
            balance: i64,
            /// Bank account.
            bank_account: CustomerBankAccount,
            /// The name of the customer's business, where the customer is one. Can be cleared.
            business_name: Clearable<String>,
            /// Card.
            card: CustomerCard,
            /// Default alipay account: at most 500 characters.
            default_alipay_account: String,
            /// Default bank account: at most 500 characters.
            default_bank_account: String,
            /// Default card: at most 500 characters.
            default_card: String,
            /// The legacy source charged by default; payment methods use
            /// `invoice_settings.default_payment_method` instead. At most 500 characters.
            default_source: String,
            /// A note of your own about the customer, never shown to them. Can be cleared.
            description: Clearable<String>,
            /// The address to which receipts and invoices are sent. Not unique: two customers may share one.
            /// At most 512 characters; can be cleared.
            email: Clearable<String>,
            /// The name of the person behind the customer. Can be cleared.
            individual_name: Clearable<String>,
            /// The beginning of the customer's invoice numbers, unless numbers run through the whole account.
            /// Can be cleared.
            invoice_prefix: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The full name or business name, as printed on invoices. At most 256 characters; can be
            /// cleared.
            name: Clearable<String>,
            /// The number that the customer's next invoice gets behind the prefix.
            next_invoice_sequence: i64,
            /// The phone number, as you entered it; not validated. At most 20 characters; can be cleared.
            phone: Clearable<String>,
            /// Source.
            source: String,
            /// The tax status: taxable (`none`), exempt (`exempt`), or tax owed by the customer (`reverse`).
            /// One of `exempt`, `none`, `reverse`; can be cleared.
            tax_exempt: Clearable<CustomerTaxExempt>,
        }
        boxed {
            /// The billing address; also used for tax where no shipping address applies. Can be cleared.
            address: Clearable<CustomerAddressParams>,
            /// Funds that the customer has sent by bank transfer and that are not applied to a payment yet.
            cash_balance: CustomerCashBalanceParams,
            /// Defaults for the customer's invoices: payment method, footer, custom fields, rendering.
            invoice_settings: CustomerInvoiceSettingsParams,
            /// The shipping address with name and phone; it comes before `address` where tax is computed. Can
            /// be cleared.
            shipping: Clearable<CustomerShippingParams>,
            /// The location by which tax is computed, and whether it is precise enough to do so.
            tax: CustomerTaxParams,
        }
        lists {
            /// Languages for emails and documents, the most preferred first.
            preferred_locales: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Customer>,
        }
    }
}

crate::operation! {
    /// Updates a customer bank account.
    ///
    /// `POST /v1/customers/{customer}/bank_accounts/{id}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/bank_accounts/update)
    pub struct UpdateCustomerBankAccount: Post "/v1/customers/{customer}/bank_accounts/{id}" Form => CustomerSource {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: CustomerAccountHolderType,
            /// Address city.
            address_city: String,
            /// Address country.
            address_country: String,
            /// Address line1.
            address_line1: String,
            /// Address line2.
            address_line2: String,
            /// Address state.
            address_state: String,
            /// Address zip.
            address_zip: String,
            /// Exp month.
            exp_month: String,
            /// Exp year.
            exp_year: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The full name or business name, as printed on invoices.
            name: String,
        }
        boxed {
            /// Owner.
            owner: CustomerOwnerParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerSource>,
        }
    }
}

crate::operation! {
    /// Updates a customer card.
    ///
    /// `POST /v1/customers/{customer}/cards/{id}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/cards/update)
    pub struct UpdateCustomerCard: Post "/v1/customers/{customer}/cards/{id}" Form => CustomerSource {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: CustomerAccountHolderType,
            /// Address city.
            address_city: String,
            /// Address country.
            address_country: String,
            /// Address line1.
            address_line1: String,
            /// Address line2.
            address_line2: String,
            /// Address state.
            address_state: String,
            /// Address zip.
            address_zip: String,
            /// Exp month.
            exp_month: String,
            /// Exp year.
            exp_year: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The full name or business name, as printed on invoices.
            name: String,
        }
        boxed {
            /// Owner.
            owner: CustomerOwnerParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerSource>,
        }
    }
}

crate::operation! {
    /// Updates a customer source.
    ///
    /// `POST /v1/customers/{customer}/sources/{id}`, by the cargo feature `customer`.
    /// [Reference](https://docs.stripe.com/api/customers/sources/update)
    pub struct UpdateCustomerSource: Post "/v1/customers/{customer}/sources/{id}" Form => CustomerSource {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: CustomerAccountHolderType,
            /// Address city.
            address_city: String,
            /// Address country.
            address_country: String,
            /// Address line1.
            address_line1: String,
            /// Address line2.
            address_line2: String,
            /// Address state.
            address_state: String,
            /// Address zip.
            address_zip: String,
            /// Exp month.
            exp_month: String,
            /// Exp year.
            exp_year: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The full name or business name, as printed on invoices.
            name: String,
        }
        boxed {
            /// Owner.
            owner: CustomerOwnerParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CustomerSource>,
        }
    }
}
