// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Account, AccountHolderType, AddressParams, BankAccount, BankAccountObject, Card, ChargeCard, Clearable,
    Currency, CustomFieldParams, Customer, CustomerId, CustomerShippingParams, CustomerSource,
    CustomerTaxExempt, CustomerTaxIdDataParams, Deleted, Expand, List, Map, MaybeDeleted, PaymentMethodId,
    PaymentSourceId, Range, RenderingOptionsParams, SearchResult, SettingsParams, Source, SourceOwnerParams,
    Timestamp, ValidateLocation,
};

crate::params! {
    /// Held by `UpdateCustomer.bank_account`, `CreateCustomerBankAccount.bank_account`, `CreateCustomerCard.bank_account` and 1 more.
    pub struct BankAccountParams {
        required {
            account_number: String,
            country: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: AccountHolderType,
            currency: Currency,
            object: BankAccountObject,
            routing_number: String,
        }
    }
}

crate::params! {
    /// Held by `CreateCustomer.cash_balance`, `UpdateCustomer.cash_balance`.
    pub struct CashBalanceParams {
        boxed {
            settings: SettingsParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers`
    pub struct CreateCustomer: Post "/v1/customers" Form => Customer {
        optional {
            balance: i64,
            business_name: Clearable<String>,
            description: String,
            email: String,
            individual_name: Clearable<String>,
            invoice_prefix: String,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
            next_invoice_sequence: i64,
            payment_method: PaymentMethodId,
            phone: String,
            source: String,
            tax_exempt: Clearable<CustomerTaxExempt>,
            test_clock: String,
        }
        boxed {
            address: Clearable<AddressParams>,
            cash_balance: CashBalanceParams,
            invoice_settings: CustomerInvoiceSettingsParams,
            shipping: Clearable<CustomerShippingParams>,
            tax: CustomerTaxParams,
        }
        lists {
            expand: Expand<Customer>,
            preferred_locales: String,
            tax_id_data: CustomerTaxIdDataParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/bank_accounts`
    pub struct CreateCustomerBankAccount: Post "/v1/customers/{customer}/bank_accounts" Form => PaymentSource {
        path {
            customer: CustomerId,
        }
        optional {
            alipay_account: String,
            bank_account: CustomerBankAccount,
            card: ChargeCard,
            metadata: Map<Clearable<String>>,
            source: String,
        }
        lists {
            expand: Expand<PaymentSource>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/cards`
    pub struct CreateCustomerCard: Post "/v1/customers/{customer}/cards" Form => PaymentSource {
        path {
            customer: CustomerId,
        }
        optional {
            alipay_account: String,
            bank_account: CustomerBankAccount,
            card: ChargeCard,
            metadata: Map<Clearable<String>>,
            source: String,
        }
        lists {
            expand: Expand<PaymentSource>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/sources`
    pub struct CreateCustomerSource: Post "/v1/customers/{customer}/sources" Form => PaymentSource {
        path {
            customer: CustomerId,
        }
        optional {
            alipay_account: String,
            bank_account: CustomerBankAccount,
            card: ChargeCard,
            metadata: Map<Clearable<String>>,
            source: String,
        }
        lists {
            expand: Expand<PaymentSource>,
        }
    }
}

crate::source! {
    /// Held by `UpdateCustomer.bank_account`, `CreateCustomerBankAccount.bank_account`, `CreateCustomerCard.bank_account` and 1 more.
    pub enum CustomerBankAccount(BankAccountParams);
}

crate::params! {
    /// Held by `CreateCustomer.invoice_settings`, `UpdateCustomer.invoice_settings`.
    pub struct CustomerInvoiceSettingsParams {
        optional {
            custom_fields: Clearable<Vec<CustomFieldParams>>,
            default_payment_method: String,
            footer: String,
        }
        boxed {
            rendering_options: Clearable<RenderingOptionsParams>,
        }
    }
}

crate::params! {
    /// Held by `CreateCustomer.tax`.
    pub struct CustomerTaxParams {
        optional {
            ip_address: Clearable<String>,
            validate_location: CustomerTaxValidateLocation,
        }
    }
}

crate::open_enum! {
    /// Values of `CustomerTaxParams.validate_location`.
    pub enum CustomerTaxValidateLocation {
        Deferred = "deferred",
        Immediately = "immediately",
    }
}

crate::operation! {
    /// `DELETE /v1/customers/{customer}`
    pub struct DeleteCustomer: Delete "/v1/customers/{customer}" Form => Deleted<CustomerId> {
        path {
            customer: CustomerId,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/customers/{customer}/bank_accounts/{id}`
    pub struct DeleteCustomerBankAccount: Delete "/v1/customers/{customer}/bank_accounts/{id}" Form => MaybeDeleted<PaymentSource, PaymentSourceId> {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            expand: Expand<MaybeDeleted<PaymentSource, PaymentSourceId>>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/customers/{customer}/cards/{id}`
    pub struct DeleteCustomerCard: Delete "/v1/customers/{customer}/cards/{id}" Form => MaybeDeleted<PaymentSource, PaymentSourceId> {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            expand: Expand<MaybeDeleted<PaymentSource, PaymentSourceId>>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/customers/{customer}/sources/{id}`
    pub struct DeleteCustomerSource: Delete "/v1/customers/{customer}/sources/{id}" Form => MaybeDeleted<PaymentSource, PaymentSourceId> {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            expand: Expand<MaybeDeleted<PaymentSource, PaymentSourceId>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/sources`
    pub struct ListCustomerSources: Get "/v1/customers/{customer}/sources" Form => List<CustomerSource> {
        path {
            customer: CustomerId,
        }
        optional {
            ending_before: String,
            limit: i64,
            object: String,
            starting_after: String,
        }
        lists {
            expand: Expand<List<CustomerSource>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers`
    pub struct ListCustomers: Get "/v1/customers" Form => List<Customer> {
        optional {
            created: Range<Timestamp>,
            email: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
            test_clock: String,
        }
        lists {
            expand: Expand<List<Customer>>,
        }
    }
}

crate::union! {
    /// Any of some objects.
    pub enum PaymentSource {
        Account(Account) = "account",
        BankAccount(BankAccount) = "bank_account",
        Card(Card) = "card",
        Source(Source) = "source",
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}`
    pub struct RetrieveCustomer: Get "/v1/customers/{customer}" Form => MaybeDeleted<Customer, CustomerId> {
        path {
            customer: CustomerId,
        }
        lists {
            expand: Expand<MaybeDeleted<Customer, CustomerId>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/sources/{id}`
    pub struct RetrieveCustomerSource: Get "/v1/customers/{customer}/sources/{id}" Form => PaymentSource {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            expand: Expand<PaymentSource>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/search`
    pub struct SearchCustomers: Get "/v1/customers/search" Form => SearchResult<Customer> {
        required {
            query: String,
        }
        optional {
            limit: i64,
            page: String,
        }
        lists {
            expand: Expand<SearchResult<Customer>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}`
    pub struct UpdateCustomer: Post "/v1/customers/{customer}" Form => Customer {
        path {
            customer: CustomerId,
        }
        optional {
            balance: i64,
            bank_account: CustomerBankAccount,
            business_name: Clearable<String>,
            card: ChargeCard,
            default_alipay_account: String,
            default_bank_account: String,
            default_card: String,
            default_source: String,
            description: String,
            email: String,
            individual_name: Clearable<String>,
            invoice_prefix: String,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
            next_invoice_sequence: i64,
            phone: String,
            source: String,
            tax_exempt: Clearable<CustomerTaxExempt>,
        }
        boxed {
            address: Clearable<AddressParams>,
            cash_balance: CashBalanceParams,
            invoice_settings: CustomerInvoiceSettingsParams,
            shipping: Clearable<CustomerShippingParams>,
            tax: UpdateCustomerTaxParams,
        }
        lists {
            expand: Expand<Customer>,
            preferred_locales: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/bank_accounts/{id}`
    pub struct UpdateCustomerBankAccount: Post "/v1/customers/{customer}/bank_accounts/{id}" Form => CustomerSource {
        path {
            customer: CustomerId,
            id: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: AccountHolderType,
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            exp_month: String,
            exp_year: String,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
        }
        boxed {
            owner: SourceOwnerParams,
        }
        lists {
            expand: Expand<CustomerSource>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/cards/{id}`
    pub struct UpdateCustomerCard: Post "/v1/customers/{customer}/cards/{id}" Form => CustomerSource {
        path {
            customer: CustomerId,
            id: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: AccountHolderType,
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            exp_month: String,
            exp_year: String,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
        }
        boxed {
            owner: SourceOwnerParams,
        }
        lists {
            expand: Expand<CustomerSource>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/sources/{id}`
    pub struct UpdateCustomerSource: Post "/v1/customers/{customer}/sources/{id}" Form => CustomerSource {
        path {
            customer: CustomerId,
            id: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: AccountHolderType,
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            exp_month: String,
            exp_year: String,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
        }
        boxed {
            owner: SourceOwnerParams,
        }
        lists {
            expand: Expand<CustomerSource>,
        }
    }
}

crate::params! {
    /// Held by `UpdateCustomer.tax`.
    pub struct UpdateCustomerTaxParams {
        optional {
            ip_address: Clearable<String>,
            validate_location: ValidateLocation,
        }
    }
}
