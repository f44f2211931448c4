-- What is written once stays as written, whoever asks: the runtime user lacks the grant, and these stop
-- an administrator's slip. A value that was erased does not come back, and none is put in its place.

create trigger framework_no_update before update on framework for each row
  signal sqlstate '45000' set message_text = 'framework is append-only';

create trigger framework_no_delete before delete on framework for each row
  signal sqlstate '45000' set message_text = 'framework is append-only';

create trigger calendar_no_update before update on calendar for each row
  signal sqlstate '45000' set message_text = 'calendar is append-only';

create trigger calendar_no_delete before delete on calendar for each row
  signal sqlstate '45000' set message_text = 'calendar is append-only';

create trigger subject_no_update before update on subject for each row
  signal sqlstate '45000' set message_text = 'subject is append-only';

create trigger subject_no_delete before delete on subject for each row
  signal sqlstate '45000' set message_text = 'subject is append-only';

create trigger journal_entry_no_update before update on journal_entry for each row
  signal sqlstate '45000' set message_text = 'journal_entry is append-only';

create trigger journal_entry_no_delete before delete on journal_entry for each row
  signal sqlstate '45000' set message_text = 'journal_entry is append-only';

create trigger refusal_no_update before update on refusal for each row
  signal sqlstate '45000' set message_text = 'refusal is append-only';

create trigger refusal_no_delete before delete on refusal for each row
  signal sqlstate '45000' set message_text = 'refusal is append-only';

create trigger reading_no_update before update on reading for each row
  signal sqlstate '45000' set message_text = 'reading is append-only';

create trigger reading_no_delete before delete on reading for each row
  signal sqlstate '45000' set message_text = 'reading is append-only';

create trigger personal_value_no_delete before delete on personal_value for each row
  signal sqlstate '45000' set message_text = 'a personal value is erased, not deleted';

delimiter $$
create trigger personal_value_erase_only before update on personal_value for each row
begin
  if new.content is not null or old.content is null or new.place <> old.place or new.id <> old.id
      or new.subject <> old.subject or new.partnership <> old.partnership then
    signal sqlstate '45000' set message_text = 'a personal value can only be erased';
  end if;
end$$
delimiter ;
