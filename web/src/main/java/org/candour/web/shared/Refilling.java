package org.candour.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.signin.KeptForm;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * Shows a page with what somebody had written on it when their session ended. It is the page as it
 * is now, with their answers in its fields: nothing is sent, and nothing that the page says of its
 * own (what was seen, the key of the form) is taken from the past.
 */
@ApplicationScoped
class Refilling {
  /** In the address of a page: fill in the kept form of that id. */
  static final String PARAMETER = "kept";

  private static final String MAIN = "id=\"main-content\">";

  @Inject KeptHere kept;
  @Inject Templates templates;

  String refill(String page, HttpServletRequest request) {
    String id = request.getMethod().equals("GET") ? request.getParameter(PARAMETER) : null;
    return id == null ? page : find(id, request).map(form -> refilled(page, form)).orElse(page);
  }

  private Optional<KeptForm> find(String id, HttpServletRequest request) {
    Principal person = request.getUserPrincipal();
    String[] path = request.getRequestURI().split("/", 4);
    if (person == null || path.length < 4 || !path[1].equals("p")) {
      return Optional.empty();
    }
    try {
      return kept.find(new PartnershipId(path[2]), new PersonId(person.getName()), id, request);
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private String refilled(String page, KeptForm form) {
    RefilledForm filled = RefilledForm.of(page, form);
    String note =
        templates.render(
            "shared/refilled.vm", Map.of("placed", filled.placed(), "texts", filled.left()));
    int main = filled.page().indexOf(MAIN);
    return main < 0
        ? filled.page()
        : new StringBuilder(filled.page()).insert(main + MAIN.length(), note).toString();
  }

  /** The texts of a form that somebody wrote themselves, as far as that can be told. */
  static List<String> texts(Map<String, List<String>> fields) {
    return fields.values().stream()
        .flatMap(List::stream)
        .map(String::strip)
        .filter(t -> t.chars().anyMatch(Character::isWhitespace))
        .toList();
  }
}
