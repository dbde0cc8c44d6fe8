//! Column types of other crates, each behind the cargo feature of its name.

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod times {
    use crate::model::column_type::columns;
    use crate::model::instant;
    use stripe_types::{DateTime, Timestamp};

    #[cfg(feature = "chrono")]
    columns! {
        chrono::DateTime<chrono::Utc>: Time = instant::time, for Timestamp, DateTime;
        chrono::NaiveDate: Date = instant::date, for Timestamp, DateTime;
    }

    #[cfg(feature = "jiff")]
    columns! {
        jiff::Timestamp: Time = instant::time, for Timestamp, DateTime;
        jiff::civil::Date: Date = instant::date, for Timestamp, DateTime;
    }

    #[cfg(feature = "time")]
    columns! {
        time::OffsetDateTime: Time = instant::time, for Timestamp, DateTime;
        time::Date: Date = instant::date, for Timestamp, DateTime;
    }

    #[cfg(all(test, feature = "chrono", feature = "time"))]
    mod tests {
        use crate::model::{ColumnType, SqlType, SqlValue};

        #[test]
        fn times_and_days_have_types_of_their_own() {
            type Time = Option<chrono::DateTime<chrono::Utc>>;
            assert_eq!(<Time as ColumnType<_>>::SQL, SqlType::Time);
            assert_eq!(<time::OffsetDateTime as ColumnType>::SQL, SqlType::Time);
            assert_eq!(<chrono::NaiveDate as ColumnType>::SQL, SqlType::Date);
            let day = <time::Date as ColumnType>::read(Some("1779874200"));
            assert_eq!(day, Ok(SqlValue::Text("2026-05-27".into())));
        }
    }
}

#[cfg(feature = "rust_decimal")]
mod decimal {
    use crate::model::column_type::columns;
    use crate::model::{MapError, SqlValue, read};

    columns! {
        rust_decimal::Decimal: Decimal = digits, for stripe_types::Decimal;
    }

    /// The digits, if the type has room for them.
    fn digits(json: Option<&str>) -> Result<SqlValue, MapError> {
        let value = read::decimal(json)?;
        let fits = |text: &str| {
            rust_decimal::Decimal::from_str_exact(text)
                .or_else(|_| rust_decimal::Decimal::from_scientific(text))
        };
        match &value {
            SqlValue::Text(text) if fits(text).is_err() => {
                Err(MapError::Type { expected: "a decimal number of at most 28 digits" })
            }
            _ => Ok(value),
        }
    }

    #[cfg(test)]
    mod tests {
        use super::{MapError, SqlValue, digits};

        #[test]
        fn digits_are_kept_as_they_are_if_they_fit() {
            for fitting in ["0.50", "-12", "1e-3"] {
                assert_eq!(digits(Some(fitting)), Ok(SqlValue::Text(fitting.into())));
            }
            let long = format!("\"0.{}\"", "1".repeat(40));
            assert!(matches!(digits(Some(&long)), Err(MapError::Type { .. })));
        }
    }
}

#[cfg(feature = "uuid")]
mod uuid {
    use crate::model::column_type::columns;
    use crate::model::{MapError, SqlValue, read};

    columns! {
        ::uuid::Uuid: Uuid = hyphenated, for String;
    }

    /// Any of the usual forms, as the one with hyphens.
    fn hyphenated(json: Option<&str>) -> Result<SqlValue, MapError> {
        let uuid = ::uuid::Uuid::parse_str(&read::string(json)?);
        let uuid = uuid.map_err(|_| MapError::Type { expected: "a UUID" })?;
        Ok(SqlValue::Text(uuid.hyphenated().to_string().into()))
    }

    #[cfg(test)]
    mod tests {
        use super::{MapError, SqlValue, hyphenated};

        #[test]
        fn a_uuid_is_kept_with_hyphens() {
            let uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8";
            for form in [format!("\"{uuid}\""), format!("\"{}\"", uuid.replace('-', "").to_uppercase())] {
                assert_eq!(hyphenated(Some(&form)), Ok(SqlValue::Text(uuid.into())));
            }
            assert_eq!(hyphenated(Some("\"1\"")), Err(MapError::Type { expected: "a UUID" }));
        }
    }
}

#[cfg(feature = "json")]
mod json {
    use crate::model::{ColumnType, ForColumn, MapError, SqlType, SqlValue, read};

    impl ColumnType for serde_json::Value {
        const SQL: SqlType = SqlType::Json;

        fn read(json: Option<&str>) -> Result<SqlValue, MapError> {
            read::json(json)
        }
    }
    impl<F: ?Sized> ForColumn<F> for serde_json::Value {}
}
