//! The properties of a store, generic over it. [`contract!`] makes a test of each.

mod accounts;
mod adoption;
mod compare;
mod crowd;
mod deletion;
mod foreign;
mod history;
mod hooks;
mod inbox;
mod links;
mod migrations;
mod model;
mod names;
mod order;
mod pages;
mod poison;
mod records;
mod refusals;
mod removals;
mod values;
mod windows;
mod writes;

pub(crate) use accounts::*;
pub(crate) use adoption::*;
pub(crate) use compare::*;
pub(crate) use crowd::*;
pub(crate) use deletion::*;
pub(crate) use foreign::*;
pub(crate) use history::*;
pub(crate) use hooks::*;
pub(crate) use inbox::*;
pub(crate) use links::*;
pub(crate) use migrations::*;
pub(crate) use model::*;
pub(crate) use names::*;
pub(crate) use order::*;
pub(crate) use pages::*;
pub(crate) use poison::*;
pub(crate) use records::*;
pub(crate) use refusals::*;
pub(crate) use removals::*;
pub(crate) use values::*;
pub(crate) use windows::*;
pub(crate) use writes::*;

use crate::models::{all, of};
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{Inbox, Links, RowStore as _, Written};
use sync_runtime::{Store, Table};

/// Nothing was written.
pub(crate) const NONE: Written = Written {
    inserted: 0,
    updated: 0,
    unchanged: 0,
    stale: 0,
    child_rows: 0,
    skipped: 0,
    removed: 0,
    refused: 0,
    links: NO_LINKS,
};

const NO_LINKS: Links = Links { linked: 0, created: 0, missing: 0, ambiguous: 0, refused: 0 };

/// A database of a kind, for one test.
pub(crate) trait Fixture: Sized {
    type Store: Store + Inbox + Clone + 'static;

    /// A database with nothing in it.
    async fn empty() -> Self;

    fn store(&self) -> &Self::Store;

    /// Another store on the same database, as another process would have it.
    async fn another(&self) -> Self::Store;

    async fn execute(&self, statement: &str);

    /// The first column of a query's rows.
    async fn rows(&self, query: &str) -> Vec<String>;

    /// Statements that make every write to the progress fail with `no`, and that undo it.
    const BREAK: &'static str;
    const MEND: &'static str;

    /// Statements after which two customers cannot have one e-mail address, and no item a negative quantity.
    const UNIQUE: &'static str = "CREATE UNIQUE INDEX one_email ON customers (email)";
    const CHECK: &'static str;

    /// The statement that creates a table of users: an `id` that counts by itself, a `login`, and a `name` that must be there.
    const USERS: &'static str;

    /// Statements after which a customer with the address `poison` is refused, in all the ways that the application may choose, and
    /// those that undo each.
    const POISONS: &'static [(&'static str, &'static str)];
    /// Statements after which the event `evt_poison` is refused.
    const NO_EVENT: &'static str;

    /// The name of the table of [`timed`](crate::models::timed), which is in a schema.
    const TIMED: &'static str;
    /// The name of its first index.
    const INDEX: &'static str;

