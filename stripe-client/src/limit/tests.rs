use super::*;
use std::time::Duration;

const CUSTOMERS: &str = "GET /v1/customers";

async fn seconds_for(requests: u32, endpoint: &str, limiter: &Limiter) -> f64 {
    let start = Instant::now();
    for _ in 0..requests {
        limiter.wait(endpoint).await;
    }
    start.elapsed().as_secs_f64()
}

/// When requests of many tasks at once went, in order. A task is sometimes late, as on a busy machine.
async fn instants(limiter: Limiter, tasks: u64, each: u64) -> Vec<Instant> {
    let limiter = Arc::new(limiter);
    let tasks = (0..tasks).map(|task| {
        let limiter = Arc::clone(&limiter);
        tokio::spawn(async move {
            let mut instants = Vec::new();
            for number in 0..each {
                limiter.wait(CUSTOMERS).await;
                instants.push(Instant::now());
                // An answer takes a while.
                tokio::time::sleep(Duration::from_millis((task * 7 + number * 13) % 90)).await;
            }
            instants
        })
    });
    let tasks: Vec<_> = tasks.collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.expect("no panic"));
    }
    all.sort_unstable();
    all
}

/// The most requests that any second sees.
fn fullest_second(instants: &[Instant]) -> usize {
    let second = Duration::from_secs(1);
    let within = |(first, at): (usize, &Instant)| {
        instants[first..].iter().take_while(|it| **it < *at + second).count()
    };
    instants.iter().enumerate().map(within).max().unwrap_or_default()
}

#[tokio::test(start_paused = true)]
async fn no_second_sees_more_requests_than_the_rate_and_hardly_any_sees_fewer() {
    for rate in [25.0, 100.0, 30.0, 7.0] {
        let instants = instants(Limiter::new(Rate::PerSecond(rate), false), 32, 63).await;
        assert_eq!(instants.len(), 2016);
        assert!(fullest_second(&instants) <= rate as usize, "{rate}: {}", fullest_second(&instants));
        let seconds = (instants[instants.len() - 1] - instants[0]).as_secs_f64();
        let reached = (instants.len() - 1) as f64 / seconds;
        assert!(reached > 0.95 * rate && reached < 1.0001 * rate, "{rate}: {reached}");
    }
}

#[tokio::test(start_paused = true)]
async fn who_was_late_or_idle_gets_no_more_in_any_second() {
    let limiter = Limiter::new(Rate::PerSecond(25.0), false);
    let mut instants = Vec::new();
    for number in 0..500_u64 {
        limiter.wait(CUSTOMERS).await;
        instants.push(Instant::now());
        if number % 40 == 39 {
            tokio::time::sleep(Duration::from_millis(number * 3)).await;
        }
    }
    assert!(fullest_second(&instants) <= 25, "{}", fullest_second(&instants));
}

#[tokio::test(start_paused = true)]
async fn live_keys_and_test_keys_have_the_limits_that_stripe_gives_them() {
    let endpoints = ["GET /v1/a", "GET /v1/b", "GET /v1/c", "GET /v1/d", "GET /v1/e"];
    for (live, all) in [(false, 25.0), (true, 100.0)] {
        let one = seconds_for(101, CUSTOMERS, &Limiter::new(Rate::Standard, live)).await;
        assert!((4.0..4.1).contains(&one), "25 a second for one endpoint, live: {live}: {one}");
        let limiter = Arc::new(Limiter::new(Rate::Standard, live));
        let start = Instant::now();
        let tasks = endpoints.map(|endpoint| {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move { seconds_for(100, endpoint, &limiter).await })
        });
        for task in tasks {
            task.await.expect("no panic");
        }
        let seconds = start.elapsed().as_secs_f64();
        assert!((498.0 / all..520.0 / all).contains(&seconds), "{all} a second, live: {live}: {seconds}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_halves_the_pace_and_answers_bring_it_back() {
    let limiter = Limiter::new(Rate::PerSecond(10.0), false);
    limiter.slow_down(CUSTOMERS, false, Instant::now());
    limiter.slow_down(CUSTOMERS, false, Instant::now() - Duration::from_secs(1));
    let slow = seconds_for(11, CUSTOMERS, &limiter).await;
    assert!((2.0..2.3).contains(&slow), "{slow}");
    let other = seconds_for(11, "GET /v1/charges", &limiter).await;
    assert!(other < 1.2, "others are not slower: {other}");
    for _ in 0..50 {
        limiter.speed_up(CUSTOMERS);
    }
    let fast = seconds_for(11, CUSTOMERS, &limiter).await;
    assert!(fast < 1.3, "{fast}");
}

#[tokio::test(start_paused = true)]
async fn refusals_that_go_on_lead_to_a_slow_pace_and_not_to_a_halt() {
    let limiter = Limiter::new(Rate::Standard, true);
    for _ in 0..40 {
        limiter.slow_down(CUSTOMERS, false, Instant::now());
        tokio::time::advance(Duration::from_millis(1)).await;
    }
    let slow = seconds_for(4, CUSTOMERS, &limiter).await;
    assert!((6.0..8.1).contains(&slow), "{slow}");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_by_the_limit_of_all_slows_every_endpoint() {
    let limiter = Limiter::new(Rate::Unlimited, false);
    assert!(seconds_for(100, CUSTOMERS, &limiter).await < 0.01);
    limiter.slow_down("GET /v1/charges", true, Instant::now());
    let slow = seconds_for(26, CUSTOMERS, &limiter).await;
    assert!((2.0..2.2).contains(&slow), "{slow}");
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_waiting_takes_nothing_from_the_others() {
    let limiter = Limiter::new(Rate::PerSecond(1.0), false);
    limiter.wait(CUSTOMERS).await;
    for _ in 0..10 {
        let given_up = tokio::time::timeout(Duration::from_millis(10), limiter.wait(CUSTOMERS)).await;
        assert!(given_up.is_err());
    }
    let next = seconds_for(1, CUSTOMERS, &limiter).await;
    assert!(next < 1.0, "{next}");
}
