// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by [`CreateCoupon::applies_to`](crate::CreateCoupon::applies_to).
    pub struct CouponAppliesToParams {
        lists {
            /// Products.
            products: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCoupon::currency_options`](crate::CreateCoupon::currency_options),
    /// [`UpdateCoupon::currency_options`](crate::UpdateCoupon::currency_options).
    pub struct CouponCurrencyOptionParams {
        required {
            /// Amount off: in minor units of the currency.
            amount_off: i64,
        }
    }
}
