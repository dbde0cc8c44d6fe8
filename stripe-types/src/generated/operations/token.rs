// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountBusinessType, AccountHolderType, AdditionalTosAcceptancesParams, AddressKanjiParams,
    AddressParams, Clearable, CompanyOwnershipDeclarationParams, CompanyVerificationParams, Currency,
    CustomerId, DocumentsParams, Expand, IndividualParams, LegalEntityCompanyStructure, Map,
    OwnershipExemptionReason, PaymentMethodId, PersonDobParams, PoliticalExposure, RelationshipParams, Token,
    TokenBankAccountAccountType, TokenCardNetworksParams, TokenId, UsCfpbDataParams, VerificationParams,
};

crate::operation! {
    /// `POST /v1/tokens`
    pub struct CreateToken: Post "/v1/tokens" Form => Token {
        optional {
            card: TokenCard,
            customer: CustomerId,
        }
        boxed {
            account: TokenAccountParams,
            bank_account: TokenBankAccountParams,
            cvc_update: TokenCvcUpdateParams,
            person: TokenPersonParams,
            pii: TokenPiiParams,
        }
        lists {
            expand: Expand<Token>,
        }
    }
}

crate::operation! {
    /// `GET /v1/tokens/{token}`
    pub struct RetrieveToken: Get "/v1/tokens/{token}" Form => Token {
        path {
            token: TokenId,
        }
        lists {
            expand: Expand<Token>,
        }
    }
}

crate::params! {
    /// Held by `TokenAccountParams.company`.
    pub struct TokenAccountCompanyParams {
        optional {
            directors_provided: bool,
            executives_provided: bool,
            export_license_id: String,
            export_purpose_code: String,
            name: String,
            name_kana: String,
            name_kanji: String,
            owners_provided: bool,
            ownership_declaration_shown_and_signed: bool,
            ownership_exemption_reason: Clearable<OwnershipExemptionReason>,
            phone: String,
            registration_number: String,
            structure: Clearable<LegalEntityCompanyStructure>,
            tax_id: String,
            tax_id_registrar: String,
            vat_id: String,
        }
        boxed {
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
            directorship_declaration: CompanyOwnershipDeclarationParams,
            ownership_declaration: CompanyOwnershipDeclarationParams,
            registration_date: Clearable<PersonDobParams>,
            representative_declaration: CompanyOwnershipDeclarationParams,
            verification: CompanyVerificationParams,
        }
    }
}

crate::params! {
    /// Held by `CreateToken.account`.
    pub struct TokenAccountParams {
        optional {
            business_type: AccountBusinessType,
            tos_shown_and_accepted: bool,
        }
        boxed {
            company: TokenAccountCompanyParams,
            individual: IndividualParams,
        }
    }
}

crate::params! {
    /// Held by `CreateToken.bank_account`.
    pub struct TokenBankAccountParams {
        required {
            account_number: String,
            country: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: AccountHolderType,
            account_type: TokenBankAccountAccountType,
            currency: Currency,
            payment_method: PaymentMethodId,
            routing_number: String,
        }
    }
}

crate::source! {
    /// Held by `CreateToken.card`.
    pub enum TokenCard(TokenCardParams);
}

crate::params! {
    /// Held by `CreateToken.card`.
    pub struct TokenCardParams {
        required {
            exp_month: String,
            exp_year: String,
            number: String,
        }
        optional {
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            currency: Currency,
            cvc: String,
            name: String,
        }
        boxed {
            networks: TokenCardNetworksParams,
        }
    }
}

crate::params! {
    /// Held by `CreateToken.cvc_update`.
    pub struct TokenCvcUpdateParams {
        required {
            cvc: String,
        }
    }
}

crate::params! {
    /// Held by `CreateToken.person`.
    pub struct TokenPersonParams {
        optional {
            email: String,
            first_name: String,
            first_name_kana: String,
            first_name_kanji: String,
            full_name_aliases: Clearable<Vec<String>>,
            gender: String,
            id_number: String,
            id_number_secondary: String,
            last_name: String,
            last_name_kana: String,
            last_name_kanji: String,
            maiden_name: String,
            metadata: Clearable<Map<Clearable<String>>>,
            nationality: String,
            phone: String,
            political_exposure: PoliticalExposure,
            ssn_last_4: String,
        }
        boxed {
            additional_tos_acceptances: AdditionalTosAcceptancesParams,
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
            dob: Clearable<PersonDobParams>,
            documents: DocumentsParams,
            registered_address: AddressParams,
            relationship: RelationshipParams,
            us_cfpb_data: UsCfpbDataParams,
            verification: VerificationParams,
        }
    }
}

crate::params! {
    /// Held by `CreateToken.pii`.
    pub struct TokenPiiParams {
        optional {
            id_number: String,
        }
    }
}
