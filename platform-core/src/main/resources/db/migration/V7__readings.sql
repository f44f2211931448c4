-- Who opened what: in what capacity, and whether it was opened at all. A row is written once for the
-- same person, case and page within a minute, by an id that follows from them.
alter table reading
  add column capacity varchar(400) character set utf8mb4 collate utf8mb4_unicode_520_ci
    not null default '' after operation,
  add column refused boolean not null default false after capacity;
