//! The past of a service: the history of its work with events, and verifications.

use super::Fixture;
use sync_runtime::store::{
    Backlog, HistoryPoint, HistorySample, HistorySpan, HistoryStore as _, Verification,
};

fn sample(accepted: u64, pending: u64, lag: Option<u64>) -> HistorySample {
    let backlog = Backlog { pending, parked: 2 * pending, lag };
    HistorySample { accepted, applied: accepted + 1, failed: accepted + 2, backlog }
}

pub(crate) async fn the_history_adds_up_and_has_an_end<F: Fixture>() {
    let database = F::ready().await;
    let other = database.another().await;
    database.store().add_history(&sample(1, 9, Some(50))).await.expect("written");
    other.add_history(&sample(10, 3, Some(700))).await.expect("written");
    database.store().add_history(&sample(100, 1, None)).await.expect("written");
    let another = database.another().await;
    for span in [HistorySpan::Day, HistorySpan::Month] {
        let points = another.history(span).await.expect("readable");
        // A period may have ended between two samples.
        let sum = |of: fn(&HistoryPoint) -> u64| points.iter().map(of).sum::<u64>();
        assert_eq!(
            [sum(|it| it.accepted), sum(|it| it.applied), sum(|it| it.failed)],
            [111, 114, 117],
            "{span:?}"
        );
        let most = |of: fn(&HistoryPoint) -> u64| points.iter().map(of).max();
        assert_eq!(
            [most(|it| it.pending), most(|it| it.parked), most(|it| it.lag)],
            [Some(9), Some(18), Some(700)]
        );
        assert!(points.iter().all(|point| point.began % span.period() == 0), "{points:?}");
    }
    // All but the last periods are deleted by the next sample.
    for age in 2..400 {
        database
            .execute(&format!(
                "INSERT INTO stripe_sync_history SELECT period, began - {age} * period, 1, 1, 1, 1, 1, 1 \
                 FROM (SELECT period, max(began) AS began FROM stripe_sync_history WHERE period = 600 GROUP BY period) AS last"
            ))
            .await;
    }
    let day = another.history(HistorySpan::Day).await.expect("readable");
    assert!(day.is_sorted_by_key(|point| point.began) && (140..=146).contains(&day.len()), "{}", day.len());
    database.store().add_history(&sample(0, 0, None)).await.expect("written");
    let kept =
        database.rows("SELECT CAST(count(*) AS text) FROM stripe_sync_history WHERE period = 600").await;
    let kept: u64 = kept[0].parse().expect("a number");
    assert!((190..=205).contains(&kept), "{kept}");
}

pub(crate) async fn the_last_verification_of_a_model_is_remembered<F: Fixture>() {
    let database = F::ready().await;
    let result = |account: &str, model: &str, missing| Verification {
        account: account.to_owned(),
        model: model.to_owned(),
        compared: 7,
        missing,
        extra: 2,
        differing: 3,
        complete: missing == 1,
        ..Verification::default()
    };
    let first = [result("acct_1", "Customer", 5), result("acct_2", "Customer", 1)];
    database.store().add_verifications(&first).await.expect("written");
    let second = [result("acct_1", "Customer", 1), result("acct_1", "Item", 4)];
    database.store().add_verifications(&second).await.expect("written");
    database.store().add_verifications(&[]).await.expect("nothing to do");
    let found = database.another().await.verifications().await.expect("readable");
    assert!(found.iter().all(|it| it.verified_at > 1_600_000_000), "{found:?}");
    let found: Vec<Verification> =
        found.into_iter().map(|it| Verification { verified_at: 0, ..it }).collect();
    assert_eq!(found, [second[0].clone(), second[1].clone(), first[1].clone()]);
}
