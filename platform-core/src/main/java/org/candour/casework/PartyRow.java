package org.candour.casework;

import java.time.LocalDate;
import java.util.Optional;

/** A party of a case by its code, perhaps up to and with a day. */
public record PartyRow(String party, Optional<LocalDate> until) {}
