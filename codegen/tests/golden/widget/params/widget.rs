// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

crate::source! {
    /// Held by [`CreateWidget::card`](crate::CreateWidget::card).
    pub enum WidgetCard(WidgetCardParams);
}

crate::params! {
    /// Held by [`CreateWidget::card`](crate::CreateWidget::card).
    pub struct WidgetCardParams {
        required {
            /// Number.
            number: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreateWidget::colour`](crate::CreateWidget::colour).
    pub enum WidgetColour {
        Blue = "blue",
        Red = "red",
    }
}

crate::keyword! {
    /// Held by [`CreateWidget::expires_at`](crate::CreateWidget::expires_at).
    pub enum WidgetExpiresAt(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by [`CreateWidget::parts`](crate::CreateWidget::parts).
    pub struct WidgetPartParams {
        required {
            /// Name.
            name: String,
        }
        optional {
            /// Size.
            size: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateWidget::spare_part`](crate::CreateWidget::spare_part),
    /// [`CreateWidgetPaintRed::spare_part`](crate::CreateWidgetPaintRed::spare_part).
    pub struct WidgetSparePartParams {
        required {
            /// Name.
            name: String,
        }
        optional {
            /// Size.
            size: i64,
        }
    }
}
