package org.candour.web.shared;

/** The sections of the menu. */
public enum Section {
  WORK("Work", "/work"),
  CASES("Cases", "/cases"),
  MEETINGS("Meetings", "/meetings"),
  REFER("Refer a case", "/refer"),
  POLICY("Policy", "/policy");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  String label() {
    return label;
  }

  String path() {
    return path;
  }
}
