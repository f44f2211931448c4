package org.candour.web.cases;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.engine.ReviewStanding;
import org.candour.pathway.ReviewType;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.candour.web.shared.Views;
import org.jspecify.annotations.Nullable;

/** What stands on top of every page of a case. */
public record CaseHead(
    String reference,
    String title,
    String caption,
    List<String> types,
    String base,
    List<Link> tabs) {

  /**
   * The head with one of its tabs open: empty, {@code /timeline}, {@code /history}, {@code
   * /scrutiny} or {@code /readings}.
   */
  public static CaseHead of(CaseView view, Desk desk, String open) {
    String base = address(desk, view.reference());
    return new CaseHead(
        view.reference(),
        view.title(),
        caption(view, open),
        view.assessment().reviews().stream()
            .map(ReviewStanding::type)
            .map(t -> t.name())
            .distinct()
            .toList(),
        base,
        tabs(desk, base, open));
  }

  /** Who has opened it is for those to see who answer for that. */
  private static List<Link> tabs(Desk desk, String base, String open) {
    List<Link> tabs =
        List.of(
            tab("Case", base, "", open),
            tab("Timeline", base, "/timeline", open),
            tab("History", base, "/history", open),
            tab("Scrutiny", base, "/scrutiny", open),
            tab("Who has opened it", base, "/readings", open));
    return desk.seesReadings() ? tabs : tabs.subList(0, tabs.size() - 1);
  }

  /** The case, on its tabs; on its own page its reference, when the title does not hold it. */
  private static String caption(CaseView view, String open) {
    boolean holds = view.title().contains(view.reference());
    return open.isEmpty() ? holds ? "" : "Case " + view.reference() : name(view);
  }

  private static Link tab(String text, String base, String path, String open) {
    return new Link(text, base + path, path.equals(open));
  }

  /** What the case is called, with its reference. */
  public static String name(CaseView view) {
    return view.title().contains(view.reference())
        ? view.title()
        : view.title() + ", " + view.reference();
  }

  /** Where somebody goes who has to declare something before anything of the case is shown. */
  static Response declareFirst(Desk desk, CaseView view, @Nullable String done) {
    String before = done == null ? "" : "?done=" + Addresses.encoded(done);
    return Views.goTo(address(desk, view.reference()) + "/declare" + before);
  }

  /** The address of a case. */
  public static String address(Desk desk, String reference) {
    return Addresses.of("p", desk.who().partnership().value(), "cases", reference);
  }

  /**
   * Where the steps of a review are done, or the duties of the case itself where no review is
   * named, below the address of the case.
   */
  public static String steps(String base, String review) {
    return base
        + (review.equals(ReviewType.OF_CASE)
            ? Addresses.of("duties")
            : Addresses.of("reviews", review, "steps"));
  }

  /** The frame of a page about a case, below the list of cases. */
  public static Page page(Desk desk, String title) {
    return Page.of(desk, Section.CASES, title).under(list(desk));
  }

  /** The frame of a page below the page of a case. */
  public static Page below(Desk desk, CaseView view, String title) {
    return Page.of(desk, Section.CASES, title)
        .under(list(desk), Link.to(view.title(), address(desk, view.reference())));
  }

  /** The same where the case is at hand by its title alone. */
  public static Page below(Desk desk, String reference, String caseTitle, String title) {
    return Page.of(desk, Section.CASES, title)
        .under(list(desk), Link.to(caseTitle, address(desk, reference)));
  }

  private static Link list(Desk desk) {
    return Link.to("Cases", Addresses.of("p", desk.who().partnership().value(), "cases"));
  }
}
