-- Somebody may see where they are signed in, and end it elsewhere.
create index sign_in_session_person on sign_in_session (person);
