// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Deleted, Expand, List, Map, MaybeDeleted, Range, Timestamp, Upload, Widget, WidgetId};

crate::operation! {
    /// `POST /v1/widgets`
    pub struct CreateWidget: Post "/v1/widgets" Form => Widget {
        required {
            amount: i64,
            type_ = "type": String,
        }
        optional {
            card: WidgetCard,
            colour: Clearable<WidgetColour>,
            expires_at: WidgetExpiresAt,
            metadata: Clearable<Map<Clearable<String>>>,
            name: Clearable<String>,
        }
        boxed {
            spare_part: Clearable<WidgetPartParams>,
        }
        lists {
            expand: Expand<Widget>,
            parts: WidgetPartParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/widgets/{widget}/paint_red`
    pub struct CreateWidgetPaintRed: Post "/v1/widgets/{widget}/paint_red" Multipart at "https://files.stripe.com" => Widget {
        path {
            widget: WidgetId,
        }
        required {
            file: Upload,
        }
        boxed {
            spare_part: WidgetPartParams,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/widgets/{widget}`
    ///
    /// Deprecated by Stripe.
    pub struct DeleteWidget: Delete "/v1/widgets/{widget}" Form => Deleted<WidgetId> {
        path {
            widget: WidgetId,
        }
    }
}

crate::operation! {
    /// `GET /v1/widgets`
    pub struct ListWidgets: Get "/v1/widgets" Form => List<Widget> {
        optional {
            created: Range<Timestamp>,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Widget>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/widgets/{widget}`
    pub struct RetrieveWidget: Get "/v1/widgets/{widget}" Form => MaybeDeleted<Widget, WidgetId> {
        path {
            widget: WidgetId,
        }
    }
}

crate::source! {
    /// Held by `CreateWidget.card`.
    pub enum WidgetCard(WidgetCardParams);
}

crate::params! {
    /// Held by `CreateWidget.card`.
    pub struct WidgetCardParams {
        required {
            number: String,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateWidget.colour`.
    pub enum WidgetColour {
        Blue = "blue",
        Red = "red",
    }
}

crate::keyword! {
    /// Held by `CreateWidget.expires_at`.
    pub enum WidgetExpiresAt(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by `CreateWidget.parts`, `CreateWidget.spare_part`, `CreateWidgetPaintRed.spare_part`.
    pub struct WidgetPartParams {
        required {
            name: String,
        }
        optional {
            size: i64,
        }
    }
}
