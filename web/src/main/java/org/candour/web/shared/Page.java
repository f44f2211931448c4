package org.candour.web.shared;

import java.util.List;
import org.candour.casework.Desk;

/**
 * What the frame around every page shows. Texts that are absent are empty.
 *
 * @param title of the page, without the service's name
 * @param failed whether the page reports errors, which its title then says first
 * @param policy the page of the partnership's policy
 * @param banner what was done just before, for the notification banner
 */
public record Page(
    String title,
    boolean failed,
    String partnership,
    String home,
    String policy,
    String user,
    String capacity,
    List<Link> menu,
    List<Link> crumbs,
    String banner) {
  static final Csrf NO_FORM = new Csrf("csrf", "");

  public Page {
    menu = List.copyOf(menu);
    crumbs = List.copyOf(crumbs);
  }

  /** A page outside any partnership. */
  public static Page plain(String title) {
    return new Page(title, false, "", "/", "", "", "", List.of(), List.of(), "");
  }

  /** A page of a partnership, in one section of its menu. */
  public static Page of(Desk desk, Section section, String title) {
    String base = Addresses.of("p", desk.who().partnership().value());
    List<Link> menu =
        List.of(Section.values()).stream()
            .filter(s -> s.isFor(desk))
            .map(s -> new Link(s.label(), base + s.path(), s == section))
            .toList();
    return new Page(
        title,
        false,
        desk.framework().name(),
        base + Section.WORK.path(),
        base + Section.POLICY.path(),
        desk.name(),
        String.join(", ", desk.capacities()),
        menu,
        List.of(),
        "");
  }

  /** The same below these pages. */
  public Page under(Link... above) {
    return new Page(
        title, failed, partnership, home, policy, user, capacity, menu, List.of(above), banner);
  }

  /** The same, reporting errors. */
  public Page failing(boolean fails) {
    return new Page(title, fails, partnership, home, policy, user, capacity, menu, crumbs, banner);
  }

  /** The same, saying what was just done. */
  public Page saying(String done) {
    return new Page(title, failed, partnership, home, policy, user, capacity, menu, crumbs, done);
  }
}
