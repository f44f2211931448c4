package org.candour.api.view;

import org.candour.casework.Lists;
import org.candour.time.When;

/** A meeting in a list. */
public record MeetingRowBody(
    String body, String bodyName, String meeting, When startsAt, int items) {
  /** The row as it is answered. */
  public static MeetingRowBody of(Lists.MeetingRow row) {
    return new MeetingRowBody(
        row.body(), row.bodyName(), row.meeting(), row.startsAt(), row.items());
  }
}
