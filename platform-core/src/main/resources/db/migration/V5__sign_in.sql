-- Who is signed in on pages. A session is a person's, who may serve several partnerships: it belongs to none
-- and holds nothing of a case. The key is the hash of what the browser holds, so that whoever reads this table
-- cannot act as anybody; the ticket for signing out at the provider is sealed with a key that only the browser has.
create table sign_in_session (
  id binary(32) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  started_at datetime(6) not null,
  seen_at datetime(6) not null,
  ended_at datetime(6) null,
  ticket blob null,
  primary key (id),
  key sign_in_session_started (started_at)
) engine = InnoDB default character set ascii collate ascii_bin;

-- A form that was sent after its session had ended, kept for the person who sent it until they are back.
-- It may hold what a case holds, so it is sealed with a key that only the browser has.
create table kept_form (
  partnership varchar(40) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  id varchar(26) not null,
  kept_at datetime(6) not null,
  kept_until datetime(6) not null,
  sealed longblob not null,
  primary key (partnership, person, id),
  key kept_form_until (partnership, kept_until),
  constraint kept_form_person foreign key (partnership, person) references person (partnership, person)
) engine = InnoDB default character set ascii collate ascii_bin;
