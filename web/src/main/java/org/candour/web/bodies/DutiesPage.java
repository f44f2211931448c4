package org.candour.web.bodies;

import java.time.Instant;
import java.util.List;
import org.candour.casework.BodyView;
import org.candour.casework.Desk;

/** Every duty outside any one review, by the body with which it stands. */
public record DutiesPage(String partnership, List<Group> groups) {
  /**
   * The duties that stand with one body.
   *
   * @param href the page of the body; empty for those that stand with none
   */
  public record Group(String id, String name, String href, List<DutyPanel> duties) {}

  static DutiesPage of(List<BodyView> all, Desk desk, Instant now) {
    return new DutiesPage(
        desk.framework().name(), all.stream().map(view -> group(view, desk, now)).toList());
  }

  private static Group group(BodyView view, Desk desk, Instant now) {
    boolean none = view.body().isEmpty();
    return new Group(
        none ? "partnership" : view.body(),
        none ? "Of the partnership" : BodyPage.name(view),
        none ? "" : BodyPage.address(desk, view.body()),
        view.duties().stream().map(d -> DutyPanel.of(d, view, desk, now)).toList());
  }
}
