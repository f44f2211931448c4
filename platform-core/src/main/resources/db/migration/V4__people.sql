-- An appointment is derived from the partnership's own journal. What ended at once gives nothing more from
-- that moment, though it counts for its last day; what was entered by mistake stays, withdrawn.
alter table appointment
  add column left_at datetime(6) null,
  add column withdrawn boolean not null default false;
