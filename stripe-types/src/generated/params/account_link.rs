// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of [`CreateAccountLink::collect`](crate::CreateAccountLink::collect).
    pub enum AccountLinkCollect {
        CurrentlyDue = "currently_due",
        EventuallyDue = "eventually_due",
    }
}

crate::open_enum! {
    /// Values of
    /// [`AccountLinkCollectionOptionsParams::fields`](crate::AccountLinkCollectionOptionsParams::fields).
    pub enum AccountLinkCollectionOptionsFields {
        CurrentlyDue = "currently_due",
        EventuallyDue = "eventually_due",
    }
}

crate::params! {
    /// Held by [`CreateAccountLink::collection_options`](crate::CreateAccountLink::collection_options).
    pub struct AccountLinkCollectionOptionsParams {
        optional {
            /// Fields: one of `currently_due`, `eventually_due`.
            fields: AccountLinkCollectionOptionsFields,
            /// Future requirements: one of `include`, `omit`.
            future_requirements: AccountLinkFutureRequirements,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`AccountLinkCollectionOptionsParams::future_requirements`](crate::AccountLinkCollectionOptionsParams::future_requirements).
    pub enum AccountLinkFutureRequirements {
        Include = "include",
        Omit = "omit",
    }
}

crate::open_enum! {
    /// Values of [`CreateAccountLink::type_`](crate::CreateAccountLink::type_).
    pub enum AccountLinkType {
        AccountOnboarding = "account_onboarding",
        AccountUpdate = "account_update",
    }
}
