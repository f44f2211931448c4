-- Signed heads: what a partnership's whole record came to at a moment, in a chain of their own. The text
-- is what is hashed and signed; the leaves are those that a head holds anew, so that the tree of any head
-- can be made again. A copy of the heads is kept outside the database.

create table head_key (
  partnership varchar(40) not null,
  key_id varchar(16) not null,
  encoded blob not null,
  known_since datetime(6) not null,
  primary key (partnership, key_id),
  constraint head_key_partnership foreign key (partnership) references partnership (partnership)
) engine = InnoDB default character set ascii collate ascii_bin;

create table signed_head (
  partnership varchar(40) not null,
  counter bigint not null,
  key_id varchar(16) not null,
  made_at datetime(6) not null,
  text blob not null,
  signature varbinary(64) not null,
  primary key (partnership, counter),
  key signed_head_key (partnership, key_id),
  constraint signed_head_key foreign key (partnership, key_id) references head_key (partnership, key_id),
  constraint signed_head_counter check (counter >= 1)
) engine = InnoDB default character set ascii collate ascii_bin;

create table head_leaf (
  partnership varchar(40) not null,
  counter bigint not null,
  kind varchar(20) not null,
  id varchar(26) not null,
  place bigint not null,
  hash binary(32) not null,
  entries binary(32) not null,
  primary key (partnership, counter, kind, id),
  key head_leaf_of (partnership, kind, id, counter),
  constraint head_leaf_head foreign key (partnership, counter) references signed_head (partnership, counter)
) engine = InnoDB default character set ascii collate ascii_bin;

create trigger head_key_no_update before update on head_key for each row
  signal sqlstate '45000' set message_text = 'head_key is append-only';

create trigger head_key_no_delete before delete on head_key for each row
  signal sqlstate '45000' set message_text = 'head_key is append-only';

create trigger signed_head_no_update before update on signed_head for each row
  signal sqlstate '45000' set message_text = 'signed_head is append-only';

create trigger signed_head_no_delete before delete on signed_head for each row
  signal sqlstate '45000' set message_text = 'signed_head is append-only';

create trigger head_leaf_no_update before update on head_leaf for each row
  signal sqlstate '45000' set message_text = 'head_leaf is append-only';

create trigger head_leaf_no_delete before delete on head_leaf for each row
  signal sqlstate '45000' set message_text = 'head_leaf is append-only';
