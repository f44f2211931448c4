-- Who may open a case, as lists need it. Derived from the journal in the transaction of each entry, so
-- these rows can be rebuilt. Parties are codes (a post, an agency, a body's seats, a person); whoever is
-- excluded is kept from the case whatever they are.

create table case_party (
  partnership varchar(40) not null,
  case_id varchar(26) not null,
  party varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  valid_until date null,
  primary key (partnership, case_id, party),
  constraint case_party_case foreign key (partnership, case_id) references review_case (partnership, id)
) engine = InnoDB default character set ascii collate ascii_bin;

create table case_exclusion (
  partnership varchar(40) not null,
  case_id varchar(26) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (partnership, case_id, person),
  key case_exclusion_person (partnership, person),
  constraint case_exclusion_case foreign key (partnership, case_id) references review_case (partnership, id),
  constraint case_exclusion_person foreign key (partnership, person) references person (partnership, person)
) engine = InnoDB default character set ascii collate ascii_bin;

-- Requests to open a case that wait for an answer. The reason stays in the journal.
create table case_request (
  partnership varchar(40) not null,
  case_id varchar(26) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  asked_at datetime(6) not null,
  primary key (partnership, case_id, person),
  key case_request_asked (partnership, asked_at),
  key case_request_person (partnership, person),
  constraint case_request_case foreign key (partnership, case_id) references review_case (partnership, id),
  constraint case_request_person foreign key (partnership, person) references person (partnership, person)
) engine = InnoDB default character set ascii collate ascii_bin;

-- Who is invited to one item of a meeting, from the body's journal.
create table item_guest (
  partnership varchar(40) not null,
  body varchar(80) not null,
  meeting varchar(26) not null,
  item varchar(26) not null,
  person varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (partnership, body, meeting, item, person),
  key item_guest_person (partnership, person),
  constraint item_guest_item foreign key (partnership, body, meeting, item)
    references meeting_item (partnership, body, meeting, item),
  constraint item_guest_person foreign key (partnership, person) references person (partnership, person)
) engine = InnoDB default character set ascii collate ascii_bin;
