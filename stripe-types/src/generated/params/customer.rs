// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Account, BankAccount, Card, CashBalanceReconciliationMode, Clearable, Currency, Map, Source, TaxIdType,
};

crate::open_enum! {
    /// Values of [`UpdateCustomerCard::account_holder_type`](crate::UpdateCustomerCard::account_holder_type),
    /// [`UpdateCustomerSource::account_holder_type`](crate::UpdateCustomerSource::account_holder_type),
    /// [`CustomerBankAccountParams::account_holder_type`](crate::CustomerBankAccountParams::account_holder_type)
    /// and 1 more.
    pub enum CustomerAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::params! {
    /// Held by [`CreateCustomer::address`](crate::CreateCustomer::address),
    /// [`UpdateCustomer::address`](crate::UpdateCustomer::address),
    /// [`CustomerOwnerParams::address`](crate::CustomerOwnerParams::address) and 1 more.
    pub struct CustomerAddressParams {
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

crate::open_enum! {
    /// Values of
    /// [`CustomerInvoiceSettingsRenderingOptionsParams::amount_tax_display`](crate::CustomerInvoiceSettingsRenderingOptionsParams::amount_tax_display).
    pub enum CustomerAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

crate::source! {
    /// Held by [`UpdateCustomer::bank_account`](crate::UpdateCustomer::bank_account),
    /// [`CreateCustomerCard::bank_account`](crate::CreateCustomerCard::bank_account),
    /// [`CreateCustomerSource::bank_account`](crate::CreateCustomerSource::bank_account) and 1 more.
    pub enum CustomerBankAccount(CustomerBankAccountParams);
}

crate::open_enum! {
    /// Values of [`CustomerBankAccountParams::object`](crate::CustomerBankAccountParams::object).
    pub enum CustomerBankAccountObject {
        BankAccount = "bank_account",
    }
}

crate::params! {
    /// Held by [`UpdateCustomer::bank_account`](crate::UpdateCustomer::bank_account),
    /// [`CreateCustomerCard::bank_account`](crate::CreateCustomerCard::bank_account),
    /// [`CreateCustomerSource::bank_account`](crate::CreateCustomerSource::bank_account) and 1 more.
    pub struct CustomerBankAccountParams {
        required {
            /// Account number.
            account_number: String,
            /// Country.
            country: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: CustomerAccountHolderType,
            /// Currency.
            currency: Currency,
            /// Object: one of `bank_account`.
            object: CustomerBankAccountObject,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::source! {
    /// Held by [`UpdateCustomer::card`](crate::UpdateCustomer::card),
    /// [`CreateCustomerCard::card`](crate::CreateCustomerCard::card),
    /// [`CreateCustomerSource::card`](crate::CreateCustomerSource::card) and 1 more.
    pub enum CustomerCard(CustomerCardParams);
}

crate::open_enum! {
    /// Values of [`CustomerCardParams::object`](crate::CustomerCardParams::object).
    pub enum CustomerCardObject {
        Card = "card",
    }
}

crate::params! {
    /// Held by [`UpdateCustomer::card`](crate::UpdateCustomer::card),
    /// [`CreateCustomerCard::card`](crate::CreateCustomerCard::card),
    /// [`CreateCustomerSource::card`](crate::CreateCustomerSource::card) and 1 more.
    pub struct CustomerCardParams {
        required {
            /// Exp month.
            exp_month: i64,
            /// Exp year.
            exp_year: i64,
            /// Number.
            number: String,
        }
        optional {
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
            /// Cvc.
            cvc: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Name.
            name: String,
            /// Object: one of `card`.
            object: CustomerCardObject,
        }
    }
}

crate::params! {
    /// Held by [`CreateCustomer::cash_balance`](crate::CreateCustomer::cash_balance),
    /// [`UpdateCustomer::cash_balance`](crate::UpdateCustomer::cash_balance).
    pub struct CustomerCashBalanceParams {
        boxed {
            /// Settings.
            settings: CustomerCashBalanceSettingsParams,
        }
    }
}

crate::params! {
    /// Held by [`CustomerCashBalanceParams::settings`](crate::CustomerCashBalanceParams::settings).
    pub struct CustomerCashBalanceSettingsParams {
        optional {
            /// Reconciliation mode: one of `automatic`, `manual`, `merchant_default`.
            reconciliation_mode: CashBalanceReconciliationMode,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerInvoiceSettingsParams::custom_fields`](crate::CustomerInvoiceSettingsParams::custom_fields).
    pub struct CustomerInvoiceSettingsCustomFieldParams {
        required {
            /// Name: at most 40 characters.
            name: String,
            /// Value: at most 140 characters.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCustomer::invoice_settings`](crate::CreateCustomer::invoice_settings),
    /// [`UpdateCustomer::invoice_settings`](crate::UpdateCustomer::invoice_settings).
    pub struct CustomerInvoiceSettingsParams {
        optional {
            /// Custom fields: can be cleared.
            custom_fields: Clearable<Vec<CustomerInvoiceSettingsCustomFieldParams>>,
            /// Default payment method.
            default_payment_method: String,
            /// Footer.
            footer: String,
        }
        boxed {
            /// Rendering options: can be cleared.
            rendering_options: Clearable<CustomerInvoiceSettingsRenderingOptionsParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CustomerInvoiceSettingsParams::rendering_options`](crate::CustomerInvoiceSettingsParams::rendering_options).
    pub struct CustomerInvoiceSettingsRenderingOptionsParams {
        optional {
            /// Amount tax display: one of `exclude_tax`, `include_inclusive_tax`; can be cleared.
            amount_tax_display: Clearable<CustomerAmountTaxDisplay>,
            /// Template.
            template: String,
        }
    }
}

crate::params! {
    /// Held by [`UpdateCustomerCard::owner`](crate::UpdateCustomerCard::owner),
    /// [`UpdateCustomerSource::owner`](crate::UpdateCustomerSource::owner),
    /// [`UpdateCustomerBankAccount::owner`](crate::UpdateCustomerBankAccount::owner).
    pub struct CustomerOwnerParams {
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
            address: CustomerAddressParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateCustomer::shipping`](crate::CreateCustomer::shipping),
    /// [`UpdateCustomer::shipping`](crate::UpdateCustomer::shipping).
    pub struct CustomerShippingParams {
        required {
            /// Address.
            address: CustomerAddressParams,
            /// Name.
            name: String,
        }
        optional {
            /// Phone.
            phone: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCustomer::tax_id_data`](crate::CreateCustomer::tax_id_data).
    pub struct CustomerTaxIdDataParams {
        required {
            /// Type: one of 117 values.
            type_ = "type": TaxIdType,
            /// Value.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCustomer::tax`](crate::CreateCustomer::tax),
    /// [`UpdateCustomer::tax`](crate::UpdateCustomer::tax).
    pub struct CustomerTaxParams {
        optional {
            /// Ip address: can be cleared.
            ip_address: Clearable<String>,
            /// Validate location: one of `auto`, `deferred`, `immediately`.
            validate_location: CustomerValidateLocation,
        }
    }
}

crate::open_enum! {
    /// Values of [`CustomerTaxParams::validate_location`](crate::CustomerTaxParams::validate_location).
    pub enum CustomerValidateLocation {
        Auto = "auto",
        Deferred = "deferred",
        Immediately = "immediately",
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
