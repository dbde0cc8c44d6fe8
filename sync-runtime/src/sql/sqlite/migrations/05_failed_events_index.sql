CREATE INDEX stripe_sync_events_parked_idx ON stripe_sync_events (created, id) WHERE state = 'parked';
