// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Reports, queries and rates of exchange.

mod exchange_rate;
mod reporting_report_run;
mod reporting_report_type;
mod scheduled_query_run;

pub use exchange_rate::ExchangeRate;
pub use reporting_report_run::ReportingReportRun;
pub use reporting_report_type::ReportingReportType;
pub use scheduled_query_run::ScheduledQueryRun;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(ReportingReportType::table),
    Link::to(ReportingReportRun::table),
    Link::to(ScheduledQueryRun::table),
    Link::to(ExchangeRate::table),
];
