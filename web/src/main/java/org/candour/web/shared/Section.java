package org.candour.web.shared;

import org.candour.casework.Desk;

/** The sections of the menu. */
public enum Section {
  WORK("Work", "/work"),
  CASES("Cases", "/cases"),
  MEETINGS("Meetings", "/meetings"),
  REFER("Refer a case", "/refer"),
  PEOPLE("People", "/people"),
  POLICY("Policy", "/policy"),
  /** For who scrutinises or runs the partnership. */
  SCRUTINY("Scrutiny", "/scrutiny");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  boolean isFor(Desk desk) {
    return this != SCRUTINY || desk.scrutinises() || desk.runs();
  }

  String label() {
    return label;
  }

  String path() {
    return path;
  }
}
