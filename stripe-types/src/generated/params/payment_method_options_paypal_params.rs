// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CaptureMethod, Clearable, PaymentMethodOptionsPixSetupFutureUsage};

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.paypal`, `PaymentMethodOptionsParams.paypal`.
    pub struct PaymentMethodOptionsPaypalParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
            preferred_locale: PaymentMethodOptionsPaypalPreferredLocale,
            reference: String,
            risk_correlation_id: String,
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::open_enum! {
    /// Values of `PaymentMethodOptionsPaypalParams.preferred_locale`.
    pub enum PaymentMethodOptionsPaypalPreferredLocale {
        CsCz = "cs-CZ",
        DaDk = "da-DK",
        DeAt = "de-AT",
        DeDe = "de-DE",
        DeLu = "de-LU",
        ElGr = "el-GR",
        EnGb = "en-GB",
        EnUs = "en-US",
        EsEs = "es-ES",
        FiFi = "fi-FI",
        FrBe = "fr-BE",
        FrFr = "fr-FR",
        FrLu = "fr-LU",
        HuHu = "hu-HU",
        ItIt = "it-IT",
        NlBe = "nl-BE",
        NlNl = "nl-NL",
        PlPl = "pl-PL",
        PtPt = "pt-PT",
        SkSk = "sk-SK",
        SvSe = "sv-SE",
    }
}
