package org.candour.api.json;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * The body is not JSON as this interface takes it. It says where, in our words and never the
 * parser's.
 */
public final class NotJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotJson(String says, JsonLocation at) {
    super(says + " Line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
  }

  NotJson(String says) {
    super(says);
  }

  /** What is wrong and where. */
  public String says() {
    return String.valueOf(getMessage());
  }
}
