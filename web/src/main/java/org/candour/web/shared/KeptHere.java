package org.candour.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.config.signin.PublicAddress;
import org.candour.config.signin.SessionCookie;
import org.candour.signin.KeptForm;
import org.candour.signin.KeptForms;
import org.candour.signin.Secret;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/**
 * The forms that are kept for whoever is at this browser. The key to them is in a cookie of this
 * browser, so they are offered in no other.
 */
@ApplicationScoped
public class KeptHere {
  private static final String NAME = "candour-kept";

  @Inject KeptForms forms;

  /** Those of a person, in any of their partnerships. */
  public List<KeptForm> of(PersonId person, HttpServletRequest request) {
    return browser(request).map(b -> forms.of(person, b)).orElse(List.of());
  }

  /** One of them. */
  Optional<KeptForm> find(
      PartnershipId partnership, PersonId person, String id, HttpServletRequest request) {
    return browser(request).flatMap(b -> forms.find(partnership, person, b, id));
  }

  /** It is no longer wanted, or has been sent again. */
  public void drop(PartnershipId partnership, PersonId person, String id) {
    forms.drop(partnership, person, id);
  }

  /**
   * Keeps one more.
   *
   * @return the whole value of a {@code Set-Cookie} header with the key to it; nothing when the
   *     person has no part in that partnership
   */
  Optional<String> keep(
      PartnershipId partnership,
      PersonId person,
      HttpServletRequest request,
      String address,
      String title,
      Map<String, List<String>> fields) {
    Secret browser = browser(request).orElseGet(Secret::made);
    return forms.keep(partnership, person, browser, address, title, fields)
        ? Optional.of(cookie(browser))
        : Optional.empty();
  }

  /** What somebody wrote themselves, as far as that can be told. */
  public static List<String> texts(KeptForm form) {
    return Refilling.texts(form.fields());
  }

  private static Optional<Secret> browser(HttpServletRequest request) {
    return SessionCookie.value(request, PublicAddress.ofThisService().cookieName(NAME))
        .flatMap(Secret::of);
  }

  private String cookie(Secret browser) {
    PublicAddress address = PublicAddress.ofThisService();
    return address.cookieName(NAME)
        + "="
        + browser.words()
        + address.cookieAttributes("Lax")
        + "; Max-Age="
        + forms.keptFor().toSeconds();
  }
}
