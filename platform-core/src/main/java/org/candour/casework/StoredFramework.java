package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;

/** A published version of a partnership's framework: its text as published, with its SHA-256. */
public record StoredFramework(
    int version, LocalDate inForceFrom, Bytes text, Bytes sha256, Instant publishedAt) {}