    /// The SQL of tables, for an application's own migrator.
    fn schema(tables: &[&'static Table]) -> String;

    /// A database with the tables of the models.
    async fn ready() -> Self {
        let database = Self::empty().await;
        database.store().migrate(&all()).await.expect("tables");
        database
    }

    async fn write(&self, table: &'static Table, as_of: i64, text: impl AsRef<str>) -> Written {
        self.store().commit(&of(table, as_of, &[text])).await.expect("written")[0]
    }
}

/// A test of each property, for a kind of database.
macro_rules! contract {
    ($fixture:ty) => {
        contract!($fixture:
            the_newest_wins_in_whatever_order_things_come,
            what_became_of_each_object_is_told,
            objects_of_a_batch_may_have_instants_of_their_own,
            local_columns_are_never_written,
            children_are_replaced_as_a_set_and_only_where_they_are_told_of,
            the_children_of_what_is_stale_stay,
            a_batch_is_written_whole_or_not_at_all,
            what_has_a_row_is_no_dead_letter,
            what_is_missing_has_neither_row_nor_tombstone,
            ids_are_read_in_order_and_from_any_of_them,
            signs_that_a_database_refuses_cost_no_object,
            the_end_of_a_walk_never_moves_back,
            a_run_is_called_off_unless_something_was_read,
            the_status_counts_what_is_there,
            migrating_adds_what_is_missing_and_takes_nothing_away,
            what_cannot_be_mended_is_told_and_nothing_is_done,
            a_check_tells_every_difference_and_changes_nothing,
            the_printed_schema_is_what_migrating_makes,
            two_who_migrate_at_once_do_it_once,
            many_who_write_at_once_leave_the_newest,
            a_store_ends_as_a_model_in_memory_does,
            hooks_leave_out_refuse_and_give_defaults,
            hooks_are_told_of_what_has_changed_and_keep_what_is_the_applications,
            a_hook_that_fails_costs_its_own_object,
            many_hooks_that_fail_cost_their_own_objects,
            a_hook_that_tells_no_error_breaks_nothing,
            an_event_is_kept_once_and_as_it_came,
            events_are_known_by_who_receives_them,
            events_of_no_account_are_given_to_one_as_they_are,
            events_of_no_account_are_given_away_one_by_one,
            accounts_are_known_by_what_is_kept_of_them,
            rows_of_an_account_have_one_mode_and_some_tables_one_account,
            events_are_claimed_oldest_first_and_by_one_worker,
            events_of_one_object_are_never_with_two_workers,
            what_a_worker_leaves_behind_is_claimed_again,
            what_became_of_events_is_told_and_counted,
            whatever_refuses_a_row_costs_no_other,
            an_id_that_is_too_long_costs_no_other,
            an_event_that_the_inbox_refuses_is_kept_apart,
            claims_last_while_they_are_renewed,
            a_slow_reaction_keeps_what_its_worker_holds,
            a_reaction_is_done_with_the_settling_or_not_at_all,
            settled_events_can_be_replayed_and_forgotten,
            many_events_are_forgotten_while_others_are_kept,
            the_content_of_old_failures_goes_and_their_ids_stay,
            many_workers_settle_each_event_once,
            a_row_is_linked_to_the_one_that_fits_in_any_case,
            a_row_is_linked_once_and_whenever_its_user_comes,
            a_user_that_is_missing_is_made_if_the_model_says_so,
            what_the_users_refuse_costs_no_other_row,
            accounts_share_tables_and_no_rows,
            what_an_account_deletes_is_its_own,
            the_dead_letters_of_an_account_are_its_own,
            rows_of_another_account_than_their_batch_are_refused,
            rows_without_ids_are_replaced_as_a_set,
            parents_and_values_are_not_mixed_up,
            rows_that_stay_are_the_same_in_whatever_order_things_come,
            what_is_seen_alive_after_its_deletion_is_alive,
            what_names_each_other_in_circles_is_written_together,
            what_names_a_row_that_is_not_there_is_null_or_a_dead_letter,
            deleting_what_is_named_empties_or_deletes_what_names_it,
            foreign_keys_stay_within_their_account,
            a_row_that_others_need_stays_and_is_told_of,
            rows_come_in_pages_of_any_order,
                dead_letters_are_selected_and_dropped,
                the_events_of_an_object_say_what_they_have_changed,
                the_history_adds_up_and_has_an_end,
                the_last_verification_of_a_model_is_remembered,
                values_of_all_types_are_written_once,
            the_mode_is_that_of_the_object_or_of_the_key,
            a_row_that_is_refused_costs_no_other,
            what_is_refused_at_the_end_costs_no_other,
            what_is_destructive_is_told_and_done_only_if_allowed,
            names_that_meet_are_refused_and_both_structs_named,
            names_that_do_not_meet_are_taken,
            a_key_changes_with_what_holds_on_to_it,
            columns_of_the_application_are_never_taken_away,
            a_table_of_the_application_is_never_altered,
            a_table_that_is_shared_is_never_altered,
            models_that_contradict_each_other_are_refused,
            a_plan_has_only_what_is_new,
            a_table_with_something_new_is_complete_no_more,
            an_object_whose_child_is_refused_is_left_as_it_was,
            rows_are_compared_as_they_would_be_written,
            rows_without_ids_are_compared_within_their_account,
            what_no_list_has_shown_is_told,
            some_ids_are_taken_at_random,
            rows_of_what_is_known_to_be_deleted_are_told,
            progress_tells_accounts_runs_and_modes,
            a_window_is_with_one_worker_until_its_lease_ends,
            what_is_split_off_is_another_window,
            a_run_is_joined_or_begun_anew,
            many_workers_claim_each_window_once,
            what_was_known_of_walks_outlives_the_step,
            the_objects_of_a_page_are_written_as_others_are,
            values_of_a_page_are_those_of_the_objects,
            child_rows_of_a_page_follow_their_parents,
            what_may_be_older_than_a_row_does_not_take_its_place,
            a_page_with_an_object_that_is_refused_is_written_but_for_it,
            a_row_that_stops_matching_goes_in_whatever_order_things_come,
            what_became_of_removed_rows_is_told,
            what_is_listed_below_a_removed_row_goes_with_it,
            removals_and_writes_at_once_leave_the_newest,
            asking_the_hooks_writes_nothing,
        );
    };
    ($fixture:ty: $($property:ident),* $(,)?) => { $(
        #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
        async fn $property() {
            crate::contract::$property::<$fixture>().await;
        }
    )* };
}
pub(crate) use contract;
