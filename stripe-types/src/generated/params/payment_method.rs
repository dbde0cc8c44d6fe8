// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, PaymentMethodEpsBank, PaymentMethodFpxBank, PaymentMethodIdealBank,
    PaymentMethodNaverPayFunding, PaymentMethodP24Bank, PaymentMethodUsBankAccountAccountHolderType,
    PaymentMethodUsBankAccountAccountType, Timestamp,
};

crate::params! {
    /// Held by [`CreatePaymentMethod::acss_debit`](crate::CreatePaymentMethod::acss_debit).
    pub struct PaymentMethodAcssDebitParams {
        required {
            /// Account number.
            account_number: String,
            /// Institution number.
            institution_number: String,
            /// Transit number.
            transit_number: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodUpiMandateOptionsParams::amount_type`](crate::PaymentMethodUpiMandateOptionsParams::amount_type).
    pub enum PaymentMethodAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::au_becs_debit`](crate::CreatePaymentMethod::au_becs_debit).
    pub struct PaymentMethodAuBecsDebitParams {
        required {
            /// Account number.
            account_number: String,
            /// Bsb number.
            bsb_number: String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::bacs_debit`](crate::CreatePaymentMethod::bacs_debit).
    pub struct PaymentMethodBacsDebitParams {
        optional {
            /// Account number.
            account_number: String,
            /// Sort code.
            sort_code: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentMethodBillingDetailsParams::address`](crate::PaymentMethodBillingDetailsParams::address).
    pub struct PaymentMethodBillingDetailsAddressParams {
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
    /// Held by [`CreatePaymentMethod::billing_details`](crate::CreatePaymentMethod::billing_details),
    /// [`UpdatePaymentMethod::billing_details`](crate::UpdatePaymentMethod::billing_details).
    pub struct PaymentMethodBillingDetailsParams {
        optional {
            /// Email: can be cleared.
            email: Clearable<String>,
            /// Name: can be cleared.
            name: Clearable<String>,
            /// Phone: can be cleared.
            phone: Clearable<String>,
            /// Tax id.
            tax_id: String,
        }
        boxed {
            /// Address: can be cleared.
            address: Clearable<PaymentMethodBillingDetailsAddressParams>,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::boleto`](crate::CreatePaymentMethod::boleto).
    pub struct PaymentMethodBoletoParams {
        required {
            /// Tax id.
            tax_id: String,
        }
    }
}

crate::params! {
    /// Held by [`PaymentMethodCardParams::networks`](crate::PaymentMethodCardParams::networks).
    pub struct PaymentMethodCardNetworksParams {
        optional {
            /// Preferred: one of `cartes_bancaires`, `mastercard`, `visa`.
            preferred: PaymentMethodCardNetworksPreferred,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodCardNetworksParams::preferred`](crate::PaymentMethodCardNetworksParams::preferred),
    /// [`UpdatePaymentMethodCardNetworksParams::preferred`](crate::UpdatePaymentMethodCardNetworksParams::preferred).
    pub enum PaymentMethodCardNetworksPreferred {
        CartesBancaires = "cartes_bancaires",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::card`](crate::CreatePaymentMethod::card).
    pub struct PaymentMethodCardParams {
        optional {
            /// Cvc.
            cvc: String,
            /// Exp month.
            exp_month: i64,
            /// Exp year.
            exp_year: i64,
            /// Number.
            number: String,
            /// Token.
            token: String,
        }
        boxed {
            /// Networks.
            networks: PaymentMethodCardNetworksParams,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::custom`](crate::CreatePaymentMethod::custom).
    pub struct PaymentMethodCustomParams {
        required {
            /// Type.
            type_ = "type": String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::eps`](crate::CreatePaymentMethod::eps).
    pub struct PaymentMethodEpsParams {
        optional {
            /// Bank: one of 28 values.
            bank: PaymentMethodEpsBank,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::fpx`](crate::CreatePaymentMethod::fpx).
    pub struct PaymentMethodFpxParams {
        required {
            /// Bank: one of 22 values.
            bank: PaymentMethodFpxBank,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::ideal`](crate::CreatePaymentMethod::ideal).
    pub struct PaymentMethodIdealParams {
        optional {
            /// Bank: one of 20 values.
            bank: PaymentMethodIdealBank,
        }
    }
}

crate::params! {
    /// Held by [`PaymentMethodKlarnaParams::dob`](crate::PaymentMethodKlarnaParams::dob).
    pub struct PaymentMethodKlarnaDobParams {
        required {
            /// Day.
            day: i64,
            /// Month.
            month: i64,
            /// Year.
            year: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::klarna`](crate::CreatePaymentMethod::klarna).
    pub struct PaymentMethodKlarnaParams {
        boxed {
            /// Dob.
            dob: PaymentMethodKlarnaDobParams,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::naver_pay`](crate::CreatePaymentMethod::naver_pay).
    pub struct PaymentMethodNaverPayParams {
        optional {
            /// Funding: one of `card`, `points`.
            funding: PaymentMethodNaverPayFunding,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::nz_bank_account`](crate::CreatePaymentMethod::nz_bank_account).
    pub struct PaymentMethodNzBankAccountParams {
        required {
            /// Account number.
            account_number: String,
            /// Bank code.
            bank_code: String,
            /// Branch code.
            branch_code: String,
            /// Suffix.
            suffix: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Reference: at most 128 characters.
            reference: String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::p24`](crate::CreatePaymentMethod::p24).
    pub struct PaymentMethodP24Params {
        optional {
            /// Bank: one of 26 values.
            bank: PaymentMethodP24Bank,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::payto`](crate::CreatePaymentMethod::payto),
    /// [`UpdatePaymentMethod::payto`](crate::UpdatePaymentMethod::payto).
    pub struct PaymentMethodPaytoParams {
        optional {
            /// Account number.
            account_number: String,
            /// Bsb number.
            bsb_number: String,
            /// Pay id.
            pay_id: String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::radar_options`](crate::CreatePaymentMethod::radar_options).
    pub struct PaymentMethodRadarOptionsParams {
        optional {
            /// Session.
            session: String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::sepa_debit`](crate::CreatePaymentMethod::sepa_debit).
    pub struct PaymentMethodSepaDebitParams {
        required {
            /// Iban.
            iban: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`PaymentMethodSofortParams::country`](crate::PaymentMethodSofortParams::country).
    pub enum PaymentMethodSofortCountry {
        At = "AT",
        Be = "BE",
        De = "DE",
        Es = "ES",
        It = "IT",
        Nl = "NL",
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::sofort`](crate::CreatePaymentMethod::sofort).
    pub struct PaymentMethodSofortParams {
        required {
            /// Country: one of `AT`, `BE`, `DE`, `ES`, `IT`, `NL`.
            country: PaymentMethodSofortCountry,
        }
    }
}

crate::params! {
    /// Held by [`PaymentMethodUpiParams::mandate_options`](crate::PaymentMethodUpiParams::mandate_options).
    pub struct PaymentMethodUpiMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: PaymentMethodAmountType,
            /// Description: at most 20 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::upi`](crate::CreatePaymentMethod::upi).
    pub struct PaymentMethodUpiParams {
        boxed {
            /// Mandate options.
            mandate_options: PaymentMethodUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentMethod::us_bank_account`](crate::CreatePaymentMethod::us_bank_account).
    pub struct PaymentMethodUsBankAccountParams {
        optional {
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: PaymentMethodUsBankAccountAccountHolderType,
            /// Account number.
            account_number: String,
            /// Account type: one of `checking`, `savings`.
            account_type: PaymentMethodUsBankAccountAccountType,
            /// Financial connections account.
            financial_connections_account: String,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::params! {
    /// Held by [`UpdatePaymentMethodCardParams::networks`](crate::UpdatePaymentMethodCardParams::networks).
    pub struct UpdatePaymentMethodCardNetworksParams {
        optional {
            /// Preferred: one of `cartes_bancaires`, `mastercard`, `visa`; can be cleared.
            preferred: Clearable<PaymentMethodCardNetworksPreferred>,
        }
    }
}

crate::params! {
    /// Held by [`UpdatePaymentMethod::card`](crate::UpdatePaymentMethod::card).
    pub struct UpdatePaymentMethodCardParams {
        optional {
            /// Exp month.
            exp_month: i64,
            /// Exp year.
            exp_year: i64,
        }
        boxed {
            /// Networks.
            networks: UpdatePaymentMethodCardNetworksParams,
        }
    }
}

crate::params! {
    /// Held by [`UpdatePaymentMethod::us_bank_account`](crate::UpdatePaymentMethod::us_bank_account).
    pub struct UpdatePaymentMethodUsBankAccountParams {
        optional {
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: PaymentMethodUsBankAccountAccountHolderType,
            /// Account type: one of `checking`, `savings`.
            account_type: PaymentMethodUsBankAccountAccountType,
        }
    }
}
