-- One service, many partnerships: the partnership comes first in every key, and every reference
-- carries it, so that a row cannot point at another partnership's. Ids and slugs compare byte by byte
-- (ascii_bin); instants are UTC to the microsecond. Only what MariaDB 11.4 and MySQL 8.4 both speak.

create table partnership (
  partnership varchar(40) not null,
  name varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  opened_at datetime(6) not null,
  primary key (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

create table framework (
  partnership varchar(40) not null,
  version int not null,
  in_force_from date not null,
  text longblob not null,
  sha256 binary(32) not null,
  published_at datetime(6) not null,
  primary key (partnership, version),
  constraint framework_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

create table calendar (
  partnership varchar(40) not null,
  version int not null,
  recorded_at datetime(6) not null,
  body longblob not null,
  primary key (partnership, version),
  constraint calendar_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

-- Whatever has a journal: a case, a body, an audit, the partnership itself.
create table subject (
  partnership varchar(40) not null,
  id varchar(26) not null,
  kind varchar(40) not null,
  primary key (partnership, id),
  constraint subject_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

-- The record. What is hashed is the content's stored bytes, so it is binary and never JSON.
create table journal_entry (
  partnership varchar(40) not null,
  subject varchar(26) not null,
  place bigint not null,
  kind varchar(80) not null,
  format smallint not null,
  happened_from datetime(6) not null,
  happened_day date null,
  recorded datetime(6) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  framework int not null,
  calendar int not null,
  content longblob not null,
  previous_hash varbinary(64) not null,
  hash varbinary(64) not null,
  primary key (partnership, subject, place),
  key journal_entry_framework (partnership, framework),
  key journal_entry_calendar (partnership, calendar),
  constraint journal_entry_subject foreign key (partnership, subject) references subject (partnership, id),
  constraint journal_entry_framework foreign key (partnership, framework) references framework (partnership, version),
  constraint journal_entry_calendar foreign key (partnership, calendar) references calendar (partnership, version),
  constraint journal_entry_place check (place >= 1)
) engine = InnoDB default character set ascii collate ascii_bin;

-- Personal values stand apart from the journal so that a lawful erasure can remove them with their salt.
create table personal_value (
  partnership varchar(40) not null,
  subject varchar(26) not null,
  place bigint not null,
  id varchar(26) not null,
  salt varbinary(64) null,
  content longblob null,
  erased_at datetime(6) null,
  primary key (partnership, subject, place, id),
  constraint personal_value_entry foreign key (partnership, subject, place)
    references journal_entry (partnership, subject, place),
  constraint personal_value_whole_or_erased check (
    (erased_at is null and salt is not null and content is not null)
    or (erased_at is not null and salt is null and content is null)),
  constraint personal_value_salt check (salt is null or length(salt) >= 16)
) engine = InnoDB default character set ascii collate ascii_bin;

create table reference_counter (
  partnership varchar(40) not null,
  for_year int not null,
  last_given bigint not null,
  primary key (partnership, for_year),
  constraint reference_counter_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

create table review_case (
  partnership varchar(40) not null,
  id varchar(26) not null,
  reference varchar(40) not null,
  opened_at datetime(6) not null,
  kind varchar(80) not null,
  status varchar(80) not null,
  next_due_at datetime(6) null,
  updated_at datetime(6) not null,
  tag varbinary(64) not null,
  primary key (partnership, id),
  unique key review_case_reference (partnership, reference),
  key review_case_status (partnership, status),
  constraint review_case_subject foreign key (partnership, id) references subject (partnership, id)
) engine = InnoDB default character set ascii collate ascii_bin;

-- What is open and due, derived. The line only tells a subject's rows apart and keeps both indexes short.
-- A review that is absent is the empty word here and in the outbox, since a key has no nulls.
create table due (
  partnership varchar(40) not null,
  subject varchar(26) not null,
  line smallint not null,
  review varchar(80) not null,
  rule varchar(80) not null,
  step varchar(80) not null,
  owes varchar(80) not null,
  rung smallint not null,
  occurrence varchar(160) not null,
  due_at datetime(6) not null,
  state varchar(40) not null,
  primary key (partnership, subject, line),
  key due_moment (partnership, due_at),
  key due_owes (partnership, owes, due_at),
  constraint due_subject foreign key (partnership, subject) references subject (partnership, id)
) engine = InnoDB default character set ascii collate ascii_bin;

create table outbox (
  partnership varchar(40) not null,
  id varchar(26) not null,
  subject varchar(26) not null,
  review varchar(80) not null,
  rule varchar(80) not null,
  owes varchar(80) not null,
  rung smallint not null,
  occurrence varchar(160) not null,
  put_at datetime(6) not null,
  content longblob not null,
  claimed_until datetime(6) null,
  sent_at datetime(6) null,
  primary key (partnership, id),
  unique key outbox_once (partnership, subject, review, rule, owes, rung, occurrence),
  key outbox_unsent (partnership, sent_at),
  constraint outbox_subject foreign key (partnership, subject) references subject (partnership, id)
) engine = InnoDB default character set ascii collate ascii_bin;

create table person (
  partnership varchar(40) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
  primary key (partnership, person),
  constraint person_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

create table appointment (
  partnership varchar(40) not null,
  id varchar(26) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  agency varchar(80) not null,
  kind varchar(40) not null,
  body varchar(80) null,
  holding varchar(80) null,
  valid_from date not null,
  valid_until date null,
  primary key (partnership, id),
  key appointment_person (partnership, person),
  key appointment_partnerships (person, partnership),
  constraint appointment_person foreign key (partnership, person) references person (partnership, person)
) engine = InnoDB default character set ascii collate ascii_bin;

create table meeting (
  partnership varchar(40) not null,
  body varchar(80) not null,
  meeting varchar(26) not null,
  starts_at datetime(6) not null,
  state varchar(40) not null,
  items int not null,
  primary key (partnership, body, meeting),
  key meeting_start (partnership, starts_at),
  constraint meeting_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

create table meeting_item (
  partnership varchar(40) not null,
  body varchar(80) not null,
  meeting varchar(26) not null,
  item varchar(26) not null,
  case_id varchar(26) not null,
  review varchar(80) null,
  step varchar(80) null,
  state varchar(40) not null,
  primary key (partnership, body, meeting, item),
  key meeting_item_case (partnership, case_id),
  constraint meeting_item_meeting foreign key (partnership, body, meeting)
    references meeting (partnership, body, meeting),
  constraint meeting_item_case foreign key (partnership, case_id) references review_case (partnership, id)
) engine = InnoDB default character set ascii collate ascii_bin;

-- People here are whoever the sign-in named: somebody without any appointment can be refused too.
create table reply (
  partnership varchar(40) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  operation varchar(80) not null,
  idempotency_key varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  request_hash varbinary(64) not null,
  status smallint not null,
  body longblob not null,
  answered_at datetime(6) not null,
  primary key (partnership, person, operation, idempotency_key),
  constraint reply_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

-- A refusal or a reading names its subject as it was asked for, which need not exist.
create table refusal (
  partnership varchar(40) not null,
  id varchar(26) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  refused_at datetime(6) not null,
  operation varchar(80) not null,
  subject varchar(80) character set utf8mb4 collate utf8mb4_bin null,
  rule_ids text not null,
  primary key (partnership, id),
  constraint refusal_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

create table reading (
  partnership varchar(40) not null,
  id varchar(26) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  read_at datetime(6) not null,
  operation varchar(80) not null,
  subject varchar(80) character set utf8mb4 collate utf8mb4_bin null,
  primary key (partnership, id),
  key reading_subject (partnership, subject),
  constraint reading_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

-- Jobs serve every partnership, so a lease belongs to none.
create table lease (
  name varchar(80) not null,
  holder varchar(80) not null,
  held_until datetime(6) not null,
  primary key (name)
) engine = InnoDB default character set ascii collate ascii_bin;
