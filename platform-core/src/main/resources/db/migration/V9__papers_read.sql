-- Which part of a case somebody opened, such as one paper of it: what the framework calls it.
alter table reading
  add column part varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci
    not null default '' after subject;
